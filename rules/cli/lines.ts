/** A stream of bytes cut into lines, holding one line at a time. */

/** A line's words without its end, or, for one longer than the limit, at most its first `prefixBytes` bytes. */
export type Line = { text: string; cut: false } | { text: string; cut: true };

/** Enough of an overlong line to find its id. */
const prefixBytes = 4096;
const newline = 0x0a;

/** Lines end at `\n` (a `\r` before it goes too). Bytes that are no UTF-8 become U+FFFD. A leading byte order mark goes. */
export async function* readLines(input: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  const line = new LineBuffer(mostBytes);
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      line.add(chunk.subarray(from, at));
      yield line.take();
      from = at + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.size > 0) yield line.take();
}

class LineBuffer {
  size = 0;
  #parts: Uint8Array[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    const wasWhole = this.size <= this.#most;
    this.size += part.length;
    if (this.size <= this.#most) this.#parts.push(part);
    else if (wasWhole) this.#parts = [joined([...this.#parts, part.subarray(0, prefixBytes)]).slice(0, prefixBytes)];
  }

  take(): Line {
    const cut = this.size > this.#most;
    const text = new TextDecoder().decode(joined(this.#parts));
    this.#parts = [];
    this.size = 0;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, cut };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
