/**
 * Writes the three sample plans as Word files: `node test/samples/make.mjs`. Each is invented from end to end and laid
 * out in its own way. The files are kept beside this script, so that nobody has to make them to use them.
 */
import { writeFileSync } from 'node:fs';
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { middling } from './middling.mjs';
import { strong } from './strong.mjs';
import { weak } from './weak.mjs';

/**
 * One block of a sample plan. In `text`, `**…**` is bold. A table's first row is its header unless `plain`.
 * @typedef {{ heading: string, level: 1 | 2 | 3 }
 *   | { text: string }
 *   | { bullets: readonly string[] }
 *   | { table: readonly (readonly string[])[], plain?: boolean }} Block
 */

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const borders = { top: line, bottom: line, left: line, right: line };

/** @param {string} text */
function runsOf(text) {
  const parts = text.split('**');
  return parts.flatMap((words, index) => (words === '' ? [] : [new TextRun({ text: words, bold: index % 2 === 1 })]));
}

/**
 * A cell's lines are paragraphs of their own.
 * @param {string} words
 * @param {boolean} header
 */
function cellOf(words, header) {
  const lines = words.split('\n').map((text) => new Paragraph({ children: runsOf(header ? `**${text}**` : text) }));
  return new TableCell({ children: lines, borders, margins: { top: 60, bottom: 60, left: 90, right: 90 } });
}

/**
 * @param {Block} block
 * @returns {(Paragraph | Table)[]}
 */
function partsOf(block) {
  if ('heading' in block) {
    return [
      new Paragraph({ heading: levels[block.level - 1] ?? HeadingLevel.HEADING_3, children: runsOf(block.heading) }),
    ];
  }
  if ('text' in block) return [new Paragraph({ children: runsOf(block.text), spacing: { after: 120 } })];
  if ('bullets' in block) {
    return block.bullets.map((text) => new Paragraph({ children: runsOf(text), bullet: { level: 0 } }));
  }
  const rows = block.table.map((cells, row) => {
    const header = row === 0 && !block.plain;
    // Even a `false` here makes some readers take the row for a header.
    return new TableRow({
      ...(header ? { tableHeader: true } : {}),
      children: cells.map((words) => cellOf(words, header)),
    });
  });
  // A paragraph keeps two tables in a row apart.
  return [new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }), new Paragraph('')];
}

/**
 * @param {string} name
 * @param {{ title: string, blocks: readonly Block[] }} plan
 */
async function write(name, { title, blocks }) {
  const document = new Document({
    title,
    creator: 'Golden Thread',
    styles: { default: { document: { run: { font: 'Arial', size: 22 } } } },
    sections: [{ children: blocks.flatMap((block) => partsOf(block)) }],
  });
  writeFileSync(new URL(`${name}.docx`, import.meta.url), await Packer.toBuffer(document));
}

await write('weak', weak);
await write('middling', middling);
await write('strong', strong);
