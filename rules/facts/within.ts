/** Hits inside a stretch of a passage, found without reading the others: a long Section has thousands of both. */
import type { Hit } from '../lexicon/phrases.ts';
import { hitsOf, type Passage } from './passage.ts';

/** `[from, to)` as indexes into a passage's words. */
export interface Stretch {
  from: number;
  to: number;
}

/** Hits of a list that lie wholly inside, in order. */
export function hitsWithin<Entry>(passage: Passage, { from, to }: Stretch, list: string): readonly Hit<Entry>[] {
  const hits = hitsOf<Entry>(passage, list);
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Hit<Entry>[] = [];
  for (let at = low; at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.from >= to) break;
    if (hit.to <= to) found.push(hit);
  }
  return found;
}

/** Which of these stretches, in order and apart, holds the place: its index, -1 when none does. */
export function indexAt(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch) break;
    if (place < stretch.from) high = middle - 1;
    else if (place >= stretch.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
