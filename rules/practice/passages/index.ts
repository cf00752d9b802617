/** All passages written by hand, from the youngest child to the oldest. */
import type { Passage, Phase } from '../passage.ts';
import { earlyYears } from './early-years.ts';
import { post16 } from './post-16.ts';
import { primary } from './primary.ts';
import { secondary } from './secondary.ts';
import { to25 } from './to-25.ts';

export const passages: readonly (Passage & { phase: Phase })[] = (
  [
    ['early-years', earlyYears],
    ['primary', primary],
    ['secondary', secondary],
    ['post-16', post16],
    ['to-25', to25],
  ] as const
).flatMap(([phase, list]) => list.map((passage) => ({ ...passage, phase })));
