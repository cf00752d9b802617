/**
 * What each kind of evidence is worth, as log odds, for each kind of link: fitted by logistic regression on the plans of
 * `test/corpus`, then rounded. `reference`, `row` and `place` are set by hand: what is printed decides.
 */
import type { Link } from '../contract.ts';
import type { Contest } from './choose.ts';
import { evidenceNames, type Weights } from './evidence.ts';

export interface Model {
  weights: Weights;
  contest: Contest;
}

const nothing = Object.fromEntries(['bias', ...evidenceNames].map((name) => [name, 0])) as Weights;

export const models: Readonly<Record<Link['kind'], Model>> = {
  'need-provision': {
    weights: {
      ...nothing,
      bias: -4.9,
      reference: 9.0,
      place: 4.0,
      elsewhere: -3.0,
      row: 5.0,
      crowd: -0.6,
      otherRow: -2.3,
      between: 1.7,
      meaning: 0.5,
      rare: 1.5,
      leaning: 2.6,
      words: 3.9,
      apart: -1.1,
      area: 0.7,
      clash: -1.0,
      section: 1.4,
      order: 0.9,
    },
    contest: { bias: 1.3, odds: 0.37, leadAtTo: 0.49, leadAtFrom: 0.42 },
  },
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -4.5,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.7,
      row: 5.0,
      crowd: 0.2,
      otherRow: -2.1,
      meaning: 2.1,
      rare: 0.4,
      leaning: 3.0,
      words: 4.5,
      apart: -0.6,
      area: 1.0,
      clash: -0.6,
      order: 1.7,
    },
    contest: { bias: 0.6, odds: 0.28, leadAtTo: 0.42, leadAtFrom: 0.76 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -4.7,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.8,
      row: 5.0,
      crowd: 1.0,
      otherRow: -1.4,
      between: 2.1,
      meaning: 0.2,
      rare: 1.3,
      leaning: 2.7,
      words: 3.3,
      apart: -0.5,
      area: 0.6,
      order: 1.8,
    },
    contest: { bias: 1.1, odds: 0.33, leadAtTo: 0.43, leadAtFrom: 0.42 },
  },
  'aspiration-outcome': {
    weights: {
      ...nothing,
      bias: -4.5,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.7,
      row: 5.0,
      crowd: 0.2,
      otherRow: -2.1,
      meaning: 2.1,
      rare: 0.4,
      leaning: 3.0,
      words: 4.5,
      apart: -0.6,
      area: 1.0,
      clash: -0.6,
      order: 1.7,
    },
    contest: { bias: 0.6, odds: 0.28, leadAtTo: 0.42, leadAtFrom: 0.76 },
  },
};

/** For a need and a provision with no plan around them: fitted on pairs of one area that share no content word. */
export const alone: Weights = { ...nothing, bias: -1, meaning: 1.8, leaning: 2.4, words: 3, apart: -1.8 };
