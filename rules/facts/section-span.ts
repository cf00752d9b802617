/** Where a finding about a whole Section stands. */
import type { Section } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';

/** The Section's own words where they stand together; null where it is spread over cards or tables, so that no part is blamed for all. */
export function spanOfSection({ span, parts }: Section): Span | null {
  return parts.length === 1 ? span : null;
}
