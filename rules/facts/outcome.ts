/** What an Outcome says: the five letters, and whether it is an Outcome at all (CoP 9.66, 9.68; domain 3.2 to 3.6). */
import type { LooksLike, Smart, Tri, Verdict } from '../contract.ts';
import type { Criterion } from '../lexicon/criteria.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Verb } from '../lexicon/verbs.ts';
import type { Grammar } from './grammar-door.ts';
import { clauseEnd, covered, fill, isFree } from './marks.ts';
import { hitsOf, type Passage, readPassage, wordsBetween } from './passage.ts';
import { type Dates, type FoundTime, readTimes } from './timeframes.ts';

export interface OutcomeFacts {
  smart: Smart;
  verdict: Verdict;
  looksLike: LooksLike | null;
  /** The words that make it look like something else, null when it does not. */
  disguise: Hit<Verb> | null;
  times: readonly FoundTime[];
  criteria: readonly Hit<Criterion>[];
  vague: readonly Hit<Verb>[];
  observable: readonly Hit<Verb>[];
  /** Unseen acts ("understand", "engage", "cope"), which only a count makes visible. */
  knowing: readonly Hit<Verb>[];
  /** By word of the passage: true where it tells where the child is now, not what will be. */
  background: readonly boolean[];
  passage: Passage;
}

/** Reads an Outcome. `grammar` settles only a verb that no list knows; it never reverses a sure answer. */
export function readOutcome(text: string, dates: Dates, grammar: Grammar | null): OutcomeFacts {
  const passage = readPassage(text);
  const times = readTimes(passage, dates);
  const background = readBackground(passage);
  const marks = timeMarks(passage, times);
  for (let at = 0; at < marks.length; at++) if (background[at]) marks[at] = true;
  const verbs = hitsOf<Verb>(passage, 'verb').filter((hit) => isFree(background, hit));
  const of = (...sorts: Verb['sort'][]) => verbs.filter((hit) => sorts.includes(hit.entry.sort));
  const criteria = readCriteria(passage, marks);
  const made = hitsOf(passage, 'made-thing');
  const vague = of('vague', 'state').filter(
    (hit) => !isAsideClause(passage, hit) && !made.some((thing) => covers(thing, hit)),
  );
  const knowing = of('knowing');
  const observable = of('observable', 'completion').filter(
    (hit) => !vague.some((other) => covers(other, hit)) && isFree(marks, hit) && isAct(passage, hit),
  );
  const disguise =
    findDisguise(passage, of('service', 'aspiration'), { criteria, observable }) ?? findOtherSubject(passage);
  const shared = { times, criteria, vague, observable, knowing, background, passage };
  if (disguise) {
    const looksLike: LooksLike = disguise.entry.sort === 'service' ? 'provision' : 'aspiration';
    const none: Smart = { specific: 'no', measurable: 'no', achievable: 'no', relevant: 'no', timeBound: 'no' };
    const smart = looksLike === 'provision' ? none : { ...none, timeBound: timeLetter(times, dates) };
    return { ...shared, smart, verdict: 'weak', looksLike, disguise };
  }
  const measurable = measureLetter(passage, { criteria, observable, vague, knowing });
  const specific = specificLetter(
    passage,
    {
      observable,
      vague,
      knowing,
      measurable,
      hasLevel: criteria.some((hit) => /^(change|level|measure)$/.test(hit.entry.sort) || measuresChange(passage, hit)),
      negative: of('negative'),
    },
    grammar,
  );
  const smart: Smart = {
    specific,
    measurable,
    achievable: achievableLetter(passage, criteria),
    relevant: relevantLetter(passage),
    timeBound: timeLetter(times, dates),
  };
  return { ...shared, smart, verdict: verdictOf(smart), looksLike: null, disguise: null };
}

/** "When he is ready, …", "to be achieved by …": a state there is not the Outcome's own verb. */
function isAsideClause(passage: Passage, hit: Hit): boolean {
  if (
    /^(achieved|achieve|met|reached)$/.test(passage.words[hit.from]?.norm ?? '') &&
    passage.words[hit.from - 1]?.norm === 'be'
  )
    return true;
  for (let at = hit.from; at >= 0 && passage.words[at]?.kind !== 'mark'; at--) {
    if (/^(when|if|once|whenever|after)$/.test(passage.words[at]?.norm ?? ''))
      return passage.words.slice(hit.to, hit.to + 12).some((word) => word.norm === ',' || word.norm === 'will');
  }
  return false;
}

