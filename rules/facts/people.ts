/** Who a plan speaks of: the child's own names, and names that are told as somebody else's (domain 7.4). */
import { givenNames, wordNames } from '../lexicon/given-names.ts';
import { kin, titles, workers } from '../lexicon/relations.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';
import { readPassage } from './passage.ts';
import type { Word } from './words.ts';

/** What is said of the child a plan is about, and of nobody in a list of staff: the verb behind the name. */
const tells = new Set(
  (
    'will has is was can cannot needs finds does did likes loves enjoys struggles requires should may responds benefits shows uses ' +
    'becomes gets works lives wants would receives attends tends understands knows takes makes feels prefers often also sometimes still'
  ).split(' '),
);

/** What a plan's Section A says of its child, and hardly of a friend. */
const leans = new Set('will loves likes enjoys prefers responds needs finds requires struggles benefits is'.split(' '));
/** What is done with a child about their plan. */
const arranged = new Set('set agreed reviewed written planned chosen shared discussed'.split(' '));
const first = new Set(['i', 'me', 'my', 'we', 'our', "i'm", 'mine']);

export interface StrayName {
  name: string;
  span: Span;
}

interface Named extends StrayName {
  isTold: boolean;
  /** In Section A friends and family are told of by their bare names. */
  isInA: boolean;
}

/** A plain form for comparing: "Ottoline's" and "OTTOLINE" are one. */
const plain = (word: Word) => word.norm.replace(/'s?$/, '');

/** The child's names as the front page prints them, lower case; with none, the name the plan tells most of, or nothing. */
export function childNames(plan: Plan, words: (span: Span) => string): ReadonlySet<string> {
  const printed = plan.front.names
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}'’-]+/u))
    .filter((name) => name.length > 1);
  if (printed.length > 0)
    return new Set(printed.flatMap((name) => [name, ...name.split(/[-’']/)]).filter((name) => name.length > 1));
  const counts = new Map<string, number>();
  for (const { name } of namesIn(plan, words)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 && most[1] >= 3 * (next?.[1] ?? 0) ? new Set([most[0]]) : new Set();
}

/** Names told as the child's, in Sections B to H, that are not: nobody introduces them, and no relation or work explains them. */
export function strayNames(plan: Plan, words: (span: Span) => string): readonly StrayName[] {
  const own = childNames(plan, words);
  if (own.size === 0) return [];
  const told = namesIn(plan, words).filter(
    ({ name, isTold }) => isTold && !own.has(name) && ![...own].some((known) => isShortFor(name, known)),
  );
  if (told.length === 0) return [];
  const explained = introduced(plan);
  return told.filter(({ name, isInA }) => (isInA ? isToldOnce(name, plan) : !explained.has(name)));
}

/** A friend is told of again; a line from another plan brings its name once. */
function isToldOnce(name: string, plan: Plan): boolean {
  const words = plan.text.fields.flatMap(({ text }) => readPassage(text).words);
  return words.filter((word) => word.capital && plain(word) === name).length === 1;
}

/** "Ben" for Benjamin, "Zosia" is not found this way: what begins alike is let through. */
function isShortFor(name: string, known: string): boolean {
  const least = Math.min(name.length, known.length);
  return least >= 2 && name.slice(0, Math.min(3, least)) === known.slice(0, Math.min(3, least));
}

/** Given names in Sections B to H that nobody else is called by; told where something is said as of the child ("Jordan will", "Jordan's reading"). */
function namesIn(plan: Plan, textOf: (span: Span) => string): Named[] {
  const found: Named[] = [];
  const seen = new Set<string>();
  for (const { letter, parts } of plan.sections) {
    if (letter === 'I' || letter === 'J' || letter === 'K') continue;
    const isInA = letter === 'A';
    for (const part of parts) {
      const key = `${part.field}:${part.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { words, sentences } = readPassage(textOf(part));
      for (const { from, to } of sentences) {
        for (let at = from; at < to; at++) {
          const word = words[at];
          if (!word?.capital || !isName(word, words, at, from)) continue;
          const next = words[at + 1];
          const isOwner = /['’]s?$/.test(word.norm) && next?.kind === 'word' && !next.capital;
          if (isSomebodyElse(words, at, from)) continue;
          const isTold = isInA
            ? at <= from + 1 &&
              leans.has(next?.norm ?? '') &&
              !words.slice(from, to).some(({ norm }) => first.has(norm))
            : isOwner || (next !== undefined && tells.has(next.norm)) || isArrangedWith(words, at, from);
          const end = word.norm.endsWith("'s") ? word.end - 2 : word.end;
          found.push({
            name: plain(word),
            isTold,
            isInA,
            span: { field: part.field, start: part.start + word.start, end: part.start + end },
          });
        }
      }
    }
  }
  return found;
}

/** "Targets are set with Isaac each term": plans are made with the child they are about. */
function isArrangedWith(words: readonly Word[], at: number, from: number): boolean {
  return (
    words[at - 1]?.norm === 'with' && words.slice(Math.max(from, at - 4), at).some(({ norm }) => arranged.has(norm))
  );
}

function isName(word: Word, words: readonly Word[], at: number, from: number): boolean {
  const name = plain(word);
  if (!givenNames.has(name) && !(wordNames.has(name) && at > from)) return false;
  // "Harry Potter", "Sam Ofori": a surname behind it makes it somebody told in full.
  const next = words[at + 1];
  return !(next?.capital && next.kind === 'word' && !/'s$/.test(word.norm));
}

/** "her brother Sam", "Mrs Francis", "a friend called Jo", "Sam, the mentor". */
function isSomebodyElse(words: readonly Word[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 4); before--) {
    const norm = words[before]?.norm ?? '';
    if (kin.has(norm.replace(/'s$/, '')) || titles.has(norm) || workers.has(norm)) return true;
    // A first or a middle name in front; not "By July Jordan will".
    if (
      before === at - 1 &&
      before > from &&
      words[before]?.capital &&
      words[before]?.kind === 'word' &&
      givenNames.has(norm)
    )
      return true;
    if (norm === '.' && !titles.has(words[before - 1]?.norm ?? '')) break;
  }
  const after = words[at + 1];
  return (
    after?.norm === '(' ||
    (after?.norm === ',' &&
      [1, 2, 3, 4].some(
        (step) => workers.has(words[at + 1 + step]?.norm ?? '') || kin.has(words[at + 1 + step]?.norm ?? ''),
      ))
  );
}

/** Names that the front page, Section A or Section K holds, or that any Section explains. */
function introduced(plan: Plan): ReadonlySet<string> {
  const names = new Set<string>();
  const isOpen = new Set(['A', 'I', 'J', 'K']);
  const covered = plan.sections.filter(({ letter }) => !isOpen.has(letter)).flatMap(({ parts }) => parts);
  for (const { id, text } of plan.text.fields) {
    const { words, sentences } = readPassage(text);
    const told = covered.filter(({ field }) => field === id);
    for (const { from, to } of sentences) {
      for (let at = from; at < to; at++) {
        const word = words[at];
        if (!word?.capital || word.kind !== 'word') continue;
        const isInside = told.some(({ start, end }) => word.start >= start && word.start < end);
        const next = words[at + 1];
        if (!isInside || isSomebodyElse(words, at, from) || (next?.capital && next.kind === 'word'))
          names.add(plain(word));
      }
    }
  }
  return names;
}
