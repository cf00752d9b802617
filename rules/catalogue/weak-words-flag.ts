/** What every rule about weak words says of a hit: why the words are weak, and what to state in their place. */
import { spanOf } from '../facts/at.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import type { WeakHit } from '../facts/weak-words.ts';
import type { Item } from '../plan/plan.ts';
import type { Flag } from '../rule.ts';

export function flagOf({ item, facts }: { item: Item; facts: ProvisionFacts }, hit: WeakHit): Flag {
  return {
    span: spanOf(item, facts.passage, hit),
    itemId: item.id,
    message: `${hit.entry.why} Say ${hit.entry.ask}.`,
    severity: hit.entry.severity,
  };
}
