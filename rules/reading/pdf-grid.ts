/** Tables by their ruled lines: where lines meet they make a grid, and where one is missing two fields of it are one cell. */
import type { Rule, Ruled } from './pdf-rules.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** `row` and `column` count from 0; a wide or tall cell covers more than one. */
export interface GridCell extends Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
export interface Grid extends Box {
  rows: number;
  cells: readonly GridCell[];
}

/** Lines this close, in points, meet or are one. */
const near = 3;
const mostFields = 3_000;

/** The grids of a page with more than one cell, largest first, so that one inside another is found by its smaller box. */
export function gridsOf({ across, down }: Ruled): Grid[] {
  return groupsOf(across, down)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => areaOf(a) - areaOf(b));
}

export const areaOf = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
/** Whether a point lies in the box. */
export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const meets = (h: Rule, v: Rule) =>
  v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near;

function groupsOf(across: readonly Rule[], down: readonly Rule[]): { across: Rule[]; down: Rule[] }[] {
  const group = [...across, ...down].map((_, index) => index);
  const find = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    group[at] = root;
    return root;
  };
  for (const [i, h] of across.entries()) {
    for (const [j, v] of down.entries()) if (meets(h, v)) group[find(i)] = find(across.length + j);
  }
  const groups = new Map<number, { across: Rule[]; down: Rule[] }>();
  for (const [index, rule] of [...across, ...down].entries()) {
    const root = find(index);
    const own = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, own);
    (index < across.length ? own.across : own.down).push(rule);
  }
  return [...groups.values()].filter((own) => own.across.length > 1 && own.down.length > 1);
}

function gridOf({ across, down }: { across: Rule[]; down: Rule[] }): Grid | null {
  const ys = placesOf(across);
  const xs = placesOf(down);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns < 2 || rows * columns > mostFields) return null;
  const owner = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (at: number): number => {
    let root = at;
    while (owner[root] !== root) root = owner[root] ?? root;
    return root;
  };
  const y = (row: number) => ys[row] ?? 0;
  const x = (column: number) => xs[column] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      const middle = { x: (x(column) + x(column + 1)) / 2, y: (y(row) + y(row + 1)) / 2 };
      if (column + 1 < columns && !isDrawn(down, x(column + 1), middle.y)) owner[find(here + 1)] = find(here);
      if (row + 1 < rows && !isDrawn(across, y(row + 1), middle.x)) owner[find(here + columns)] = find(here);
    }
  }
  const cells = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  for (let index = 0; index < owner.length; index++) {
    const root = find(index);
    const [row, column] = [Math.floor(index / columns), index % columns];
    const cell = cells.get(root);
    if (!cell) cells.set(root, { row, column, lastRow: row, lastColumn: column });
    else {
      cell.lastRow = Math.max(cell.lastRow, row);
      cell.lastColumn = Math.max(cell.lastColumn, column);
      cell.column = Math.min(cell.column, column);
    }
  }
  if (cells.size < 2) return null;
  return {
    left: x(0),
    right: x(columns),
    top: y(0),
    bottom: y(rows),
    rows,
    cells: [...cells.values()].map(({ row, column, lastRow, lastColumn }) => ({
      row,
      column,
      rows: lastRow - row + 1,
      columns: lastColumn - column + 1,
      left: x(column),
      right: x(lastColumn + 1),
      top: y(row),
      bottom: y(lastRow + 1),
    })),
  };
}

const isDrawn = (rules: readonly Rule[], at: number, along: number) =>
  rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= along && rule.to >= along);

function placesOf(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    if (places.length === 0 || at - (places.at(-1) ?? 0) > near) places.push(at);
  }
  return places;
}
