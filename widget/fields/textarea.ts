/** A plain `<textarea>`: its value is its text. */
import type { Extent } from '../../rules/index.ts';
import type { FieldAdapter } from './adapter.ts';
import { replaced } from './adapter.ts';
import { inOuterWindow, viewOf } from './frame.ts';
import { type Mirror, mirrorOver } from './mirror.ts';

/** What new browsers offer: a live range over a textarea's words. */
interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList;
}
type WithValueRange = HTMLTextAreaElement & { createValueRange?(start: number, end: number): ValueRange };

/** The adapter for a textarea, until the signal ends it. */
export function textareaField(box: HTMLTextAreaElement, ended: AbortSignal): FieldAdapter {
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
  const select: FieldAdapter['select'] = ({ start, end }) => {
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
  };
  return {
    element: box,
    view,
    read: () => box.value,
    rects(extent) {
      const own = range(extent);
      return inOuterWindow(own ? own.getClientRects() : overlay().rects(extent), view);
    },
    range: (extent) => (forced.matches ? null : range(extent)),
    drawOver(lines, open) {
      if (mirror || lines.length > 0 || open) overlay().draw(lines, open);
    },
    caret: () => (page.activeElement === box ? box.selectionEnd : null),
    select,
    async replace(extent, words) {
      const before = box.value;
      select(extent);
      page.execCommand('insertText', false, words);
      if (box.value === replaced(before, extent, words)) return true;
      if (box.value !== before) page.execCommand('undo');
      return false;
    },
    onEdit(listener, signal) {
      box.addEventListener('input', listener, { signal });
      box.addEventListener('change', listener, { signal });
    },
  };
}
