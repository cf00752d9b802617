import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Score } from '../contract.ts';
import { appraise } from '../index.ts';
import { readMarkdown } from '../reading/index.ts';
import { rubric } from '../rubric.ts';
import { confirmedGrade } from './confirmed.ts';
import type { Mark } from './marks.ts';

let score: Score;
beforeAll(() => {
  const { field } = readMarkdown(
    readFileSync(new URL('../../widget/desk/samples/middling.md', import.meta.url), 'utf8'),
    'plan',
  );
  const about = {
    id: null,
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  };
  const made = appraise({ fields: [field], ...about }).score;
  if (!made) throw new Error('no score');
  score = made;
});
const everyone = (mark: Mark) => new Map(rubric.map(({ id }) => [id, mark]));

describe('a confirmed grade', () => {
  test('without a mark is the engine’s, and says what is left', () => {
    const { overall, band, left } = confirmedGrade(score, new Map());
    expect(overall).toBe(score.overall);
    expect(band).toBe(score.band);
    expect(left.length).toBeGreaterThan(10);
  });

  test('with every mark is the auditor’s alone', () => {
    expect(confirmedGrade(score, everyone('met'))).toMatchObject({
      overall: 10,
      band: 'outstanding',
      left: [],
      caps: [],
    });
    expect(confirmedGrade(score, everyone('not-met'))).toMatchObject({ overall: 0, band: 'inadequate', left: [] });
  });

  test('is confirmed once all that needs a reader is marked, whatever else is', () => {
    const open = confirmedGrade(score, new Map()).left;
    const marks = new Map(open.map((id) => [id, 'met' as Mark]));
    expect(confirmedGrade(score, marks).left).toEqual([]);
    marks.delete(open[0] ?? '');
    expect(confirmedGrade(score, marks).left).toEqual([open[0]]);
  });

  test('a better mark never lowers it', () => {
    for (const { id } of rubric) {
      const at = (mark: Mark) => confirmedGrade(score, new Map([[id, mark]])).overall ?? 0;
      expect(at('partly'), id).toBeGreaterThanOrEqual(at('not-met'));
      expect(at('met'), id).toBeGreaterThanOrEqual(at('partly'));
    }
  });

  test('a person who finds no views of the child keeps it below good, and one who finds them lifts that', () => {
    const met = everyone('met');
    expect(confirmedGrade(score, met.set('A-01', 'not-met')).overall).toBe(5.4);
    const capped = { ...score, caps: ['Section A does not hold the child’s views.'] };
    expect(confirmedGrade(capped, everyone('met')).overall).toBe(10);
  });
});
