/** The text of an editable element, and the way between its code units and DOM positions. */
import type { Extent } from '../../rules/index.ts';

interface Piece {
  node: Node;
  /** Code units into the whole text. */
  start: number;
  length: number;
}

/** What an element says, with what each stretch of it came from. */
export interface TextPieces {
  text: string;
  pieces: readonly Piece[];
  root: Node;
}

/** Reads an element. A `<br>` and the start of a block that the browser made are line ends; all else is its text nodes. */
export function readPieces(root: Node): TextPieces {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Node, words: string) => {
    pieces.push({ node, start: text.length, length: words.length });
    text += words;
  };
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) add(child, child.nodeValue ?? '');
      else if (child.nodeName === 'BR') {
        // Chromium leaves one <br> in an emptied element: it stands for no words.
        if (child.nextSibling || node !== root) add(child, '\n');
      } else {
        if (/^(DIV|P)$/.test(child.nodeName) && text !== '') add(child, '\n');
        walk(child);
      }
    }
  };
  walk(root);
  return { text, pieces, root };
}

/** The piece that holds this code unit; at a border the earlier one, so that a caret stays at the end of its line. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length < offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low] ?? null;
}

function place(range: Range, end: 'setStart' | 'setEnd', piece: Piece, offset: number): void {
  if (piece.node.nodeType === 3) range[end](piece.node, Math.min(offset - piece.start, piece.length));
  else if (piece.node.nodeName === 'BR' && offset <= piece.start)
    range[end === 'setStart' ? 'setStartBefore' : 'setEndBefore'](piece.node);
  else if (piece.node.nodeName === 'BR') range[end === 'setStart' ? 'setStartAfter' : 'setEndAfter'](piece.node);
  else range[end](piece.node, 0);
}

/** A DOM Range over these code units, or null when the text does not reach that far. */
export function rangeOver(read: TextPieces, extent: Extent): Range | null {
  if (extent.start < 0 || extent.end < extent.start || extent.end > read.text.length) return null;
  const range = (read.root.ownerDocument ?? document).createRange();
  // A range starts in the piece its first word is in, not at the end of the one before.
  const first = extent.end > extent.start ? pieceAt(read.pieces, extent.start + 1) : pieceAt(read.pieces, extent.start);
  const last = pieceAt(read.pieces, extent.end);
  if (!first || !last) {
    range.selectNodeContents(read.root);
    return range;
  }
  place(range, 'setStart', first, extent.start);
  place(range, 'setEnd', last, extent.end);
  return range;
}

/** The code unit at a DOM position inside the element. */
export function offsetOf(read: TextPieces, node: Node, offset: number): number {
  if (node.nodeType === 3) {
    const piece = read.pieces.find((candidate) => candidate.node === node);
    return piece ? piece.start + Math.min(offset, piece.length) : 0;
  }
  const before = read.root.ownerDocument?.createRange();
  if (!before) return 0;
  before.setStart(read.root, 0);
  before.setEnd(node, offset);
  let units = 0;
  for (const piece of read.pieces) {
    if (before.comparePoint(piece.node, 0) > 0) break;
    units = piece.start + piece.length;
  }
  return units;
}