const beforeNoun = /^(a|an|the|his|her|their|my|of|for|this|that|each|every|own|no|any|'s)$/;

/** A verb, not a noun that looks like one ("a plan", "her reading", "the work placement"). */
function isAct(passage: Passage, hit: Hit): boolean {
  const norm = passage.words[hit.from]?.norm ?? '';
  const before = passage.words[hit.from - 1]?.norm ?? '';
  if (norm === 'given') return false;
  if (beforeNoun.test(before) || before.endsWith("'s")) return false;
  return !(
    norm.endsWith('ing') &&
    /^(in|with|and|between|at|as)$/.test(before) &&
    /^(,|and|age|,|skills|test|level|or|\.|points?|placement)$/.test(passage.words[hit.to]?.norm ?? '.')
  );
}

function verdictOf(smart: Smart): Verdict {
  const judged = [smart.specific, smart.measurable, smart.timeBound];
  if (judged.includes('no')) return 'weak';
  return judged.includes('unsure') ? 'unsure' : 'strong';
}

const covers = (outer: Hit, inner: Hit) => outer.from <= inner.from && outer.to >= inner.to;

/** Words that say when: no number among them counts as a measure. */
function timeMarks(passage: Passage, times: readonly FoundTime[]): boolean[] {
  const marks: boolean[] = new Array(passage.words.length).fill(false);
  for (const { hit } of times) fill(marks, hit.from, hit.to);
  for (const hit of hitsOf(passage, 'timeframe')) fill(marks, hit.from, hit.to);
  for (const hit of hitsOf(passage, 'review')) fill(marks, hit.from, hit.to);
  // Why, and with what help, hold numbers of their own: a year group aimed at, hours of support.
  const measuresInPurpose = actInPurpose.test(passage.text);
  for (const hit of measuresInPurpose ? [] : hitsOf(passage, 'purpose'))
    if (/^(so|in)$/.test(passage.words[hit.from]?.norm ?? '')) fill(marks, hit.from, clauseEnd(passage, hit.to));
  for (const hit of hitsOf(passage, 'support-word')) fill(marks, hit.from, hit.to);
  return marks;
}

/**
 * Words of sentences that tell where the child is now. Where a sentence says what will be ("will", "to be able to"), the ones that
 * do not are background: a number there is a starting point, not a measure.
 */
const baseline =
  /^(is|are|was|were|has|had|have|currently|began|finds|found|needs|needed|wrote|struggles|present|cannot|can't|gets|now)$/;
/** "To be reached by the time she is 24": the date of what was said before, not a promise of its own. */
const dateOnly =
  /^(to be|this (is )?to be|target|measured|measure|shown|success|by|criteria|timescale|evidence|achieve|achieved|at|for|on|from)\b/;

function readBackground(passage: Passage): boolean[] {
  const marks: boolean[] = new Array(passage.words.length).fill(false);
  const looksAhead = passage.sentences.map(({ from, to }) => {
    const words = passage.words.slice(from, to);
    const isDateOnly = /^to be (reached|met|achieved|reviewed)$/.test(
      words
        .slice(0, 3)
        .map((word) => word.norm)
        .join(' '),
    );
    return !isDateOnly && words.some((word, index) => isAhead(word.norm, words[index + 1]?.norm));
  });
  if (!looksAhead.includes(true)) {
    markRelative(passage, marks);
    return marks;
  }
  passage.sentences.forEach(({ from, to }, index) => {
    const words = passage.words.slice(from, to);
    const opening = words
      .slice(0, 3)
      .map((word) => word.norm)
      .join(' ');
    if (
      !looksAhead[index] &&
      !dateOnly.test(opening) &&
      (words.some((word) => baseline.test(word.norm)) || isHeadline(passage, from, to))
    )
      fill(marks, from, to);
  });
  markRelative(passage, marks);
  return marks;
}

/** "Improved confidence in speaking." before the sentence that says what it means. */
function isHeadline(passage: Passage, from: number, to: number): boolean {
  return hitsOf<Verb>(passage, 'verb').some((hit) => hit.entry.sort === 'vague' && hit.from >= from && hit.to <= to);
}

/** ", who is 17 and in the second year of a Level 2 course,": about the child, not about the change. */
function markRelative(passage: Passage, marks: boolean[]): void {
  passage.words.forEach((word, at) => {
    if (word.norm !== ',' || !/^(who|whose|which|aged)$/.test(passage.words[at + 1]?.norm ?? '')) return;
    let to = at + 2;
    let lastComma = -1;
    for (; to < passage.words.length && passage.words[to]?.norm !== '.' && passage.words[to]?.norm !== 'will'; to++)
      if (passage.words[to]?.norm === ',') lastComma = to;
    if (lastComma > at + 1 || passage.words[to]?.norm === 'will') fill(marks, at, lastComma > 0 ? lastComma : to);
  });
}

function isAhead(norm: string, next: string | undefined): boolean {
  return (
    norm === 'will' || norm.endsWith("'ll") || norm === 'shall' || (norm === 'to' && next === 'be') || norm === 'able'
  );
}

function readCriteria(passage: Passage, marks: readonly boolean[]): Hit<Criterion>[] {
  return hitsOf<Criterion>(passage, 'criterion').filter((hit) => {
    let free = 0;
    for (let at = hit.from; at < hit.to; at++) if (!marks[at]) free++;
    return free === hit.to - hit.from || (free >= 2 && hit.entry.sort !== 'amount' && hit.entry.sort !== 'rate');
  });
}

/** Service and aspiration words count only where they are the sentence's own verb, and no act of the child's outweighs them. */
function findDisguise(
  passage: Passage,
  hits: readonly Hit<Verb>[],
  known: { criteria: readonly Hit<Criterion>[]; observable: readonly Hit<Verb>[] },
): Hit<Verb> | null {
  for (const hit of hits) {
    const before = passage.words.slice(Math.max(0, hit.from - 8), hit.from).map((word) => word.norm);
    if (
      before.some(
        (norm) =>
          norm === 'so' ||
          norm === 'because' ||
          norm === 'which' ||
          norm === 'that' ||
          norm === 'who' ||
          norm === 'when' ||
          norm === 'if',
      )
    )
      continue;
    // "A full and happy life" holds no measure.
    if (hit.entry.sort === 'aspiration' && known.criteria.some((criterion) => !covers(hit, criterion))) continue;
    if (
      hit.entry.sort === 'service' &&
      known.criteria.length > 0 &&
      known.observable.some((act) => isAlsoDone(passage, act, hit))
    )
      continue;
    if (isPlaceOfAct(passage, hit, known.observable)) continue;
    return hit;
  }
  return null;
}

const helpers =
  /\b(staff|school|college|setting|nursery|teachers?|tas?|senco|therapists?|parents?|carers?|mum|dad|family|professionals|social worker|sw|slt|salt|ot|camhs|council|authority|assistants?|services?)$/;

/** "90% of the staff … to have done training", "Mum and Dad will …": somebody other than the child stands before the verb. */
function findOtherSubject(passage: Passage): Hit<Verb> | null {
  const sentence = passage.sentences[0];
  if (!sentence) return null;
  const timed = covered(passage, ['timeframe']);
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 16); at++) {
    const norm = passage.words[at]?.norm ?? '';
    const isVerb =
      norm === 'will' ||
      (norm === 'to' &&
        /^(have|be|use|provide|complete|attend|make|give|ensure|continue|do)$/.test(passage.words[at + 1]?.norm ?? ''));
    if (!isVerb) continue;
    const start = subjectStart(passage, sentence.from, at);
    const subject = passage.words
      .slice(start, at)
      .filter((word, index) => word.kind !== 'mark' && !timed[start + index]);
    const head = subject.findIndex((word) => helpers.test(word.norm));
    const hasChild = subject.some(
      (word, index) =>
        (index < head || head < 0) &&
        (/^(he|she|they|i)$/.test(word.norm) || (word.capital && index > 0 && !helpers.test(word.norm))),
    );
    // "By the time she moves to secondary school Yewande will": a place is named, and the child after it.
    const last = subject.at(-1);
    const isPlace =
      /^(school|college|setting|nursery)$/.test(subject[head]?.norm ?? '') &&
      /^(by|before|when|until|once|after|on|in|at|during)$/.test(passage.words[start]?.norm ?? '');
    const isChildNext =
      last !== undefined &&
      last !== subject[head] &&
      (last.capital || /^(he|she|they|i)$/.test(last.norm)) &&
      !helpers.test(last.norm);
    if (
      head < 0 ||
      hasChild ||
      (isPlace && isChildNext) ||
      /^(with|from|at|in|of|by|through)$/.test(subject[head - 1]?.norm ?? '')
    )
      return null;
    return { entry: { sort: 'service', phrases: [] }, from: at, to: at + 1 };
  }
  return null;
}

