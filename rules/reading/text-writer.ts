/** Plain text, written in order, so that every extent is where its words were put. */
import type { Extent } from '../plan-text.ts';

/** Spaces and line ends are owed until a word follows: a block never starts or ends with them. */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  #owed = '';
  /** At the start of a block only its separator is owed, never spaces of its own. */
  #fresh = true;
  #waiting: Extent[] = [];

  /** Everything written so far. */
  get text(): string {
    return this.#parts.join('');
  }

  /** Code units written so far, without what is owed. */
  get length(): number {
    return this.#length;
  }

  /** What was written from `start` on. */
  since(start: number): string {
    let from = this.#length;
    let part = this.#parts.length;
    while (from > start && part > 0) from -= this.#parts[--part]?.length ?? 0;
    return this.#parts
      .slice(part)
      .join('')
      .slice(start - from);
  }

  /** Starts an extent at the next word. Extents close in the reverse order of opening. */
  open(): Extent {
    const extent = { start: -1, end: -1 };
    this.#waiting.push(extent);
    return extent;
  }

  /** Ends an extent after its last word. False when no word came: the extent means nothing. */
  close(extent: Extent): boolean {
    if (extent.start === -1) {
      this.#waiting.pop();
      return false;
    }
    extent.end = this.#length;
    return true;
  }

  /** Starts a block: `separator` comes before its first word, unless that is the first of all. */
  startBlock(separator: string): void {
    this.#owed = this.#length === 0 ? '' : separator;
    this.#fresh = true;
  }

  /** Ends a block: trailing spaces and breaks are dropped. */
  endBlock(): void {
    this.#owed = '';
    this.#fresh = true;
  }

  /** Writes words; runs of spaces become one, a line end stays one line end. */
  say(words: string): void {
    for (const piece of words.match(/[ \t]+|\n+|[^ \t\n]+/g) ?? []) {
      const first = piece[0];
      if (first === '\n') this.#owe('\n');
      else if (first === ' ' || first === '\t') this.#owe(' ');
      else this.#put(piece);
    }
  }

  /** Writes a separator inside a table as it stands: empty cells keep their place. */
  mark(separator: string): void {
    this.#put(separator);
    this.endBlock();
  }

  #owe(space: string): void {
    if (this.#fresh) return;
    if (this.#owed !== '\n') this.#owed = space;
  }

  #put(piece: string): void {
    if (this.#owed !== '') {
      this.#parts.push(this.#owed);
      this.#length += this.#owed.length;
      this.#owed = '';
    }
    for (const extent of this.#waiting) extent.start = this.#length;
    this.#waiting.length = 0;
    this.#parts.push(piece);
    this.#length += piece.length;
    this.#fresh = false;
  }
}
