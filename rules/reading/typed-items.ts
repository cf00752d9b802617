/** Bullets typed by hand: lines of a paragraph that the writer sees as a list. */
import type { Block, Extent, ParagraphBlock } from '../plan-text.ts';

/** A bullet nobody types for another reason; the last two are how Word's Symbol and Wingdings bullets are pasted. */
const sureBullet = /^[•▪◦‣●○■□➢➤·\uf0b7\uf0a7][ \t]*(?=\S)/;
/** A dash or star may open an aside, so one alone is no list. */
const likelyBullet = /^[-–—*][ \t]+(?=\S)/;

/**
 * A paragraph whose lines open with bullets, as its lead-in and items; null when it is not a list. `text` is the
 * paragraph's own words. A line without a bullet belongs to the item above it.
 */
export function typedItems(paragraph: ParagraphBlock, text: string): Block[] | null {
  if (!/^[^\w\s]/m.test(text)) return null;
  const lines = text.split('\n');
  const likely = lines.filter((line) => likelyBullet.test(line)).length > 1;
  const bulletOf = (line: string) => sureBullet.exec(line) ?? (likely ? likelyBullet.exec(line) : null);
  if (!lines.some((line) => bulletOf(line))) return null;

  const blocks: Block[] = [];
  let at = paragraph.start;
  for (const line of lines) {
    const bullet = bulletOf(line);
    const end = at + line.length;
    const last = blocks.at(-1);
    if (bullet) blocks.push({ type: 'item', start: at + bullet[0].length, end, depth: 0, marker: null, bold: [] });
    else if (last) last.end = end;
    else blocks.push({ type: 'paragraph', start: at, end, bold: [] });
    at = end + 1;
  }
  return blocks.map((block) =>
    block.type === 'item' || block.type === 'paragraph' ? { ...block, bold: within(paragraph.bold, block) } : block,
  );
}

function within(runs: readonly Extent[], block: Extent): Extent[] {
  return runs
    .map((run) => ({ start: Math.max(run.start, block.start), end: Math.min(run.end, block.end) }))
    .filter((run) => run.start < run.end);
}
