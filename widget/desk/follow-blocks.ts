/** Keeps the structure a reader saw in a file true while its text is edited. */
import type { Block, Cell, Extent } from '../../rules/index.ts';
import { type Edit, editBetween } from '../edit.ts';

type Leaf = Exclude<Block, { type: 'table' }>;

const holds = (extent: Extent, edit: Edit) => extent.start <= edit.start && edit.endBefore <= extent.end;
const grown = <T extends Extent>(part: T, edit: Edit): T => ({
  ...part,
  end: part.end + edit.endAfter - edit.endBefore,
});

/** The same blocks further on in the text, with all that is inside them. */
function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((entry) => moved(entry, by)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    (key === 'start' || key === 'end') && typeof entry === 'number' ? entry + by : moved(entry, by),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Bold runs after the Edit; one that the Edit cuts is no longer sure to be bold, and is let go. */
function bolds(runs: readonly Extent[], edit: Edit): Extent[] {
  return runs.flatMap((run) => {
    if (run.end <= edit.start) return run;
    if (holds(run, edit)) return grown(run, edit);
    return run.start >= edit.endBefore ? moved(run, edit.endAfter - edit.endBefore) : [];
  });
}

function grownLeaf(leaf: Leaf, edit: Edit): Leaf {
  const next = grown(leaf, edit);
  return next.type === 'heading' ? next : { ...next, bold: bolds(next.bold, edit) };
}

/** One row or cell takes the Edit, those behind it move. null: none takes it. */
function through<T extends Extent>(parts: readonly T[], edit: Edit, take: (part: T) => T | null): T[] | null {
  const at = parts.findIndex((part) => holds(part, edit));
  if (at < 0) return null;
  const next: T[] = [];
  for (const [index, part] of parts.entries()) {
    const changed = index < at ? part : index === at ? take(part) : moved(part, edit.endAfter - edit.endBefore);
    if (!changed) return null;
    next.push(changed);
  }
  return next;
}

function inCell(cell: Cell, edit: Edit): Cell {
  const next = grown(cell, edit);
  const kept = through(cell.blocks, edit, (block) =>
    block.type === 'table' ? inTable(block, edit) : grownLeaf(block, edit),
  );
  // What the cell holds is still its own: one paragraph, where its finer shape is no longer known.
  const blocks: Block[] = kept ?? [{ type: 'paragraph', start: next.start, end: next.end, bold: [] }];
  return { ...next, blocks: next.end > next.start ? blocks.filter(({ start, end }) => end > start) : [] };
}

function inTable<T extends Block>(table: T, edit: Edit): T | null {
  if (table.type !== 'table') return null;
  const rows = through(table.rows, edit, (row) => {
    const cells = through(row.cells, edit, (cell) => inCell(cell, edit));
    return cells && { ...grown(row, edit), cells };
  });
  return rows && { ...grown(table, edit), rows };
}

function continued(last: Leaf | null, start: number, end: number): Leaf {
  if (last?.type === 'item') return { type: 'item', start, end, depth: last.depth, marker: null, bold: [] };
  return { type: 'paragraph', start, end, bold: [] };
}

/** Where a block begins after the Edit, null when its first words went. Words put in at its very start push it on. */
function startAfter({ start }: Extent, edit: Edit): number | null {
  if (start < edit.start || (start === edit.start && edit.endBefore > start)) return start;
  return start >= edit.endBefore ? start + edit.endAfter - edit.endBefore : null;
}

/** Reads the lines of the region anew: a line on which a block began keeps its kind, another continues the one above. */
function readLines(after: string, region: Extent, touched: readonly Leaf[], edit: Edit, above: Leaf | null): Leaf[] {
  const starts = touched.map((leaf) => ({ leaf, at: startAfter(leaf, edit) }));
  const leaves: Leaf[] = [];
  let last = above;
  for (let from = region.start; from < region.end; ) {
    const line = after.indexOf('\n', from);
    const to = line < 0 || line > region.end ? region.end : line;
    const words = after.slice(from, to);
    if (words.trim()) {
      const own = starts.find(({ at }) => at !== null && from <= at && at < to);
      const start = own?.at ?? from + words.length - words.trimStart().length;
      const end = from + words.trimEnd().length;
      if (end > start) {
        last = own ? { ...own.leaf, start, end } : continued(last, start, end);
        if (last.type !== 'heading') last.bold = own ? bolds(last.bold, edit).filter((run) => run.end <= end) : [];
        leaves.push(last);
      }
    }
    from = to + 1;
  }
  return leaves;
}

/** The blocks of the text after, or null when they can no longer be told and the text must be read by its lines. */
export function followBlocks(blocks: readonly Block[], before: string, after: string): Block[] | null {
  const edit = editBetween(before, after);
  if (!edit) return [...blocks];
  const by = edit.endAfter - edit.endBefore;
  const breaks =
    after.slice(edit.start, edit.endAfter).includes('\n') || before.slice(edit.start, edit.endBefore).includes('\n');
  const holder = blocks.find((block) => holds(block, edit));
  if (holder && (holder.type === 'table' || !breaks) && holder.end + by > holder.start) {
    return through(blocks, edit, (block) => (block.type === 'table' ? inTable(block, edit) : grownLeaf(block, edit)));
  }
  const region = { start: after.lastIndexOf('\n', edit.start - 1) + 1, end: after.indexOf('\n', edit.endAfter) };
  if (edit.start === 0) region.start = 0;
  if (region.end < 0) region.end = after.length;
  const touched: Leaf[] = [];
  for (const block of blocks) {
    if (block.end < region.start || block.start > region.end - by) continue;
    if (block.type !== 'table') touched.push(block);
    else if (block.start < edit.start || block.end > edit.endBefore) return null;
    if (block.start <= edit.start) region.start = Math.min(region.start, block.start);
    if (block.end >= edit.endBefore) region.end = Math.max(region.end, block.end + by);
  }
  const ahead = blocks.filter(({ end }) => end < region.start);
  const above = ahead.at(-1);
  const next =
    above && above.type !== 'table' && /^[^\S\n]*\n$/.test(after.slice(above.end, region.start)) ? above : null;
  const behind = blocks.filter(({ start }) => start > region.end - by).map((block) => moved(block, by));
  return [...ahead, ...readLines(after, region, touched, edit, next), ...behind];
}
