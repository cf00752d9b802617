/** What is kept on this computer: which plans, for how long, and how it goes out and in. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { writeReview } from '../../../rules/panel/index.ts';
import { Modal } from '../../parts/modal.tsx';
import { count } from '../../wording.ts';
import { saveFile } from '../save-file.ts';
import {
  auditor,
  forgetAll,
  forgetPlan,
  forgetReview,
  imported,
  importReview,
  keptPlans,
  others,
  ownReview,
  retention,
  setName,
  setRetention,
} from './panel-state.ts';

const day = (saved: number) => new Date(saved).toLocaleDateString('en-GB', { dateStyle: 'medium' });
const periods = [30, 90, 365, null] as const;

export function RecordsView() {
  const asking = useSignal<{ what: string; act(): void } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const marksOf = (id: string) => ownReview.value.plans.find(({ plan }) => plan === id)?.marks.length ?? 0;
  return (
    <div class="records">
      <p>
        Marks and notes are kept in this browser, on this computer. The words of a plan are not: open its file again and
        its marks are there. Mind that a note is kept as you write it.
      </p>
      <div class="records-choices">
        <label class="field">
          <span>Your name in review files</span>
          <input
            value={auditor.value.name}
            maxLength={200}
            onChange={(event) => void setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>Keep after the last mark</span>
          <select
            value={String(retention.value)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              void setRetention(value === 'null' ? null : Number(value));
            }}
          >
            {periods.map((days) => (
              <option value={String(days)} key={days}>
                {days === null ? 'until deleted' : `${days} days`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="records-buttons">
        <button
          type="button"
          class="button"
          disabled={ownReview.value.plans.length === 0}
          onClick={() => saveFile('review.json', 'application/json', writeReview(ownReview.value))}
        >
          Save my review as a file
        </button>
        <button type="button" class="button-quiet" onClick={() => input.current?.click()}>
          Take a review file in
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={async (event) => {
            const box = event.currentTarget;
            const file = box.files?.[0];
            if (file) await importReview(file.name, await file.text());
            box.value = '';
          }}
        />
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            asking.value = { what: 'every mark, note and review kept here', act: () => void forgetAll() };
          }}
        >
          Delete everything
        </button>
      </div>
      {imported.value.length > 0 && (
        <section class="notice" aria-label="What was taken in">
          <ul>
            {imported.value.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <h2>Plans you marked</h2>
      {keptPlans.value.length === 0 && <p class="soft">None yet.</p>}
      {keptPlans.value.length > 0 && (
        <table class="records-table">
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <th scope="col">Marks</th>
              <th scope="col">Grade</th>
              <th scope="col">Last marked</th>
              <th scope="col">
                <span class="out-of-sight">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keptPlans.value.map(({ plan, ref, total, confirmed, saved }) => (
              <tr key={plan}>
                <th scope="row">{ref}</th>
                <td>{marksOf(plan)}</td>
                <td>{total === null ? 'none' : `${total.toFixed(1)}, ${confirmed ? 'confirmed' : 'provisional'}`}</td>
                <td>{day(saved)}</td>
                <td>
                  <button
                    type="button"
                    class="button-link"
                    onClick={() => {
                      asking.value = {
                        what: `the ${count(marksOf(plan), 'mark')} on ${ref}`,
                        act: () => void forgetPlan(plan),
                      };
                    }}
                  >
                    Delete<span class="out-of-sight"> {ref}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>Reviews of others</h2>
      {others.value.length === 0 && <p class="soft">None taken in.</p>}
      <ul>
        {others.value.map((review) => (
          <li key={review.auditor.id}>
            {review.auditor.name || 'An auditor without a name'}: {count(review.plans.length, 'plan')}{' '}
            <button
              type="button"
              class="button-link"
              onClick={() => {
                asking.value = {
                  what: `the review by ${review.auditor.name || 'this auditor'}`,
                  act: () => void forgetReview(review.auditor.id),
                };
              }}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      {asking.value && (
        <Modal
          title="Delete it?"
          onClose={() => {
            asking.value = null;
          }}
        >
          <p>This deletes {asking.value.what}. It cannot be undone; a review file you saved stays yours.</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              asking.value?.act();
              asking.value = null;
            }}
          >
            Delete
          </button>
        </Modal>
      )}
    </div>
  );
}
