import { defineRule } from '../rule.ts';

export const outcomeUnmeasurable = defineRule({
  id: 'outcome-unmeasurable',
  title: 'Say how everyone will know the outcome is reached',
  checks: 'Every Outcome holds something a reader could see, count or time.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-07'],
  source: { work: 'send-code', at: '9.66' },

  looksAt: (reading) => reading.outcomes.filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    if (facts.smart.measurable !== 'no') return;
    yield {
      span: item.span,
      itemId: item.id,
      message: 'Nothing here can be seen or counted, so nobody can say when it is reached. What would you see, and how often?',
      instead: ['[what the child will do that others can see], [how often or how much], [with what help]'],
      question: 'What would show that this outcome has been reached, and how would it be counted?',
    };
  },

  isUnsure: ({ facts }) => facts.smart.measurable === 'unsure',

  examples: [
    {
      weak: { E: '«By July 2028 Noor will improve her confidence in the classroom.»' },
      strong: { E: 'By July 2028 Noor will put up her hand to answer in at least two lessons each day.' },
      because: 'Confidence grows unseen; a raised hand can be counted.',
    },
    {
      weak: { E: '«By the end of Year 6 Callum will develop better relationships with his peers.»' },
      strong: { E: 'By the end of Year 6 Callum will join a playground game with two other children for 10 minutes on 4 days out of 5.' },
      because: 'Two readers could disagree for ever about “better relationships”.',
    },
    {
      strong: { E: 'By the end of Year 11 Ife will travel to college on the number 9 bus with no adult help.' },
      because: 'An end that anyone can see is a measure, though it holds no score.',
    },
  ],
});
