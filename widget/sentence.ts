/** Where a sentence ends, near enough to place an underline or a scaffold. What a plan says is the engine's to judge. */
import type { Extent } from '../rules/index.ts';

// A full stop after these closes no sentence; nor does one inside a figure such as 9.30, which no space follows.
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|mrs?|ms|miss|dr|prof|no|min|mins|hrs?)\.$/i;
const ending = /[.!?][”’"')\]]*(?=\s|$)|\n/g;

/** The end of the sentence that holds the code unit at `from`, its stop included, the line end not. */
export function sentenceEnd(text: string, from: number): number {
  ending.lastIndex = from;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    if (match[0] === '\n') return match.index;
    const end = match.index + match[0].length;
    if (!abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) return end;
  }
  return text.length;
}

/** The sentence that holds the code unit at `at`, or that ends or begins there; without the spaces before it. */
export function sentenceAround(text: string, at: number): Extent {
  let start = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
  for (let end = sentenceEnd(text, start); end < at; end = sentenceEnd(text, start)) {
    if (text[end] === '\n') break;
    start = end;
  }
  while (start < text.length && text[start] === ' ') start++;
  return { start, end: Math.max(start, sentenceEnd(text, start)) };
}
