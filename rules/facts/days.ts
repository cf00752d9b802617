/** Reckoning with days: whole days in UTC, so that no clock and no time zone has a say. */
import { months } from '../lexicon/classes.ts';
import type { IsoDate } from '../plan-text.ts';
import type { Stretch } from '../regime/index.ts';

/** The day that lies the stretch after another. Months end on the same number, or on the month's last day where it has none. */
export function dayAfter(day: IsoDate, stretch: Stretch): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if ('days' in stretch) return isoOf(year, month - 1, date + stretch.days);
  const last = new Date(Date.UTC(year, month - 1 + stretch.months + 1, 0)).getUTCDate();
  return isoOf(year, month - 1 + stretch.months, Math.min(date, last));
}

const isoOf = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** "3 November 2026". */
export function sayDay(day: IsoDate): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  const name = months[month - 1] ?? '';
  return `${date} ${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
}
