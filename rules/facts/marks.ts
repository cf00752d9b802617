/** Which words of a passage belong to what, so that two facts never read the same words in two ways. */
import type { Hit } from '../lexicon/phrases.ts';
import { hitsOf, type Passage } from './passage.ts';

/** Where the clause that starts at `from` ends: the next comma, colon, semicolon or sentence end. An index into the passage's words. */
export function clauseEnd(passage: Passage, from: number): number {
  for (let at = from; at < passage.words.length; at++) {
    const word = passage.words[at];
    if (word?.kind === 'mark' && /^[,:;)\t]$/.test(word.norm)) return at;
    if (isSentenceEnd(passage, at)) return at;
  }
  return passage.words.length;
}

/** The sentence that holds the word `at`; the last one for an index beyond the end. A long text has thousands: found by halving. */
export function sentenceAt(passage: Passage, at: number): { from: number; to: number } {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (sentences[middle]?.to ?? 0)) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? { from: 0, to: passage.words.length };
}

/** Where the sentence that holds the word `at` ends (exclusive). */
export function sentenceEnd(passage: Passage, at: number): number {
  return sentenceAt(passage, at).to;
}

export function isSentenceEnd(passage: Passage, at: number): boolean {
  return sentenceAt(passage, at).to === at + 1;
}

/** Words in the longest bracket that is still an aside. */
const longestBracket = 60;

/** Where the bracket that opens at `at` closes (exclusive); `at` itself when it does not close soon. */
export function bracketEnd(passage: Passage, at: number): number {
  if (passage.words[at]?.norm !== '(') return at;
  const end = Math.min(passage.words.length, at + longestBracket);
  for (let to = at + 1; to < end; to++) if (passage.words[to]?.norm === ')') return to + 1;
  return at;
}

/** True where any hit of the named lists covers the word. */
export function covered(passage: Passage, lists: readonly string[]): boolean[] {
  const marks: boolean[] = new Array(passage.words.length).fill(false);
  for (const list of lists) for (const hit of hitsOf(passage, list)) fill(marks, hit.from, hit.to);
  return marks;
}

export function fill(marks: boolean[], from: number, to: number): void {
  for (let at = from; at < to && at < marks.length; at++) marks[at] = true;
}

/** A hit none of whose words is marked. */
export function isFree(marks: readonly boolean[], hit: Hit): boolean {
  for (let at = hit.from; at < hit.to; at++) if (marks[at]) return false;
  return true;
}
