/** What is not heard any more stays in sight as a number, and one click brings it back. */
import { count } from '../wording.ts';

interface Props {
  /** How many choices to ignore were made. */
  choices: number;
  onHearAll(): void;
}

export function IgnoredNote({ choices, onHearAll }: Props) {
  if (choices === 0) return null;
  return (
    <p class="soft ignored-note">
      {count(choices, 'choice')} to ignore hints.{' '}
      <button type="button" class="button-link" onClick={onHearAll}>
        Show them all again
      </button>
    </p>
  );
}
