/**
 * The only numbers the score rests on, each with its reason. The scale is ten; the bands are the four words inspectors use.
 * They propose a grade. Only a person who has marked what needs a reader confirms one.
 */
import type { Part, Standing } from './rubric.ts';

/** Parts that are judged together, and how much of the whole each is worth (domain 8.1); they add up to 100. */
export const scoreAreas = [
  { id: 'voice', parts: ['A'], weight: 15, why: 'The plan starts from the child.' },
  { id: 'needs', parts: ['B', 'C', 'D'], weight: 15, why: 'What is not told as a need is not provided for.' },
  { id: 'outcomes', parts: ['E'], weight: 20, why: 'Reviews measure by them.' },
  { id: 'provision', parts: ['F'], weight: 25, why: 'It is the part that the law makes certain, so it weighs most.' },
  { id: 'health-care', parts: ['G-H'], weight: 7, why: 'Short in most plans, and just as binding.' },
  { id: 'thread', parts: ['thread'], weight: 10, why: 'Each need must be answered.' },
  {
    id: 'statute',
    parts: ['document', 'I', 'J', 'K', 'dates'],
    weight: 5,
    why: 'A slip of form costs points; it says little of what the child will get.',
  },
  { id: 'language', parts: ['language'], weight: 3, why: 'Plain words help, and never outweigh what is said.' },
] as const satisfies readonly { id: string; parts: readonly Part[]; weight: number; why: string }[];

/** Within an area a criterion weighs by what hangs on it. */
export const standingWeights: Readonly<Record<Standing, number>> = { statutory: 4, high: 3, medium: 2, low: 1 };

/**
 * How much of a criterion is lost by the share of things that fall short. One slip in ten still shows; by a quarter nobody would
 * call the criterion met.
 */
export const lossByShare = (share: number): number => Math.min(1, 4 * share);

/**
 * What a reader judges first is each outcome, provision, need and view as a whole: most of an area's score is the share of them on
 * which nothing that must or should be put right was found for sure. The rest is how its criteria come out.
 */
export const wholeItems = { share: 0.7 };

/** A voice that seems weak while all that can be said about it is a question: half, for only a reader can tell. */
export const doubtedVoice = 0.5;

/**
 * From the weighed mean of the areas to the scale of ten, straight between these points. Readers are stricter with a plan than with
 * its parts: where one outcome in five cannot be used, the family has no good plan. The points are where those who wrote and graded
 * 58 plans drew the lines between the four words (test/corpus/README.md says how well they hold on plans left out).
 */
export const scale: readonly (readonly [mean: number, score: number])[] = [
  [0, 0],
  [7.6, 3],
  [9.05, 5.5],
  [9.55, 9],
  [10, 10],
];

/** A finding to consider costs half of one that should or must be put right. */
export const considerCosts = 0.5;

/** The lowest score of each band. */
export const bands = [
  { band: 'outstanding', from: 9 },
  { band: 'good', from: 5.5 },
  { band: 'requires-improvement', from: 3 },
  { band: 'inadequate', from: 0 },
] as const;

/** What no strength elsewhere can make up for: the score stays below the band. A slip of form never caps. */
export const caps = {
  noOutcomes: { below: 'requires-improvement', why: 'Section E holds no outcome.' },
  noViews: { below: 'good', why: 'Section A does not hold the child’s views.' },
  nothingQuantified: { below: 'requires-improvement', why: 'No provision in Section F says how much.' },
  needsUnmet: { below: 'good', why: 'Several needs have no provision at all.' },
} as const;
/** From this many needs without any provision, and this share of all of them, the cap holds: one may be a slip. */
export const severalNeeds = { count: 2, share: 0.25 };
