/** What the engine says of a trainer's own passages: whether weak is seen as weak, and strong is left in peace. */
import type { Pair } from '../../rules/practice/index.ts';
import { markOf } from '../finding-order.ts';
import { MarkLabel } from '../parts/mark-label.tsx';
import { shownOf } from './hints-of.ts';
import { session } from './train-state.ts';

/** So many are tried out at once; each is read by every rule. */
const most = 30;

export function TryOut() {
  const own = session.value.steps.flatMap((step) =>
    step.kind === 'pair' && step.pair.id.startsWith('own-') ? [step.pair] : [],
  );
  if (own.length === 0) return null;
  return (
    <section aria-label="What the checks say of your passages">
      <h2>What the checks say of your passages</h2>
      <ul class="pairs">
        {own.slice(0, most).map((pair) => (
          <Tried key={pair.id} pair={pair} />
        ))}
      </ul>
      {own.length > most && <p>And {own.length - most} more, which are not tried out here.</p>}
    </section>
  );
}

function Tried({ pair }: { pair: Pair }) {
  const weak = shownOf(pair, 'weak').hints;
  const strong = shownOf(pair, 'strong').hints;
  const isSeen = pair.ruleId === null ? weak.length > 0 : weak.some(({ finding }) => finding.ruleId === pair.ruleId);
  return (
    <li class="pair">
      <h3>{pair.title}</h3>
      <p>
        <strong>Weak:</strong>{' '}
        {isSeen
          ? 'seen as weak.'
          : weak.length > 0
            ? 'seen as weak, but not by the rule you named.'
            : 'the checks say nothing of it.'}
      </p>
      <Hints hints={weak} />
      {Object.keys(pair.strong).length > 0 && (
        <>
          <p>
            <strong>Strong:</strong>{' '}
            {strong.length === 0 ? 'nothing to fix.' : 'the checks have something to say of it.'}
          </p>
          <Hints hints={strong} />
        </>
      )}
    </li>
  );
}

function Hints({ hints }: { hints: ReturnType<typeof shownOf>['hints'] }) {
  return (
    <ul>
      {hints.map(({ finding }) => (
        <li key={finding.id}>
          <MarkLabel mark={markOf(finding)} /> {finding.message}
        </li>
      ))}
    </ul>
  );
}
