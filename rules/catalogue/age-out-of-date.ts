import { contradicted } from '../facts/child-now.ts';
import { defineRule } from '../rule.ts';

export const ageOutOfDate = defineRule({
  id: 'age-out-of-date',
  title: 'Bring age and year group up to date',
  checks: 'The age and class told of now fit the birth date and the date of the plan.',
  area: 'language',
  severity: 'should',
  criteria: ['DOC-07', 'L-06'],
  source: { work: 'audit-practice', at: 'facts that agree' },

  looksAt: (reading) =>
    reading.dates.today && (reading.dates.dob || reading.dates.year !== null) ? [reading.plan] : null,

  *check(plan, reading) {
    for (const { span, told, reckoned } of contradicted(plan, reading.words, reading.dates)) {
      yield {
        span,
        message: `This says ${told}, but by the dates in the plan it is ${reckoned}. Was it taken from an earlier plan or report?`,
      };
    }
  },

  examples: [
    {
      weak: {
        B: 'Mairead «is nine years old» and cannot yet tell coins apart, so she hands over her purse at the till.',
      },
      strong: {
        B: 'Mairead is fourteen years old and cannot yet tell coins apart, so she hands over her purse at the till.',
      },
      because: 'A line from an old plan shows that this one was not read again.',
      today: '2026-11-02',
      dob: '2012-04-19',
    },
    {
      weak: { B: 'Haruki «is in Year 4». He reads one word at a time, so he has lost the sentence by its end.' },
      strong: {
        B: 'Haruki is in Year 6. In Year 4 he read one word at a time; he still does, so he has lost the sentence by its end.',
      },
      because: 'What was so in an earlier year may be told.',
      today: '2026-11-02',
      dob: '2016-01-12',
    },
    {
      strong: {
        B: 'Haruki reads like a six-year-old, and his brother is six years old, so they read the same comics; his classmates’ books are beyond him.',
      },
      because: 'A level and a brother’s age are not the child’s own.',
      today: '2026-11-02',
      dob: '2016-01-12',
    },
  ],
});
