/** Headers and footers of a PDF's pages: lines near an edge that say the same on page after page, and page numbers. */

import { isPageNumber } from './furniture.ts';
import { type Grid, gridsOf, holds } from './pdf-grid.ts';
import type { PdfTag } from './pdf-library.ts';
import { linesOf, textOf } from './pdf-lines.ts';
import type { Page, Piece } from './pdf-page.ts';

/** Headers and footers stand in this share of the page, at its top and at its foot. */
const margin = 0.12;
/** A running line says the same words on at least this share of the pages, and on two. */
const mostPages = 0.5;

/** The pages without their furniture, and each line that was left out. */
export function withoutFurniture(pages: readonly Page[]): { pages: Page[]; removed: string[] } {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFurniture = ({ text, key, inMargin }: EdgeLine) => {
    const count = counts.get(key) ?? 0;
    return inMargin && ((count >= 2 && count >= pages.length * mostPages) || isPageNumber(text));
  };
  const removed: string[] = [];
  const kept = pages.map((page, index): Page => {
    const lines = edges[index] ?? [];
    // A table that goes on from page to page repeats its header there: that is no running title, unless all of it runs.
    const tables = new Set(lines.filter((line) => !isFurniture(line)).map(({ grid }) => grid));
    const out = new Set<Piece>();
    for (const line of lines) {
      if (!isFurniture(line) || (line.grid !== null && tables.has(line.grid))) continue;
      removed.push(line.text);
      for (const piece of line.pieces) out.add(piece);
    }
    return out.size === 0 ? page : { ...page, pieces: page.pieces.filter((piece) => !out.has(piece)) };
  });
  return { pages: kept, removed };
}

interface EdgeLine {
  pieces: readonly Piece[];
  text: string;
  key: string;
  /** Near the page's top or foot. */
  inMargin: boolean;
  /** The table it stands in. */
  grid: Grid | null;
}

/** The lines near the page's edges, and all lines of tables that reach there. */
function edgeLines(page: Page): EdgeLine[] {
  const grids = gridsOf(page.ruled);
  const tagged = tagsIn(page.tree);
  return linesOf(page.pieces).flatMap((line): EdgeLine[] => {
    const text = textOf(line);
    const grid = grids.find((box) => holds(box, (line.left + line.right) / 2, line.base - 2)) ?? null;
    // A page's tags know better than the eye what belongs to its text.
    const isText = line.pieces.some(({ tag }) => tag !== null && tagged.has(tag));
    const inMargin = !isText && (line.base < margin * page.height || line.base > (1 - margin) * page.height);
    return inMargin || grid ? [{ pieces: line.pieces, text, key: keyOf(text), inMargin, grid }] : [];
  });
}

function tagsIn(tree: PdfTag | null): ReadonlySet<string> {
  const tags = new Set<string>();
  const visit = (node: PdfTag) => {
    if (node.type === 'content' && node.id !== undefined) tags.add(node.id);
    for (const child of node.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return tags;
}

/** The same line on another page, its number apart. */
const keyOf = (text: string) => text.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim();
