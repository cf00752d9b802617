import { describe, expect, it } from 'vitest';
import type { Block } from '../plan-text.ts';
import { type ReadField, readHtml } from './index.ts';

const read = (source: string) => readHtml(source, 'plan');

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
const tableOf = ({ field }: ReadField) => {
  const table = field.blocks?.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table was read');
  return table;
};

describe('HTML', () => {
  it('collapses spaces as a browser does and sees through wrappers', () => {
    const result = read(
      '<!doctype html><title>x</title><article><header><h1>My\n  plan</h1></header><div><div> One&nbsp;&nbsp; <span>li</span>ne </div>\n<p>&nbsp;</p>two<section>three</section></div></article>',
    );
    expect(shape(result)).toEqual(['h1 My plan', 'One line', 'two', 'three']);
    expect(result.field.text).toBe('My plan\n\nOne line\n\ntwo\n\nthree');
  });

  it('takes one break for a line end and two for a paragraph', () => {
    expect(shape(read('<p>Name: Mina<br>Born: 2015<br><br>She likes maps.<br></p>'))).toEqual([
      'Name: Mina\nBorn: 2015',
      'She likes maps.',
    ]);
  });

  it('sees bold by element, by style and around blocks, and not where a style takes it away', () => {
    const result = read(
      '<b><p>Section B</p></b><p><span style="font-weight: 700">Section</span><strong> C</strong></p><b style="font-weight:normal"><p>plain</p></b><p><b>Name:</b> Mina</p>',
    );
    expect(boldOf(result)).toEqual([['Section B'], ['Section C'], [], ['Name:']]);
  });

  it('leaves out what the page does not show, and counts what is struck', () => {
    const result = read(
      '<p>Keep <ins>new</ins> <del>old</del><s> </s><span style="text-decoration:line-through">older</span><span hidden>h</span><i style="display: none">n</i><!-- c --><img src="https://example.org/a.png" alt="photo"></p><script>s()</script><style>p{}</style>',
    );
    expect(result.field.text).toBe('Keep new');
    expect(result.notChecked.map(({ what }) => what)).toEqual([
      '1 image was not read',
      '2 struck-out passages were left out',
    ]);
  });

  it('prints the numbers of ordered lists, whatever they start from', () => {
    const result = read(
      '<ol start="3"><li>a<ul><li>b</ul><li value="7">c</ol><ol type="a"><li>d<li>e</ol><ul><li>f</li><ul><li>g</li></ul></ul>',
    );
    expect(shape(result)).toEqual(['3. a', '  - b', '7. c', 'a. d', 'b. e', '- f', '  - g']);
  });

  it("makes items of Word's list paragraphs", () => {
    const ignore = (mark: string) =>
      `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>`;
    const result = read(
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${ignore('·')}one<o:p></o:p></p><p style='mso-list:l0 level2 lfo1'>${ignore('B2.')}two</p><h2 style='mso-list:l1 level1 lfo2'>${ignore('3')}Needs</h2><p class=MsoListParagraphCxSpFirst><span>§<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span>three</p>`,
    );
    expect(shape(result)).toEqual(['- one', '  B2. two', 'h2 3 Needs', '- three']);
  });

  it('keeps lists, paragraphs and tables inside cells', () => {
    const result = read(
      '<table><tr><td>Lead in<ul><li>one<li>two</ul><p>after</p></td><td><table><tr><td>n1<td>n2</table></td></tr></table>',
    );
    const [left, right] = tableOf(result).rows[0]?.cells ?? [];
    expect(left?.blocks.map((block) => block.type)).toEqual(['paragraph', 'item', 'item', 'paragraph']);
    expect(right?.blocks.map((block) => block.type)).toEqual(['table']);
    expect(result.field.text).toBe('Lead in\none\ntwo\nafter\tn1\tn2');
  });

  it('keeps columns in line under merged cells without saying a word twice', () => {
    const result = read(
      '<table><caption>Card</caption><thead><tr><th>Need<th>Help<th>Who</tr></thead><tr><td rowspan="2">tall<td colspan="2">wide<tr><td>x<td>y<tr><td></table>',
    );
    const { rows } = tableOf(result);
    expect(result.field.text).toBe('Card\n\nNeed\tHelp\tWho\ntall\twide\n\tx\ty');
    expect(rows.map((row) => row.cells.map((cell) => cell.columns))).toEqual([
      [1, 1, 1],
      [1, 2],
      [1, 1, 1],
    ]);
    expect(rows.map((row) => row.header)).toEqual([true, false, false]);
  });

  it('reads a list of labels as rows', () => {
    const result = read('<dl><dt>Name<dd>Mina<div><dt>Born<dd>2015<dd>in May</div></dl>');
    expect(shape(result)).toEqual([
      [
        [['Name'], ['Mina']],
        [['Born'], ['2015', 'in May']],
      ],
    ]);
  });

  it('reads the answers of a saved form', () => {
    const result = read(
      '<form><fieldset><legend>Section B</legend><label>Name</label><input value="Mina" disabled><label>Needs</label><textarea>Line one\n\n• quiet\n• maps</textarea><input type="checkbox" checked><label>Yes</label><input type="password" value="secret"><select><option>Choose<option selected>Primary</select><button>Save</button></fieldset></form>',
    );
    expect(shape(result)).toEqual(['Section B', 'Name Mina\nNeeds', 'Line one', '- quiet', '- maps', '☒ Yes Primary']);
    expect(boldOf(result)[0]).toEqual(['Section B']);
  });

  it('reads mark-up nested too deeply as plain lines, in reasonable time, and says so', () => {
    const deep = ['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<span>'].map((tag) => tag.repeat(20_000));
    for (const tags of [...deep, Array.from({ length: 20_000 }, (_, n) => `<p><font size=${n}>`).join('')]) {
      const result = read(`<p>Mina &amp; Jo</p>${tags}end<script>s()</script>`);
      expect(result.field.blocks).toBeNull();
      expect(result.field.text).toBe('Mina & Jo\nend');
      expect(result.notChecked).toHaveLength(1);
    }
  });
});
