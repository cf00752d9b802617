import { defineRule } from '../rule.ts';
import { deadlineFlags, deadlinesFor } from './deadline-flags.ts';

export const planUnamended = defineRule({
  id: 'plan-unamended',
  title: 'Look again at a plan that has stood for three years',
  checks: 'The plan was amended within the last three years.',
  area: 'statute',
  severity: 'consider',
  criteria: ['T-06'],
  source: { work: 'audit-practice', at: 'age of the plan' },

  looksAt: (reading) => deadlinesFor('T-06', reading),

  *check(deadline) {
    yield* deadlineFlags(deadline, 'Does it still describe this child?');
  },

  examples: [
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Draft amended plan\nPlan last issued: «3 May 2022»\nDate of draft: 2 November 2026\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Draft amended plan\nPlan last issued: 3 May 2024\nDate of draft: 2 November 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Three years change a child more than most plans.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Final\nDate of final plan: «3 May 2022»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Final\nDate of final plan: 3 May 2024\nSection H2: Other social care provision\nNone.',
      },
      because: 'Where the plan is read years later, the day of reading tells.',
      whole: false,
      today: '2026-11-02',
    },
    {
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Draft amended plan\nDate of draft: 2 November 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Where no earlier plan is dated, none is old.',
      whole: false,
    },
  ],
});
