import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isUnread } from '../facts/outcome.ts';
import { mayBeTold } from '../facts/vague-lead.ts';
import { defineRule } from '../rule.ts';

export const outcomeIsProvision = defineRule({
  id: 'outcome-is-provision',
  title: 'Write what the child will do, not what adults will give',
  checks: 'No Outcome is a service, a session or a piece of equipment.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-02', 'E-05'],
  source: { work: 'send-code', at: '9.66' },

  looksAt: (reading) => onlyPromises(reading.outcomes),

  *check({ item, facts }) {
    if (facts.looksLike !== 'provision' || !facts.disguise) return;
    yield {
      span: spanOf(item, facts.passage, facts.disguise),
      itemId: item.id,
      certainty: mayBeTold(facts) ? 'ask' : 'sure',
      message:
        'This is what adults or services will do, so it belongs with the provision. What will the child be able to do because of it?',
      instead: ['By [when], [name] will [what the child will do that others can see], [how often or how much]'],
      question: 'What should the child be able to do as a result of this support, and by when?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'By July 2028 Zac «will receive» 30 minutes of speech and language therapy each week.' },
      strong: { E: 'By July 2028 Zac will ask for help in a four-word sentence in 3 lessons out of 5.' },
      because: 'The Code says an hour of therapy is a service, not an outcome.',
    },
    {
      weak: { E: '«Staff will» use a visual timetable with Leila every day by the end of Year 4.' },
      strong: {
        E: 'By the end of Year 4 Leila will move between lessons using her visual timetable with no adult prompt.',
      },
      because: 'The subject of an outcome is the child.',
    },
    {
      strong: {
        E: 'By the end of Key Stage 3 Yusra will attend four lessons a day, choosing when to use her exit card.',
      },
      because: 'Attending counts as the child’s own act where it is the change everyone hopes for.',
    },
    {
      strong: {
        E: 'By the end of Year 3 Luca will be given a bag of mixed coins and will sort them into piles with no more than one mistake.',
      },
      because: 'What is given here only sets the task: what Luca does with it is let through, and counted.',
    },
  ],
});
