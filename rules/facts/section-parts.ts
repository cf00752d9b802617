/** The words of the Sections, each stretch once, where rules about wording look. */
import type { Plan } from '../plan/plan.ts';
import type { SectionLetter, Span } from '../plan-text.ts';

/** Bodies of every Section in view but those left out, each once, in reading order; null when there are none. */
export function sectionParts(plan: Plan, without: readonly SectionLetter[] = []): readonly Span[] | null {
  const parts = plan.sections.filter(({ letter }) => !without.includes(letter)).flatMap((section) => section.parts);
  const once = [...new Map(parts.map((part) => [`${part.field}:${part.start}`, part])).values()];
  return once.length > 0 ? once.sort((a, b) => (a.field === b.field ? a.start - b.start : 0)) : null;
}
