/** Tables in the walk: banner rows, columns under headers, and forms of a label beside its words. */
import type { Block, Cell, Extent, Row, SectionLetter, TableBlock } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import type { WordBlock } from './block-form.ts';
import { looksLikeSentence, readHeading } from './headings.ts';
import { asColumnRole, readLabel, type Role } from './labels.ts';
import { isGuidance, isNone } from './none.ts';
import { homeOf, type Occurrence, type Passage } from './place.ts';
import type { ColumnRole } from './plan.ts';
import { readRefCell, readRefs } from './refs.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';
import { type Columns, columnOf, filledCells, holdsSections, provisionRoles, readColumns } from './table-shape.ts';
import type { Walk } from './walk.ts';

const bannerLevel = 6.5;
const labelLevel = 7.5;
const mostLabelWords = 12;
/** Sections that needs, outcomes and provision may stand under without being named again. */
const answering: readonly SectionLetter[] = ['B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2'];
/** Roles whose cells are items of their own. */
const itemRoles: ReadonlySet<Role> = new Set(['need', 'outcome', 'aspiration', 'strength', 'view', 'steps'] as const);

export function walkTable(walk: Walk, table: TableBlock): void {
  const key = `${walk.field.id}#t${++walk.tables}`;
  let columns: Columns | null = null;
  let fresh = true;
  let last: RowBefore | null = null;
  const seen = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    const filled = filledCells(walk.text, row);
    const [first] = filled;
    if (!first) continue;
    if (filled.length === 1 && isBanner(walk, row, first, columns)) {
      columns = null;
      fresh = true;
      walkBanner(walk, first);
      continue;
    }
    const header: Columns | null = fresh || row.header ? readColumns(walk.text, row) : null;
    if (header) {
      columns = header;
      fresh = false;
      openColumnSections(walk, header, table, row);
      continue;
    }
    fresh = false;
    if (columns) {
      last = walkColumns(walk, row, columns, `${key}r${index}`, last, seen);
    } else walkForm(walk, row, filled, `${key}r${index}`);
  }
}

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
  if (!short || !walk.heads(head, form, next)) walk.words(head, next, true);
  walk.blocks(rest, true);
}

/** Columns headed "Section B Needs | Section F Provision" are Sections where no heading over the table says so. */
function openColumnSections(walk: Walk, columns: Columns, table: TableBlock, headerRow: Row): void {
  const covered = (column: Columns[number]) => {
    const home = column.letters.length > 0 ? column.letters : column.role ? homeOf[column.role] : undefined;
    return !home || home.some((letter) => walk.letters.includes(letter));
  };
  const missing = columns.filter((column) => !covered(column));
  if (missing.length === 0) return;
  const from = table.rows.indexOf(headerRow) + 1;
  for (const column of new Set(missing)) {
    const first = column.letters[0] ?? (column.role ? homeOf[column.role]?.[0] : undefined);
    if (!first) continue;
    const cells = table.rows.slice(from).flatMap((row) => row.cells.filter((cell) => columnOf(columns, row, cell) === column));
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
      cells: cells.filter((cell) => hasWords(walk.text, cell.start, cell.end)).map(({ start, end }) => ({ field: walk.field.id, ...trimExtent(walk.text, start, end) })),
    } satisfies Occurrence);
  }
  const printed = columns.flatMap(({ letters }) => letters);
  const named = printed.length > 0 ? printed : columns.flatMap(({ role }) => (role ? (homeOf[role]?.[0] ?? []) : []));
  const stands = walk.letters.some((letter) => (printed.length > 0 ? printed : answering).includes(letter));
  if (holdsSections(columns) && !stands) walk.openColumns([...new Set(named)], table.start);
}

/** What a next row without a need or outcome of its own goes on with. */
interface RowBefore {
  key: string;
  need: Extent | null;
  outcome: Extent | null;
}

