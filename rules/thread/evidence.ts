/** Everything that speaks for or against each pair of two lists of items, as numbers from 0 to 1 that can be weighed. */
import type { Area } from '../contract.ts';
import type { SectionLetter } from '../plan-text.ts';
import { type Joins, nothing } from './joins.ts';
import { samePart } from './meaning.ts';
import type { Setting } from './setting.ts';
import type { Party, Shelf } from './shelf.ts';

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

/** What speaks for one pair: all of it as odds, and what is asked of it again when it is chosen or explained. */
export interface Pair {
  from: Party;
  to: Party;
  /** Their places in their lists. */
  fromAt: number;
  toAt: number;
  /** Log odds by the evidence alone. */
  odds: number;
  meaning: number;
  leaning: number;
  words: number;
  sameArea: boolean;
  /** One names the other by its printed number. */
  isNamed: boolean;
  /** Something other than headings and order speaks for it. */
  hasGround: boolean;
  /** What is written about them, in words. */
  given: readonly string[];
}

/** From these on, meaning, leanings or shared words are ground enough to stand on. */
const ground = { meaning: 0.1, leaning: 0.25, words: 0.1 };

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
/** No plan has more provisions than this; a longer list is several plans in one text. */
const longList = 500;
/** How far down its list, as a part of it, one item may stand from the other and still be beside it. */
const nearBy = 0.25;
/** What being beside each other comes to, on average, for two that belong together. */
const usualOrder = 0.45;
const writtenNames = ['reference', 'place', 'elsewhere', 'row', 'crowd', 'otherRow', 'between'] as const;

/**
 * Every pair whose log odds reach `least`, in order of `from`, then of `to`. Words and concepts are looked up by who holds
 * them, so that a pair with nothing in common costs a few additions.
 */
export function weighPairs(
  froms: readonly Party[],
  tos: Shelf,
  setting: Setting,
  joins: Joins,
  weights: Weights,
  least: number,
): Pair[] {
  const sums = new Sums(tos, setting);
  const pairs: Pair[] = [];
  const many = tos.parties.length;
  // Where a list is short its order tells nothing, and what it usually tells is taken.
  const told = Math.min(1, (Math.min(froms.length, many) - 1) / 4);
  const inOrder = weights.order * told;
  const start = weights.bias + weights.order * (1 - told) * usualOrder;
  froms.forEach((from, fromAt) => {
    sums.of(from);
    const { item, side } = from;
    const written = joins(item);
    const usually = usual[item.section] ?? [];
    const place = (fromAt + 0.5) / froms.length;
    // What is written reaches anywhere; words alone, in a list of many plans, only so far.
    const reach = written === null && many > longList ? longList / 2 : many;
    const end = Math.min(many, Math.ceil(place * many) + reach);
    for (let to = Math.max(0, Math.floor(place * many) - reach); to < end; to++) {
      const party = tos.parties[to] as Party;
      const other = party.item;
      const meaning = shareOf(sums.unshared[to] as number);
      const leaning = sums.leaning[to] as number;
      const words = shareOf(-perWord * (sums.tied[to] as number));
      const sameArea = item.area !== null && item.area === other.area;
      const given = written === null ? nothing : written(other);
      const far = Math.abs(place - (to + 0.5) / many);
      let odds = start + weights.meaning * meaning + weights.leaning * leaning + weights.words * words;
      odds += weights.rare * shareOf(sums.rarely[to] as number);
      if (sameArea) odds += weights.area;
      else if (isClash(item.area, other.area)) odds += weights.clash;
      if (usually.includes(other.section)) odds += weights.section;
      if (far < nearBy) odds += inOrder * (1 - far / nearBy);
      if (meaning < apartBelow && side.isPlain && party.side.isPlain)
        odds += weights.apart * (1 - meaning / apartBelow);
      if (given !== nothing) for (const name of writtenNames) odds += weights[name] * given[name];
      if (odds < least) continue;
      const isAlike = meaning >= ground.meaning || leaning >= ground.leaning || words >= ground.words;
      pairs.push({
        from,
        to: party,
        fromAt,
        toAt: to,
        odds,
        meaning,
        leaning,
        words,
        sameArea,
        isNamed: given.reference > 0,
        hasGround: isAlike || given.because.length > 0,
        given: given.because,
      });
    }
  });
  return pairs;
}

/** From the logarithm of the part not shared to the part that is. */
const shareOf = (log: number): number => (log === 0 ? 0 : 1 - Math.exp(log));

/** What one item shares with each of a shelf, added up over who holds the same words and concepts. */
class Sums {
  readonly #tos: Shelf;
  readonly #setting: Setting;
  readonly tied: Float64Array;
  /** Logarithms of the part not shared. */
  readonly unshared: Float64Array;
  readonly rarely: Float64Array;
  readonly leaning: Float64Array;

  constructor(tos: Shelf, setting: Setting) {
    this.#tos = tos;
    this.#setting = setting;
    const zeros = () => new Float64Array(tos.parties.length);
    this.tied = zeros();
    this.unshared = zeros();
    this.rarely = zeros();
    this.leaning = zeros();
  }

  of({ side }: Party): void {
    for (const sum of [this.tied, this.unshared, this.rarely, this.leaning]) sum.fill(0);
    for (const tie of side.features.ties.keys()) {
      const worth = this.#setting.words.get(tie) ?? 0;
      if (worth > 0) for (const to of this.#tos.byTie.get(tie) ?? none) (this.tied[to] as number) += worth;
    }
    for (const { concept, weight } of side.weights) {
      const part = -samePart * weight;
      addLogs(this.unshared, this.#tos.byReach[concept] ?? none, part);
      addLogs(this.rarely, this.#tos.byOwn[concept] ?? none, part * (this.#setting.concepts[concept] ?? 1));
    }
    for (const [concept, pull] of side.features.leaning) {
      const held = this.#tos.byLeaning[concept] ?? none;
      for (let at = 0; at < held.length; at += 2)
        (this.leaning[held[at] as number] as number) += pull * (held[at + 1] as number);
    }
  }
}

const none: readonly number[] = [];

function addLogs(sums: Float64Array, held: readonly number[], part: number): void {
  for (let at = 0; at < held.length; at += 2)
    (sums[held[at] as number] as number) += Math.log1p(part * (held[at + 1] as number));
}
