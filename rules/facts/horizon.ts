/** How far off an Outcome's time is, where its words or dates tell (CoP 9.68). */
import type { IsoDate } from '../plan-text.ts';
import { covered } from './marks.ts';
import type { OutcomeFacts } from './outcome.ts';
import { type Passage, wordsBetween } from './passage.ts';
import { schoolYearNow } from './school-year.ts';
import { type Dates, type FoundTime, lastYearOfStage, schoolYearEnd } from './timeframes.ts';

/** A term and a little, in days. */
const oneTerm = 92;
const shortSpans: Readonly<Record<string, number>> = { day: 92, week: 13, fortnight: 6, month: 3, term: 1 };
const ofStage = new Set(['key-stage', 'school-year', 'age', 'event', 'review', 'year']);

/** The times of a passage, one for each place: where two readings share their words, the one with a day stands. */
export function separateTimes(times: readonly FoundTime[]): readonly FoundTime[] {
  const kept: FoundTime[] = [];
  for (const time of [...times].sort((a, b) => Number(a.due === null) - Number(b.due === null))) {
    if (!kept.some(({ hit }) => hit.from < time.hit.to && time.hit.from < hit.to)) kept.push(time);
  }
  return kept.sort((a, b) => a.hit.from - b.hit.from);
}

const daysBetween = (from: IsoDate, to: IsoDate) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** A time less than about a term away, by its own words or by the plan's date. The end of a school year or stage never is. */
export function isSoon(passage: Passage, { hit, due }: FoundTime, { today }: Dates): boolean {
  if (ofStage.has(hit.entry.sort)) return false;
  if (hit.entry.sort === 'span') {
    const words = passage.words.slice(hit.from, hit.to);
    const count = words.find((word) => word.value !== null)?.value ?? 1;
    const unit = words
      .map((word) => word.norm.replace(/s$/, '').replace(/^wk$/, 'week'))
      .find((norm) => norm in shortSpans);
    return unit !== undefined && count <= (shortSpans[unit] ?? 0);
  }
  if (today && due) return due >= today && daysBetween(today, due) <= oneTerm;
  return /\b(half[- ]?term|this term|the current term)\b/i.test(wordsBetween(passage, hit.from, hit.to));
}

/** The end of a school year or key stage that a child of this year has left behind. False where the child's year is not known. */
export function isPastStage(passage: Passage, { hit }: FoundTime, dates: Dates): boolean {
  const now = schoolYearNow(dates);
  const stated = passage.words.slice(hit.from, hit.to).find((word) => word.value !== null)?.value ?? null;
  if (now === null || stated === null) return false;
  if (hit.entry.sort === 'key-stage') return (lastYearOfStage[stated] ?? now) < now;
  // "Year 1" of a course, for a student past school.
  return hit.entry.sort === 'school-year' && stated < now && !(now >= 12 && stated <= 3);
}

const timeWord =
  /^(january|february|march|april|june|july|august|september|october|november|december|term|year|ks|easter|christmas|summer|autumn|spring|birthday|by|before|until)$/;

/**
 * Whether the words name a time that was not taken for the Outcome's own, and is no review's: then nobody can be sure that it lacks one.
 */
export function namesAnotherTime({
  passage,
  background,
  times,
}: Pick<OutcomeFacts, 'passage' | 'background' | 'times'>): boolean {
  if (times.length > 0) return false;
  const known = covered(passage, ['review']);
  return passage.words.some(
    ({ norm, kind }, at) =>
      !known[at] &&
      !background[at] &&
      (timeWord.test(norm) || /^20\d\d$/.test(norm) || (kind === 'date' && !norm.includes(':'))),
  );
}

/** A time told by its term or season, which may be one term away or three. */
export const isTermly = ({ hit }: FoundTime): boolean => hit.entry.sort === 'term' || hit.entry.sort === 'season';

/** The last school year of the phase a child of this year is in: infants and nursery look to Year 2, then Year 6, 11 and 14. */
const phaseEnd = (year: number) => [2, 6, 11, 14].find((last) => year <= last && (last > 2 || year <= 0)) ?? null;

/** A day more than a year past the end of the child's present phase; false where the child's year is not known. */
export function isPastPhase(due: IsoDate, dates: Dates): boolean {
  const year = schoolYearNow(dates);
  const last = year === null ? null : phaseEnd(year);
  if (!dates.today || year === null || last === null) return false;
  return due > `${schoolYearEnd(dates.today) + (last - year) + 1}-08-31`;
}
