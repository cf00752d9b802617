import { defineRule } from '../rule.ts';
import { deadlineFlags, deadlinesFor } from './deadline-flags.ts';

export const finalPlanLate = defineRule({
  id: 'final-plan-late',
  title: 'Make the plan final within 20 weeks',
  checks:
    'A first plan is final within 20 weeks of the request, and one after a reassessment within 14 weeks of its notice.',
  area: 'statute',
  severity: 'must',
  criteria: ['T-02'],
  source: { work: 'send-regulations', at: 'reg 13(2)' },

  looksAt: (reading) => deadlinesFor('T-02', reading),

  *check(deadline) {
    yield* deadlineFlags(deadline, 'If one of the exceptions in the Regulations applies, say which.');
  },

  examples: [
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Final\nRequest received: 4 May 2026\nDate of final plan: «12 October 2026»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Final\nRequest received: 4 May 2026\nDate of final plan: 21 September 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Twenty weeks from 4 May end on 21 September.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nRequest received: «4 May 2026»\nDate of draft: 5 October 2026\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nRequest received: 4 May 2026\nDate of draft: 7 September 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'A draft that is dated after the twenty weeks cannot be final within them.',
      whole: false,
    },
    {
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Final\nDate of final plan: 12 October 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Without the day of the request, no weeks are counted.',
      whole: false,
    },
  ],
});
