/** What a Provision states: its elements, its type, and whether a reader could hold anyone to it (CoP 9.69 F; domain 4.3, 4.5). */
import type { Elements, ProvisionType, Verdict } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import type { WeakPhrase } from '../lexicon/weak-phrases.ts';
import { memory } from '../memory.ts';
import { clauseEnd, fill, isFree } from './marks.ts';
import { hitsOf, type Passage, readPassage, wordsBetween } from './passage.ts';
import { readType } from './provision-type.ts';
import { readWhat } from './what.ts';

export interface ProvisionFacts {
  elements: Elements;
  type: ProvisionType;
  verdict: Verdict;
  /** Weak phrases that nothing in the item cures, in order. */
  weak: readonly Hit<WeakPhrase>[];
  /** What this type needs and the words do not state. */
  missing: readonly ProvisionGap[];
  /** It runs in every lesson, at every transition, all day: an amount without minutes. */
  hasCoverage: boolean;
  passage: Passage;
}

export type ProvisionGap = 'what' | 'who' | 'frequency' | 'duration' | 'grouping';

/** Hits and marks that the readers of elements share. */
export interface ProvisionMarks {
  /** Words that explain why, not what: nothing in them is an amount of support. */
  purpose: boolean[];
  /** Words about reviewing, and numbers that are no amount. */
  aside: boolean[];
}

const remembered = memory<ProvisionFacts>();

/** Reads a Provision by its text, or remembers it. */
export function readProvision(text: string): ProvisionFacts {
  return remembered(text, () => judge(readPassage(text)));
}

function judge(passage: Passage): ProvisionFacts {
  const marks = readMarks(passage);
  const frequency = readFrequency(passage, marks);
  const spread = readCoverage(passage, marks);
  const duration = readDuration(passage, marks);
  const who = readWho(passage, marks);
  const grouping = readGrouping(passage, marks);
  const type = readType(passage, { marks, hasDuration: duration !== null, hasCoverage: spread.firm !== null });
  const coverage = spread.firm ?? (isStanding(type, who.everyone !== null, grouping !== null) ? spread.loose : null);
  const what = readWhat(passage, { marks, hasHelper: who.named !== null && (duration !== null || coverage !== null) });
  const elements: Elements = {
    what,
    who: who.named ?? (who.everyone && takesEveryone(type) ? who.everyone : null),
    skill: say(passage, hitsOf(passage, 'skill')[0]),
    frequency: frequency ?? coverage,
    duration,
    grouping,
    where: say(
      passage,
      hitsOf(passage, 'where').find((hit) => isFree(marks.purpose, hit)),
    ),
    review: say(passage, hitsOf(passage, 'review')[0]),
  };
  const missing = findGaps(type, elements, coverage !== null);
  // Hours a year with no session in them leave open whether the child is ever seen.
  if (isYearly(elements.frequency) && !hasSessions(passage) && type !== 'training' && !missing.includes('frequency'))
    missing.push('frequency');
  const weak = uncured(passage, marks, elements, coverage !== null);
  const isOpen = hasWideRange(passage);
  return {
    elements,
    type,
    verdict: isOpen ? 'weak' : decide(elements, missing, weak),
    weak,
    missing,
    hasCoverage: coverage !== null,
    passage,
  };
}

const yearly = /^(a|per|each|every|this|the)?\s*(year|annum|academic year|annually|yearly)$/i;
const isYearly = (frequency: string | null) =>
  frequency?.split('; ').every((part) => yearly.test(part.trim())) ?? false;
const hasSessions = (passage: Passage) =>
  passage.words.some((word) =>
    /^(session|visit|block|day|night|week|term|half|meeting|appointment|journey)$/.test(word.stem),
  );

/** A way of working that every adult in the room keeps to needs no single name. */
const takesEveryone = (type: ProvisionType) => type === 'strategy' || type === 'environment' || type === 'equipment';

/** "At all times" is plain only where it is a thing, where everyone is bound, or where a ratio is stated. */
function isStanding(type: ProvisionType, forEveryone: boolean, hasRatio: boolean): boolean {
  if (type === 'equipment' || type === 'environment') return true;
  return type === 'strategy' ? forEveryone : type === 'support' && hasRatio;
}

