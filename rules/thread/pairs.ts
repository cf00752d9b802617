/** All evidence for every pair of two lists of items, added up: the one place where kinds of evidence are weighed. */
import type { Area } from '../contract.ts';
import { readWords } from '../facts/words.ts';
import type { Item } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';
import { tieOf } from './content-words.ts';
import type { Side } from './meaning.ts';
import { sharedMeaning } from './meaning.ts';

/** One item with what its text is about. */
export interface Party {
  item: Item;
  side: Side;
}

/** Evidence outside the words of the two items, 0 to 1, and how to say it. */
export interface Given {
  worth: number;
  because: string;
}

/** What speaks for one pair. `strength` is all of it together, 0 to 1; the parts say why. */
export interface Pair {
  from: Party;
  to: Party;
  strength: number;
  /** Unbounded sum of the same evidence, for comparing pairs that are all strong. */
  weight: number;
  meaning: number;
  /** The part of `meaning` from the very same concepts. */
  direct: number;
  words: number;
  sameArea: boolean;
  given: readonly Given[];
}

/** What standing under the same heading adds, and what is left of the words' evidence under different ones. */
const areaWorth = 0.13;
const otherArea = 0.76;
/** What one rare shared word is worth; each further one adds less. */
const perWord = 0.24;

/** How rare each content word is in this plan: 1 for a word of two items, near 0 for one of all; names tie nothing. */
export function rarities(parties: readonly Party[], names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { side } of parties)
    for (const tie of side.features.ties.keys()) counts.set(tie, (counts.get(tie) ?? 0) + 1);
  const all = Math.max(parties.length, 6);
  const rarity = new Map<string, number>();
  for (const [tie, count] of counts) {
    if (count > 1) rarity.set(tie, Math.max(0, Math.log(all / count) / Math.log(all / 2)));
  }
  for (const name of names) for (const word of readWords(name)) rarity.delete(tieOf(word) ?? '');
  return rarity;
}

/** Areas that say nothing against each other: sections C and D, and skills for adult life, cut across the four. */
const broad: ReadonlySet<Area> = new Set<Area>(['communication', 'cognition', 'semh', 'sensory-physical']);
const clash = (a: Area | null, b: Area | null) => a !== null && b !== null && a !== b && broad.has(a) && broad.has(b);

/** What is left of the words' evidence where provision stands in a Section that mostly answers others (CoP 9.69). */
const acrossSections: Readonly<Partial<Record<SectionLetter, Readonly<Partial<Record<SectionLetter, number>>>>>> = {
  B: { H1: 0.8, H2: 0.8, G: 0.85 },
  C: { F: 0.92, H1: 0.75, H2: 0.75 },
  D: { F: 0.75, G: 0.8 },
};

/** A pair weaker than this, with nothing written, is not worth keeping: nobody would be shown it. */
export const worthALook = 0.27;

/** Every pair worth a look, in order of `from`, then of `to`. `given` is asked only once a pair. */
export function weighPairs(
  froms: readonly Party[],
  tos: readonly Party[],
  rarity: ReadonlyMap<string, number>,
  given: (from: Item, to: Item) => readonly Given[],
  least = worthALook,
): readonly Pair[] {
  const holders = new Map<string, number[]>();
  tos.forEach(({ side }, at) => {
    for (const tie of side.features.ties.keys()) {
      const known = holders.get(tie);
      if (known) known.push(at);
      else holders.set(tie, [at]);
    }
  });
  const pairs: Pair[] = [];
  const tied = new Float64Array(tos.length);
  for (const from of froms) {
    tied.fill(0);
    for (const tie of from.side.features.ties.keys()) {
      const worth = rarity.get(tie) ?? 0;
      if (worth > 0) for (const at of holders.get(tie) ?? []) tied[at] = (tied[at] ?? 0) + worth;
    }
    tos.forEach((to, at) => {
      const pair = weigh(from, to, tied[at] ?? 0, given(from.item, to.item), least);
      if (pair) pairs.push(pair);
    });
  }
  return pairs;
}

function weigh(from: Party, to: Party, tied: number, given: readonly Given[], least: number): Pair | null {
  const area = from.item.area;
  const sameArea = area !== null && area === to.item.area;
  const kept =
    (clash(area, to.item.area) ? otherArea : 1) * (acrossSections[from.item.section]?.[to.item.section] ?? 1);
  const meaning = sharedMeaning(from.side, to.side, 'reach') * kept;
  const words = (1 - Math.exp(-perWord * tied)) * kept;
  let miss = (1 - meaning) * (1 - words) * (sameArea ? 1 - areaWorth : 1);
  for (const { worth } of given) miss *= 1 - worth;
  if (given.length === 0 && 1 - miss < least - 0.005) return null;
  return {
    from,
    to,
    strength: Math.round((1 - miss) * 100) / 100,
    weight: -Math.log(Math.max(miss, 1e-6)),
    meaning,
    direct: sharedMeaning(from.side, to.side, 'own') * kept,
    words,
    sameArea,
    given,
  };
}
