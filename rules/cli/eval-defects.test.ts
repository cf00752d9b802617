import { describe, expect, test } from 'vitest';
import type { Appraisal, Finding } from '../contract.ts';
import { soughtDefect } from './eval-defects.ts';

const text = 'Adult help when needed.\nA PODD book.';
const over = (words: string) => {
  const start = text.indexOf(words);
  return { field: 'text', start, end: start + words.length };
};
const finding = (words: string | null, criteria: string[], message = ''): Finding => ({
  id: `${words}`,
  ruleId: 'any-rule',
  criteria,
  span: words === null ? null : over(words),
  quote: words ?? '',
  severity: 'should',
  certainty: 'sure',
  message,
  instead: [],
  question: null,
  source: { work: '', at: '', authority: 'practice' },
  itemId: null,
  threadTo: [],
});
const appraisal = (...findings: Finding[]): Appraisal => ({
  version: 1,
  id: null,
  kind: null,
  today: null,
  fields: [{ id: 'text', text }],
  sections: [],
  unassigned: [],
  items: [],
  findings,
  thread: {
    links: [],
    possible: [],
    unmetNeeds: [],
    orphanProvision: [],
    outcomesWithoutProvision: [],
    needsWithoutOutcome: [],
  },
  voice: null,
  score: null,
  forReader: [],
  house: null,
  dates: [],
  notChecked: [],
});

describe('a planted defect', () => {
  const vague = { type: 'vague-provision', where: 'adult help when needed' };

  test('is found by a finding of its kind on its words', () => {
    expect(soughtDefect(vague, appraisal(finding('when needed', ['F-08']))).finding?.id).toBe('when needed');
  });

  test('is not found elsewhere, nor by another kind of finding', () => {
    expect(soughtDefect(vague, appraisal(finding('PODD', ['F-08'])))).toEqual({ finding: null, anyThere: false });
    expect(soughtDefect(vague, appraisal(finding('when needed', ['L-02'])))).toEqual({ finding: null, anyThere: true });
  });

  test('of a kind we do not know is found by anything on its words', () => {
    const odd = { type: 'never-heard-of', where: 'a PODD book' };
    expect(soughtDefect(odd, appraisal(finding('PODD', ['L-02']))).finding).not.toBeNull();
    expect(soughtDefect(odd, appraisal(finding('Adult', ['L-02']))).finding).toBeNull();
  });

  test('that is a gap is found by a finding without a place that names it', () => {
    const gap = { type: 'missing-section', where: 'Adult help', detail: 'H2' };
    expect(soughtDefect(gap, appraisal(finding(null, ['DOC-01'], 'Section H2 is not here.'))).finding).not.toBeNull();
    expect(soughtDefect(gap, appraisal(finding(null, ['DOC-01'], 'Section H1 is not here.'))).finding).toBeNull();
  });
});