// A thing that is fitted, or stands in a named place, is there all the time.
function findGaps(type: ProvisionType, elements: Elements, hasCoverage: boolean): ProvisionGap[] {
  const gaps: ProvisionGap[] = [];
  if (elements.what === null) gaps.push('what');
  if (elements.who === null && type !== 'environment' && type !== 'equipment') gaps.push('who');
  const isPut =
    (type === 'equipment' || type === 'environment') &&
    (elements.who !== null || (type === 'environment' && elements.where !== null));
  if (elements.frequency === null && !hasCoverage && !isPut) gaps.push('frequency');
  const standing = takesEveryone(type) || (type === 'support' && hasCoverage);
  if (elements.duration === null && !standing) gaps.push('duration');
  return gaps;
}

function decide(elements: Elements, missing: readonly ProvisionGap[], weak: readonly Hit<WeakPhrase>[]): Verdict {
  if (missing.length > 0) return 'weak';
  if (weak.some((hit) => hit.entry.effect === 'empties' || hit.entry.effect === 'conditions')) return 'weak';
  return elements.what === null ? 'unsure' : 'strong';
}

/** "between 10 and 40 minutes": the lower figure is the promise, and twice as much is no longer the same provision. */
function hasWideRange(passage: Passage): boolean {
  return hitsOf(passage, 'duration').some((hit) => {
    const words = passage.words.slice(hit.from, hit.to);
    const isRange = words.some(
      (word) =>
        word.norm === 'to' ||
        word.norm === '-' ||
        (word.norm === 'and' && passage.words[hit.from - 1]?.norm === 'between'),
    );
    const values = words.filter((word) => word.kind === 'number' || word.value !== null).map((word) => word.value ?? 0);
    const [low = 0, high = 0] = values;
    return (
      isRange &&
      values.length === 2 &&
      low > 0 &&
      high >= 2 * low &&
      !words.some((word) => word.kind === 'date' || /^(am|pm)$/.test(word.norm))
    );
  });
}

function uncured(passage: Passage, marks: ProvisionMarks, elements: Elements, hasCoverage: boolean): Hit<WeakPhrase>[] {
  const hasAmount = elements.frequency !== null && (elements.duration !== null || hasCoverage);
  return hitsOf<WeakPhrase>(passage, 'weak').filter(({ entry, from, to }) => {
    if (entry.effect === 'remarks' || !isFree(marks.purpose, { entry, from, to })) return false;
    if (entry.effect === 'empties') return !(entry.curedBy.includes('amount') && hasAmount);
    if (entry.effect === 'conditions') return !hasAmount;
    const isDosed = hasAmount && elements.who !== null;
    return !(isDosed || (entry.curedBy.includes('who') && entry.group === 'who' && elements.who !== null));
  });
}

function readMarks(passage: Passage): ProvisionMarks {
  const purpose: boolean[] = new Array(passage.words.length).fill(false);
  const aside: boolean[] = new Array(passage.words.length).fill(false);
  for (const hit of hitsOf(passage, 'purpose')) fill(purpose, hit.from, clauseEnd(passage, hit.to));
  for (const hit of hitsOf(passage, 'not-amount')) fill(aside, hit.from, hit.to);
  for (const hit of hitsOf(passage, 'review')) fill(aside, hit.from, clauseEnd(passage, hit.from));
  // "Key adult (Mrs Ahmed, HLTA)": there the brackets say who.
  for (const hit of hitsOf<Role>(passage, 'role')) if (hit.entry.sort === 'named') markAboutPerson(passage, hit, aside);
  return { purpose, aside };
}

/** "Ms Oram (SENCO, in school three days a week)": brackets behind a person tell about the person, unless they hold a session's length. */
function markAboutPerson(passage: Passage, hit: Hit, aside: boolean[]): void {
  if (hit.entry === undefined || passage.words[hit.to]?.norm !== '(') return;
  let to = hit.to;
  while (to < passage.words.length && passage.words[to]?.norm !== ')') to++;
  const holdsLength = hitsOf(passage, 'duration').some(
    (length) =>
      length.from > hit.to && length.to <= to && /min|hour|hr/.test(wordsBetween(passage, length.from, length.to)),
  );
  if (!holdsLength) fill(aside, hit.to, to);
}

