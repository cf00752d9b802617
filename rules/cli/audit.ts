/** `audit`: a folder of plans, or records made before, into one report; or plans on standard input into records. */
import { createReadStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../house.ts';
import { appraiseInFull } from '../index.ts';
import { Gathering, type PlanRecord, type Register, readRecord, readRegister, recordOf } from '../panel/index.ts';
import type { Audit } from './audit-arguments.ts';
import { auditFolder, type FolderResult } from './audit-folder.ts';
import { earlierTally, replace, writeReport } from './audit-report.ts';
import { readLines } from './lines.ts';
import { answerLines, lineOf } from './ndjson.ts';
import { requestText } from './plan-texts.ts';
import type { WatchedTerminal } from './terminal.ts';

/** 130: a person stopped it, as shells say. */
export type AuditCode = 0 | 2 | 130;
/** A record is some thousand bytes. */
const mostRecordBytes = 5_000_000;

export async function runAudit(
  { input, out, draw, withWords, before, today, kind }: Audit,
  house: House | null,
  terminal: WatchedTerminal,
): Promise<AuditCode> {
  const said = { today, kind };
  if (input.from === 'lines') {
    const { loadGrammar } = await import('../grammar.ts');
    const grammar = await loadGrammar();
    await answerLines(terminal, (request, number) =>
      recordOf(appraiseInFull(requestText(request, said), { grammar, house }), {
        ref: request.id ?? String(number),
        told: request.group,
        withWords,
      }),
    );
    return 0;
  }
  const folder = out ?? '';
  const gathering = new Gathering(draw);
  try {
    const earlier = before === null ? null : earlierTally(before);
    mkdirSync(folder, { recursive: true });
    if (input.from === 'records') {
      const left = await gatherRecords(input.files, gathering);
      if (left > 0) terminal.warn(`${left} lines are no records of this version, and were left out.`);
      await writeReport(folder, gathering, [], earlier);
      terminal.warn(`The report is in ${folder}: open board.html first.`);
      return left > 0 ? 2 : 0;
    }
    const register = input.register === null ? null : takeRegister(input.register, terminal);
    const begun = performance.now();
    const result = await auditFolder({
      folder: input.folder,
      out: folder,
      workers: input.workers,
      register,
      choices: { said, house, withWords },
      stop: terminal.interrupted,
      onProgress: (done, of) => sayProgress(done, of, performance.now() - begun, terminal),
    });
    if (result === null) {
      terminal.warn('Stopped. What was judged is kept: the same command goes on from there.');
      return 130;
    }
    for (const record of result.records) gathering.add(record);
    for (const unread of result.unread) gathering.addUnread(unread);
    replace(join(folder, 'plans.ndjson'), result.records.map(lineOf).join(''));
    await writeReport(folder, gathering, result.sameChild, earlier);
    sayDone(result, folder, performance.now() - begun, terminal);
    return result.unread.length > 0 ? 2 : 0;
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem;
    terminal.warn(problem.message);
    return 2;
  }
}

function takeRegister(path: string, terminal: WatchedTerminal): Register {
  const register = readRegister(readFileSync(path, 'utf8'));
  for (const line of register.notTaken) terminal.warn(`${path}: ${line}`);
  return register;
}

/** Adds every record of the files; how many lines were none. */
async function gatherRecords(files: readonly string[], gathering: Gathering): Promise<number> {
  let left = 0;
  for (const file of files) {
    for await (const { text, cut } of readLines(createReadStream(file), mostRecordBytes)) {
      if (text.trim() === '' && !cut) continue;
      const record: PlanRecord | null = cut ? null : readRecord(text);
      if (record) gathering.add(record);
      else left++;
    }
  }
  return left;
}

function sayProgress(done: number, of: number, milliseconds: number, terminal: WatchedTerminal): void {
  const left = Math.ceil(((milliseconds / done) * (of - done)) / 60_000);
  const line = `${done} of ${of} plans, ${Math.floor((100 * done) / of)}%, about ${left} min left. Ctrl-C stops and keeps what is done.`;
  terminal.progress(line);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

function sayDone(
  { records, unread, judged, reading, judging }: FolderResult,
  folder: string,
  taken: number,
  terminal: WatchedTerminal,
): void {
  terminal.warn(
    `${records.length} plans in ${seconds(taken)}. Judged now: ${judged} (reading ${seconds(reading)}, judging ${seconds(judging)}, all threads added). Known from before: ${records.length - judged}.`,
  );
  if (unread.length > 0) {
    terminal.warn(`${unread.length} files were not read, and are tried again next time: see not-read.csv.`);
  }
  terminal.warn(`The report is in ${folder}: open board.html first.`);
}
