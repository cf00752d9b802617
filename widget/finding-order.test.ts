import { describe, expect, it } from 'vitest';
import type { Appraisal, Finding } from '../rules/index.ts';
import { byValue, groupBySection, markOf, sectionOf } from './finding-order.ts';

function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    ruleId: 'a-rule',
    criteria: [],
    span: null,
    quote: '',
    severity: 'should',
    certainty: 'sure',
    message: 'Say more.',
    instead: [],
    question: null,
    source: { work: 'A work', at: '1', authority: 'code' },
    itemId: null,
    threadTo: [],
    ...more,
  };
}
const law: Finding['source'] = { work: 'An Act', at: '1', authority: 'law' };
const practice: Finding['source'] = { work: 'A list', at: '1', authority: 'practice' };
const span = (start: number, end: number) => ({ field: 'plan', start, end });
const section = (letter: 'B' | 'E' | 'F' | 'I', start: number, end: number) => ({
  letter,
  heading: letter,
  span: span(start, end),
  present: true,
  confidence: 'sure' as const,
});
const appraisal: Appraisal = {
  version: 1,
  id: null,
  kind: null,
  today: null,
  fields: [{ id: 'plan', text: '' }],
  sections: [section('B', 0, 10), section('E', 10, 20), section('F', 20, 30), section('I', 30, 40)],
  unassigned: [],
  items: [],
  findings: [],
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
};
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id).join(' ');

describe('the order of hints', () => {
  const inB = finding('b', { span: span(2, 4) });
  const inE = finding('e', { span: span(12, 14) });
  const inF = finding('f', { span: span(22, 24) });
  const inI = finding('i', { span: span(32, 34), source: law, severity: 'must' });

  it('puts law before the Code, and the Code before practice', () => {
    const custom = finding('p', { span: span(21, 22), source: practice });
    expect(ids(byValue([custom, inF, inI], appraisal))).toBe('i f p');
  });
  it('puts Sections F and E before the rest, then reading order', () => {
    const later = finding('f2', { span: span(26, 28) });
    expect(ids(byValue([inB, later, inE, inF], appraisal))).toBe('f f2 e b');
  });
  it('puts must before should before consider of the same source', () => {
    const must = finding('must', { span: span(3, 4), severity: 'must' });
    const consider = finding('consider', { span: span(23, 24), severity: 'consider' });
    expect(ids(byValue([consider, inF, must], appraisal))).toBe('must f consider');
  });
  it('puts questions last, whatever the law says', () => {
    const asked = finding('asked', { span: span(22, 24), certainty: 'ask', severity: 'must', source: law });
    expect(ids(byValue([asked, inB], appraisal))).toBe('b asked');
    expect(markOf(asked)).toBe('question');
  });
  it('groups by Section, the Section of the most valuable hint first', () => {
    const whole = finding('whole', { source: practice });
    const groups = groupBySection([whole, inB, inF, inE, inI], appraisal);
    expect(groups.map(({ section }) => section)).toEqual(['I', 'F', 'E', 'B', null]);
  });
  it('lists every hint once', () => {
    const all = Array.from({ length: 300 }, (_, index) =>
      finding(`f${index}`, { span: span(index % 40, (index % 40) + 1) }),
    );
    const listed = groupBySection(all, appraisal).flatMap(({ hints }) => hints);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(300);
    expect(listed).toHaveLength(300);
  });
});

describe('the Section of a finding', () => {
  it('is that of its item, wherever its words stand', () => {
    const item = { ...base, id: 'F1', section: 'F' as const, span: span(22, 28) };
    expect(sectionOf(finding('x', { itemId: 'F1', span: span(2, 4) }), { ...appraisal, items: [item] })).toBe('F');
  });
  it('is none for what is missing from the whole plan', () => {
    expect(sectionOf(finding('x'), appraisal)).toBeNull();
  });
  const base = {
    kind: 'provision' as const,
    looksLike: null,
    area: null,
    text: '',
    smart: null,
    elements: null,
    type: null,
    verdict: null,
    confidence: 'sure' as const,
  };
});
