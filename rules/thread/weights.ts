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
      bias: -4.4,
      reference: 9.0,
      place: 4.0,
      elsewhere: -3.1,
      row: 5.0,
      crowd: -0.7,
      otherRow: -2.5,
      between: 1.3,
      meaning: 0.5,
      rare: 1.4,
      leaning: 2.4,
      words: 3.7,
      apart: -1.1,
      area: 0.8,
      clash: -1.1,
      section: 1.7,
      order: 1.1,
    },
    contest: { bias: 0.8, odds: 0.38, leadAtTo: 0.53, leadAtFrom: 0.3 },
  },
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -3.9,
      reference: 9.0,
      place: 4.0,
      elsewhere: -2.0,
      row: 5.0,
      otherRow: -1.9,
      meaning: 2.1,
      rare: 0.3,
      leaning: 2.8,
      words: 5.1,
      apart: -0.5,
      area: 1.0,
      clash: -0.5,
      order: 1.9,
    },
    contest: { bias: 0.0, odds: 0.29, leadAtTo: 0.4, leadAtFrom: 0.76 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -3.7,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.4,
      row: 5.0,
      crowd: 1.1,
      otherRow: -1.8,
      between: 2.1,
      meaning: 0.2,
      rare: 1.2,
      leaning: 1.6,
      words: 4.0,
      apart: -0.6,
      area: 0.6,
      order: 2.0,
    },
    contest: { bias: 1.0, odds: 0.32, leadAtTo: 0.47, leadAtFrom: 0.36 },
  },
  'aspiration-outcome': {
    weights: {
      ...nothing,
      bias: -3.9,
      reference: 9.0,
      place: 4.0,
      elsewhere: -2.0,
      row: 5.0,
      otherRow: -1.9,
      meaning: 2.1,
      rare: 0.3,
      leaning: 2.8,
      words: 5.1,
      apart: -0.5,
      area: 1.0,
      clash: -0.5,
      order: 1.9,
    },
    contest: { bias: 0.0, odds: 0.29, leadAtTo: 0.4, leadAtFrom: 0.76 },
  },
};

/** For a need and a provision with no plan around them: fitted on pairs of one area that share no content word. */
export const alone: Weights = { ...nothing, bias: -1.1, meaning: 2.7, leaning: 5.8, words: 3, apart: -1.1 };
