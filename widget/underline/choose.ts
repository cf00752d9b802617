/** Which findings are drawn in the text: at most one a sentence, the most valuable. */
import type { Extent, Finding } from '../../rules/index.ts';
import { type Mark, markOf } from '../finding-order.ts';
import { sentenceEnd } from '../sentence.ts';

/** One line under words. A finding longer than its first sentence is drawn under that sentence only. */
export interface Underline extends Extent {
  id: string;
  mark: Mark;
}

/** A finding that has words, and where those words are now. */
export interface Placed {
  finding: Finding;
  extent: Extent;
}

/**
 * The lines to draw, in reading order. `placed` comes most valuable first; `quiet` marks ("consider" and questions)
 * are left to the panel unless asked for.
 */
export function chooseUnderlines(placed: readonly Placed[], text: string, quiet: boolean): Underline[] {
  const sentences = new Set<number>();
  const chosen: Underline[] = [];
  for (const { finding, extent } of placed) {
    const mark = markOf(finding);
    if (!quiet && (mark === 'consider' || mark === 'question')) continue;
    const end = sentenceEnd(text, extent.start);
    if (sentences.has(end) || extent.end <= extent.start) continue;
    sentences.add(end);
    chosen.push({
      id: finding.id,
      mark,
      start: extent.start,
      end: Math.max(extent.start + 1, Math.min(extent.end, end)),
    });
  }
  return chosen.sort((a, b) => a.start - b.start);
}
