/** Plain text read as blocks by its lines: what a box or a pasted plan has instead of a file's structure. */
import type { Block, Extent, ItemBlock, ParagraphBlock, Row, TableBlock } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import { readHeading } from './headings.ts';
import { readColumn, readLabel } from './labels.ts';
import { readMarker } from './markers.ts';
import type { OwnHeadings } from './own-headings.ts';
import { hasWords, trimExtent } from './same-length.ts';

interface Line extends Extent {
  kind: 'blank' | 'rule' | 'item' | 'cells' | 'alone' | 'text';
  indent: number;
  marker: string | null;
  /** Where its words start, after a marker. */
  words: number;
  cells: readonly Extent[];
}

/** No page is hard-wrapped wider than this; a longer line is a paragraph of its own. */
const widestWrap = 130;
/** Lines shorter than this are not taken for full ones. */
const narrowestWrap = 40;
const tabWidth = 4;
/** The line under a pasted table's header. */
const ruledLine = /^[|+][-|+=:\s]{2,}$/;
const pageNumber = /^(?:page\s+\d{1,3}(?:\s+(?:of|\/)\s+\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|-\s*\d{1,3}\s*-)$/i;

/** Blocks over plain text; `own` knows the council's own headings. Extents point at exact words; a list entry's leaves its marker out. Never throws. */
export function blocksOfLines(text: string, own: OwnHeadings = () => null): readonly Block[] {
  const lines = readLines(text, own);
  const width = wrapWidthOf(text, lines);
  const blocks: Block[] = [];
  const indents: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line || line.kind === 'blank' || line.kind === 'rule') {
      at++;
      continue;
    }
    const stacked = line.kind === 'cells' ? null : stackedTable(text, lines, at);
    if (stacked) {
      blocks.push(stacked.table);
      indents.length = 0;
      at = stacked.next;
      continue;
    }
    const rows = line.kind === 'cells' ? tableRows(lines, at) : 0;
    if (rows > 0) {
      blocks.push(tableOf(lines.slice(at, at + rows)));
      indents.length = 0;
      at += rows;
      continue;
    }
    let last = at;
    if (line.kind === 'alone') last += headingGoesOn(text, lines, at) ? 1 : 0;
    else while (continues(text, lines, last, width, line.kind === 'item')) last++;
    const extent = { start: line.words, end: lines[last]?.end ?? line.end };
    if (line.kind === 'item') blocks.push(itemOf(line, extent, indents));
    else {
      indents.length = 0;
      blocks.push({ type: 'paragraph', ...extent, bold: [] } satisfies ParagraphBlock);
    }
    at = last + 1;
  }
  return blocks;
}

/**
 * A reader's paragraph whose lines are entries, labels or headings of their own, cut at its line ends; null when its lines
 * are one stretch of prose. Bold runs stay where they were.
 */
export function splitLines(text: string, block: ParagraphBlock): readonly (ParagraphBlock | ItemBlock)[] | null {
  const words = text.slice(block.start, block.end);
  const second = words.indexOf('\n');
  if (second < 0 || !words.split('\n').some((line) => opensBlock(line.trim()))) return null;
  const blocks: (ParagraphBlock | ItemBlock)[] = [];
  for (const found of blocksOfLines(words)) {
    if (found.type === 'table' || found.type === 'heading') return null;
    const start = found.start + block.start;
    const end = found.end + block.start;
    const bold = block.bold
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({ start: Math.max(run.start, start), end: Math.min(run.end, end) }));
    blocks.push({ ...found, start, end, bold });
  }
  return blocks.length > 1 ? blocks : null;
}

/** A number, a bullet, a heading, or a label with its colon. */
function opensBlock(line: string): boolean {
  if (line === '') return false;
  const head = line.slice(0, 200);
  return readMarker(line) !== null || /^[^.!?:]{2,40}:(?:\s|$)/.test(head) || (line.length < 200 && standsAlone(line));
}

function readLines(text: string, own: OwnHeadings): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    lines.push(lineOf(text, from, to, own));
    from = to + 1;
  }
  return lines;
}

function lineOf(text: string, from: number, to: number, own: OwnHeadings): Line {
  const { start, end } = trimExtent(text, from, to);
  const line: Line = { start, end, kind: 'blank', indent: 0, marker: null, words: start, cells: [] };
  const words = text.slice(start, Math.min(end, start + 400));
  if (ruledLine.test(words)) return { ...line, kind: 'rule' };
  if (!hasWords(words) || (end - start < 24 && pageNumber.test(words))) return line;
  for (let at = from; at < start; at++) line.indent += text[at] === '\t' ? tabWidth : 1;
  const marker = readHeading(words, 'plain')?.lettered ? null : readMarker(words);
  if (marker) return { ...line, kind: 'item', marker: marker.marker, words: start + marker.end };
  const cells = cellsOf(text, start, end);
  if (cells.length > 1) return { ...line, kind: 'cells', cells };
  return { ...line, kind: end - start < 200 && (standsAlone(words) || own(words) !== null) ? 'alone' : 'text' };
}

/** A heading, a label, an area: a line that no wrapped paragraph goes on from. */
function standsAlone(line: string): boolean {
  if (readHeading(line, 'plain') || line.endsWith(':')) return true;
  const label = readLabel(line);
  if (label && label.end >= line.length) return true;
  const area = readAreaHeading(line);
  return area !== null && area.end >= line.length - 1;
}

