import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isUnread } from '../facts/outcome.ts';
import { promisedHits } from '../facts/promise.ts';
import { vagueLead } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

export const outcomeCompliance = defineRule({
  id: 'outcome-compliance',
  title: 'Ask whose outcome it is',
  checks: 'No Outcome asks for stillness, eye contact or obedience without saying what the child gains.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-10'],
  source: { work: 'audit-practice', at: 'autism-affirming practice' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    const [hit] = promisedHits(facts, 'obedience');
    const lead = vagueLead(facts);
    if (!hit || (lead && lead.from < hit.to && lead.to > hit.from)) return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message:
        'Whose outcome is this: is it important to the child, or for the child? It may suit the room more than it helps the child to learn or join in.',
      instead: [
        '[name] will [what the child will be able to do, understand or join in], in the way that suits [name]: [how]',
      ],
      question: 'What would the child gain from this, and would the child choose it?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'By the end of Year 3 Tomos will «sit still» on the carpet for 10 minutes in 4 lessons out of 5.' },
      strong: {
        E: 'By the end of Year 3 Tomos will answer one question about the story in 4 lessons out of 5, standing, sitting or moving.',
      },
      because: 'Listening is the gain; stillness may cost it.',
    },
    {
      weak: { E: 'By July 2027 Freya will «make eye contact» when an adult speaks to her on 3 occasions out of 5.' },
      strong: {
        E: 'By July 2027 Freya will show an adult that she has heard, by a word, a sign or a nod, on 3 occasions out of 5.',
      },
      because: 'Many autistic people listen better when they look away.',
    },
    {
      strong: {
        E: 'By the end of Year 1 Zubair will follow a spoken instruction with two steps, such as fetching his book and sitting by a friend, on 4 occasions out of 5.',
      },
      because: 'Understanding what is said is let through: it is the child’s own gain.',
    },
  ],
});
