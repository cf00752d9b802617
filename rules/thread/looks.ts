/** The three lists of a plan looked at together: which need, outcome and provision belong to which. */
import type { Judged } from './choose.ts';
import {
  type Chances,
  chancesOf,
  companyNames,
  companyOf,
  type Legs,
  legsOf,
  oddsBy,
  rivalNames,
  rivalsOf,
  type Way,
  waysBetween,
} from './contest.ts';
import { type Pair, weighPairs } from './evidence.ts';
import type { Joins } from './joins.ts';
import type { Parties } from './parties.ts';
import type { Shelf } from './shelf.ts';
import { type ByKind, forKinds, type Model, type ThreadKind } from './weights.ts';

/** Pairs with lower odds than this can neither stand nor be anybody's rival. */
export const leastOdds = -3;
/** After both looks, pairs under this are neither asked about nor in the way of a gap. */
const leastJudged = -2.5;

/** The two lists whose items a kind joins. */
export const listsOf = ({ needs, outcomes, provisions }: Parties): ByKind<readonly [Parties['needs'], Shelf]> => ({
  'need-provision': [needs, provisions],
  'need-outcome': [needs, outcomes],
  'outcome-provision': [outcomes.parties, provisions],
});

/** Every pair of each kind that has a chance, after both looks. */
export function lookThrough(
  parties: Parties,
  joins: Joins,
  models: ByKind<Model>,
  nameOf: (id: string) => string,
): ByKind<readonly Judged[]> {
  const lists = listsOf(parties);
  const first = forKinds((kind) => {
    const [froms, tos] = lists[kind];
    const { weights, rivalry } = models[kind];
    return firstLook(weighPairs(froms, tos, parties.setting, joins, weights, leastOdds), rivalry);
  });
  const between = {
    'need-provision': ['outcome', parties.outcomes.parties],
    'need-outcome': ['provision', parties.provisions.parties],
    'outcome-provision': ['need', parties.needs],
  } as const;
  const ways = waysOf(first);
  return forKinds((kind) => {
    const { pairs, odds } = secondLook(first[kind], ways[kind], models[kind].company);
    const [what, items] = between[kind];
    const judged: Judged[] = [];
    pairs.forEach((pair, at) => {
      const own = odds[at] ?? leastOdds;
      if (own < leastJudged) return;
      const way = ways[kind][at];
      const id = way && way.worth >= worthSaying ? items[way.over]?.item.id : undefined;
      judged.push({ pair, odds: own, between: id ? `both tied to ${what} ${nameOf(id)}` : null });
    });
    return judged;
  });
}

/** What is between two items is said from here on. */
const worthSaying = 0.3;

/** Pairs with the numbers and chances of the first look. */
export interface First extends Chances {
  rivals: Float64Array;
}

export function firstLook(pairs: readonly Pair[], rivalry: Model['rivalry']): First {
  const rivals = rivalsOf(pairs);
  return { ...chancesOf(pairs, oddsBy(pairs, rivals, rivalNames, rivalry)), rivals };
}

/** What the other two kinds say of each. */
export function waysOf(first: ByKind<First>): ByKind<readonly (Way | null)[]> {
  const { 'need-provision': meets, 'need-outcome': aims, 'outcome-provision': reach } = first;
  const over = (kind: ThreadKind, one: Legs, other: Legs) => waysBetween(first[kind].pairs, one, other);
  return {
    'need-provision': over('need-provision', legsOf(aims), legsOf(reach)),
    'need-outcome': over('need-outcome', legsOf(meets), legsOf(reach, true)),
    'outcome-provision': over('outcome-provision', legsOf(aims, true), legsOf(meets)),
  };
}

/** The pairs with their log odds after the second look. */
export function secondLook(
  first: First,
  ways: readonly (Way | null)[],
  company: Model['company'],
): { pairs: readonly Pair[]; odds: Float64Array } {
  const { pairs, rivals } = first;
  return { pairs, odds: oddsBy(pairs, companyOf(first, rivals, ways), companyNames, company) };
}
