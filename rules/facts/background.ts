/** Sentences among the provision that tell about the child and promise nothing: they lack no amount. */
import { hitsOf, type Passage } from './passage.ts';

/** A word that promises, advises or doses: with one of these a sentence is no mere background. */
const promise =
  /^(will|shall|should|must|would|may|might|need|needs|needed|require|requires|required|receive|receives|provide|provided|provides|support|supported|session|sessions|weekly|daily|minutes|hours|help|input|access|programme|intervention|staff|adult|adults)$/;
const about = ['difficulty', 'strength', 'score', 'diagnosis', 'service-history', 'impact'] as const;
/** "He could speak…", "She was four when…". */
const toldOf = /^(could|was|were|had|can|cannot|finds|found|likes|enjoys|struggles|becomes|tends|lives|attends|attended|is|has)$/;

/** Told of the child, in the present or the past, with nothing promised. */
export function isBackground(passage: Passage): boolean {
  if (passage.words.some((word) => promise.test(word.norm))) return false;
  const [first, second] = passage.words.filter((word) => word.kind === 'word');
  if (!first || !second || !toldOf.test(second.norm)) return false;
  return first.capital && (/^(he|she|they)$/.test(first.norm) || about.some((list) => hitsOf(passage, list).length > 0));
}
