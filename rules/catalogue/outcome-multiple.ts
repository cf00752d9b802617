import { onlyPromises } from '../facts/arrangement.ts';
import { isUnread } from '../facts/outcome.ts';
import { readSeveral, type Several } from '../facts/several.ts';
import { vagueLead } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

const said: Readonly<Record<Several, string>> = {
  acts: 'Are these two outcomes in one? Apart, each can be reviewed, and one can be reached before the other.',
  measures:
    'Are these two outcomes, each with its own measure? Apart, each can be reviewed, and one can be reached before the other.',
  long: 'Is there more than one outcome in here? Each is easier to hold on to, and to review, in a sentence of its own.',
};

export const outcomeMultiple = defineRule({
  id: 'outcome-multiple',
  title: 'One change to an outcome',
  checks: 'No Outcome promises two changes that could be reached at different times.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-12'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    const several = vagueLead(facts) ? null : readSeveral(facts);
    if (!several) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message: said[several],
      instead: [
        'By [when], [name] will [the first change], [how often or how much]',
        'By [when], [name] will [the second change], [how often or how much]',
      ],
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: {
        E: '«By July 2028 Piotr will write four sentences in each English lesson and will ask a friend to play at break on 3 days out of 5.»',
      },
      strong: { E: 'By July 2028 Piotr will ask a friend to play at break on 3 days out of 5.' },
      because: 'Writing and friendship will not be reached on the same day.',
    },
    {
      weak: {
        E: '«By the end of Year 8 Maya will pack her bag from a list on 4 mornings out of 5 and walk to the bus stop on 2 days each week.»',
      },
      strong: { E: 'By the end of Year 8 Maya will pack her bag from a list on 4 mornings out of 5.' },
      because: 'Two measures: which one decides?',
    },
    {
      strong: {
        E: 'By the end of Year 2 Arjun will take a message to the office, wait for the answer and bring it back, on 4 days out of 5.',
      },
      because: 'Steps of one errand are one outcome.',
    },
    {
      strong: {
        E: 'By the end of Year 9 Leilani will tell her tutor and her mum about a worry on the day she has it, in 4 weeks out of 5.',
      },
      because: '“And” between two people is still one change.',
    },
  ],
});
