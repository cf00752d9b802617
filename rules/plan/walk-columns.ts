/** Rows of a table under column headers: which cells make one item, and what each column adds to it. */
import type { Cell, Extent, Row } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import { bannerLevel } from './block-form.ts';
import { blocksOf, entriesOf } from './cell-entries.ts';
import { isColumnRole, type Role } from './labels.ts';
import { isGuidance, isNone } from './none.ts';
import type { Passage } from './place.ts';
import type { ColumnRole } from './plan.ts';
import { readRefCell, readRefs } from './refs.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';
import { enterRole } from './standing.ts';
import { type Columns, columnOf, provisionRoles } from './table-shape.ts';
import type { Walk } from './walk.ts';

/** Roles whose cells are items of their own. */
const itemRoles: ReadonlySet<Role> = new Set(['need', 'outcome', 'aspiration', 'strength', 'view', 'steps'] as const);

/** What a next row without a need or outcome of its own goes on with. */
export interface RowBefore {
  key: string;
  need: Extent | null;
  outcome: Extent | null;
}

/** One row under column headers. */
export function walkColumns(
  walk: Walk,
  row: Row,
  columns: Columns,
  ownKey: string,
  last: RowBefore | null,
  seen: Set<string>,
): RowBefore {
  const { text } = walk;
  const cells = row.cells.map((cell) => ({
    cell,
    column: columnOf(columns, row, cell),
    filled: hasWords(text, cell.start, cell.end),
  }));
  const leads = cells.find(({ column }) => column?.role === 'need' || column?.role === 'outcome');
  const hasWhat = cells.some(({ column, filled }) => column?.role === 'what' && filled);
  const fresh = (cell: Cell) => !seen.has(`${cell.start}-${cell.end}`);
  const goesOn =
    last !== null &&
    hasWhat &&
    (leads
      ? !leads.filled || !fresh(leads.cell)
      : columns.some(({ role }) => role === 'need' || role === 'outcome') && row.cells.length < columns.length);
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
    else if (column.role === 'area') walk.at = { ...walk.at, area: readAreaHeading(words)?.area ?? null };
    else if (isColumnRole(column.role)) places[column.role] = trimExtent(text, cell.start, cell.end);
  }
  if (goesOn) {
    if (last.need) places.need ??= last.need;
    if (last.outcome) places.outcome ??= last.outcome;
  }
  const before: RowBefore = { key, need: places.need ?? null, outcome: places.outcome ?? null };
  const [only] = walk.letters.length === 1 ? walk.letters : [];
  const filledOnes = cells.filter(({ filled }) => filled);
  if (only === 'K')
    walkAdviceRow(
      walk,
      filledOnes.map(({ cell }) => cell),
      number,
    );
  // Section A has no provision: "How to support me" and its neighbours are views side by side.
  if (only === 'A')
    for (const { cell, column } of filledOnes) walkCell(walk, cell, { role: column?.role ?? null, row: key });
  if (only === 'K' || only === 'A') {
    walk.at = { ...walk.at, area };
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
      // Beside an outcome alone "By when" is the outcome's; beside provision it is the provision's.
      const { steps, review, due } = places;
      const beside =
        role === 'outcome'
          ? { ...(steps && { steps }), ...(!hasWhat && { ...(review && { review }), ...(due && { due }) }) }
          : {};
      walkCell(walk, cell, { ...common, role, letter: column?.letters[0] ?? null, number, columns: beside });
    }
  }
  // "H1 provision | H2 provision": columns with letters of their own are provisions of their own.
  let letters: string | null = null;
  for (const [index, { column, filled }] of cells.entries()) {
    if (column?.role !== 'what' || !filled) continue;
    const own = column.letters.join();
    if (letters === null || own !== letters) walkProvision(walk, cells, index, places, { ...common, number });
    letters = own;
  }
  walk.at = { ...walk.at, area };
  return before;
}

