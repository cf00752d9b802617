/** What every kind of editor answers in the same way; all that is known about one kind is in its own file here. */
import type { Extent } from '../../rules/index.ts';
import type { Underline } from '../underline/choose.ts';

/**
 * What became of a write. `done`: exactly the words that were meant, nothing else. `stale`: nothing was tried, the text had
 * changed. `refused`: the editor did not do it, and the text is as it was. `wrong`: the editor did something else that could
 * not be undone: the writer has to look.
 */
export type Written = 'done' | 'stale' | 'refused' | 'wrong';

/** One box on a page of somebody else's. Extents are UTF-16 code units into `read()`. */
export interface FieldAdapter {
  /** The element that is edited. */
  readonly element: HTMLElement;
  /** The window whose document holds the element: an editor in a frame has one of its own. */
  readonly view: Window & typeof globalThis;
  /** The very string that Spans count into, line ends as \n. */
  read(): string;
  /** Why nothing can be put in here, as a sentence for the writer; null where it can. */
  readOnly(): string | null;
  /** Where the words are drawn, in CSS pixels of the outermost window we run in; none when they are not there. */
  rects(extent: Extent): readonly DOMRect[];
  /** A live range that the browser's own highlights can draw; null where there is none to be had: `drawOver` is used then. */
  range(extent: Extent): AbstractRange | null;
  /**
   * Draws lines over the editor, and lights the open hint's words, in place of what was drawn before. Only for an editor
   * without ranges; others draw nothing.
   */
  drawOver(lines: readonly Underline[], open: Extent | null): void;
  /** The selection's end, null when it is elsewhere. */
  caret(): number | null;
  /** Selects the words and gives the editor the focus. */
  select(extent: Extent): void;
  /** Puts words in the place of those under the extent of `before`, through the editor, as one undoable step. */
  replace(before: string, extent: Extent, words: string): Promise<Written>;
  /** Calls back after each edit until the signal ends it. */
  onEdit(listener: () => void, signal: AbortSignal): void;
}

/** The text that replacing should give. */
export function replaced(text: string, extent: Extent, words: string): string {
  return text.slice(0, extent.start) + words + text.slice(extent.end);
}

export const locked = 'This box cannot be written in: it is shown to be read. Copy the words to where you write.';
export const unproved =
  'This editor did not take the words as they were meant, so nothing more is put in here. Copy them and paste them instead.';
