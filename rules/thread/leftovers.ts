/** Needs and provision that nothing tied, but that stand under one heading: what a person should still look at. */
import type { Link } from '../contract.ts';
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
  const areaOf = ({ item }: Party) => item.area ?? null;
  const under = (parties: readonly Party[], area: Party['item']['area']) =>
    parties.filter((party) => areaOf(party) === area);
  const areas = new Set(needs.map(areaOf));
  for (const area of areas) {
    const here = under(needs, area);
    const offered = under(provisions, area);
    const open = here.filter(({ item }) => !linked.has(item.id));
    const free = offered.filter(({ item, side }) => !linked.has(item.id) && !side.features.running);
    const because = area === null ? 'no other need explains it' : `both under ${areaTitles[area]}`;
    const join = (need: Party, provision: Party, strength: number): Link => ({
      from: need.item.id,
      to: provision.item.id,
      kind: 'need-provision',
      strength,
      because: [because],
    });
    const [need] = open;
    const [provision] = free;
    const bothPlain = Boolean(need?.side.isPlain && provision?.side.isPlain);
    const alone = area !== null && open.length === 1 && free.length === 1 && need && provision && !bothPlain;
    if (alone && !thought.has(need.item.id) && !thought.has(provision.item.id)) {
      const only = here.length === 1 && offered.length === 1;
      found.links.push({
        ...join(need, provision, only ? onlyOnes : lastOnes),
        because: [because, only ? 'the only ones there' : 'the last ones there'],
      });
      continue;
    }
    for (const one of free) {
      // Plainly about something that no need here is about: it answers none of them.
      const fitting = open.filter(({ side }) => !(side.isPlain && one.side.isPlain));
      for (const other of fitting.slice(0, most)) {
        if (!isKnown(possible, other.item.id, one.item.id)) found.possible.push(join(other, one, maybe));
      }
    }
  }
  return found;
}

const isKnown = (links: readonly Link[], from: string, to: string) =>
  links.some((link) => link.from === from && link.to === to);
