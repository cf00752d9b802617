import { onlyPromises } from '../facts/arrangement.ts';
import { essenceOf } from '../facts/same-words.ts';
import type { Item } from '../plan/plan.ts';
import { defineRule } from '../rule.ts';

export const outcomeTwice = defineRule({
  id: 'outcome-twice',
  title: 'Say each outcome once',
  checks: 'No Outcome is a copy of one before it.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-12'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  // In a table a row repeats its outcome on purpose, beside another need.
  looksAt: (reading) => {
    const loose = onlyPromises(reading.outcomes).filter(({ item }) => item.row === null);
    if (loose.length < 2) return null;
    const first = new Map<string, Item>();
    return loose.map(({ item, facts }) => {
      const essence = essenceOf(facts.passage);
      const before = essence === null ? undefined : first.get(essence);
      if (essence !== null && !before) first.set(essence, item);
      return { item, before };
    });
  },

  *check({ item, before }) {
    if (!before) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        'Is this outcome meant to stand here again? It has the words of one above, so a review would judge it twice.',
      threadTo: [before.id],
    };
  },

  examples: [
    {
      weak: {
        E:
          '- By the end of Year 7 Nuria will ask for help with her card in 4 lessons out of 5.\n' +
          '- By the end of Year 7 Nuria will swim 10 metres without armbands.\n' +
          '- «By the end of Year 7, Nuria will ask for help with her card in 4 lessons out of 5.»',
      },
      strong: {
        E:
          '- By the end of Year 7 Nuria will ask for help with her card in 4 lessons out of 5.\n' +
          '- By the end of Year 7 Nuria will swim 10 metres without armbands.',
      },
      because: 'Copied from one area of need to the next, it looks like more than it is.',
    },
    {
      weak: {
        E:
          '- By July 2028 Gethin will eat his lunch in the hall with two friends on 4 days each week.\n' +
          '- «By July 2028 he will eat his lunch in the hall with two friends on 4 days each week.»',
      },
      strong: {
        E:
          '- By July 2028 Gethin will eat his lunch in the hall with two friends on 4 days each week.\n' +
          '- By July 2029 Gethin will choose and pay for his lunch at the counter on 4 days each week.',
      },
      because: '“He” and “Gethin” are the same child.',
    },
    {
      strong: {
        E:
          '- By the end of Year 4 Wren will read 40 common words on sight.\n' +
          '- By the end of Year 6 Wren will read 100 common words on sight.',
      },
      because: 'The same words with another number and another year are a step, not a copy.',
    },
  ],
});
