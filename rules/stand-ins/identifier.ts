/** What could tell who a plan is about, and where it stands. */
import type { Extent } from '../plan-text.ts';

export const identifierKinds = [
  'name',
  'setting',
  'date of birth',
  'address',
  'postcode',
  'phone',
  'e-mail',
  'UPN',
  'NHS number',
  'number',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** One place in the text, `[start, end)` in UTF-16 code units. `text` is the slice under it. */
export interface Identifier extends Extent {
  kind: IdentifierKind;
  text: string;
}

/** The words under a match of a pattern, as an identifier. */
export const identifierAt = (kind: IdentifierKind, text: string, start: number, end: number): Identifier => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
});

/** Leaves out what overlaps something before it in the list: the surer kinds are put first. In reading order. */
export function withoutOverlaps(found: readonly Identifier[]): Identifier[] {
  const taken: Identifier[] = [];
  const starts: number[] = [];
  for (const one of found) {
    const at = lowerBound(starts, one.start);
    const before = taken[at - 1];
    const after = taken[at];
    if ((before && before.end > one.start) || (after && after.start < one.end)) continue;
    taken.splice(at, 0, one);
    starts.splice(at, 0, one.start);
  }
  return taken;
}

/** The first index whose value is not below `value`, in a sorted list. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
