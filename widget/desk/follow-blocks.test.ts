import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../rules/index.ts';
import { followBlocks } from './follow-blocks.ts';

/** Headings from lines in capitals, items from lines with a dash, paragraphs from the rest. */
function read(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    if (line === '') continue;
    if (/^[A-Z ]+$/.test(line)) blocks.push({ type: 'heading', level: 2, start, end });
    else if (line.startsWith('- '))
      blocks.push({ type: 'item', depth: 0, marker: null, bold: [], start: start + 2, end });
    else blocks.push({ type: 'paragraph', bold: [], start, end });
  }
  return blocks;
}
const shape = (blocks: readonly Block[] | null, text: string) =>
  blocks?.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

const before = 'NEEDS\n- Kai stops\n- Kai hides\n\nHe reads.\nSUPPORT\nAn hour.';
function changed(from: string, to: string): string[] | undefined {
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  return shape(followBlocks(read(before), before, text), text);
}

describe('structure while typing', () => {
  it('grows the block typed in', () => {
    expect(changed('Kai hides', 'Kai often hides')).toContain('item: Kai often hides');
    expect(changed('An hour.', 'An hour. Weekly.')?.at(-1)).toBe('paragraph: An hour. Weekly.');
  });
  it('gives a new line below an item another item, below a heading a paragraph', () => {
    expect(changed('hides\n', 'hides\nKai runs\n')?.slice(2, 4)).toEqual(['item: Kai hides', 'item: Kai runs']);
    expect(changed('SUPPORT\n', 'SUPPORT\nNew words.\n')?.slice(-3)).toEqual([
      'heading: SUPPORT',
      'paragraph: New words.',
      'paragraph: An hour.',
    ]);
  });
  it('keeps the heading a heading when a line is pushed in above it', () => {
    expect(changed('\nSUPPORT', '\n\nSUPPORT')).toEqual(shape(read(before), before));
  });
  it('joins lines when the line end between them goes', () => {
    expect(changed('stops\n- Kai hides', 'stops Kai hides')?.[1]).toBe('item: Kai stops Kai hides');
  });
  it('drops a block with all its words', () => {
    expect(changed('He reads.', '')).not.toContain('paragraph: He reads.');
    expect(changed('He reads.\nSUPPORT\n', '')?.at(-1)).toBe('paragraph: An hour.');
  });
  it('reads words typed on an empty line as a paragraph', () => {
    expect(changed('hides\n\n', 'hides\n\nx\n')).toContain('paragraph: x');
  });

  const cells = 'Who\tHow much\nTA\t';
  const table: Block = {
    type: 'table',
    start: 0,
    end: cells.length,
    rows: [
      { start: 0, end: 12, header: true, cells: [cell(0, 3), cell(4, 12)] },
      { start: 13, end: 16, header: false, cells: [cell(13, 15), cell(16, 16)] },
    ],
  };
  function cell(start: number, end: number) {
    return {
      start,
      end,
      columns: 1,
      blocks: end > start ? [{ type: 'paragraph' as const, start, end, bold: [] }] : [],
    };
  }
  it('types into one cell and leaves the others', () => {
    const text = cells.replace('TA', 'TA1');
    const [next] = followBlocks([table], cells, text) ?? [];
    if (next?.type !== 'table') throw new Error('the table was lost');
    const words = next.rows.map((row) => row.cells.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([
      ['Who', 'How much'],
      ['TA1', ''],
    ]);
    const filled = `${text}1 hour`;
    const [last] = followBlocks([next], text, filled) ?? [];
    if (last?.type !== 'table') throw new Error('the table was lost');
    const at = last.rows[1]?.cells[1];
    expect(at && filled.slice(at.start, at.end)).toBe('1 hour');
    expect(at?.blocks).toHaveLength(1);
  });
  it('gives up on a table cut across its cells', () => {
    expect(followBlocks([table], cells, cells.replace('much\nTA', 'muTA'))).toBeNull();
  });

  const line = fc.constantFrom('', 'NEEDS', '- Kai hides', '- a', 'He reads.', 'An hour a week', 'X');
  const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n'));
  const edits = fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom('', 'x', '\n', 'He\nruns', '\n\n', ' '));
  it('never points outside the text, never overlaps, and leaves untouched words as they were', () => {
    fc.assert(
      fc.property(lines, edits, (text, [at, length, words]) => {
        const from = Math.min(at, text.length);
        const to = Math.min(from + length, text.length);
        const edited = text.slice(0, from) + words + text.slice(to);
        const blocks = followBlocks(read(text), text, edited);
        if (!blocks) throw new Error('lines without tables can always be followed');
        let reached = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(reached);
          expect(block.end).toBeGreaterThan(block.start);
          reached = block.end;
        }
        expect(reached).toBeLessThanOrEqual(edited.length);
        const kept = blocks.map((block) => `${block.type} ${edited.slice(block.start, block.end)}`);
        const safe = read(text).filter(({ start, end }) => end < from - 1 || start > to + 1);
        const lineOf = (place: number) => text.lastIndexOf('\n', place - 1);
        for (const block of safe) {
          if (lineOf(block.start) === lineOf(from) || lineOf(block.start) === lineOf(to)) continue;
          expect(kept).toContain(`${block.type} ${text.slice(block.start, block.end)}`);
        }
      }),
    );
  });
});
