/** The classes of single words that phrases may name in `<…>`: one small table each, no logic. */
import type { Word } from '../facts/words.ts';
import type { WordClass } from './phrases.ts';

const among = (list: string): WordClass => {
  const set = new Set(list.split(/\s+/));
  return (word) => word.kind === 'word' && set.has(word.norm);
};

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'];

/** What each unit of a session's length is worth, in minutes. */
export const unitMinutes: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  "minutes'": 1,
  hour: 60,
  hours: 60,
  hr: 60,
  hrs: 60,
  h: 60,
  hourly: 60,
};

const isYearNumber = (word: Word) => word.kind === 'number' && word.norm.length === 4 && /^20[0-9]{2}$/.test(word.norm);

export const classes: Readonly<Record<string, WordClass>> = {
  /** A number in digits or words; never a year such as 2027. */
  n: (word) => (word.kind === 'number' || word.kind === 'word') && word.value !== null && !isYearNumber(word),
  digits: (word) => word.kind === 'number' && !isYearNumber(word),
  ratio: (word) => word.kind === 'ratio',
  date: (word) => word.kind === 'date' && !word.norm.includes(':'),
  clock: (word) =>
    (word.kind === 'date' && word.norm.includes(':')) || (word.kind === 'number' && /^\d{1,2}\.\d\d$/.test(word.norm)),
  year: isYearNumber,
  day: (word) =>
    (word.kind === 'word' && /^(\d{1,2}(st|nd|rd|th))$/.test(word.norm)) ||
    (word.kind === 'number' && word.value !== null && word.value <= 31),
  ordinal: (word) => word.kind === 'word' && /^\d+(st|nd|rd|th)$/.test(word.norm),
  month: among([...months, ...shortMonths].join(' ')),
  weekday: among(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun',
  ),
  unit: (word) => word.kind === 'word' && Object.hasOwn(unitMinutes, word.norm),
  /** A stretch of time in which something recurs. */
  during: among('in during for throughout across at within before after'),
  moment: among(
    'lesson lessons session sessions transition transitions mealtime mealtimes meal meals lunchtime lunch break breaktime playtime breaks lunchtimes breaktimes playtimes registration assembly assemblies activity activities task tasks test tests exam exams assessment assessments trip trips visit visits subject subjects class classes morning afternoon day night week swim snack arrival journey pe shift seminar lecture workshop tutorial practical instruction instructions question move timetable',
  ),
  period: among(
    'day week fortnight month term year half-term halfterm wk yr lesson session morning afternoon evening night weekend',
  ),
  /** A count of a stretch of time. */
  periods: among('day days week weeks wk wks fortnight fortnights month months term terms year years yr yrs'),
  /** "asking", "spilling": what is, or is not, being done. */
  ing: (word) => word.kind === 'word' && word.norm.length > 4 && word.norm.endsWith('ing'),
  /** More than one of anything. */
  plural: (word) => word.kind === 'word' && !word.capital && /..[^siu']s$/.test(word.norm),
  cap: (word) => word.kind === 'word' && word.capital,
  open: (word) => word.norm === '(',
  close: (word) => word.norm === ')',
  child: among('he she they i child pupil student him her them'),
  his: among('his her their my the a an its'),
  /** "Kofi's", "the boys'": whose it is. */
  owner: (word) => word.kind === 'word' && /..('s|s')$/.test(word.norm),
  /** Tells which one, before a noun: no preposition, joining word, count of every one, or doing. */
  which: (word) =>
    word.kind !== 'mark' &&
    !/..ing$/.test(word.norm) &&
    !/^(of|to|in|at|on|by|with|for|from|into|during|through|about|and|or|but|then|if|that|which|who|a|an|each|every|any|all|most|some|he|she|they|i|it|we|him|them|himself|herself|will|is|are|was|were|be|has|had|can)$/.test(
      word.norm,
    ),
};
