import { expect, it } from 'vitest';
import { catalogue } from '../rules/index.ts';
import { rubric } from '../rules/rubric.ts';
import { scoreAreas } from '../rules/score-weights.ts';

it('holds 115 criteria, each once, and every criterion a rule names', () => {
  const ids = rubric.map(({ id }) => id);
  expect(ids).toHaveLength(115);
  expect(new Set(ids).size).toBe(ids.length);
  const unknown = catalogue.flatMap((rule) =>
    rule.criteria.filter((id) => !ids.includes(id)).map((id) => `${rule.id}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

it('weighs every part of the rubric once, a hundred in all', () => {
  const parts = scoreAreas.flatMap((area) => [...area.parts]);
  expect([...parts].sort()).toEqual([...new Set(rubric.map(({ part }) => part))].sort());
  expect(scoreAreas.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});
