import { spanOf } from '../facts/at.ts';
import { defineRule } from '../rule.ts';

export const provisionConditional = defineRule({
  id: 'provision-conditional',
  title: 'Decide it here, without “as required”',
  checks: 'No Provision hangs on somebody deciding later whether it happens at all.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-08', 'F-09', 'F-10'],
  source: { work: 'worcestershire', at: 'para 74' },

  looksAt: (reading) => reading.provisions,

  *check({ item, facts }) {
    for (const hit of facts.weak) {
      if (hit.entry.group !== 'condition' || (hit.entry.effect !== 'conditions' && hit.entry.effect !== 'empties')) continue;
      yield {
        span: spanOf(item, facts.passage, hit),
        itemId: item.id,
        message: `${hit.entry.why} Say ${hit.entry.ask}.`,
        severity: hit.entry.severity,
        instead: ['at least [how long] [how often], and more when [what is seen], decided by [role]'],
        question: 'What is the least that must be given, and what should trigger more?',
      };
    }
  },

  examples: [
    {
      weak: { F: 'A learning mentor will see Tariq «as required».' },
      strong: { F: 'A learning mentor will see Tariq for 20 minutes every Monday and Thursday to plan the next two days.' },
      because: 'Nobody is named who decides that it is required.',
    },
    {
      weak: { F: 'Movement breaks with a teaching assistant «where possible».' },
      strong: { F: 'A teaching assistant will lead Joe in a 5-minute movement break after each lesson.' },
      because: 'What is possible is not what is needed.',
    },
    {
      strong: { F: 'A teaching assistant will be with Ella for 10 hours each week, at least 2 of them at lunchtime, and more when needed.' },
      because: 'A stated amount stands; the condition only adds to it.',
    },
  ],
});
