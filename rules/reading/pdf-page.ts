/** One page of a PDF as its parts: words with their places, ruled lines, and the tree of tags if it has one. */
import { plainCharacters } from './characters.ts';
import type { PdfDocument, PdfFont, PdfItem, PdfProxy, PdfTag, PdfWidget } from './pdf-library.ts';
import { type Ruled, readRules } from './pdf-rules.ts';
import { ReadError } from './read-error.ts';

/** Words set in one font on one line. Points (1/72 inch) from the page's top left; `base` is the line they stand on. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  base: number;
  /** Height of the type, in points. */
  size: number;
  bold: boolean;
  /** A line goes through the words. */
  struck: boolean;
  /** Key into the tree of tags; null for words outside it. */
  tag: string | null;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  pieces: readonly Piece[];
  ruled: Ruled;
  tree: PdfTag | null;
}

/** Reads page `number`, from 1. */
export async function readPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const items = await itemsOf(page);
  const ruled = readRules(await page.getOperatorList(), transform);
  const widgets = await page.getAnnotations();
  const pieces = [...piecesOf(items, page, transform), ...answersIn(widgets, transform)];
  const tree = await page.getStructTree();
  page.cleanup();
  return { number, width, height, pieces: markStruck(pieces, ruled), ruled, tree };
}

/** Words or parts of words on one page: a full one has some 300. */
const mostItems = 30_000;

/** The words as they come, so that a page made to be endless is left in time. Throws `ReadError` for such a page. */
async function itemsOf(page: PdfProxy): Promise<PdfItem[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const items: PdfItem[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value?.items ?? []) items.push(item);
    if (items.length <= mostItems) continue;
    const refusal = new ReadError(
      'A page of this PDF holds far more words than any page can. Save the plan again from where it came.',
    );
    await reader.cancel(refusal);
    throw refusal;
  }
  return items;
}

type Matrix = readonly number[];
const onPage = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

function piecesOf(items: readonly PdfItem[], page: PdfProxy, view: Matrix): Piece[] {
  const bold = new Map<string, boolean>();
  const isBold = (name: string) => {
    const known = bold.get(name);
    if (known !== undefined) return known;
    const font: PdfFont | null = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const answer = /bold|black|heavy|semi|demi/i.test(font?.name ?? '');
    bold.set(name, answer);
    return answer;
  };
  const pieces: Piece[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps')
      open.push(item.id ?? open.at(-1) ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    if (item.str === undefined) continue;
    const text = plainCharacters(item.str.replaceAll('\u00ad', softHyphen)).replaceAll(softHyphen, '\u00ad');
    if (text === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
    const { x, y } = onPage(view, e, f);
    const end = onPage(view, e + item.width * Math.sign(a || 1), f);
    // Words set upwards or downwards keep their place; only their length cannot be told across the page.
    const right = Math.abs(b) > Math.abs(a) ? x + Math.hypot(c, d) : Math.max(end.x, x);
    const size = Math.hypot(c, d) || item.height || 10;
    pieces.push({
      text,
      left: Math.min(x, right),
      right,
      base: y,
      size,
      bold: isBold(item.fontName),
      struck: false,
      tag: open.at(-1) ?? null,
    });
  }
  return pieces;
}

/** A private sign that keeps soft hyphens from being dropped with other unseen characters: they part a word at a line's end. */
const softHyphen = '\ue0ad';

/** What was typed into a form's boxes: it shows on the page, yet is no part of the page's own text. */
function answersIn(widgets: readonly PdfWidget[], view: Matrix): Piece[] {
  return widgets.flatMap(({ subtype, fieldType, fieldValue, rect, hidden }) => {
    if (subtype !== 'Widget' || hidden || typeof fieldValue !== 'string') return [];
    if (fieldType !== 'Tx' && fieldType !== 'Ch') return [];
    const [left = 0, low = 0, right = 0, high = 0] = rect;
    const corner = onPage(view, left, high);
    const lines = plainCharacters(fieldValue).split('\n');
    const step = Math.min(12, Math.abs(high - low) / lines.length);
    return lines.flatMap((text, index): Piece[] => {
      if (text.trim() === '') return [];
      const base = corner.y + step * (index + 0.8);
      return [
        {
          text,
          left: corner.x,
          right: corner.x + right - left,
          base,
          size: Math.max(4, step),
          bold: false,
          struck: false,
          tag: null,
        },
      ];
    });
  });
}

/** A line through the words stands a third of their height above the line they stand on. */
function markStruck(pieces: readonly Piece[], { across }: Ruled): Piece[] {
  if (across.length === 0) return [...pieces];
  return pieces.flatMap((piece) => {
    const lines = across.filter(({ at, from, to }) => {
      const height = (piece.base - at) / piece.size;
      return height > 0.17 && height < 0.5 && from < piece.right && to > piece.left;
    });
    return lines.length === 0 ? [piece] : cutAtLines(piece, lines);
  });
}

/** One piece may be struck in part: it is cut between its words, by their share of its width. */
function cutAtLines(piece: Piece, lines: Ruled['across']): Piece[] {
  const width = Math.max(0.01, piece.right - piece.left);
  const cut: Piece[] = [];
  for (const { 0: words, index } of piece.text.matchAll(/\S+\s*|\s+/g)) {
    const left = piece.left + (width * index) / piece.text.length;
    const right = piece.left + (width * (index + words.length)) / piece.text.length;
    const middle = (left + right) / 2;
    const struck = lines.some(({ from, to }) => from <= middle && to >= middle);
    const last = cut.at(-1);
    if (last && last.struck === struck) {
      last.text += words;
      last.right = right;
    } else cut.push({ ...piece, text: words, left, right, struck });
  }
  return cut;
}
