/** Small invented plans for the tests of this folder. */
import type { Field, PlanText } from '../plan-text.ts';
import type { Item, Plan } from './plan.ts';
import { readPlan } from './read.ts';

/** A whole plan in one box of plain text, or in a Field a reader made. */
export function readWhole(source: string | Field): Plan {
  const field: Field = typeof source === 'string' ? { id: 'plan', text: source, section: null, blocks: null } : source;
  return readPlan(planTextOf([field]));
}

/** A PlanText of these Fields; `more` overrides. */
export function planTextOf(fields: readonly Field[], more: Partial<PlanText> = {}): PlanText {
  return {
    id: null, fields, whole: true, passage: false, kind: null, today: null, dob: null, year: null, notChecked: [], ...more,
  }; // prettier-ignore
}

/** The words of items of one kind, in order. */
export const textsOf = (plan: Plan, kind: Item['kind']) => itemsOf(plan, kind).map(({ text }) => text);
export const itemsOf = (plan: Plan, kind: Item['kind']) => plan.items.filter((item) => item.kind === kind);

/** The words of a Section's body, null when it has none. */
export function bodyOf(plan: Plan, letter: Plan['sections'][number]['letter']): string | null {
  const span = plan.sections.find((section) => section.letter === letter)?.span;
  const field = plan.text.fields.find(({ id }) => id === span?.field);
  return span && field ? field.text.slice(span.start, span.end) : null;
}

export const sectionOf = (plan: Plan, letter: Plan['sections'][number]['letter']) =>
  plan.sections.find((section) => section.letter === letter);
