/** A folder of plans → their records, in the order of their paths, however many threads judged them and however often it was stopped. */
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { entryOf, type PlanRecord, type Register, type Unread } from '../panel/index.ts';
import { AuditCache, engineStamp, keyOf } from './audit-cache.ts';
import { Pool } from './audit-pool.ts';
import type { AuditChoices } from './audit-worker.ts';

export interface FolderAudit {
  folder: string;
  out: string;
  workers: number;
  register: Register | null;
  choices: Omit<AuditChoices, 'salt'>;
  stop: AbortSignal;
  onProgress(done: number, of: number): void;
}
export interface FolderResult {
  records: readonly PlanRecord[];
  unread: readonly Unread[];
  /** Files that seem to be of the same child, by their refs. */
  sameChild: readonly (readonly string[])[];
  /** How many were judged now; the others were known. */
  judged: number;
  /** Milliseconds, added up over all threads. */
  reading: number;
  judging: number;
}

/** No plan is this large; a file that is would only fill the memory. */
const mostBytes = 100_000_000;
/** Files that a system or Word puts beside people's own. */
const notPeoples = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Every file people put in the folder, by path with forward slashes, sorted by code unit. */
function filesIn(folder: string, out: string): string[] {
  const inReport = (path: string) => !relative(resolve(out), resolve(path)).startsWith('..');
  const walk = (under: string): string[] =>
    readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
      const path = join(under, entry.name);
      if (notPeoples.test(entry.name)) return [];
      if (entry.isDirectory()) return inReport(join(folder, path)) ? [] : walk(path);
      return entry.isFile() ? [path.split(sep).join('/')] : [];
    });
  return walk('').sort();
}

/** null when it was stopped: what was judged is kept, and the next run goes on from there. */
export async function auditFolder(audit: FolderAudit): Promise<FolderResult | null> {
  const paths = filesIn(audit.folder, audit.out);
  const cache = new AuditCache(audit.out);
  const choices = { ...audit.choices, salt: cache.salt };
  const judgedBy = JSON.stringify([engineStamp(), choices]);
  const pool = new Pool(choices);
  const results = new Map<string, { key: string; child: string | null; record: PlanRecord } | { why: string }>();
  const times = { judged: 0, reading: 0, judging: 0 };
  let next = 0;
  const one = async (path: string) => {
    const bytes = await bytesOf(join(audit.folder, path));
    if (typeof bytes === 'string') return { why: bytes };
    const key = keyOf(bytes, judgedBy);
    const known = cache.get(key);
    if (known) return { key, ...known };
    const done = await pool.judge({ path, bytes });
    if ('record' in done) times.judged++;
    times.reading += done.reading;
    times.judging += done.judging;
    if ('why' in done) return done;
    cache.put(key, done);
    return { key, child: done.child, record: done.record };
  };
  const lane = async () => {
    while (next < paths.length && !audit.stop.aborted) {
      const path = paths[next++] as string;
      const result = await one(path);
      if (audit.stop.aborted) return;
      results.set(path, result);
      audit.onProgress(results.size, paths.length);
    }
  };
  const stopped = new Promise<void>((stop) => {
    if (audit.stop.aborted) stop();
    audit.stop.addEventListener('abort', () => stop(), { once: true });
  });
  await Promise.race([Promise.all(Array.from({ length: audit.workers }, lane)), stopped]);
  await pool.close();
  if (audit.stop.aborted) return null;
  cache.tidy();
  return { ...gathered(paths, results, audit.register), ...times };
}

/** A file's bytes, or why there are none. */
async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return `It is over ${mostBytes / 1_000_000} MB, and was not opened.`;
    if (size === 0) return 'The file is empty.';
    return await readFile(path);
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : null;
    return code === 'EACCES' || code === 'EPERM' ? 'You may not open it.' : `It could not be opened (${String(code)}).`;
  }
}

function gathered(
  paths: readonly string[],
  results: ReadonlyMap<string, { key: string; child: string | null; record: PlanRecord } | { why: string }>,
  register: Register | null,
): Pick<FolderResult, 'records' | 'unread' | 'sameChild'> {
  const records: PlanRecord[] = [];
  const unread: Unread[] = [];
  const firstWith = new Map<string, string>();
  const byChild = new Map<string, string[]>();
  for (const path of paths) {
    const result = results.get(path);
    const entry = register && entryOf(register, path);
    const ref = entry?.ref ?? path;
    if (!result || 'why' in result) {
      unread.push({ ref, why: result?.why ?? 'It was not reached.' });
      continue;
    }
    const twin = firstWith.get(result.key);
    if (twin !== undefined) {
      unread.push({ ref, why: `It is the same file as ${twin}, which is counted.` });
      continue;
    }
    firstWith.set(result.key, ref);
    if (result.child) byChild.set(result.child, [...(byChild.get(result.child) ?? []), ref]);
    const team = path.includes('/') ? path.slice(0, path.indexOf('/')) : null;
    records.push({ ...result.record, ref, group: { ...result.record.group, team, ...entry?.told } });
  }
  return { records, unread, sameChild: [...byChild.values()].filter((refs) => refs.length > 1) };
}
