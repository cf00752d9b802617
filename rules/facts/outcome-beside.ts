/** What stands beside an Outcome in its row or card: "By when", "How we will know". A letter answered there is not missing. */
import type { Smart } from '../contract.ts';
import { type OutcomeFacts, verdictOf } from './outcome.ts';
import { readCriteria } from './outcome-measure.ts';
import { readPassage } from './passage.ts';
import { type Dates, readTimes } from './timeframes.ts';

/**
 * The facts, with "no" softened to "unsure" where the words beside may hold the time or the measure: such a column may also hold the
 * date of a review, or steps on the way, so nothing is sure.
 */
export function withBeside(facts: OutcomeFacts, beside: readonly string[], dates: Dates): OutcomeFacts {
  if (facts.looksLike !== null || facts.verdict !== 'weak' || beside.length === 0) return facts;
  const passages = beside.map(readPassage);
  const isTimed = passages.some((passage) => readTimes(passage, dates).length > 0);
  const isMeasured = passages.some((passage) => readCriteria(passage, []).length > 0);
  const { timeBound, measurable, specific } = facts.smart;
  const smart: Smart = {
    ...facts.smart,
    timeBound: timeBound === 'no' && facts.times.length === 0 && isTimed ? 'unsure' : timeBound,
    measurable: measurable === 'no' && isMeasured ? 'unsure' : measurable,
    specific: specific === 'no' && isMeasured ? 'unsure' : specific,
  };
  return { ...facts, smart, verdict: verdictOf(smart) };
}
