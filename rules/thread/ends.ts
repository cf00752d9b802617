/** Who stands at the other end of a thread. */
import type { Link } from '../contract.ts';

/** Ids of the items that links of one kind join to the item `id`, strongest first; [] when none does. */
export function endsFrom(links: readonly Link[], kind: Link['kind'], id: string): readonly string[] {
  return links
    .filter((link) => link.kind === kind && link.from === id)
    .sort((a, b) => b.strength - a.strength)
    .map(({ to }) => to);
}
