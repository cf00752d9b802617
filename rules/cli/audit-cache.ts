/** What an audit has already judged, by content: a file that has not changed is not judged again, even after a power cut. */
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type PlanRecord, planRecordSchema } from '../panel/index.ts';
import { lineOf } from './ndjson.ts';

const known = z.object({ key: z.string(), child: z.string().nullable(), record: planRecordSchema });
export type Known = { child: string | null; record: PlanRecord };
const first = z.object({ salt: z.string() });

/** A file of lines: a salt, then one line a plan, each written whole before the next. Holds no words of a plan. */
export class AuditCache {
  readonly salt: string;
  readonly #path: string;
  readonly #known = new Map<string, Known>();
  readonly #used = new Set<string>();

  /** Opens or begins the cache of the report in `out`. Lines that are torn or of another version are left out. */
  constructor(out: string) {
    this.#path = join(out, '.audit-cache.ndjson');
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const [head = '', ...lines] = whole.split('\n');
    const begun = first.safeParse(parsed(head));
    if (begun.success) {
      this.salt = begun.data.salt;
      // Else the next line would be joined to one that was torn.
      truncateSync(this.#path, Buffer.byteLength(whole));
    } else {
      this.salt = randomBytes(16).toString('base64url');
      writeFileSync(this.#path, lineOf({ salt: this.salt }));
    }
    for (const line of begun.success ? lines : []) {
      const entry = known.safeParse(parsed(line));
      if (entry.success) this.#known.set(entry.data.key, entry.data);
    }
  }

  get(key: string): Known | null {
    const found = this.#known.get(key) ?? null;
    if (found) this.#used.add(key);
    return found;
  }

  put(key: string, { child, record }: Known): void {
    this.#known.set(key, { child, record });
    this.#used.add(key);
    appendFileSync(this.#path, lineOf({ key, child, record }));
  }

  /** Lets go of what no file of this audit needed: a plan taken out of the folder leaves nothing here. */
  tidy(): void {
    const kept = [...this.#known].filter(([key]) => this.#used.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (kept.length === this.#known.size) return;
    const lines = kept.map(([key, { child, record }]) => lineOf({ key, child, record }));
    writeFileSync(`${this.#path}.new`, [lineOf({ salt: this.salt }), ...lines].join(''));
    renameSync(`${this.#path}.new`, this.#path);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // A line cut by a power cut: what it held is judged again.
    return null;
  }
}

/** Stands for all the code that judges: any change of it, and every plan is judged anew. */
export function engineStamp(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !/(?:^|[\\/])eval[^\\/]*\.js$/.test(name))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('base64url');
}

/** The key of one file's content under one engine and one set of choices. */
export function keyOf(bytes: Uint8Array, judgedBy: string): string {
  return createHash('sha256').update(judgedBy).update(bytes).digest('base64url');
}
