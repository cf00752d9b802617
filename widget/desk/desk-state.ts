/** What the desk does with plans: opens, reads, listens to edits, asks the engine. */
import { signal } from '@preact/signals';
import type { Handbook } from '../../rules/handbook.ts';
import type { Block, IsoDate, Link, NotChecked, Pin, PlanKind, SectionLetter, Told } from '../../rules/index.ts';
import { type Edit, editBetween, follow } from '../edit.ts';
import { appraisal, forgetPlan, helpByRule, said, takeAppraisal, words } from '../state.ts';
import { summary } from '../wording.ts';
import { startEngine } from './engine.ts';
import { followBlocks } from './follow-blocks.ts';
import { house, houseProblem, remember, remembered } from './house-state.ts';
import { type SampleName, samples } from './samples/index.ts';

/** The plan on the desk. A new object for every plan opened: the editor starts afresh, and so does its undo. */
export interface OpenPlan {
  name: string;
  origin: 'file' | 'sample' | 'typed';
  text: string;
  blocks: readonly Block[] | null;
  notChecked: readonly NotChecked[];
  /** The Word file it was read from, for a copy with comments; null for all else. */
  word: Uint8Array<ArrayBuffer> | null;
}

/** How long the writer must pause before the words are checked again, in milliseconds. */
const pause = 250;
const layoutLost: NotChecked = {
  what: 'The layout of the file after your last change',
  why: 'The change cut across a table, so the plan is now read line by line. Undo the change to have the layout back.',
};

export const plan = signal<OpenPlan | null>(null);
/** The file being read now, null when none is. */
export const reading = signal<{ name: string; pages: { done: number; of: number } | null } | null>(null);
/** What went wrong, in a sentence for the writer; null when nothing did. */
export const problem = signal<string | null>(null);
export const checking = signal(false);
export const planKind = signal<PlanKind | null>(null);
export const planDate = signal<IsoDate | null>(null);
/** Whether the words differ from those opened. */
export const edited = signal(false);
export const notChecked = signal<readonly NotChecked[]>([]);
/** What the writer said of single blocks; kept for each plan as it was opened, until the page is left. */
export const told = signal<readonly Told[]>([]);
/** Links the writer confirmed or cut, at places in the words as they now are; kept for the open plan only. */
const pins = signal<readonly Pin[]>([]);
const toldOf = new Map<string, readonly Told[]>();

const startWorker = () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
const engine = startEngine(startWorker);
let blocks: readonly Block[] | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

/** What waits for the writer to let changed words go; null when nothing does. */
export const leaving = signal<(() => void) | null>(null);

/** Does it at once, or first asks the writer whose changed words would be lost. */
function askFirst(act: () => void): void {
  if (edited.value) leaving.value = act;
  else act();
}

/** Opens a file from disk. What was open stays until the new one has been read. */
export function openFile(file: File): void {
  askFirst(() => void openBytes(file.name, 'file', async () => new Uint8Array(await file.arrayBuffer())));
}

export function openSample(name: SampleName): void {
  const { title, markdown } = samples[name];
  askFirst(() => void openBytes(title, 'sample', async () => new TextEncoder().encode(markdown), `${name}.md`));
}

/** Opens words pasted into an empty desk; their HTML, where the clipboard has it, keeps headings and tables. */
export function openPasted(text: string, html: string): void {
  if (html.trim()) void openBytes('Pasted words', 'typed', async () => new TextEncoder().encode(html), 'pasted.html');
  else
    openPlan({
      name: 'Pasted words',
      origin: 'typed',
      text: text.replace(/\r\n?/g, '\n'),
      blocks: null,
      notChecked: [],
      word: null,
    });
}

export function openEmpty(): void {
  askFirst(() => openPlan({ name: 'New plan', origin: 'typed', text: '', blocks: null, notChecked: [], word: null }));
}

export function cancelReading(): void {
  turn++;
  reading.value = null;
  said.value = 'Stopped. Nothing was changed.';
  engine.cancel();
}

async function openBytes(
  name: string,
  origin: OpenPlan['origin'],
  bytes: () => Promise<Uint8Array<ArrayBuffer>>,
  fileName = name,
): Promise<void> {
  const mine = ++turn;
  reading.value = { name, pages: null };
  problem.value = null;
  try {
    const file = await bytes();
    const { field, notChecked: left } = await engine.read(fileName, file, (done, of) => {
      if (mine === turn) reading.value = { name, pages: { done, of } };
    });
    if (mine !== turn) return;
    openPlan({
      name,
      origin,
      text: field.text,
      blocks: field.blocks,
      notChecked: left,
      word: isZip(file) ? file : null,
    });
  } catch (reason) {
    if (mine !== turn) return;
    const kept = plan.value ? ' The plan that was open is still here.' : '';
    problem.value = `“${name}” was not opened. ${sentence(reason)}${kept}`;
  } finally {
    if (mine === turn) reading.value = null;
  }
}

/** Of the files that can be read, only Word's are zips ("PK"). */
const isZip = (file: Uint8Array) => file[0] === 0x50 && file[1] === 0x4b;

/** An engine of one's own, beside the desk's: for work that must not hold up the writer. */
export const anotherEngine = () => startEngine(startWorker);

function openPlan(next: OpenPlan): void {
  clearTimeout(timer);
  blocks = next.blocks;
  problem.value = null;
  edited.value = false;
  notChecked.value = next.notChecked;
  told.value = toldOf.get(next.text) ?? [];
  pins.value = [];
  forgetPlan(next.text);
  plan.value = next;
  void check();
}

