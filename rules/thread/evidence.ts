/** Everything that speaks for or against each pair of two lists of items, as numbers that can be weighed. */
import type { Area } from '../contract.ts';
import type { SectionLetter } from '../plan-text.ts';
import { type Joins, nothing, type Written } from './joins.ts';
import { fieldCount, samePart } from './meaning.ts';
import type { Setting } from './setting.ts';
import type { Party, Shelf } from './shelf.ts';

/** The kinds of evidence, in the order of a pair's numbers. */
export const evidenceNames = [
  'elsewhere', // one of them names others, not this one
  'row', // one row or card
  'otherRow', // one of them shares a row with others, not with this one
  'meaning', // concepts, near ones included
  'leaning', // where their single words lean
  'field', // the same broad field, whatever the concept in it
  'words', // content words, the rare ones more
  'apart', // both plainly about something, and not the same thing
  'area', // printed under one heading
  'clash', // printed under two headings that answer different things
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

/** What a printed number is worth, as log odds: it decides, so it is not fitted. */
const reference = 9;
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

/**
 * Shows each pair in order of `from`, then of `to`, with its numbers in the order of `evidenceNames`: the list of numbers is
 * the same one each time. Words and concepts are looked up by who holds them, so that a pair with nothing in common costs a
 * few additions.
 */
export function eachPair(
  froms: readonly Party[],
  tos: Shelf,
  setting: Setting,
  joins: Joins,
  see: (fromAt: number, toAt: number, numbers: Float64Array, written: Written) => void,
): void {
  const sums = new Sums(tos, setting);
  const numbers = new Float64Array(evidenceNames.length);
  const many = tos.parties.length;
  // Where a list is short its order tells nothing, and what it usually tells is taken.
  const told = Math.min(1, (Math.min(froms.length, many) - 1) / 4);
  froms.forEach((from, fromAt) => {
    sums.of(from);
    const { item, side } = from;
    const written = joins(item);
    const usually = usual[item.section] ?? [];
    const printed = item.areaPrinted ? item.area : null;
    const place = (fromAt + 0.5) / froms.length;
    // What is written reaches anywhere; words alone, in a list of many plans, only so far.
    const reach = written === null && many > longList ? longList / 2 : many;
    const end = Math.min(many, Math.ceil(place * many) + reach);
    for (let to = Math.max(0, Math.floor(place * many) - reach); to < end; to++) {
      const party = tos.parties[to] as Party;
      const other = party.item;
      const meaning = shareOf(sums.unshared[to] as number);
      const given = written === null ? nothing : written(other);
      const theirs = other.areaPrinted ? other.area : null;
      const far = Math.abs(place - (to + 0.5) / many);
      const bothPlain = meaning < apartBelow && side.isPlain && party.side.isPlain;
      numbers[0] = given.elsewhere;
      numbers[1] = given.row;
      numbers[2] = given.otherRow;
      numbers[3] = meaning;
      numbers[4] = sums.leaning[to] as number;
      numbers[5] = sameField(side.fields, party.side.fields);
      numbers[6] = shareOf(-perWord * (sums.tied[to] as number));
      numbers[7] = bothPlain ? 1 - meaning / apartBelow : 0;
      numbers[8] = printed !== null && printed === theirs ? 1 : 0;
      numbers[9] = isClash(printed, theirs) ? 1 : 0;
      numbers[10] = usually.includes(other.section) ? 1 : 0;
      numbers[11] = told * Math.max(0, 1 - far / nearBy) + (1 - told) * usualOrder;
      see(fromAt, to, numbers, given);
    }
  });
}

/** The pairs whose log odds reach `least`, in order of `from`, then of `to`. */
export function weighPairs(
  froms: readonly Party[],
  tos: Shelf,
  setting: Setting,
  joins: Joins,
  weights: Weights,
  least: number,
): Pair[] {
  const factors = evidenceNames.map((name) => weights[name]);
  const pairs: Pair[] = [];
  eachPair(froms, tos, setting, joins, (fromAt, toAt, numbers, given) => {
    let odds = weights.bias + reference * given.reference;
    for (let at = 0; at < factors.length; at++) odds += (factors[at] as number) * (numbers[at] as number);
    if (odds < least) return;
    const from = froms[fromAt] as Party;
    const to = tos.parties[toAt] as Party;
    const [, , , meaning = 0, leaning = 0, , words = 0] = numbers;
    const isAlike = meaning >= ground.meaning || leaning >= ground.leaning || words >= ground.words;
    pairs.push({
      from,
      to,
      fromAt,
      toAt,
      odds,
      meaning,
      leaning,
      words,
      sameArea: from.item.area !== null && from.item.area === to.item.area,
      isNamed: given.reference === 1,
      hasGround: isAlike || given.because.length > 0,
      given: given.because,
    });
  });
  return pairs;
}

/** From the logarithm of the part not shared to the part that is. */
const shareOf = (log: number): number => (log === 0 ? 0 : 1 - Math.exp(log));

function sameField(one: Float64Array, other: Float64Array): number {
  let both = 0;
  for (let at = 0; at < fieldCount; at++) both += (one[at] as number) * (other[at] as number);
  return both;
}

/** What one item shares with each of a shelf, added up over who holds the same words and concepts. */
class Sums {
  readonly #tos: Shelf;
  readonly #setting: Setting;
  readonly tied: Float64Array;
  /** Logarithms of the part not shared. */
  readonly unshared: Float64Array;
  readonly leaning: Float64Array;

  constructor(tos: Shelf, setting: Setting) {
    this.#tos = tos;
    this.#setting = setting;
    const zeros = () => new Float64Array(tos.parties.length);
    this.tied = zeros();
    this.unshared = zeros();
    this.leaning = zeros();
  }

  of({ side, leaning }: Party): void {
    for (const sum of [this.tied, this.unshared, this.leaning]) sum.fill(0);
    for (const tie of side.features.ties.keys()) {
      const worth = this.#setting.words.get(tie) ?? 0;
      if (worth > 0) for (const to of this.#tos.byTie.get(tie) ?? none) (this.tied[to] as number) += worth;
    }
    for (const { concept, weight } of side.weights) {
      const held = this.#tos.byReach[concept] ?? none;
      for (let at = 0; at < held.length; at += 2)
        (this.unshared[held[at] as number] as number) += Math.log1p(-samePart * weight * (held[at + 1] as number));
    }
    for (const [concept, pull] of leaning) {
      const held = this.#tos.byLeaning[concept] ?? none;
      for (let at = 0; at < held.length; at += 2)
        (this.leaning[held[at] as number] as number) += pull * (held[at + 1] as number);
    }
  }
}

const none: readonly number[] = [];
