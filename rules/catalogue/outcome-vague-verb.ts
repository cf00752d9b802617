import { onlyPromises } from '../facts/arrangement.ts';
import { wordsBetween } from '../facts/passage.ts';
import { mayBeTold, vagueLead } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

export const outcomeVagueVerb = defineRule({
  id: 'outcome-vague-verb',
  title: 'Write what you would see or hear',
  checks: 'No Outcome rests on a word like “improve” or “develop” with nothing that anyone could see.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-06', 'E-07'],
  source: { work: 'send-code', at: '9.66' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    const lead = vagueLead(facts);
    if (!lead) return;
    const words = wordsBetween(facts.passage, lead.from, lead.to).replaceAll('\n', ' ');
    yield {
      span: item.span,
      itemId: item.id,
      certainty: mayBeTold(facts) ? 'ask' : 'sure',
      message: `“${words}” could mean something different to each reader, so nobody can say when it is reached. What would you see or hear instead?`,
      instead: [
        'By [when], [name] will [what the child will do that others can see], [how often or how much], [with what help]',
      ],
      question: 'What would the child be seen or heard to do, and how often, once this is reached?',
    };
  },

  isUnsure: ({ facts }) => facts.smart.specific === 'unsure',

  examples: [
    {
      weak: { E: '«By July 2028 Noor will improve her confidence in the classroom.»' },
      strong: { E: 'By July 2028 Noor will put up her hand to answer in at least two lessons each day.' },
      because: 'Confidence grows unseen; a raised hand can be counted.',
    },
    {
      weak: { E: '«By the end of Year 6 Callum will develop better relationships with his peers.»' },
      strong: {
        E: 'By the end of Year 6 Callum will join a playground game with two other children for 10 minutes on 4 days out of 5.',
      },
      because: 'Two readers could disagree for ever about “better relationships”.',
    },
    {
      weak: { E: '«By the end of Key Stage 4 Wiktoria will engage with her learning.»' },
      strong: {
        E: 'By the end of Key Stage 4 Wiktoria will write three questions about each new topic and hand them in on 4 weeks out of 5.',
      },
      because: 'Engaging happens inside; what she does because of it can be seen.',
    },
    {
      strong: {
        E: 'By the end of Year 5 Tunde will improve his reading speed from 40 to 70 words a minute on a page he has not seen.',
      },
      because: '“Improve” is let through where a start and an end are given.',
    },
    {
      strong: {
        E: 'Less reliant on adults: by Easter 2028 Dom will put up his hand in three lessons a day, with his teaching assistant at the back of the room.',
      },
      because: 'A vague headline is let through where what it means is told behind it.',
    },
    {
      strong: {
        E: 'By July 2027 Efe will walk to each new lesson with her transition map and no adult, on 9 school days out of 10.',
      },
      because: '“Transition” only says which map; walking there alone is what is seen.',
    },
  ],
});
