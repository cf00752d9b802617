/** A session in two clicks: how long, and what the filters leave. */
import { sessionOf } from '../../rules/practice/index.ts';
import { startPresenting } from './present/presenting.ts';
import { page, session, sessionMinutes, takePack, wanted } from './train-state.ts';

const lengths = [10, 20, 45] as const;

export function QuickSession() {
  const { steps } = session.value;
  return (
    <section class="quick" aria-label="Session">
      <p>
        {steps.length === 0
          ? 'Make a session of what is below:'
          : `The session: ${steps.length === 1 ? '1 step' : `${steps.length} steps`}, about ${sessionMinutes.value} minutes.`}
      </p>
      <div class="pair-buttons">
        {steps.length === 0 ? (
          lengths.map((minutes) => (
            <button
              type="button"
              class="button-quiet"
              key={minutes}
              onClick={() => {
                takePack(sessionOf(`${minutes} minutes`, wanted.value, minutes), []);
                page.value = 'session';
              }}
            >
              {minutes} minutes
            </button>
          ))
        ) : (
          <>
            <button type="button" class="button" onClick={() => startPresenting(session.value.steps)}>
              Present the session
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                page.value = 'session';
              }}
            >
              Look at the session
            </button>
          </>
        )}
      </div>
    </section>
  );
}
