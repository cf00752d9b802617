import { describe, expect, test } from 'vitest';
import type { Mark, Marking } from './marks.ts';
import { compare } from './moderation.ts';
import { type PlanReview, type Review, readReview, writeReview } from './review.ts';

const marking = (criterion: string, mark: Mark, agreed: Marking['agreed'] = null): Marking => ({
  criterion,
  mark,
  comment: '',
  engine: 'unsure',
  agreed,
});
const plan = (name: string, marks: readonly Marking[], total: number | null = null): PlanReview => ({
  plan: name,
  ref: `${name}.docx`,
  total,
  confirmed: false,
  marks,
});
const review = (id: string, plans: readonly PlanReview[]): Review => ({ auditor: { id, name: id }, plans });
const own = review('ann', [plan('p1', [marking('E-07', 'met'), marking('F-04', 'not-met')], 6.4)]);

describe('a review file', () => {
  test('comes back as it went', () => {
    expect(readReview(writeReview(own))).toEqual({ review: own, told: [] });
  });

  test('of a newer version is not taken, and says so', () => {
    const text = writeReview(own).replace('"version": 1', '"version": 2');
    expect(readReview(text)).toEqual({
      review: null,
      told: ['It was made by a newer version (2; this one reads 1). Nothing was taken.'],
    });
  });

  test('changed by hand is told of, and what cannot be used is named', () => {
    const text = writeReview(own).replace('"E-07"', '"E-99"');
    const { review: taken, told } = readReview(text);
    expect(taken?.plans[0]?.marks.map(({ criterion }) => criterion)).toEqual(['F-04']);
    expect(told).toEqual([
      'It was changed after it was saved: its checksum does not fit. Look at each mark before you rely on it.',
      'p1.docx: mark 1 could not be used, and was left out.',
    ]);
  });

  test.each(['', '[]', '{"kind":"other"}', '\u0000', '{"kind":"golden-thread-review","version":1}'])(
    'is asked for when %j is given',
    (text) => {
      const { review: taken, told } = readReview(text);
      expect(taken).toBeNull();
      expect(told[0]).toMatch(/^This is no review file/);
    },
  );

  test('the same criterion twice keeps the first', () => {
    const twice = review('ann', [plan('p1', [marking('E-07', 'met'), marking('E-07', 'not-met')])]);
    const { review: taken, told } = readReview(writeReview(twice));
    expect(taken?.plans[0]?.marks).toEqual([marking('E-07', 'met')]);
    expect(told).toEqual(['p1.docx: E-07 is marked twice; the first mark was taken.']);
  });
});

describe('two auditors', () => {
  const other = review('bea', [
    plan('p1', [marking('E-07', 'partly'), marking('F-04', 'met'), marking('A-01', 'met')], 5),
    plan('p9', [marking('A-01', 'met')]),
  ]);

  test('what is furthest apart comes first; what only one marked is no difference', () => {
    const { plans, open, all } = compare(own, other);
    expect(plans).toBe(1);
    expect(open.map(({ criterion }) => criterion)).toEqual(['F-04', 'E-07']);
    expect(all).toMatchObject({ pairs: 2, exact: 0, adjacent: 1 });
  });

  test('an agreed mark leaves the list, and the figures as they were', () => {
    const agreed = review('ann', [
      plan('p1', [marking('E-07', 'met'), marking('F-04', 'not-met', { mark: 'partly', reason: 'Two of six' })]),
    ]);
    const { open, agreed: settled, all } = compare(agreed, other);
    expect(open.map(({ criterion }) => criterion)).toEqual(['E-07']);
    expect(settled.map(({ criterion }) => criterion)).toEqual(['F-04']);
    expect(all).toMatchObject({ pairs: 2, exact: 0, adjacent: 1 });
  });
});
