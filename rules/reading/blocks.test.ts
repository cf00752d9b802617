import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Extent, Field } from '../plan-text.ts';
import { readHtml, readMarkdown } from './index.ts';

const word = fc.constantFrom('Mina', 'reads', 'maps', 'é', '😀', 'half-termly', '30%', 'A & B');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const inline = fc
  .tuple(fc.constantFrom('', '**', '*', '`', '~~'), phrase)
  .map(([mark, words]) => `${mark}${words}${mark}`);
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' and '));
const markdownBlock = fc.oneof(
  line,
  line.map((words) => `### ${words}`),
  line.map((words) => `> ${words}`),
  fc.array(fc.tuple(fc.nat(2), line), { minLength: 1, maxLength: 4 }).map((items) => {
    return items.map(([depth, words], index) => `${'   '.repeat(index && depth)}1. ${words}`).join('\n');
  }),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((words) => `- ${words}`).join('\n\n  more\n')),
  fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map((rows) => {
    return ['| A | B |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b}<br>${a} |`)].join('\n');
  }),
);
const markdown = fc.array(markdownBlock, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

/** Every promise about extents in `plan-text.ts`, for one level of blocks. */
function checkBlocks(field: Field, blocks: readonly Block[], parent: Extent): void {
  let last = parent.start;
  const within = (extent: Extent, outer: Extent) => {
    expect(extent.start).toBeGreaterThanOrEqual(outer.start);
    expect(extent.end).toBeLessThanOrEqual(outer.end);
    expect(extent.start).toBeLessThanOrEqual(extent.end);
  };
  for (const block of blocks) {
    within(block, { start: last, end: parent.end });
    last = block.end;
    const words = field.text.slice(block.start, block.end);
    expect(words).not.toBe('');
    if (block.type === 'table') {
      for (const row of block.rows) {
        within(row, block);
        for (const cell of row.cells) {
          within(cell, row);
          checkBlocks(field, cell.blocks, cell);
        }
      }
      continue;
    }
    expect(words).toBe(words.trim());
    for (const run of 'bold' in block ? block.bold : []) within(run, block);
  }
}

describe('blocks over the text', () => {
  it('hold for any Markdown: in bounds, in order, children inside parents, no signs left', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { field } = readMarkdown(source, 'plan');
        checkBlocks(field, field.blocks ?? [], { start: 0, end: field.text.length });
        expect(field.text).not.toMatch(/[*`~#>|<]|^\d\. |^- /m);
      }),
      { numRuns: 120 },
    );
  }, 30_000);

  it('cover every word: between blocks there is only space', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { field } = readMarkdown(source, 'plan');
        let rest = field.text;
        for (const block of [...(field.blocks ?? [])].reverse())
          rest = rest.slice(0, block.start) + rest.slice(block.end);
        expect(rest.trim()).toBe('');
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('hold for any mark-up at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <b> </b> <ul> <li> </ul> <ol start=4> </ol> <table> <tr> <td rowspan=3> <td colspan=2> </table>'.split(
          ' ',
        ),
        ...'<br> <h2> </h2> <div> </div> <del> </del> <dl> <dt> <dd> <textarea> </textarea> <label> <caption>'.split(
          ' ',
        ),
        '• one',
        '- two\n',
        '| a | b |\n|-|-|\n',
        '\n\n',
        '**',
        '> ',
        '1. ',
        '&nbsp;',
      ),
      word,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { field } of [readHtml(pieces.join(''), 'plan'), readMarkdown(pieces.join(''), 'plan')]) {
          checkBlocks(field, field.blocks ?? [], { start: 0, end: field.text.length });
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
