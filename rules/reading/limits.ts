/** How much a reader takes on, and the refusal beyond it. A long plan is some 40 pages: a tenth of any of these. */
import { ReadError } from './read-error.ts';

/** The largest file opened, in bytes. */
const mostBytes = 50_000_000;
/** The longest text read, in UTF-16 code units. */
const mostText = 5_000_000;
/**
 * The Markdown parser's time grows with the square of the length. Beyond this many code units, a hundred pages, it
 * takes many seconds: such a file is read as lines.
 */
export const mostMarkdown = 300_000;
/** Levels of mark-up inside mark-up. Writers reach about 30; the tree walkers run out of stack near 1,000. */
export const mostLevels = 256;

/** A plan of 40 pages has some 2,000 cells in its tables; ten times as many take half a minute. */
export const mostCells = 20_000;

/** Throws `ReadError` when a file of this many bytes is too large to open. */
export function refuseLargeFile(bytes: number): void {
  if (bytes > mostBytes) {
    throw new ReadError('This file is larger than 50 MB. Take its pictures out and save it again, or paste its text.');
  }
}

/** Throws `ReadError` when this text is longer than any plan. */
export function refuseLongText(text: string): void {
  if (text.length > mostText) {
    throw new ReadError(
      'This file holds more than 5 million characters, far more than one plan. Save the plan alone in a file of its own.',
    );
  }
}

/** What `work` returns, or null when a tree is too deep or wide for this engine's stack. Other errors pass. */
export function withinStack<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    // Firefox calls it InternalError, which is no RangeError.
    if (error instanceof RangeError || (error instanceof Error && error.name === 'InternalError')) return null;
    throw error;
  }
}
