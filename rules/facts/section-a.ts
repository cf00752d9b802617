/** Section A as a whole: where its sentences stand, how much of it is in view, and whose plan it is (domain 6). */
import type { Hit } from '../lexicon/phrases.ts';
import type { Section } from '../plan/plan.ts';
import type { PlanText, Span } from '../plan-text.ts';
import type { Passage } from './passage.ts';
import { schoolYearNow } from './school-year.ts';
import type { Dates } from './timeframes.ts';
import type { Speaker, Turn } from './voice-turns.ts';

/** A stretch of Section A's own passage, back in the Field it was read from: its parts are read as one, a line end apart. */
export function spanInSection(section: Section, passage: Passage, { from, to }: Pick<Hit, 'from' | 'to'>): Span | null {
  const words = passage.words.slice(from, to);
  const first = words.findIndex((word) => word.kind !== 'mark' || word.norm === '"');
  const last = words.findLastIndex((word) => word.norm !== '\n');
  let start = words[first]?.start;
  let end = words[last]?.end;
  if (start === undefined || end === undefined) return null;
  for (const part of section.parts) {
    const length = part.end - part.start;
    if (start < length)
      return { field: part.field, start: part.start + start, end: part.start + Math.min(end, length) };
    start -= length + 1;
    end -= length + 1;
  }
  return null;
}

/** The sentences, headings left out; of one speaker where one is named. */
export const sentencesOf = (turns: readonly Turn[], speaker?: Speaker): readonly Turn[] =>
  turns.filter((turn) => !turn.isHeading && (speaker === undefined || turn.speaker === speaker));

export const wordsIn = (turns: readonly Turn[]) => turns.reduce((total, turn) => total + turn.words, 0);

/** A box of so many words is Section A itself and not one answer of a form that asks in parts. */
const wordsOfSection = 80;

/** Whether what Section A leaves out is really left out: the plan is whole, or this is plainly the whole Section. */
export function isSeenInFull(text: PlanText, turns: readonly Turn[]): boolean {
  return text.whole || (!text.passage && wordsIn(turns) >= wordsOfSection);
}

/** Whether the plan is a young person's own: past the last Friday in June of Year 11 (domain 9.2). null where no date tells. */
export function isYoungPerson(dates: Dates): boolean | null {
  const year = schoolYearNow(dates);
  if (year === null || year !== 11) return year === null ? null : year > 11;
  const now = Number(dates.today?.slice(0, 4));
  return dates.today !== null && dates.today > `${now}-06-${lastFridayOfJune(now)}` && dates.today < `${now}-09-01`;
}

function lastFridayOfJune(year: number): number {
  const weekday = new Date(Date.UTC(year, 5, 30)).getUTCDay();
  return 30 - ((weekday + 2) % 7);
}
