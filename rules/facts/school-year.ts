/** Which National Curriculum year the child is in at the date of the plan (domain 3.3). */
import type { Dates } from './timeframes.ts';

/** The year group as stated, else from the birth date and the plan's date; null when neither tells. Reception is 0. */
export function schoolYearNow({ today, dob, year }: Dates): number | null {
  if (year !== null) return year;
  if (!today || !dob) return null;
  // A pupil turns (year + 5) within the school year, 1 September to 31 August.
  const [now = 0, month = 1] = today.split('-').map(Number);
  const [born = 0, bornIn = 1] = dob.split('-').map(Number);
  const ends = month >= 9 ? now + 1 : now;
  const cohort = bornIn >= 9 ? born + 1 : born;
  return ends - cohort - 5;
}
