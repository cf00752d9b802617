import { defineRule } from '../rule.ts';
import { deadlineFlags, deadlinesFor } from './deadline-flags.ts';

export const replyTimeShort = defineRule({
  id: 'reply-time-short',
  title: 'Give the family 15 days to answer',
  checks: 'The family has at least 15 days, from the day it is served, to answer a draft or a notice of amendments.',
  area: 'statute',
  severity: 'must',
  criteria: ['T-01'],
  source: { work: 'send-regulations', at: 'reg 13(1)' },

  looksAt: (reading) => deadlinesFor('T-01', reading),

  *check(deadline) {
    yield* deadlineFlags(deadline, 'Say a later day, so that nobody has to ask for it.');
  },

  examples: [
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nDate of draft: 2 November 2026\nPlease reply by: «13 November 2026»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nDate of draft: 2 November 2026\nPlease reply by: 16 November 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'The day it is served is the first of the fifteen: 2 November to 16 November.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: First draft, 2 November 2026\n«Please send us your comments within 10 days.»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: First draft, 2 November 2026\nPlease send us your comments within 15 days.\nSection H2: Other social care provision\nNone.',
      },
      because: 'A number of days counts as much as a day.',
      whole: false,
    },
    {
      strong: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nPlease reply by: 13 November 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Without the day on which it was sent, no days are counted.',
      whole: false,
    },
  ],
});
