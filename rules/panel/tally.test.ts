import { describe, expect, test } from 'vitest';
import { recordFor, recordsOf } from './panel.test-kit.ts';
import type { PlanRecord } from './record.ts';
import { Gathering, meanOf, tallySchema } from './tally.ts';

const draw = { seed: 7, size: 5 };
function tallied(records: readonly PlanRecord[], seed = draw.seed) {
  const gathering = new Gathering({ ...draw, seed });
  for (const record of records) gathering.add(record);
  return gathering.tally();
}
const some = [
  ...recordsOf(30, 6.3, 0, { group: { team: 'north', month: '2026-10' } }),
  ...recordsOf(20, 2.1, 30, { group: { team: 'south' }, statuses: { 'GT-01': 'not-met' } }),
  recordFor({ ref: 'none', overall: null }),
];

describe('a tally', () => {
  test('counts grades, groups and criteria', () => {
    const tally = tallied(some);
    expect(tally.all).toEqual({
      plans: 51,
      graded: 50,
      confirmed: 0,
      bands: { outstanding: 0, good: 30, 'requires-improvement': 0, inadequate: 20 },
      tenths: 30 * 63 + 20 * 21,
    });
    expect(meanOf(tally.all)).toBe(4.6);
    expect(Object.keys(tally.by.team)).toEqual(['north', 'south', 'not known']);
    expect(tally.criteria['GT-01']).toMatchObject({ met: 31, 'not-met': 20 });
    expect(tallySchema.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
  });

  test('is the same whatever the order of the records', () => {
    const turned = [...some].reverse();
    expect(JSON.stringify(tallied(turned))).toBe(JSON.stringify(tallied(some)));
  });

  test('puts first what nobody could grade and what is weakest, and says why', () => {
    const { first } = tallied(some);
    expect(first[0]).toMatchObject({
      ref: 'none',
      why: ['No grade: not all of Sections A, B, E and F could be read.'],
    });
    expect(first[1]?.why).toEqual(['The proposed grade is inadequate.', '1 criterion of law is not met.']);
    expect(first).toHaveLength(20);
    expect(first.every(({ overall }) => overall !== 6.3)).toBe(true);
  });

  test('draws samples by seed: the same again for the same one, another for another', () => {
    const refs = (seed: number) => tallied(some, seed).random.map(({ ref }) => ref);
    expect(refs(7)).toEqual(refs(7));
    expect(refs(7)).not.toEqual(refs(8));
    expect(new Set(refs(7)).size).toBe(5);
  });

  test('the risk sample leans to doubtful plans, and the random one to none', () => {
    const share = (pick: (seed: number) => readonly { overall: number | null }[]) => {
      const drawn = Array.from({ length: 40 }, (_, seed) => pick(seed)).flat();
      return drawn.filter(({ overall }) => overall !== 6.3).length / drawn.length;
    };
    expect(share((seed) => tallied(some, seed).random)).toBeGreaterThan(0.3);
    expect(share((seed) => tallied(some, seed).random)).toBeLessThan(0.55);
    expect(share((seed) => tallied(some, seed).risk)).toBeGreaterThan(0.9);
  });
});
