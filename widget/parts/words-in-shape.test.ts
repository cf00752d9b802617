// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../rules/index.ts';
import { wordsInShape } from './words-in-shape.ts';

const text = 'Section F\n\nAn hour <b>a</b> week\n\nWho\tWhen\nTA\t';
const blocks: Block[] = [
  { type: 'heading', level: 2, start: 0, end: 9 },
  { type: 'paragraph', start: 11, end: 32, bold: [{ start: 11, end: 13 }] },
  {
    type: 'table',
    start: 34,
    end: 46,
    rows: [
      {
        start: 34,
        end: 42,
        header: true,
        cells: [
          { start: 34, end: 37, columns: 1, blocks: [{ type: 'paragraph', start: 34, end: 37, bold: [] }] },
          {
            start: 38,
            end: 42,
            columns: 1,
            blocks: [{ type: 'item', start: 38, end: 42, bold: [], depth: 0, marker: null }],
          },
        ],
      },
    ],
  },
];

describe('words with their shape', () => {
  it('say exactly the text', () => {
    expect(wordsInShape(text, blocks).textContent).toBe(text);
    expect(wordsInShape(text, null).textContent).toBe(text);
  });
  it('are never read as HTML', () => {
    expect(wordsInShape(text, blocks).querySelector('b')).toBeNull();
  });
  it('look like what the file says they are', () => {
    const shape = wordsInShape(text, blocks);
    expect(shape.querySelector('.heading-2')?.textContent).toBe('Section F');
    expect(shape.querySelector('.paragraph .bold')?.textContent).toBe('An');
    expect([...shape.querySelectorAll('.row-header .cell')].map((cell) => cell.textContent)).toEqual(['Who', 'When']);
  });
  it('give a long column more room than a short one, and a cell over several columns the room of all', () => {
    const long = `B1\t${'word '.repeat(40).trim()}\nAll of the row`;
    const end = long.indexOf('\n');
    const cell = (from: number, to: number, columns = 1) => ({ start: from, end: to, columns, blocks: [] });
    const table: Block = {
      type: 'table',
      start: 0,
      end: long.length,
      rows: [
        { start: 0, end, header: false, cells: [cell(0, 2), cell(3, end)] },
        { start: end + 1, end: long.length, header: false, cells: [cell(end + 1, long.length, 2)] },
      ],
    };
    const cells = [...wordsInShape(long, [table]).querySelectorAll<HTMLElement>('.cell')];
    const [short = 0, wide = 0, whole = 0] = cells.map((one) => Number(one.style.getPropertyValue('--share')));
    expect(short).toBeLessThan(wide / 2);
    expect(short + wide).toBeCloseTo(1);
    expect(whole).toBeCloseTo(1);
  });
  it('say exactly the text even where blocks overlap or point outside it', () => {
    const extents = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(extents, (all) => {
        const odd = all.map(
          ([start, end]): Block => ({ type: 'paragraph', start, end, bold: [{ start: end, end: start }] }),
        );
        expect(wordsInShape(text, odd).textContent).toBe(text);
      }),
    );
  });
});
