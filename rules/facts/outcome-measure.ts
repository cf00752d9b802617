/** What would count as having got there (domain 3.2 M): which of a passage's numbers and limits measure the child. */
import type { Tri } from '../contract.ts';
import type { Criterion } from '../lexicon/criteria.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Verb } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import { covered } from './marks.ts';
import type { OutcomeFacts } from './outcome.ts';
import type { Acts } from './outcome-acts.ts';
import { hitsOf, type Passage, wordsBetween } from './passage.ts';
import { isChild } from './who.ts';
import type { Word } from './words.ts';

/** Criteria among the words that are neither a time, a reason, the help given nor a starting point. */
export function readCriteria(passage: Passage, marks: readonly boolean[]): Hit<Criterion>[] {
  const hopes = hitsOf<Verb>(passage, 'verb').filter((hit) => /^(aspiration|hope)$/.test(hit.entry.sort));
  const rise = risesIn(passage);
  return [...hitsOf<Criterion>(passage, 'criterion'), ...(rise ? [rise] : [])].filter((hit) => {
    // "One day", "post-16", "no longer": no amount, no absence.
    if (
      hopes.some((hope) => hope.from <= hit.from && hope.to > hit.from) ||
      passage.words[hit.from - 1]?.norm === 'post'
    )
      return false;
    if (isNoAbsence(passage, hit) || isLabel(passage, hit)) return false;
    // A phrase may run on into the words that say when: its first two are its own.
    let free = hit.from;
    while (free < hit.to && !marks[free]) free++;
    return free === hit.to || free - hit.from >= 2;
  });
}

const rising: Criterion = { sort: 'change', phrases: [] };
const farthestRise = 25;

/** "From 40 metres with his frame (October 2026) to the length of the hall, 110 metres": where from, and where to, in one unit. */
function risesIn({ words }: Passage): Hit<Criterion> | null {
  const from = words.findIndex(({ norm }, at) => norm === 'from' && (words[at + 1]?.value ?? null) !== null);
  const unit = from < 0 ? undefined : words[from + 2];
  if (unit?.kind !== 'word') return null;
  const end = Math.min(words.length, from + farthestRise);
  const turn = words.findIndex(({ norm }, at) => norm === 'to' && at > from + 2 && at < end);
  if (turn < 0) return null;
  const to = words.findIndex(
    ({ stem }, at) => at > turn && at < end && stem === unit.stem && (words[at - 1]?.value ?? null) !== null,
  );
  return to < 0 ? null : { entry: rising, from, to: to + 1 };
}

const notAbsent = /^(longer|more|less|fewer|later|matter|doubt|date|measure|idea|one)$/;

function isNoAbsence(passage: Passage, { from, to }: Hit): boolean {
  for (let at = from; at < Math.min(to, from + 2); at++)
    if (passage.words[at]?.norm === 'no')
      return notAbsent.test(passage.words[at + 1]?.norm ?? '') && to - from <= 4 && passage.words[from]?.norm !== 'no';
  return false;
}

/** "Group 2", "Room 11", "period 3": a name with a number in it. */
const labels =
  /^(groups?|rooms?|period|set|table|class|house|unit|section|outcome|target|appendix|band|site|block|option|bus)$/;
const isLabel = (passage: Passage, { from }: Hit) =>
  passage.words[from]?.kind === 'number' && labels.test(passage.words[from - 1]?.norm ?? '');

type Known = Acts & Pick<OutcomeFacts, 'clauses'> & { criteria: readonly Hit<Criterion>[] };

