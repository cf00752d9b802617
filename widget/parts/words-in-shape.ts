/** The plan's words as DOM: every character of the text in a text node, shape by spans around them. Never HTML. */
import type { Block, Extent, Row } from '../../rules/index.ts';

interface Shape extends Extent {
  className: string;
  inside: readonly Shape[];
  /** A cell's part of its row's width, 0 to 1; null elsewhere. */
  share: number | null;
  /** The printed number or bullet of a list item, drawn and not part of the text; null elsewhere. */
  marker: string | null;
}

const plain = { inside: [], share: null, marker: null };
const boldIn = (runs: readonly Extent[]): Shape[] =>
  runs.map(({ start, end }) => ({ ...plain, className: 'bold', start, end }));

function shapeOf(block: Block): Shape {
  const { start, end } = block;
  if (block.type === 'heading')
    return { ...plain, className: `heading heading-${Math.min(block.level, 4)}`, start, end };
  if (block.type === 'paragraph') return { ...plain, className: 'paragraph', start, end, inside: boldIn(block.bold) };
  if (block.type === 'item') {
    const className = `item item-${Math.min(block.depth, 3)}`;
    return { ...plain, className, start, end, inside: boldIn(block.bold), marker: block.marker ?? '•' };
  }
  const widths = columnWidths(block.rows);
  const rows = block.rows.map((row): Shape => {
    let column = 0;
    const inside = row.cells.map((cell) => {
      const share = sum(widths.slice(column, column + cell.columns)) / sum(widths);
      column += cell.columns;
      return { ...plain, ...extentOf(cell), className: 'cell', inside: cell.blocks.map(shapeOf), share };
    });
    return { ...plain, className: row.header ? 'row row-header' : 'row', ...extentOf(row), inside };
  });
  return { ...plain, className: 'table', start, end, inside: rows };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How wide each column is against the others: a long column gets more room, but never in full measure of its length. */
function columnWidths(rows: readonly Row[]): number[] {
  const longest: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of row.cells) {
      const length = (cell.end - cell.start) / cell.columns;
      for (let to = column + cell.columns; column < to; column++) {
        longest[column] = Math.max(longest[column] ?? 0, length);
      }
    }
  }
  return longest.map((length) => Math.sqrt(Math.min(Math.max(length, 12), 240)));
}

const extentOf = ({ start, end }: Extent): Extent => ({ start, end });

/** The nodes that show this text. Their text, end to end, is exactly `text`. */
export function wordsInShape(text: string, blocks: readonly Block[] | null): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fill(fragment, text, { start: 0, end: text.length }, (blocks ?? []).map(shapeOf));
  return fragment;
}

function fill(parent: ParentNode & Node, text: string, extent: Extent, shapes: readonly Shape[]): void {
  let at = extent.start;
  const say = (to: number) => {
    if (to > at) parent.appendChild(document.createTextNode(text.slice(at, to)));
    at = Math.max(at, to);
  };
  for (const shape of shapes) {
    // Shapes that overlap would say words twice: the first one has them.
    if (shape.start < at || shape.end > extent.end || shape.end < shape.start) continue;
    say(shape.start);
    const span = document.createElement('span');
    span.className = shape.className;
    if (shape.share !== null) span.style.setProperty('--share', String(shape.share));
    if (shape.marker !== null) span.dataset.marker = shape.marker;
    fill(span, text, shape, shape.inside);
    parent.appendChild(span);
    at = shape.end;
  }
  say(extent.end);
}
