import { defineRule } from '../rule.ts';
import { deadlineFlags, deadlinesFor } from './deadline-flags.ts';

export const reviewDateLate = defineRule({
  id: 'review-date-late',
  title: 'Review the plan within 12 months',
  checks: 'The review that the plan names is due within 12 months.',
  area: 'statute',
  severity: 'must',
  criteria: ['T-03'],
  source: { work: 'cfa-2014', at: 's.44' },

  looksAt: (reading) => deadlinesFor('T-03', reading),

  *check(deadline) {
    yield* deadlineFlags(deadline, 'Name an earlier day, or mend the date that is mistyped.');
  },

  examples: [
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Final\nDate of final plan: 2 November 2026\nNext review due by: «1 December 2027»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Final\nDate of final plan: 2 November 2026\nNext review due by: 1 November 2027\nSection H2: Other social care provision\nNone.',
      },
      because: 'Twelve months are the longest the law lets a plan stand unreviewed.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nDate of last review: 12 March 2026\nDate of amended plan: 25 May 2026\nNext review: «May 2027»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Amended final\nDate of last review: 12 March 2026\nDate of amended plan: 25 May 2026\nNext review: March 2027\nSection H2: Other social care provision\nNone.',
      },
      because: 'The year runs from the review before it.',
      whole: false,
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nDate of draft: 2 November 2026\nNext review: «November 2025»\nSection H2: Other social care provision\nNone.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nStatus: First draft\nDate of draft: 2 November 2026\nNext review: November 2027\nSection H2: Other social care provision\nNone.',
      },
      because: 'A day that is past was left from another year’s plan.',
      whole: false,
    },
    {
      strong: {
        page: 'Education, Health and Care Plan\nStatus: Final\nDate of final plan: 2 November 2026\nSection H2: Other social care provision\nNone.',
      },
      because: 'Where no review is named, none is late.',
      whole: false,
    },
  ],
});
