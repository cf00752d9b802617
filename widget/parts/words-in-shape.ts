/** The plan's words as DOM: every character of the text in a text node, shape by spans around them. Never HTML. */
import type { Block, Extent } from '../../rules/index.ts';

interface Shape extends Extent {
  className: string;
  inside: readonly Shape[];
  /** Columns of a row, or columns that a cell covers; null elsewhere. */
  columns: number | null;
  /** The printed number or bullet of a list item, drawn and not part of the text; null elsewhere. */
  marker: string | null;
}

const plain = { inside: [], columns: null, marker: null };
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
  const rows = block.rows.map((row): Shape => {
    const cells = row.cells.map((cell) => ({
      ...plain,
      ...extentOf(cell),
      className: 'cell',
      inside: cell.blocks.map(shapeOf),
      columns: cell.columns,
    }));
    const columns = row.cells.reduce((sum, cell) => sum + cell.columns, 0);
    return { ...plain, className: row.header ? 'row row-header' : 'row', ...extentOf(row), inside: cells, columns };
  });
  return { ...plain, className: 'table', start, end, inside: rows };
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
    if (shape.columns !== null) {
      span.style.setProperty(shape.className === 'cell' ? '--covers' : '--columns', String(shape.columns));
    }
    if (shape.marker !== null) span.dataset.marker = shape.marker;
    fill(span, text, shape, shape.inside);
    parent.appendChild(span);
    at = shape.end;
  }
  say(extent.end);
}
