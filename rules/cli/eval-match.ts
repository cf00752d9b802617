/** Which of our items is which of the answer file's, and whether some words stand under others. */
import type { Extent } from '../index.ts';

/** Lower-case letters and digits; hyphens join, so that a line-end hyphen costs nothing. */
export function tokensOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[-\u00ad\u2010\u2011]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Shared words of two texts as an F1, 0 to 1, each word counted as often as it stands in both. */
export function overlapOf(one: string, other: string): number {
  const a = tokensOf(one);
  const b = tokensOf(other);
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Below this, two texts are not the same item. */
export const sameItem = 0.6;

interface HasText {
  id: string;
  text: string;
}

/** Pairs of ids, expected to ours, one to one: the best overlap first, none under `sameItem`. */
export function matchItems(expected: readonly HasText[], got: readonly HasText[]): Map<string, string> {
  const pairs = expected.flatMap((one) =>
    got.map((other) => ({ from: one.id, to: other.id, overlap: overlapOf(one.text, other.text) })),
  );
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs.filter(({ overlap }) => overlap >= sameItem).sort((a, b) => b.overlap - a.overlap)) {
    if (matched.has(from) || taken.has(to)) continue;
    matched.set(from, to);
    taken.add(to);
  }
  return matched;
}

/** Every place where `words` stand in `text`, comparing letters and digits only; extents into `text`. */
export function placesOf(words: string, text: string): Extent[] {
  const { bare, at } = barely(text);
  const { bare: wanted } = barely(words);
  const places: Extent[] = [];
  if (wanted === '') return places;
  for (let from = bare.indexOf(wanted); from !== -1; from = bare.indexOf(wanted, from + 1)) {
    const start = at[from];
    const last = at[from + wanted.length - 1];
    if (start !== undefined && last !== undefined) places.push({ start, end: last + 1 });
  }
  return places;
}

/** Letters and digits in lower case, with the place each came from. */
function barely(text: string): { bare: string; at: number[] } {
  let bare = '';
  const at: number[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const lower = found[0].toLowerCase();
    for (let unit = 0; unit < lower.length; unit++) at.push(found.index);
    bare += lower;
  }
  return { bare, at };
}
