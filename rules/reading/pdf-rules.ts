/** The ruled lines a PDF page draws: they make its tables, and strike words out. */
import type { PdfOperators } from './pdf-library.ts';

/** A ruled line along one axis: where it stands on the other, and how far it runs. Points from the page's top left. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}
export interface Ruled {
  across: readonly Rule[];
  down: readonly Rule[];
}

/** pdf.js's numbers for what we ask of a page; its other operators paint nothing we read. */
const op = { save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91 } as const;
const strokes: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);
/** A filled shape no thicker than this, in points, is a line. */
const thickest = 2.6;
/** Shorter lines are dashes, ticks and parts of drawings. */
const shortest = 4;
/** More lines than this on a page is a drawing. */
const mostLines = 4_000;

type Matrix = readonly [number, number, number, number, number, number];

/** The lines of one page; `view` turns the PDF's coordinates into the page's own. */
export function readRules({ fnArray, argsArray }: PdfOperators, view: readonly number[]): Ruled {
  const across: Rule[] = [];
  const down: Rule[] = [];
  let matrix = asMatrix(view);
  const saved: Matrix[] = [];
  for (const [index, kind] of fnArray.entries()) {
    const args = argsArray[index];
    if (kind === op.save || kind === op.formBegin) {
      saved.push(matrix);
      const own: unknown = kind === op.formBegin && Array.isArray(args) ? args[0] : null;
      if (isNumbers(own)) matrix = times(matrix, asMatrix(own));
    } else if (kind === op.restore || kind === op.formEnd) matrix = saved.pop() ?? matrix;
    else if (kind === op.transform && isNumbers(args)) matrix = times(matrix, asMatrix(args));
    else if (kind === op.path && Array.isArray(args) && across.length + down.length < mostLines) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      if (path) for (const shape of shapesOf(path, matrix)) addLines(shape, paint, across, down);
    }
  }
  return { across: joined(across), down: joined(down) };
}

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' &&
  value !== null &&
  'length' in value &&
  typeof (value as ArrayLike<unknown>)[0] === 'number';
const asMatrix = (v: ArrayLike<number>): Matrix => [v[0] ?? 1, v[1] ?? 0, v[2] ?? 0, v[3] ?? 1, v[4] ?? 0, v[5] ?? 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

interface Point {
  x: number;
  y: number;
}

/** The points of each part of a path; curves by their ends. pdf.js writes 0 move, 1 line, 2 and 3 curves, 4 close. */
function shapesOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const shapes: Point[][] = [];
  const [a, b, c, d, e, f] = matrix;
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? 4;
    const last = shapes.at(-1);
    if (kind === 4) {
      if (last?.[0]) last.push(last[0]);
      at += 1;
      continue;
    }
    const length = kind === 2 ? 6 : kind === 3 ? 4 : 2;
    const x = path[at + length - 1] ?? 0;
    const y = path[at + length] ?? 0;
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    if (kind === 0 || !last) shapes.push([point]);
    else last.push(point);
    at += length + 1;
  }
  return shapes;
}

function addLines(points: readonly Point[], paint: number, across: Rule[], down: Rule[]): void {
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    const width = Math.abs(x2 - x1);
    const height = Math.abs(y2 - y1);
    if (height <= thickest && width >= shortest)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (width <= thickest && height >= shortest)
      down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  };
  if (strokes.has(paint)) {
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      if (next) add(point.x, point.y, next.x, next.y);
    }
  }
  if (fills.has(paint) && points.length > 2) {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
}

/** Pieces of one line made one: each cell draws its own border. */
function joined(rules: readonly Rule[]): Rule[] {
  const whole: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const before = whole.findLast(({ at, to }) => rule.at - at > 1.5 || to + 3 >= rule.from);
    if (before && rule.at - before.at <= 1.5 && before.from - 3 <= rule.to) {
      before.to = Math.max(before.to, rule.to);
      before.from = Math.min(before.from, rule.from);
    } else whole.push({ ...rule });
  }
  return whole;
}
