/**
 * The editor of the desk: one element with `contenteditable="plaintext-only"`.
 * Chosen over a textarea with a mirror: headings and lists can look like headings and lists, lines under words need no
 * second copy of the text, the browser's own undo and spelling work, and the text stays what its text nodes say.
 */
import type { Extent } from '../../rules/index.ts';
import { offsetOf, rangeOver, readPieces, type TextPieces } from './text-pieces.ts';

/** What the card and the painter may ask of an editor. Extents are code units into `read()`. */
export interface EditorAdapter {
  /** The very string that Spans count into. */
  read(): string;
  /** A live Range over the words, or null when they are not there. */
  range(extent: Extent): Range | null;
  /** Selects the words and gives the editor the focus. */
  select(extent: Extent): void;
  /** The selection's end, null when it is elsewhere. */
  caret(): number | null;
  /** Puts words in, as one undoable step. False: the editor did not do exactly that, and the text is as it was. */
  insert(at: number, words: string): boolean;
  /** Calls back after each edit until the signal ends it. */
  onEdit(listener: () => void, signal: AbortSignal): void;
}

/** The adapter for an element whose text nodes are its text, until the signal ends it. */
export function plainEditable(host: HTMLElement, ended: AbortSignal): EditorAdapter {
  let known: TextPieces | null = null;
  // Reading costs as much as the text is long: once a change, not once a question.
  const observer = new MutationObserver(() => {
    known = null;
  });
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  ended.addEventListener('abort', () => observer.disconnect());
  const pieces = () => {
    if (observer.takeRecords().length > 0) known = null;
    known ??= readPieces(host);
    return known;
  };
  const select = (extent: Extent) => {
    const range = rangeOver(pieces(), extent);
    const selection = host.ownerDocument.getSelection();
    if (!range || !selection) return;
    host.focus({ preventScroll: true });
    selection.removeAllRanges();
    selection.addRange(range);
  };
  return {
    read: () => pieces().text,
    range: (extent) => rangeOver(pieces(), extent),
    select,
    caret() {
      const selection = host.ownerDocument.getSelection();
      if (!selection?.focusNode || !host.contains(selection.focusNode)) return null;
      return offsetOf(pieces(), selection.focusNode, selection.focusOffset);
    },
    insert(at, words) {
      const before = pieces().text;
      select({ start: at, end: at });
      host.ownerDocument.execCommand('insertText', false, words);
      const after = pieces().text;
      if (after === before.slice(0, at) + words + before.slice(at)) return true;
      if (after !== before) host.ownerDocument.execCommand('undo');
      return false;
    },
    onEdit(listener, signal) {
      host.addEventListener('input', listener, { signal });
    },
  };
}