/** Past the comma that closes an opening ("By the time he leaves school, Ezra will"); a comma right before the verb closes an aside instead. */
function subjectStart(passage: Passage, from: number, verb: number): number {
  const comma = passage.words.findLastIndex((word, at) => at >= from && at < verb && word.norm === ',');
  return comma >= from && comma < verb - 1 ? comma + 1 : from;
}

/** "Will say three sounds in his therapy sessions": where the child acts, not what is given. */
function isPlaceOfAct(passage: Passage, hit: Hit<Verb>, observable: readonly Hit<Verb>[]): boolean {
  if (!/^(ot|slt|salt|physio|camhs|hydro|elsa|counselling|therapy)$/.test(passage.words[hit.from]?.norm ?? ''))
    return false;
  const isAfterPlace = passage.words
    .slice(Math.max(0, hit.from - 5), hit.from)
    .some((word) => /^(in|from|during|after|before|between|outside)$/.test(word.norm));
  return (
    isAfterPlace &&
    observable.some(
      (act) =>
        act.to <= hit.from && !/^(attend|attends|go|join|take|taking|visit)$/.test(passage.words[act.from]?.norm ?? ''),
    )
  );
}

/** "will receive a message, carry it to the office and bring back the reply": the child goes on to act. */
function isAlsoDone(passage: Passage, act: Hit<Verb>, after: Hit<Verb>): boolean {
  let at = act.from - 1;
  while (/^(will|then|also|to)$/.test(passage.words[at]?.norm ?? '')) at--;
  const before = passage.words[at]?.norm;
  return act.from >= after.to && (before === ',' || before === 'and' || before === 'then');
}

