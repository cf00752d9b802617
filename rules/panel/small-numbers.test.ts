import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewest, shownCounts } from './small-numbers.ts';

test('a small count goes, and one more with it, so that no taking off gives it back', () => {
  expect(shownCounts([40, 30, 20, 3])).toEqual([40, 30, null, null]);
  expect(shownCounts([40, 3, 2, 0])).toEqual([40, null, null, 0]);
  expect(shownCounts([40, 30, 0, 0])).toEqual([40, 30, 0, 0]);
  expect(shownCounts([2, 2, 0, 0])).toEqual([null, null, null, null]);
});

test('whatever the counts, none under five is shown, and none hidden can be worked out from the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 6 }), (counts) => {
      const shown = shownCounts(counts);
      for (const count of shown) expect(count === null || count === 0 || count >= fewest).toBe(true);
      const hidden = shown.filter((count) => count === null).length;
      const whole = counts.reduce((sum, count) => sum + count, 0);
      if (whole >= fewest && counts.filter((count) => count > 0).length > 1) expect(hidden).not.toBe(1);
    }),
  );
});
