/** Three ways not to hear a hint again; leaving out a whole rule asks for a reason, for whoever reads the plan next. */
import { useId, useState } from 'preact/hooks';
import type { IgnoreReach } from '../ignored.ts';

export function IgnoreChoice({ onIgnore }: { onIgnore(reach: IgnoreReach, why: string): void }) {
  const id = useId();
  const [why, setWhy] = useState<string | null>(null);
  if (why !== null) {
    return (
      <form
        class="ignore-why"
        onSubmit={(event) => {
          event.preventDefault();
          onIgnore('rule', why);
        }}
      >
        <label for={id}>Why does this rule not fit this plan? (you may leave it empty)</label>
        <input id={id} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        <button type="submit" class="button-quiet">
          Ignore this rule
        </button>
        <button type="button" class="button-quiet" onClick={() => setWhy(null)}>
          Go back
        </button>
      </form>
    );
  }
  return (
    <fieldset class="ignore">
      <legend>Ignore:</legend>
      <button type="button" class="button-link" onClick={() => onIgnore('once', '')}>
        once
      </button>
      <button type="button" class="button-link" onClick={() => onIgnore('plan', '')}>
        in this plan
      </button>
      <button type="button" class="button-link" onClick={() => setWhy('')}>
        this rule
      </button>
    </fieldset>
  );
}