function timeLetter(times: readonly FoundTime[], dates: Dates): Tri {
  if (times.length === 0) return 'no';
  const due = times.map((time) => time.due).filter((day) => day !== null);
  const today = dates.today;
  if (today && due.length > 0 && due.every((day) => day < today)) return 'no';
  return 'yes';
}

function measureLetter(
  passage: Passage,
  known: {
    criteria: readonly Hit<Criterion>[];
    observable: readonly Hit<Verb>[];
    vague: readonly Hit<Verb>[];
    knowing: readonly Hit<Verb>[];
  },
): Tri {
  const firm = known.criteria.filter((hit) => hit.entry.sort !== 'alone' && !isThin(hit));
  if (hitsOf<Verb>(passage, 'verb').some((hit) => hit.entry.sort === 'hope')) return 'no';
  const isVague = isLedByVague(passage, known);
  // "will be more confident in 4 lessons out of 5" counts lessons, not confidence.
  if (isVague) return firm.some((hit) => measuresChange(passage, hit)) ? 'yes' : 'no';
  const isLoose = hitsOf<Verb>(passage, 'verb').some((hit) => hit.entry.sort === 'loose-amount');
  if (firm.length > 0 && !(isLoose && firm.every((hit) => hit.entry.sort === 'alone'))) return 'yes';
  if (known.observable.length === 0 || isLoose || isRefusal(passage)) return 'no';
  const isAlone = known.criteria.some(
    (hit) => hit.entry.sort === 'alone' && passage.words[hit.from - 1]?.norm !== 'more',
  );
  if (isAlone && isConcrete(passage, known.observable)) return 'yes';
  return isAlone || isConcrete(passage, known.observable) ? 'unsure' : 'no';
}

/** "Not to run out of class": what will not happen is no measure. */
const isRefusal = (passage: Passage) =>
  hitsOf<Verb>(passage, 'verb').some((hit) => hit.entry.sort === 'negative' && hit.from <= 3);

