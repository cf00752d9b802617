import { expect, test } from 'vitest';
import { fitAlone, fitModels, oddsAlone } from './fit.ts';
import { readThread } from './index.ts';
import { fitLogistic } from './logistic.ts';
import { item, planOf } from './threads.test-kit.ts';

test('a logistic fit finds what parts the examples, and leaves what says nothing at 0', () => {
  const examples = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ numbers: [at, 0], isSo: at > 3 || at === 2 }));
  const [bias = 0, slope = 0, nothing] = fitLogistic(examples, 0.1);
  expect(slope).toBeGreaterThan(0.3);
  expect(bias).toBeLessThan(0);
  expect(nothing).toBe(0);
});

test('one number of even examples is met exactly', () => {
  const examples = Array.from({ length: 100 }, (_, at) => ({ numbers: [], isSo: at < 80 }));
  expect(fitLogistic(examples, 1)[0]).toBeCloseTo(Math.log(4), 4);
});

const needs = ['Strangers understand a third of what she says.', 'She cannot carry a tray.', 'She reads no words.'];
const answers = ['Articulation therapy weekly.', 'Practice with cutlery at lunch.', 'Phonics for ten minutes daily.'];
const plan = planOf([
  ...needs.map((text, at) => item(`B${at + 1}`, text)),
  ...answers.map((text, at) => item(`F${at + 1}`, text)),
]);
const isLink = (_kind: string, from: string, to: string) => from.slice(1) === to.slice(1);

test('models fitted on a plan link it as it was said to be, the same every time', () => {
  const models = fitModels([{ plan, isLink }]);
  expect(fitModels([{ plan, isLink }])).toEqual(models);
  expect(readThread(plan, models).links.map(({ from, to }) => `${from}-${to}`)).toEqual(['B1-F1', 'B2-F2', 'B3-F3']);
});

test('evidence that is left out weighs nothing', () => {
  const models = fitModels([{ plan, isLink }], new Set(['leaning', 'between']));
  expect(models['need-provision'].weights.leaning).toBe(0);
  expect(models['need-provision'].company.between).toBe(0);
});

test('pairs alone are told apart by their words', () => {
  const pairs = needs.flatMap((need, at) =>
    answers.map((provision, other) => ({ need, provision, matches: at === other })),
  );
  const weights = fitAlone(pairs);
  const odds = (at: number, other: number) =>
    oddsAlone({ need: needs[at] ?? '', provision: answers[other] ?? '', matches: true }, weights);
  expect(odds(0, 0)).toBeGreaterThan(odds(0, 1));
  expect(odds(2, 2)).toBeGreaterThan(odds(1, 2));
  expect(weights.section).toBe(0);
});
