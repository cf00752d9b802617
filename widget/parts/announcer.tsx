/** Says to a screen reader what a sighted writer sees change. */
import { said } from '../state.ts';

export function Announcer() {
  return (
    <p class="out-of-sight" role="status">
      {said.value}
    </p>
  );
}
