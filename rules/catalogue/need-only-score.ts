import { needsOfB, standsAlone } from '../facts/section-b.ts';
import { defineRule } from '../rule.ts';

export const needOnlyScore = defineRule({
  id: 'need-only-score',
  title: 'Say what a score means in a lesson',
  checks: 'No Need in Section B is only a test result or a level.',
  area: 'needs',
  severity: 'should',
  criteria: ['B-02'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => needsOfB(reading.needs),

  *check({ item, facts }, { needs, plan }) {
    if (facts.fault !== 'score' || !standsAlone({ item, facts }, needs, plan.text)) return;
    yield {
      span: item.span,
      itemId: item.id,
      message: 'A result says how far, not what is hard. What can the child not do in class because of it?',
      instead: [
        '[Name] finds it hard to [what], so [what follows in learning or daily life]. [Test, result and date.]',
      ],
      question: 'What does this result look like in a lesson, at lunch or at home?',
    };
  },

  isUnsure: ({ facts }) => facts.verdict === 'unsure',

  examples: [
    {
      weak: { B: '- «Reading age 6 years 2 months; spelling standard score 71, well below the mean.»' },
      strong: {
        B: '- Chidi reads 40 words by sight and guesses the rest, so he cannot follow a worksheet. In May 2026 his reading age was 6 years 2 months.',
      },
      because: 'A teacher cannot plan from a number alone.',
    },
    {
      weak: { B: '- «She is working below the level of Year 2 in all subjects.»' },
      strong: { B: '- Mina cannot tell whether 34 or 43 is more, so money and bus numbers mean nothing to her.' },
      because: 'What she cannot do with numbers is what help must change.',
    },
    {
      strong: {
        B: 'On a language test in March 2026 Rhys was at the 2nd centile. He follows the other children instead of the instruction, and is lost when they are split up.',
      },
      because: 'A result that backs up what the next sentence shows is let through.',
    },
  ],
});
