/** The criteria as an auditor goes through them: part by part, in plain words. */
import { type Part, type RubricCriterion, rubric, type Score } from '../../../rules/index.ts';

export type Status = Score['criteria'][number]['status'];

export const partNames: Readonly<Record<Part, string>> = {
  document: 'The whole document',
  A: 'A. Views and hopes',
  B: 'B. Educational needs',
  C: 'C. Health needs',
  D: 'D. Social care needs',
  E: 'E. Outcomes',
  F: 'F. Educational support',
  'G-H': 'G and H. Health and social care support',
  I: 'I. Placement',
  J: 'J. Personal budget',
  K: 'K. Advice',
  thread: 'The golden thread',
  language: 'Language',
  dates: 'Dates',
};

export const statusWords: Readonly<Record<Status, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  unsure: 'Needs a reader',
  'not-applicable': 'Nothing to judge',
  failed: 'Could not be checked',
};

/** Every criterion under its part, in the order of a plan. */
export const criteriaByPart: readonly { part: Part; criteria: readonly RubricCriterion[] }[] = [
  ...new Set(rubric.map(({ part }) => part)),
].map((part) => ({ part, criteria: rubric.filter((criterion) => criterion.part === part) }));
