/** The exercises, on passages of the session or of the whole library, and what was got right so far. */
import { useSignal } from '@preact/signals';
import { type ExerciseKind, exerciseKinds, resultLine } from '../../rules/practice/index.ts';
import { copyWords } from '../clipboard.ts';
import { ExerciseView } from './exercises/exercise-view.tsx';
import { exerciseNames } from './labels.ts';
import { found, session, tally } from './train-state.ts';

export function ExercisesPage() {
  const chosen = useSignal<ExerciseKind>('spot');
  const copied = useSignal(false);
  const ofSession = session.value.steps.flatMap((step) => (step.kind === 'pair' ? [step.pair] : []));
  const results = Object.entries(tally.value);
  return (
    <>
      <h1 class="train-title">Exercises</h1>
      <fieldset class="pair-buttons" aria-label="Which exercise">
        {exerciseKinds.map((kind) => (
          <button
            type="button"
            class={chosen.value === kind ? 'button' : 'button-quiet'}
            key={kind}
            aria-pressed={chosen.value === kind}
            onClick={() => {
              chosen.value = kind;
            }}
          >
            {exerciseNames[kind].title}
          </button>
        ))}
      </fieldset>
      <div class="exercise-card">
        <ExerciseView
          key={chosen.value}
          exercise={chosen.value}
          pairs={ofSession.length > 0 ? ofSession : found.value}
        />
      </div>
      {results.length > 0 && (
        <section class="tally" aria-label="So far">
          <h2>So far</h2>
          <ul>
            {results.map(([kind, { right, of }]) => (
              <li key={kind}>
                {exerciseNames[kind as ExerciseKind].title}: {right} of {of}
              </li>
            ))}
          </ul>
          <p class="soft">Nobody’s name is on this. The line below can be given to whoever leads the session.</p>
          <p>
            <code>{resultLine(tally.value)}</code>
          </p>
          <div class="pair-buttons">
            <button
              type="button"
              class="button-quiet"
              onClick={async () => {
                copied.value = await copyWords(resultLine(tally.value));
              }}
            >
              {copied.value ? 'Copied' : 'Copy the line'}
            </button>
            <button
              type="button"
              class="button-link"
              onClick={() => {
                tally.value = {};
                copied.value = false;
              }}
            >
              Begin anew
            </button>
          </div>
        </section>
      )}
    </>
  );
}
