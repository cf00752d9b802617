import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isSoon, isTermly, separateTimes } from '../facts/horizon.ts';
import { isUnread } from '../facts/outcome.ts';
import { promisedHits } from '../facts/promise.ts';
import { defineRule } from '../rule.ts';

export const outcomeIsTarget = defineRule({
  id: 'outcome-is-target',
  title: 'Look to the end of a phase, and leave short steps to the setting',
  checks: 'No Outcome is a step of one term or less.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-04'],
  source: { work: 'send-code', at: '9.68' },

  looksAt: (reading) =>
    onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null && facts.times.length > 0),

  *check({ item, facts }, { dates }) {
    const times = separateTimes(facts.times);
    const soon = times.every((time) => isSoon(facts.passage, time, dates)) ? times[0]?.hit : undefined;
    const step = times.every(isTermly) ? promisedHits(facts, 'small-step')[0] : undefined;
    const hit = soon ?? step;
    if (!hit) return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message:
        'Is this a short step for the setting’s own plan? Outcomes usually look to the end of a phase or stage, so that the plan lasts until then.',
      instead: [
        'By [the end of which phase or stage], [name] will [what these short steps lead to], [how often or how much]',
      ],
      question: 'What is this step meant to lead to by the end of the phase?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: '«Within six weeks» Amina will name ten animals from pictures.' },
      strong: {
        E: 'By the end of Year 2 Amina will name the things she needs for each lesson, using two words together, in 4 lessons out of 5.',
      },
      because: 'Six weeks is a block of teaching; the plan must last the year and longer.',
    },
    {
      weak: { E: 'By the end of the autumn term Luca will read all the «Phase 3 sounds».' },
      strong: {
        E: 'By the end of Year 1 Luca will read a short book of words that he can sound out, with no more than three mistakes.',
      },
      because: 'A list of sounds is one term’s teaching on the way to reading.',
    },
    {
      weak: { E: 'Signe will tie her laces on 4 days out of 5 «by October 2026».' },
      strong: {
        E: 'By July 2028 Signe will dress for PE, laces and buttons too, within 10 minutes on 4 days out of 5.',
      },
      because: 'The plan is dated September 2026.',
      today: '2026-09-14',
    },
    {
      strong: { E: 'By the end of Year 6 Signe will dress for PE within 10 minutes on 4 days out of 5.' },
      because: 'The end of a phase is let through, however near it is.',
      today: '2026-05-14',
      year: 6,
    },
  ],
});
