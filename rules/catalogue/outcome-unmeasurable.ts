import { onlyPromises } from '../facts/arrangement.ts';
import { vagueLead } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

export const outcomeUnmeasurable = defineRule({
  id: 'outcome-unmeasurable',
  title: 'Say how everyone will know the outcome is reached',
  checks: 'Every Outcome says how much, how often, with what help or to what end.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-07'],
  source: { work: 'send-code', at: '9.66' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    // Where the verb itself says nothing, that is said instead: one finding for one fault.
    if (facts.smart.measurable !== 'no' || vagueLead(facts)) return;
    yield {
      span: item.span,
      itemId: item.id,
      message:
        'Nothing here says how much, how often or with what help, so nobody can say when it is reached. What would be enough?',
      instead: ['[what the child will do that others can see], [how often or how much], [with what help]'],
      question: 'What would show that this outcome has been reached, and how would it be counted?',
    };
  },

  isUnsure: ({ facts }) => facts.smart.measurable === 'unsure',

  examples: [
    {
      weak: { E: '«By July 2028 Noor will talk to other children.»' },
      strong: { E: 'By July 2028 Noor will ask another child to play with her on at least three days each week.' },
      because: 'One word in a year would be talking; so would an hour a day.',
    },
    {
      weak: { E: '«By the end of Year 6 Callum will read more often at home.»' },
      strong: {
        E: 'By the end of Year 6 Callum will read a book of his choice at home for 10 minutes on 5 evenings a week.',
      },
      because: '“More often” than what?',
    },
    {
      strong: { E: 'By the end of Year 11 Ife will travel to college on the number 9 bus with no adult help.' },
      because: 'An end that anyone can see is a measure, though it holds no score.',
    },
  ],
});