/** Whether anyone could say that it is reached. */
export function measureLetter(passage: Passage, known: Known): Tri {
  // "Will not leave without asking": how not to is no measure; how often is.
  const isRefusal = known.clauses[0]?.isNegative ?? false;
  const firm = known.criteria.filter(
    (hit) => hit.entry.sort !== 'alone' && !isThin(passage, hit) && !(isRefusal && hit.entry.sort === 'help'),
  );
  const sorts = new Set(hitsOf<Verb>(passage, 'verb').map((hit) => hit.entry.sort));
  if (sorts.has('hope') && firm.length === 0) return 'no';
  // "will be more confident in 4 lessons out of 5" counts lessons, not confidence.
  if (isLedByVague(passage, known)) return firm.some((hit) => measuresChange(passage, hit)) ? 'yes' : 'no';
  // "Copes better with 3 out of 5 changes": counted, and still nobody can see how.
  const [led] = known.knowing;
  const [act] = known.observable;
  const isLed = led !== undefined && (act === undefined || act.from >= led.from);
  if (isLed && (sorts.has('loose-manner') || (firm.length > 0 && firm.every((hit) => isShareOfTime(passage, hit)))))
    return 'no';
  if (isLed && led.entry.sort === 'coping' && firm.every((hit) => isCountOfThings(passage, hit))) return 'no';
  const isLoose = sorts.has('loose-amount') || sorts.has('loose-manner');
  if (firm.length > 0) return 'yes';
  if (known.observable.length === 0 || isLoose || known.negative.some((hit) => hit.from <= 3)) return 'no';
  const isAlone =
    isDoneHerself(passage, known.observable) ||
    known.criteria.some((hit) => hit.entry.sort === 'alone' && passage.words[hit.from - 1]?.norm !== 'more');
  // "Will have auditioned for the dance course": done once, and then it is done.
  if (known.clauses.some(({ isPerfect, who, verb, to }) => isPerfect && who === 'child' && to - verb > 4)) return 'yes';
  // "As often as her peers": a measure of a kind, that moves.
  if (hitsOf(passage, 'comparison').length > 0) return 'unsure';
  const isTold = isConcrete(passage, known.observable);
  if (isAlone && isTold) return 'yes';
  return isAlone || (isTold && circumstance.test(passage.text)) ? 'unsure' : 'no';
}

/** "Will understand the consequences 80% of the time": of what nobody sees, no share of the time can be seen either. */
const isShareOfTime = ({ words }: Passage, { to }: Hit) =>
  words[to - 1]?.norm === '%' && words[to]?.norm === 'of' && words[to + 2]?.norm === 'time';

/** "Rings the repairs line herself": nobody else does it. "Dress himself" and "look after himself" tell whom, not who. */
function isDoneHerself(passage: Passage, [act]: readonly Hit<Verb>[]): boolean {
  const verbs = covered(passage, ['verb']);
  return passage.words.some(({ norm }, at) => {
    const before = passage.words[at - 1];
    return (
      /^(him|her|my)self$|^themselves$/.test(norm) &&
      act !== undefined &&
      at > act.to + 1 &&
      before?.kind === 'word' &&
      !verbs[at - 1] &&
      !/^(for|of|to|by|with|at|about|in|on|like|and|after|from|is|be)$|..ing$/.test(before.norm)
    );
  });
}

