/**
 * How likely each pair is once the others are known: first beside its rivals for the same items, then also beside what all
 * three kinds of links say of each other. Pairs that are not in a list have no chance at all.
 */
import type { Pair } from './evidence.ts';

/** What the first look weighs. */
export const rivalNames = ['odds', 'leadAtTo', 'leadAtFrom'] as const;
/** What the second look weighs. */
export const companyNames = [...rivalNames, 'between', 'freeTo', 'freeFrom'] as const;

export type Rivalry = Readonly<Record<(typeof rivalNames)[number], number>> & { readonly bias: number };
export type Company = Readonly<Record<(typeof companyNames)[number], number>> & { readonly bias: number };

/** The odds of the rival that every pair has: no link at all. */
export const noLink = -2.5;
/** A lead further than this says no more. */
const mostLead = 4;
/** A pair that one names by a printed number is at least this likely, as log odds: what is printed decides. */
const namedOdds = 4;

/**
 * The numbers of the first look, three a pair: its odds, and its lead over the best other `from` of the same `to` and over the
 * best other `to` of the same `from`; a lead is below 0 where the other is better.
 */
export function rivalsOf(pairs: readonly Pair[]): Float64Array {
  const atTo = new Rivals();
  const atFrom = new Rivals();
  for (const { toAt, fromAt, odds } of pairs) {
    atTo.enter(toAt, odds);
    atFrom.enter(fromAt, odds);
  }
  const numbers = new Float64Array(pairs.length * rivalNames.length);
  pairs.forEach(({ toAt, fromAt, odds }, pair) => {
    const at = pair * rivalNames.length;
    numbers[at] = odds;
    numbers[at + 1] = atTo.lead(toAt, odds);
    numbers[at + 2] = atFrom.lead(fromAt, odds);
  });
  return numbers;
}

/** Log odds of each pair by its numbers. */
export function oddsBy(
  pairs: readonly Pair[],
  numbers: Float64Array,
  names: typeof rivalNames | typeof companyNames,
  weights: Rivalry | Company,
): Float64Array {
  const factors = names.map((name) => (weights as Company)[name]);
  return Float64Array.from(pairs, ({ isNamed }, pair) => {
    let odds = weights.bias;
    const from = pair * factors.length;
    for (let at = 0; at < factors.length; at++) odds += (factors[at] as number) * (numbers[from + at] as number);
    return isNamed ? Math.max(odds, namedOdds) : odds;
  });
}

/** Pairs of one kind with the chance of each, 0 to 1. */
export interface Chances {
  pairs: readonly Pair[];
  chances: Float64Array;
}

export const chancesOf = (pairs: readonly Pair[], odds: Float64Array): Chances => ({
  pairs,
  chances: odds.map((one) => 1 / (1 + Math.exp(-one))),
});

/** A way from one end of a pair to the other over one item in between. */
export interface Way {
  /** 0 to 1. */
  worth: number;
  /** The item in between, by its place in its list. */
  over: number;
}

/** For each pair, all the ways between its ends taken together, and the best of them; null where there is none. */
export function waysBetween(pairs: readonly Pair[], first: Legs, second: Legs): readonly (Way | null)[] {
  let from = -1;
  let reached = new Map<number, Way & { best: number }>();
  return pairs.map(({ fromAt, toAt }) => {
    if (fromAt !== from) {
      from = fromAt;
      reached = reachedFrom(first[from] ?? [], second);
    }
    return reached.get(toAt) ?? null;
  });
}

function reachedFrom(start: readonly Leg[], second: Legs): Map<number, Way & { best: number }> {
  const reached = new Map<number, Way & { best: number }>();
  for (const { at: over, chance } of start) {
    for (const leg of second[over] ?? []) {
      const worth = chance * leg.chance;
      const known = reached.get(leg.at);
      if (known === undefined) reached.set(leg.at, { worth, over, best: worth });
      else {
        known.worth = 1 - (1 - known.worth) * (1 - worth);
        if (worth > known.best) {
          known.best = worth;
          known.over = over;
        }
      }
    }
  }
  return reached;
}

interface Leg {
  at: number;
  chance: number;
}

/** By place in one list: the places in the other that it may well be linked to, with the chance of each. */
export type Legs = readonly (readonly Leg[] | undefined)[];
/** Smaller chances than this lead nowhere. */
const leastChance = 0.05;

/** The pairs seen from their `from`, or turned round from their `to`. */
export function legsOf({ pairs, chances }: Chances, turned = false): Legs {
  const legs: Leg[][] = [];
  pairs.forEach(({ fromAt, toAt }, pair) => {
    const chance = chances[pair] ?? 0;
    if (chance < leastChance) return;
    const [start, at] = turned ? [toAt, fromAt] : [fromAt, toAt];
    const known = legs[start];
    if (known) known.push({ at, chance });
    else legs[start] = [{ at, chance }];
  });
  return legs;
}

/** The numbers of the second look: those of the first, the ways between the two ends, and how free of others each end is. */
export function companyOf(
  { pairs, chances }: Chances,
  rivals: Float64Array,
  ways: readonly (Way | null)[],
): Float64Array {
  const atTo: number[] = [];
  const atFrom: number[] = [];
  const missed = chances.map((chance) => Math.log1p(-Math.min(mostCertain, chance)));
  pairs.forEach(({ fromAt, toAt }, pair) => {
    atTo[toAt] = (atTo[toAt] ?? 0) + (missed[pair] ?? 0);
    atFrom[fromAt] = (atFrom[fromAt] ?? 0) + (missed[pair] ?? 0);
  });
  const numbers = new Float64Array(pairs.length * companyNames.length);
  pairs.forEach(({ fromAt, toAt }, pair) => {
    const at = pair * companyNames.length;
    const own = missed[pair] ?? 0;
    for (let of = 0; of < rivalNames.length; of++) numbers[at + of] = rivals[pair * rivalNames.length + of] ?? 0;
    numbers[at + 3] = ways[pair]?.worth ?? 0;
    numbers[at + 4] = Math.exp((atTo[toAt] ?? 0) - own);
    numbers[at + 5] = Math.exp((atFrom[fromAt] ?? 0) - own);
  });
  return numbers;
}

/** No chance counts for more, or the log of what is left would be endless. */
const mostCertain = 0.98;

/** The two highest odds at each item; where there is no other, a pair contends with there being no link. */
class Rivals {
  readonly #first: number[] = [];
  readonly #second: number[] = [];

  enter(at: number, odds: number): void {
    const first = this.#first[at] ?? noLink;
    if (odds > first) {
      this.#second[at] = first;
      this.#first[at] = odds;
    } else if (odds > (this.#second[at] ?? noLink)) this.#second[at] = odds;
  }

  /** How far these odds, which have entered, are ahead of the best others. */
  lead(at: number, odds: number): number {
    const first = this.#first[at] ?? noLink;
    const rival = odds >= first ? (this.#second[at] ?? noLink) : first;
    return Math.max(-mostLead, Math.min(mostLead, odds - rival));
  }
}
