import { expect, test } from 'vitest';
import type { Appraisal, Finding } from '../contract.ts';
import { printAppraisal } from './print.ts';
import { printable, shortened, wrap } from './wrap.ts';

const text = 'Ayo will have regular support.';
const finding: Finding = {
  id: 'f1',
  ruleId: 'any-rule',
  criteria: ['F-04'],
  span: { field: 'text', start: 14, end: 21 },
  quote: 'regular',
  severity: 'should',
  certainty: 'sure',
  message: 'Say how often, how long and who.',
  instead: ['[Role] will give [what] for [how long].'],
  question: 'How often is this needed?',
  source: { work: 'SEND Code of Practice', at: '9.69', authority: 'code' },
  itemId: 'F1',
  threadTo: [],
};
const wholePlan: Finding = {
  ...finding,
  id: 'f2',
  span: null,
  quote: '',
  severity: 'must',
  certainty: 'ask',
  message: 'Section G is not here.',
  instead: [],
  question: null,
  itemId: null,
};
const appraisal: Appraisal = {
  version: 1,
  id: 'plan.docx',
  kind: 'firstDraft',
  today: '2026-11-03',
  fields: [{ id: 'text', text }],
  sections: [
    {
      letter: 'F',
      heading: 'Section F',
      span: { field: 'text', start: 0, end: text.length },
      present: true,
      confidence: 'sure',
    },
    { letter: 'G', heading: null, span: null, present: false, confidence: 'sure' },
    {
      letter: 'I',
      heading: 'Section I',
      span: { field: 'text', start: 30, end: 30 },
      present: true,
      confidence: 'sure',
    },
  ],
  unassigned: [],
  items: [
    {
      id: 'F1',
      kind: 'provision',
      looksLike: null,
      section: 'F',
      area: null,
      span: { field: 'text', start: 0, end: text.length },
      text,
      smart: null,
      elements: null,
      type: null,
      verdict: 'weak',
      confidence: 'sure',
    },
  ],
  findings: [wholePlan, finding],
  thread: {
    links: [],
    possible: [],
    unmetNeeds: [],
    orphanProvision: ['F1'],
    outcomesWithoutProvision: [],
    needsWithoutOutcome: [],
  },
  voice: { person: 'third', howGathered: 'not-stated', verdict: 'weak' },
  score: null,
  forReader: [],
  house: null,
  dates: [],
  notChecked: [{ what: 'Dates of advice', why: 'Section K is not here.' }],
};

test('says what the Appraisal says, section by section', () => {
  const page = printAppraisal(appraisal, { width: 80, bold: false });
  expect(page).toContain('Read as a first draft; dates judged as on 3 November 2026; 5 words.');
  expect(page).toMatch(/ {2}F {3}Section F: 1 to look at\n {2}G {3}not seen\n {2}I {3}Section I: empty\n/);
  expect(page).toMatch(/Section F\n\n {2}SHOULD {4}Say how often, how long and who\.\n {12}“regular”\n/);
  expect(page).toContain('SEND Code of Practice, 9.69 (statutory guidance)');
  expect(page).toContain('Ask the author of the advice: How often is this needed?');
  expect(page).toContain('Try this shape: [Role] will give [what] for [how long].');
  expect(page).toMatch(/The whole plan\n\n {2}QUESTION {2}Section G is not here\./);
  expect(page).toMatch(/Provision that answers no stated need\n {2}- F1 “Ayo/);
  expect(page).toContain('How the views were gathered is not stated.');
  expect(page).toMatch(/Not checked\n {2}- Dates of advice: Section K is not here\./);
  expect(page).toContain('2 things to look at: 1 must, 1 should, 0 consider. 1 of them is a question.');
});

test('an empty draft is not praised', () => {
  const sections = appraisal.sections.map((section) => ({ ...section, span: null, present: false }));
  const empty = { ...appraisal, fields: [{ id: 'text', text: '' }], sections, items: [], findings: [], voice: null };
  expect(printAppraisal(empty, { width: 80, bold: false })).toContain('so nothing could be checked.');
  const silent = { ...appraisal, findings: [] };
  expect(printAppraisal(silent, { width: 80, bold: false })).toContain('Nothing to look at was found.');
});

test('keeps to the width and is plain unless a terminal reads it', () => {
  const page = printAppraisal(appraisal, { width: 40, bold: false });
  expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(page).not.toContain('\u001b');
  expect(printAppraisal(appraisal, { width: 40, bold: true })).toContain('\u001b[1mSections');
});

test("a plan's words cannot steer the terminal", () => {
  const quote = 'reg\u001b[2Jular\u202e';
  const page = printAppraisal({ ...appraisal, findings: [{ ...finding, quote }] }, { width: 80, bold: false });
  expect(page).toContain('“reg[2Jular”');
  expect(printable('a\u0007\u009bb')).toBe('ab');
});

test('wraps between words and never inside one', () => {
  expect(wrap('one two  three', 9, { first: '- ', rest: '  ' })).toBe('- one two\n  three');
  expect(wrap('unbreakable', 4, { first: '', rest: '' })).toBe('unbreakable');
  expect(shortened('one two three', 9)).toBe('one two…');
  expect(shortened('one\ntwo', 9)).toBe('one two');
});
