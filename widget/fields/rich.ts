/** Any element that is edited as HTML, in the page or in a frame of the same origin, whoever made its editor. */
import type { Extent } from '../../rules/index.ts';
import { type FieldAdapter, locked, unproved } from './adapter.ts';
import { inOuterWindow, viewOf } from './frame.ts';
import { readRichPieces } from './rich-pieces.ts';
import { writeRich } from './rich-write.ts';
import { offsetOf, rangeOver, type TextPieces } from './text-pieces.ts';

/** An editor that is slow once may be asked again; one that does not do it twice is left alone. */
const mostMisses = 2;

/** Whether an editor lets nobody write. TinyMCE 8 says so by a class alone. */
function isLocked(host: HTMLElement): boolean {
  const says = host.getAttribute('aria-readonly') === 'true' || /(^|[\s_-])read-?only($|\s)/i.test(host.className);
  return says || !host.isContentEditable;
}

/** The adapter for an editable element, or for one that is only shown, until the signal ends it. */
export function richField(host: HTMLElement, ended: AbortSignal): FieldAdapter {
  const view = viewOf(host);
  const page = host.ownerDocument;
  const listeners = new Set<() => void>();
  let known: TextPieces | null = null;
  let editedAt = Number.NEGATIVE_INFINITY;
  /** Writes in a row that the editor did not do. */
  let misses = 0;
  const edited = () => {
    known = null;
    editedAt = view.performance.now();
    for (const listener of listeners) listener();
  };
  // Undo, paste and toolbar buttons often change words without an `input`.
  const changes = new view.MutationObserver(edited);
  changes.observe(host, { childList: true, characterData: true, subtree: true });
  ended.addEventListener('abort', () => changes.disconnect());
  // Reading costs as much as the text is long: once a change, not once a question.
  const pieces = () => {
    if (changes.takeRecords().length > 0) edited();
    known ??= readRichPieces(host);
    return known;
  };
  const range = (extent: Extent) => rangeOver(pieces(), extent);
  const selectionOf = () => {
    const root = host.getRootNode() as Document | ShadowRoot;
    // Chromium keeps a selection in a shadow root from the document's own.
    return ('getSelection' in root ? (root as Document).getSelection() : null) ?? page.getSelection();
  };
  const select = (extent: Extent) => {
    const words = range(extent);
    const selection = selectionOf();
    if (!words || !selection) return;
    if (view !== window) view.focus();
    host.focus({ preventScroll: true });
    selection.removeAllRanges();
    selection.addRange(words);
  };
  const selected = (): Extent | null => {
    const selection = selectionOf();
    if (!selection?.rangeCount) return null;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    if (!host.contains(startContainer) || !host.contains(endContainer)) return null;
    const now = pieces();
    return { start: offsetOf(now, startContainer, startOffset), end: offsetOf(now, endContainer, endOffset) };
  };
  const readOnly = () => (isLocked(host) ? locked : misses < mostMisses ? null : unproved);
  return {
    element: host,
    view,
    read: () => pieces().text,
    readOnly,
    rects: (extent) => inOuterWindow(range(extent)?.getClientRects() ?? [], view),
    range,
    drawOver() {},
    caret() {
      const selection = selectionOf();
      if (!selection?.focusNode || !page.hasFocus() || !host.contains(selection.focusNode)) return null;
      return offsetOf(pieces(), selection.focusNode, selection.focusOffset);
    },
    select,
    async replace(before, extent, words) {
      if (readOnly()) return 'refused';
      const written = await writeRich(
        { host, view, read: () => pieces().text, select, range, selected, editedAt: () => editedAt },
        before,
        extent,
        words,
      );
      if (written === 'done') misses = 0;
      else if (written === 'refused') misses++;
      else if (written === 'wrong') misses = mostMisses;
      return written;
    },
    onEdit(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
