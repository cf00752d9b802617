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
      bias: -4.2,
      reference: 9.0,
      place: 4.0,
      elsewhere: -2.7,
      row: 5.0,
      crowd: -0.7,
      otherRow: -2.3,
      between: 1.9,
      meaning: 0.5,
      rare: 1.3,
      leaning: 2.3,
      words: 4.0,
      apart: -1.1,
      area: 0.7,
      clash: -1.0,
      section: 1.6,
      order: 0.8,
    },
    contest: { bias: 1.0, odds: 0.38, leadAtTo: 0.48, leadAtFrom: 0.39 },
  },
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -4.0,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.1,
      row: 5.0,
      crowd: -0.8,
      otherRow: -1.2,
      between: 3.5,
      meaning: 1.3,
      rare: 0.1,
      leaning: 2.1,
      words: 3.8,
      apart: -0.5,
      area: 0.5,
      clash: -0.1,
      order: 1.0,
    },
    contest: { bias: 0.2, odds: 0.31, leadAtTo: 0.31, leadAtFrom: 0.57 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -3.5,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.9,
      row: 5.0,
      crowd: 0.7,
      otherRow: -1.4,
      between: 2.6,
      meaning: 0.3,
      rare: 0.9,
      leaning: 1.5,
      words: 3.6,
      apart: -0.6,
      area: 0.5,
      order: 1.4,
    },
    contest: { bias: 1.1, odds: 0.35, leadAtTo: 0.41, leadAtFrom: 0.38 },
  },
  'aspiration-outcome': {
    weights: {
      ...nothing,
      bias: -4.0,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.1,
      row: 5.0,
      crowd: -0.8,
      otherRow: -1.2,
      between: 3.5,
      meaning: 1.3,
      rare: 0.1,
      leaning: 2.1,
      words: 3.8,
      apart: -0.5,
      area: 0.5,
      clash: -0.1,
      order: 1.0,
    },
    contest: { bias: 0.2, odds: 0.31, leadAtTo: 0.31, leadAtFrom: 0.57 },
  },
};

/** For a need and a provision with no plan around them: fitted on pairs of one area that share no content word. */
export const alone: Weights = { ...nothing, bias: -1.1, meaning: 2.7, leaning: 5.8, words: 3, apart: -1.1 };
