/** The engine's grade and a person's marks → the grade that a person stands behind. */
import type { Score } from '../contract.ts';
import type { Rulebook } from '../house-rules.ts';
import { rubric } from '../rubric.ts';
import { onScale, weigh } from '../score.ts';
import { bands, caps, scoreAreas, standingWeights } from '../score-weights.ts';
import { type Mark, needsReader } from './marks.ts';

export interface Confirmed {
  overall: number | null;
  band: Score['band'];
  /** Criteria that need a reader and have no mark yet; the grade is provisional until there are none. */
  left: readonly string[];
  areas: readonly { area: string; score: number | null }[];
  /** Why the grade can be no higher, in words. */
  caps: readonly string[];
}

const worth: Readonly<Record<Mark, number | null>> = { met: 1, partly: 0.5, 'not-met': 0, 'not-applicable': null };

/**
 * A criterion that a person marked counts as marked; one that nobody marked counts as the engine judged its area. So no mark leaves
 * the engine's grade, and a full set leaves nothing of it.
 */
export function confirmedGrade(
  score: Score,
  marks: ReadonlyMap<string, Mark>,
  cuts: Rulebook['bands'] = bands,
): Confirmed {
  const areas = score.how.map(({ area, weight, score: byEngine }) => {
    const parts: readonly string[] = scoreAreas.find(({ id }) => id === area)?.parts ?? [];
    let sum = 0;
    let whole = 0;
    for (const [index, { id, part, standing }] of rubric.entries()) {
      if (!parts.includes(part)) continue;
      const mark = marks.get(id);
      const value = mark ? worth[mark] : score.criteria[index]?.value === null ? null : byEngine && byEngine / 10;
      if (value === null) continue;
      sum += standingWeights[standing] * value;
      whole += standingWeights[standing];
    }
    return { area, weight, score: whole === 0 ? (marksIn(parts) ? null : byEngine) : (10 * sum) / whole };
  });
  const left = score.criteria.filter(({ id, status }) => needsReader(status) && !marks.has(id)).map(({ id }) => id);
  const held = capsBy(score, marks);
  const startOf = (wanted: string) => cuts.find(({ band }) => band === wanted)?.from ?? 0;
  const overall =
    score.overall === null
      ? null
      : Math.min(oneDecimal(onScale(weigh(areas))), ...held.map(({ below }) => oneDecimal(startOf(below) - 0.1)));
  return {
    overall,
    band: overall === null ? null : (cuts.find(({ from }) => overall >= from)?.band ?? 'inadequate'),
    left,
    areas: areas.map(({ area, score: value }) => ({ area, score: value === null ? null : oneDecimal(value) })),
    caps: held.map(({ why }) => why),
  };

  function marksIn(parts: readonly string[]): boolean {
    return rubric.some(({ id, part }) => parts.includes(part) && marks.has(id));
  }
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** A cap the engine held stays unless a person found the thing there; a person who found it missing sets it. */
function capsBy(score: Score, marks: ReadonlyMap<string, Mark>) {
  const answers = [
    { cap: caps.noOutcomes, criteria: ['E-01'], sets: false },
    { cap: caps.noViews, criteria: ['A-01'], sets: true },
    { cap: caps.nothingQuantified, criteria: ['F-04', 'F-05'], sets: true },
    { cap: caps.needsUnmet, criteria: ['GT-01'], sets: true },
  ];
  return answers.flatMap(({ cap, criteria, sets }) => {
    const own = criteria.map((id) => marks.get(id));
    if (own.some((mark) => mark === 'met' || mark === 'partly')) return [];
    const missing = sets && own.every((mark) => mark === 'not-met');
    return missing || score.caps.includes(cap.why) ? [cap] : [];
  });
}
