import { expect, it } from 'vitest';
import { added, readResults, resultLine } from './results.ts';

it('a line of results goes from a learner to a group and names nobody', () => {
  const one = added(added(added({}, 'spot', 2, 3), 'spot', 1, 1), 'sort', 7, 8);
  expect(resultLine(one)).toBe('GT1 spot 3/4 sort 7/8');
  const group = readResults(`${resultLine(one)}\n\nGT1 spot 1/4\nnot a result\nGT1 spot 9/4`);
  expect(group).toEqual({ lines: 2, unread: [4, 5], tally: { spot: { right: 4, of: 8 }, sort: { right: 7, of: 8 } } });
});
