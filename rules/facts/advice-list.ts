/** Section K as a list: one entry a row, line or list item, each with its date where it tells one. */

import { months } from '../lexicon/classes.ts';
import { readDate } from '../plan/dates.ts';
import type { Section } from '../plan/plan.ts';
import type { IsoDate, Span } from '../plan-text.ts';

export interface AdviceEntry {
  span: Span;
  text: string;
  /** The day, or the last day of the month or year, that the entry tells; null when it tells none. */
  date: IsoDate | null;
}

/** The words a header row is made of. */
const headerWords = new Set(
  (
    'advice information type category author name role organisation agency service date dates report reports document title received ' +
    'written requested appended attached reference ref source evidence from by professional professionals of and the who when yes no number'
  ).split(' '),
);
const isHeader = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).every((word) => headerWords.has(word)) && !/\d{2}/.test(text);

/** The entries of a list of advice, without its header row. Semi-colons part entries written on one line. */
export function adviceEntries(section: Section, words: (span: Span) => string): readonly AdviceEntry[] {
  const entries: AdviceEntry[] = [];
  for (const part of section.parts) {
    const text = words(part);
    for (const line of text.matchAll(/[^\n;]+/g)) {
      const said = line[0].trim().replace(/^(?:[-•·*–]|\(?\d{1,2}[.)]) +/, '');
      if (!/\p{L}{2}/u.test(said) || isHeader(said)) continue;
      const start = part.start + line.index + line[0].indexOf(said);
      entries.push({ span: { field: part.field, start, end: start + said.length }, text: said, date: dateOf(said) });
    }
  }
  return entries;
}

/** A full date, else a month with its year, else a bare year. */
function dateOf(text: string): IsoDate | null {
  const full = readDate(text);
  if (full) return full;
  const month = /\b([A-Za-z]{3,9})\.?,? (20\d\d)\b/.exec(text);
  const index = month ? months.findIndex((name) => name.startsWith((month[1] ?? '').toLowerCase().slice(0, 3))) + 1 : 0;
  const year = month && index > 0 ? Number(month[2]) : Number(/\b(?:\d{1,2}\/)?(20\d\d)\b/.exec(text)?.[1] ?? 0);
  if (year === 0) return null;
  const last = index > 0 ? new Date(Date.UTC(year, index, 0)).getUTCDate() : 31;
  return `${year}-${String(index > 0 ? index : 12).padStart(2, '0')}-${last}`;
}
