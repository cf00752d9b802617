/** What JSON has no word for comes through it, and what it cannot tell is left where it is. */
import { expect, it } from 'vitest';
import { tell } from '../build/told.ts';
import { alive } from './alive.ts';

const through = (value: unknown) => alive(JSON.parse(JSON.stringify(tell(value, new Set()))));

it('brings patterns, sets and maps through JSON, however deep', () => {
  const value = {
    rules: [{ pattern: /\bas (?:and|or) when\b/giu, now: 'when' }],
    words: new Set(['aide', 'nurse']),
    byArea: new Map([['send', new Map([['weight', [1, -0.5]]])]]),
    empty: [],
    none: null,
  };
  expect(through(value)).toEqual(value);
});

it('tells nothing of a value that would come back as another', () => {
  class Book {
    pages = 1;
  }
  for (const value of [{ run: () => 1 }, new Book(), [undefined], Number.NaN, [{ at: Number.POSITIVE_INFINITY }]])
    expect(tell(value, new Set())).toBeUndefined();
});

it('tells an object once: two of it would no longer be the same', () => {
  const shared = { id: 'a' };
  expect(tell([shared, shared], new Set())).toBeUndefined();
  const claimed = new Set<unknown>();
  expect(tell([shared], claimed)).toEqual([{ id: 'a' }]);
  expect(tell({ first: shared }, claimed)).toBeUndefined();
});
