/** A tally → the one page a director reads. Everything on it may be shown to anyone: small counts are already out. */
import { type Part, partNames, rubric } from '../rubric.ts';
import { scoreAreas, standingWeights } from '../score-weights.ts';
import { areaWords, asksOf, bandWords } from './names.ts';
import { type Band, bandNames } from './record.ts';
import { fewest, percentOf, type Shown, shownCounts } from './small-numbers.ts';
import { meanOf, type StatusCounts, type Tally, unknownGroup } from './tally.ts';

export interface Share {
  name: string;
  count: Shown;
  /** Of the graded plans; null where the count is. */
  percent: number | null;
}
/** One criterion over the caseload: met in `met` of the `of` plans where it could be told. */
export interface Point {
  id: string;
  /** The part of the plan it is about, as people call it. */
  about: string;
  asks: string;
  met: number;
  of: number;
  percent: number;
}
export interface Month {
  month: string;
  plans: number;
  mean: number;
}
export interface Board {
  plans: number;
  graded: Shown;
  confirmed: Shown;
  notRead: number;
  /** Out of ten, and its word; null for fewer than five. */
  mean: number | null;
  goodOrBetter: Share;
  spread: (Share & { band: Band })[];
  /** Months with at least five graded plans, at most the last twelve. */
  trend: Month[];
  areas: { name: string; mean: number | null }[];
  strengths: Point[];
  priorities: Point[];
  /** Against the earlier report, in sentences; empty without one. */
  changed: string[];
  /** Of all marks that could apply, the share settled by the engine or a person; the rest needs a reader. */
  settledPercent: number | null;
}

const mostMonths = 12;
const mostPoints = 3;
/** A criterion that was told in fewer plans says little of the caseload: at least this many, and this share. */
export const leastTold = { plans: 20, share: 0.1 };
/** A strength is met in most plans, a priority is not. */
const strengthFrom = 60;
const priorityBelow = 80;
/** A change of fewer percentage points may be chance. */
const leastChange = 5;

export function boardOf(tally: Tally, before: Tally | null): Board {
  const { all } = tally;
  const shown = shownCounts(bandNames.map((band) => all.bands[band]));
  const good = all.bands.outstanding + all.bands.good;
  const [goodShown = null] = shownCounts([good, all.graded - good]);
  const share = (name: string, count: Shown): Share => ({
    name,
    count,
    percent: count === null || all.graded === 0 ? null : percentOf(count, all.graded),
  });
  const points = pointsOf(tally);
  return {
    plans: all.plans,
    graded: shownCounts([all.graded])[0] ?? null,
    confirmed: all.confirmed > 0 && all.confirmed < fewest ? null : all.confirmed,
    notRead: tally.unread.length,
    mean: all.graded < fewest ? null : meanOf(all),
    goodOrBetter: share('Good or outstanding', goodShown),
    spread: bandNames.map((band, at) => ({ band, ...share(bandWords[band], shown[at] ?? null) })),
    trend: Object.entries(tally.by.month)
      .flatMap(([month, spread]) => {
        const mean = meanOf(spread);
        return month === unknownGroup || spread.graded < fewest || mean === null
          ? []
          : [{ month, plans: spread.graded, mean }];
      })
      .slice(-mostMonths),
    areas: scoreAreas.map(({ id }) => {
      const mean = tally.areas[id];
      return { name: areaWords[id], mean: mean && mean.graded >= fewest ? meanOf(mean) : null };
    }),
    strengths: onePerPart(
      points
        .filter(({ percent }) => percent >= strengthFrom)
        .sort((a, b) => b.percent * b.weight - a.percent * a.weight || (a.id < b.id ? -1 : 1)),
    )
      .slice(0, mostPoints)
      .map(pointAlone),
    priorities: points
      .filter(({ percent }) => percent < priorityBelow)
      .sort((a, b) => b.lost - a.lost || (a.id < b.id ? -1 : 1))
      .slice(0, mostPoints)
      .map(pointAlone),
    changed: before ? changesSince(before, tally) : [],
    settledPercent: settledPercent(tally),
  };
}

interface Weighed extends Omit<Point, 'about'> {
  part: Part;
  weight: number;
  /** What hangs on it, times the plans that fall short. */
  lost: number;
}
const pointAlone = ({ id, part, asks, met, of, percent }: Weighed): Point => ({
  id,
  about: partNames[part],
  asks,
  met,
  of,
  percent,
});

/** The first of each part: three strengths that all praise the headings would say one thing three times. */
function onePerPart(points: readonly Weighed[]): Weighed[] {
  const seen = new Set<Part>();
  return points.filter(({ part }) => !seen.has(part) && seen.add(part));
}

const told = (counts: StatusCounts) => counts.met + counts.partly + counts['not-met'];

/** Criteria told in enough plans, whose small counts give nobody away. */
function pointsOf({ all, criteria }: Tally): Weighed[] {
  return rubric.flatMap(({ id, part, standing }) => {
    const counts = criteria[id];
    if (!counts) return [];
    const of = told(counts);
    if (of < leastTold.plans || of < leastTold.share * all.plans) return [];
    const short = of - counts.met;
    if ((counts.met > 0 && counts.met < fewest) || (short > 0 && short < fewest)) return [];
    const weight = standingWeights[standing];
    const lost = weight * (counts['not-met'] + counts.partly / 2);
    return [{ id, part, asks: asksOf(id), met: counts.met, of, percent: percentOf(counts.met, of), weight, lost }];
  });
}

function settledPercent({ criteria }: Tally): number | null {
  let settled = 0;
  let open = 0;
  for (const counts of Object.values(criteria)) {
    settled += told(counts);
    open += counts.unsure + counts.failed;
  }
  return settled + open === 0 ? null : percentOf(settled, settled + open);
}

function changesSince(before: Tally, now: Tally): string[] {
  const sentences: string[] = [];
  const then = meanOf(before.all);
  const mean = meanOf(now.all);
  if (then !== null && mean !== null && before.all.graded >= fewest && now.all.graded >= fewest) {
    const by = Math.abs(Math.round((mean - then) * 10) / 10).toFixed(1);
    sentences.push(
      mean === then
        ? `The mean grade is ${mean.toFixed(1)} out of ten, as before.`
        : `The mean grade went ${mean > then ? 'up' : 'down'} by ${by}, from ${then.toFixed(1)} to ${mean.toFixed(1)} out of ten.`,
    );
  }
  const earlier = new Map(pointsOf(before).map((point) => [point.id, point]));
  const moved = pointsOf(now)
    .flatMap((point) => {
      const old = earlier.get(point.id);
      return old && Math.abs(point.percent - old.percent) >= leastChange ? [{ point, old }] : [];
    })
    .sort(
      (a, b) =>
        b.point.percent - b.old.percent - (a.point.percent - a.old.percent) || (a.point.id < b.point.id ? -1 : 1),
    );
  const say = ({ point, old }: (typeof moved)[number], how: string) =>
    `${how}: “${point.asks}” was met in ${old.percent}% of plans (${old.met} of ${old.of}), and now in ${point.percent}% (${point.met} of ${point.of}).`;
  const [best] = moved;
  const worst = moved.at(-1);
  if (best && best.point.percent > best.old.percent) sentences.push(say(best, 'Most improved'));
  if (worst && worst.point.percent < worst.old.percent) sentences.push(say(worst, 'Fell most'));
  if (sentences.length === 0) sentences.push('Nothing changed enough to tell it from chance.');
  return sentences;
}
