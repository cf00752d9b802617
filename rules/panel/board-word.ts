/** The Board page as a Word document, to be changed and sent on. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Board } from './board.ts';
import {
  boardTitle,
  leadWords,
  monthWords,
  noChange,
  noPriorities,
  noStrengths,
  pointWords,
  shareWords,
  standingWords,
} from './board-words.ts';

/** The file's bytes; same board, same bytes. */
export async function boardWord(board: Board): Promise<Uint8Array<ArrayBuffer>> {
  const { spread, trend, areas, strengths, priorities, changed } = board;
  const most = Math.max(1, ...spread.map(({ count }) => count ?? 0));
  const document = new Document({
    title: boardTitle,
    creator: 'Golden Thread',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 20 }, paragraph: { spacing: { after: 60 } } },
        heading1: { run: { size: 32, bold: true } },
        heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 140, after: 40 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 800, bottom: 800, left: 1000, right: 1000 } } },
        children: [
          new Paragraph({ text: boardTitle, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: leadWords(board), bold: true, size: 23 })] }),
          heading('How the grades lie'),
          table(
            ['Grade', 'Plans', ''],
            spread.map((share) => [
              share.name,
              shareWords(share),
              '█'.repeat(Math.round((24 * (share.count ?? 0)) / most)),
            ]),
          ),
          heading('How the mean moves'),
          trend.length === 0
            ? new Paragraph('No month has five graded plans.')
            : table(
                ['Month of plan', 'Mean out of ten', 'Plans'],
                trend.map(({ month, mean, plans }) => [monthWords(month), mean.toFixed(1), String(plans)]),
              ),
          heading('Three strengths'),
          ...bullets(strengths.map(pointWords), noStrengths(board)),
          heading('Three priorities'),
          ...bullets(priorities.map(pointWords), noPriorities(board)),
          heading('Part by part'),
          table(
            ['Part', 'Mean'],
            areas.map(({ name, mean }) => [name, mean === null ? 'too few to show' : `${mean.toFixed(1)} out of 10`]),
          ),
          heading('What changed'),
          ...bullets(changed, noChange),
          new Paragraph({
            children: [new TextRun({ text: standingWords(board), size: 18 })],
            spacing: { before: 160 },
          }),
        ],
      },
    ],
  });
  return withoutClock(await Packer.toArrayBuffer(document));
}

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
const bullets = (entries: readonly string[], none: string) =>
  entries.length === 0 ? [new Paragraph(none)] : entries.map((text) => new Paragraph({ text, bullet: { level: 0 } }));

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map(
        (text) =>
          new TableCell({
            margins: { top: 20, bottom: 20, left: 80, right: 80 },
            children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })], spacing: { after: 0 } })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** The package writes the time of day into the file: the same board would never be the same file twice. */
function withoutClock(file: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(file));
  const name = 'docProps/core.xml';
  const core = parts[name];
  if (core) {
    const xml = strFromU8(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12000-01-01T00:00:00Z');
    parts[name] = strToU8(xml);
  }
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { mtime: '2000-01-02' });
}
