/** What an Outcome says: the five letters, and whether it is an Outcome at all (CoP 9.66, 9.68; domain 3.2 to 3.6). */
import type { LooksLike, Smart, Tri, Verdict } from '../contract.ts';
import type { Criterion } from '../lexicon/criteria.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Timeframe } from '../lexicon/timeframes.ts';
import type { Verb } from '../lexicon/verbs.ts';
import { type Clause, readClauses } from './clause.ts';
import type { Grammar } from './grammar-door.ts';
import { clauseEnd, fill } from './marks.ts';
import { type Acts, readActs } from './outcome-acts.ts';
import { readBackground } from './outcome-background.ts';
import { readDisguise } from './outcome-disguise.ts';
import { isLedByVague, measureLetter, measuresChange, measuresInPurpose, readCriteria } from './outcome-measure.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { isQuality } from './quality.ts';
import { isForeign } from './substance.ts';
import { type Dates, type FoundTime, readTimes } from './timeframes.ts';

export interface OutcomeFacts extends Acts {
  smart: Smart;
  verdict: Verdict;
  looksLike: LooksLike | null;
  /** The words that make it look like something else, null when it does not. */
  disguise: Hit<Verb> | null;
  times: readonly FoundTime[];
  criteria: readonly Hit<Criterion>[];
  /** By word of the passage: true where it tells where the child is now, not what will be. */
  background: readonly boolean[];
  clauses: readonly Clause[];
  passage: Passage;
}

/** Reads an Outcome. `grammar` settles only a verb that no list knows; it never reverses a sure answer. */
export function readOutcome(text: string, dates: Dates, grammar: Grammar | null): OutcomeFacts {
  const passage = readPassage(text);
  if (!isReadable(passage)) return unreadFacts(passage);
  const background = readBackground(passage);
  // "Who is now in Year 5" is no deadline; "which ends in July" is one.
  const times = readTimes(passage, dates).filter(({ hit }) => !background[hit.from] || isEnding(passage, hit));
  const timed = timeMarks(passage, times);
  const clauses = readClauses(passage, timed, background);
  const marks = timed.map((isTime, at) => isTime || (background[at] ?? false));
  markAsides(passage, marks);
  // "Jude (2 yrs 8 m) will": numbers in brackets beside the name tell of the child.
  for (const { who, subject } of clauses) {
    let open = subject.from;
    while (open < subject.to && passage.words[open]?.norm !== '(') open++;
    if (who === 'child') fill(marks, open, subject.to);
  }
  const criteria = readCriteria(passage, marks);
  const acts = readActs(passage, clauses, { marks, background });
  const disguised = readDisguise(passage, { ...acts, clauses, criteria, times, aside: marks });
  const read = { ...acts, times, criteria, background, clauses, passage };
  const timeBound = timeLetter(times, dates);
  if (disguised) {
    const { looksLike, hit: disguise } = disguised;
    const none: Smart = { specific: 'no', measurable: 'no', achievable: 'no', relevant: 'no', timeBound: 'no' };
    const smart = looksLike === 'aspiration' ? { ...none, timeBound } : none;
    return { ...read, smart, verdict: 'weak', looksLike, disguise };
  }
  const measurable = measureLetter(passage, read);
  const smart: Smart = {
    specific: specificLetter(read, measurable, grammar),
    measurable,
    achievable: achievableLetter(passage, criteria),
    relevant: /\b(so that|in order to|which will (help|mean|let|allow))\b/i.test(text) ? 'yes' : 'unsure',
    timeBound,
  };
  return { ...read, smart, verdict: verdictOf(smart), looksLike: null, disguise: null };
}

/** Nothing could be read: another language, or a whole section in one. */
export const isUnread = ({ passage }: Pick<OutcomeFacts, 'passage'>): boolean => !isReadable(passage);

const unsure = 'unsure';
/** Longer than any one Outcome: a whole section pasted as one, of which no letter can be said. */
const mostWords = 400;

/** English, and of a length that one Outcome can have. */
function isReadable(passage: Passage): boolean {
  return passage.words.length <= mostWords && /[a-z]/i.test(passage.text) && !isForeign(passage);
}

function unreadFacts(passage: Passage): OutcomeFacts {
  return {
    smart: { specific: unsure, measurable: unsure, achievable: unsure, relevant: unsure, timeBound: unsure },
    verdict: unsure,
    looksLike: null,
    disguise: null,
    times: [],
    criteria: [],
    observable: [],
    knowing: [],
    vague: [],
    negative: [],
    clauses: [],
    background: [],
    passage,
  };
}

/** Weak where a judged letter is missing, unsure where one is; A and R are a reader's to judge. */
export function verdictOf(smart: Smart): Verdict {
  const judged = [smart.specific, smart.measurable, smart.timeBound];
  if (judged.includes('no')) return 'weak';
  return judged.includes('unsure') ? 'unsure' : 'strong';
}

/** Words that say when: the child's act is none of them. */
function timeMarks(passage: Passage, times: readonly FoundTime[]): boolean[] {
  const marks: boolean[] = new Array(passage.words.length).fill(false);
  for (const { hit } of times) fill(marks, hit.from, hit.to);
  for (const hit of hitsOf(passage, 'review')) fill(marks, hit.from, hit.to);
  for (const hit of hitsOf<Timeframe>(passage, 'timeframe'))
    if (!/^(out|running|in)$/.test(passage.words[hit.to]?.norm ?? '')) fill(marks, hit.from, hit.to);
  return marks;
}

