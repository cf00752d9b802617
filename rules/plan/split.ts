/** Prose cut into provisions, outcomes and needs: a sentence that goes on with the one before it stays with it. */
import type { Extent } from '../plan-text.ts';
import { goesOnFrom } from './cues.ts';
import { isGuidance } from './none.ts';
import { readSentences } from './sentences.ts';

/** Extents of the separate things a stretch of prose says; introductions that end with a colon are left out. */
export function splitProse(
  text: string,
  { start, end }: Extent,
  kind: 'provision' | 'outcome' | 'need',
): readonly Extent[] {
  const things: Extent[] = [];
  // A template's note to its writer runs to the end of its paragraph.
  if (isGuidance(text.slice(start, Math.min(end, start + 120)))) return things;
  for (const sentence of readSentences(text, start, end)) {
    const words = text.slice(sentence.start, sentence.end);
    if (words.endsWith(':') || isGuidance(words)) continue;
    const last = things.at(-1);
    const isAside = /^\([^()]{1,60}\)\.?$/.test(words);
    if (last && (isAside || goesOnFrom(words, text.slice(last.start, last.end), kind))) last.end = sentence.end;
    else things.push({ ...sentence });
  }
  return things;
}
