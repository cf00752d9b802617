/** What the rows and columns of a table are for. */
import type { Cell, Row, SectionLetter } from '../plan-text.ts';
import { lettersBehind, looksLikeSentence, readHeading } from './headings.ts';
import { type Role, readColumn, readLabel } from './labels.ts';
import { homeOf, roleOfLetters } from './place.ts';
import { countWords, hasWords } from './same-length.ts';

export interface Column {
  role: Role | null;
  /** Letters printed in the header. */
  letters: readonly SectionLetter[];
  header: Cell;
  /** What bare figures in a column of references number. */
  numbers: 'NEED' | 'OUTCOME' | null;
}

/** Columns by their place, counting merged cells; a header over two columns stands for both. */
export type Columns = readonly Column[];

/** Roles whose cells make up one provision. */
export const provisionRoles: ReadonlySet<Role> = new Set([
  'what',
  'who',
  'frequency',
  'duration',
  'grouping',
  'where',
  'review',
  'due',
] as const);
/** A header cell is never longer. */
const mostHeaderWords = 18;
/** More sections side by side than this is a checklist about the plan, not the plan. */
const mostSectionColumns = 5;

/** The cells of a row that hold words. */
export function filledCells(text: string, row: Row): readonly Cell[] {
  return row.cells.filter((cell) => hasWords(text, cell.start, cell.end));
}

/** Whether a row names so many Sections side by side that the table is a checklist about the plan. */
export function isChecklist(text: string, row: Row): boolean {
  if (row.cells.length <= mostSectionColumns) return false;
  const sections = row.cells.filter((cell) => readHeading(text.slice(cell.start, cell.end).trim(), 'label')?.lettered);
  return sections.length > mostSectionColumns;
}

/** Letters of Sections and nothing more: "E & F", "(H1)". */
export const isLetters = (words: string): boolean =>
  /^[([]?[A-K][12]?(?:\s*(?:[,/&+]|and)(?:\s*(?:[A-K][12]?|[12]))?)*\s*[)\]]?[.:]?$/.test(words);

/** Reads a row as column headers, `marked` as such by the file or not; null when it holds the table's own words. */
export function readColumns(text: string, row: Row, marked = row.header): Columns | null {
  const filled = filledCells(text, row);
  if (filled.length < 2 && !(marked && filled.length === 1 && row.cells.length > 1)) return null;
  // "E & F" beside "Outcomes and provision" is one heading in two cells.
  const [lead, second] = filled.map((cell) => text.slice(cell.start, cell.end).trim());
  if (lead && second && isLetters(lead) && !isLetters(second)) return null;
  const columns: Column[] = [];
  let known = 0;
  for (const cell of row.cells) {
    const words = text.slice(cell.start, cell.end).trim();
    if (countWords(words, mostHeaderWords + 1) > mostHeaderWords) return null;
    if (/[.!]$/.test(words) && countWords(words, 6) > 3) return null;
    const label = words === '' ? null : readColumn(words);
    const heading = words === '' ? null : readHeading(words, 'label');
    const lettered = heading?.lettered ?? false;
    const behind = lettered || label?.letter ? [] : lettersBehind(words);
    const letters = lettered && heading ? heading.letters : label?.letter ? [label.letter] : behind;
    const byLetters = letters.length > 0 ? roleOfLetters(letters) : heading ? roleOfLetters(heading.letters) : null;
    const role = label && label.role !== 'card' && label.number === null ? label.role : null;
    // A Section's title settles need, outcome and provision; finer roles (who, when) come from the label.
    const isOfSection = lettered || (behind.length > 0 && (role === null || role in homeOf));
    const settled = isOfSection ? (byLetters ?? role) : (role ?? byLetters);
    if (settled) known++;
    const numbers = /need/i.test(words) ? 'NEED' : /outcome/i.test(words) ? 'OUTCOME' : null;
    for (let turn = 0; turn < Math.max(1, cell.columns); turn++)
      columns.push({ role: settled, letters, header: cell, numbers });
  }
  nameUnknownLead(columns);
  const enough = marked ? known >= 1 : known >= 2 && known * 2 >= filled.length;
  return enough && !isLabelAndValue(text, row, known) ? columns : null;
}

/** "What will happen to help" and its kin: beside columns of who and how often, an unknown first column is what is done. */
function nameUnknownLead(columns: Column[]): void {
  const [first] = columns;
  const roles = columns.map(({ role }) => role);
  const details = roles.filter((role) => role === 'who' || role === 'frequency' || role === 'duration').length;
  if (first && first.role === null && first.letters.length === 0 && details > 0 && !roles.includes('what'))
    first.role = 'what';
}

/** Whether every cell with words is a known column name and nothing more: a second header further down a table. */
export function isAllNames(text: string, row: Row): boolean {
  const filled = filledCells(text, row);
  // A word or two of a column's name stand in many cells; a header is made of names.
  const whole = filled.filter((cell) => {
    const words = text.slice(cell.start, cell.end).trim();
    return (readLabel(words)?.end ?? 0) >= words.length;
  });
  return (
    filled.length >= 2 &&
    whole.length * 2 >= filled.length &&
    filled.every((cell) => {
      const words = text.slice(cell.start, cell.end).trim();
      return (
        countWords(words, 10) <= 9 &&
        !/[.!]$/.test(words) &&
        readColumn(words) !== null &&
        !/^(?:none|n\/?a|yes|no)$/i.test(words)
      );
    })
  );
}

/** "Outcome | By July…": a label beside its words, not two headers. A file that marks every first row misleads here. */
function isLabelAndValue(text: string, row: Row, known: number): boolean {
  const filled = filledCells(text, row);
  const last = filled.at(-1);
  const value = last ? text.slice(last.start, last.end).trim() : '';
  return (
    filled.length === 2 && known === 1 && countWords(value, 9) > 8 && (looksLikeSentence(value) || /[.!?]$/.test(value))
  );
}

/** Whether the columns hold at least two of need, outcome and provision: Sections side by side. */
export function holdsSections(columns: Columns): boolean {
  return new Set(columns.map(({ role }) => role).filter((role) => role !== null && role in homeOf)).size >= 2;
}

/** The column a cell stands in, by the widths of the cells before it. */
export function columnOf(columns: Columns, row: Row, cell: Cell): Column | null {
  const width = row.cells.reduce((sum, { columns: span }) => sum + Math.max(1, span), 0);
  // A cell that runs down several rows is missing from the later ones: those rows are short at their left.
  let at = Math.max(0, columns.length - width);
  for (const other of row.cells) {
    if (other === cell) return columns[at] ?? null;
    at += Math.max(1, other.columns);
  }
  return null;
}