/** Cells parted by tabs, strokes or three spaces and more. */
function cellsOf(text: string, start: number, end: number): Extent[] {
  const line = text.slice(start, end);
  const stroked = (line.startsWith('|') && line.endsWith('|')) || /\s\|\s/.test(line);
  const parts = stroked ? /\|/g : line.includes('\t') ? /\t+/g : /[ \u00a0]{3,}/g;
  const cells: Extent[] = [];
  let from = start;
  for (const match of line.matchAll(parts)) {
    cells.push(trimExtent(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  cells.push(trimExtent(text, from, end));
  if (stroked && line.startsWith('|')) cells.shift();
  if (stroked && line.endsWith('|') && line.length > 1) cells.pop();
  return cells;
}

/**
 * A table whose paste put every cell on a line of its own: three or more names of columns below one another, and below
 * them as many lines for each row, up to a blank one.
 */
function stackedTable(text: string, lines: readonly Line[], at: number): { table: TableBlock; next: number } | null {
  let end = at;
  while (lines[end] && lines[end]?.kind !== 'blank' && lines[end]?.kind !== 'rule') end++;
  let columns = 0;
  for (let next = lines[at]; next && at + columns < end && isColumnName(text, next); next = lines[at + columns])
    columns++;
  const count = end - at;
  if (columns < 3 || count < columns * 2 || count % columns !== 0) return null;
  const rows: Line[] = [];
  for (let from = at; from < end; from += columns) {
    const cells = lines.slice(from, from + columns);
    const [first] = cells;
    const last = cells.at(-1);
    if (first && last)
      rows.push({
        ...first,
        kind: 'cells',
        end: last.end,
        cells: cells.map(({ start, end: to }) => ({ start, end: to })),
      });
  }
  return { table: tableOf(rows), next: end };
}

function isColumnName(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return (
    words.length < 50 && !/[.:!?]$/.test(words) && readColumn(words) !== null && readHeading(words, 'plain') === null
  );
}

/** How many lines from `at` make one table: at least two, of nearly the same number of cells; 0 when they do not. */
function tableRows(lines: readonly Line[], at: number): number {
  const columns = lines[at]?.cells.length ?? 0;
  let rows = 0;
  let filled = 0;
  for (let line = lines[at]; line && (line.kind === 'rule' || line.kind === 'cells'); line = lines[at + rows]) {
    if (line.kind === 'cells' && Math.abs(line.cells.length - columns) > 1) break;
    if (line.kind === 'cells') filled++;
    rows++;
  }
  return filled >= 2 ? rows : 0;
}

function tableOf(lines: readonly Line[]): TableBlock {
  const rows: Row[] = lines
    .filter(({ kind }) => kind === 'cells')
    .map(({ start, end, cells }) => ({
      start,
      end,
      header: false,
      cells: cells.map((cell) => ({
        ...cell,
        columns: 1,
        blocks: cell.end > cell.start ? [{ type: 'paragraph' as const, ...cell, bold: [] }] : [],
      })),
    }));
  return { type: 'table', start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, rows };
}

function itemOf(line: Line, extent: Extent, indents: number[]): ItemBlock {
  while (indents.length > 0 && line.indent < (indents.at(-1) ?? 0)) indents.pop();
  if (indents.length === 0 || line.indent > (indents.at(-1) ?? 0) + 1) indents.push(line.indent);
  return { type: 'item', ...extent, depth: indents.length - 1, marker: line.marker, bold: [] };
}

/** The width at which the text seems to have been wrapped; null when its lines end where their writer ended them. */
function wrapWidthOf(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || !next || next.kind !== 'text' || (line.kind !== 'text' && line.kind !== 'item')) continue;
    const length = line.end - line.start;
    if (length < narrowestWrap || length > widestWrap) continue;
    if (!stops(text, line) && startsLower(text, next)) width = Math.max(width, length);
  }
  return width > 0 ? width : null;
}

/** Whether the line after `at` goes on with it. */
function continues(text: string, lines: readonly Line[], at: number, width: number | null, inItem: boolean): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || next?.kind !== 'text') return false;
  // Inside an entry a full line may break after its colon; elsewhere a colon opens a list.
  if (text[line.end - 1] === ':') return inItem && startsLower(text, next) && line.end - line.start >= narrowestWrap;
  if (!stops(text, line) && startsLower(text, next)) return true;
  if (inItem && next.indent > line.indent + 1 && line.kind === 'item' && next.indent >= 2) return true;
  if (width === null || line.end - line.start > widestWrap || line.end - line.start < narrowestWrap) return false;
  // The line was full: its neighbour's first word would not have fitted.
  const space = text.slice(next.start, next.end).search(/\s/);
  const firstWord = space < 0 ? next.end - next.start : space;
  return line.end - line.start + 1 + firstWord > width - 4;
}

/** A heading wrapped onto the next line: a bracket still open, or capitals up to the edge that go on in capitals. */
function headingGoesOn(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || next.kind === 'blank' || next.kind === 'rule') return false;
  const words = text.slice(line.start, line.end);
  const more = text.slice(next.start, next.end);
  if (words.lastIndexOf('(') > words.lastIndexOf(')')) return /^[^(]{0,80}\)/.test(more);
  const isCapitals = (some: string) => some === some.toUpperCase() && /[A-Z]{3}/.test(some);
  const full = words.length > 55 && !/[.:;]$/.test(words);
  return full && isCapitals(words) && isCapitals(more) && readHeading(more, 'plain') === null;
}

const stops = (text: string, line: Line) =>
  /[.!?;:]["'\u2019\u201d)\]]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end));

function startsLower(text: string, line: Line): boolean {
  const char = text[line.start] ?? '';
  return (char !== char.toUpperCase() && char === char.toLowerCase()) || /[(&,]/.test(char);
}
