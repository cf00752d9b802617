/** Many plans in this browser: judged side by side, paused, stopped and gone on with. Their words never leave the workers. */
import { computed, signal } from '@preact/signals';
import { boardOf, fingerprint, Gathering, type PlanRecord, type Unread } from '../../../rules/panel/index.ts';
import { said } from '../../state.ts';
import { anotherEngine } from '../desk-state.ts';
import { house } from '../house-state.ts';

export const caseload = signal<readonly File[]>([]);
export const running = signal<'no' | 'running' | 'paused'>('no');
/** What is known, by the file's path, size and date: a file that has not changed is not judged again. */
const known = signal<ReadonlyMap<string, PlanRecord>>(new Map());
const unread = signal<ReadonlyMap<string, string>>(new Map());

export const pathOf = (file: File): string => file.webkitRelativePath || file.name;
const keyOf = (file: File) => fingerprint(`${pathOf(file)} ${file.size} ${file.lastModified}`);

export const done = computed(
  () => caseload.value.filter((file) => known.value.has(keyOf(file)) || unread.value.has(keyOf(file))).length,
);
export const failures = computed<readonly Unread[]>(() =>
  caseload.value.flatMap((file) => {
    const why = unread.value.get(keyOf(file));
    return why === undefined ? [] : [{ ref: pathOf(file), why }];
  }),
);
export const records = computed(() => caseload.value.flatMap((file) => known.value.get(keyOf(file)) ?? []));
/** The tally of what is judged so far; null before the first. */
export const tally = computed(() => {
  if (records.value.length === 0) return null;
  const gathering = new Gathering({ seed: 1, size: Math.min(20, Math.ceil(records.value.length / 10)) });
  for (const record of records.value) gathering.add(record);
  for (const one of failures.value) gathering.addUnread(one);
  return gathering.tally();
});
export const board = computed(() => tally.value && boardOf(tally.value, null));

/** One is left for the page. */
const workers = Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1));
/** Files that a system or Word puts beside people's own. */
const notPeoples = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
let stopNow: (() => void) | null = null;

/** Takes files in, and judges those that are not known. */
export function takeFiles(files: readonly File[]): void {
  const taken = files.filter((file) => !notPeoples.test(file.name));
  const all = new Map([...caseload.value, ...taken].map((file) => [pathOf(file), file]));
  caseload.value = [...all.values()].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  void goOn();
}

/** Judges what is left; files that failed are tried again. */
export async function goOn(): Promise<void> {
  if (running.value === 'running') return;
  running.value = 'running';
  unread.value = new Map();
  const waiting = caseload.value.filter((file) => !known.value.has(keyOf(file)));
  const lanes = Array.from({ length: Math.min(workers, waiting.length) }, anotherEngine);
  let stopped = false;
  stopNow = () => {
    stopped = true;
    for (const engine of lanes) engine.cancel();
  };
  await Promise.all(
    lanes.map(async (engine) => {
      for (let file = waiting.shift(); file && !stopped; file = waiting.shift()) {
        const path = pathOf(file);
        // The first folder is the one that was chosen; the next is the team.
        const steps = path.split('/');
        const team = steps.length > 2 ? (steps[1] ?? null) : null;
        try {
          const bytes = new Uint8Array(await file.arrayBuffer());
          if (bytes.length === 0) throw new Error('The file is empty.');
          const record = await engine.record({ name: file.name, bytes, ref: path, team, house: house.value });
          known.value = new Map(known.value).set(keyOf(file), record);
        } catch (reason) {
          if (stopped) return;
          const why = reason instanceof Error ? reason.message : 'It could not be read.';
          unread.value = new Map(unread.value).set(keyOf(file), why);
        }
      }
      engine.cancel();
    }),
  );
  if (stopped) return;
  running.value = 'no';
  said.value = `${done.value} of ${caseload.value.length} plans are done.`;
}

/** Stops for now; what is judged stays, and `goOn` takes up the rest. */
export function pause(): void {
  stopNow?.();
  running.value = 'paused';
  said.value = `Paused at ${done.value} of ${caseload.value.length}.`;
}

/** Stops and lets all of it go. */
export function clear(): void {
  stopNow?.();
  running.value = 'no';
  caseload.value = [];
  known.value = new Map();
  unread.value = new Map();
}
