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
 * What a reader judges first is each outcome, provision, need and voice as a whole: most of an area's score is the share that stands
 * up. Its power is above one, because a plan with half of its provision exact is not half a good plan: the family cannot know which.
 */
export const wholeItems = { share: 0.7, worth: (strong: number): number => strong ** 2.5 };

/**
 * From the weighted mean of the areas to the scale of ten. A plan is read as a chain: what falls short in one place makes the rest
 * less sure. The power is set so that plans which people had called good, and had called inadequate, fall in those bands.
 */
export const onScale = (mean: number): number => 10 * (mean / 10) ** 2.5;

/** A finding to consider costs half of one that should or must be put right. */
export const considerCosts = 0.5;

/** The lowest score of each band. */
export const bands = [
  { band: 'outstanding', from: 9 },
  { band: 'good', from: 5.5 },
  { band: 'requires-improvement', from: 3 },
  { band: 'inadequate', from: 0 },
] as const;

/** What no strength elsewhere can make up for. A slip of form never caps. */
export const caps = {
  noOutcomes: { most: 2.9, why: 'Section E holds no outcome.' },
  noViews: { most: 5.4, why: 'Section A does not hold the child’s views.' },
  nothingQuantified: { most: 2.9, why: 'No provision in Section F says how much.' },
  needsUnmet: { most: 5.4, why: 'Several needs have no provision at all.' },
} as const;
/** From this many needs without any provision, and this share of all of them, the cap holds: one may be a slip. */
export const severalNeeds = { count: 2, share: 0.25 };
