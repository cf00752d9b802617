/** Tables in the walk: banner rows, columns under headers, and forms of a label beside its words. */
import type { Block, Cell, Extent, Row, SectionLetter, TableBlock } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import { bannerLevel, labelLevel } from './block-form.ts';
import { blocksOf } from './cell-entries.ts';
import { looksLikeSentence, readHeading } from './headings.ts';
import { asColumnRole, readLabel } from './labels.ts';
import { homeOf, type Occurrence } from './place.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';
import { enterRole, noLevel } from './standing.ts';
import {
  type Columns,
  columnOf,
  filledCells,
  holdsSections,
  isAllNames,
  isChecklist,
  isLetters,
  provisionRoles,
  readColumns,
} from './table-shape.ts';
import type { Walk } from './walk.ts';
import { type RowBefore, walkAdviceRow, walkCell, walkColumns } from './walk-columns.ts';

const mostLabelWords = 12;
/** Sections that needs, outcomes and provision may stand under without being named again. */
const answering: readonly SectionLetter[] = ['B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2'];

/** Walks one table row by row. */
export function walkTable(walk: Walk, table: TableBlock): void {
  const key = `${walk.field.id}#t${++walk.tables}`;
  const { role, roleLetter, roleLevel, over } = walk.at;
  const sections = walk.occurrences.length;
  if (table.rows.some((row) => isChecklist(walk.text, row))) return;
  let columns: Columns | null = null;
  let fresh = true;
  let kept: Columns | null = null;
  // A file that marks every row as a header marks none.
  const marked = table.rows.some(({ header }) => !header);
  let last: RowBefore | null = null;
  const seen = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    const filled = filledCells(walk.text, row);
    const [first] = filled;
    if (!first) continue;
    if (filled.length === 1 && isBanner(walk, row, first, columns)) {
      const before = walk.occurrences.length;
      walkBanner(walk, first);
      // A row that only groups the rows below it keeps the columns they stand in.
      kept = walk.occurrences.length === before ? (columns ?? kept) : null;
      columns = null;
      fresh = true;
      continue;
    }
    const isMarked = row.header && marked;
    const mayHead = fresh || isMarked || isAllNames(walk.text, row);
    const header: Columns | null = mayHead ? readColumns(walk.text, row, isMarked) : null;
    if (header) {
      columns = header;
      kept = null;
      fresh = false;
      openColumnSections(walk, header, table, row);
      continue;
    }
    fresh = false;
    if (kept && widthOf(row) === kept.length) columns = kept;
    kept = null;
    if (columns) {
      last = walkColumns(walk, row, columns, `${key}r${index}`, last, seen);
    } else walkForm(walk, row, filled, `${key}r${index}`);
  }
  // A label inside a table holds no further than the table.
  walk.at =
    walk.occurrences.length === sections
      ? { ...walk.at, role, roleLetter, roleLevel, over }
      : enterRole(walk.at, null, null, noLevel);
}

const widthOf = (row: Row) => row.cells.reduce((sum, { columns }) => sum + Math.max(1, columns), 0);

function isBanner(walk: Walk, row: Row, cell: Cell, columns: Columns | null): boolean {
  if (row.cells.length === 1 || cell.columns > 1) return true;
  if (cell !== row.cells[0]) return false;
  const words = walk.text.slice(cell.start, cell.end);
  const headed = readHeading(words, 'banner') !== null || readAreaHeading(words) !== null;
  const label = readLabel(words);
  return headed || (columns === null ? true : label !== null && label.end >= words.trimEnd().length);
}

/** A merged row: its first words may head what follows; the rest is walked like any other words. */
function walkBanner(walk: Walk, cell: Cell): void {
  const [head, ...rest] = blocksOf(cell);
  if (!head) return;
  if (head.type === 'table') {
    walk.blocks([head, ...rest], true);
    return;
  }
  const next: Block = rest[0] ?? { type: 'item', start: cell.end, end: cell.end, depth: 0, marker: null, bold: [] };
  const form = head.type === 'heading' ? 'heading' : head.type === 'item' ? 'item' : 'banner';
  const short = countWords(walk.text.slice(head.start, head.end), 31) <= 30;
  if ((!short || !walk.heads(head, form, next)) && !walk.title.takesRow(head)) walk.words(head, next, true);
  walk.blocks(rest, true);
}