type Placed = { cell: Cell; column: Columns[number] | null; filled: boolean };

/** The provision cells of a row: one item, or one for each entry of its first cell. */
function walkProvision(
  walk: Walk,
  cells: readonly Placed[],
  whatAt: number,
  places: Partial<Record<ColumnRole, Extent>>,
  common: Partial<Passage>,
): void {
  const { text } = walk;
  const what = cells[whatAt];
  if (!what) return;
  let last = what.cell.end;
  for (const { cell, column, filled } of cells.slice(whatAt + 1)) {
    if (!filled) continue;
    if (column?.role && !provisionRoles.has(column.role)) break;
    if (column?.role === 'what' && column.letters.join() !== what.column?.letters.join()) break;
    last = cell.end;
  }
  const before = cells
    .slice(0, whatAt)
    .filter(({ column, filled }) => filled && column?.role && provisionRoles.has(column.role));
  const letter = what.column?.letters[0] ?? null;
  const entries = entriesOf(text, what.cell);
  const details = cells.filter(
    ({ column, filled }) => filled && column?.role && column.role !== 'what' && provisionRoles.has(column.role),
  );
  const base = { ...common, role: 'what' as const, letter, shape: 'cell' as const };
  if (entries.length > 1) {
    for (const [index, entry] of entries.entries()) {
      const columns: Partial<Record<ColumnRole, Extent>> = { ...places, what: entry };
      for (const { cell, column } of details) {
        const lines = entriesOf(text, cell);
        const line = lines.length === entries.length ? lines[index] : null;
        if (line && column?.role && isColumnRole(column.role)) columns[column.role] = line;
      }
      walk.emit({ ...base, ...entry, columns, whole: true });
    }
    return;
  }
  const whole = details.length > 0;
  const start = entries[0]?.start ?? what.cell.start;
  const extent = whole ? trimExtent(text, start, last) : trimExtent(text, start, entries[0]?.end ?? what.cell.end);
  if (isGuidance(text.slice(start, what.cell.end)) || isNone(text.slice(start, what.cell.end))) return;
  walk.emit({
    ...base,
    ...extent,
    columns: { ...places, what: trimExtent(text, start, entries[0]?.end ?? what.cell.end) },
    whole: whole || before.length > 0,
  });
}

/** All words of a cell under one column, as passages of its role. */
export function walkCell(walk: Walk, cell: Cell, given: Partial<Passage>): void {
  const standing = walk.at;
  const from = walk.passages.length;
  if (given.role) walk.at = enterRole(walk.at, given.role, given.letter ?? null, bannerLevel);
  walk.blocks(blocksOf(cell), true);
  for (const passage of walk.passages.slice(from)) {
    passage.row = given.row ?? passage.row;
    passage.number ??= given.number ?? null;
    passage.columns = { ...given.columns, ...passage.columns };
    passage.refs = [...new Set([...passage.refs, ...(given.refs ?? [])])];
    if (given.role && passage.role !== given.role && passage.role !== 'strength' && passage.role !== 'steps')
      passage.role = given.role;
  }
  walk.at = standing;
}

/** One report a row in Section K; a row of column names is none. */
export function walkAdviceRow(walk: Walk, cells: readonly Cell[], number: string | null): void {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return;
  const words = cells.map(({ start, end }) => walk.text.slice(start, end).trim());
  const isHeader = words.every(
    (cell) =>
      countWords(cell, 6) <= 5 &&
      /^(?:advice|report|author|name|role|date|profession|source|type|document|received|organisation|service|agency|ref|no|number|appendix|title|from|appended|category)\b/i.test(
        cell,
      ) &&
      !/\d{2}/.test(cell),
  );
  if (!isHeader)
    walk.emit({
      ...trimExtent(walk.text, first.start, last.end),
      number,
      role: null,
      letter: null,
      shape: 'cell',
      whole: true,
      row: null,
    });
}