/** The first free hit outside purpose clauses; failing that, inside one, if the amount is whole there. */
function firstFree(passage: Passage, list: string, marks: ProvisionMarks): Hit | undefined {
  const free = hitsOf(passage, list).filter((hit) => isFree(marks.aside, hit));
  return free.find((hit) => isFree(marks.purpose, hit));
}

function readDuration(passage: Passage, marks: ProvisionMarks): string | null {
  return say(passage, firstFree(passage, 'duration', marks) ?? insidePurpose(passage, 'duration', marks));
}

function readFrequency(passage: Passage, marks: ProvisionMarks): string | null {
  const free = hitsOf(passage, 'frequency').filter((hit) => isFree(marks.aside, hit) && isFree(marks.purpose, hit));
  const hits = free.length > 0 ? free : [insidePurpose(passage, 'frequency', marks)];
  const said = hits.slice(0, mostFrequencies).map((hit) => inTerm(passage, hit));
  return said.some((words) => words !== null) ? [...new Set(said)].join('; ') : null;
}

/** A plan that names more times than this lists a timetable; the first ones tell enough. */
const mostFrequencies = 4;

/** "three times a week in term time", "weekly for 24 weeks": the stretch belongs to how often. */
function inTerm(passage: Passage, hit: Hit | undefined): string | null {
  if (!hit) return null;
  const words = passage.words.slice(hit.to, hit.to + 4).map((word) => word.norm);
  if (words[0] === 'in' && words[1] === 'term' && words[2] === 'time')
    return wordsBetween(passage, hit.from, hit.to + 3);
  const isSpan =
    words[0] === 'for' && passage.words[hit.to + 1]?.value !== null && /^(weeks?|terms?|months?)$/.test(words[2] ?? '');
  return wordsBetween(passage, hit.from, isSpan ? hit.to + 3 : hit.to);
}

/** `firm`: which times is plain. Loose ("throughout the day") does for a way of working, or for a person whose ratio is stated. */
function readCoverage(passage: Passage, marks: ProvisionMarks): { firm: string | null; loose: string | null } {
  return {
    firm: say(passage, firstFree(passage, 'coverage', marks)),
    loose: say(passage, firstFree(passage, 'coverage-loose', marks)),
  };
}

/** "to help him get dressed for 10 minutes every morning": an amount inside a purpose counts when both halves stand there. */
function insidePurpose(passage: Passage, list: string, marks: ProvisionMarks): Hit | undefined {
  const inside = (name: string) =>
    hitsOf(passage, name).filter((hit) => isFree(marks.aside, hit) && !isFree(marks.purpose, hit));
  const others = list === 'duration' ? inside('frequency') : inside('duration');
  return inside(list).find((hit) =>
    others.some((other) => Math.abs(other.from - hit.to) <= 4 || Math.abs(hit.from - other.to) <= 4),
  );
}

function readGrouping(passage: Passage, marks: ProvisionMarks): string | null {
  const hit = hitsOf(passage, 'grouping').find(
    (candidate) => isFree(marks.aside, candidate) && !isMeasured(passage, candidate),
  );
  return say(passage, hit) ?? twoHelpers(passage, marks);
}

/** "Two learning support assistants will hoist…": two adults to the child. */
function twoHelpers(passage: Passage, marks: ProvisionMarks): string | null {
  const hit = hitsOf<Role>(passage, 'role').find((role) => {
    const first = passage.words[role.from]?.norm ?? '';
    const before = passage.words[role.from - 1]?.norm ?? '';
    if (/^(with|and)$/.test(passage.words[role.from - (/^(two|2|three|3)$/.test(before) ? 2 : 1)]?.norm ?? ''))
      return false;
    return (
      role.entry.sort === 'named' &&
      isFree(marks.aside, role) &&
      (/^(two|2|three|3)$/.test(before) || /^(two|2|three|3)$/.test(first)) &&
      !isTrained(passage, role) &&
      !isRecipient(passage, role)
    );
  });
  return hit ? withSkill(passage, hit) : null;
}

const mostInSmallClass = 15;