/** Columns headed "Section B Needs | Section F Provision" are Sections where no heading over the table says so. */
function openColumnSections(walk: Walk, columns: Columns, table: TableBlock, headerRow: Row): void {
  const covered = (column: Columns[number]) => {
    const home = column.letters.length > 0 ? column.letters : column.role ? homeOf[column.role] : undefined;
    return !home || (!walk.inColumns && home.some((letter) => walk.letters.includes(letter)));
  };
  const missing = columns.filter((column) => !covered(column));
  if (missing.length === 0) return;
  const from = table.rows.indexOf(headerRow) + 1;
  for (const column of new Set(missing)) {
    const first = column.letters[0] ?? (column.role ? homeOf[column.role]?.[0] : undefined);
    if (!first) continue;
    const cells = table.rows
      .slice(from)
      .flatMap((row) => row.cells.filter((cell) => columnOf(columns, row, cell) === column));
    const { header } = column;
    walk.columnSections.push({
      letters: column.letters.length > 0 ? column.letters : [first],
      merged: false,
      lettered: column.letters.length > 0,
      field: walk.field.id,
      heading: walk.text.slice(header.start, header.end).trim(),
      start: header.start,
      bodyStart: header.end,
      bodyEnd: header.end,
      confidence: column.letters.length > 0 ? 'sure' : 'likely',
      cells: cells
        .filter((cell) => hasWords(walk.text, cell.start, cell.end))
        .map(({ start, end }) => ({ field: walk.field.id, ...trimExtent(walk.text, start, end) })),
    } satisfies Occurrence);
  }
  const printed = columns.flatMap(({ letters }) => letters);
  const named = printed.length > 0 ? printed : columns.flatMap(({ role }) => (role ? (homeOf[role]?.[0] ?? []) : []));
  const stands = walk.letters.some((letter) => (printed.length > 0 ? printed : answering).includes(letter));
  if (holdsSections(columns) && !stands) walk.openColumns([...new Set(named)], table.start);
}

/** A row without headers: a label beside its words, or cells that stand side by side. */
function walkForm(walk: Walk, row: Row, filled: readonly Cell[], key: string): void {
  const { text } = walk;
  const [first, ...others] = filled;
  if (!first) return;
  if (walk.letters.length === 1 && walk.letters[0] === 'K' && filled.length > 1) {
    walkAdviceRow(walk, filled, null);
    return;
  }
  const words = text.slice(first.start, first.end).trim();
  const short = countWords(words, mostLabelWords + 1) <= mostLabelWords;
  if (first === row.cells[0] && short && walkLabelCell(walk, first, others, words, key)) return;
  for (const cell of filled)
    walkCell(walk, cell, { row: filled.length > 1 && walk.letters.length > 0 ? key : walk.at.card });
}

function walkLabelCell(walk: Walk, first: Cell, others: readonly Cell[], words: string, key: string): boolean {
  const { text } = walk;
  const extent = trimExtent(text, first.start, first.end);
  if (walkLetterCell(walk, extent, others, words)) return true;
  const heading = readHeading(words, 'label');
  if (heading && walk.section(extent, 'label', bannerLevel) !== null) {
    for (const cell of others) walk.blocks(blocksOf(cell), true);
    return true;
  }
  if (others.length === 0) return false;
  const area = readAreaHeading(words);
  if (area && !looksLikeSentence(words)) {
    walk.area(area.area, labelLevel, extent.start);
    for (const cell of others) walkCell(walk, cell, { row: others.length > 1 ? key : walk.at.card });
    return true;
  }
  const label = readLabel(words);
  if (label && label.end >= words.length) {
    walk.label(label, labelLevel);
    const role = asColumnRole(words, label.role);
    for (const cell of others) {
      if (role && provisionRoles.has(role) && role !== 'what' && walk.complete(role, cell)) continue;
      walk.blocks(blocksOf(cell), true);
    }
    return true;
  }
  if (isCode(words)) {
    for (const cell of others) walkCell(walk, cell, { row: others.length > 1 ? key : walk.at.card, number: words });
    return true;
  }
  if (looksLikeSentence(words) || /[.!?]$/.test(words) || others.length > 1) return false;
  walk.group(first, labelLevel, false);
  for (const cell of others) walk.blocks(blocksOf(cell), true);
  return true;
}

/** "E & F" beside "Outcomes and provision": one heading in two cells. */
function walkLetterCell(walk: Walk, letters: Extent, others: readonly Cell[], words: string): boolean {
  const [title] = others;
  if (!title || others.length > 1 || !isLetters(words)) return false;
  const both = { start: letters.start, end: title.end };
  const said = walk.text.slice(title.start, title.end).trim();
  if (countWords(said, 21) > 20 || /[.!?]$/.test(said)) return false;
  const end = walk.section(both, 'bold', bannerLevel);
  if (end === null) return false;
  const rest = trimExtent(walk.text, end, title.end);
  if (hasWords(walk.text, rest.start, rest.end)) walk.words({ type: 'paragraph', ...rest, bold: [] }, null, true);
  return true;
}

/** "B4", "2.1.1", "(a)": the number of the words beside it. */
const isCode = (words: string) =>
  /^[([]?(?:[A-Z]{1,4}[.-]?\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})*|[a-z])[.)\]:]?$/.test(words) &&
  /\d|[()\].:]/.test(words);
