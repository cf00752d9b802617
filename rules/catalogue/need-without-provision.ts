import { defineRule } from '../rule.ts';

export const needWithoutProvision = defineRule({
  id: 'need-without-provision',
  title: 'Give every need its provision',
  checks: 'Every Need in Section B is answered by something in Section F.',
  area: 'thread',
  severity: 'must',
  criteria: ['GT-01', 'GT-02'],
  source: { work: 'sses-ex-p-e', at: 'the judgment as cited in Code 9.69' },

  looksAt: (reading) => {
    const inView = reading.section('F').present || reading.plan.text.whole;
    return inView && reading.needs.length > 0 ? reading.needs : null;
  },

  *check({ item }, { thread }) {
    if (!thread.unmetNeeds.includes(item.id)) return;
    const where = item.section === 'C' ? 'Section G' : item.section === 'D' ? 'Section H1 or H2' : 'Section F';
    yield {
      span: item.span,
      itemId: item.id,
      severity: item.section === 'B' ? 'must' : 'should',
      message: `Nothing in ${where} seems to answer this need. Each need must have its own provision.`,
      instead: ['[what will be done about this need], by [role and training], [how long each time], [how often]'],
      question: 'What provision does the advice recommend for this need?',
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
  ],
});
