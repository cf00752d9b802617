import { expect, test } from 'vitest';
import { matchItems, overlapOf, placesOf } from './eval-match.ts';

test('overlap counts shared words, without case, marks or hyphens', () => {
  expect(overlapOf('Half-termly review.', 'half‑termly REVIEW')).toBe(1);
  expect(overlapOf('one two', 'three four')).toBe(0);
  expect(overlapOf('a a a', 'a')).toBe(0.5);
  expect(overlapOf('', '')).toBe(0);
});

test('items are matched one to one, the best first', () => {
  const expected = [
    { id: 'N1', text: 'reads one word in five' },
    { id: 'N2', text: 'reads one word in five today' },
  ];
  const got = [
    { id: 'B1', text: 'reads one word in five today' },
    { id: 'B2', text: 'something else altogether' },
  ];
  expect([...matchItems(expected, got)]).toEqual([['N2', 'B1']]);
});

test('words are found under other spaces, marks and case, at their own place', () => {
  const text = 'A “PODD\n book”, a podd-book.';
  expect(placesOf('podd book', text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'PODD\n book',
    'podd-book',
  ]);
  expect(placesOf('...', text)).toEqual([]);
  expect(placesOf('İx', 'an İX').map(({ start, end }) => 'an İX'.slice(start, end))).toEqual(['İX']);
});
