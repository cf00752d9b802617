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

/** For the first look, before anything is known of what stands between two ends. */
export const firstModels: Readonly<Record<'need-outcome' | 'outcome-provision', Model>> = {
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -3.7,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.9,
      row: 5.0,
      crowd: 0.1,
      otherRow: -1.7,
      meaning: 2.0,
      rare: 0.1,
      leaning: 3.0,
      words: 5.0,
      apart: -0.5,
      area: 1.1,
      clash: -0.6,
      order: 1.9,
    },
    contest: { bias: 0.4, odds: 0.34, leadAtTo: 0.39, leadAtFrom: 0.65 },
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
      otherRow: -1.8,
      meaning: 1.3,
      rare: 0.6,
      leaning: 2.3,
      words: 4.6,
      apart: -0.8,
      area: 1.1,
      clash: -0.2,
      order: 2.2,
    },
    contest: { bias: 0.5, odds: 0.31, leadAtTo: 0.52, leadAtFrom: 0.42 },
  },
};

export const models: Readonly<Record<Exclude<Link['kind'], 'aspiration-outcome'>, Model>> = {
  'need-provision': {
    weights: {
      ...nothing,
      bias: -4.1,
      reference: 9.0,
      place: 4.0,
      elsewhere: -2.9,
      row: 5.0,
      crowd: -0.4,
      otherRow: -2.6,
      between: 1.2,
      meaning: 0.5,
      rare: 1.4,
      leaning: 2.0,
      words: 4.7,
      apart: -1.2,
      area: 0.8,
      clash: -1.0,
      section: 1.8,
      order: 0.9,
    },
    contest: { bias: 1.3, odds: 0.39, leadAtTo: 0.52, leadAtFrom: 0.38 },
  },
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -4.2,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.1,
      row: 5.0,
      crowd: -0.4,
      otherRow: -1.0,
      between: 3.1,
      meaning: 1.4,
      rare: -0.5,
      leaning: 2.5,
      words: 4.0,
      apart: -0.3,
      area: 0.5,
      clash: -0.3,
      order: 1.6,
    },
    contest: { bias: 0.2, odds: 0.29, leadAtTo: 0.37, leadAtFrom: 0.58 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -4.0,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.8,
      row: 5.0,
      otherRow: -1.0,
      between: 3.2,
      meaning: 0.4,
      rare: 0.2,
      leaning: 1.8,
      words: 2.9,
      apart: -0.5,
      area: 0.5,
      clash: 0.2,
      order: 1.3,
    },
    contest: { bias: 0.7, odds: 0.3, leadAtTo: 0.39, leadAtFrom: 0.42 },
  },
};

/** Aspirations have no answers to fit on: they take what needs take at first, less their order, which follows nothing. */
export const hopeModel: Model = {
  ...firstModels['need-outcome'],
  weights: { ...firstModels['need-outcome'].weights, order: 0 },
};

/** For a need and a provision with no plan around them: fitted on pairs of one area that share no content word. */
export const alone: Weights = { ...nothing, bias: -1.3, meaning: 2.5, leaning: 7.7, words: 3, apart: -1.2 };
