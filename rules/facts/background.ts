/** Sentences among the provision that tell about the child and promise nothing: they lack no amount. */
import { hitsOf, type Passage } from './passage.ts';

/** Background about the child, a line about reviewing, or one about the plan itself. */
export function promisesNothing(passage: Passage): boolean {
  return isBackground(passage) || isReviewOnly(passage) || isAboutPlan(passage) || isSubject(passage);
}

const subject =
  /^(literacy|numeracy|english|maths|mathematics|science|cognition|learning|communication|interaction|attention|organisation|emotional|social|health|physical|sensory|regulation|wellbeing|independence|preparing|for|adulthood|and|language|speech|medical)$/;
const mostSubjectWords = 5;

/** "Literacy", "Attention and organisation": the name of a part of the plan. */
function isSubject(passage: Passage): boolean {
  const words = passage.words.filter((word) => word.kind !== 'mark' || word.norm === '.');
  return words.length > 0 && words.length <= mostSubjectWords && words.every((word) => subject.test(word.norm));
}

/** A word that promises, advises or doses: with one of these a sentence is no mere background. */
const promise =
  /^(will|shall|should|must|would|may|might|need|needs|needed|require|requires|required|receive|receives|provide|provided|provides|support|supported|session|sessions|weekly|daily|minutes|hours|help|input|access|programme|intervention|staff|adult|adults)$/;
const about = ['difficulty', 'strength', 'score', 'diagnosis', 'service-history', 'impact'] as const;
/** "He could speak…", "She was four when…". */
const toldOf =
  /^(could|was|were|had|can|cannot|finds|found|likes|enjoys|struggles|becomes|tends|lives|attends|attended|is|has)$/;

/** Told of the child, in the present or the past, with nothing promised. */
function isBackground(passage: Passage): boolean {
  if (passage.words.some((word) => promise.test(word.norm))) return false;
  const [first, second] = passage.words.filter((word) => word.kind === 'word');
  if (!first || !second || !toldOf.test(second.norm)) return false;
  return (
    first.capital && (/^(he|she|they)$/.test(first.norm) || about.some((list) => hitsOf(passage, list).length > 0))
  );
}

const reviewing = /^(review|reviews|reviewed|reviewing|evaluate|evaluated)$/;

/** "Progress will be reviewed each term": who looks and when, with nothing given besides. */
function isReviewOnly(passage: Passage): boolean {
  // "Paediatric reviews.": a bare label stands where provision should.
  if (passage.words.length < 6) return false;
  if (!passage.words.some((word) => reviewing.test(word.norm)) || hitsOf(passage, 'duration').length > 0) return false;
  const given = [
    'therapy-word',
    'intervention-word',
    'equipment-word',
    'strategy-word',
    'support-word',
    'training-word',
  ] as const;
  const plain =
    /^(programmes?|meetings?|interventions?|sessions?|support|strategies|targets|visuals|notes|reading|given)$/;
  return !given.some((list) =>
    hitsOf(passage, list).some((hit) =>
      passage.words.slice(hit.from, hit.to).some((word) => !plain.test(word.norm) && !reviewing.test(word.norm)),
    ),
  );
}

const openers = /^(the|this|all|any|each|every|following|above|below|special|educational|ehc|local)$/;

/** "All provision in this section is for term time", "The local authority considered…": about the plan, not for the child. */
function isAboutPlan(passage: Passage): boolean {
  const words = passage.words.filter((word) => word.kind === 'word').slice(0, 8);
  const at = words.findIndex((word) => !openers.test(word.norm));
  const subject = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  if (!/^(provisions?|section|plan|authority|council)$/.test(subject)) return false;
  if (subject === 'authority' || subject === 'council')
    return /^(has|have|considered|agreed|decided|notes|noted|recognises|accepts|departed)$/.test(next);
  return /^(in|is|are|was|were|applies|apply|below|above|within|set|listed|described|has|have)$/.test(next);
}
