import { defineRule } from '../rule.ts';
import { endsFrom } from '../thread/index.ts';

export const socialCareNeedWithoutProvision = defineRule({
  id: 'social-care-need-without-provision',
  title: 'Say what social care will do about each social care need',
  checks: 'Every social care Need in Section D is answered in Section H1 or H2, or they say why not.',
  area: 'health-care',
  severity: 'should',
  criteria: ['GT-02'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: ({ needs, plan, section }) => {
    const inView = plan.text.whole || (section('H1').present && section('H2').present);
    const isAnswered = section('H1').none !== null && section('H2').none !== null;
    const social = needs.filter(({ item }) => item.section === 'D');
    return inView && !isAnswered && social.length > 0 ? social : null;
  },

  *check({ item, facts }, { thread }) {
    // Section D also tells who assessed the family and what they said; that is no need.
    if (!facts.hasDifficulty || !thread.unmetNeeds.includes(item.id)) return;
    const maybe = endsFrom(thread.possible, 'need-provision', item.id);
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        maybe.length > 0
          ? `Is this need answered by ${maybe.join(' or ')}? If it is, say so there.`
          : 'What will social care do about this need? Nothing in Section H1 or H2 seems to answer it; if nothing is called for, they can say so.',
      instead: [
        '[which social care service] will [what will be done about this need], [how long each time], [how often]',
      ],
      question: 'Does this need call for social care provision, and what does the advice recommend?',
      threadTo: maybe,
    };
  },

  examples: [
    {
      weak: {
        D: '- «Ottilie cannot be left with anyone who does not know her signs, so her parents have had no evening out in two years.»',
        H1: '',
        H2: '',
      },
      strong: {
        D: '- Ottilie cannot be left with anyone who does not know her signs, so her parents have had no evening out in two years.',
        H1: '- A short break worker who signs will stay with Ottilie at home for 4 hours every other Friday evening.',
        H2: '',
      },
      because: 'A social care need that stands in Section D alone is nobody’s to meet.',
    },
    {
      weak: {
        D:
          '- Percival cannot use the holiday club without an adult to guide him and stays indoors all summer.\n' +
          '- «Percival cannot get upstairs at home, so his father carries him to the bath each night.»',
        H1: '- A sighted guide from the short breaks team will take Percival to the holiday club for 5 hours a day on 12 days each year.',
        H2: '',
      },
      because: 'What answers one need leaves the other unmet.',
    },
    {
      strong: {
        D: '- Percival cannot get upstairs at home, so his father carries him to the bath each night.',
        H1: '',
      },
      because: 'Section H2 is not in view: what it says is unknown.',
    },
  ],
});
