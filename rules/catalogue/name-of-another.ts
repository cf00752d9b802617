import { strayNames } from '../facts/people.ts';
import { defineRule } from '../rule.ts';

export const nameOfAnother = defineRule({
  id: 'name-of-another',
  title: 'Check that every name belongs to this child’s life',
  checks: 'No name is told as the child’s that is neither the child’s nor explained.',
  area: 'language',
  severity: 'should',
  criteria: ['DOC-06', 'L-05'],
  source: { work: 'audit-practice', at: 'names' },

  looksAt: (reading) => (reading.plan.text.passage ? null : [reading.plan]),

  *check(plan, reading) {
    for (const { span } of strayNames(plan, reading.words)) {
      yield {
        span,
        certainty: 'ask',
        message: `Who is ${reading.words(span)}? The plan is about somebody else, and does not say. Was this line copied from another plan?`,
      };
    }
  },

  examples: [
    {
      weak: {
        B: '- Amara loses the thread of a story after two sentences, so she cannot answer about it.\n- Amara tires by noon, and Amara’s writing stops.\n- Amara cannot yet tie, zip or button, so she waits for help.',
        E: 'By July 2027 Amara will tell a story of four events from picture cards, in order, three times out of four. Steps are set with «Isaac» each term.',
      },
      strong: {
        B: '- Amara loses the thread of a story after two sentences, so she cannot answer about it.\n- Amara tires by noon, and Amara’s writing stops.\n- Amara cannot yet tie, zip or button, so she waits for help. At lunch she sits with Isaac.',
      },
      because: 'Steps are set with the child a plan is about; lunch is shared with friends.',
    },
    {
      weak: {
        B: '- Amara loses the thread of a story after two sentences, so she cannot answer about it.\n- Amara tires by noon, and Amara’s writing stops.\n- Amara cannot yet tie, zip or button, so she waits for help.',
        E: 'By July 2027 «Jordan» will tell a story of four events from picture cards, in order, three times out of four.',
      },
      strong: {
        B: '- Amara loses the thread of a story after two sentences, so she cannot answer about it.\n- Amara tires by noon, and Amara’s writing stops.\n- Amara cannot yet tie, zip or button, so she waits for help from her brother Jordan. Jordan’s own morning then runs late.',
      },
      because:
        'A name left over from another plan tells the family that nobody read it. A brother who is introduced is no stranger.',
    },
    {
      weak: {
        page: 'Education, Health and Care Plan\nName: Leila Haddad\nSection B: Special educational needs\nLeila reads single words, so longer questions stop her.\nSection F: Special educational provision\nA teaching assistant will read each question to Leila in every test, because «Dylan» needs time to take it in.',
        H1: 'None.',
      },
      strong: {
        page: 'Education, Health and Care Plan\nName: Leila Haddad\nSection B: Special educational needs\nLeila reads single words, so longer questions stop her. Dr Dylan Price saw this. Dylan’s report is in Section K.',
      },
      because: 'A professional told in full is no stranger either.',
      whole: false,
    },
    {
      strong: {
        B: '- Amara loses the thread of a story after two sentences, so she cannot answer about it.\n- Amara tires by noon, and Amara’s writing stops.\n- In Wales and at Easter, Amara wakes four times a night and cannot settle without the landing light, so she misses the first lesson on Mondays.',
      },
      because: 'Places, days and feasts have capitals too.',
    },
  ],
});
