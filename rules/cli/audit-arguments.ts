/** What `audit` was asked to do. */
import { availableParallelism } from 'node:os';
import type { Draw } from '../panel/index.ts';
import { type Said, UsageProblem } from './usage.ts';

/** Where the plans, or what is kept of them, come from. */
export type AuditInput =
  | { from: 'folder'; folder: string; workers: number; register: string | null }
  /** Plans on standard input, one a line: each is answered by its record. */
  | { from: 'lines' }
  /** Records made before: they are gathered into one report. */
  | { from: 'records'; files: readonly string[] };

export interface Audit extends Said {
  name: 'audit';
  input: AuditInput;
  /** The report's folder; null when records go to standard output. */
  out: string | null;
  draw: Draw;
  withWords: boolean;
  /** The folder of an earlier report, to tell what changed. */
  before: string | null;
  house: string | null;
}

/** The words of the command line that only `audit` knows. */
export const auditOptions = {
  out: { type: 'string' },
  register: { type: 'string' },
  workers: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string' },
  records: { type: 'boolean' },
  before: { type: 'string' },
  'with-words': { type: 'boolean' },
} as const;

export interface AuditValues {
  ndjson?: boolean | undefined;
  out?: string | undefined;
  register?: string | undefined;
  workers?: string | undefined;
  sample?: string | undefined;
  seed?: string | undefined;
  records?: boolean | undefined;
  before?: string | undefined;
  'with-words'?: boolean | undefined;
}

/** Auditors read about this many plans by hand in a day. */
const usualSample = 20;
const mostWorkers = 64;

/** Throws a UsageProblem that says what to change. */
export function readAudit(values: AuditValues, places: readonly string[], said: Said, house: string | null): Audit {
  const input = inputOf(values, places);
  if (input.from !== 'lines' && values.out === undefined) {
    throw new UsageProblem('Say where the report goes: --out report/.');
  }
  return {
    name: 'audit',
    ...said,
    house,
    input,
    out: values.out ?? null,
    draw: {
      size: numberOf('--sample', values.sample, usualSample, 0, 100_000),
      seed: numberOf('--seed', values.seed, 1, 0, 2 ** 31 - 1),
    },
    withWords: values['with-words'] ?? false,
    before: values.before ?? null,
  };
}

function inputOf(values: AuditValues, places: readonly string[]): AuditInput {
  if (values.ndjson && values.records) throw new UsageProblem('Choose one of --ndjson and --records.');
  if (values.ndjson) {
    if (places.length > 0) throw new UsageProblem('--ndjson reads standard input: leave the folder out.');
    return { from: 'lines' };
  }
  if (values.records) {
    if (places.length === 0) throw new UsageProblem('Name the files of records to gather.');
    return { from: 'records', files: places };
  }
  const [folder, ...more] = places;
  if (folder === undefined || more.length > 0) throw new UsageProblem('Name one folder of plans to audit.');
  const workers = numberOf('--workers', values.workers, Math.min(availableParallelism(), mostWorkers), 1, mostWorkers);
  return { from: 'folder', folder, workers, register: values.register ?? null };
}

function numberOf(name: string, words: string | undefined, usual: number, least: number, most: number): number {
  if (words === undefined) return usual;
  const number = /^\d+$/.test(words) ? Number(words) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageProblem(`${name} takes a whole number from ${least} to ${most}.`);
}
