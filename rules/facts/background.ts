/** Sentences among the provision that tell about the child and promise nothing: they lack no amount. */

import type { Role } from '../lexicon/roles.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { Word } from './words.ts';

/** Background about the child, a line about reviewing, or one about the plan itself. */
export function promisesNothing(passage: Passage): boolean {
  return (
    isBackground(passage) || isReviewOnly(passage) || isAboutPlan(passage) || isSubject(passage) || isAtHome(passage)
  );
}

/** "Medication is given at home.": what the family does, with nobody named who would come. */
const isAtHome = (passage: Passage): boolean =>
  passage.words.some(({ norm }, at) => norm === 'at' && passage.words[at + 1]?.norm === 'home') &&
  passage.words.some(({ norm }) => /^(given|taken|done|managed|cleaned|used|kept|looked)$/.test(norm)) &&
  !passage.words.some(({ norm }) => promise.test(norm)) &&
  hitsOf<Role>(passage, 'role').every(({ entry }) => entry.sort === 'family');

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
  /^(will|shall|should|must|would|may|might|need|needs|needed|require|requires|required|receive|receives|provide|provided|provides|session|sessions|weekly|daily|minutes|hours|programme|intervention|use|uses|give|gives)$/;
/** What was, or what somebody knows, says or feels: no act of help is told in these words. */
const past =
  /^(was|were|had|did|could|attended|moved|started|joined|left|went|came|told|said|asked|became|found|felt|wrote|worked|knew)$/;
const knows =
  /^(know|knows|understand|understands|recognise|recognises|notice|notices|report|reports|say|says|believe|believes|feel|feels|find|finds)$/;
const states =
  /^(can|cannot|likes|enjoys|struggles|becomes|tends|lives|attends|gets|finds|tires|worries|loves|hates|copes|wakes|sleeps|has|is)$/;
/** "is taught", "has a seat": what is done with the child or given, told in the present. */
const given = /(ed|en|ght)$|^(given|put|met|kept|seated|taught|a|an|the|his|her|their|one|two)$/;
const reach = 8;

/** Told of the child, or by those who know the child, in every sentence; with nothing promised. */
function isBackground(passage: Passage): boolean {
  if (passage.words.some((word) => promise.test(word.norm))) return false;
  return passage.sentences.every(({ from, to }) =>
    tells(passage.words.slice(from, to).filter(({ kind }) => kind === 'word')),
  );
}

function tells(words: readonly Word[]): boolean {
  const [first, second, third] = words;
  if (!first || !second || !first.capital) return false;
  if (
    words
      .slice(1, reach)
      .some(
        ({ norm }, at) =>
          past.test(norm) ||
          (/^(has|have)$/.test(norm) && /^(been|had|not|never|always)$/.test(words[at + 2]?.norm ?? '')),
      )
  )
    return true;
  if (
    words
      .slice(1, reach)
      .some(({ norm }, at) => knows.test(norm) && /^(that|how|when|it|he|she|they)$/.test(words[at + 2]?.norm ?? ''))
  )
    return true;
  // "Adaeze is looked after by Estuary Council": whose care the child is in.
  if (second.norm === 'is' && /^(looked|placed|subject|known|fostered|adopted)$/.test(third?.norm ?? '')) return true;
  return (
    /^(he|she|they)$/.test(first.norm) &&
    states.test(second.norm) &&
    !(/^(has|is)$/.test(second.norm) && given.test(third?.norm ?? ''))
  );
}

const reviewing = /^(review|reviews|reviewed|reviewing|evaluate|evaluated)$/;

/** "Progress will be reviewed each term": who looks and when, with nothing given besides. */
function isReviewOnly(passage: Passage): boolean {
  // "The team will meet every half term and look at…": the adults' own time.
  if (hitsOf(passage, 'review-act').some(({ from }) => /^meet/.test(passage.words[from]?.norm ?? ''))) return true;
  // "Paediatric reviews.": a bare label stands where provision should.
  if (passage.words.length < 6) return false;
  const looks = passage.words.some((word) => reviewing.test(word.norm)) || hitsOf(passage, 'review-act').length > 0;
  if (!looks || hitsOf(passage, 'duration').length > 0) return false;
  const things = [
    'therapy-word',
    'intervention-word',
    'equipment-word',
    'strategy-word',
    'support-word',
    'training-word',
  ] as const;
  const plain =
    /^(programmes?|meetings?|interventions?|sessions?|support|strategies|targets|visuals|notes|reading|given)$/;
  return !things.some((list) =>
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
