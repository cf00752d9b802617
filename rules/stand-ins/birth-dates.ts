/** Dates of birth: a date that a label, a word or a table's heading says somebody was born on, wherever it is told again. */
import { type Identifier, identifierAt } from './identifier.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = new RegExp(
  `\\b(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[ ]?[/.-][ ]?\\d{1,2}[ ]?[/.-][ ]?(?:\\d{4}|\\d{2})|${day}[ ]?(?:of )?-?${month}\\.?,?[ -]?(?:\\d{4}|['’]?\\d{2})\\b|${month}\\.? ${day},? \\d{4}|${day} (?:of )?${month})(?![\\d/])`,
  'gi',
);

const birthLabel = /\b(?:date[ \t]+of[ \t]+birth|d\.?[ \t]?o\.?[ \t]?b\b\.?|birth[ \t]?date|birthday|born|birth)\b/i;
/** How far after its label a date may stand, in code units: "Date of birth (as on the certificate): ". */
const reach = 45;

interface Day {
  start: number;
  end: number;
  /** "2019-8-21"; the year null where none is told. */
  key: string;
  hasYear: boolean;
}

function daysIn(text: string): Day[] {
  return [...text.matchAll(date)].map(({ 0: all, index }) => {
    const { year, month: at, day: on } = partsOf(all);
    return { start: index, end: index + all.length, key: `${year ?? ''}-${at}-${on}`, hasYear: year !== null };
  });
}

/** Day before month, as written in England. */
function partsOf(words: string): { year: number | null; month: number; day: number } {
  const named = months.findIndex((name) => new RegExp(`(?:^|[^a-z])${name}`, 'i').test(words)) + 1;
  const numbers = [...words.matchAll(/\d+/g)].map(([each]) => Number(each));
  const full = (year: number | undefined) =>
    year === undefined ? null : year < 100 ? year + (year > 40 ? 1900 : 2000) : year;
  if (named > 0) return { day: numbers[0] ?? 0, month: named, year: full(numbers[1]) };
  const [a = 0, b = 0, c = 0] = numbers;
  return a > 31 ? { year: a, month: b, day: c } : { day: a, month: b, year: full(c) };
}

export function findBirthDates(text: string): Identifier[] {
  const days = daysIn(text);
  const births = days.filter((each) => isLabelled(text, each.start) || isInBirthColumn(text, each.start));
  const keys = new Set(births.filter(({ hasYear }) => hasYear).map(({ key }) => key));
  return days
    .filter((each) => births.includes(each) || keys.has(each.key))
    .map(({ start, end }) => identifierAt('date of birth', text, start, end));
}

/** "Date of birth: 8 June 2007", "born on 8 June 2007", "DOB | 08/06/2007", and the label on the line above. */
function isLabelled(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - reach - 20), at);
  if (/(?:^|[\s(,])b\.?[ \t]*$/.test(lead)) return true;
  const label = [...lead.matchAll(new RegExp(birthLabel, 'gi'))].pop();
  if (!label) return false;
  const between = lead.slice(label.index + label[0].length);
  if (between.length > reach) return false;
  // Another date, or a sentence's end, stands between: that one was meant.
  return !/\d{1,2}[/.-]\d{1,2}|\d{4}|[;]|\.\s+[A-Z]|\n\s*\n\s*\n/.test(between);
}

/** A table whose heading over this cell says "DOB"; cells stand apart by bars or tabs. */
function isInBirthColumn(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const row = text.slice(start, at);
  const bar = row.includes('\t') ? '\t' : row.includes('|') ? '|' : null;
  if (bar === null) return false;
  const column = row.split(bar).length - 1;
  let end = start - 1;
  for (let rows = 0; rows < 20 && end > 0; rows++) {
    const above = text.lastIndexOf('\n', end - 1) + 1;
    const cells = text.slice(above, end).split(bar);
    if (cells.length < 2) return false;
    if (birthLabel.test(cells[column] ?? '')) return true;
    end = above - 1;
  }
  return false;
}
