/** When Section A says the views were gathered, and what it says of the child's age or class (domain 6.1, currency). */
import { months } from '../lexicon/classes.ts';
import { readDate } from '../plan/dates.ts';
import type { IsoDate } from '../plan-text.ts';
import { wordsBetween } from './passage.ts';
import { sentencesOf } from './section-a.ts';
import type { VoiceFacts } from './voice.ts';
import type { Turn } from './voice-turns.ts';
import { hitsWithin } from './within.ts';

/** The newest day on which the section says that views were told or seen, with its sentence; null when it names none. */
export function newestTelling({ turns, passage }: VoiceFacts): { turn: Turn; date: IsoDate } | null {
  const tellings = sentencesOf(turns).filter(
    (turn) =>
      turn.topic === 'gathering' ||
      ['told', 'asked-of', 'watched', 'means'].some((list) => hitsWithin(passage, turn, list).length > 0),
  );
  let newest: { turn: Turn; date: IsoDate } | null = null;
  for (const turn of tellings) {
    const words = wordsBetween(passage, turn.from, turn.to);
    const date = readDate(words) ?? endOfMonth(words);
    if (date && (!newest || date > newest.date)) newest = { turn, date };
  }
  return newest;
}

/** "In May 2026": the last day it can mean. */
function endOfMonth(words: string): IsoDate | null {
  const match = /\b([A-Z][a-z]{2,8})\s+(20\d\d)\b/.exec(words);
  const month = match ? months.indexOf((match[1] ?? '').toLowerCase()) + 1 : 0;
  if (!match || month === 0) return null;
  const year = Number(match[2]);
  return `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whole months from one day to another; negative when the second is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}
