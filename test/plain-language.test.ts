/** Plain English never costs a number: no rule about language speaks on a good sentence that says how much. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appraise, catalogue, type SectionLetter } from '../rules/index.ts';
import { planOfSections } from '../rules/plan-of-sections.ts';

interface Labelled {
  kind: string;
  text: string;
  section?: SectionLetter;
  label?: string;
}

const folder = new URL('corpus/items/', import.meta.url);
const labelled = readdirSync(folder)
  .filter((name) => name.startsWith('batch-'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
  .map((line): Labelled => JSON.parse(line));
/** Good outcomes and provision with a figure in them. */
const exact = labelled.filter(
  ({ kind, label, text }) => (kind === 'provision' || kind === 'outcome') && label === 'strong' && /\d/.test(text),
);
const ofLanguage = new Set(catalogue.filter(({ area }) => area === 'language').map(({ id }) => id));
const said = ({ kind, section, text }: Labelled, passage: boolean) =>
  appraise(planOfSections({ [section ?? (kind === 'outcome' ? 'E' : 'F')]: text }, { passage }))
    .findings.filter(({ ruleId }) => ofLanguage.has(ruleId))
    .map(({ ruleId, quote }) => `${ruleId}: ${quote} in ${text}`);

describe('good sentences with a figure', () => {
  it('are many', () => {
    expect(exact.length).toBeGreaterThan(200);
    expect(ofLanguage.size).toBeGreaterThan(3);
  });

  it('are marked by no rule of language, each alone', () => {
    expect(exact.flatMap((item) => said(item, true))).toEqual([]);
  });

  it('are marked in a box of a form for nothing but a short form that nobody wrote out', () => {
    const marked = exact.flatMap((item) => said(item, false));
    expect(marked.filter((words) => !/^acronym-undefined: \p{Lu}/u.test(words))).toEqual([]);
  });
});

it('the same words without their figure may be asked about', () => {
  const long = `Because Eluned ${'loses her place and looks up and looks for the line again and '.repeat(5)}gives up.`;
  expect(appraise(planOfSections({ B: long })).findings.map(({ ruleId }) => ruleId)).toContain('sentence-long');
  const exactLong = long.replace('gives up', 'gives up after 4 minutes');
  expect(appraise(planOfSections({ B: exactLong })).findings.map(({ ruleId }) => ruleId)).not.toContain(
    'sentence-long',
  );
});
