import { onlyPromises } from '../facts/arrangement.ts';
import { defineRule } from '../rule.ts';
import { mayWellBe } from '../thread/index.ts';

export const outcomeWithoutProvision = defineRule({
  id: 'outcome-without-provision',
  title: 'Give every outcome the provision that leads to it',
  checks: 'Something in Section F, G or H works towards every Outcome.',
  area: 'thread',
  severity: 'should',
  criteria: ['GT-04'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: ({ outcomes, section }) => {
    // A plan without a Section F is told so once, not at every outcome.
    const inView = section('F').present;
    // A service or a hope that stands among the outcomes has a rule of its own.
    const promises = onlyPromises(outcomes).filter(({ facts }) => facts.looksLike === null);
    return inView && promises.length > 0 ? promises : null;
  },

  *check({ item }, { thread }) {
    if (!thread.outcomesWithoutProvision.includes(item.id)) return;
    // What may well serve it is left for the thread map to show: the words of provision seldom say the outcome again.
    const mayServe = thread.possible.some(
      ({ kind, from, strength }) => kind === 'outcome-provision' && from === item.id && strength >= mayWellBe,
    );
    if (mayServe) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message: 'What provision works towards this outcome? Nothing in view seems to.',
      instead: ['[what will be done to reach this outcome], by [role and training], [how long each time], [how often]'],
      question: 'What provision does the advice recommend to reach this outcome?',
    };
  },

  examples: [
    {
      weak: {
        E:
          '- By July 2028 Marged will read a page of a Year 4 book aloud with no more than 3 mistakes.\n' +
          '- «By July 2028 Marged will swim a width of the pool with a float on 3 visits out of 4.»',
        F: '- A specialist teacher will teach Marged to read with a phonics programme for 30 minutes 3 times a week.',
      },
      strong: {
        E: '- By July 2028 Marged will read a page of a Year 4 book aloud with no more than 3 mistakes.',
        F: '- A specialist teacher will teach Marged to read with a phonics programme, alone, for 30 minutes 3 times a week.',
      },
      because: 'An outcome that nobody works towards is only a hope.',
    },
    {
      weak: {
        E: '- «By July 2029 Iolo will travel to college on the number 14 bus on his own every day.»',
        F: '',
      },
      strong: {
        E: '- By July 2029 Iolo will travel to college on the number 14 bus on his own every day.',
        F: '- A travel trainer will ride the number 14 bus with Iolo for 60 minutes twice a week until July 2028.',
      },
      because: 'Section F is in view and says nothing.',
    },
    {
      strong: { E: '- By July 2029 Iolo will travel to college on the number 14 bus on his own every day.' },
      because: 'Section F is not in view: what it says is unknown.',
    },
  ],
});