/** Why, and with what help, hold numbers of their own: a year group aimed at, hours of support. */
function markAsides(passage: Passage, marks: boolean[]): void {
  for (const hit of hitsOf(passage, 'support-word')) fill(marks, hit.from, hit.to);
  if (measuresInPurpose(passage)) return;
  for (const hit of hitsOf(passage, 'purpose'))
    if (/^(so|in)$/.test(passage.words[hit.from]?.norm ?? '')) fill(marks, hit.from, clauseEnd(passage, hit.to));
}

/** "Which finishes in July 2027": the end of what the Outcome is to be reached in. */
const isEnding = ({ words }: Passage, { from }: Hit) =>
  words
    .slice(Math.max(0, from - 3), from)
    .some(({ norm }) => /^(finish|finishes|ends|end|runs|closes|lasts|completes)$/.test(norm));

function timeLetter(times: readonly FoundTime[], { today }: Dates): Tri {
  if (times.every(({ isPast }) => isPast)) return 'no';
  const due = times.map((time) => time.due).filter((day) => day !== null);
  return today && due.length > 0 && due.every((day) => day < today) ? 'no' : 'yes';
}

type Read = Acts & Pick<OutcomeFacts, 'passage' | 'criteria' | 'clauses' | 'times'>;

/** Fewer words than this name no act of anyone ("Independent travel"). */
const leastWords = 4;

function specificLetter(read: Read, measurable: Tri, grammar: Grammar | null): Tri {
  const { passage, observable, vague, knowing, negative, criteria, clauses, times } = read;
  const sorts = new Set(hitsOf<Verb>(passage, 'verb').map((hit) => hit.entry.sort));
  const said = passage.words.filter((word) => word.kind !== 'mark').length;
  const isBrief = said < leastWords && measurable !== 'yes';
  if ((sorts.has('hope') && measurable !== 'yes') || isBrief || (measurable === 'no' && sorts.has('loose-manner')))
    return 'no';
  if (isLevelOnly(passage, clauses)) return 'no';
  const [led] = knowing;
  if (led && measurable === 'no' && observable.every((hit) => hit.from >= led.from)) return 'no';
  const main = observable.filter(
    (hit) => !isUndone(clauses, hit) && !negative.some((other) => other.from <= hit.from && other.to >= hit.to),
  );
  // "Turn taking / sharing": a heading, until something is said of it.
  if (clauses.length === 0 && measurable === 'no' && times.length === 0)
    return hitsOf(passage, 'act-noun').length > 0 ? 'unsure' : 'no';
  if (main.length > 0) {
    if (!isLedByVague(passage, { ...read, observable: main }) || measurable === 'yes') return 'yes';
    return measurable === 'unsure' ? 'unsure' : 'no';
  }
  if (vague.length > 0) {
    const hasLevel = criteria.some(
      (hit) => /^(change|level|measure)$/.test(hit.entry.sort) || measuresChange(passage, hit),
    );
    return measurable === 'yes' && hasLevel ? 'yes' : 'no';
  }
  if (knowing.length > 0) return measurable === 'yes' ? 'yes' : 'no';
  if (negative.length > 0) return 'no';
  // "Will have her food hygiene certificate": a thing to show for it.
  if (clauses[0]?.form === 'have' && criteria.some(({ entry }) => entry.sort === 'level')) return 'yes';
  // "Independent travel to college on the 12 bus": an act told as a noun. "Social skills and friendships": a title.
  if (clauses.length === 0) {
    if (hitsOf(passage, 'act-noun').length > 0) return 'yes';
    if (passage.words.some((word) => isQuality(word.norm))) return 'no';
  }
  return grammar?.actionVerb(passage.text) ? 'yes' : 'unsure';
}

/** "Will not hit, kick or spit": none of these is done. */
const isUndone = (clauses: readonly Clause[], { from }: Hit): boolean => {
  const clause = clauses.findLast(({ lead }) => lead <= from);
  return clause?.isNegative === true && from <= clause.verb + 6;
};

/** "Working at age-related expectations", "be in line with her peers": where the child stands, not what the child does. */
function isLevelOnly(passage: Passage, [clause]: readonly Clause[]): boolean {
  const stem = passage.words[clause?.verb ?? -1]?.stem ?? '';
  const stands =
    clause?.form === 'be' || /^(work|achiev|perform|reach|attain|mak|meet|hav|operat|improv|develop)$/.test(stem);
  if (!stands || clause === undefined) return false;
  // "Two sub-levels of progress".
  const isProgress = passage.words.slice(clause.verb, clause.verb + 8).some(({ norm }) => norm === 'progress');
  return isProgress || hitsOf(passage, 'comparison').length > 0;
}

/** Proxies only: an absolute target is doubtful; one that leaves room (4 of 5, with one prompt, up from a baseline) was thought about. */
function achievableLetter(passage: Passage, criteria: readonly Hit<Criterion>[]): Tri {
  const absolute = /\b(always|never|100\s?%|at all times|every single|all of the time)\b/i.test(passage.text);
  if (absolute) return 'no';
  return criteria.some(({ entry }) => entry.sort === 'rate' || entry.sort === 'help' || entry.sort === 'change')
    ? 'yes'
    : 'unsure';
}
