import { expect, it } from 'vitest';
import { appraise, catalogue, ruleById } from '../rules/index.ts';
import { planOfSections } from '../rules/plan-of-sections.ts';
import { helpOf, termOf } from './rule-help.ts';

const plan = planOfSections({
  F: 'The ELSA will see Ife for 30 minutes every Monday, and the QTVIs will see her in May.',
});
const helpFor = (ruleId: string) => {
  const rule = ruleById(ruleId);
  return rule && helpOf(rule);
};

it('explains the short form that a hint quotes, one or several', () => {
  const explained = appraise(plan).findings.flatMap(({ ruleId, quote }) => termOf(helpFor(ruleId), quote)?.full ?? []);
  expect(explained).toEqual(['emotional literacy support assistant', 'qualified teacher of the vision impaired']);
});

it('never puts what it explains into what can be written into the plan', () => {
  for (const { ruleId, quote, instead } of appraise(plan).findings) {
    const term = termOf(helpFor(ruleId), quote);
    for (const scaffold of instead) if (term?.full) expect(scaffold).not.toContain(term.full);
  }
});

it('can cross to another thread whole', () => {
  for (const rule of catalogue) expect(JSON.parse(JSON.stringify(helpOf(rule)))).toEqual(helpOf(rule));
});
