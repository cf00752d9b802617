/** One of the threads that read and judge plans. It keeps nothing: a plan's words end here. */
import { createHmac } from 'node:crypto';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadGrammar } from '../grammar.ts';
import type { House } from '../house.ts';
import { appraiseInFull } from '../index.ts';
import { type PlanRecord, recordOf } from '../panel/index.ts';
import { ReadError, readFile } from '../reading/index.ts';
import type { Chosen } from './plan-texts.ts';

/** What every plan of one audit is judged with. */
export interface AuditChoices {
  said: Chosen['said'];
  house: House | null;
  withWords: boolean;
  /** So that what tells one child's plans from another's means nothing outside this report's folder. */
  salt: string;
}
export interface Job {
  path: string;
  bytes: Uint8Array;
}
/** `child`: the same for two plans that give the same name and date of birth, null where a plan gives neither. Times in ms. */
export type Done =
  | { record: PlanRecord; child: string | null; reading: number; judging: number }
  | { why: string; reading: number; judging: number };

const { said, house, withWords, salt } = workerData as AuditChoices;
const grammar = await loadGrammar();

async function judge({ path, bytes }: Job): Promise<Done> {
  const begun = performance.now();
  try {
    const { field, notChecked } = await readFile(basename(path), bytes);
    const read = performance.now();
    if (field.text.trim() === '') return { why: 'It holds no words.', reading: read - begun, judging: 0 };
    const text = { id: null, fields: [field], whole: true, passage: false, ...said, dob: null, year: null, notChecked };
    const examined = appraiseInFull(text, { grammar, house });
    const record = recordOf(examined, { ref: '', told: {}, withWords });
    const { names, dob } = examined.reading.plan.front;
    const child =
      names.length === 0 || dob === null
        ? null
        : createHmac('sha256', salt)
            .update(JSON.stringify([names.map((name) => name.toLowerCase()).sort(), dob]))
            .digest('base64url');
    return { record, child, reading: read - begun, judging: performance.now() - read };
  } catch (problem) {
    // An engine's own message may quote the plan, so only its name is told.
    const name = problem instanceof Error ? problem.name : 'unknown';
    const why = problem instanceof ReadError ? problem.message : `It could not be judged (${name} in the engine).`;
    return { why, reading: performance.now() - begun, judging: 0 };
  }
}

parentPort?.on('message', (job: Job) => {
  void judge(job).then((done) => parentPort?.postMessage(done));
});
