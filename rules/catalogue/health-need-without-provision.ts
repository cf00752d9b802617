import { defineRule } from '../rule.ts';
import { endsFrom } from '../thread/index.ts';

export const healthNeedWithoutProvision = defineRule({
  id: 'health-need-without-provision',
  title: 'Say what the health service will do about each health need',
  checks: 'Every health Need in Section C is answered in Section G, or Section G says why not.',
  area: 'health-care',
  severity: 'should',
  criteria: ['GT-02'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: ({ needs, plan, section }) => {
    const inView = section('G').present || plan.text.whole;
    const health = needs.filter(({ item }) => item.section === 'C');
    return inView && section('G').none === null && health.length > 0 ? health : null;
  },

  *check({ item }, { thread }) {
    if (!thread.unmetNeeds.includes(item.id)) return;
    const maybe = endsFrom(thread.possible, 'need-provision', item.id);
    yield {
      span: item.span,
      itemId: item.id,
      // Some health needs want nothing beyond what every child has, and only a person can tell which.
      certainty: 'ask',
      message:
        maybe.length > 0
          ? `Is this health need answered by ${maybe.join(' or ')}? If it is, say so there.`
          : 'What will the health service do about this need? Nothing in Section G seems to answer it; if nothing is called for, Section G can say so.',
      instead: ['[which health service] will [what will be done about this need], [how long each time], [how often]'],
      question: 'Does this health need call for provision, and what does the health advice recommend?',
      threadTo: maybe,
    };
  },

  examples: [
    {
      weak: {
        C:
          '- Osric has epilepsy with two seizures a month, and sleeps for an hour after each.\n' +
          '- «Osric wakes for two or three hours on most nights and is too tired to learn by mid-morning.»',
        G: '- The epilepsy nurse will train four members of staff in rescue medicine for two hours every September.',
      },
      strong: {
        C:
          '- Osric has epilepsy with two seizures a month, and sleeps for an hour after each.\n' +
          '- Osric wakes for two or three hours on most nights and is too tired to learn by mid-morning.',
        G:
          '- The epilepsy nurse will train four members of staff in rescue medicine for two hours every September.\n' +
          '- A community nurse will see Osric, alone, for 45 minutes every month to settle a bedtime routine.',
      },
      because: 'A health need that stands in Section C alone is nobody’s to meet.',
    },
    {
      weak: {
        C: '- «Elowen eats four foods, all dry, and her weight has dropped to the 2nd centile.»',
        G: '',
      },
      strong: {
        C: '- Elowen eats four foods, all dry, and her weight has dropped to the 2nd centile.',
        G: '- The community dietitian will see Elowen, alone, for 45 minutes every two months about new foods and her weight.',
      },
      because: 'Section G is there and empty.',
    },
    {
      strong: { C: '- Elowen eats four foods, all dry, and her weight has dropped to the 2nd centile.' },
      because: 'Section G is not in view: what it says is unknown.',
    },
  ],
});
