import * as docx from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../plan-text.ts';
import { type ReadField, readFile } from './index.ts';

const { Paragraph, TableCell, TableRow, Table, TextRun, HeadingLevel } = docx;

async function read(children: docx.ISectionOptions['children'], options: Partial<docx.IPropertiesOptions> = {}) {
  const file = new docx.Document({ ...options, sections: [{ children }] });
  return readFile('plan.docx', new Uint8Array(await docx.Packer.toBuffer(file)));
}

const xml = (text: string) => new TextEncoder().encode(text);
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** The smallest .docx: a body, and other parts as given. */
const bare = (body: string, parts: Record<string, string> = {}) => {
  const all: Record<string, string> = {
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, xml(text)])));
};
const readBare = (body: string, parts: Record<string, string> = {}) => readFile('plan.docx', bare(body, parts));
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

function shape({ field }: ReadField): unknown[] {
  const line = (block: Block): unknown => {
    const words = field.text.slice(block.start, block.end);
    if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(line)));
    if (block.type === 'heading') return `h${block.level} ${words}`;
    return block.type === 'item' ? `${'  '.repeat(block.depth)}${block.marker ?? '-'} ${words}` : words;
  };
  return (field.blocks ?? []).map(line);
}
const cell = (children: (docx.Paragraph | docx.Table)[], options: Partial<docx.ITableCellOptions> = {}) =>
  new TableCell({ ...options, children });

const numbering: docx.INumberingOptions = {
  config: [
    {
      reference: 'needs',
      levels: [
        { level: 0, format: docx.LevelFormat.DECIMAL, text: 'B%1', alignment: docx.AlignmentType.START },
        { level: 1, format: docx.LevelFormat.LOWER_LETTER, text: '(%2)', alignment: docx.AlignmentType.START },
      ],
    },
    {
      reference: 'sections',
      levels: [
        { level: 0, format: docx.LevelFormat.UPPER_LETTER, text: 'Section %1:', alignment: docx.AlignmentType.START },
      ],
    },
  ],
};
const numbered = (text: string, level = 0, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'needs', level, instance } });

