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
      bias: -4.3,
      reference: 9.0,
      place: 4.0,
      elsewhere: -3.3,
      row: 5.0,
      crowd: -1.0,
      otherRow: -2.7,
      between: 1.5,
      meaning: 0.2,
      rare: 1.5,
      leaning: 2.8,
      words: 3.8,
      apart: -1.1,
      area: 0.9,
      clash: -1.0,
      section: 1.7,
      order: 1.1,
    },
    contest: { bias: 1.0, odds: 0.4, leadAtTo: 0.52, leadAtFrom: 0.28 },
  },
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -3.7,
      reference: 9.0,
      place: 4.0,
      elsewhere: -2.1,
      row: 5.0,
      otherRow: -2.1,
      meaning: 2.0,
      rare: 0.2,
      leaning: 3.0,
      words: 5.3,
      apart: -0.6,
      area: 0.9,
      clash: -0.4,
      order: 1.9,
    },
    contest: { bias: 0.1, odds: 0.29, leadAtTo: 0.45, leadAtFrom: 0.68 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -3.5,
      reference: 9.0,
      place: 4.0,
      elsewhere: -0.4,
      row: 5.0,
      crowd: 1.2,
      otherRow: -1.9,
      between: 2.1,
      meaning: -0.1,
      rare: 1.2,
      leaning: 2.1,
      words: 4.8,
      apart: -0.6,
      area: 0.6,
      clash: -0.2,
      order: 1.9,
    },
    contest: { bias: 0.3, odds: 0.04, leadAtTo: 0.54, leadAtFrom: 0.55 },
  },
  'aspiration-outcome': {
    weights: {
      ...nothing,
      bias: -3.7,
      reference: 9.0,
      place: 4.0,
      elsewhere: -2.1,
      row: 5.0,
      otherRow: -2.1,
      meaning: 2.0,
      rare: 0.2,
      leaning: 3.0,
      words: 5.3,
      apart: -0.6,
      area: 0.9,
      clash: -0.4,
      order: 1.9,
    },
    contest: { bias: 0.1, odds: 0.29, leadAtTo: 0.45, leadAtFrom: 0.68 },
  },
};

/** For a need and a provision with no plan around them: fitted on pairs of one area that share no content word. */
export const alone: Weights = { ...nothing, bias: -1.1, meaning: 2.7, leaning: 5.8, words: 3, apart: -1.1 };
