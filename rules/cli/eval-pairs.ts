/** A need and a provision alone: does the one answer the other? */
import { fitOf, fitsFrom } from '../index.ts';
import type { PairItem } from './eval-data.ts';
import type { Scorecard } from './eval-measures.ts';

/** Adds whether the engine sees that they belong together. */
export function judgePair({ id, need, provision, matches }: PairItem, card: Scorecard): void {
  const { strength } = fitOf(need, provision);
  const say = (fits: boolean) => (fits ? 'fits' : 'apart');
  card
    .tally('pairs', 'fits')
    .add({ id, expected: say(matches), got: say(strength >= fitsFrom), words: `${need} → ${provision}` });
}
