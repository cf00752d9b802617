import { defineRule } from '../rule.ts';

export const provisionWithoutAmount = defineRule({
  id: 'provision-without-amount',
  title: 'Say how much, how often and from whom',
  checks: 'Every Provision says how long and how often, or that it runs in every lesson, and who provides it.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-04', 'F-05', 'F-02'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => reading.provisions,

  *check({ item, facts }) {
    const lacks = facts.missing.filter((gap) => gap === 'frequency' || gap === 'duration');
    if (lacks.length === 0) return;
    const words = lacks.length === 2 ? 'how long each time or how often' : lacks[0] === 'frequency' ? 'how often' : 'how long each time';
    const who = facts.missing.includes('who') ? ', nor who provides it' : '';
    yield {
      span: item.span,
      itemId: item.id,
      message: `It does not say ${words}${who}, so a family cannot tell what will be given.`,
      instead: ['[role and training] will deliver [what] for [how long each time], [how often], [alone, or how many in the group]'],
      question: 'How long is each session, how often, with how many others, and who delivers it?',
    };
  },

  examples: [
    {
      weak: { F: '«Samir will have help from a teaching assistant with his reading.»' },
      strong: { F: 'A teaching assistant will practise reading with Samir one to one for 15 minutes every day.' },
      because: 'Help that has no size can shrink to nothing.',
    },
    {
      weak: { F: '«Regular sessions with an occupational therapist.»' },
      strong: { F: 'An occupational therapist will work with Beth on dressing skills for 40 minutes once a fortnight in term time.' },
      because: '“Regular” can be daily or yearly.',
    },
    {
      strong: { F: 'Class teachers will give Owen instructions in steps of five words or fewer in every lesson.' },
      because: 'A way of working that runs in every lesson needs no minutes.',
    },
  ],
});