/** "Improve handwriting, so that by July Florian can write five lines": there the act and its count stand in the purpose. */
const actInPurpose =
  /\bso that (?:by [^.]{0,60}? )?(?:(?:he|she|they|i)\b|[A-Z]|[^.]{0,200}\b(?:can|will|is able to)\b)[^.]{0,200}(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/;
/** "… so that someone who was not there can repeat it": what others can do with it is the measure. */
const othersCan =
  /\bso that (?:a|an|any|someone|somebody|people|another|both|others|the)\b[^.]{0,80}\b(?:can|could|is able to)\b/i;
export const measuresInPurpose = (passage: Passage): boolean =>
  actInPurpose.test(passage.text) || othersCan.test(passage.text);

/** The first thing said of the child is a word nobody can see ("improve", "be more confident"). */
export function isLedByVague(passage: Passage, known: Known): boolean {
  const { observable, vague } = known;
  const [lead] = vague;
  const [act] = observable;
  if (lead === undefined || (act !== undefined && measuresInPurpose(passage))) return false;
  // "build his play skills by sharing the trains": the act behind "by" is what will be seen.
  // "Is less reliant on his TA: he puts up his hand in three lessons a day": what it means is told behind the colon.
  if (isExplained(passage, lead, known)) return false;
  return (
    act === undefined ||
    (lead.from < act.from && !observable.some((hit) => /^(by|through)$/.test(passage.words[hit.from - 1]?.norm ?? '')))
  );
}

/**
 * What the vague word means is told behind it, with an act of the child's and a number: "is less reliant: he puts up his hand in three
 * lessons", "to enjoy reading, by which we mean that Alma picks up a book five nights in seven".
 */
function isExplained({ words }: Passage, lead: Hit, { observable, clauses, criteria }: Known): boolean {
  const clause = clauses.findLast(({ lead: opens }) => opens <= lead.from);
  let colon = lead.to;
  while (colon < words.length && words[colon]?.norm !== ':') colon++;
  const isOwn = clause?.who === 'child';
  const act = observable.find(
    ({ from }) => from > lead.to && (from > colon || (!isOwn && isSaidOfChild(words, from, clauses))),
  );
  return (
    act !== undefined && criteria.some(({ entry, from }) => from >= act.from && /^(rate|amount|help)$/.test(entry.sort))
  );
}

/** The child's name, a pronoun or "will" stands before the act. */
function isSaidOfChild(words: readonly Word[], at: number, clauses: readonly Clause[]): boolean {
  const before = words[at - 1];
  return (
    clauses.some(({ verb, who }) => verb === at && who === 'child') ||
    (before?.kind === 'word' && (isChild(before.norm) || before.capital || before.norm === 'will'))
  );
}

/** "Six transitions", "four different activities": how many things there are, not how long or how often. */
const isCountOfThings = (passage: Passage, { entry, from, to }: Hit<Criterion>) =>
  entry.sort === 'amount' &&
  !passage.words
    .slice(from, to)
    .some(({ norm }) => /^(minutes?|mins?|hours?|hrs?|seconds?|days?|weeks?|times?|whole|full)$/.test(norm));

/** What can be counted up or down by itself; a percentage of anything else counts nothing ("confidence by 50%"). */
const countable =
  /\b(attendance|attend\w*|scores?|accura\w+|correct(ly)?|sessions|lessons|marks?|reading age|spelling age|speed|distance|weight|words|minutes|pages|grades?|results?)\b/i;

/** A measure that makes even a vague verb plain: from where to where, by how much, on which scale. */
export function measuresChange(passage: Passage, hit: Hit<Criterion>): boolean {
  const { sort } = hit.entry;
  const words = passage.words.slice(hit.from, hit.to);
  const isShare = words.some((word) => word.norm === '%' || /^per ?cent$/.test(word.norm));
  if (isShare) return passage.words[hit.to]?.norm !== 'of' && countable.test(passage.text);
  if (sort === 'change' || sort === 'measure') return true;
  if (sort !== 'level') return false;
  if (words[0]?.norm === 'year' && !/^(expectations|standard|level|work|expected)$/.test(words.at(-1)?.norm ?? ''))
    return false;
  return (
    words.some((word) => word.value !== null) ||
    /pass|expect|standard/.test(wordsBetween(passage, hit.from, hit.to).toLowerCase())
  );
}

/** When it is done, or what it brings out, in the words themselves. */
const circumstance = /\b(?:after|which|what|where|how)\b/i;

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

/** "Once he has": when, not how often. */
const follows = /^(he|she|they|i|it|the|his|her|their|a|an|this|that|told|asked|shown|given)$/;

/** "daily" beside no act the child does measures nothing. */
const isThin = (passage: Passage, { entry, from, to }: Hit<Criterion>): boolean => {
  if (entry.sort === 'rate' && to - from === 1)
    return !/^(once|twice)$/.test(passage.words[from]?.norm ?? '') || follows.test(passage.words[to]?.norm ?? '');
  // "In the Year 4 curriculum": where, not how far.
  if (/^(year|key|ks)$/.test(passage.words[from]?.norm ?? ''))
    return !/^(expectations|standard|level|work|expected)$/.test(passage.words[to - 1]?.norm ?? '');
  const [number, part] = passage.words.slice(from);
  // "Three-letter words" tells of what kind, not how many.
  return (
    number !== undefined &&
    part !== undefined &&
    number.value !== null &&
    part.start === number.end + 1 &&
    passage.text[number.end] === '-' &&
    /^(letter|part|syllable|digit|figure|step|word)$/.test(part.norm)
  );
};
