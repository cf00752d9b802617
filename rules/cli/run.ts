/** One run of the command: what was asked, done, and its exit code. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { appraisalSchema } from '../contract.ts';
import type { House } from '../house.ts';
import type { Appraisal } from '../index.ts';
import { type Appraise, type Command, readArguments, type Severity } from './arguments.ts';
import type { AuditCode } from './audit.ts';
import type { Audit } from './audit-arguments.ts';
import { help } from './help.ts';
import type { Terminal, WatchedTerminal } from './terminal.ts';
import { UsageProblem } from './usage.ts';

/** 0 ran; 1 findings at or above `--fail-on`; 2 could not run. */
export type ExitCode = 0 | 1 | 2 | AuditCode;

/** Runs the command in `argv` (without node and the script). Never throws for what was typed or read. */
export async function run(argv: readonly string[], terminal: WatchedTerminal): Promise<ExitCode> {
  let command: Command;
  try {
    command = readArguments(argv);
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    terminal.warn(`${problem.message}\nSee golden-thread --help.`);
    return 2;
  }
  if (command.name !== 'appraise' && command.name !== 'audit') {
    await terminal.write(await wordsOf(command));
    return 0;
  }
  let house: House | null;
  try {
    house = await houseIn(command.house);
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem;
    terminal.warn(problem.message);
    return 2;
  }
  if (command.name === 'appraise') return runAppraise(command, house, terminal);
  const { runAudit } = await import('./audit.ts');
  return runAudit(command, house, terminal);
}

async function runAppraise(command: Appraise, house: House | null, terminal: Terminal): Promise<ExitCode> {
  const { files, output, failOn } = command;
  const { loadGrammar } = await import('../grammar.ts');
  const chosen = { said: { today: command.today, kind: command.kind }, house, grammar: await loadGrammar() };
  let graveEnough = false;
  const seen = (appraisal: Appraisal) => {
    graveEnough ||= failOn !== null && appraisal.findings.some(({ severity }) => isAsGrave(severity, failOn));
  };
  let allRead = true;
  // The engine and its readers take most of a second to load: `--help` and a mistyped option do not wait for them.
  if (output === 'ndjson') {
    const { appraiseLines } = await import('./ndjson.ts');
    await appraiseLines(terminal, chosen, seen);
  } else {
    const { appraiseFiles } = await import('./files.ts');
    allRead = await appraiseFiles(terminal, files, output === 'json', chosen, seen);
  }
  if (!allRead) return 2;
  return graveEnough ? 1 : 0;
}

/** The house file at `path`; null where none is named. */
async function houseIn(path: string | null): Promise<House | null> {
  if (path === null) return null;
  const { HouseProblem, readHouse } = await import('../house.ts');
  try {
    return readHouse(await readFile(path, 'utf8'));
  } catch (problem) {
    if (problem instanceof HouseProblem || !(problem instanceof Error)) throw problem;
    throw new HouseProblem(`The house file ${path} could not be opened.`);
  }
}

const gravest: readonly Severity[] = ['must', 'should', 'consider'];
const isAsGrave = (severity: Severity, least: Severity) => gravest.indexOf(severity) <= gravest.indexOf(least);

async function wordsOf(command: Exclude<Command, Appraise | Audit>): Promise<string> {
  if (command.name === 'help') return help;
  if (command.name === 'schema') {
    const schema = command.of === 'house' ? (await import('../house.ts')).houseSchema : appraisalSchema;
    return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  }
  return `${packageVersion()}\n`;
}

function packageVersion(): string {
  // From dist/rules/cli, in a clone and in the installed package alike.
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
