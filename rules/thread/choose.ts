/** Which pairs stand as links: every item keeps the best it has, not everything above a line. */
import type { Link } from '../contract.ts';
import { explain } from './explain.ts';
import { asWritten } from './joins.ts';
import { type Pair, worthALook } from './pairs.ts';

/** From this strength on a pair may stand; below `worthALook` nobody is asked to look. */
const standBy = 0.36;
/** The same where only concepts near to each other speak for it. */
const standByNear = 0.46;
/** For two ends that nothing else links, under one heading or not. */
const standByLeft = 0.28;
/** What a pair needs of the best pair at the same item to stand beside it. */
const besideBest = 0.78;
/** An end with no link yet is content with less. */
const besideBestAlone = 0.4;
const besideBestFrom = 0.3;
/** Most links one item gets by meaning alone; what is written is always kept. */
const most = 3;

/** What was chosen for one kind of link. */
export interface Choice {
  links: readonly Link[];
  possible: readonly Link[];
}

const isWritten = (pair: Pair) => pair.given.some(({ worth }) => worth >= asWritten);
/** Something other than a shared heading speaks for it. */
const hasGround = (pair: Pair) => pair.given.length > 0 || pair.meaning >= 0.14 || pair.words >= 0.17;
const stands = (pair: Pair) => {
  const isClose = pair.given.length > 0 || pair.direct >= 0.1 || pair.words >= 0.17;
  return pair.strength >= (isClose ? standBy : standByNear) && hasGround(pair);
};

/**
 * Each `to` keeps its best `from`s; then a `from` left without any takes its best where that stands on its own.
 * `bothWays`: a `from` keeps only its best `to`s as well (a need has an outcome or two, but any number of provisions).
 */
export function choose(pairs: readonly Pair[], kind: Link['kind'], bothWays: boolean): Choice {
  const byTo = groups(pairs, (pair) => pair.to.item.id);
  const chosen = new Set<Pair>();
  for (const group of byTo.values()) keepBest(group, chosen);
  const byFrom = groups(pairs, (pair) => pair.from.item.id);
  // A pair far weaker than the best at its need is doubtful, even where it is the best its provision has.
  for (const group of byFrom.values()) {
    const best = group[0]?.weight ?? 0;
    for (const pair of group) if (!isWritten(pair) && pair.weight < besideBestFrom * best) chosen.delete(pair);
  }
  for (const group of byFrom.values()) {
    const kept = group.filter((pair) => chosen.has(pair));
    if (kept.length === 0) {
      const best = group[0];
      const rival = best && byTo.get(best.to.item.id)?.[0];
      if (best && rival && stands(best) && best.weight >= besideBestAlone * rival.weight) chosen.add(best);
    } else if (bothWays) {
      const best = kept[0]?.weight ?? 0;
      kept.forEach((pair, at) => {
        const isOnly = (byTo.get(pair.to.item.id) ?? []).filter((other) => chosen.has(other)).length === 1;
        if (at > 0 && !isOnly && !isWritten(pair) && (at >= most || pair.weight < besideBest * best))
          chosen.delete(pair);
      });
    }
  }
  joinTheLeft(byTo, chosen);
  const links = pairs.filter((pair) => chosen.has(pair));
  const linked = new Set(links.map((pair) => pair.to.item.id));
  const possible: Pair[] = [];
  for (const [to, group] of byTo) {
    const rest = group.filter((pair) => !chosen.has(pair) && pair.strength >= worthALook && hasGround(pair));
    // Where something stands already, only what comes near it is worth a person's time.
    const line = linked.has(to) ? besideBestAlone * (group[0]?.weight ?? 0) : 0;
    possible.push(...rest.filter((pair) => pair.weight >= line).slice(0, most));
  }
  return { links: links.map((pair) => linkOf(pair, kind)), possible: possible.map((pair) => linkOf(pair, kind)) };
}

/** Two ends with no link, under one heading or with one under none: each the best the other could have among those left. */
function joinTheLeft(byTo: ReadonlyMap<string, readonly Pair[]>, chosen: Set<Pair>): void {
  const linked = new Set([...chosen].flatMap(({ from, to }) => [from.item.id, to.item.id]));
  const left = [...byTo.values()]
    .flat()
    .filter((pair) => !linked.has(pair.from.item.id) && !linked.has(pair.to.item.id))
    .filter((pair) => pair.strength >= standByLeft && hasGround(pair))
    .filter(({ sameArea, from, to }) => sameArea || from.item.area === null || to.item.area === null)
    .sort((a, b) => b.weight - a.weight);
  for (const pair of left) {
    if (linked.has(pair.from.item.id) || linked.has(pair.to.item.id)) continue;
    chosen.add(pair);
    linked.add(pair.from.item.id).add(pair.to.item.id);
  }
}

function keepBest(group: readonly Pair[], chosen: Set<Pair>): void {
  const best = group[0];
  if (!best) return;
  let kept = 0;
  for (const pair of group) {
    if (isWritten(pair)) chosen.add(pair);
    else if (kept < most && stands(pair) && pair.weight >= besideBest * best.weight) chosen.add(pair);
    else continue;
    kept++;
  }
}

/** Best first; equal ones in reading order. */
function groups(pairs: readonly Pair[], keyOf: (pair: Pair) => string): ReadonlyMap<string, readonly Pair[]> {
  const map = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const known = map.get(keyOf(pair));
    if (known) known.push(pair);
    else map.set(keyOf(pair), [pair]);
  }
  for (const group of map.values()) group.sort((a, b) => b.weight - a.weight);
  return map;
}

/** A pair as the contract wants it. */
export const linkOf = (pair: Pair, kind: Link['kind']): Link => ({
  from: pair.from.item.id,
  to: pair.to.item.id,
  kind,
  strength: pair.strength,
  because: explain(pair),
});
