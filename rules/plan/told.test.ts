import { describe, expect, it } from 'vitest';
import type { PlanText, Told } from '../plan-text.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read.ts';

const text =
  'Section B\nMo cannot hold a pen.\nHelp in class\nA teaching assistant will sit with Mo for 20 minutes each day.\nSection E\nMo will write his name.';

function readTold(told: readonly Told[]): Plan {
  const planText: PlanText = {
    id: null,
    fields: [{ id: 'plan', text, section: null, blocks: null, told }],
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  };
  return readPlan(planText);
}
const bodyOf = (plan: Plan, letter: string) => {
  const span = plan.sections.find((section) => section.letter === letter)?.span;
  return span ? text.slice(span.start, span.end) : null;
};

describe('what the writer says of a block', () => {
  it('starts a Section that holds until the next heading', () => {
    const plan = readTold([{ start: text.indexOf('A teaching'), section: 'F' }]);
    expect(bodyOf(plan, 'F')).toBe('A teaching assistant will sit with Mo for 20 minutes each day.');
    expect(bodyOf(plan, 'B')).toBe('Mo cannot hold a pen.\nHelp in class');
    expect(plan.items.filter(({ kind }) => kind === 'provision').map(({ id }) => id)).toEqual(['F1']);
    expect(plan.sections.find(({ letter }) => letter === 'F')?.confidence).toBe('sure');
  });

  it('takes the place of what a heading says, and keeps the heading', () => {
    const plan = readTold([{ start: text.indexOf('Section E') + 3, section: 'F' }]);
    expect(bodyOf(plan, 'F')).toBe('Mo will write his name.');
    expect(plan.sections.find(({ letter }) => letter === 'F')?.heading).toBe('Section E');
    expect(plan.sections.find(({ letter }) => letter === 'E')?.present).toBe(false);
  });

  it('says nothing when it points past the end', () => {
    expect(readTold([{ start: text.length + 5, section: 'F' }]).items).toEqual(readTold([]).items);
  });
});
