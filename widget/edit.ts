/** What changed between two texts, and where words that were there before are now. */
import type { Extent } from '../rules/index.ts';

/** `[start, endBefore)` of the text before became `[start, endAfter)` of the text after. Code units. */
export interface Edit {
  start: number;
  endBefore: number;
  endAfter: number;
}

/** The smallest single Edit that turns one text into the other, or null when they are the same. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  ) {
    kept++;
  }
  return { start, endBefore: before.length - kept, endAfter: after.length - kept };
}

/** Where the same words are after the Edit, or null when the Edit touched them. A null Edit moves nothing. */
export function follow(extent: Extent, edit: Edit | null): Extent | null {
  if (!edit || extent.end <= edit.start) return { start: extent.start, end: extent.end };
  if (extent.start < edit.endBefore) return null;
  const by = edit.endAfter - edit.endBefore;
  return { start: extent.start + by, end: extent.end + by };
}
