/** What a Provision's hours come to: minutes in a week, or a total for a year that hides them (domain 4.5). */
import { unitMinutes } from '../lexicon/classes.ts';
import type { ProvisionFacts } from './provision.ts';
import { readWords, type Word } from './words.ts';

const schoolDays = 5;

/** Minutes in a week of term; null for other periods, ranges, ceilings, nights, and wherever the words leave a doubt. */
export function weeklyMinutes({ elements }: ProvisionFacts): number | null {
  if (!elements.duration || !elements.frequency) return null;
  const minutes = minutesOf(readWords(elements.duration));
  // "a week until July 2027; once a term": the first words say how often, the rest for how long.
  const [often = ''] = elements.frequency.split(/;|\b(?:until|till|from|for|to)\b/);
  const times = timesOf(readWords(often));
  return minutes === null || times === null ? null : minutes * times;
}

function minutesOf(words: readonly Word[]): number | null {
  const values = words.filter((word) => word.value !== null && word.kind !== 'date');
  const unit = words.find((word) => Object.hasOwn(unitMinutes, word.norm));
  const [first] = values;
  if (
    !unit ||
    values.length > 1 ||
    words.some((word) => word.kind === 'date' || word.norm === 'to' || word.norm === '-')
  )
    return null;
  const count = first?.value ?? (/^(a|an)$/.test(words[0]?.norm ?? '') ? 1 : null);
  return count === null ? null : count * (unitMinutes[unit.norm] ?? 0);
}

const mostTimes = 15;
/** A plain small number; "9.05 every day" is a time of day. */
const isCount = ({ value, kind }: Word): boolean =>
  kind !== 'date' && value !== null && Number.isInteger(value) && value <= mostTimes;

function timesOf(words: readonly Word[]): number | null {
  const norms = words.map((word) => word.norm);
  const has = (pattern: RegExp) => norms.some((norm) => pattern.test(norm));
  if (
    has(
      /^(fortnight|fortnightly|month|monthly|term|termly|year|annum|annually|yearly|other|alternate|half|lesson|lessons|session)$/,
    )
  )
    return null;
  const times = norms.includes('once') ? 1 : norms.includes('twice') ? 2 : (words.find(isCount)?.value ?? 1);
  // "32.5 hour week": the figure is the length, and it comes once.
  if (words.some((word) => Object.hasOwn(unitMinutes, word.norm))) return has(/^(week|weekly|wk|pw|wkly)$/) ? 1 : null;
  if (has(/^(week|weekly|wk|pw|wkly)$/)) return times;
  return has(/^(day|daily)$/) ? times * schoolDays : null;
}

/** Hours for a whole year with no session in them: nothing says whether the child is ever seen (domain 4.5). */
export function isYearlyTotal({ elements, missing }: ProvisionFacts): boolean {
  return elements.frequency !== null && elements.duration !== null && missing.includes('frequency');
}
