/** Lines of a PDF page as the paragraphs, entries, headings and tables they show. */
import type { BlockContent, PhrasingContent, RowContent, TableRow } from 'mdast';
import { columnsIn } from './pdf-columns.ts';
import { type Grid, type GridCell, gridsOf, holds } from './pdf-grid.ts';
import { isBold, isGap, type Line, linesOf, type Stack, stacksOf } from './pdf-lines.ts';
import type { Page, Piece } from './pdf-page.ts';

/** What holds for a whole file. */
export interface Manner {
  /** Size of its running text, in points. */
  body: number;
  /** Sizes of its headings, largest first. */
  headings: readonly number[];
  /** Joins the halves of a word parted at a line's end. */
  mend(before: string, after: string): string;
}

/** The blocks of a page without tags, from the top down. */
export function blocksOf({ pieces, ruled }: Pick<Page, 'pieces' | 'ruled'>, manner: Manner): BlockContent[] {
  return inReadingOrder(pieces, gridsOf(ruled), manner);
}

function inReadingOrder(pieces: readonly Piece[], grids: readonly Grid[], manner: Manner): BlockContent[] {
  const inGrid = new Map<Grid, Piece[]>(grids.map((grid) => [grid, []]));
  const free: Piece[] = [];
  for (const piece of pieces) {
    const grid = grids.find((box) => holds(box, (piece.left + piece.right) / 2, piece.base - piece.size * 0.3));
    (grid ? inGrid.get(grid) : free)?.push(piece);
  }
  const tables = [...inGrid]
    .filter(([, own]) => own.length > 0)
    .map(([grid, own]) => ({ top: grid.top, nodes: [tableOf(grid, own, manner)] }));
  const lines = linesOf(free);
  const parts = [...tables];
  let run: Line[] = [];
  const flush = () => {
    const [first] = run;
    if (first) parts.push({ top: first.base - first.size, nodes: flowOf(run, manner) });
    run = [];
  };
  const tops = tables.map(({ top }) => top).sort((a, b) => a - b);
  for (const line of lines) {
    const before = run.at(-1);
    if (before && tops.some((top) => top > before.base - before.size && top <= line.base)) flush();
    run.push(line);
  }
  flush();
  return parts.sort((a, b) => a.top - b.top).flatMap(({ nodes }) => nodes);
}

/** Free lines: columns that stand side by side are a table without rules; the rest are paragraphs. */
function flowOf(lines: readonly Line[], manner: Manner): BlockContent[] {
  return columnsIn(lines).flatMap((part): BlockContent[] => {
    if ('lines' in part) return stacksOf(part.lines).map((stack) => blockOf(stack, manner));
    const rows = part.rows.map((cells) => ({
      type: 'tableRow' as const,
      data: { header: false },
      children: cells.map((cell) => cellOf(cell, 1, null, manner)),
    }));
    return [{ type: 'table', children: rows }];
  });
}

function tableOf(grid: Grid, pieces: readonly Piece[], manner: Manner): BlockContent {
  const filled = new Map(grid.cells.map((cell) => [cell, [] as Piece[]]));
  for (const piece of pieces) {
    const middle = { x: (piece.left + piece.right) / 2, y: piece.base - piece.size * 0.3 };
    const cell = grid.cells.find((box) => holds(box, middle.x, middle.y)) ?? grid.cells[0];
    if (cell) filled.get(cell)?.push(piece);
  }
  const rows: TableRow[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const across = grid.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column);
    const children = across.map((cell) => {
      // Under a tall cell an empty one keeps the columns in line.
      const own = cell.row === row ? (filled.get(cell) ?? []) : [];
      const lines = linesOf(own);
      return cellOf(lines, cell.columns, edgeOf(cell, lines), manner);
    });
    const words = across.filter((cell) => cell.row === row).map((cell) => linesOf(filled.get(cell) ?? []));
    const isHeader = row === 0 && words.length > 1 && words.every((lines) => lines.every(isBold));
    rows.push({ type: 'tableRow', data: { header: isHeader }, children });
  }
  return { type: 'table', children: rows };
}

function cellOf(lines: readonly Line[], columns: number, right: number | null, manner: Manner): RowContent {
  const blocks = stacksOf(lines, right).map((stack) => blockOf(stack, manner));
  // A cell of ours holds blocks, though Markdown's own holds only a line.
  return { type: 'tableCell', children: blocks as unknown as PhrasingContent[], data: { columns } };
}

/** How far lines of a cell may run: it leaves the same room at its right as at its left. */
function edgeOf(cell: GridCell, lines: readonly Line[]): number | null {
  if (lines.length === 0) return null;
  const room = Math.min(...lines.map(({ left }) => left)) - cell.left;
  return Math.max(cell.right - Math.max(0, room), ...lines.map(({ right }) => right));
}

function blockOf(stack: Stack, manner: Manner): BlockContent {
  const [first] = stack.lines;
  const level = first ? headingLevel(stack, manner) : null;
  const children = phrasingOf(stack.lines, manner);
  if (level !== null) return { type: 'heading', depth: level, children };
  if (stack.marker === null) return { type: 'paragraph', children };
  const marker = /[\p{L}\p{N}]/u.test(stack.marker) && stack.marker.trim() !== 'o' ? stack.marker.trim() : null;
  return {
    type: 'paragraph',
    children: withoutMarker(children, stack.marker),
    data: { item: { depth: 0, marker, printed: marker !== null } },
  };
}

/** Larger than the running text and not a whole paragraph. */
function headingLevel({ lines }: Stack, { headings }: Manner): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const size = lines[0]?.size ?? 0;
  if (lines.length > 3) return null;
  const at = headings.findIndex((heading) => Math.abs(heading - size) <= 0.06 * heading);
  return at < 0 ? null : (Math.min(at + 1, 6) as 1 | 2 | 3 | 4 | 5 | 6);
}

/** Runs of words, bold or struck, on one line or over several; a word parted at a line's end is made whole. */
export function phrasingOf(lines: readonly Line[], { mend }: Manner): PhrasingContent[] {
  const runs: { text: string; bold: boolean; struck: boolean }[] = [];
  for (const line of lines) {
    let right = Number.NEGATIVE_INFINITY;
    for (const [index, piece] of line.pieces.entries()) {
      const last = runs.at(-1);
      let words = piece.text;
      if (last && index === 0) last.text = mend(last.text.trimEnd(), words.trimStart());
      else if (index > 0 && isGap(right, piece)) words = ` ${words}`;
      right = piece.right;
      if (last && last.bold === piece.bold && last.struck === piece.struck)
        last.text += index === 0 ? words.trimStart() : words;
      else runs.push({ text: words, bold: piece.bold, struck: piece.struck });
    }
  }
  return runs.map(({ text, bold, struck }): PhrasingContent => {
    const words: PhrasingContent = { type: 'text', value: text };
    if (struck) return { type: 'delete', children: [words] };
    return bold ? { type: 'strong', children: [words] } : words;
  });
}

function withoutMarker(children: PhrasingContent[], marker: string): PhrasingContent[] {
  let left = marker.replaceAll(/\s/g, '').length;
  const take = (node: PhrasingContent): PhrasingContent => {
    if (node.type === 'text') {
      let at = 0;
      while (at < node.value.length && left > 0) {
        if (!/\s/.test(node.value[at] ?? '')) left--;
        at++;
      }
      return { ...node, value: node.value.slice(at) };
    }
    return 'children' in node && left > 0
      ? ({ ...node, children: (node.children as PhrasingContent[]).map(take) } as PhrasingContent)
      : node;
  };
  return children.map(take);
}
