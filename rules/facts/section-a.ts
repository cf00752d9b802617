/** Section A as a whole: its turns with their place in the text, and how much of the Section is in view (domain 6). */
import type { Hit } from '../lexicon/phrases.ts';
import type { Section } from '../plan/plan.ts';
import type { PlanText, Span } from '../plan-text.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import type { Dates } from './timeframes.ts';
import { readTurns, type Turn } from './voice-turns.ts';

export interface PlacedTurn extends Turn {
  span: Span;
  passage: Passage;
}

/** The sentences of every part of the Section, in order, headings left out. */
export function turnsIn(section: Section, wordsOf: (span: Span) => string): readonly PlacedTurn[] {
  return section.parts.flatMap((part) => {
    const passage = readPassage(wordsOf(part));
    return readTurns(passage)
      .filter((turn) => !turn.isHeading)
      .map((turn) => ({ ...turn, passage, span: spanIn(part, passage, turn) }));
  });
}

/** The Span of some words of a part, without the marks and line ends around them. */
export function spanIn(part: Span, passage: Passage, { from, to }: Pick<Hit, 'from' | 'to'>): Span {
  let first = from;
  let last = to - 1;
  while (first < last && passage.words[first]?.norm === '\n') first++;
  while (last > first && passage.words[last]?.norm === '\n') last--;
  const start = passage.words[first]?.start ?? 0;
  const end = passage.words[last]?.end ?? start;
  return { field: part.field, start: part.start + start, end: part.start + end };
}

/** Hits of a list inside one turn. */
export function hitsInTurn<Entry>(turn: PlacedTurn, list: string): readonly Hit<Entry>[] {
  return hitsOf<Entry>(turn.passage, list).filter((hit) => hit.from >= turn.from && hit.to <= turn.to);
}

export const wordsIn = (turns: readonly Turn[]) => turns.reduce((total, turn) => total + turn.words, 0);

/** A box of so many words is Section A itself and not one answer of a form that asks in parts. */
const wordsOfSection = 80;

/** Whether what Section A leaves out is really left out: the plan is whole, or this is plainly the whole Section. */
export function isSeenInFull(section: Section, text: PlanText, turns: readonly Turn[]): boolean {
  if (!section.present || section.parts.length === 0) return false;
  return text.whole || (!text.passage && wordsIn(turns) >= wordsOfSection);
}

/**
 * Whether the plan is a young person's own: past the last Friday in June of Year 11 (domain 9.2).
 * null where neither birth date nor year group tells.
 */
export function isYoungPerson({ today, dob, year }: Dates): boolean | null {
  if (year !== null && year !== 11) return year > 11;
  if (!dob || !today) return year === null ? null : false;
  const [born = 0, month = 1] = dob.split('-').map(Number);
  const leaves = (month >= 9 ? born + 1 : born) + 16;
  return today > `${leaves}-06-${lastFridayOfJune(leaves)}`;
}

function lastFridayOfJune(year: number): number {
  const weekday = new Date(Date.UTC(year, 5, 30)).getUTCDay();
  return 30 - ((weekday + 2) % 7);
}
