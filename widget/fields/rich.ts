/** An element with `contenteditable`, in the page or in a frame of the same origin, as TinyMCE's is. */
import type { Extent } from '../../rules/index.ts';
import type { FieldAdapter } from './adapter.ts';
import { replaced } from './adapter.ts';
import { inOuterWindow, viewOf } from './frame.ts';
import { readRichPieces } from './rich-pieces.ts';
import { offsetOf, rangeOver } from './text-pieces.ts';

/** How long an editor needs to see that the selection has moved, in milliseconds. */
const selectionSeen = 60;

/** The adapter for an editable element. */
export function richField(host: HTMLElement): FieldAdapter {
  const view = viewOf(host);
  const page = host.ownerDocument;
  const read = () => readRichPieces(host);
  const range = (extent: Extent) => rangeOver(read(), extent);
  const select = (extent: Extent) => {
    const words = range(extent);
    const selection = page.getSelection();
    if (!words || !selection) return;
    if (view !== window) view.focus();
    host.focus({ preventScroll: true });
    selection.removeAllRanges();
    selection.addRange(words);
  };
  // Editors that keep an undo of their own take a step at each of these.
  const signalEdit = () => {
    host.dispatchEvent(new view.InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
  };
  return {
    element: host,
    view,
    read: () => read().text,
    rects: (extent) => inOuterWindow(range(extent)?.getClientRects() ?? [], view),
    range,
    drawOver() {},
    caret() {
      const selection = page.getSelection();
      if (!selection?.focusNode || !page.hasFocus() || !host.contains(selection.focusNode)) return null;
      return offsetOf(read(), selection.focusNode, selection.focusOffset);
    },
    select,
    async replace(extent, words) {
      const before = read().text;
      select(extent);
      await new Promise((resolve) => setTimeout(resolve, selectionSeen));
      // Whoever typed or clicked in that moment goes first.
      if (read().text !== before) return false;
      signalEdit();
      page.execCommand('insertText', false, words);
      signalEdit();
      const after = read().text;
      if (after === replaced(before, extent, words)) return true;
      if (after !== before) page.execCommand('undo');
      return false;
    },
    onEdit(listener, signal) {
      host.addEventListener('input', listener, { signal });
      // Undo, paste and toolbar buttons of an editor in a frame often change its words without an `input`.
      const changed = new view.MutationObserver(listener);
      changed.observe(host, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => changed.disconnect());
    },
  };
}
