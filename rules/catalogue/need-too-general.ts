import { needsOfB, standsAlone } from '../facts/section-b.ts';
import { defineRule } from '../rule.ts';

export const needTooGeneral = defineRule({
  id: 'need-too-general',
  title: 'Make the need one that a stranger could picture',
  checks: 'Every Need in Section B says what the difficulty looks like.',
  area: 'needs',
  severity: 'should',
  criteria: ['B-02'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => needsOfB(reading.needs),

  *check({ item, facts }, { needs, plan }) {
    if (facts.fault !== 'generic' || !standsAlone({ item, facts }, needs, plan.text)) return;
    yield {
      span: item.span,
      itemId: item.id,
      message: 'This could be said of many children, so no provision can be fitted to it. What would a stranger see?',
      instead: ['[Name] [what a stranger would see, and when], so [what follows in learning or daily life].'],
      question: 'What exactly does the child find hard, where and when, and how often?',
    };
  },

  isUnsure: ({ facts }) => facts.verdict === 'unsure',

  examples: [
    {
      weak: { B: '- «Some difficulties with listening and behaviour in class.»' },
      strong: {
        B: '- Eirian stops listening after about two minutes and talks to her neighbour, so she starts tasks without knowing what to do.',
      },
      because: 'Nobody can provide for “some difficulties”.',
    },
    {
      weak: { B: '- «He has complex needs which affect his progress in all areas.»' },
      strong: {
        B: '- Viktor needs an adult to start him on each step of a task: left alone he sits with the book shut.',
      },
      because: '“Complex” tells that it is hard to say, not what it is.',
    },
    {
      strong: {
        B: 'Bisi has difficulties with speech. Strangers catch about half of what she says, so she has stopped putting up her hand.',
      },
      because: 'A topic that opens what the next sentence shows is let through.',
    },
    {
      strong: {
        B: '- Kayode freezes on the stairs when anyone is behind him, so he waits until the bell has gone and comes in late.\nKayode has no hearing difficulties.',
      },
      because: 'To say that there is none shows that someone looked.',
    },
  ],
});
