/** One plan: each criterion with three choices and a note, the plan's words beside it with their evidence lit. */
import { useEffect } from 'preact/hooks';
import { partNames, rubric } from '../../../rules/index.ts';
import { needsReader } from '../../../rules/panel/index.ts';
import { appraisal } from '../../state.ts';
import { plan } from '../desk-state.ts';
import { CriterionEntry } from './criterion-entry.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { listenToMarkKeys } from './mark-keys.ts';
import { blindFirst, confirmed, current, marks, type Order, order, ordered, score } from './panel-state.ts';
import { gradeWords } from './wording.ts';

export function MarkView() {
  useEffect(() => {
    const ended = new AbortController();
    listenToMarkKeys(ended.signal);
    return () => ended.abort();
  }, []);
  const open = plan.value;
  const now = score.value;
  if (!open || !now) {
    return (
      <p class="lead">
        {open ? 'The words are being checked…' : 'No plan is open. Open one in the Write room; it is marked here.'}
      </p>
    );
  }
  const statuses = new Map(now.criteria.map(({ id, status }) => [id, status]));
  const reader = ordered.value.filter(({ id }) => needsReader(statuses.get(id) ?? 'unsure'));
  const machine = ordered.value.filter((criterion) => !reader.includes(criterion));
  const groups =
    order.value === 'reader'
      ? [
          {
            title: `Needs a reader: ${reader.filter(({ id }) => marks.value.has(id)).length} of ${reader.length} marked`,
            of: reader,
          },
          { title: `Machine-checked: ${machine.length}`, of: machine },
        ]
      : [...new Set(rubric.map(({ part }) => part))].map((part) => ({
          title: partNames[part],
          of: rubric.filter((criterion) => criterion.part === part),
        }));
  return (
    <div class="marking">
      <div class="marking-list">
        <Standing />
        <div class="marking-choices">
          <label class="field">
            <span>Order</span>
            <select
              value={order.value}
              onChange={(event) => {
                order.value = event.currentTarget.value as Order;
              }}
            >
              <option value="reader">What needs a reader first</option>
              <option value="plan">As the plan runs</option>
            </select>
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={blindFirst.value}
              onChange={(event) => {
                blindFirst.value = event.currentTarget.checked;
              }}
            />
            Blind first: show what the checks say once I have marked
          </label>
        </div>
        <p class="soft marking-keys">
          <kbd>1</kbd> met, <kbd>2</kbd> partly, <kbd>3</kbd> not met, <kbd>0</kbd> does not apply; <kbd>J</kbd> and{' '}
          <kbd>K</kbd> go down and up, <kbd>C</kbd> to the note.
        </p>
        {groups.map(({ title, of }) => (
          <section class="marking-group" key={title} aria-label={title}>
            <h2>{title}</h2>
            <ol>
              {of.map((criterion) => (
                <CriterionEntry
                  key={criterion.id}
                  criterion={criterion}
                  status={statuses.get(criterion.id) ?? 'unsure'}
                  isOpen={current.value === criterion.id}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <EvidenceText key={open} text={appraisal.value?.fields[0]?.text ?? ''} blocks={open.blocks} />
    </div>
  );
}

function Standing() {
  const now = confirmed.value;
  const proposed = score.value;
  if (!now || !proposed) return null;
  if (now.left.length === 0) {
    return (
      <p class="standing">
        <strong>Confirmed: {gradeWords(now)}.</strong>{' '}
        {!blindFirst.value && `The checks proposed ${gradeWords(proposed)}.`}
        {blindFirst.value && ` The checks had proposed ${gradeWords(proposed)}.`}
      </p>
    );
  }
  return (
    <p class="standing">
      <strong>Provisional.</strong> {now.left.length} of the criteria that need a reader have no mark yet.{' '}
      {blindFirst.value
        ? 'The grade is shown when they have (blind first).'
        : `The checks propose ${gradeWords(proposed)}; with your marks it is ${gradeWords(now)}.`}
    </p>
  );
}
