/** Rewrite it: the writer works alone, asks for the hints when ready, and sees the count go down. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { appraise, type Finding, type Sketch } from '../../../rules/index.ts';
import { type Pair, readSide } from '../../../rules/practice/index.ts';
import { markOf } from '../../finding-order.ts';
import { MarkLabel } from '../../parts/mark-label.tsx';
import { summary } from '../../wording.ts';
import { DifferenceView } from '../difference-view.tsx';
import { fieldName, shownOf } from '../hints-of.ts';
import { count } from '../train-state.ts';

export function RewriteExercise({ pairs }: { pairs: readonly Pair[] }) {
  const at = useSignal(0);
  const pair = pairs[at.value % pairs.length];
  if (!pair) return null;
  return (
    <Rewrite
      key={pair.id}
      pair={pair}
      onNext={() => {
        at.value++;
      }}
    />
  );
}

/** What the engine says of a pair's weak side with the writer's words in it. */
function findingsOf(pair: Pair, words: Partial<Record<keyof Sketch, string>>): readonly Finding[] {
  const { text } = readSide(pair, 'weak');
  return appraise({
    ...text,
    fields: text.fields.map((field) => ({ ...field, text: words[field.id as keyof Sketch] ?? field.text })),
  }).findings;
}

function Rewrite({ pair, onNext }: { pair: Pair; onNext(): void }) {
  const { sections, hints } = shownOf(pair, 'weak');
  const id = useId();
  const words = useSignal<Partial<Record<keyof Sketch, string>>>({});
  const asked = useSignal(false);
  const isShown = useSignal(false);
  const isCounted = useSignal(false);
  const now = asked.value ? findingsOf(pair, words.value) : [];
  const isDone = asked.value && !now.some(({ ruleId }) => ruleId === pair.ruleId);
  const showStrong = () => {
    isShown.value = true;
    if (isCounted.value) return;
    isCounted.value = true;
    const left = findingsOf(pair, words.value);
    count('rewrite', left.some(({ ruleId }) => ruleId === pair.ruleId) || left.length > hints.length ? 0 : 1, 1);
  };
  return (
    <>
      <p class="soft">{pair.title}</p>
      {sections.map(({ field, text }) => (
        <div class="rewrite" key={field}>
          <label for={`${id}${field}`} class="field-name">
            {fieldName(field)}
          </label>
          <textarea
            id={`${id}${field}`}
            rows={Math.min(8, 3 + Math.floor(text.length / 90))}
            value={words.value[field] ?? text}
            onInput={({ currentTarget }) => {
              words.value = { ...words.value, [field]: currentTarget.value };
            }}
          />
        </div>
      ))}
      <div class="feedback" role="status">
        <p>
          <strong>At the start:</strong> {summary(hints.map(({ finding }) => finding))}
        </p>
        {asked.value && (
          <p>
            <strong>Now:</strong> {isDone && now.length === 0 ? 'Nothing to fix. That is strong.' : summary(now)}
          </p>
        )}
        {asked.value && (
          <meter
            class="rewrite-meter"
            aria-label="What is settled"
            min={0}
            max={Math.max(hints.length, 1)}
            value={Math.max(0, hints.length - now.length)}
          />
        )}
        <ul>
          {now.map((finding) => (
            <li key={finding.id}>
              <MarkLabel mark={markOf(finding)} /> {finding.message}
            </li>
          ))}
        </ul>
      </div>
      {isShown.value && (
        <section aria-label="One strong way">
          <h3>One strong way</h3>
          <DifferenceView pair={pair} clean />
          <p>{pair.because}</p>
        </section>
      )}
      <div class="pair-buttons">
        <button
          type="button"
          class="button"
          aria-pressed={asked.value}
          onClick={() => {
            asked.value = !asked.value;
          }}
        >
          {asked.value ? 'Hide the hints' : 'Show the hints'}
        </button>
        {Object.keys(pair.strong).length > 0 && (
          <button type="button" class="button-quiet" onClick={showStrong}>
            Show one strong way
          </button>
        )}
        <button type="button" class="button-quiet" onClick={onNext}>
          Another
        </button>
      </div>
    </>
  );
}
