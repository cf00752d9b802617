import { describe, expect, it } from 'vitest';
import type { Block } from '../plan-text.ts';
import { type ReadField, readMarkdown } from './index.ts';

const read = (source: string) => readMarkdown(source, 'plan');

/** One line a block: its kind and the exact words under its extent. */
function shape({ field }: ReadField): unknown[] {
  const line = (block: Block): unknown => {
    const words = field.text.slice(block.start, block.end);
    if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(line)));
    if (block.type === 'heading') return `h${block.level} ${words}`;
    return block.type === 'item' ? `${'  '.repeat(block.depth)}${block.marker ?? '-'} ${words}` : words;
  };
  return (field.blocks ?? []).map(line);
}
const boldOf = ({ field }: ReadField) =>
  (field.blocks ?? []).map((block) =>
    'bold' in block ? block.bold.map((run) => field.text.slice(run.start, run.end)) : null,
  );

describe('Markdown', () => {
  it('gives headings, paragraphs and their words without signs', () => {
    const result = read(
      '# Plan \\* A &amp; B\n\nSection B\n---\n\nMina *likes* `trains` and [maps](http://x.uk).\nShe\\\nsings.',
    );
    expect(result.field.text).toBe('Plan * A & B\n\nSection B\n\nMina likes trains and maps.\nShe\nsings.');
    expect(shape(result)).toEqual(['h1 Plan * A & B', 'h2 Section B', 'Mina likes trains and maps.\nShe\nsings.']);
    expect(result.notChecked).toEqual([]);
    expect(result.field.section).toBeNull();
  });

  it('records bold: a whole paragraph, a leading label, two runs that touch', () => {
    const result = read('**Section B**\n\n**Name:** Mina\n\n**One** **two** three **four**');
    expect(boldOf(result)).toEqual([['Section B'], ['Name:'], ['One two', 'four']]);
  });

  it('keeps typed numbers, and counts where every number is the same', () => {
    expect(shape(read('3. a\n5. b\n\nx\n\n1) c\n1) d'))).toEqual(['3. a', '5. b', 'x', '1. c', '2. d']);
  });

  it('makes one item of several paragraphs and sets inner lists a level deeper', () => {
    const result = read('- one\n\n  more\n  - inner\n    1. deep\n- two\n\n  ### Card\n\n  after');
    expect(shape(result)).toEqual(['- one\nmore', '  - inner', '    1. deep', '- two', 'h3 Card', 'after']);
    expect(result.field.text).toBe('one\nmore\ninner\ndeep\ntwo\n\nCard\n\nafter');
  });

  it('keeps ticks and reads bullets typed by hand', () => {
    expect(shape(read('- [x] Autism\n- [ ] ADHD'))).toEqual(['- ☒ Autism', '- ☐ ADHD']);
    expect(shape(read('Mina needs:\n• a quiet place\n  to work\n• visual prompts'))).toEqual([
      'Mina needs:',
      '- a quiet place\nto work',
      '- visual prompts',
    ]);
    expect(shape(read('Mina – who is six –\nlikes maps'))).toEqual(['Mina – who is six –\nlikes maps']);
  });

  it('reads pipe tables, with breaks, lists and escaped pipes in cells', () => {
    const result = read('| Need | Help |\n|--|--|\n| a<br>b \\| c | <ul><li>one</li><li>**two**</li></ul> |\n| | x |');
    expect(shape(result)).toEqual([
      [
        [['Need'], ['Help']],
        [['a\nb | c'], ['- one', '- two']],
        [[], ['x']],
      ],
    ]);
    expect(result.field.text).toBe('Need\tHelp\na\nb | c\tone\ntwo\n\tx');
    const [table] = result.field.blocks ?? [];
    expect(table?.type === 'table' && table.rows.map((row) => row.header)).toEqual([true, false, false]);
  });

  it('leaves struck words, images and notes out, and says how many', () => {
    const result = read(
      'Keep ~~old words~~ <del>and **these**</del> ~5 mins~ ![photo](a.png) here[^1].\n\n[^1]: A note.',
    );
    expect(result.field.text).toBe('Keep ~5 mins~ here.');
    expect(result.notChecked.map(({ what }) => what)).toEqual([
      '1 image was not read',
      '2 struck-out passages were left out',
      '1 footnote was not read',
    ]);
    expect(JSON.stringify(result.notChecked)).not.toMatch(/old words|photo|note\./);
  });

  it('reads HTML blocks as HTML, also when blank lines cut them, and drops comments', () => {
    const result = read(
      '<!-- aside -->\n\n<table>\n<tr><td>a</td>\n\n<td><ul><li>b</ul></td></tr>\n</table>\n\n<details>\n<summary>More</summary>\n\n**x**\n\n</details>',
    );
    expect(shape(result)).toEqual([[[['a'], ['- b']]], 'More', 'x']);
  });

  it('keeps a label that looks like a link target', () => {
    expect(read('[Name]: Mina\n[web]: https://example.org').field.text).toBe('[Name]: Mina');
  });

  it('makes line ends and odd characters plain before measuring', () => {
    const result = read('a\u200e b\u00ad\u00a0&nbsp;c\u0000\r\nd\rz &#x202e;\ud800');
    expect(result.field.text).toBe('a b c\nd\nz \ufffd');
    expect(shape(result)).toEqual(['a b c\nd\nz \ufffd']);
  });

  it('reads tangled text as plain lines and says so', () => {
    for (const source of [`${'>'.repeat(5_000)} deep`, '**a'.repeat(20_000), 'word\n\n'.repeat(60_000)]) {
      const result = read(source);
      expect(result.field.blocks).toBeNull();
      expect(result.field.text).toBe(source);
      expect(result.notChecked).toHaveLength(1);
    }
  });
});
