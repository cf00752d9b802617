/** The sentences of the Board page: the same on a screen, on paper and in Word. */

import { bands } from '../score-weights.ts';
import { type Board, leastTold, type Point, type Share } from './board.ts';
import { bandWords } from './names.ts';
import { fewest } from './small-numbers.ts';

export const boardTitle = 'Quality of EHC Plans: report to the Board';

/** "412 (23%)", or that it is too few to show. */
export function shareWords({ count, percent }: Pick<Share, 'count' | 'percent'>): string {
  return count === null ? 'too few to show' : `${count} (${percent ?? 0}%)`;
}

/** "6.4 out of 10, good". */
export function gradeWords(mean: number): string {
  const band = bands.find(({ from }) => mean >= from)?.band ?? 'inadequate';
  return `${mean.toFixed(1)} out of 10, ${bandWords[band].toLowerCase()}`;
}

export function leadWords(board: Board): string {
  const { plans, mean, goodOrBetter } = board;
  if (mean === null) return `${plans} plans were read: too few grades to show.`;
  const good = goodOrBetter.count === null ? '' : ` ${shareWords(goodOrBetter)} are good or outstanding.`;
  return `${plans} plans were read. Their mean grade is ${gradeWords(mean)}.${good}`;
}

/** What the grade is, and what it is not: said on every form of the page. */
export function standingWords({ graded, confirmed, notRead, settledPercent }: Board): string {
  const who =
    graded !== null && confirmed !== null && confirmed === graded
      ? 'Every grade was confirmed by a person.'
      : `The grades are the machine’s proposal; ${confirmed === null ? `fewer than ${fewest}` : confirmed === 0 ? 'none' : confirmed} were confirmed by a person.`;
  const settled =
    settledPercent === null
      ? ''
      : ` ${settledPercent}% of the marks are settled; the rest need a reader and count for nothing here.`;
  const left = notRead === 0 ? '' : ` ${notRead} files could not be read and are not counted.`;
  return `${who}${settled}${left} Counts under ${fewest} are not shown, nor what would give them away. Advice for people who decide; not legal advice.`;
}

export const pointWords = ({ about, asks, percent, met, of }: Point): string =>
  `${about}: ${asks} Met in ${percent}% (${met} of ${of}).`;

const tooFew = `A criterion is named here once it was told in ${leastTold.plans} plans.`;
/** What stands where there is no strength to name. */
export const noStrengths = ({ plans }: Board): string =>
  plans < leastTold.plans ? tooFew : 'No criterion is met in most plans yet.';
/** What stands where there is no priority to name. */
export const noPriorities = ({ plans }: Board): string =>
  plans < leastTold.plans ? tooFew : 'No criterion falls short in many plans.';
export const noChange = 'There was no earlier report to compare with.';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** "Nov 2026". */
export const monthWords = (month: string): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
