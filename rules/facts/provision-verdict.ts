/** What a Provision of its type lacks, and whether its words can be held to (domain 4.2 to 4.5). */
import type { Elements, ProvisionType, Verdict } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import type { WeakPhrase } from '../lexicon/weak-phrases.ts';
import { topicOf } from '../lexicon/weak-topics.ts';
import { covered, isFree } from './marks.ts';
import { isMentioned } from './mentioned.ts';
import { hitsOf, type Passage } from './passage.ts';
import { readDay } from './provision-amount.ts';
import type { ProvisionMarks } from './provision-marks.ts';

export type ProvisionGap = 'what' | 'who' | 'frequency' | 'duration' | 'grouping';

/** A way of working that every adult in the room keeps to needs no single name. */
export const takesEveryone = (type: ProvisionType) =>
  type === 'strategy' || type === 'environment' || type === 'equipment';

/** "At all times" is plain only where it is a thing, or where everyone is bound; a person's time needs its hours. */
export function isStanding(type: ProvisionType, forEveryone: boolean): boolean {
  if (type === 'equipment' || type === 'environment') return true;
  return type === 'strategy' && forEveryone;
}

/** In a place that is not itself what is given: "a screen in the library", not "access to a quiet space". */
function standsSomewhere(passage: Passage): boolean {
  const given = covered(passage, ['environment-word']);
  return hitsOf(passage, 'where').some((hit) => isFree(given, hit));
}

/** "Visuals, chunking etc in all lessons": a list left open, and no dose to hold it. */
export const isOpenList = (passage: Passage, { duration }: Elements): boolean =>
  duration === null && hitsOf<WeakPhrase>(passage, 'weak').some(({ entry }) => topicOf(entry) === 'open-list');

/** A medicine given, a list sent: done at its time, in no time worth counting. */
const isMomentary = (passage: Passage): boolean =>
  hitsOf(passage, 'untimed-act').length > 0 || hitsOf(passage, 'medicine-act').length > 0;

/** An appointment at a clinic lasts as long as it takes. */
const isAppointment = (passage: Passage): boolean => hitsOf(passage, 'appointment').length > 0;

/** "Assessment to be completed by adult social care by September 2027": once, by a day that is named. */
const isOnce = (passage: Passage, marks: ProvisionMarks): boolean =>
  readDay(passage, marks) !== null && hitsOf(passage, 'one-off-act').some((hit) => isFree(marks.purpose, hit));

/** A session has a length of its own. */
const hasSessions = (passage: Passage): boolean =>
  passage.words.some(
    (word) =>
      /^(session|slot|programme|intervention|course|therapy|group)$/.test(word.stem) ||
      /^(sessions?|slots?|programmes?|courses?|tuition)$/.test(word.norm),
  );

interface Known {
  type: ProvisionType;
  /** A role or body by name, not everyone. */
  isNamed: boolean;
  hasCoverage: boolean;
  hasFrequency: boolean;
  marks: ProvisionMarks;
}

// A thing that is fitted, or stands in a named place, is there all the time.
export function findGaps(
  passage: Passage,
  elements: Elements,
  { type, isNamed, hasCoverage, hasFrequency, marks }: Known,
): ProvisionGap[] {
  const gaps: ProvisionGap[] = [];
  if (elements.what === null) gaps.push('what');
  const isSeenTo =
    type === 'environment' ||
    type === 'equipment' ||
    hitsOf(passage, 'exam-arrangement').length > 0 ||
    (hasFrequency && isAppointment(passage));
  if (elements.who === null && !isSeenTo) gaps.push('who');
  const isPut =
    (type === 'equipment' || type === 'environment') &&
    (isNamed || (type === 'environment' && standsSomewhere(passage)));
  const isDone = !hasFrequency && !hasCoverage && elements.duration === null && isOnce(passage, marks);
  if (elements.frequency === null && !hasCoverage && !isPut && !isDone) gaps.push('frequency');
  const standing =
    takesEveryone(type) ||
    (type === 'support' && (hasCoverage || (hasFrequency && isMomentary(passage)))) ||
    // What is done at every such time lasts as long as it does.
    (type === 'intervention' && hasCoverage && !hasSessions(passage));
  const isTimeless = standing || isDone || (hasFrequency && isAppointment(passage));
  if (elements.duration === null && !isTimeless) gaps.push('duration');
  return gaps;
}

export function decide(
  elements: Elements,
  missing: readonly ProvisionGap[],
  weak: readonly Hit<WeakPhrase>[],
): Verdict {
  if (missing.length > 0) return 'weak';
  if (weak.some((hit) => hit.entry.effect === 'empties' || hit.entry.effect === 'conditions')) return 'weak';
  return elements.what === null ? 'unsure' : 'strong';
}

export function uncured(
  passage: Passage,
  marks: ProvisionMarks,
  elements: Elements,
  hasCoverage: boolean,
): Hit<WeakPhrase>[] {
  const titles = hitsOf<Role>(passage, 'role').filter(({ entry }) => entry.sort === 'named');
  const hasAmount = elements.frequency !== null && (elements.duration !== null || hasCoverage);
  return hitsOf<WeakPhrase>(passage, 'weak').filter(({ entry, from, to }) => {
    if (entry.effect === 'remarks' || !isFree(marks.purpose, { entry, from, to })) return false;
    if (isMentioned(passage, { from, to })) return false;
    // "the sensory equipment officer": a word of somebody's title.
    if (titles.some((title) => title.from < from && to <= title.to)) return false;
    // "for the school to decide only above this floor": a minimum with its dose stands, whoever decides on more.
    if (topicOf(entry) === 'delegation' && hasAmount && hitsOf(passage, 'minimum').length > 0) return false;
    if (entry.effect === 'empties') return !(entry.curedBy.includes('amount') && hasAmount);
    if (entry.effect === 'conditions') return !hasAmount;
    const isDosed = hasAmount && elements.who !== null;
    return !(isDosed || (entry.curedBy.includes('who') && entry.group === 'who' && elements.who !== null));
  });
}
