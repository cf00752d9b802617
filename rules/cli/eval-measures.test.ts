import { expect, test } from 'vitest';
import { Matches, Scorecard, Tally } from './eval-measures.ts';

const answer = (expected: string, got: string) => ({ id: '1', expected, got, words: '' });

test('unsure lowers recall, is no false alarm, and stays out of accuracy', () => {
  const tally = new Tally('weak', 'weak');
  for (const [expected, got] of [
    ['weak', 'weak'],
    ['weak', 'unsure'],
    ['weak', 'strong'],
    ['strong', 'weak'],
    ['strong', 'strong'],
    ['strong', 'unsure'],
  ] as const) {
    tally.add(answer(expected, got));
  }
  const { precision, recall, f1, accuracy, unsure, n, misses } = tally.measure;
  expect({ n, precision, accuracy }).toEqual({ n: 6, precision: 1 / 2, accuracy: 2 / 4 });
  expect(recall).toBeCloseTo(1 / 3);
  expect(f1).toBeCloseTo(0.4);
  expect(unsure).toBeCloseTo(2 / 6);
  expect(misses).toHaveLength(4);
});

test('an extra answer costs precision only', () => {
  const tally = new Tally('items', 'found');
  tally.add(answer('found', 'found'));
  tally.addExtra({ id: '2', got: 'extra', words: '' });
  expect(tally.measure).toMatchObject({ precision: 1 / 2, recall: 1, n: 1 });
});

test('nothing to divide by is null, not nought', () => {
  expect(new Tally('weak', 'weak').measure).toMatchObject({
    n: 0,
    precision: null,
    recall: null,
    f1: null,
    unsure: null,
  });
  expect(new Matches('areas').measure).toMatchObject({ n: 0, accuracy: null });
});

test('a card keeps one tally a name', () => {
  const card = new Scorecard();
  card.tally('a', 'yes').add(answer('yes', 'yes'));
  card.tally('a', 'yes').add(answer('yes', 'no'));
  card.matches('b').add(answer('health', 'semh'));
  expect(card.measures.map(({ name, n, accuracy }) => [name, n, accuracy])).toEqual([
    ['a', 2, 0.5],
    ['b', 1, 0],
  ]);
});
