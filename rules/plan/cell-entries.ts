/** What stands in one cell of a table: its blocks, and the entries it lists. */
import type { Block, Cell, Extent } from '../plan-text.ts';
import type { WordBlock } from './block-form.ts';
import { isGuidance } from './none.ts';
import { hasWords, trimExtent } from './same-length.ts';

/** A cell's blocks, or one paragraph of its words where the reader saw none. */
export function blocksOf(cell: Cell): readonly Block[] {
  if (cell.blocks.length > 0) return cell.blocks;
  const block: WordBlock = { type: 'paragraph', start: cell.start, end: cell.end, bold: [] };
  return [block];
}

/** The entries of a cell: its list items or paragraphs, less introductions and guidance. */
export function entriesOf(text: string, cell: Cell): Extent[] {
  const leaves = leavesOf(cell).map(({ start, end }) => trimExtent(text, start, end));
  const entries = leaves.flatMap((leaf) => linesOf(text, leaf));
  const real = entries.filter(
    ({ start, end }) => hasWords(text, start, end) && text[end - 1] !== ':' && !isGuidance(text.slice(start, end)),
  );
  return real.length > 0 ? real : [trimExtent(text, cell.start, cell.end)];
}

/** Lines of one leaf that each stand alone: at least two, none going on with the one before. */
function linesOf(text: string, leaf: Extent): Extent[] {
  const lines: Extent[] = [];
  let from = leaf.start;
  for (let at = leaf.start; at <= leaf.end; at++) {
    if (at < leaf.end && text[at] !== '\n') continue;
    const line = trimExtent(text, from, at);
    const last = lines.at(-1);
    const first = text[line.start] ?? '';
    if (line.end > line.start) {
      const goesOn = /[,;a-z]/.test(text[(last?.end ?? 0) - 1] ?? '') && first !== first.toUpperCase();
      if (last && goesOn) last.end = line.end;
      else lines.push(line);
    }
    from = at + 1;
  }
  return lines;
}

function leavesOf(cell: Cell): readonly Extent[] {
  const leaves = blocksOf(cell).flatMap((block): Extent[] =>
    block.type === 'table' ? block.rows.flatMap((row) => row.cells.map(({ start, end }) => ({ start, end }))) : [block],
  );
  return leaves.length > 0 ? leaves : [cell];
}
