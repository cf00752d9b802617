/** By when an Outcome is to be reached, and the day that works out to where the words and the child's dates allow (domain 3.3). */

import { months } from '../lexicon/classes.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Timeframe } from '../lexicon/timeframes.ts';
import type { IsoDate } from '../plan-text.ts';
import { fill, isFree } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';

/** What a plan says of its dates; each null when it does not. */
export interface Dates {
  today: IsoDate | null;
  dob: IsoDate | null;
  /** National Curriculum year of the child at `today`. */
  year: number | null;
}

export interface FoundTime {
  hit: Hit<Timeframe>;
  /** The last day it can mean, null when it cannot be worked out. */
  due: IsoDate | null;
  /** The words themselves say that the child has left this school year behind. */
  isPast: boolean;
}

/** Words about reviewing: a date there is when someone looks, not when the child gets there. */
const reviewWords = /^(looked|review|reviewed|reviews|reviewing|monitored|checked|evaluated|updated|discussed)$/;
/** A start, not an end. */
const startWords = /^(from|since|starting|start|starts|started|began|begins|beginning|as)$/;

/** The times by which this passage promises something, in order. */
export function readTimes(passage: Passage, dates: Dates): readonly FoundTime[] {
  const stated = statedYear(passage);
  const aside: boolean[] = new Array(passage.words.length).fill(false);
  for (const hit of hitsOf(passage, 'review')) fill(aside, hit.from, hit.to);
  const hits = hitsOf<Timeframe>(passage, 'timeframe');
  // Of two readings of the same words, the one that may have a day.
  const hasTwin = ({ entry, from, to }: Hit<Timeframe>) =>
    entry.sort === 'event' &&
    hits.some((other) => other.entry.sort !== 'event' && other.from === from && other.to === to);
  return hits
    .filter((hit) => !hasTwin(hit) && isPromise(passage, hit, aside))
    .map((hit) => ({ hit, due: dueOf(passage, hit, dates), isPast: isYearPast(passage, hit, stated) }));
}

