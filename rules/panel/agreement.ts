/** How far two auditors agree. Checked against another program's figures: test/reference. */
import { fQuantile } from './f-distribution.ts';
import type { Mark } from './marks.ts';

/** The marks that lie on one line, from the lowest. "Not applicable" is on no line: it agrees or it does not. */
const onLine = ['not-met', 'partly', 'met'] as const satisfies readonly Mark[];

export interface Agreement {
  /** Plans that both marked. */
  pairs: number;
  exact: number;
  /** Exact, or one step apart on the line. */
  adjacent: number;
  /** Cohen's, weighted by distance, over pairs on the line; null where chance alone would agree, or there is none. */
  kappa: number | null;
}

type Pair = readonly [Mark, Mark];

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const distance = ([a, b]: Pair) => {
    const [at, to] = [placeOf(a), placeOf(b)];
    return a === b ? 0 : at < 0 || to < 0 ? Number.POSITIVE_INFINITY : Math.abs(at - to);
  };
  const count = (most: number) => pairs.filter((pair) => distance(pair) <= most).length;
  return { pairs: pairs.length, exact: count(0), adjacent: count(1), kappa: weightedKappa(pairs) };
}

const placeOf = (mark: Mark) => (onLine as readonly Mark[]).indexOf(mark);

function weightedKappa(all: readonly Pair[]): number | null {
  const pairs = all.map(([a, b]) => [placeOf(a), placeOf(b)] as const).filter(([a, b]) => a >= 0 && b >= 0);
  const share = (side: 0 | 1, place: number) => pairs.filter((pair) => pair[side] === place).length / pairs.length;
  let seen = 0;
  let byChance = 0;
  for (const a of onLine.keys()) {
    for (const b of onLine.keys()) {
      const apart = Math.abs(a - b) / (onLine.length - 1);
      seen += (apart * pairs.filter((pair) => pair[0] === a && pair[1] === b).length) / pairs.length;
      byChance += apart * share(0, a) * share(1, b);
    }
  }
  return pairs.length === 0 || byChance === 0 ? null : 1 - seen / byChance;
}

export interface Limits {
  value: number;
  /** 95% limits. */
  low: number;
  high: number;
}

/**
 * Intraclass correlation of totals, two-way random and absolute (Shrout and Fleiss 1979; limits: McGraw and Wong 1996): of one
 * auditor's total, and of the mean of both. null for fewer than three plans, or totals that never differ.
 */
export function iccOf(totals: readonly (readonly [number, number])[]): { single: Limits; mean: Limits } | null {
  const n = totals.length;
  const k = 2;
  if (n < 3) return null;
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = totals.flat();
  const grand = meanOf(all);
  const square = (value: number) => (value - grand) ** 2;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const byPlan = k * sum(totals.map((pair) => square(meanOf(pair))));
  const byAuditor = n * sum(([0, 1] as const).map((side) => square(meanOf(totals.map((pair) => pair[side])))));
  const msPlan = byPlan / (n - 1);
  const msAuditor = byAuditor / (k - 1);
  const msLeft = (sum(all.map(square)) - byPlan - byAuditor) / ((n - 1) * (k - 1));
  if (msPlan === 0 && msLeft <= 0) return null;
  const value = (msPlan - msLeft) / (msPlan + (k - 1) * msLeft + (k * (msAuditor - msLeft)) / n);
  // Auditors who never differ leave nothing for limits to be wide by.
  if (msLeft <= 1e-12)
    return { single: { value, low: value, high: value }, mean: meanOfBoth({ value, low: value, high: value }) };
  const a = k * value * (msAuditor / msLeft);
  const b = n * (1 + (k - 1) * value) - k * value;
  const freedom =
    ((k - 1) * (n - 1) * (a + b) ** 2) / ((n - 1) * k ** 2 * value ** 2 * (msAuditor / msLeft) ** 2 + b ** 2);
  const upper = fQuantile(0.975, n - 1, freedom);
  const lower = fQuantile(0.975, freedom, n - 1);
  const spread = k * msAuditor + (k * n - k - n) * msLeft;
  const low = (n * (msPlan - upper * msLeft)) / (upper * spread + n * msPlan);
  const high = (n * (lower * msPlan - msLeft)) / (spread + n * lower * msPlan);
  return { single: { value, low, high }, mean: meanOfBoth({ value, low, high }) };

  /** Spearman and Brown: what two together come to. */
  function meanOfBoth(single: Limits): Limits {
    const both = (one: number) => (one * k) / (1 + one * (k - 1));
    return { value: both(single.value), low: both(single.low), high: both(single.high) };
  }
}
