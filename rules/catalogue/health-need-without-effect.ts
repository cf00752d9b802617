import { defineRule } from '../rule.ts';

export const healthNeedWithoutEffect = defineRule({
  id: 'health-need-without-effect',
  title: 'Say what the health need does to learning or daily life',
  checks: 'Section C tells more of a health need than the name of a condition.',
  area: 'needs',
  severity: 'consider',
  criteria: ['C-02'],
  source: { work: 'send-regulations', at: 'reg 12(1)(c)' },

  // One question for the Section: the effect is often told once, for several conditions together.
  looksAt: ({ needs }) => {
    const health = needs.filter(({ item }) => item.section === 'C');
    return health.length > 0 ? [health] : null;
  },

  *check(health, { plan }) {
    const [first] = health;
    const isAnyTold = health.some(({ item, facts }) => facts.fault !== 'diagnosis' || item.refs.length > 0);
    if (!first || isAnyTold || plan.text.passage) return;
    yield {
      span: first.item.span,
      itemId: first.item.id,
      certainty: 'ask',
      message: 'How does this go with the special educational needs? Say what it does to learning or to the day.',
      instead: ['[Name] has [condition], so [what follows in learning or daily life].'],
      question: 'What does this condition do to the child’s learning or daily life?',
    };
  },

  examples: [
    {
      weak: { C: '- «Iolo has a diagnosis of epilepsy.»' },
      strong: { C: '- Iolo has epilepsy: he sleeps for an hour after a seizure and misses the lesson.' },
      because: 'School can plan for the missed lesson.',
    },
    {
      weak: { C: '- «Sefa has asthma and eczema.»' },
      strong: {
        C: '- Sefa has asthma and eczema.\n- She scratches at night and sleeps for five hours, so she cannot follow the first lesson.',
      },
      because: 'The effect may be told once, for several conditions together.',
    },
    {
      strong: { C: '- Autism, see need B2.' },
      because: 'A number leads the reader to what follows from it.',
    },
  ],
});
