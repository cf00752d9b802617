/** Every concept of the thread's lexicon, in one list. To add one, put it in its area's file. */
import { attainmentConcepts } from './concepts-attainment.ts';
import { cognitionConcepts } from './concepts-cognition.ts';
import { communicationConcepts } from './concepts-communication.ts';
import { healthConcepts } from './concepts-health.ts';
import { independenceConcepts } from './concepts-independence.ts';
import { interactionConcepts } from './concepts-interaction.ts';
import { physicalConcepts } from './concepts-physical.ts';
import { relationshipConcepts } from './concepts-relationships.ts';
import { semhConcepts } from './concepts-semh.ts';
import { sensoryConcepts } from './concepts-sensory.ts';
import type { Concept } from './concepts-shape.ts';
import { socialCareConcepts } from './concepts-social-care.ts';

/** In the order of the four broad areas, then health, social care and adulthood; ids are unique. */
export const concepts: readonly Concept[] = [
  ...communicationConcepts,
  ...interactionConcepts,
  ...cognitionConcepts,
  ...attainmentConcepts,
  ...semhConcepts,
  ...relationshipConcepts,
  ...sensoryConcepts,
  ...physicalConcepts,
  ...healthConcepts,
  ...socialCareConcepts,
  ...independenceConcepts,
];
