import type { Item } from '../plan/plan.ts';
import { defineRule } from '../rule.ts';
import { conceptsOf } from '../thread/index.ts';

/** Fainter than this, nobody could say what the hope is about, so nor can an outcome be missed. */
const clear = 0.4;

export const aspirationWithoutOutcome = defineRule({
  id: 'aspiration-without-outcome',
  title: 'Let the child’s hopes lead the outcomes',
  checks: 'Something in Section E is a step towards what the child hopes for.',
  area: 'thread',
  severity: 'consider',
  criteria: ['GT-06'],
  source: { work: 'send-code', at: '9.64' },

  looksAt: ({ plan, outcomes }) => {
    const hopes = plan.items.filter(
      ({ kind, text }) => kind === 'aspiration' && (conceptsOf(text)[0]?.strength ?? 0) >= clear,
    );
    return hopes.length > 0 && outcomes.length > 0 ? [hopes] : null;
  },

  // Steps seldom say the hope again: only where none of the hopes leads anywhere is it asked, once.
  *check(hopes: readonly Item[], { thread }) {
    const leads = [...thread.links, ...thread.possible].some(({ kind }) => kind === 'aspiration-outcome');
    const [hope] = hopes;
    if (leads || !hope) return;
    yield {
      span: hope.span,
      itemId: hope.id,
      certainty: 'ask',
      message: 'Which outcome is a step towards this hope? None in Section E seems to be.',
      instead: [
        'By [the end of which phase], [name] will [the step towards this hope that others can see], [how often or how much]',
      ],
      question: 'What step towards this hope could be reached by the end of the present phase?',
    };
  },

  examples: [
    {
      weak: {
        A: 'Told to Mrs Bell on 3 March 2026 with pictures: I like the rabbits at the farm. «I want to be a vet.»',
        E: '- By July 2028 Tirion will put on her coat and do up the zip on her own on 4 days out of 5.',
      },
      strong: {
        A: 'Told to Mrs Bell on 3 March 2026 with pictures: I like the rabbits at the farm. I want to work with animals.',
        E: '- By July 2028 Tirion will feed and weigh the animals at the farm from a picture list on 4 Saturdays out of 5.',
      },
      because: 'Outcomes are steps towards what the child hopes for.',
    },
    {
      weak: {
        A: 'Told to his tutor on 12 May 2026: I fix bikes with Grandad. «I would like to travel to town on the bus with my mates.»',
        E: '- By July 2028 Emyr will write a page that another pupil can read in 30 minutes, in 3 lessons out of 4.',
      },
      because: 'Nothing in Section E comes nearer to the bus.',
    },
    {
      strong: {
        A: 'Told to Mrs Bell on 3 March 2026 with pictures: I like the rabbits at the farm. I want to be a vet.',
      },
      because: 'Section E is not in view: what it says is unknown.',
    },
  ],
});
