/**
 * Concepts that provision is only ever about because a need says so: an impairment, a condition, one basic skill. Nobody is
 * taught Braille in passing. The others are met in many a plan by the way: a mentor also helps with friends.
 */
export const singularConcepts: ReadonlySet<string> = new Set(
  `sp.vision sp.hearing sp.msi sp.handwriting sp.saliva cl.spelling cl.phonics cl.reading cl.comprehension cl.numeracy
  ci.speech ci.fluency ci.mutism ci.eal he.epilepsy he.diabetes he.allergy he.asthma he.tube he.swallow he.continence
  he.heart he.skin he.tics he.blood`.split(/\s+/),
);
