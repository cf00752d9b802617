/** The shapes of what a fit finds; what it found is `fitted.ts`. */
import type { Link } from '../contract.ts';
import type { Company, Rivalry } from './contest.ts';
import type { Weights } from './evidence.ts';

/** What each kind of evidence is worth, and how a pair's odds are weighed beside its rivals and its company. */
export interface Model {
  weights: Weights;
  rivalry: Rivalry;
  company: Company;
}

/** The kinds of link that a plan's three lists make. */
export const threadKinds = ['need-provision', 'need-outcome', 'outcome-provision'] as const;
export type ThreadKind = (typeof threadKinds)[number] & Link['kind'];
export type ByKind<Of> = Readonly<Record<ThreadKind, Of>>;

/** Something for each kind. */
export const forKinds = <Of>(make: (kind: ThreadKind) => Of): ByKind<Of> => ({
  'need-provision': make('need-provision'),
  'need-outcome': make('need-outcome'),
  'outcome-provision': make('outcome-provision'),
});
