/** Columns without ruled lines: words that keep to the same left edges, line after line, with room between them. */
import type { Line } from './pdf-lines.ts';
import { markerOf } from './pdf-lines.ts';
import type { Piece } from './pdf-page.ts';

/** Plain lines, or rows of cells that each hold lines. */
export type Part = { lines: Line[] } | { rows: Line[][][] };

/** Room between columns, in the size of the type. */
const room = 1.8;
const sameEdge = 4;

interface Segment {
  left: number;
  right: number;
  pieces: Piece[];
}

/** The lines in order, with stretches of side-by-side columns told apart from the rest. */
export function columnsIn(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const plain = (line: Line) => {
    const last = parts.at(-1);
    if (last && 'lines' in last) last.lines.push(line);
    else parts.push({ lines: [line] });
  };
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at);
    if (found) {
      parts.push({ rows: found.rows });
      at += found.lines;
      continue;
    }
    const line = lines[at];
    if (line) plain(line);
    at++;
  }
  return parts;
}

/** Stretches of a line with room between them; a bullet or number belongs to the words after it. */
function segmentsOf(line: Line): Segment[] {
  const segments: Segment[] = [];
  for (const piece of line.pieces) {
    const last = segments.at(-1);
    const words = last?.pieces.map(({ text }) => text).join('') ?? '';
    const isMarker = last !== undefined && markerOf(`${words.trim()} X`)?.trim() === words.trim();
    if (last && (piece.left - last.right < room * line.size || isMarker)) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.right);
    } else if (piece.text.trim() !== '') segments.push({ left: piece.left, right: piece.right, pieces: [piece] });
  }
  return segments;
}

function tableAt(lines: readonly Line[], at: number): { rows: Line[][][]; lines: number } | null {
  const first = lines[at];
  if (!first) return null;
  const head = segmentsOf(first);
  if (head.length < 2) return null;
  const edges = head.map(({ left }) => left);
  const taken: Segment[][] = [head];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    const before = lines[next - 1];
    if (!line || !before || line.base - before.base > 3.2 * line.size) break;
    const segments = segmentsOf(line);
    const onEdges = segments.every((segment) => columnOf(segment, edges) >= 0);
    // One stretch that runs under the next column is a plain line again.
    const [only] = segments;
    const runsOn =
      segments.length === 1 &&
      only !== undefined &&
      only.right > (edges[columnOf(only, edges) + 1] ?? Number.POSITIVE_INFINITY) - 2;
    if (!onEdges || runsOn) break;
    taken.push(segments);
  }
  while (taken.length > 0 && taken.at(-1)?.length === 1 && columnOf(taken.at(-1)?.[0] as Segment, edges) === 0)
    taken.pop();
  if (taken.filter((segments) => segments.length > 1).length < 2) return null;
  return { rows: rowsOf(lines.slice(at, at + taken.length), taken, edges), lines: taken.length };
}

const columnOf = ({ left }: Segment, edges: readonly number[]) =>
  edges.findLastIndex(
    (edge) => Math.abs(left - edge) <= sameEdge || (left > edge && edges[0] !== edge && left - edge < 20),
  );

/** A row opens where its first column speaks again after more than the usual step, or after any step where all are alike. */
function rowsOf(lines: readonly Line[], segments: readonly Segment[][], edges: readonly number[]): Line[][][] {
  const steps = lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? 0));
  const least = Math.min(...steps);
  const told = steps.some((step) => step > least * 1.25);
  const rows: Line[][][] = [];
  for (const [index, line] of lines.entries()) {
    const own = segments[index] ?? [];
    const leads = own.some((segment) => columnOf(segment, edges) === 0);
    const step = steps[index - 1] ?? Number.POSITIVE_INFINITY;
    if (index === 0 || (leads && (!told || step > least * 1.25))) rows.push(edges.map(() => []));
    for (const { left, right, pieces } of own) {
      rows.at(-1)?.[Math.max(0, columnOf({ left, right, pieces }, edges))]?.push({ ...line, left, right, pieces });
    }
  }
  return rows;
}
