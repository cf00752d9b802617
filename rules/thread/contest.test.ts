import { expect, test } from 'vitest';
import { chancesOf, companyOf, legsOf, oddsBy, rivalNames, rivalsOf, waysBetween } from './contest.ts';
import type { Pair } from './evidence.ts';

const pair = (fromAt: number, toAt: number, odds: number, isNamed = false) =>
  ({ fromAt, toAt, odds, isNamed }) as unknown as Pair;
const three = [pair(0, 0, 2), pair(0, 1, -1), pair(1, 0, 0.5)];
const of = (numbers: Float64Array, width: number, at: number) => [...numbers.subarray(at * width, (at + 1) * width)];

test('a pair leads its rivals at either end, and without one it leads there being no link', () => {
  const numbers = rivalsOf(three);
  expect(of(numbers, 3, 0)).toEqual([2, 1.5, 3]);
  expect(of(numbers, 3, 1)).toEqual([-1, 1.5, -3]);
  expect(of(numbers, 3, 2)).toEqual([0.5, -1.5, 3]);
});

test('what is named by a printed number stands, whatever its rivals', () => {
  const pairs = [pair(0, 0, 4), pair(1, 0, -6, true)];
  const weights = { bias: 0, odds: 1, leadAtTo: 1, leadAtFrom: 1 };
  expect(oddsBy(pairs, rivalsOf(pairs), rivalNames, weights)[1]).toBe(4);
});

test('ways over what is between add up, and the best of them is kept', () => {
  const leg = (at: number, chance: number) => ({ at, chance });
  const [way, , none] = waysBetween(three, [[leg(0, 0.5), leg(1, 0.8)]], [[leg(0, 0.5)], [leg(0, 0.5)]]);
  expect(way).toEqual(expect.objectContaining({ over: 1 }));
  expect(way?.worth).toBeCloseTo(1 - 0.75 * 0.6);
  expect(none).toBeNull();
});

test('legs go both ways, and a small chance is none', () => {
  const chances = chancesOf(three, Float64Array.of(3, -5, 0));
  expect(legsOf(chances).map((legs) => legs?.map(({ at }) => at))).toEqual([[0], [0]]);
  expect(legsOf(chances, true).map((legs) => legs?.map(({ at }) => at))).toEqual([[0, 1]]);
});

test('an end that another is sure of is less free', () => {
  const chances = chancesOf(three, Float64Array.of(3, -5, 0));
  const numbers = companyOf(chances, rivalsOf(three), [null, null, null]);
  const [, , , , freeTo = 1, freeFrom = 0] = of(numbers, 6, 2);
  expect(freeTo).toBeLessThan(0.06);
  expect(freeFrom).toBe(1);
});
