import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { agreementOf, iccOf } from './agreement.ts';
import type { Mark } from './marks.ts';

const rowsOf = <Row>(name: string) =>
  Papa.parse<Row>(readFileSync(new URL(`../../test/reference/${name}.csv`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const reference = rowsOf<{ what: string; figure: string; value: string }>('agreement');
const figure = (what: string, name: string) =>
  Number(reference.find((row) => row.what === what && row.figure === name)?.value);
const marks = rowsOf<{ criterion: string; first: Mark; second: Mark }>('marks');
const totals = rowsOf<{ first: string; second: string }>('totals').map(
  ({ first, second }) => [Number(first), Number(second)] as const,
);

describe('agreement, against r-cran-psych', () => {
  test.each([...new Set(marks.map(({ criterion }) => criterion))])('weighted kappa of %s', (id) => {
    const pairs = marks
      .filter(({ criterion }) => criterion === id)
      .map(({ first, second }) => [first, second] as const);
    expect(pairs).toHaveLength(30);
    expect(agreementOf(pairs).kappa).toBeCloseTo(figure(id, 'weighted'), 5);
  });

  test('intraclass correlation of totals, with its limits', () => {
    const icc = iccOf(totals);
    for (const [what, limits] of [
      ['ICC2', icc?.single],
      ['ICC2k', icc?.mean],
    ] as const) {
      expect(limits?.value).toBeCloseTo(figure(what, 'value'), 5);
      expect(limits?.low).toBeCloseTo(figure(what, 'low'), 5);
      expect(limits?.high).toBeCloseTo(figure(what, 'high'), 5);
    }
  });
});

describe('what the figures leave out', () => {
  test('"not applicable" agrees or does not; it is never one step away', () => {
    expect(
      agreementOf([
        ['not-applicable', 'not-applicable'],
        ['not-applicable', 'met'],
        ['partly', 'met'],
        ['not-met', 'met'],
      ]),
    ).toMatchObject({ pairs: 4, exact: 1, adjacent: 2 });
  });

  test('there is no kappa where all marks are the same, and no correlation of two plans', () => {
    expect(agreementOf([['met', 'met']]).kappa).toBeNull();
    expect(agreementOf([]).kappa).toBeNull();
    expect(
      iccOf([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
    expect(
      iccOf([
        [5, 5],
        [5, 5],
        [5, 5],
      ]),
    ).toBeNull();
  });

  test('auditors who never differ agree wholly', () => {
    expect(
      iccOf([
        [1, 1],
        [5, 5],
        [9, 9],
      ])?.single,
    ).toEqual({ value: 1, low: 1, high: 1 });
  });
});
