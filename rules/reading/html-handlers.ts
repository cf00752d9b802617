/**
 * How tables, label lists and Word's list paragraphs become mdast: spans, nested tables and blocks in cells survive.
 */
import type { Element, ElementContent } from 'hast';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RowContent, Table, TableRow } from 'mdast';
import type { Options } from 'rehype-remark';
import { depthKey, markerKey } from './mark-up.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers[string]>;
type State = Parameters<Handle>[0];

/** A made-up span must not make a made-up table: no page is this wide. */
const mostColumns = 64;

/** For `rehype-remark`: each knows only trees from `tidy-html.ts`. */
export const htmlHandlers: Handlers = {
  table: (state, node) => readTable(state, node),
  dl: (state, node) => readLabels(state, node),
  p: (state, node) => readParagraph(state, node),
  li: (state, node): ListItem => ({
    type: 'listItem',
    children: state.toFlow(state.all(node)),
    data: { marker: markerOf(node) },
  }),
};

const markerOf = (node: Element): string | null => {
  const marker = node.properties[markerKey];
  return typeof marker === 'string' ? marker : null;
};

function readParagraph(state: State, node: Element): Paragraph {
  const children = state.all(node) as PhrasingContent[];
  const depth = node.properties[depthKey];
  if (typeof depth !== 'number') return { type: 'paragraph', children };
  return { type: 'paragraph', children, data: { item: { depth, marker: markerOf(node) } } };
}

function elementsIn(node: Element, ...names: string[]): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element' && names.includes(child.tagName));
}

function cellOf(state: State, children: ElementContent[], columns: number): RowContent {
  const blocks = state.toFlow(state.all({ type: 'root', children }));
  // A cell of ours holds blocks, though Markdown's own holds only a line.
  return { type: 'tableCell', children: blocks as unknown as PhrasingContent[], data: { columns } };
}

function readTable(state: State, node: Element): (BlockContent | Table)[] {
  const rows: TableRow[] = [];
  const captions: BlockContent[] = [];
  /** Per column: how many rows a tall cell above still covers. */
  const tall: number[] = [];
  const groups = node.children.filter((child): child is Element => child.type === 'element');
  for (const group of groups) {
    if (group.tagName === 'caption') captions.push(...captionOf(state, group));
    const groupRows = group.tagName === 'tr' ? [group] : elementsIn(group, 'tr');
    for (const row of groupRows) rows.push(readRow(state, row, group.tagName === 'thead', tall));
  }
  return [...captions, { type: 'table', children: rows }];
}

function captionOf(state: State, caption: Element): BlockContent[] {
  const isPlain = caption.children.every((child) => child.type === 'text');
  const children: ElementContent[] = isPlain
    ? [{ type: 'element', tagName: 'strong', properties: {}, children: caption.children }]
    : caption.children;
  return state.toFlow(state.all({ type: 'root', children })) as BlockContent[];
}

function readRow(state: State, row: Element, inHead: boolean, tall: number[]): TableRow {
  const cells: RowContent[] = [];
  let column = 0;
  const stepOverTall = () => {
    // Under a tall cell an empty one keeps the columns in line; its words stay in the row where it starts.
    while ((tall[column] ?? 0) > 0) {
      tall[column] = (tall[column] ?? 0) - 1;
      column++;
      cells.push({ type: 'tableCell', children: [], data: { columns: 1 } });
    }
  };
  const cellElements = elementsIn(row, 'td', 'th');
  for (const cell of cellElements) {
    stepOverTall();
    const columns = spanOf(cell.properties.colSpan);
    const rowsCovered = spanOf(cell.properties.rowSpan);
    for (let covered = 0; covered < columns; covered++) tall[column + covered] = rowsCovered - 1;
    cells.push(cellOf(state, cell.children, columns));
    column += columns;
  }
  stepOverTall();
  const header = inHead || (cellElements.length > 1 && cellElements.every((cell) => cell.tagName === 'th'));
  return { type: 'tableRow', children: cells, data: { header } };
}

function spanOf(value: unknown): number {
  const span = Number.parseInt(String(value ?? 1), 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, mostColumns);
}

/** A list of labels and answers is a table of two columns to the eye. */
function readLabels(state: State, node: Element): Table {
  const pairs: { label: ElementContent[]; answer: ElementContent[] }[] = [];
  const entries = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  );
  for (const entry of entries) {
    const isLabel = entry.type === 'element' && entry.tagName === 'dt';
    const children = entry.type === 'element' && (isLabel || entry.tagName === 'dd') ? asBlock(entry) : [entry];
    const last = pairs.at(-1);
    if (isLabel && (!last || last.answer.length > 0)) pairs.push({ label: children, answer: [] });
    else if (isLabel) last?.label.push(...children);
    else if (last) last.answer.push(...children);
    else if (entry.type === 'element') pairs.push({ label: [], answer: children });
  }
  return {
    type: 'table',
    children: pairs.map(({ label, answer }) => ({
      type: 'tableRow',
      children: [cellOf(state, label, 1), cellOf(state, answer, 1)],
      data: { header: false },
    })),
  };
}

const asBlock = (entry: Element): ElementContent[] => [{ ...entry, tagName: 'div', properties: {} }];
