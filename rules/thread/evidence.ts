/** Everything that speaks for or against each pair of two lists of items, as numbers from 0 to 1 that can be weighed. */
import type { Area } from '../contract.ts';
import type { Item } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';
import type { Joins } from './joins.ts';
import { likeness } from './leanings.ts';
import { type Side, samePart } from './meaning.ts';
import type { Setting } from './setting.ts';

/** One item with what its text is about. */
export interface Party {
  item: Item;
  side: Side;
}

/** The kinds of evidence, in the order of a pair's numbers. */
export const evidenceNames = [
  'reference', // printed by its number
  'place', // referred to by its place in an unnumbered list
  'elsewhere', // one of them names others, not this one
  'row', // one row or card, and one of them the only one of its kind there
  'crowd', // one row or card that holds several of both
  'otherRow', // one of them shares a row with others, not with this one
  'between', // both joined to one outcome or need in between
  'meaning', // concepts, near ones included
  'rare', // the very same concepts, counting less what the whole plan is about
  'leaning', // where their single words lean
  'words', // content words, the rare ones more
  'apart', // both plainly about something, and not the same thing
  'area', // under one heading
  'clash', // under two headings that answer different things
  'section', // where the answer to this Section is usually printed
  'order', // about as far down their lists
] as const;

export type Evidence = (typeof evidenceNames)[number];
export type Weights = Readonly<Record<Evidence, number>> & { readonly bias: number };
const at = Object.fromEntries(evidenceNames.map((name, index) => [name, index])) as Readonly<Record<Evidence, number>>;

/** What speaks for one pair. */
export interface Pair {
  from: Party;
  to: Party;
  /** Log odds by the evidence alone. */
  odds: number;
  evidence: Float64Array;
  /** What is written about them, in words. */
  given: readonly string[];
}

export const worthOf = (pair: Pair, name: Evidence): number => pair.evidence[at[name]] ?? 0;

/** Something other than headings and order speaks for it. */
export function hasGround(pair: Pair): boolean {
  const isWritten = ['reference', 'place', 'row', 'crowd', 'between'].some(
    (name) => worthOf(pair, name as Evidence) > 0,
  );
  return (
    isWritten || worthOf(pair, 'meaning') >= 0.1 || worthOf(pair, 'leaning') >= 0.25 || worthOf(pair, 'words') >= 0.1
  );
}

/** Areas that say nothing against each other: health, social care and adult life cut across the four. */
const broad: ReadonlySet<Area> = new Set<Area>(['communication', 'cognition', 'semh', 'sensory-physical']);
const isClash = (a: Area | null, b: Area | null) => a !== null && b !== null && a !== b && broad.has(a) && broad.has(b);

/** Where the answer to a Section's needs is usually printed (CoP 9.69). */
const usual: Readonly<Partial<Record<SectionLetter, readonly SectionLetter[]>>> = {
  B: ['F', 'E'],
  C: ['G', 'E'],
  D: ['H1', 'H2', 'E'],
  E: ['F', 'G', 'H1', 'H2'],
  A: ['E'],
};

/** Two texts that share less meaning than this are about different things. */
const apartBelow = 0.3;
const perWord = 0.24;

/**
 * Every pair whose log odds reach `least`, in order of `from`, then of `to`. Words and concepts are looked up by who holds
 * them, so that a pair with nothing in common costs a few additions.
 */
export function weighPairs(
  froms: readonly Party[],
  tos: readonly Party[],
  setting: Setting,
  joins: Joins,
  weights: Weights,
  least: number,
): Pair[] {
  const byTie = holders(tos, ({ side }) => [...side.features.ties.keys()].map((tie) => [tie, 1] as const));
  const byOwn = holders(tos, ({ side }) => side.weights.map(({ concept, weight }) => [concept, weight] as const));
  const byReach = holders(tos, ({ side }) => side.reached);
  const scale = evidenceNames.map((name) => weights[name]);
  const tied = new Float64Array(tos.length);
  const unshared = new Float64Array(tos.length);
  const rarely = new Float64Array(tos.length);
  const row = new Float64Array(evidenceNames.length);
  const pairs: Pair[] = [];
  // Where a list is short, its order tells nothing.
  const inOrder = Math.min(1, (Math.min(froms.length, tos.length) - 1) / 4);
  froms.forEach((from, fromAt) => {
    for (const list of [tied, unshared, rarely]) list.fill(0);
    for (const tie of from.side.features.ties.keys()) {
      const worth = setting.words.get(tie) ?? 0;
      if (worth > 0) for (const [to] of byTie.get(tie) ?? []) tied[to] = (tied[to] ?? 0) + worth;
    }
    for (const { concept, weight } of from.side.weights) {
      const part = samePart * weight;
      const rarePart = part * (setting.concepts[concept] ?? 1);
      for (const [to, theirs] of byReach.get(concept) ?? [])
        unshared[to] = (unshared[to] ?? 0) + Math.log(1 - part * theirs);
      for (const [to, theirs] of byOwn.get(concept) ?? [])
        rarely[to] = (rarely[to] ?? 0) + Math.log(1 - rarePart * theirs);
    }
    const written = joins(from.item);
    tos.forEach((to, toAt) => {
      const area = from.item.area;
      const meaning = 1 - Math.exp(unshared[toAt] ?? 0);
      row.fill(0);
      row[at.meaning] = meaning;
      row[at.rare] = 1 - Math.exp(rarely[toAt] ?? 0);
      row[at.leaning] = likeness(from.side.features.leaning, to.side.features.leaning);
      row[at.words] = 1 - Math.exp(-perWord * (tied[toAt] ?? 0));
      row[at.apart] = from.side.isPlain && to.side.isPlain ? 1 - Math.min(1, meaning / apartBelow) : 0;
      row[at.area] = area !== null && area === to.item.area ? 1 : 0;
      row[at.clash] = isClash(area, to.item.area) ? 1 : 0;
      row[at.section] = usual[from.item.section]?.includes(to.item.section) ? 1 : 0;
      row[at.order] =
        inOrder * Math.max(0, 1 - 4 * Math.abs((fromAt + 0.5) / froms.length - (toAt + 0.5) / tos.length));
      const given = written(to.item);
      row[at.reference] = given.reference;
      row[at.place] = given.place;
      row[at.row] = given.row;
      row[at.crowd] = given.crowd;
      row[at.between] = given.between;
      row[at.elsewhere] = given.elsewhere;
      row[at.otherRow] = given.otherRow;
      let odds = weights.bias;
      for (let index = 0; index < row.length; index++) odds += (row[index] ?? 0) * (scale[index] ?? 0);
      if (odds >= least) pairs.push({ from, to, odds, evidence: row.slice(), given: given.because });
    });
  });
  return pairs;
}

function holders<Key>(
  parties: readonly Party[],
  keysOf: (party: Party) => Iterable<readonly [Key, number]>,
): ReadonlyMap<Key, readonly (readonly [number, number])[]> {
  const found = new Map<Key, (readonly [number, number])[]>();
  parties.forEach((party, index) => {
    for (const [key, weight] of keysOf(party)) {
      const known = found.get(key);
      if (known) known.push([index, weight]);
      else found.set(key, [[index, weight]]);
    }
  });
  return found;
}
