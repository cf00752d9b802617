/**
 * The extension's own script for pages, with the engine in it and a way to ask it from the page: an extension of its own that
 * the editors' contract is held by. `gt-ask` asks, `gt-said` answers, both as JSON in the event's detail.
 */

import type { FieldAdapter } from '../../widget/fields/adapter.ts';
import { fieldFor, type Looking, look } from '../../widget/fields/find.ts';
import type { RootOf } from '../../widget/fields/roots.ts';
import { paint } from '../../widget/underline/paint.ts';

type Opens = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
const chromium = (
  globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot(at: Element): ShadowRoot | null } } }
).chrome?.dom;
const rootOf: RootOf = (element) =>
  chromium
    ? chromium.openOrClosedShadowRoot(element)
    : ((element as Opens).openOrClosedShadowRoot ?? element.shadowRoot);
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
} as const;
export type Questions = typeof questions;

const isOurs = () => {
  try {
    return window.parent === window || !window.frameElement;
  } catch {
    return true;
  }
};
if (isOurs())
  document.addEventListener('gt-ask', (event) => {
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
