/** What was asked for: the words of the command line, checked. */
import { parseArgs } from 'node:util';
import type { Finding, IsoDate, PlanKind } from '../index.ts';
import { type Audit, auditOptions, readAudit } from './audit-arguments.ts';
import { isoDateOf } from './dates.ts';
import { kindNames, planKindOf } from './kinds.ts';
import { type Said, UsageProblem } from './usage.ts';

export type Severity = Finding['severity'];
export type Output = 'words' | 'json' | 'ndjson';

export interface Appraise extends Said {
  name: 'appraise';
  files: readonly string[];
  output: Output;
  /** Findings of this severity or a graver one make the exit code 1; null: none do. */
  failOn: Severity | null;
  /** The council's own file of settings. */
  house: string | null;
}

export type Command =
  | Appraise
  | Audit
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'schema'; of: 'appraisal' | 'house' };

/** Throws a UsageProblem that says what to change. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...files] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (name === 'schema') return { name, of: schemaOf(files) };
  if (name === undefined) throw new UsageProblem('Say what to do: appraise, audit or schema.');
  const said = { today: todayOf(values.today), kind: kindOf(values.kind) };
  const house = values.house ?? null;
  if (name === 'audit') return readAudit(values, files, said, house);
  if (name !== 'appraise') throw new UsageProblem(`There is no command "${name}": say appraise, audit or schema.`);
  if (values.json && values.ndjson) throw new UsageProblem('Choose one of --json and --ndjson.');
  if (values.ndjson && files.length > 0) {
    throw new UsageProblem('--ndjson reads standard input: leave the files out, or leave out --ndjson.');
  }
  if (!values.ndjson && files.length === 0) throw new UsageProblem('Name at least one file to appraise.');
  return {
    name,
    files,
    output: values.ndjson ? 'ndjson' : values.json ? 'json' : 'words',
    ...said,
    failOn: severityOf(values['fail-on']),
    house,
  };
}

function schemaOf([of, ...more]: readonly string[]): 'appraisal' | 'house' {
  if (more.length > 0 || (of !== undefined && of !== 'house')) {
    throw new UsageProblem('schema prints the shape of an Appraisal; schema house, that of a house file.');
  }
  return of ?? 'appraisal';
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        house: { type: 'string' },
        ndjson: { type: 'boolean' },
        today: { type: 'string' },
        kind: { type: 'string' },
        'fail-on': { type: 'string' },
        ...auditOptions,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (problem) {
    throw new UsageProblem(problem instanceof Error ? problem.message : String(problem));
  }
}

function todayOf(words: string | undefined): IsoDate | null {
  if (words === undefined) return null;
  const today = isoDateOf(words);
  if (today === null) throw new UsageProblem('--today takes a day that exists, as YYYY-MM-DD: --today 2026-11-03.');
  return today;
}

function kindOf(words: string | undefined): PlanKind | null {
  if (words === undefined) return null;
  const kind = planKindOf(words);
  if (kind === null) throw new UsageProblem(`--kind takes one of ${kindNames}.`);
  return kind;
}

function severityOf(words: string | undefined): Severity | null {
  if (words === undefined) return null;
  if (words === 'must' || words === 'should' || words === 'consider') return words;
  throw new UsageProblem('--fail-on takes must, should or consider.');
}
