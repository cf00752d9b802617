import { expect, it } from 'vitest';
import { placeholderLeft } from '../rules/catalogue/placeholder-left.ts';
import { readSketch } from '../rules/catalogue/sketches.ts';
import { appraise, catalogue } from '../rules/index.ts';
import { planOfSections } from '../rules/plan-of-sections.ts';

/** Every gap that any rule's scaffold offers, from the findings on its own weak examples. */
const gaps = new Set(
  catalogue.flatMap((rule) =>
    rule.examples
      .filter((example) => example.weak)
      .flatMap((example) => appraise(readSketch(example.weak ?? {}, example).text).findings)
      .flatMap((finding) => finding.instead.flatMap((scaffold) => scaffold.match(/\[[^\]]*\]/g) ?? [])),
  ),
);

it('finds every gap of our own scaffolds still open, so that no scaffold is ever issued', () => {
  expect(gaps.size).toBeGreaterThan(60);
  const missed = [...gaps].filter((gap) => {
    const text = planOfSections({ K: `Advice: ${gap}.` });
    return !appraise(text).findings.some((finding) => finding.ruleId === placeholderLeft.id && finding.quote === gap);
  });
  expect(missed).toEqual([]);
});
