/** Needs and provision that nothing tied, but that stand under one heading: what a person should still look at. */
import type { Area, Link } from '../contract.ts';
import { areaTitles } from './explain.ts';
import type { Party } from './pairs.ts';

/** The only ones under a heading: the heading says they belong together. */
const onlyOnes = 0.4;
/** The last two left under a heading, one of them in words nobody can place. */
const lastOnes = 0.36;
const maybe = 0.15;
const most = 3;

/** What headings alone add to the links already found. */
export interface Leftovers {
  links: Link[];
  possible: Link[];
}

/**
 * Pairs of needs and provision by heading alone. Provision that is plainly about something else, or that another need
 * explains, is not offered; help for anything ("adult support") is, to each need under its heading that has no other.
 */
export function leftovers(
  needs: readonly Party[],
  provisions: readonly Party[],
  links: readonly Link[],
  possible: readonly Link[],
): Leftovers {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const thought = new Set([...linked, ...possible.flatMap(({ from, to }) => [from, to])]);
  const found: Leftovers = { links: [], possible: [] };
  const open = needs.filter(({ item }) => !linked.has(item.id));
  const free = provisions.filter(({ item, side }) => !linked.has(item.id) && !side.features.running);
  const known = new Set(possible.map(({ from, to }) => `${from}\n${to}`));
  for (const one of free) {
    // Plainly about something that no open need is about: it answers none of them.
    const fitting = open.filter((need) => isCompatible(need, one) && !(need.side.isPlain && one.side.isPlain));
    const [need] = fitting;
    const area = one.item.area;
    const isLast = fitting.length === 1 && area !== null && count(free, area) === 1 && count(open, area) === 1;
    if (need && isLast && need.item.area === area && !thought.has(need.item.id) && !thought.has(one.item.id)) {
      const only = count(needs, area) === 1 && count(provisions, area) === 1;
      const because = [heading(one), only ? 'the only ones there' : 'the last ones there'];
      found.links.push(link(need, one, only ? onlyOnes : lastOnes, because));
      continue;
    }
    for (const other of fitting.slice(0, most)) {
      if (!known.has(`${other.item.id}\n${one.item.id}`)) found.possible.push(link(other, one, maybe, [heading(one)]));
    }
  }
  return found;
}

const count = (parties: readonly Party[], area: Area) => parties.filter(({ item }) => item.area === area).length;

/** Under the same heading, or one of them under none. */
const isCompatible = (need: Party, provision: Party) =>
  need.item.area === null || provision.item.area === null || need.item.area === provision.item.area;

const heading = ({ item }: Party): string =>
  item.area === null ? 'no other need explains it' : `both under ${areaTitles[item.area]}`;

const link = (need: Party, provision: Party, strength: number, because: string[]): Link => ({
  from: need.item.id,
  to: provision.item.id,
  kind: 'need-provision',
  strength,
  because,
});
