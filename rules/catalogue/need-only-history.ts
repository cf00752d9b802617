import { needsOfB, standsAlone } from '../facts/section-b.ts';
import { defineRule } from '../rule.ts';

export const needOnlyHistory = defineRule({
  id: 'need-only-history',
  title: 'Say what is hard now, not who has been involved',
  checks: 'No Need in Section B is only a record of referrals, services, moves or attendance.',
  area: 'needs',
  severity: 'should',
  criteria: ['B-02'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => needsOfB(reading.needs),

  *check({ item, facts }, { needs, plan }) {
    if (facts.fault !== 'service' || !standsAlone({ item, facts }, needs, plan.text)) return;
    yield {
      span: item.span,
      itemId: item.id,
      message: 'This tells what happened or who was involved. What is hard for the child today because of it?',
      instead: ['[Name] finds it hard to [what], so [what follows in learning or daily life].'],
      question: 'What did this service find that the child needs help with now?',
    };
  },

  isUnsure: ({ facts }) => facts.verdict === 'unsure',

  examples: [
    {
      weak: { B: '- «Kerem was referred to the paediatrician in 2023 and is still on the waiting list.»' },
      strong: { B: '- Kerem sleeps four hours a night, so he falls asleep in lessons on most mornings.' },
      because: 'A waiting list is nobody’s need.',
    },
    {
      weak: { B: '- «She has had input from the behaviour support team and was excluded twice last year.»' },
      strong: {
        B: '- When another child touches her things Lowenna hits out, about twice a week, and is then sent home.',
      },
      because: 'Exclusion tells what adults did; the need is what came before it.',
    },
    {
      strong: {
        B: '- Since she was discharged by the clinic Inga has begun to pull out her hair in lessons, and will not take off her hood.',
      },
      because: 'History that leads up to what is hard today is let through.',
    },
  ],
});
