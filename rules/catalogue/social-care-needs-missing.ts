import { reached } from '../facts/passed-over.ts';
import { defineRule } from '../rule.ts';

export const socialCareNeedsMissing = defineRule({
  id: 'social-care-needs-missing',
  title: 'Tell the social care needs, or that there are none',
  checks:
    'Section D tells the social care needs that go with the special educational needs or a disability, or says that there are none.',
  area: 'needs',
  severity: 'should',
  criteria: ['D-01', 'DOC-03'],
  source: { work: 'send-regulations', at: 'reg 12(1)(d)' },

  looksAt: (reading) => reached(reading, ['D']),

  *check({ blank }) {
    if (!blank) return;
    yield {
      span: null,
      message: 'Section D is blank. Are there social care needs that go with the needs or disability, or none?',
      instead: [
        '[the social care need, and what it does to daily life]',
        'None identified: [who was asked, and when].',
      ],
      question: 'Which social care needs related to the SEN or disability did you find, or did you find none?',
    };
  },

  examples: [
    {
      weak: { D: '', G: 'None required.' },
      strong: { D: 'Social care was asked on 4 May 2026 and found no needs.', G: 'None required.' },
      because: 'A family should not have to guess whether anybody asked.',
    },
    {
      weak: { C: 'None identified.', D: '', H1: 'None.', H2: 'None.' },
      strong: { C: 'None identified.', D: 'None identified.', H1: 'None.', H2: 'None.' },
      because: 'H1 and H2 say what is done; Section D says what it is for.',
    },
    {
      strong: { C: 'None identified.', D: '' },
      because: 'The writer has not come to Section D yet.',
    },
  ],
});
