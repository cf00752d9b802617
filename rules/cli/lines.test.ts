import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, readLines } from './lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function linesOf(text: string | Uint8Array, size: number, most = 1000): Promise<Line[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: Line[] = [];
  for await (const line of readLines(chunksOf(bytes, size), most)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  test('come out whole however the bytes were cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 }).map((words) => words.replaceAll(/[\r\n\ufeff]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const text = lines.map((words) => `${words}\n`).join('');
        expect((await linesOf(text, size)).map((found) => found.text)).toEqual(lines);
      }),
    );
  });

  test('may end in \\r\\n, and the last needs no end', async () => {
    expect(await linesOf('a\r\nb', 2)).toEqual([
      { text: 'a', cut: false },
      { text: 'b', cut: false },
    ]);
  });

  test('over the limit are cut to their beginning, and the next line is whole', async () => {
    const [long, next] = await linesOf(`{"id":"x","text":"${'y'.repeat(90_000)}"}\nnext\n`, 700, 5000);
    expect(long).toMatchObject({ cut: true });
    expect(long?.text).toHaveLength(4096);
    expect(long?.text).toMatch(/^\{"id":"x"/);
    expect(next).toEqual({ text: 'next', cut: false });
  });

  test('bytes that are no UTF-8 do not stop the stream', async () => {
    const found = await linesOf(new Uint8Array([0xff, 0x61, 0x0a, 0x62]), 4);
    expect(found.map(({ text }) => text)).toEqual(['\ufffda', 'b']);
  });
});