describe('Word', () => {
  it('reads headings, bold runs, bullets and breaks', async () => {
    const result = await read([
      new Paragraph({ text: 'Section A', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [new TextRun({ text: 'Name:', bold: true }), new TextRun(' Mina')] }),
      new Paragraph({ text: 'maps', bullet: { level: 0 } }),
      new Paragraph({ text: 'old maps', bullet: { level: 1 } }),
      new Paragraph({ children: [new TextRun('one'), new TextRun({ text: 'two', break: 1 })] }),
    ]);
    expect(shape(result)).toEqual(['h2 Section A', 'Name: Mina', '- maps', '  - old maps', 'one\ntwo']);
    expect(result.field.blocks?.[1]).toMatchObject({ bold: [{ start: 11, end: 16 }] });
    expect(result.notChecked).toEqual([]);
  });

  it('prints automatic numbers as Word does: own signs, levels, restarts, on through other text', async () => {
    const result = await read(
      [
        new Paragraph({
          text: 'Views',
          heading: HeadingLevel.HEADING_1,
          numbering: { reference: 'sections', level: 0 },
        }),
        new Paragraph({
          text: 'Needs',
          heading: HeadingLevel.HEADING_1,
          numbering: { reference: 'sections', level: 0 },
        }),
        numbered('reading'),
        numbered('letters', 1),
        numbered('sounds', 1),
        new Paragraph('Between.'),
        numbered('counting'),
        numbered('coins', 1),
        numbered('another list', 0, 1),
      ],
      { numbering },
    );
    expect(shape(result)).toEqual([
      'h1 Section A: Views',
      'h1 Section B: Needs',
      'B1 reading',
      '  (a) letters',
      '  (b) sounds',
      'Between.',
      'B2 counting',
      '  (a) coins',
      'B1 another list',
    ]);
  });

  it('keeps lists, several paragraphs and tables in cells, and merged cells once', async () => {
    const inner = new Table({
      rows: [new TableRow({ children: [cell([new Paragraph('n1')]), cell([new Paragraph('n2')])] })],
    });
    const result = await read(
      [
        new Table({
          rows: [
            new TableRow({
              tableHeader: true,
              children: ['Need', 'Help', 'Who'].map((text) => cell([new Paragraph(text)])),
            }),
            new TableRow({
              children: [
                cell([new Paragraph('tall')], { rowSpan: 2 }),
                cell([new Paragraph('Lead in'), numbered('one'), numbered('two'), new Paragraph('after')], {
                  columnSpan: 2,
                }),
              ],
            }),
            new TableRow({ children: [cell([numbered('')]), cell([inner, new Paragraph('')])] }),
          ],
        }),
      ],
      { numbering },
    );
    expect(result.field.text).toBe('Need\tHelp\tWho\ntall\tLead in\none\ntwo\nafter\n\tB3\tn1\tn2');
    const [table] = result.field.blocks ?? [];
    if (table?.type !== 'table') throw new Error('no table was read');
    expect(table.rows.map((row) => row.header)).toEqual([true, false, false]);
    expect(table.rows.map((row) => row.cells.map((each) => each.columns))).toEqual([
      [1, 1, 1],
      [1, 2],
      [1, 1, 1],
    ]);
    expect(table.rows[1]?.cells[1]?.blocks.map((block) => block.type)).toEqual([
      'paragraph',
      'item',
      'item',
      'paragraph',
    ]);
    expect(table.rows[2]?.cells[2]?.blocks.map((block) => block.type)).toEqual(['table']);
  });

  it('reads tracked changes as accepted and leaves struck words, comments, notes and headers out', async () => {
    const change = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' };
    const file = new docx.Document({
      footnotes: { 1: { children: [new Paragraph('foot')] } },
      comments: { children: [{ id: 0, author: 'A', children: [new Paragraph('aside')] }] },
      sections: [
        {
          headers: { default: new docx.Header({ children: [new Paragraph('header')] }) },
          children: [
            new Paragraph({
              children: [
                new TextRun('Keep'),
                new docx.InsertedTextRun({ text: ' new', ...change }),
                new docx.DeletedTextRun({ text: ' old', ...change }),
                new TextRun({ text: ' gone', strike: true }),
                new TextRun({ text: ' twice', doubleStrike: true }),
                new docx.CommentReference(0),
                new docx.FootnoteReferenceRun(1),
                new TextRun('.'),
              ],
            }),
          ],
        },
      ],
    });
    const result = await readFile('plan', new Uint8Array(await docx.Packer.toBuffer(file)));
    expect(result.field.text).toBe('Keep new.');
    expect(result.notChecked.map(({ what }) => what)).toEqual([
      '1 struck-out passage was left out',
      '1 tracked deletion was left out',
      '1 comment was kept apart',
      '1 footnote was not read',
      '“header”',
    ]);
    expect(result.furniture).toEqual(['header']);
  });

  it('reads tracked changes as rejected when asked to', async () => {
    const body =
      paragraph(
        `${run('Ben has ')}<w:ins>${run('daily')}</w:ins><w:del><w:r><w:delText>weekly</w:delText></w:r></w:del>${run(' help.')}`,
      ) +
      paragraph(`<w:moveFrom>${run('Stays.')}</w:moveFrom>`) +
      paragraph(`<w:moveTo>${run('Stays.')}</w:moveTo>`);
    const accepted = await readBare(body);
    expect(accepted.field.text).toBe('Ben has daily help.\n\nStays.');
    const rejected = await readFile('plan.docx', bare(body), { changes: 'rejected' });
    expect(rejected.field.text).toBe('Ben has weekly help.\n\nStays.');
    expect(rejected.notChecked.map(({ what }) => what)).toEqual(['1 tracked insertion was left out']);
  });

  it('reads the words of text boxes, in the old form and in the new alone', async () => {
    const words = `<w:txbxContent>${paragraph(run('In the box.'))}</w:txbxContent>`;
    const fresh = `<w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx>${words}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing>`;
    const old = `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${words}</v:textbox></v:shape></w:pict>`;
    const choice = (second: string) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${fresh}</mc:Choice>${second}</mc:AlternateContent>`;
    for (const inside of [fresh, old, choice(''), choice(`<mc:Fallback>${old}</mc:Fallback>`)]) {
      const { field } = await readBare(paragraph(`${run('Before.')}<w:r>${inside}</w:r>`));
      expect(field.text).toBe('Before.\n\nIn the box.');
    }
  });

  it('reads the words of a file with macros, and says that they were not run', async () => {
    const { field, notChecked } = await readFile(
      'plan.docm',
      bare(paragraph(run('Hello.')), { 'word/vbaProject.bin': 'x' }),
    );
    expect(field.text).toBe('Hello.');
    expect(notChecked.map(({ what }) => what)).toEqual(['The macros in this file']);
  });

  it('notes the protective marking of the page, and tells the contents list apart', async () => {
    const { field, furniture, notChecked } = await readBare(
      paragraph(run('Section A 1'), '<w:pStyle w:val="TOC1"/>') + paragraph(run('Hello.')),
      {
        'word/header1.xml': `<w:hdr ${w}>${paragraph(run('OFFICIAL - SENSITIVE'))}</w:hdr>`,
        'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>`,
      },
    );
    expect(field.text).toBe('Hello.');
    expect(furniture).toEqual(['OFFICIAL - SENSITIVE', 'Section A 1']);
    expect(notChecked[0]?.why).toContain('protective marking');
  });

  it('reads headings and bold that stand in a style, and drops the contents list', async () => {
    const styles = `<w:styles ${w}>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Council"><w:name w:val="Council Section"/><w:basedOn w:val="Heading1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Card"><w:name w:val="Card"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Label"><w:name w:val="Label"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    </w:styles>`;
    const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
    const result = await readBare(
      styled('TOC1', 'Section A 3') +
        styled('Council', 'Section A') +
        styled('Card', 'Card 1') +
        styled('Label', 'Needs') +
        styled('Loop', 'plain'),
      { 'word/styles.xml': styles },
    );
    expect(shape(result)).toEqual(['h1 Section A', 'h3 Card 1', 'Needs', 'plain']);
    expect(result.field.blocks?.[2]).toMatchObject({ bold: [{ start: 19, end: 24 }] });
  });

  it('keeps merge fields and content controls, and leaves hidden words out', async () => {
    const result = await readBare(
      paragraph(
        `${run('Dear ')}<w:fldSimple w:instr=" MERGEFIELD Name "><w:r><w:t>«Name»</w:t></w:r></w:fldSimple>${run(' secret', '<w:vanish/>')}<w:sdt><w:sdtContent>${run(' and all')}</w:sdtContent></w:sdt>`,
      ) + paragraph(`${run('a')}<w:r><w:br w:type="page"/></w:r>${run('b')}<w:r><w:cr/></w:r>${run('c')}`),
    );
    expect(result.field.text).toBe('Dear «Name» and all\n\na\nb\nc');
    expect(result.notChecked.map(({ what }) => what)).toEqual(['1 hidden passage was left out']);
  });

  it('counts pictures without opening or fetching them', async () => {
    const linked = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="image" TargetMode="External" Target="https://example.invalid/a.png"/></Relationships>`;
    const result = await readBare(paragraph(run('Mina') + linked), { 'word/_rels/document.xml.rels': links });
    expect(result.field.text).toBe('Mina');
    expect(result.notChecked.map(({ what }) => what)).toEqual(['1 image was not read']);
  });

  it('finds the text wherever the package says it is', async () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`;
    const body = `<w:document ${w}><w:body>${paragraph(run('Here'))}</w:body></w:document>`;
    const file = zipSync({ '_rels/.rels': xml(rels), 'word/document2.xml': xml(body) });
    expect((await readFile('plan.docx', file)).field.text).toBe('Here');
  });
});
