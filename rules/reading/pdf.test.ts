import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../plan-text.ts';
import { type ReadField, readFile } from './index.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url)));
const read = (name: string) => readFile(name, fixture(name));

function shape({ field }: ReadField): unknown[] {
  const line = (block: Block): unknown => {
    const words = field.text.slice(block.start, block.end);
    if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(line)));
    if (block.type === 'heading') return `h${block.level} ${words}`;
    return block.type === 'item' ? `${block.marker ?? '-'} ${words}` : words;
  };
  return (field.blocks ?? []).map(line);
}

/** A PDF of one page per stream of drawing operators, in Helvetica and Helvetica-Bold, as old programs write them. */
function plainPdf(streams: readonly string[], more = ''): Uint8Array {
  const kids = streams.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + index * 2} 0 R ${more} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
const say = (x: number, y: number, words: string, size = 11, font = 'F1') =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${words.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`;
const readPlain = (streams: readonly string[]) => readFile('old.pdf', plainPdf(streams));

describe('a PDF with ruled lines and no tags', () => {
  it('shows headings, numbered entries and tables, without what is struck out', async () => {
    const result = await read('small-ruled.pdf');
    expect(shape(result)).toEqual([
      'h1 Section B: Special educational needs',
      'B1 Bao reads short words by their sounds but cannot hold a sentence in mind for long enough to write it down, so he leaves most written work unfinished.',
      'B2 Bao tires by two o’clock. He rests after lunch.',
      'h1 Sections E and F',
      [
        [['Outcome 1: By July 2028 Bao will write three sentences alone.']],
        [['What'], ['Who'], ['How often']],
        [
          ['Writing lessons with a word bank A sloped board at his desk'],
          ['Teaching assistant trained by a specialist teacher'],
          ['20 minutes, four days a week'],
        ],
      ],
      'h1 Section I',
      'To be confirmed.',
    ]);
    expect(result.furniture).toEqual([
      'OFFICIAL - SENSITIVE',
      'Plan for Bao, page 1',
      'OFFICIAL - SENSITIVE',
      'Plan for Bao, page 2',
    ]);
    expect(result.notChecked.map(({ what }) => what)).toEqual([
      '1 struck-out passage was left out',
      '“OFFICIAL - SENSITIVE”',
      '“Plan for Bao, page 2”',
    ]);
  });
});

describe('a tagged PDF', () => {
  it('is read by its tags; a table over two pages is one, and says its header once', async () => {
    const { field, furniture } = await read('small-tagged.pdf');
    const [heading, paragraph, ...rest] = shape({ field, notChecked: [], furniture });
    expect([heading, paragraph]).toEqual([
      'h1 Section F: Special educational provision',
      'Ola’s plan is in two lists.\nBoth start in May.',
    ]);
    expect(rest.slice(0, 2)).toEqual(['- Signing lessons, weekly.', '- A radio aid, all day.']);
    expect(rest.filter((block) => block === 'A line to fill the page.')).toHaveLength(30);
    const [table, ...after] = rest.filter((block) => Array.isArray(block)) as string[][][][];
    expect(after).toEqual([]);
    expect(table?.map((row) => row.map(([words]) => words?.slice(0, 9)))).toEqual([
      ['Provision', 'Who'],
      ['Session 1', 'Teacher 1'],
      ['Session 2', 'Teacher 2'],
      ['Session 3', 'Teacher 3'],
    ]);
  });
});

describe('a PDF of plain drawing', () => {
  it('joins lines and words parted at their ends, and keeps apart what its writer kept apart', async () => {
    const { field } = await readPlain([
      [
        say(60, 780, 'Ayo has speech and language therapy for twenty minutes with a self-'),
        say(60, 766, 'help card, and all provi-'),
        say(60, 752, 'sion is for the school year. A therapist gives the provision'),
        say(60, 738, 'Second thing.'),
        say(60, 700, 'Self-help is a skill.'),
      ].join('\n'),
    ]);
    expect(field.text).toBe(
      'Ayo has speech and language therapy for twenty minutes with a self-help card, and all provision is for the school year. A therapist gives the provision\n\nSecond thing.\n\nSelf-help is a skill.',
    );
  });

  it('sees columns without lines, row by row', async () => {
    const { field } = await readPlain([
      [
        say(60, 780, 'What', 11, 'F2'),
        say(300, 780, 'Who', 11, 'F2'),
        say(60, 760, 'Reading practice with'),
        say(300, 760, 'Teacher'),
        say(60, 747, 'a partner'),
        say(60, 725, 'Signing'),
        say(300, 725, 'Teacher of the deaf'),
        say(60, 690, 'After the table a line runs right across the page as any line of prose does here.'),
      ].join('\n'),
    ]);
    expect(shape({ field, notChecked: [], furniture: [] })).toEqual([
      [
        [['What'], ['Who']],
        [['Reading practice with a partner'], ['Teacher']],
        [['Signing'], ['Teacher of the deaf']],
      ],
      'After the table a line runs right across the page as any line of prose does here.',
    ]);
  });

  it('names a page without words, and refuses a file of such pages', async () => {
    const result = await readPlain([say(60, 780, 'Section A'), '']);
    expect(result.notChecked.map(({ what }) => what)).toEqual(['Page 2']);
    await expect(readPlain(['', ''])).rejects.toThrow('This PDF holds pictures of pages and no words.');
  });

  it('keeps words set sideways', async () => {
    const { field } = await readPlain([
      `${say(60, 780, 'Upright.')}\nBT /F1 11 Tf 0 1 -1 0 40 300 Tm (Sideways.) Tj ET`,
    ]);
    expect(field.text.split(/\s+/).sort()).toEqual(['Sideways.', 'Upright.']);
  });

  it('tells how far it is', async () => {
    const heard: string[] = [];
    await readFile('old.pdf', plainPdf([say(60, 780, 'One'), say(60, 780, 'Two')]), {
      onPage: (done, of) => heard.push(`${done}/${of}`),
    });
    expect(heard).toEqual(['1/2', '2/2']);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['cut short', fixture('small-ruled.pdf').slice(0, 9_000)],
    ['nothing but its first line', Uint8Array.from('%PDF-1.7\n', (c) => c.charCodeAt(0))],
    [
      'full of other bytes',
      Uint8Array.from({ length: 40_000 }, (_, at) => (at < 8 ? '%PDF-1.7'.charCodeAt(at) : (at * 7919) % 251)),
    ],
  ])('is refused in a sentence: %s', async (_, bytes) => {
    await expect(readFile('plan.pdf', bytes)).rejects.toThrow(/^This PDF (?:is damaged|holds pictures)/);
  });

  it('holds a page without end, which is left in time', async () => {
    const many = Array.from({ length: 60_000 }, () => say(60, 700, 'x')).join('\n');
    await expect(readPlain([many])).rejects.toThrow('A page of this PDF holds far more words');
  });

  it('has far too many pages', async () => {
    await expect(readPlain(Array.from({ length: 301 }, () => ''))).rejects.toThrow('This PDF has 301 pages');
  });
});