/** "up to 25 hours", "up to 3 times": the number counts time, not people. */
function isMeasured(passage: Passage, hit: Hit): boolean {
  const first = passage.words[hit.from]?.norm ?? '';
  const holdsClass = passage.words.slice(hit.from, hit.to).some((word) => word.stem === 'class');
  // A class of 29 is where the child sits, not how the help is shared.
  if (holdsClass && passage.words.slice(hit.from, hit.to).some((word) => (word.value ?? 0) > mostInSmallClass))
    return true;
  if (!/^(up|with|no|max|maximum|at|fewer|not|limited|capped)$/.test(first)) return false;
  if (passage.words[hit.to]?.norm === 'year' && passage.words[hit.to + 1]?.kind === 'number') return false;
  const next = passage.words[hit.to];
  const nextNext = passage.words[hit.to + 1];
  const timeWords =
    /^(minutes?|mins?|hours?|hrs?|times?|x|days?|weeks?|sessions?|seconds?|%|terms?|months?|years?|metres|m|words|steps|am|pm|targets?)$/;
  return [next, nextNext].some(
    (word, index) => word !== undefined && timeWords.test(word.norm) && (index === 0 || next?.norm === '-'),
  );
}

function readWho(passage: Passage, marks: ProvisionMarks): { named: string | null; everyone: string | null } {
  let everyone: string | null = null;
  const fallback: string[] = [];
  for (const hit of hitsOf<Role>(passage, 'role')) {
    if (isAdviser(passage, hit) || isVerb(passage, hit)) continue;
    if (hit.entry.sort === 'vague') {
      continue;
    }
    if (hit.entry.sort === 'everyone' && !isRecipient(passage, hit))
      everyone ??= wordsBetween(passage, hit.from, hit.to);
    if (hit.entry.sort !== 'named' || !isFree(marks.aside, hit)) continue;
    if (isRecipient(passage, hit) || isService(passage, hit)) continue;
    const words = withSkill(passage, hit);
    if (isFree(marks.purpose, hit)) return { named: words, everyone };
    fallback.push(words);
  }
  return { named: fallback[0] ?? null, everyone };
}

/** "An adult will scribe": the name of a helper as a verb is what is done, not who. */
function isVerb(passage: Passage, hit: Hit): boolean {
  return hit.to - hit.from === 1 && /^(will|can|must|shall)$/.test(passage.words[hit.from - 1]?.norm ?? '');
}

const articles = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'our', 'my', 'one', 'school', "school's", 'local']);

/** The word behind a role and its brackets. */
function nextAfterBrackets(passage: Passage, at: number): string {
  let to = at;
  if (passage.words[to]?.norm === '(') while (to < passage.words.length && passage.words[to - 1]?.norm !== ')') to++;
  return passage.words[to]?.norm ?? '';
}

/** What a professional writes: naming it puts nobody in the room. */
const paper =
  /^(recommendations?|reports?|advice|programmes?|plans?|targets?|guidelines|guidance|sheets?|assessments?|strategies|letters?|referral|recommended|exercises|approval|booklet)$/;

/** The role is named for its advice, its programme or its training of others, not for doing this. */
function isAdviser(passage: Passage, hit: Hit<Role>): boolean {
  const last = passage.words[hit.to - 1];
  if (last && (last.norm.endsWith("'s") || last.norm.endsWith("s'")) && passage.words[hit.to]?.norm !== ',')
    return true;
  const next = nextAfterBrackets(passage, hit.to);
  if (paper.test(next) || (last?.norm === 'tutor' && /^(time|group|room|base)$/.test(next))) return true;
  if (next === 'looks' && passage.words[hit.to + 1]?.norm === 'at') return true;
  let before = hit.from;
  while (before > 0 && articles.has(passage.words[before - 1]?.norm ?? '')) before--;
  const adviceEnds = hitsOf(passage, 'advice-only').some(
    (advice) => advice.to >= before && advice.to <= hit.from && advice.from < before,
  );
  if (!adviceEnds) return false;
  const delivers = /^(delivered|led|run|taught|given|carried|facilitated|staffed|done|completed)$/;
  for (let at = Math.max(0, before - 5); at < before; at++)
    if (delivers.test(passage.words[at]?.norm ?? '')) return false;
  return true;
}

