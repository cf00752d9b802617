import type { Item } from '../plan/plan.ts';
import { defineRule } from '../rule.ts';
import { namedBy } from '../thread/index.ts';

/** One provision may well serve two or three outcomes; with fewer than this in the plan nothing is stock. */
const fewestOutcomes = 4;

interface Target {
  item: Item;
  named: readonly Item[];
}

export const provisionForEveryOutcome = defineRule({
  id: 'provision-for-every-outcome',
  title: 'Say what serves each outcome, not one answer for all',
  checks: 'No single Provision is named as the answer to every Outcome.',
  area: 'thread',
  severity: 'consider',
  criteria: ['GT-04'],
  source: { work: 'audit-practice', at: 'stock provision' },

  looksAt: ({ plan, outcomes, provisions }) => {
    if (outcomes.length < fewestOutcomes) return null;
    const named = namedBy(plan);
    const targets = provisions
      .map(({ item }): Target => ({ item, named: named(item).filter(({ kind }) => kind === 'outcome') }))
      .filter((target) => target.named.length > 0);
    return targets.length > 0 ? targets : null;
  },

  *check({ item, named }: Target, { outcomes }) {
    if (named.length < outcomes.length) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        'Can this lead to every outcome in the plan? One answer for all of them says little about how any one will be reached.',
      threadTo: named.map(({ id }) => id),
    };
  },

  examples: [
    {
      weak: {
        E:
          '- By July 2028 Bryn will swim 10 metres without armbands.\n' +
          '- By July 2028 Bryn will read a page of a Year 4 book aloud with no more than 3 mistakes.\n' +
          '- By July 2028 Bryn will eat his lunch in the hall with two friends on 4 days each week.\n' +
          '- By July 2028 Bryn will do up his coat on his own every morning.',
        F: '- «A teaching assistant trained by the SENCO will help Bryn alone for 15 hours each week, for Outcomes 1, 2, 3 and 4.»',
      },
      strong: {
        E: '- By July 2028 Bryn will swim 10 metres without armbands.',
        F: '- A swimming teacher will teach Bryn to swim, alone, for 30 minutes each week, for Outcome 1.',
      },
      because: 'Nobody can tell what the hours are for.',
    },
    {
      weak: {
        E:
          '- By July 2028 Eluned will tell the time from a clock face in 9 tries out of 10.\n' +
          '- By July 2028 Eluned will walk to school with her sister on 4 days each week.\n' +
          '- By July 2028 Eluned will ask for help with her card in 4 lessons out of 5.\n' +
          '- By July 2028 Eluned will play a game with two friends for 15 minutes every day.',
        F: '- «A mentor trained in coaching will meet Eluned alone for 20 minutes every day (E1, E2, E3, E4).»',
      },
      because: 'Panels call it stock provision.',
    },
    {
      strong: {
        E:
          '- By July 2028 Eluned will tell the time from a clock face in 9 tries out of 10.\n' +
          '- By July 2028 Eluned will catch the bus at ten past eight on her own on 4 days each week.',
        F: '- A mentor trained in coaching will teach Eluned alone to read clocks and bus times for 20 minutes every day (E1, E2).',
      },
      because: 'One provision may well serve two outcomes that belong together.',
    },
  ],
});
