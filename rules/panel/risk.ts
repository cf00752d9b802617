/** Which plans to look at first, and why: what would cost a child most if the engine is right, and what it could not see. */
import { rubric } from '../rubric.ts';
import type { PlanRecord } from './record.ts';

/** A reason, and the points it weighs. Points only put plans in order; nobody is shown them as a mark. */
interface Reason {
  points: number;
  why: string;
}

const statutory = new Set(rubric.filter(({ standing }) => standing === 'statutory').map(({ id }) => id));
/** From this many open statutory criteria on, more of them say nothing new. */
const mostStatutory = 5;
/** A plan whose Sections could not be told apart has no grade: somebody must look. */
const ungraded = 40;

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Reasons, the gravest first; none where nothing stands out. */
export function reasonsToLook(record: PlanRecord): readonly Reason[] {
  const unmet = Object.entries(record.criteria).filter(
    ([id, { status }]) => status === 'not-met' && statutory.has(id),
  ).length;
  const reasons: Reason[] = [
    ...(record.overall === null
      ? [{ points: ungraded, why: 'No grade: not all of Sections A, B, E and F could be read.' }]
      : record.band === 'inadequate'
        ? [{ points: 30, why: 'The proposed grade is inadequate.' }]
        : record.band === 'requires-improvement'
          ? [{ points: 10, why: 'The proposed grade is requires improvement.' }]
          : []),
    ...record.caps.map((why) => ({ points: 15, why })),
    ...(unmet > 0
      ? [
          {
            points: 5 * Math.min(unmet, mostStatutory),
            why: `${many(unmet, 'criterion of law is', 'criteria of law are')} not met.`,
          },
        ]
      : []),
    ...(record.unmetNeeds > 0
      ? [
          {
            points: Math.min(20, 4 * record.unmetNeeds),
            why: `${many(record.unmetNeeds, 'need has', 'needs have')} no provision.`,
          },
        ]
      : []),
    ...(record.notChecked > 0
      ? [
          {
            points: Math.min(10, 2 * record.notChecked),
            why: `${many(record.notChecked, 'thing', 'things')} could not be read or judged.`,
          },
        ]
      : []),
  ];
  return reasons.sort((a, b) => b.points - a.points);
}

/** The sum of a plan's reasons; 0 where nothing stands out. */
export const riskOf = (record: PlanRecord): number =>
  reasonsToLook(record).reduce((sum, { points }) => sum + points, 0);
