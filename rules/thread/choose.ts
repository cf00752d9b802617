/** Which pairs stand as links, and which are worth a person's look. */
import type { Link } from '../contract.ts';
import { noLink } from './contest.ts';
import type { Pair } from './evidence.ts';
import { explain } from './explain.ts';

/** A pair after the contest. */
export interface Judged {
  pair: Pair;
  /** Log odds. */
  odds: number;
  /** What stands between its ends, in words; null where nothing does. */
  between: string | null;
}

/** Log odds: from `stands` on a link is stood by, where most of the links that are right are found at the price of few that
 * are not; from `maybe` on a person should look. */
const stands = -0.4;
const maybe = -1.6;
/** Most links one item gets without being named. */
const mostLinks = 4;
/** Most doubtful pairs kept for one item: nobody looks at more. */
const mostPossible = 3;

/** What was chosen for one kind of link. */
export interface Choice {
  links: readonly Link[];
  possible: readonly Link[];
}

/** Chooses among the pairs of one kind. */
export function choose(judged: readonly Judged[], kind: Link['kind']): Choice {
  const chosen = new Set<Judged>();
  for (const group of groups(judged, ({ pair }) => pair.toAt)) {
    const best = group.filter((one) => one.odds >= stands && canStand(one)).sort(byOdds);
    best.forEach((one, at) => {
      if (at < mostLinks || one.pair.isNamed) chosen.add(one);
    });
  }
  const linked = new Set([...chosen].map(({ pair }) => pair.fromAt));
  // Where there is a link already, a doubtful one is not worth a person's time; nor is one that nothing speaks for.
  const open = judged.filter(
    (one) => one.odds >= maybe && !linked.has(one.pair.fromAt) && (hasGround(one) || one.pair.sameArea),
  );
  const possible = groups(open, ({ pair }) => pair.fromAt).flatMap((group) =>
    group.sort(byOdds).slice(0, mostPossible),
  );
  const linksOf = (these: readonly Judged[]) => these.map((one) => linkOf(one, kind));
  return { links: linksOf(judged.filter((one) => chosen.has(one))), possible: linksOf(possible) };
}

const hasGround = ({ pair, between }: Judged) => pair.hasGround || between !== null;

/** Whether a pair may be a link at all, however few its rivals: it has a ground, and is better than there being none. */
export const canStand = (one: Judged): boolean =>
  hasGround(one) && (one.pair.odds >= noLink || one.between !== null || one.pair.given.length > 0);

const byOdds = (a: Judged, b: Judged) => b.odds - a.odds;

function groups(judged: readonly Judged[], keyOf: (one: Judged) => number): Judged[][] {
  const found = new Map<number, Judged[]>();
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
const linkOf = ({ pair, odds, between }: Judged, kind: Link['kind']): Link => ({
  from: pair.from.item.id,
  to: pair.to.item.id,
  kind,
  strength: strengthOf(odds),
  because: explain(pair, between),
});
