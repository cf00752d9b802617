/** The words of the panel's room. */
import type { Finding, Score } from '../../../rules/index.ts';
import { bandWords, type Mark } from '../../../rules/panel/index.ts';

export type Status = Score['criteria'][number]['status'];

export const markWords: Readonly<Record<Mark, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  'not-applicable': 'Does not apply',
};

export const statusWords: Readonly<Record<Status, string>> = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  unsure: 'Needs a reader',
  'not-applicable': 'Nothing to judge',
  failed: 'Could not be checked',
};

/** "6.4 out of 10, good". */
export function gradeWords({ overall, band }: { overall: number | null; band: Score['band'] }): string {
  return overall === null || band === null
    ? 'no grade: not all of Sections A, B, E and F are here'
    : `${overall.toFixed(1)} out of 10, ${bandWords[band].toLowerCase()}`;
}

/** What a finding says, where it is about words and where it is not. */
export const evidenceWords = ({ quote, message }: Finding): string => (quote ? `“${quote}” ${message}` : message);