/** One row under column headers. */
function walkColumns(walk: Walk, row: Row, columns: Columns, ownKey: string, last: RowBefore | null, seen: Set<string>): RowBefore {
  const { text } = walk;
  const cells = row.cells.map((cell) => ({ cell, column: columnOf(columns, row, cell), filled: hasWords(text, cell.start, cell.end) }));
  const leads = cells.find(({ column }) => column?.role === 'need' || column?.role === 'outcome');
  const hasWhat = cells.some(({ column, filled }) => column?.role === 'what' && filled);
  const fresh = (cell: Cell) => !seen.has(`${cell.start}-${cell.end}`);
  const goesOn = last !== null && hasWhat && (leads ? !leads.filled || !fresh(leads.cell) : columns.some(({ role }) => role === 'need' || role === 'outcome') && row.cells.length < columns.length);
  const key = goesOn ? last.key : walk.at.card !== null && !leads ? walk.at.card : ownKey;
  let number: string | null = null;
  const refs: string[] = [];
  const area = walk.at.area;
  const places: Partial<Record<ColumnRole, Extent>> = {};
  for (const { cell, column, filled } of cells) {
    if (!filled || !column?.role) continue;
    const words = text.slice(cell.start, cell.end).trim();
    if (column.role === 'number') number = words;
    else if (column.role === 'links') refs.push(...readRefCell(words, column.numbers), ...readRefs(words));
    else if (column.role === 'area') walk.at.area = readAreaHeading(words)?.area ?? null;
    else if (column.role === 'card' || column.role === 'aside' || column.role === 'view' || column.role === 'strength') continue;
    else places[column.role] = trimExtent(text, cell.start, cell.end);
  }
  if (goesOn) {
    if (last.need) places.need ??= last.need;
    if (last.outcome) places.outcome ??= last.outcome;
  }
  const before: RowBefore = { key, need: places.need ?? null, outcome: places.outcome ?? null };
  if (walk.letters.length === 1 && walk.letters[0] === 'K') {
    walkAdviceRow(walk, cells.filter(({ filled }) => filled).map(({ cell }) => cell), number);
    return before;
  }
  const common = { row: key, shape: 'cell' as const, refs: [...new Set(refs)] };
  for (const { cell, column, filled } of cells) {
    const role = column?.role ?? null;
    if (!filled || !fresh(cell)) continue;
    if (role === null || itemRoles.has(role)) {
      // An unknown column beside provision is a part of it; beside nothing known its words speak for themselves.
      if (role === null && (hasWhat || leads)) continue;
      seen.add(`${cell.start}-${cell.end}`);
      walkCell(walk, cell, { ...common, role, letter: column?.letters[0] ?? null, number });
    }
  }
  if (hasWhat) walkProvision(walk, cells, places, { ...common, number });
  walk.at.area = area;
  return before;
}

type Placed = { cell: Cell; column: Columns[number] | null; filled: boolean };

/** The provision cells of a row: one item, or one for each entry of its first cell. */
function walkProvision(walk: Walk, cells: readonly Placed[], places: Partial<Record<ColumnRole, Extent>>, common: Partial<Passage>): void {
  const { text } = walk;
  const whatAt = cells.findIndex(({ column, filled }) => column?.role === 'what' && filled);
  const what = cells[whatAt];
  if (!what) return;
  let last = what.cell.end;
  for (const { cell, column, filled } of cells.slice(whatAt + 1)) {
    if (!filled) continue;
    if (column?.role && !provisionRoles.has(column.role)) break;
    last = cell.end;
  }
  const before = cells.slice(0, whatAt).filter(({ column, filled }) => filled && column?.role && provisionRoles.has(column.role));
  const letter = what.column?.letters[0] ?? null;
  const entries = entriesOf(walk, what.cell);
  const details = cells.filter(({ column, filled, cell }) => cell !== what.cell && filled && column?.role && provisionRoles.has(column.role));
  const base = { ...common, role: 'what' as const, letter, shape: 'cell' as const };
  if (entries.length > 1) {
    for (const [index, entry] of entries.entries()) {
      const columns: Partial<Record<ColumnRole, Extent>> = { ...places, what: entry };
      for (const { cell, column } of details) {
        const lines = entriesOf(walk, cell);
        const line = lines.length === entries.length ? lines[index] : null;
        if (line && column?.role && column.role in columns) columns[column.role as ColumnRole] = line;
      }
      walk.emit({ ...base, ...entry, columns, whole: true });
    }
    return;
  }
  const whole = details.length > 0;
  const start = entries[0]?.start ?? what.cell.start;
  const extent = whole ? trimExtent(text, start, last) : trimExtent(text, start, entries[0]?.end ?? what.cell.end);
  if (isGuidance(text.slice(start, what.cell.end)) || isNone(text.slice(start, what.cell.end))) return;
  walk.emit({ ...base, ...extent, columns: { ...places, what: trimExtent(text, start, entries[0]?.end ?? what.cell.end) }, whole: whole || before.length > 0 });
}

