/** Counts that could point at a child are not shown: fewer than five, and whatever would give them away by taking off. */

export const fewest = 5;

/** A count as it may be shown; null: fewer than five, or hidden so that another stays hidden. */
export type Shown = number | null;

/** The counts of one whole as they may be shown together: a single hidden one could be worked out, so a second goes with it. */
export function shownCounts(counts: readonly number[]): Shown[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole < fewest) return counts.map(() => null);
  const isSmall = (count: number) => count > 0 && count < fewest;
  const hidden = new Set(counts.flatMap((count, at) => (isSmall(count) ? [at] : [])));
  if (hidden.size === 1) {
    const next = [...counts.entries()]
      .filter(([at, count]) => count > 0 && !hidden.has(at))
      .sort(([, a], [, b]) => a - b)[0];
    if (next) hidden.add(next[0]);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
}

/** "38%"; whole numbers, because a decimal would claim more than a sample can. */
export const percentOf = (count: number, of: number): number => Math.round((100 * count) / of);
