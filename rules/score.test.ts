import { describe, expect, it } from 'vitest';
import { appraise, examine } from './check.ts';
import { planOfSections } from './plan-of-sections.ts';
import { scoreOf } from './score.ts';

const sections = {
  A: 'Told to his teacher with picture cards on 4 May 2026: Mo likes trains and Friday lunch with Ada. He wants to drive a train.',
  B: 'Mo cannot hold a pen, so he writes nothing in lessons.\nMo cannot follow two instructions, so he misses what the class is to do.',
  E: 'By July 2028 Mo will write his name and four words in three lessons a week.\nBy July 2028 Mo will be happier.',
  F: 'An occupational therapist will teach Mo to hold a pen, one to one, for 30 minutes every Monday in term time.\nMo will have regular support.',
};
const scored = (some: Partial<typeof sections> & { K?: string }) => appraise(planOfSections(some)).score;

describe('the score', () => {
  it('speaks of no whole until A, B, E and F have been read, and of what was read so far', () => {
    expect(scored(sections)).toMatchObject({
      overall: expect.any(Number),
      band: expect.any(String),
      provisional: true,
    });
    for (const letter of ['A', 'B', 'E', 'F'] as const) {
      const { [letter]: _, ...others } = sections;
      const score = scored(others);
      expect(score).toMatchObject({ overall: null, band: null, mean: null });
      expect(score?.words[0]).toContain(`Section ${letter} has not been read`);
      expect(Object.values(score?.sections ?? {}).some((value) => value !== null)).toBe(true);
    }
  });

  it('names the items that fall, and each has a finding that is sure', () => {
    const appraisal = appraise(planOfSections(sections));
    const outcomes = appraisal.score?.how.find(({ area }) => area === 'outcomes');
    expect(outcomes?.items).toEqual({ stand: 1, judged: 2, fall: ['E2'] });
    for (const { items } of appraisal.score?.how ?? []) {
      for (const id of items?.fall ?? []) {
        expect(appraisal.findings.some(({ itemId, certainty }) => itemId === id && certainty === 'sure')).toBe(true);
      }
    }
  });

  it('gives every criterion that lost something the findings that took it', () => {
    const { score, findings } = appraise(planOfSections(sections));
    const known = new Set(findings.map(({ id }) => id));
    const lost = score?.criteria.filter(({ value }) => value !== null && value < 1) ?? [];
    expect(lost.length).toBeGreaterThan(0);
    for (const { evidence } of lost) expect(evidence.length > 0 && evidence.every((id) => known.has(id))).toBe(true);
  });

  it('is the weighed mean of the areas, on the scale', () => {
    const score = scored(sections);
    const judged = score?.how.filter((area) => area.score !== null) ?? [];
    const weight = judged.reduce((sum, area) => sum + area.weight, 0);
    const mean = judged.reduce((sum, area) => sum + area.weight * (area.score ?? 0), 0) / weight;
    expect(score?.mean).toBeCloseTo(mean, 2);
    expect(score?.words.join(' ')).toContain(`The areas come to ${score?.mean} of 10`);
  });

  it('is the same, byte for byte, for the same words', () => {
    const [first, second] = [0, 1].map(() => JSON.stringify(appraise(planOfSections(sections))));
    expect(first).toBe(second);
  });

  it('leaves out the criterion of a rule that failed, and shows it', () => {
    const { reading, results, found } = examine(planOfSections(sections));
    const failed = results.map((result) =>
      result.ruleId === 'outcome-unmeasurable' ? { ...result, status: 'failed' as const } : result,
    );
    const criterion = scoreOf(reading, failed, found)?.criteria.find(({ id }) => id === 'E-07');
    expect(criterion).toMatchObject({ status: 'failed', value: null });
  });

  it.each([
    [{ ...sections, E: '' }, 2.9, 'Section E holds no outcome.'],
    [
      { ...sections, F: 'An occupational therapist will teach Mo to hold a pen.' },
      2.9,
      'No provision in Section F says how much.',
    ],
    [{ ...sections, A: '' }, 5.4, 'Section A does not hold the child’s views.'],
  ])('is capped by what nothing makes up for', (some, most, why) => {
    const score = scored(some);
    expect(score?.overall).toBeLessThanOrEqual(most);
    expect(score?.caps).toContain(why);
  });

  it('is not capped by a slip of form', () => {
    expect(scored({ ...sections, K: '' })?.caps).toEqual([]);
  });
});
