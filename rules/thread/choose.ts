/** Which pairs stand as links: each pair against its rivals for the same item, not everything above one line. */
import type { Link } from '../contract.ts';
import type { Pair } from './evidence.ts';
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

/** The odds of the rival that every pair has: no link at all. */
const noLink = -2.5;
/** A lead further than this says no more. */
const mostLead = 4;
/** Log odds after the contest: from `stands` on nobody need be asked, from `maybe` on a person should look. */
const stands = 0;
const maybe = -1.4;
/** Most links one item gets without being named. */
const mostLinks = 4;
/** Most doubtful pairs kept for one item: nobody looks at more. */
const mostPossible = 3;

/** What was chosen for one kind of link. */
export interface Choice {
  links: readonly Link[];
  possible: readonly Link[];
}

/** A pair under these odds cannot come out of the contest as more than a guess, and is no rival of one that does. */
export const leastOdds = ({ bias, odds, leadAtTo, leadAtFrom }: Contest): number => {
  const lead = leadAtTo + leadAtFrom;
  return (maybe - bias + lead * noLink) / (odds + lead);
};

interface Judged {
  pair: Pair;
  /** Log odds after the contest. */
  odds: number;
}

/** Chooses among the pairs of one kind. */
export function choose(pairs: readonly Pair[], kind: Link['kind'], contest: Contest): Choice {
  const judged = contested(pairs, contest);
  const chosen = new Set<Judged>();
  for (const group of groups(judged, ({ pair }) => pair.toAt)) {
    const best = group.filter(({ pair, odds }) => odds >= stands && pair.hasGround).sort(byOdds);
    best.forEach((one, at) => {
      if (at < mostLinks || one.pair.isNamed) chosen.add(one);
    });
  }
  const linked = new Set([...chosen].map(({ pair }) => pair.fromAt));
  // Where there is a link already, a doubtful one is not worth a person's time; nor is one that nothing speaks for.
  const open = judged.filter(({ pair }) => !linked.has(pair.fromAt) && (pair.hasGround || pair.sameArea));
  const possible = groups(open, ({ pair }) => pair.fromAt).flatMap((group) =>
    group.sort(byOdds).slice(0, mostPossible),
  );
  const linksOf = (these: readonly Judged[]) => these.map(({ pair, odds }) => linkOf(pair, kind, odds));
  return { links: linksOf(judged.filter((one) => chosen.has(one))), possible: linksOf(possible) };
}

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
const linkOf = (pair: Pair, kind: Link['kind'], odds: number): Link => ({
  from: pair.from.item.id,
  to: pair.to.item.id,
  kind,
  strength: strengthOf(odds),
  because: explain(pair),
});

/** The pairs that come out of the contest as links or as worth a look. */
function contested(pairs: readonly Pair[], { bias, odds, leadAtTo, leadAtFrom }: Contest): readonly Judged[] {
  const atTo = new Rivals();
  const atFrom = new Rivals();
  for (const pair of pairs) {
    atTo.enter(pair.toAt, pair.odds);
    atFrom.enter(pair.fromAt, pair.odds);
  }
  const judged: Judged[] = [];
  for (const pair of pairs) {
    const toLead = leadAtTo * atTo.lead(pair.toAt, pair.odds);
    const after = bias + odds * pair.odds + toLead + leadAtFrom * atFrom.lead(pair.fromAt, pair.odds);
    if (after >= maybe) judged.push({ pair, odds: after });
  }
  return judged;
}

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
