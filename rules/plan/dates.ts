/** Written dates, as the English write them: day before month. */
import type { IsoDate } from '../plan-text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Each is anchored to word edges and has no nested repeats. None may match a time ("9.30") or a version ("1.2"). */
const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const numeric = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})\b/i;
const monthFirst = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/** The first written date in the text, or null. Two-figure years are 2000 to 2069 or 1970 to 1999. */
export function readDate(text: string): IsoDate | null {
  const found: { at: number; date: IsoDate | null }[] = [];
  const add = (match: RegExpExecArray | null, day: number, month: number, year: number) => {
    if (match) found.push({ at: match.index, date: isoOf(match[day], match[month], match[year]) });
  };
  add(iso.exec(text), 3, 2, 1);
  add(numeric.exec(text), 1, 2, 3);
  add(dayFirst.exec(text), 1, 2, 3);
  add(monthFirst.exec(text), 2, 1, 3);
  const real = found.filter(({ date }) => date !== null).sort((a, b) => a.at - b.at);
  return real[0]?.date ?? null;
}

function isoOf(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): IsoDate | null {
  const day = Number(dayText);
  const named = months.indexOf((monthText ?? '').slice(0, 3).toLowerCase()) + 1;
  const month = /^\d/.test(monthText ?? '') ? Number(monthText) : named;
  let year = Number(yearText);
  if (year < 100) year += year < 70 ? 2000 : 1900;
  const last = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (!(day >= 1 && day <= last && year >= 1950 && year <= 2100)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
