/** Words on a page gathered into lines, and lines into paragraphs, as the eye does it: by their places alone. */
import type { Piece } from './pdf-page.ts';

/** Pieces on one line, from left to right. */
export interface Line {
  pieces: Piece[];
  left: number;
  right: number;
  base: number;
  size: number;
}

/** Lines that make one paragraph, entry or heading. */
export interface Stack {
  lines: Line[];
  /** The bullet or number that opens it, as printed. */
  marker: string | null;
}

/** Pieces whose feet stand this share of their size apart are on two lines. */
const sameLine = 0.45;

/** The lines of these pieces from the top down; white space alone makes none. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.base - b.base || a.left - b.left);
  for (const piece of sorted) {
    const last = lines.at(-1);
    const isSame = last && piece.base - last.base < sameLine * Math.max(piece.size, last.size);
    if (!isSame)
      lines.push({ pieces: [piece], left: piece.left, right: piece.right, base: piece.base, size: piece.size });
    else {
      last.pieces.push(piece);
      last.left = Math.min(last.left, piece.left);
      last.right = Math.max(last.right, piece.right);
      // A raised figure does not lift the line.
      if (piece.size >= last.size) {
        last.size = piece.size;
        last.base = piece.base;
      }
    }
  }
  for (const line of lines) line.pieces.sort((a, b) => a.left - b.left);
  return lines;
}

/** The line's words; a gap is a space where none is written. */
export function textOf({ pieces }: Line): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (text !== '' && isGap(right, piece) && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    right = piece.right;
  }
  return text.trim();
}

/** Whether the eye sees a space before the piece. */
export const isGap = (right: number, piece: Piece): boolean => piece.left - right > 0.13 * piece.size;

const bullet = /^(?:[•▪◦‣●○■□➢➤·\uf0b7\uf0a7\uf000-\uf0ff]|[-–—*](?=\s)|o(?=\s)|§(?=\s))\s*(?=\S|$)/;
const number =
  /^(?:\(?\d{1,2}[.)](?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+[A-Z])|\(?[a-z][.)](?=\s)|\(?[ivx]{1,4}[.)](?=\s)|[A-Z]{1,4}\d{1,2}(?:\.\d{1,2})*[.:)]?(?=\s+[A-Z]))\s*/;

/** A bullet or number at the start of a line. */
export function markerOf(text: string): string | null {
  return (bullet.exec(text) ?? number.exec(text))?.[0] ?? null;
}

/** Lines closer than this share of the usual step down belong together. */
const sameStep = 1.28;
/** How far a line may be out of line with the one above, in its own type size. */
const sameEdge = 0.8;

/** Stacks of lines that belong together; `right` is where lines may run to, else the longest of them tells. */
export function stacksOf(lines: readonly Line[], right: number | null = null): Stack[] {
  const edge = right ?? Math.max(...lines.map((line) => line.right));
  const step = usualStep(lines);
  const stacks: Stack[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = stacks.at(-1);
    const marker = markerOf(textOf(line));
    if (before && open && marker === null && goesOn(before, line, open, step, edge)) open.lines.push(line);
    else stacks.push({ lines: [line], marker });
  }
  return stacks;
}

function goesOn(before: Line, line: Line, open: Stack, step: number, edge: number): boolean {
  const down = line.base - before.base;
  if (down > Math.max(step * sameStep, line.size * 1.05) && down > line.size * (isBold(line) ? 1.45 : 1.2))
    return false;
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return false;
  if (isBold(line) !== isBold(before) && (isBold(before) || open.lines.length > 1 || /[.!?:]$/.test(textOf(before))))
    return false;
  const [first] = open.lines;
  if (open.marker === null && first && line.left - Math.min(first.left, before.left) > sameEdge * line.size)
    return false;
  if (open.marker !== null && first && open.lines.length > 1 && before.left - line.left > sameEdge * line.size)
    return false;
  // Small letters after words without an end go on, whatever the room.
  if (/^\p{Ll}/u.test(textOf(line)) && !/[.!?:;]["'\u2019\u201d)]?$/.test(textOf(before))) return true;
  // The next line's first word would have fitted: its writer ended the line.
  const [word = ''] = textOf(line).split(/\s/, 1);
  const share = word.length / Math.max(1, textOf(line).length);
  const fits = before.right + (line.right - line.left) * share + 0.75 * line.size < edge;
  return !fits;
}

/** A line all of whose words are bold. */
export const isBold = ({ pieces }: Line): boolean =>
  pieces.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text));

/** The usual way from line to line: the smallest step that many lines share. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.base - (lines[index]?.base ?? 0))
    .filter((step) => step > 2)
    .sort((a, b) => a - b);
  const few = steps[Math.floor(steps.length * 0.25)];
  return few ?? (lines[0]?.size ?? 10) * 1.25;
}
