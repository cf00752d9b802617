/** Whether a sentence among the provision goes on with the one before it: one arrangement is often told in three or four sentences. */
import { hitsOf, type Passage, readPassage } from '../facts/passage.ts';

const modal = /^(will|must|shall|should|may|might|could|to|needs?|requires?|receives?)$/;
const contentLists = [
  'therapy-word',
  'training-word',
  'equipment-word',
  'environment-word',
  'strategy-word',
  'intervention-word',
  'support-word',
];
/** Words for any session at all: with these alone a sentence names no new provision. */
const anySession =
  /^(sessions?|lessons?|groups?|programme|meetings?|visits?|practi[cs]e|exercises?|slots?|club|wait|check(s|ed|ing)?)$/;

/** `before` is all of the item so far. */
export function goesOnWithProvision(sentence: string, before: string): boolean {
  const passage = readPassage(sentence);
  return (
    (before.length < longestHeading && isHeading(readPassage(before), passage)) ||
    tellsOfPerson(passage) ||
    isDoseOnly(passage) ||
    linksBack.test(sentence.slice(0, 80)) ||
    isAboutAdult(sentence) ||
    pointsBack(passage) ||
    (hitsOf(passage, 'review-act').length > 0 && !hasAny(passage, ['duration']) && startsWithRole(passage))
  );
}

const hasAny = (passage: Passage, lists: readonly string[]) => lists.some((list) => hitsOf(passage, list).length > 0);
const plainWords = (passage: Passage) => passage.words.filter((word) => word.kind !== 'mark');
const promises = (passage: Passage) => passage.words.some((word) => modal.test(word.norm));
const mostHeadingWords = 7;
/** UTF-16 code units; also keeps a paragraph of a thousand sentences from being read a thousand times. */
const longestHeading = 120;

/** "Travel training.", "Stammering.": a few words with no verb and no amount, over a sentence that tells the rest. */
function isHeading(earlier: Passage, passage: Passage): boolean {
  if (earlier.sentences.length > 1 || !isBare(earlier)) return false;
  return !isBare(passage) && hasAny(passage, ['role', 'duration', 'frequency', 'coverage']);
}

const isBare = (passage: Passage) =>
  plainWords(passage).length <= mostHeadingWords &&
  !promises(passage) &&
  !hasAny(passage, ['duration', 'frequency', 'coverage']);

/** "Visual timetable. Movement breaks.": a list without its marks, each entry a thing of its own. */
export const areBothBare = (sentence: string, before: string): boolean =>
  before.length < longestHeading &&
  sentence.length < longestHeading &&
  isBare(readPassage(before)) &&
  isBare(readPassage(sentence));

/** "Wednesdays, period 5, one hour.", "First eight weeks: three days a week.": when and how long, and nothing new. */
function isDoseOnly(passage: Passage): boolean {
  return !promises(passage) && hasAny(passage, ['duration', 'frequency', 'grouping']) && !namesProvision(passage);
}

/** Whether the words name an activity, a thing or a way of working, beyond “sessions” and “support”. */
export function namesProvision(passage: Passage): boolean {
  const aside = ['role', 'duration', 'frequency', 'coverage', 'grouping', 'skill', 'where'].flatMap((list) =>
    hitsOf(passage, list),
  );
  return contentLists.some((list) =>
    hitsOf(passage, list).some(
      (hit) =>
        !aside.some((other) => other.from <= hit.from && other.to >= hit.to) &&
        !passage.words.slice(hit.from, hit.to).every((word) => anySession.test(word.norm)),
    ),
  );
}

const linksBack =
  /^(?:(?:done|taught|led|run|delivered|supplied|provided|given|bought|supervised|overseen|kept|worn|carried out) (?:by|with|in|at|on)\b|allow \S+|same \S+|after (?:that|this|which|each)\b|between (?:blocks|sessions|visits|times)\b|then\b|(?:first|last|next|other) \d+\b|one (?:adult|assistant|child) (?:for|to|per)\b|by (?:this|that|\S+) we mean\b|each (?:block|one|slot|session|visit)\b|(?:the )?(?:sessions?|lessons?|slots?|visits?) (?:are|is|start|last|run|take|happen|will)\b|there (?:will be|are|is) (?:\S+ ){0,3}(?:of them|sessions?|across|a year|each)\b|the same\b)/i;

/** "She will teach him to…": the one who acts was named before. */
const isAboutAdult = (sentence: string) =>
  /^(?:he|she|they)(?: will| also| then)* \w+ (?:him|her|them)\b/i.test(sentence);

const reach = 10;

/** "… picks that place", "The therapist wrote it": what it is about stands in the sentence before. */
function pointsBack(passage: Passage): boolean {
  const words = plainWords(passage).slice(0, reach);
  const at = words.findIndex((word) => /^(it|them|this|these|those|such|same)$/.test(word.norm));
  const that = words.findIndex(
    (word, index) => word.norm === 'that' && index > 1 && /^\w+s$/.test(words[index - 1]?.norm ?? ''),
  );
  const back = at >= 0 ? at : that;
  if (back < 1) return false;
  const pointer = words[back];
  return !contentLists.some((list) =>
    hitsOf(passage, list).some(({ to }) => (passage.words[to - 1]?.end ?? 0) <= (pointer?.start ?? 0)),
  );
}

/** "The assistant has a Level 3 and epilepsy training.": what the one who acts has learnt. */
function tellsOfPerson(passage: Passage): boolean {
  const role = hitsOf(passage, 'role').find(({ from }) => from <= 1);
  return (
    role !== undefined &&
    /^(has|have|holds|hold|is|are)$/.test(passage.words[role.to]?.norm ?? '') &&
    hasAny(passage, ['skill'])
  );
}

const startsWithRole = (passage: Passage) => hitsOf(passage, 'role').some(({ from }) => from <= 1);
