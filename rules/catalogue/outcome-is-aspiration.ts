import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isUnread } from '../facts/outcome.ts';
import { defineRule } from '../rule.ts';

export const outcomeIsAspiration = defineRule({
  id: 'outcome-is-aspiration',
  title: 'Keep hopes in Section A, and write the step towards them',
  checks: 'No Outcome is a long-range hope that no service can be held to.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-03'],
  source: { work: 'send-code', at: '9.65' },

  looksAt: (reading) => onlyPromises(reading.outcomes),

  *check({ item, facts }) {
    if (facts.looksLike !== 'aspiration' || !facts.disguise) return;
    yield {
      span: spanOf(item, facts.passage, facts.disguise),
      itemId: item.id,
      certainty: facts.observable.length > 0 && facts.times.length > 0 ? 'ask' : 'sure',
      message:
        'This reads as a hope, which the Code keeps in Section A and holds nobody to. What step towards it can be reached by the end of this phase?',
      instead: [
        'By [the end of which phase], [name] will [the step towards this hope that others can see], [how often or how much]',
      ],
      question: 'Which step towards this hope could be reached by the end of the present phase?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'Mateus «wants to» be a vet when he leaves school.' },
      strong: {
        E: 'By the end of Year 11 Mateus will feed and clean out the rabbits at the farm from a picture list on 4 Saturdays out of 5.',
      },
      because: 'Nobody can promise the job; the first step can be planned, taught and seen.',
    },
    {
      weak: { E: 'For Halima to «live a happy and fulfilled life».' },
      strong: {
        E: 'By July 2029 Halima will choose and book one evening activity each week, using the leisure centre’s website.',
      },
      because: 'A hope for life belongs to the child and family, in their own words, in Section A.',
    },
    {
      strong: {
        E: 'By the end of Year 3 Idris will point to the toy he would like from a choice of four, at each playtime.',
      },
      because: '“Would like” is let through where it is only part of what the child will do.',
    },
  ],
});
