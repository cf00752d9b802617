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
    reading.dates.year !== null || (reading.dates.today && reading.dates.dob) ? [reading.plan] : null,

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
    {
      weak: {
        B: '«In Year 3 Osian is reading» single words, so a page takes him a whole lesson, and he copies the rest.',
        D: 'His parents «worry how he will manage the move to infant class», because he runs off.',
      },
      strong: {
        B: 'In Year 3 Osian read single words. He now reads 12 of the first 45 common words, so a page takes him a whole lesson.',
        D: 'His parents worry how he will manage the move to secondary school, because he runs off.',
      },
      because:
        'A move that is long past shows that the words were written for it. What was told of another year is told as past.',
      today: '2026-11-02',
      dob: '2015-10-11',
    },
  ],
});
