/** Days and school years as a caller gives them. */
import type { IsoDate } from '../index.ts';

/** The same words when they are a day that exists, as `YYYY-MM-DD`; else null. */
export function isoDateOf(words: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return null;
  const day = new Date(`${words}T00:00:00Z`);
  // 2026-02-30 would roll over into March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words) ? words : null;
}

/** National Curriculum year: 9, "9", "Year 9", "Y9", "R", "Reception" (0), "Nursery" (-1). null when not understood. */
export function schoolYearOf(given: number | string): number | null {
  if (typeof given === 'number') return Number.isInteger(given) && given >= -1 && given <= 15 ? given : null;
  const words = given.trim().toLowerCase();
  if (words === 'r' || words === 'yr' || words === 'year r' || words === 'reception') return 0;
  if (words === 'n' || words === 'nursery' || words === 'year n') return -1;
  const number = /^(?:year|yr|y|nc year|ncy)?\s*(\d{1,2})$/.exec(words)?.[1];
  return number === undefined ? null : schoolYearOf(Number(number));
}
