/** A plain `<textarea>`, or an `<input>` of one line: its value is its text. */
import type { Extent } from '../../rules/index.ts';
import { type FieldAdapter, locked, replaced } from './adapter.ts';
import { differing } from './differing.ts';
import { inOuterWindow, viewOf } from './frame.ts';
import { type Mirror, mirrorOver } from './mirror.ts';

export type TextBox = HTMLTextAreaElement | HTMLInputElement;

/** What new browsers offer: a live range over a box's words. */
interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList;
}
type WithValueRange = TextBox & { createValueRange?(start: number, end: number): ValueRange };

/** Whether the element is one of these. An input for anything but words is not. */
export function isTextBox(element: HTMLElement): boolean {
  return (
    element.nodeName === 'TEXTAREA' ||
    (element.nodeName === 'INPUT' && /^(text|search)$/.test((element as HTMLInputElement).type))
  );
}

/** The adapter for a text box, until the signal ends it. */
export function textField(box: TextBox, ended: AbortSignal): FieldAdapter {
  const ranged: WithValueRange = box;
  const view = viewOf(box);
  const page = box.ownerDocument;
  let mirror: Mirror | null = null;
  const overlay = () => {
    mirror ??= mirrorOver(box, ended);
    return mirror;
  };
  // A browser that forces its colours fills highlighted words with the ground of a selection, which hides what kind of
  // line it is; on the mirror the line stays a line.
  const forced = view.matchMedia('(forced-colors: active)');
  const range = ({ start, end }: Extent): ValueRange | null =>
    end <= box.value.length ? (ranged.createValueRange?.(start, end) ?? null) : null;
  const hasFocus = () => (box.getRootNode() as Document | ShadowRoot).activeElement === box;
  const select: FieldAdapter['select'] = ({ start, end }) => {
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
  };
  const readOnly = () => (box.readOnly || box.disabled ? locked : null);
  return {
    element: box,
    view,
    read: () => box.value,
    readOnly,
    rects(extent) {
      const own = range(extent);
      return inOuterWindow(own ? own.getClientRects() : overlay().rects(extent), view);
    },
    range: (extent) => (forced.matches ? null : range(extent)),
    drawOver(lines, open) {
      if (mirror || lines.length > 0 || open) overlay().draw(lines, open);
    },
    caret: () => (hasFocus() ? box.selectionEnd : null),
    select,
    async replace(before, extent, words) {
      if (readOnly()) return 'refused';
      if (box.value !== before) return 'stale';
      const part = differing(before, extent, words);
      if (!part) return 'done';
      // Words that go in where the writer has just typed would be one step with them: a selection that moved ends that step.
      select({ start: 0, end: before.length });
      select(part.extent);
      page.execCommand('insertText', false, part.words);
      if (box.value === replaced(before, extent, words)) return 'done';
      if (box.value !== before) page.execCommand('undo');
      return box.value === before ? 'refused' : 'wrong';
    },
    onEdit(listener, signal) {
      box.addEventListener('input', listener, { signal });
      box.addEventListener('change', listener, { signal });
    },
  };
}
