/** Pages joined into one text: a paragraph or a table that goes on over the page's end is one. */
import type { BlockContent, Nodes, Table, TableRow } from 'mdast';

/** Blocks of all pages in order. Rows that only say a table's header again are taken out and told in `repeated`. */
export function joinPages(pages: readonly (readonly BlockContent[])[]): { blocks: BlockContent[]; repeated: string[] } {
  const blocks: BlockContent[] = [];
  const repeated: string[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = blocks.at(-1);
    if (!first) continue;
    if (last?.type === 'table' && first.type === 'table' && isOneTable(last, first)) joinTables(last, first, repeated);
    else if (
      last?.type === 'paragraph' &&
      first.type === 'paragraph' &&
      !first.data?.item &&
      runsOn(wordsOf(last), wordsOf(first))
    ) {
      last.children.push({ type: 'text', value: ' ' }, ...first.children);
    } else blocks.push(first);
    blocks.push(...rest);
  }
  return { blocks, repeated };
}

/** As wide, or with the same header, or going on in the middle of a row. */
function isOneTable(table: Table, next: Table): boolean {
  const [head] = table.children;
  const [first] = next.children;
  const last = table.children.at(-1);
  if (!head || !first || !last) return false;
  if (widthOf(table) === widthOf(next) || saysSame(head, first)) return true;
  return last.children.length === first.children.length && rowRunsOn(last, first);
}

const saysSame = (one: Nodes, other: Nodes) => wordsOf(one).trim() !== '' && wordsOf(one) === wordsOf(other);

function joinTables(table: Table, next: Table, repeated: string[]): void {
  const rows = [...next.children];
  const head = table.children[0];
  if (head && rows[0] && saysSame(head, rows[0])) {
    rows.shift();
    repeated.push(wordsOf(head).replaceAll(/\s+/g, ' ').trim());
  }
  const last = table.children.at(-1);
  const first = rows[0];
  if (last && first && last.children.length === first.children.length && rowRunsOn(last, first)) {
    for (const [index, cell] of first.children.entries()) joinCells(last.children[index], cell);
    rows.shift();
  }
  for (const row of rows) row.data = { ...row.data, header: false };
  table.children.push(...rows);
}

type CellNode = TableRow['children'][number];

function joinCells(cell: CellNode | undefined, next: CellNode): void {
  // Cells of ours hold blocks.
  const own = cell?.children as unknown as BlockContent[] | undefined;
  const more = next.children as unknown as BlockContent[];
  const last = own?.at(-1);
  const [first, ...rest] = more;
  if (!own || !first) return;
  if (
    last?.type === 'paragraph' &&
    first.type === 'paragraph' &&
    !first.data?.item &&
    runsOn(wordsOf(last), wordsOf(first))
  ) {
    last.children.push({ type: 'text', value: ' ' }, ...first.children);
    own.push(...rest);
  } else own.push(...more);
}

/** A row cut by the page's end: some cell breaks off, and goes on in small letters. */
function rowRunsOn(last: TableRow, next: TableRow): boolean {
  return next.children.some((cell, index) => {
    const before = last.children[index];
    return before !== undefined && runsOn(wordsOf(before), wordsOf(cell));
  });
}

const runsOn = (before: string, after: string) =>
  /[\p{L}\p{N},;–-]\s*$/u.test(before) &&
  (/^\s*[\p{Ll}(&]/u.test(after) || /\b(?:the|a|an|of|to|and|or|with|in|for|by|at|his|her|their)\s*$/.test(before)) &&
  after.trim() !== '';

const widthOf = (table: Table) =>
  Math.max(0, ...table.children.map((row) => row.children.reduce((sum, { data }) => sum + (data?.columns ?? 1), 0)));

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => wordsOf(child)).join(node.type === 'tableRow' ? ' ' : '')
    : '';
}
