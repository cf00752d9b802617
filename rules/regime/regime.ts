/** What a pack of law holds. Nothing here is of one Act. */
import type { PlanKind } from '../plan-text.ts';
import type { WorkId } from '../sources.ts';

/** Steps on a plan's way whose day a plan may tell. */
export const steps = [
  'request',
  'assessmentDecision',
  'draftSent',
  'reply',
  'final',
  'reassessment',
  'lastReview',
  'nextReview',
  'reviewMeeting',
  'notice',
  'amended',
] as const;
export type Step = (typeof steps)[number];

/** A stretch of calendar time: whole days, or months that end on the day of the same number. */
export type Stretch = { days: number } | { months: number };

export interface Deadline {
  id: string;
  /** The rubric's criterion it answers; null where the plan's own words are not judged by it. */
  criterion: string | null;
  title: string;
  from: Step;
  to: Step;
  /** `to` is at the latest this long after `from`. */
  most?: Stretch;
  /** `to` is at the earliest this long after `from`. */
  least?: Stretch;
  /** The same in words. */
  told: string;
  /** The kinds of plan on whose way it lies. */
  kinds: readonly PlanKind[];
  source: { work: WorkId; at: string };
}

/** A move to the next stage of education, by when the plan must have been reviewed and amended for it. */
export interface Transfer {
  /** The National Curriculum year before the move; -1 is Nursery. */
  fromYear: number;
  /** Where only some schools end with this year: what such a school's name holds. null: most do. */
  onlyFrom: string | null;
  /** `MM-DD` in the year of the move: the last day that is in time. */
  lastDay: string;
  told: string;
  source: { work: WorkId; at: string };
}

export interface Regime<Letter extends string = string> {
  id: string;
  /** The Sections, in the order of the law. */
  letters: readonly Letter[];
  /** What each Section is for, to follow its letter in a sentence. */
  names: Readonly<Record<Letter, string>>;
  /** Kinds of plan in which the placement is left open, and in which it is named. */
  placement: { openIn: readonly PlanKind[]; namedIn: readonly PlanKind[] };
  /** From this school year on a plan prepares for adult life. */
  adulthoodFromYear: number;
  /** From this birthday on social care is for adults. */
  adultFromAge: number;
  deadlines: readonly Deadline[];
  transfers: readonly Transfer[];
}
