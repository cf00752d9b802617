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

/**
 * For the first look, before anything is known of what stands between two ends. Aspirations, which have no answers to fit on,
 * take what needs take there.
 */
export const firstModels: Readonly<Record<'need-outcome' | 'outcome-provision', Model>> = {
  'need-outcome': {
    weights: {
      ...nothing,
      bias: -3.7,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.8,
      row: 5.0,
      crowd: 0.1,
      otherRow: -2.0,
      meaning: 2.1,
      rare: 0.3,
      leaning: 2.8,
      words: 4.9,
      apart: -0.6,
      area: 1.1,
      clash: -0.5,
      order: 1.8,
    },
    contest: { bias: 0.3, odds: 0.31, leadAtTo: 0.37, leadAtFrom: 0.77 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -3.5,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.9,
      row: 5.0,
      crowd: 1.3,
      otherRow: -1.9,
      meaning: 0.8,
      rare: 1.4,
      leaning: 2.3,
      words: 4.7,
      apart: -0.8,
      area: 1.0,
      clash: -0.2,
      order: 2.3,
    },
    contest: { bias: 0.7, odds: 0.27, leadAtTo: 0.59, leadAtFrom: 0.43 },
  },
};

export const models: Readonly<Record<Exclude<Link['kind'], 'aspiration-outcome'>, Model>> = {
  'need-provision': {
    weights: {
      ...nothing,
      bias: -4.2,
      reference: 9.0,
      place: 4.0,
      elsewhere: -3.1,
      row: 5.0,
      crowd: -0.4,
      otherRow: -2.4,
      between: 1.2,
      meaning: 0.5,
      rare: 1.4,
      leaning: 2.5,
      words: 4.3,
      apart: -1.2,
      area: 0.8,
      clash: -1.1,
      section: 1.8,
      order: 1.0,
    },
    contest: { bias: 1.2, odds: 0.35, leadAtTo: 0.55, leadAtFrom: 0.38 },
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
      otherRow: -1.2,
      between: 3.2,
      meaning: 1.5,
      rare: -0.1,
      leaning: 2.1,
      words: 4.1,
      apart: -0.3,
      area: 0.6,
      clash: -0.2,
      order: 1.3,
    },
    contest: { bias: 0.3, odds: 0.21, leadAtTo: 0.4, leadAtFrom: 0.6 },
  },
  'outcome-provision': {
    weights: {
      ...nothing,
      bias: -3.8,
      reference: 9.0,
      place: 4.0,
      elsewhere: -1.7,
      row: 5.0,
      crowd: 0.6,
      otherRow: -1.2,
      between: 3.2,
      meaning: -0.2,
      rare: 0.7,
      leaning: 1.6,
      words: 3.3,
      apart: -0.5,
      area: 0.5,
      clash: 0.1,
      order: 1.5,
    },
    contest: { bias: 0.7, odds: 0.32, leadAtTo: 0.44, leadAtFrom: 0.39 },
  },
};

/** For a need and a provision with no plan around them: fitted on pairs of one area that share no content word. */
export const alone: Weights = { ...nothing, bias: -1.1, meaning: 2.7, leaning: 5.8, words: 3, apart: -1.1 };