/** Takes the words as they now are, and has them checked after a pause. */
export function takeEdit(text: string): void {
  const open = plan.value;
  if (!open || text === words.value) return;
  // Back to the words of the file is back to its own structure, however the way led.
  if (text === open.text) blocks = open.blocks;
  else if (blocks) blocks = followBlocks(blocks, words.value, text);
  notChecked.value = open.blocks && !blocks ? [layoutLost, ...open.notChecked] : open.notChecked;
  const edit = editBetween(words.value, text);
  told.value = told.value.map(({ start, section }) => ({ start: movedBy(start, edit), section }));
  const moved = (place: Pin['from']) => ({ ...place, start: movedBy(place.start, edit) });
  pins.value = pins.value.map((pin) => ({ ...pin, from: moved(pin.from), to: moved(pin.to) }));
  words.value = text;
  edited.value = text !== open.text;
  clearTimeout(timer);
  timer = setTimeout(check, pause);
}

/** Where a place in the words is after an edit. */
const movedBy = (start: number, edit: Edit | null) =>
  follow({ start, end: start + 1 }, edit)?.start ?? edit?.start ?? start;

/** "These belong together", or "they do not": the checks follow, until another plan is opened. */
export function sayLink({ kind, from, to }: Link, stands: boolean): void {
  const now = appraisal.value;
  const edit = editBetween(now?.fields[0]?.text ?? '', words.value);
  const placeOf = (id: string) => {
    const span = now?.items.find((item) => item.id === id)?.span;
    return span ? { field: span.field, start: movedBy(span.start, edit) } : null;
  };
  const places = { from: placeOf(from), to: placeOf(to) };
  if (!places.from || !places.to) return;
  const pin: Pin = { kind, from: places.from, to: places.to, stands };
  const others = pins.value.filter(
    (known) => known.kind !== kind || known.from.start !== pin.from.start || known.to.start !== pin.to.start,
  );
  pins.value = [...others, pin];
  said.value = stands ? `${from} and ${to} are tied together.` : `${from} and ${to} are no longer tied.`;
  void check();
}

/** "This is Section F", of the line at `offset` and what follows it up to the next heading; null takes it back. */
export function tellSection(offset: number, section: SectionLetter | null): void {
  const open = plan.value;
  if (!open) return;
  const line = words.value.lastIndexOf('\n', offset - 1) + 1;
  const end = words.value.indexOf('\n', offset);
  const others = told.value.filter(({ start }) => start < line || (end >= 0 && start > end));
  told.value = section ? [...others, { start: line, section }] : others;
  if (!edited.value) toldOf.set(open.text, told.value);
  said.value = section ? `Read as Section ${section} from here on.` : 'Read as the plan says.';
  void check();
}

/** Takes a council's rules in; a file that is refused says why, and what was in use stays. */
export async function openHouse(file: Blob): Promise<void> {
  await takeHouse(await file.text());
}

async function takeHouse(json: string): Promise<void> {
  try {
    house.value = await engine.house(json);
    houseProblem.value = null;
    remember(json);
    said.value = `House rules in use: ${house.value.name}.`;
    await check();
  } catch (reason) {
    houseProblem.value = sentence(reason);
  }
}

/** Back to the usual rules. */
export function useUsualRules(): void {
  house.value = null;
  houseProblem.value = null;
  remember(null);
  said.value = 'The usual rules are in use.';
  void check();
}

/** Takes up the rules that this tab had before it was loaded anew. */
export function takeUpHouse(): void {
  const json = remembered();
  if (json) void takeHouse(json);
}

/** Checks the words as they are, with the kind and date the writer chose. */
export async function check(): Promise<void> {
  const open = plan.value;
  if (!open) return;
  checking.value = true;
  try {
    const text = {
      id: null,
      fields: [{ id: 'plan', text: words.value, section: null, blocks, told: told.value }],
      whole: true,
      passage: false,
      kind: planKind.value,
      today: planDate.value,
      dob: null,
      year: null,
      notChecked: notChecked.value,
      pins: pins.value,
    };
    const answer = await engine.appraise(text, house.value);
    if (!answer || plan.value !== open) return;
    const before = appraisal.value && summary(appraisal.value.findings);
    takeAppraisal(answer);
    problem.value = null;
    checking.value = false;
    const now = summary(answer.findings);
    if (now !== before) said.value = now;
    await learn(answer.findings.map(({ ruleId }) => ruleId));
  } catch (reason) {
    if (plan.value === open) problem.value = sentence(reason);
    checking.value = false;
  }
}

/** Fetches what the card says about rules not met before. */
async function learn(ruleIds: readonly string[]): Promise<void> {
  const missing = [...new Set(ruleIds)].filter((ruleId) => !helpByRule.value.has(ruleId));
  if (missing.length === 0) return;
  const help = await engine.help(missing);
  helpByRule.value = new Map([...helpByRule.value, ...help.map((rule) => [rule.id, rule] as const)]);
}

/** The handbook, null until it is first opened. */
export const handbook = signal<Handbook | null>(null);
/** The rule at which the handbook is open, '' at its start, null while it is closed. */
export const handbookAt = signal<string | null>(null);

/** Opens the handbook at a rule, or at its start. */
export async function openHandbook(ruleId = ''): Promise<void> {
  try {
    handbook.value ??= await engine.handbook();
    handbookAt.value = ruleId;
  } catch (reason) {
    problem.value = sentence(reason);
  }
}

const sentence = (reason: unknown) =>
  reason instanceof Error ? reason.message : 'Something stopped it. Please try again.';
