import { onlyPromises } from '../facts/arrangement.ts';
import { namesAnotherTime } from '../facts/horizon.ts';
import { defineRule } from '../rule.ts';

export const outcomeWithoutTime = defineRule({
  id: 'outcome-without-time',
  title: 'Say by when',
  checks: 'Every Outcome says by when it is to be reached.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-11'],
  source: { work: 'send-code', at: '9.66' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }, { dates }) {
    if (facts.smart.timeBound !== 'no') return;
    const past = facts.times.length > 0;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: namesAnotherTime(facts) ? 'ask' : 'sure',
      message: past
        ? `The time named here is before the date of this plan (${dates.today ?? ''}). By when should it be reached now?`
        : 'It does not say by when, so no review can tell whether it is late. Most outcomes look to the end of a phase or stage.',
      instead: ['By [the end of which phase, school year or month], '],
    };
  },

  isUnsure: ({ facts }) => facts.smart.timeBound === 'unsure',

  examples: [
    {
      weak: { E: '«Rosie will read a page of a new book aloud with no more than two mistakes.»' },
      strong: { E: 'By the end of Year 3 Rosie will read a page of a new book aloud with no more than two mistakes.' },
      because: 'A measure without a date cannot be late.',
    },
    {
      weak: { E: '«Hamza will order his own lunch in a café on 3 visits out of 4.»' },
      strong: { E: 'By the time he leaves college Hamza will order his own lunch in a café on 3 visits out of 4.' },
      because: 'A phase that ends is a date, even without a month.',
    },
    {
      weak: { E: '«By July 2024 Ana will write three linked sentences in each English lesson.»' },
      strong: { E: 'By July 2029 Ana will write three linked sentences in each English lesson.' },
      because: 'A date that has gone by says nothing about what is next.',
      today: '2026-11-01',
    },
    {
      strong: { E: 'Spring 2028: Wren puts up her hand or shows her card at least once in each English lesson.' },
      because:
        'A season with its year at the head of a line is let through: it is a time, though no “by” stands before it.',
    },
  ],
});