const limits =
  /^(by|before|in|no|until|from|between|end|start|middle|at|on|this|next|target|timescale|date|deadline|achieve|to|due|when|come|till|\(|first|second)$/;
const leadsDate =
  /^(target|deadline|date|due|by|before|until|the|of|in|during|through|throughout|over|this|for|within|to)$/;

/** "(6 wpm, Sept 2026)", "(Jan 2027: 1 in 5)": a date beside what was so then. "(March 2028)", "(by March 2028)" are deadlines. */
function isBracketedWithMore(passage: Passage, { from, to }: Hit): boolean {
  let open = from;
  while (open > Math.max(0, from - 12) && passage.words[open]?.norm !== '(' && passage.words[open]?.norm !== ')')
    open--;
  if (passage.words[open]?.norm !== '(' || open === from) return false;
  let close = to;
  while (close < Math.min(passage.words.length, to + 12) && passage.words[close]?.norm !== ')') close++;
  return passage.words.slice(open, close).some((word, index) => {
    const at = open + index;
    return (at < from || at >= to) && (word.value !== null || /^(now|currently|baseline|was|is|has)$/.test(word.norm));
  });
}

/** "As he did in Year 4", "up from two minutes in March": a time that was. */
function tellsOfBefore({ words }: Passage, until: number): boolean {
  for (let at = until - 1; at >= 0 && words[at]?.kind !== 'mark'; at--) {
    const norm = words[at]?.norm ?? '';
    if (/^(did|was|were|since)$/.test(norm) || (norm === 'from' && words[at - 1]?.norm === 'up')) return true;
  }
  return false;
}

/** "Before he leaves the room": a moment of every day. */
const everyDay =
  /^(rooms?|classroom|table|desk|lessons?|seat|hall|playground|building|carpet|line|tasks?|page|meal|food|speaking|talking|activity|activities|bell|lunch|break)$/;

/** The oldest a young person with a plan can be (CFA 2014 s.46). */
const lastAge = 25;

function isPromise(passage: Passage, hit: Hit<Timeframe>, aside: readonly boolean[]): boolean {
  if (hit.entry.sort !== 'review' && !isFree(aside, hit)) return false;
  // A plan ends at 25: "by the time I'm 30" is no time of its own.
  if (
    /^(age|event)$/.test(hit.entry.sort) &&
    passage.words.slice(hit.from, hit.to).some(({ value }) => value !== null && value > lastAge)
  )
    return false;
  const words = passage.words.slice(hit.from, hit.to);
  if (hit.entry.sort === 'event' && words.some(({ norm }) => everyDay.test(norm))) return false;
  const last = words.at(-1)?.norm ?? '';
  // "in a six-week group": a length, not a limit.
  if (
    hit.entry.sort === 'span' &&
    /^(week|month|year|term|day)$/.test(last) &&
    words.some((word) => word.value !== null && word.value > 1)
  )
    return false;
  const sentence = passage.sentences.find(({ to }) => hit.from < to);
  const opening = passage.words.slice(sentence?.from ?? 0, (sentence?.from ?? 0) + 4).map((word) => word.norm);
  if (
    hit.entry.sort !== 'review' &&
    opening.includes('progress') &&
    passage.words.slice(sentence?.from ?? 0, hit.from).some((word) => reviewWords.test(word.norm))
  )
    return false;
  for (let at = Math.max(0, hit.from - 3); at < hit.from; at++) {
    const norm = passage.words[at]?.norm ?? '';
    if (reviewWords.test(norm) && hit.entry.sort !== 'review') return false;
    if (hit.entry.sort === 'review' && /^(reviewed|discussed|updated|made|agreed|set|written|drawn)$/.test(norm))
      return false;
  }
  // "in nine weeks out of ten": a share of weeks.
  if (hit.entry.sort === 'span' && /^(out|of|running|in)$/.test(passage.words[hit.to]?.norm ?? '')) return false;
  const first = passage.words[hit.from]?.norm ?? '';
  const before = passage.words[hit.from - 1]?.norm ?? '';
  // A date of its own is a deadline: in the promise, not in brackets beside a number ("6 wpm, Sept 2026"), nor of a visit or report.
  const isBare =
    (passage.words[hit.from]?.kind === 'date' || /^(month|season)$/.test(hit.entry.sort)) &&
    passage.words[hit.from]?.kind !== 'mark' &&
    !limits.test(first);
  if (isBare && before !== '' && passage.words[hit.from - 1]?.kind !== 'mark' && !leadsDate.test(before)) return false;
  const isDated = passage.words[hit.from]?.kind === 'date' || /^(month|season|year)$/.test(hit.entry.sort);
  if (isDated && !/^(by|before|until|end|no|target|due)$/.test(first) && isBracketedWithMore(passage, hit))
    return false;
  if (startWords.test(before) && !/^by|before|within|until$/.test(first)) return false;
  if (/^(in|during)$/.test(first) && tellsOfBefore(passage, hit.from)) return false;
  // "in Year 4" and "during Key Stage 2" say where the child is unless the sentence opens with them or closes on them.
  return true;
}

/** "Who is now in Year 5", "currently in Y9": the child's school year, where the passage itself tells it. */
function statedYear({ words }: Passage): number | null {
  for (const [at, word] of words.entries()) {
    if (word.norm !== 'in' || !/^(year|yr|y)$/.test(words[at + 1]?.norm ?? '')) continue;
    if (/^(now|currently|already|is)$/.test(words[at - 1]?.norm ?? '')) return words[at + 2]?.value ?? null;
  }
  return null;
}

/** The end of a school year before the one the child is in. "Year 1" of a course may be any student's. */
function isYearPast(passage: Passage, { entry, from, to }: Hit<Timeframe>, now: number | null): boolean {
  if (now === null || (entry.sort !== 'school-year' && entry.sort !== 'key-stage')) return false;
  const number = passage.words.slice(from, to).find(({ value }) => value !== null)?.value ?? null;
  if (number === null || (now >= 12 && number <= 3)) return false;
  return (entry.sort === 'key-stage' ? (lastYearOfStage[number] ?? now) : number) < now;
}

function dueOf(passage: Passage, hit: Hit<Timeframe>, dates: Dates): IsoDate | null {
  const words = passage.words.slice(hit.from, hit.to);
  const norms = words.map((word) => word.norm);
  const year = norms.find((norm) => /^20\d\d$/.test(norm));
  const number =
    words.find(
      (word) => (word.kind === 'number' || word.kind === 'word') && word.value !== null && !/^20\d\d$/.test(word.norm),
    )?.value ?? null;
  switch (hit.entry.sort) {
    case 'month': {
      const month = norms.map(monthOf).find((value) => value > 0);
      return month && year ? lastDay(Number(year), month) : null;
    }
    case 'year':
      return year ? `${year}-12-31` : null;
    case 'date':
      return isoOf(norms.find((norm) => /^[0-9]+[./-][0-9]+[./-][0-9]+$/.test(norm)) ?? '');
    case 'school-year':
      // "Year 1" of a course, for a student past school.
      return number === null || (number <= 3 && (dates.year ?? 0) >= 12) ? null : endOfSchoolYear(number, dates);
    case 'key-stage':
      return number === null || !(number in lastYearOfStage)
        ? null
        : endOfSchoolYear(lastYearOfStage[number] ?? 0, dates);
    case 'span':
      return dates.today && number !== null ? addSpan(dates.today, number, norms) : null;
    case 'age':
      // "By the time he is 8" may mean any day until he is nine.
      return dates.dob && number !== null && !passage.words[hit.to]?.norm.startsWith('month')
        ? addSpan(dates.dob, number + 1, ['years'])
        : null;
    case 'review':
      return dates.today ? addSpan(dates.today, 12, ['months']) : null;
    default:
      return null;
  }
}

/** The last school year of each key stage. */
export const lastYearOfStage: Readonly<Record<number, number>> = { 1: 2, 2: 6, 3: 9, 4: 11, 5: 13 };

function monthOf(norm: string): number {
  const full = months.indexOf(norm);
  if (full >= 0) return full + 1;
  return norm.length >= 3 ? months.findIndex((month) => month.startsWith(norm.slice(0, 3)) && norm.length <= 4) + 1 : 0;
}

function lastDay(year: number, month: number): IsoDate {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(days)}`;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** "12/10/26", "12.10.2026" and "2026-10-12" as ISO; null when it is no day. */
export function isoOf(written: string): IsoDate | null {
  const parts = written.split(/[./-]/).map(Number);
  const [a, b, c] = parts;
  if (a === undefined || b === undefined || c === undefined || parts.some((part) => Number.isNaN(part))) return null;
  const [year, month, day] = a > 31 ? [a, b, c] : [c < 100 ? 2000 + c : c, b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** 31 July of the school year in which this child is in that year; from the present year group, else from the birth date. */
function endOfSchoolYear(year: number, dates: Dates): IsoDate | null {
  if (dates.today && dates.year !== null) {
    return `${schoolYearEnd(dates.today) + (year - dates.year)}-07-31`;
  }
  if (!dates.dob) return null;
  // A pupil turns (year + 5) within that school year, 1 September to 31 August.
  const [born, month] = dates.dob.split('-').map(Number);
  if (born === undefined || month === undefined) return null;
  return `${(month >= 9 ? born + 1 : born) + year + 5}-07-31`;
}

/** The calendar year in which the school year that holds `day` ends. */
export function schoolYearEnd(day: IsoDate): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) >= 9 ? 1 : 0);
}

function addSpan(today: IsoDate, count: number, norms: readonly string[]): IsoDate | null {
  const day = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  if (norms.some((norm) => norm.startsWith('week') || norm.startsWith('wk')))
    day.setUTCDate(day.getUTCDate() + 7 * count);
  else if (norms.some((norm) => norm.startsWith('year') || norm.startsWith('yr')))
    day.setUTCFullYear(day.getUTCFullYear() + count);
  else if (norms.some((norm) => norm.startsWith('term'))) day.setUTCMonth(day.getUTCMonth() + 4 * count);
  else if (norms.some((norm) => norm.startsWith('day'))) day.setUTCDate(day.getUTCDate() + count);
  else day.setUTCMonth(day.getUTCMonth() + count);
  return day.toISOString().slice(0, 10);
}
