/** Two auditors' reviews side by side: where they differ first, and how far they agree over all. */
import { rubric } from '../rubric.ts';
import { type Agreement, agreementOf, iccOf } from './agreement.ts';
import type { Mark, Marking } from './marks.ts';
import type { PlanReview, Review } from './review.ts';

export interface Difference {
  plan: string;
  ref: string;
  criterion: string;
  own: Marking;
  other: Marking;
}
export interface Compared {
  /** Plans that both marked. */
  plans: number;
  /** Not yet agreed, the furthest apart first, then what hangs most on. */
  open: readonly Difference[];
  agreed: readonly Difference[];
  all: Agreement;
  criteria: readonly (Agreement & { id: string })[];
  icc: ReturnType<typeof iccOf>;
}

const place: Readonly<Record<Mark, number>> = { 'not-met': 0, partly: 1, met: 2, 'not-applicable': 4 };
const standings = { statutory: 0, high: 1, medium: 2, low: 3 } as const;
const rank = new Map(rubric.map(({ id, standing }, at) => [id, standings[standing] * 1000 + at]));

/** What counts is what each auditor marked alone: a mark agreed later says nothing of how far they agreed. */
export function compare(own: Review, other: Review): Compared {
  const others = new Map(other.plans.map((plan) => [plan.plan, plan]));
  const both = own.plans.flatMap((plan) => {
    const second = others.get(plan.plan);
    return second ? [{ plan, second }] : [];
  });
  const pairs = both.flatMap(({ plan, second }) => pairsOf(plan, second));
  const differences = pairs
    .filter((pair) => pair.own.mark !== pair.other.mark)
    .sort(
      (a, b) =>
        apart(b) - apart(a) || (rank.get(a.criterion) ?? 0) - (rank.get(b.criterion) ?? 0) || (a.ref < b.ref ? -1 : 1),
    );
  const marksOf = (some: readonly Difference[]) => some.map((pair) => [pair.own.mark, pair.other.mark] as const);
  return {
    plans: both.length,
    open: differences.filter(({ own: { agreed } }) => agreed === null),
    agreed: differences.filter(({ own: { agreed } }) => agreed !== null),
    all: agreementOf(marksOf(pairs)),
    criteria: rubric.flatMap(({ id }) => {
      const some = pairs.filter(({ criterion }) => criterion === id);
      return some.length === 0 ? [] : [{ id, ...agreementOf(marksOf(some)) }];
    }),
    icc: iccOf(
      both.flatMap(({ plan, second }) =>
        plan.total === null || second.total === null ? [] : [[plan.total, second.total] as const],
      ),
    ),
  };
}

const apart = ({ own, other }: Difference) => Math.abs(place[own.mark] - place[other.mark]);

function pairsOf(plan: PlanReview, second: PlanReview): Difference[] {
  const others = new Map(second.marks.map((marking) => [marking.criterion, marking]));
  return plan.marks.flatMap((own) => {
    const other = others.get(own.criterion);
    return other ? [{ plan: plan.plan, ref: plan.ref, criterion: own.criterion, own, other }] : [];
  });
}
