import { defineRule } from '../rule.ts';
import { readReferences } from '../thread/index.ts';

export const referenceToNothing = defineRule({
  id: 'reference-to-nothing',
  title: 'Point only to what is there',
  checks: 'Every number of a Need, Outcome or Provision that the plan names is printed beside one.',
  area: 'thread',
  severity: 'should',
  criteria: ['GT-07'],
  source: { work: 'audit-practice', at: 'cross-references that lead somewhere' },

  looksAt: ({ plan }) => {
    const references = readReferences(plan);
    return references.length > 0 ? references : null;
  },

  *check({ item, ref, meant }) {
    if (meant.length > 0) return;
    yield {
      span: item.span,
      itemId: item.id,
      message: `This points to “${ref.charAt(0)}${ref.slice(1).toLowerCase()}”, and nothing in the plan has that number.`,
      question: 'Which need, outcome or provision is meant here?',
    };
  },

  examples: [
    {
      weak: {
        E:
          '- By July 2028 Gwilym will tell the time from a clock face in 9 tries out of 10.\n' +
          '- By July 2028 Gwilym will play a game with two friends for 15 minutes on 3 days each week.',
        F:
          '- A mentor will teach Gwilym alone to tell the time with a clock face for 15 minutes every day (Outcome 1).\n' +
          '- «A play leader will run a lunchtime game for Gwilym and three others, 20 minutes on 3 days each week (Outcome 5).»',
      },
      strong: {
        E:
          '- By July 2028 Gwilym will tell the time from a clock face in 9 tries out of 10.\n' +
          '- By July 2028 Gwilym will play a game with two friends for 15 minutes on 3 days each week.',
        F:
          '- A mentor will teach Gwilym alone to tell the time with a clock face for 15 minutes every day (Outcome 1).\n' +
          '- A play leader will run a lunchtime game for Gwilym and three others, 20 minutes on 3 days each week (Outcome 2).',
      },
      because: 'A number that leads nowhere breaks the thread for every reader after you.',
    },
    {
      weak: {
        E: '- By July 2028 Non will swim 10 metres without armbands.\n- By July 2028 Non will ask for help with her card in 4 lessons out of 5.',
        F: '- «A swimming teacher will teach Non alone for 30 minutes each week, for Outcome 3.»',
      },
      because: 'Only two outcomes are printed.',
    },
    {
      strong: {
        F: '- A swimming teacher will teach Non alone for 30 minutes each week, for Outcome 3.',
      },
      because: 'Section E is not in view: what it says is unknown.',
    },
  ],
});