/** The entries of a cell: its list items or paragraphs, less introductions and guidance. */
function entriesOf(walk: Walk, cell: Cell): Extent[] {
  const { text } = walk;
  const leaves = leavesOf(cell).map(({ start, end }) => trimExtent(text, start, end));
  const entries = leaves.flatMap((leaf) => linesOf(text, leaf));
  const real = entries.filter(({ start, end }) => hasWords(text, start, end) && text[end - 1] !== ':' && !isGuidance(text.slice(start, end)));
  return real.length > 0 ? real : [trimExtent(text, cell.start, cell.end)];
}

/** Lines of one leaf that each stand alone: at least two, none going on with the one before. */
function linesOf(text: string, leaf: Extent): Extent[] {
  const lines: Extent[] = [];
  let from = leaf.start;
  for (let at = leaf.start; at <= leaf.end; at++) {
    if (at < leaf.end && text[at] !== '\n') continue;
    const line = trimExtent(text, from, at);
    const last = lines.at(-1);
    const first = text[line.start] ?? '';
    if (line.end > line.start) {
      if (last && (/[,;a-z]/.test(text[last.end - 1] ?? '') || false) && first === first.toLowerCase() && first !== first.toUpperCase()) last.end = line.end;
      else lines.push(line);
    }
    from = at + 1;
  }
  return lines;
}

function leavesOf(cell: Cell): readonly Extent[] {
  const leaves = blocksOf(cell).flatMap((block): Extent[] =>
    block.type === 'table' ? block.rows.flatMap((row) => row.cells.map(({ start, end }) => ({ start, end }))) : [block],
  );
  return leaves.length > 0 ? leaves : [cell];
}

/** All words of a cell under one column, as passages of its role. */
function walkCell(walk: Walk, cell: Cell, given: Partial<Passage>): void {
  const standing = { ...walk.at };
  const from = walk.passages.length;
  if (given.role) walk.role(given.role, given.letter ?? null, bannerLevel);
  walk.blocks(blocksOf(cell), true);
  for (const passage of walk.passages.slice(from)) {
    passage.row = given.row ?? passage.row;
    passage.number ??= given.number ?? null;
    passage.refs = [...new Set([...passage.refs, ...(given.refs ?? [])])];
    if (given.role && passage.role !== given.role && passage.role !== 'strength' && passage.role !== 'steps') passage.role = given.role;
  }
  walk.at = standing;
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
  for (const cell of filled) walkCell(walk, cell, { row: filled.length > 1 && walk.letters.length > 0 ? key : walk.at.card });
}

function walkLabelCell(walk: Walk, first: Cell, others: readonly Cell[], words: string, key: string): boolean {
  const { text } = walk;
  const extent = trimExtent(text, first.start, first.end);
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
  if (looksLikeSentence(words) || /[.!?]$/.test(words) || others.length > 1) return false;
  walk.group(words, labelLevel, false);
  for (const cell of others) walk.blocks(blocksOf(cell), true);
  return true;
}

/** One report a row in Section K; a row of column names is none. */
function walkAdviceRow(walk: Walk, cells: readonly Cell[], number: string | null): void {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return;
  const words = cells.map(({ start, end }) => walk.text.slice(start, end).trim());
  const isHeader = words.every((cell) => countWords(cell, 6) <= 5 && /^(?:advice|report|author|name|role|date|profession|source|type|document|received|organisation|service|agency|ref|no|number|appendix|title|from|appended|category)\b/i.test(cell) && !/\d{2}/.test(cell));
  if (!isHeader) walk.emit({ ...trimExtent(walk.text, first.start, last.end), number, role: null, letter: null, shape: 'cell', whole: true, row: null });
}

function blocksOf(cell: Cell): readonly Block[] {
  if (cell.blocks.length > 0) return cell.blocks;
  const block: WordBlock = { type: 'paragraph', start: cell.start, end: cell.end, bold: [] };
  return [block];
}
