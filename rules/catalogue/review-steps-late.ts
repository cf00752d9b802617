import { defineRule } from '../rule.ts';
import { deadlineFlags, deadlinesFor } from './deadline-flags.ts';

export const reviewStepsLate = defineRule({
  id: 'review-steps-late',
  title: 'Keep the 4, 8 and 12 weeks after a review',
  checks:
    'After a review meeting, the decision and the notice come within 4 weeks, the amended plan within 8 weeks of the notice and 12 of the meeting.',
  area: 'statute',
  severity: 'must',
  criteria: ['T-05'],
  source: { work: 'send-regulations', at: 'reg 20(10) and 22(3)' },

  looksAt: (reading) => deadlinesFor('T-05', reading),

  *check(deadline) {
    yield* deadlineFlags(deadline, 'If a date is mistyped, mend it.');
  },

  examples: [
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Draft amended plan\nReview meeting: 1 September 2026\nAmendment notice sent: «12 October 2026»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Draft amended plan\nReview meeting: 1 September 2026\nAmendment notice sent: 29 September 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'The decision and the proposed amendments go out together, within four weeks.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nAmendment notice sent: 29 September 2026\nDate of amended plan: «1 December 2026»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nAmendment notice sent: 29 September 2026\nDate of amended plan: 24 November 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Eight weeks from 29 September end on 24 November.',
      whole: false,
    },
    {
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Draft amended plan\nAmendment notice sent: 12 October 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Without the day of the meeting, no weeks are counted.',
      whole: false,
    },
  ],
});
