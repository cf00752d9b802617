/** Spot the fault: words are pressed or swept over; then the key, and what the checks say. */
import { useSignal } from '@preact/signals';
import { type Pair, type SpotResult, spotScore, spotWords } from '../../../rules/practice/index.ts';
import { authorityWords, sourceWords } from '../../wording.ts';
import { fieldName, shownOf } from '../hints-of.ts';
import { count } from '../train-state.ts';
import { WeakWords } from '../weak-words.tsx';
import { WordsToMark } from './words-to-mark.tsx';

export function SpotExercise({ pairs }: { pairs: readonly Pair[] }) {
  const at = useSignal(0);
  const pair = pairs[at.value % pairs.length];
  if (!pair) return null;
  return (
    <Spot
      key={pair.id}
      pair={pair}
      onNext={
        pairs.length > 1
          ? () => {
              at.value++;
            }
          : null
      }
    />
  );
}

function Spot({ pair, onNext }: { pair: Pair; onNext: (() => void) | null }) {
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const result = useSignal<SpotResult | null>(null);
  const { sections, hints } = shownOf(pair, 'weak');
  const words = sections.map(({ field, text }) => ({ field, words: spotWords(field, text) }));
  const check = () => {
    const picked = words.flatMap(({ words: all }) =>
      all.filter((word) => chosen.value.has(`${word.field}:${word.start}`)),
    );
    const marked = sections.flatMap(({ field, marks }) => marks.map(({ start, end }) => ({ field, start, end })));
    const engine = hints.flatMap(({ finding: { span } }) => (span ? [span] : []));
    result.value = spotScore(picked, marked, engine);
    count('spot', result.value.found, result.value.of);
  };
  return (
    <>
      {result.value ? (
        <>
          <div class="exercise-words">
            <WeakWords pair={pair} hints={pair.isMarked ? null : hints.length} />
          </div>
          <div class="feedback" role="status">
            <p class="lead">{praise(result.value)}</p>
            {result.value.alsoSeen.length > 0 && (
              <p>
                You also marked “{result.value.alsoSeen.map(({ text }) => text).join(' ')}”: the checks mind it too.
              </p>
            )}
            {result.value.extra.length > 0 && (
              <p>“{result.value.extra.map(({ text }) => text).join(' ')}” can stay as it is.</p>
            )}
            <p>
              <strong>{pair.title}.</strong> {pair.because}
            </p>
            {pair.source && (
              <p class="soft">
                {authorityWords[pair.source.authority].says}: {sourceWords(pair.source)}
              </p>
            )}
          </div>
        </>
      ) : (
        words.map(({ field, words: all }) => (
          <div key={field}>
            <p class="field-name">{fieldName(field)}</p>
            {all.length === 0 ? <em>(empty)</em> : <WordsToMark words={all} chosen={chosen} />}
          </div>
        ))
      )}
      <div class="pair-buttons">
        {!result.value && (
          <button type="button" class="button" onClick={check}>
            Check
          </button>
        )}
        {onNext && (
          <button type="button" class={result.value ? 'button' : 'button-quiet'} onClick={onNext}>
            Another
          </button>
        )}
      </div>
    </>
  );
}

function praise({ found, of }: SpotResult): string {
  if (of === 0) return 'There was nothing to find here.';
  if (found === of) return of === 1 ? 'That is the one.' : `All ${of} found.`;
  if (found > 0) return `${found} of ${of} found. The others are under a line now.`;
  return 'It hides well. It is under a line now.';
}