/** "Improve handwriting, so that by July Florian can write five lines": there the act and its count stand in the purpose. */
const actInPurpose =
  /\bso that\b[^.]{0,200}\b(?:can|will|is able to)\b[^.]{0,200}(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i;

/** The first thing said of the child is a word nobody can see ("improve", "be more confident"). */
function isLedByVague(
  passage: Passage,
  known: { observable: readonly Hit<Verb>[]; vague: readonly Hit<Verb>[] },
): boolean {
  const vague = known.vague[0];
  const act = known.observable[0];
  if (vague === undefined || (act !== undefined && actInPurpose.test(passage.text))) return false;
  // "build his play skills by sharing the trains": the act behind "by" is what will be seen.
  return (
    act === undefined ||
    (vague.from < act.from &&
      !known.observable.some((hit) => /^(by|through)$/.test(passage.words[hit.from - 1]?.norm ?? '')))
  );
}

function measuresChange(passage: Passage, hit: Hit<Criterion>): boolean {
  const { sort } = hit.entry;
  if (sort === 'change' || sort === 'measure') return true;
  if (sort === 'level')
    return (
      passage.words.slice(hit.from, hit.to).some((word) => word.value !== null) ||
      /pass|expect|standard/.test(wordsBetween(passage, hit.from, hit.to).toLowerCase())
    );
  // "100% of the time" counts time, not the change.
  const isShare =
    passage.words.slice(hit.from, hit.to).some((word) => word.norm === '%') && passage.words[hit.to]?.norm !== 'of';
  return (
    isShare &&
    /\b(attendance|attend|score|scores|accuracy|correct|correctly|sessions|lessons|mark|marks)\b/i.test(passage.text)
  );
}

/** An act told with its circumstances ("tell an adult which part of him hurts after a fall") can be seen, though nothing is counted. */
function isConcrete(passage: Passage, observable: readonly Hit<Verb>[]): boolean {
  const timed = covered(passage, ['timeframe']);
  const first = observable[0];
  if (first === undefined) return false;
  const said = passage.words.slice(first.to).filter((word, index) => word.kind !== 'mark' && !timed[first.to + index]);
  if (said.length < 5) return false;
  // "listen, take turns, follow instructions, make friends": a list of bare acts tells of none.
  const acts = observable
    .slice(1)
    .filter(
      (hit) =>
        passage.words[hit.from - 1]?.kind === 'mark' || /^(and|or)$/.test(passage.words[hit.from - 1]?.norm ?? ''),
    );
  return !(acts.length >= 2 && said.length <= 3 * (acts.length + 1));
}

/** "daily" or "one friend" beside no act the child does measures nothing. */
function isThin(hit: Hit<Criterion>): boolean {
  return hit.entry.sort === 'rate' && hit.to - hit.from === 1;
}

function specificLetter(
  passage: Passage,
  known: {
    observable: readonly Hit<Verb>[];
    vague: readonly Hit<Verb>[];
    measurable: Tri;
    knowing: readonly Hit<Verb>[];
    hasLevel: boolean;
    negative: readonly Hit<Verb>[];
  },
  grammar: Grammar | null,
): Tri {
  if (hitsOf<Verb>(passage, 'verb').some((hit) => hit.entry.sort === 'hope')) return 'no';
  const isLoose =
    known.measurable === 'no' && hitsOf<Verb>(passage, 'verb').some((hit) => hit.entry.sort === 'loose-amount');
  const words = passage.words.filter((word) => word.kind !== 'mark').length;
  // A catchword ("Independent travel") names no act of anyone.
  if (isLoose || words <= 3) return 'no';
  const led = known.knowing[0];
  if (led && known.measurable === 'no' && known.observable.every((hit) => hit.from > led.from)) return 'no';
  const main = known.observable.filter((hit) => !known.negative.some((other) => covers(other, hit)));
  if (main.length > 0) {
    const firstVague = known.vague[0];
    if (!firstVague || !isLedByVague(passage, { observable: main, vague: known.vague })) return 'yes';
    if (known.measurable === 'yes') return 'yes';
    return known.measurable === 'unsure' ? 'unsure' : 'no';
  }
  if (known.vague.length > 0) return known.measurable === 'yes' && known.hasLevel ? 'yes' : 'no';
  if (known.knowing.length > 0) return known.measurable === 'yes' ? 'yes' : 'no';
  if (known.negative.length > 0) return 'no';
  const settled = grammar?.actionVerb(passage.text) ?? null;
  if (settled === null) return 'unsure';
  return 'yes';
}

/** Proxies only: an absolute target is doubtful; a target that leaves room (4 of 5, with one prompt, up from a baseline) was thought about. */
function achievableLetter(passage: Passage, criteria: readonly Hit<Criterion>[]): Tri {
  const absolute = /\b(always|never|100\s?%|at all times|every single|all of the time)\b/i.test(passage.text);
  if (absolute) return 'no';
  return criteria.some(({ entry }) => entry.sort === 'rate' || entry.sort === 'help' || entry.sort === 'change')
    ? 'yes'
    : 'unsure';
}

function relevantLetter(passage: Passage): Tri {
  return /\b(so that|in order to|which will (help|mean|let|allow))\b/i.test(passage.text) ? 'yes' : 'unsure';
}
