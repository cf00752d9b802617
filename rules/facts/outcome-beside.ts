/** What stands beside or over an Outcome: "By when", "How we will know", "By July 2028:". A letter answered there is not missing. */
import type { Smart } from '../contract.ts';
import { type OutcomeFacts, verdictOf } from './outcome.ts';
import { readCriteria } from './outcome-measure.ts';
import { readPassage } from './passage.ts';
import { type Dates, readTimes } from './timeframes.ts';

/** Words of the plan near an outcome. */
export interface Beside {
  /** Sub-headings and lead-ins over it, and a cell for the time it is due. */
  times: readonly string[];
  /** Cells about steps and reviews. */
  others: readonly string[];
}

/**
 * The facts, with the time taken from a heading or a cell that is there to state it. Other cells only soften "no" to "unsure": such a
 * column may also hold the date of a review, or steps on the way, so nothing is sure.
 */
export function withBeside(facts: OutcomeFacts, { times, others }: Beside, dates: Dates): OutcomeFacts {
  if (facts.looksLike !== null || facts.verdict !== 'weak' || times.length + others.length === 0) return facts;
  const { today } = dates;
  const isTimed = (words: string) =>
    readTimes(readPassage(words), dates).some(({ isPast, due }) => !isPast && !(today && due && due < today));
  const isDue = times.some((words) => isTimed(words) || isTimed(`by ${words}`));
  const isMaybeDue = others.some(isTimed);
  const isMeasured = others.some((words) => readCriteria(readPassage(words), []).length > 0);
  const { timeBound, measurable, specific } = facts.smart;
  const isOpen = timeBound === 'no' && facts.times.length === 0;
  const smart: Smart = {
    ...facts.smart,
    timeBound: isOpen && isDue ? 'yes' : isOpen && isMaybeDue ? 'unsure' : timeBound,
    measurable: measurable === 'no' && isMeasured ? 'unsure' : measurable,
    specific: specific === 'no' && isMeasured ? 'unsure' : specific,
  };
  return { ...facts, smart, verdict: verdictOf(smart) };
}
