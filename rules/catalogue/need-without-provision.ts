import { defineRule } from '../rule.ts';
import { endsFrom } from '../thread/index.ts';

export const needWithoutProvision = defineRule({
  id: 'need-without-provision',
  title: 'Give every need its provision',
  checks: 'Every Need in Section B is answered by something in Section F.',
  area: 'thread',
  severity: 'must',
  criteria: ['GT-01'],
  source: { work: 'sses-ex-p-e', at: 'the judgment as cited in Code 9.69' },

  looksAt: ({ needs, plan, section }) => {
    const inView = section('F').present || plan.text.whole;
    const special = needs.filter(({ item }) => item.section === 'B');
    return inView && special.length > 0 ? special : null;
  },

  *check({ item, facts }, { thread, needs }) {
    const maybeOf = (id: string) => endsFrom(thread.possible, 'need-provision', id);
    const isUnmet = (id: string) => thread.unmetNeeds.includes(id);
    if (!isUnmet(item.id)) return;
    const common = {
      span: item.span,
      itemId: item.id,
      instead: ['[what will be done about this need], by [role and training], [how long each time], [how often]'],
    };
    if (maybeOf(item.id).length === 0 && facts.hasDifficulty) {
      yield {
        ...common,
        message: 'Nothing in Section F seems to answer this need. Each need must have its own provision.',
        question: 'What provision does the advice recommend for this need?',
      };
      return;
    }
    // What only may be unmet is asked about once, at the first of them.
    const [first, ...others] = needs.filter(
      (need) =>
        need.item.section === 'B' &&
        isUnmet(need.item.id) &&
        (maybeOf(need.item.id).length > 0 || !need.facts.hasDifficulty),
    );
    if (first?.item.id !== item.id) return;
    const maybe = maybeOf(item.id);
    const also = others.length > 0 ? ` Please look at ${others.map((need) => need.item.id).join(' and ')} too.` : '';
    yield {
      ...common,
      certainty: 'ask',
      message:
        maybe.length > 0
          ? `Is this need answered by ${maybe.join(' or ')}? The words do not show it, and each need must have its own provision.${also}`
          : `What in Section F answers this need? Each need must have its own provision.${also}`,
      question: 'Which provision is meant to answer this need, and what does the advice recommend for it?',
      threadTo: maybe,
    };
  },

  examples: [
    {
      weak: {
        B: '- Ada cannot yet blend sounds to read simple words.\n- «Ada drops food and drink because her grip on cutlery is weak, and she eats alone.»',
        F: '- A teaching assistant will teach Ada phonics, blending three sounds, for 15 minutes every day.',
      },
      strong: {
        B: '- Ada cannot yet blend sounds to read simple words.\n- Ada drops food and drink because her grip on cutlery is weak, and she eats alone.',
        F:
          '- A teaching assistant will teach Ada phonics, blending three sounds, for 15 minutes every day.\n' +
          '- A midday supervisor trained by the occupational therapist will sit with Ada at every lunch to practise holding her cutlery, 10 minutes each time.',
      },
      because: 'The courts say a plan must meet each and every need.',
    },
    {
      weak: {
        B: '- «Ravi is frightened by fire alarms and bells and hides under tables.»',
        F: '- A specialist teacher will teach Ravi touch typing for 20 minutes twice a week.',
      },
      strong: {
        B: '- Ravi is frightened by fire alarms and bells and hides under tables.',
        F: '- A teaching assistant will warn Ravi before each bell and give him ear defenders in every lesson.',
      },
      because: 'Provision that answers another need leaves this one unmet.',
    },
    {
      weak: {
        B: '- «Leon cannot count out the coins for his lunch and hands over his whole purse.»',
        F: '',
      },
      because: 'Section F is in view and says nothing.',
    },
    {
      strong: { B: '- Leon cannot count out the coins for his lunch and hands over his whole purse.' },
      because: 'Section F is not in view: what it says is unknown.',
    },
  ],
});
