import { defineRule } from '../rule.ts';
import { deadlineFlags, deadlinesFor } from './deadline-flags.ts';

export const transferPlanLate = defineRule({
  id: 'transfer-plan-late',
  title: 'Have the plan ready before a change of phase',
  checks: 'In the year before a change of phase the plan is amended by the day the law sets.',
  area: 'statute',
  severity: 'must',
  criteria: ['T-04'],
  source: { work: 'send-regulations', at: 'reg 18(1)' },

  looksAt: (reading) => deadlinesFor('T-04', reading),

  *check(deadline) {
    yield* deadlineFlags(deadline, 'Was it reviewed and amended for the next stage before that day?');
  },

  examples: [
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nYear group: Year 6\nDate of amended plan: «1 March 2027»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nYear group: Year 6\nDate of amended plan: 12 February 2027\nSection H2: Other social care provision\nNone.',
      },
      because: 'A family needs to know the secondary school in time.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nYear group: Year 11\nDate of amended plan: «31 March 2027»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nYear group: Year 11\nDate of amended plan: 30 March 2027\nSection H2: Other social care provision\nNone.',
      },
      because: 'Before 31 March means by the day before it.',
      whole: false,
    },
    {
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nYear group: Year 4\nDate of amended plan: 1 March 2027\nSection H2: Other social care provision\nNone.',
      },
      because: 'From Year 4 most children move on within the same school.',
      whole: false,
    },
  ],
});
