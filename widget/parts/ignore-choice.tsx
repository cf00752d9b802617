/** Three ways not to hear a hint again, and why, from a list, for whoever reads the plan next. */
import { useId, useState } from 'preact/hooks';
import { type IgnoreReach, type IgnoreReason, reasons } from '../ignored.ts';

const ways = [
  ['once', 'once'],
  ['plan', 'in this plan'],
  ['rule', 'this rule'],
] as const satisfies readonly [IgnoreReach, string][];

export function IgnoreChoice({ onIgnore }: { onIgnore(reach: IgnoreReach, why: IgnoreReason | null): void }) {
  const id = useId();
  const [isAsked, setIsAsked] = useState(false);
  const [why, setWhy] = useState<IgnoreReason | null>(null);
  return (
    <fieldset class="ignore">
      <legend>Ignore:</legend>
      {ways.map(([reach, words]) => (
        <button key={reach} type="button" class="button-link" onClick={() => onIgnore(reach, why)}>
          {words}
        </button>
      ))}
      {isAsked ? (
        <span class="ignore-why">
          <label for={id}>because</label>
          <select
            id={id}
            value={why ?? ''}
            onChange={({ currentTarget }) => setWhy((currentTarget.value || null) as IgnoreReason | null)}
          >
            <option value="">(choose a reason)</option>
            {Object.entries(reasons).map(([reason, words]) => (
              <option key={reason} value={reason}>
                {words}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <button type="button" class="button-link" onClick={() => setIsAsked(true)}>
          why?
        </button>
      )}
    </fieldset>
  );
}
