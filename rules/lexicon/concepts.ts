/** Every concept of the thread's lexicon, in one list. To add one, put it in its area's file. */
import { cognitionConcepts } from './concepts-cognition.ts';
import { communicationConcepts } from './concepts-communication.ts';
import { healthConcepts } from './concepts-health.ts';
import { independenceConcepts } from './concepts-independence.ts';
import { semhConcepts } from './concepts-semh.ts';
import { sensoryPhysicalConcepts } from './concepts-sensory-physical.ts';
import type { Concept } from './concepts-shape.ts';
import { socialCareConcepts } from './concepts-social-care.ts';

/** In the order of the four broad areas, then health, social care and adulthood; ids are unique. */
export const concepts: readonly Concept[] = [
  ...communicationConcepts,
  ...cognitionConcepts,
  ...semhConcepts,
  ...sensoryPhysicalConcepts,
  ...healthConcepts,
  ...socialCareConcepts,
  ...independenceConcepts,
];
