import { needsOfB, standsAlone } from '../facts/section-b.ts';
import { defineRule } from '../rule.ts';

export const needOnlyDiagnosis = defineRule({
  id: 'need-only-diagnosis',
  title: 'Say what is hard, not only what it is called',
  checks: 'No Need in Section B is only the name of a condition.',
  area: 'needs',
  severity: 'should',
  criteria: ['B-02'],
  source: { work: 'cfa-2014', at: 's.20' },

  looksAt: (reading) => needsOfB(reading.needs),

  *check({ item, facts }, { needs, plan }) {
    if (facts.fault !== 'diagnosis' || !standsAlone({ item, facts }, needs, plan.text)) return;
    yield {
      span: item.span,
      itemId: item.id,
      message:
        'This names a condition, and two children with the same one need different things. What does this child find hard because of it?',
      instead: ['[Name] finds it hard to [what], so [what follows in learning or daily life].'],
      question: 'What does the child find hard because of this condition, when, and what follows from it?',
    };
  },

  isUnsure: ({ facts }) => facts.verdict === 'unsure',

  examples: [
    {
      weak: { B: '- «Zuri has a diagnosis of autism and ADHD.»' },
      strong: {
        B: '- When the plan for the day changes, Zuri hides under the coats and misses the rest of the lesson.',
      },
      because: 'A name opens no door; the coats tell what to plan for.',
    },
    {
      weak: { B: '- «Moderate learning difficulties and epilepsy.»' },
      strong: {
        B: '- Pavel forgets the start of an instruction before he hears its end, so he copies the child beside him.',
      },
      because: 'Provision answers what is hard, and a label does not say what that is.',
    },
    {
      strong: {
        B: 'Amara has cerebral palsy. She walks with a frame and takes 12 minutes between buildings, so she arrives when the lesson has begun.',
      },
      because: 'A diagnosis that opens what the next sentence tells is let through.',
    },
  ],
});
