/**
 * The extension's own script for pages, with the engine in it and a way to ask it from the page: an extension of its own that
 * the editors' contract is held by. `gt-ask` asks, `gt-said` answers, both as JSON in the event's detail.
 */
import { examine } from '../../rules/index.ts';
import { checkBeside } from '../../widget/beside/check-beside.ts';
import type { FieldAdapter } from '../../widget/fields/adapter.ts';
import { fieldFor, type Looking, look } from '../../widget/fields/find.ts';
import type { RootOf } from '../../widget/fields/roots.ts';
import { watchBoxes } from '../../widget/fields/watch.ts';
import { keyedHash, randomKey } from '../../widget/keyed-hash.ts';
import { paint } from '../../widget/underline/paint.ts';

type Opens = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
const { chrome } = globalThis as unknown as {
  chrome?: { dom?: { openOrClosedShadowRoot(at: Element): ShadowRoot | null } };
};
const rootOf: RootOf = (element) =>
  chrome?.dom ? chrome.dom.openOrClosedShadowRoot(element) : ((element as Opens).openOrClosedShadowRoot ?? null);
const looking: Looking = { rootOf, isPlans: () => true };
const ended = new AbortController().signal;
const fields = new Map<HTMLElement, { field: FieldAdapter; edits: number }>();

function fieldAt(index: number): { field: FieldAdapter; edits: number } {
  const box = look(document, looking).boxes[index];
  if (!box) throw new Error(`There is no box ${index}.`);
  const known = fields.get(box);
  if (known) return known;
  const entry = { field: fieldFor(box, ended), edits: 0 };
  entry.field.onEdit(() => entry.edits++, ended);
  fields.set(box, entry);
  return entry;
}

let checks = 0;
let inserts: boolean[] = [];
let beside: ReturnType<typeof checkBeside> | null = null;
/** Starts what the extension does in a page, the engine beside it instead of in the background. */
function start(): void {
  beside = checkBeside(
    {
      engine: {
        async appraise(boxes) {
          checks++;
          const given = { id: null, whole: false, passage: false, kind: null, today: null, dob: null, year: null };
          return examine({ ...given, fields: boxes, notChecked: [] }).appraisal;
        },
        help: async () => null,
      },
      sectionFor: () => 'F',
      hash: keyedHash(randomKey()),
      onState: () => {},
      onInsert: (_, isDone) => inserts.push(isDone),
    },
    ended,
  );
  watchBoxes(document, looking, beside.setBoxes, ended);
}

/** What is in the card, null when none is shown. */
function card(): ParentNode | null {
  for (const host of document.documentElement.children) {
    const found = rootOf(host)?.querySelector('[role=dialog]');
    if (found) return found.parentNode;
  }
  return null;
}

const questions = {
  boxes: () => look(document, looking).boxes.length,
  optedOut: () => look(document, looking).optedOut,
  read: (at: number) => fieldAt(at).field.read(),
  readOnly: (at: number) => fieldAt(at).field.readOnly(),
  caret: (at: number) => fieldAt(at).field.caret(),
  edits: (at: number) => fieldAt(at).edits,
  rects: (at: number, start: number, end: number) =>
    fieldAt(at)
      .field.rects({ start, end })
      .map(({ left, top, width, height }) => ({ left, top, width, height })),
  draw(at: number, start: number, end: number) {
    const { field } = fieldAt(at);
    const range = field.range({ start, end });
    if (range) paint('must', [range], field.view);
    else field.drawOver([{ id: 'probe', mark: 'must', start, end }], null);
  },
  select: (at: number, start: number, end: number) => fieldAt(at).field.select({ start, end }),
  replace: (at: number, before: string, start: number, end: number, words: string) =>
    fieldAt(at).field.replace(before, { start, end }, words),
  start,
  checks: () => checks,
  hints: () =>
    (beside?.state().findings ?? []).map(({ id, span, quote, instead }) => ({
      id,
      span,
      quote,
      instead: instead[0] ?? null,
    })),
  openHint: (id: string) => beside?.open(id),
  openId: () => beside?.state().openId ?? null,
  notice: () => card()?.querySelector('[role=status]')?.textContent ?? null,
  /** The middle of a button of the card, null when there is none. */
  button(name: string) {
    const button = [...(card()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name);
    button?.scrollIntoView({ block: 'center' });
    const rect = button?.getBoundingClientRect();
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
  },
  /** Whether shapes were put in since this was asked last, each. */
  inserts() {
    const were = inserts;
    inserts = [];
    return were;
  },
} as const;

const isOutermost = () => {
  try {
    return window.parent === window || !window.frameElement;
  } catch {
    return true;
  }
};

if (isOutermost())
  document.addEventListener('gt-ask', (event) => {
    event.preventDefault();
    const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
    const say = (said: object) =>
      document.dispatchEvent(new CustomEvent('gt-said', { detail: JSON.stringify({ id, ...said }) }));
    Promise.resolve()
      .then(() => (questions as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args))
      .then(
        (value) => say({ value: value ?? null }),
        (problem: Error) => say({ problem: `${problem.message}\n${problem.stack}` }),
      );
  });
