/** Words that no Section holds: what the front page says, and what is shown to the writer as standing nowhere. */
import type { Extent, PlanText, Span } from '../plan-text.ts';
import { isFrontLine } from './front-page.ts';
import type { Occurrence } from './place.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';

/** Shorter lines outside every Section are titles, names and dates. */
const fewestWords = 9;

/** Every line outside the Sections, in reading order: with `occurrences` these are all words of the plan. */
export function findOutside(
  occurrences: readonly Occurrence[],
  planText: PlanText,
): { frontLines: Span[]; unassigned: Span[] } {
  const frontLines: Span[] = [];
  const unassigned: Span[] = [];
  for (const { id, text } of planText.fields) {
    const held = occurrences.filter(({ field }) => field === id).flatMap(heldBy);
    for (const gap of gapsBetween(held, text.length)) {
      for (const line of linesOf(text, gap)) {
        const words = text.slice(line.start, line.end);
        const isFront = countWords(words, fewestWords) < fewestWords || isFrontLine(words);
        (isFront ? frontLines : unassigned).push({ field: id, ...line });
      }
    }
  }
  return { frontLines, unassigned };
}

function heldBy({ start, bodyStart, bodyEnd, cells }: Occurrence): Extent[] {
  return [{ start, end: Math.max(bodyStart, bodyEnd) }, ...(cells ?? [])];
}

function gapsBetween(held: readonly Extent[], length: number): Extent[] {
  const gaps: Extent[] = [];
  let at = 0;
  for (const { start, end } of [...held].sort((a, b) => a.start - b.start)) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (length > at) gaps.push({ start: at, end: length });
  return gaps;
}

/** Lines, and the cells of a table's row, that hold words. */
function linesOf(text: string, { start, end }: Extent): Extent[] {
  const lines: Extent[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && text[at] !== '\t') continue;
    const line = trimExtent(text, from, at);
    if (hasWords(text, line.start, line.end)) lines.push(line);
    from = at + 1;
  }
  return lines;
}
