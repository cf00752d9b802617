import { saysThereIsNone } from '../plan/none.ts';
import { defineRule } from '../rule.ts';

export const provisionWithoutNeed = defineRule({
  id: 'provision-without-need',
  title: 'Name the need that each provision answers',
  checks: 'Every Provision answers a Need that the plan describes.',
  area: 'thread',
  severity: 'consider',
  criteria: ['GT-03'],
  source: { work: 'audit-practice', at: 'each provision traced to a need' },

  looksAt: ({ provisions, plan, section, needs }) => {
    const inView = section('B').present || plan.text.whole;
    return inView && needs.length > 0 && provisions.length > 0 ? provisions : null;
  },

  *check({ item }, { thread }) {
    if (!thread.orphanProvision.includes(item.id)) return;
    // A letter in the row that names a need, or words that say there is none: nothing to ask.
    if (item.refs.length > 0 || item.columns.need || saysThereIsNone(item.text)) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        'Which need does this answer? None in view seems to be about it. If there is one, describe it with the needs; if not, was this meant for another plan?',
      instead: ['In Section B: [what is hard for the child], so [what follows from it]. Source: [whose report, date].'],
      question: 'Which of the child’s needs does this provision answer?',
    };
  },

  examples: [
    {
      weak: {
        B: '- Anwen cannot tell the time and arrives late for every lesson.',
        F:
          '- A mentor will teach Anwen to tell the time with a clock face for 15 minutes every day.\n' +
          '- «A qualified teacher of vision impairment will teach Anwen Braille for 2 hours each week.»',
      },
      strong: {
        B: '- Anwen cannot tell the time and arrives late for every lesson.',
        F: '- A mentor will teach Anwen to tell the time with a clock face for 15 minutes every day.',
      },
      because: 'Either a need is missing from Section B, or this was copied from another child’s plan.',
    },
    {
      weak: {
        B: '- Dewi has no friends in his class and plays alone every lunchtime.',
        F:
          '- A play leader will run a lunchtime game for Dewi and three others, 20 minutes on 3 days each week.\n' +
          '- «A teaching assistant will lead a handwriting programme with Dewi for 10 minutes every day.»',
      },
      because: 'Panels ask of each provision which need it is for.',
    },
    {
      strong: {
        F: '- A qualified teacher of vision impairment will teach Anwen Braille for 2 hours each week.',
      },
      because: 'Section B is not in view: what it says is unknown.',
    },
  ],
});
