/** What went wrong, said once at the top, with a way to put it away. */
import { problem } from './desk-state.ts';

export function Problem() {
  if (problem.value === null) return null;
  return (
    <div class="problem" role="alert">
      <p>{problem.value}</p>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          problem.value = null;
        }}
      >
        Close
      </button>
    </div>
  );
}