/** "will get regular physio": there the short word is the therapy, not the therapist. */
function isService(passage: Passage, hit: Hit<Role>): boolean {
  if (hit.to - hit.from > 1 || !/^(physio|salt|slt|ot|speech)$/.test(passage.words[hit.from]?.norm ?? '')) return false;
  const before = passage.words[hit.from - 1]?.norm ?? '';
  const after = passage.words[hit.to]?.norm ?? '';
  return (
    !/^(a|an|the|by|from|with|qualified|nhs|and|or|,|school|community|specialist|paediatric|\/|:|;|\(|-)$/.test(
      before,
    ) &&
    before !== '' &&
    !/^(will|to|:|assistant|session|sessions|input|visits|and|team)$/.test(after)
  );
}

/** "training for the class teacher", "advice to staff": the one who is given something. */
function isRecipient(passage: Passage, hit: Hit): boolean {
  let before = hit.from - 1;
  while (before >= 0 && articles.has(passage.words[before]?.norm ?? '')) before--;
  if (isTrained(passage, hit)) return true;
  const word = passage.words[before]?.norm;
  if (word !== 'for' && word !== 'to') return false;
  for (let at = Math.max(0, before - 6); at < before; at++) {
    const norm = passage.words[at]?.norm ?? '';
    if (
      /^(training|workshop|workshops|inset|advice|guidance|coaching|briefing|supervision|support|copy|report|copied)$/.test(
        norm,
      )
    )
      return true;
  }
  return false;
}

/** "Five lecturers will have training in…": those who learn, not the one who teaches. */
function isTrained(passage: Passage, hit: Hit): boolean {
  const rest = passage.words.slice(hit.to, hit.to + 14).map((word) => word.norm);
  const verb = rest.findIndex((norm) => norm === 'will' || norm === 'to' || norm === 'are' || norm === 'must');
  if (verb < 0 || verb > 8) return false;
  const tail = rest.slice(verb + 1, verb + 7);
  const takes = tail.some((norm) => /^(have|receive|attend|complete|go|undertake|do|be|get)$/.test(norm));
  return (
    takes &&
    tail.some((norm) => /^(training|trained|workshop|workshops|inset|course)$/.test(norm)) &&
    !rest.slice(0, verb).includes('who')
  );
}

/** The role with its article and the words that say its skill: "a teaching assistant trained by the therapist". */
function withSkill(passage: Passage, hit: Hit): string {
  let to = hit.to;
  const next = passage.words[to]?.norm ?? '';
  if (next === '(') while (to < passage.words.length && passage.words[to - 1]?.norm !== ')') to++;
  else if (/^(trained|qualified|experienced|registered|holding|employed)$/.test(next)) to = clauseEnd(passage, to);
  else if (next === 'who' && /^(has|have|is|holds|knows)$/.test(passage.words[to + 1]?.norm ?? ''))
    to = clauseEnd(passage, to);
  else if (next === 'with' && passage.words.slice(to, to + 7).some((word) => skillNoun.test(word.norm)))
    to = clauseEnd(passage, to);
  return wordsBetween(passage, articleBefore(passage, hit.from), to);
}

const skillNoun =
  /^(experience|qualification|training|degree|award|certificate|diploma|level|accreditation|expertise)$/;
const notOfTitle =
  /^(by|from|with|to|for|of|and|or|in|on|at|as|via|when|will|is|are|be|given|led|taught|run|delivered|provided|using|through|each|every|week|day|daily|weekly)$/;

/** Back over the words of a title to its article ("a paediatric | physiotherapist"); without one, over its qualifiers. */
function articleBefore(passage: Passage, hitFrom: number): number {
  for (let at = hitFrom - 1; at >= Math.max(0, hitFrom - 5); at--) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark' || notOfTitle.test(word.norm)) break;
    if (/^(a|an|the|his|her|their|our|one|two)$/.test(word.norm)) return at;
  }
  let from = hitFrom;
  const qualifier =
    /^(qualified|trained|named|specialist|experienced|registered|dedicated|same|hcpc|full|time|bilingual|consistent|senior|highly|specially|suitably)$/;
  while (from > 0 && qualifier.test(passage.words[from - 1]?.norm ?? '')) from--;
  return from;
}

function say(passage: Passage, hit: Hit | undefined): string | null {
  return hit ? wordsBetween(passage, hit.from, hit.to) : null;
}
