/** Which pairs stand as links: each pair against its rivals for the same item, not everything above one line. */
import type { Link } from '../contract.ts';
import { hasGround, type Pair, worthOf } from './evidence.ts';
import { explain } from './explain.ts';

/** How a pair's odds and its lead over its rivals at either end are weighed into one. */
export interface Contest {
  bias: number;
  odds: number;
  /** Lead over the best other `from` of the same `to`; below 0 where that one is better. */
  leadAtTo: number;
  /** Lead over the best other `to` of the same `from`. */
  leadAtFrom: number;
}

/** A lead further than this says no more. */
const mostLead = 4;
/** The odds of the rival that every pair has: no link at all. */
const noLink = -2.5;
/** Most links one item gets without being named. */
const mostLinks = 4;
/** Most doubtful pairs kept for one item: nobody looks at more. */
const mostPossible = 3;

/** What was chosen for one kind of link. */
export interface Choice {
  links: readonly Link[];
  possible: readonly Link[];
}

/** From these log odds on nobody need be asked; from `maybe` on a person should look. */
const maybe = -1.4;

/** Chooses among the pairs of one kind. */
export function choose(pairs: readonly Pair[], kind: Link['kind'], contest: Contest): Choice {
  const judged = contested(pairs, contest).filter(({ odds }) => odds >= maybe);
  const chosen = new Set<Judged>();
  for (const group of groups(judged, ({ pair }) => pair.to.item.id)) {
    const best = group.filter(({ pair, odds }) => odds >= 0 && hasGround(pair)).sort((a, b) => b.odds - a.odds);
    best.forEach((one, at) => {
      if (at < mostLinks || worthOf(one.pair, 'reference') > 0) chosen.add(one);
    });
  }
  const linked = new Set([...chosen].flatMap(({ pair }) => [pair.from.item.id, pair.to.item.id]));
  // Where both ends have a link already, a doubtful one is not worth a person's time.
  const open = judged.filter((one) => !chosen.has(one) && !linked.has(one.pair.from.item.id) && isPlausible(one.pair));
  const possible = groups(open, ({ pair }) => pair.from.item.id).flatMap((group) =>
    [...group].sort((a, b) => b.odds - a.odds).slice(0, mostPossible),
  );
  const linksOf = (these: readonly Judged[]) => these.map(({ pair, odds }) => linkOf(pair, kind, odds));
  return { links: linksOf(judged.filter((one) => chosen.has(one))), possible: linksOf(possible) };
}

/** Something speaks for it, if only a heading. */
const isPlausible = (pair: Pair) => hasGround(pair) || worthOf(pair, 'area') > 0;

interface Judged {
  pair: Pair;
  /** Log odds after the contest. */
  odds: number;
}

function groups(judged: readonly Judged[], keyOf: (one: Judged) => string): (readonly Judged[])[] {
  const found = new Map<string, Judged[]>();
  for (const one of judged) {
    const known = found.get(keyOf(one));
    if (known) known.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found.values()];
}

/** Log odds as a strength from 0 to 1. */
export const strengthOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** A pair as the contract wants it. */
const linkOf = (pair: Pair, kind: Link['kind'], odds: number): Link => ({
  from: pair.from.item.id,
  to: pair.to.item.id,
  kind,
  strength: strengthOf(odds),
  because: explain(pair),
});

/** Every pair after the contest with its rivals; where there is none, it contends with there being no link. */
function contested(pairs: readonly Pair[], contest: Contest): readonly Judged[] {
  const atTo = bestTwo(pairs, (pair) => pair.to.item.id);
  const atFrom = bestTwo(pairs, (pair) => pair.from.item.id);
  return pairs.map((pair) => {
    const lead = ([first, second]: readonly [number, number]) => {
      const rival = Math.max(noLink, pair.odds >= first ? second : first);
      return Math.max(-mostLead, Math.min(mostLead, pair.odds - rival));
    };
    const leadAtTo = lead(atTo.get(pair.to.item.id) ?? none);
    const leadAtFrom = lead(atFrom.get(pair.from.item.id) ?? none);
    const { bias, odds, leadAtTo: to, leadAtFrom: from } = contest;
    return { pair, odds: bias + odds * pair.odds + to * leadAtTo + from * leadAtFrom };
  });
}

const none = [noLink, noLink] as const;

/** The two highest odds at each item. */
function bestTwo(
  pairs: readonly Pair[],
  keyOf: (pair: Pair) => string,
): ReadonlyMap<string, readonly [number, number]> {
  const best = new Map<string, [number, number]>();
  for (const pair of pairs) {
    const known = best.get(keyOf(pair));
    if (!known) best.set(keyOf(pair), [pair.odds, noLink]);
    else if (pair.odds > known[0]) best.set(keyOf(pair), [pair.odds, known[0]]);
    else if (pair.odds > known[1]) known[1] = pair.odds;
  }
  return best;
}
