import { reached } from '../facts/passed-over.ts';
import { defineRule } from '../rule.ts';

export const healthNeedsMissing = defineRule({
  id: 'health-needs-missing',
  title: 'Tell the health needs, or that there are none',
  checks: 'Section C tells the health needs that go with the special educational needs, or says that there are none.',
  area: 'needs',
  severity: 'should',
  criteria: ['C-01', 'DOC-03'],
  source: { work: 'send-regulations', at: 'reg 12(1)(c)' },

  looksAt: (reading) => reached(reading, ['C']),

  *check({ blank }) {
    if (!blank) return;
    yield {
      span: null,
      message: 'Section C is blank. Are there health needs that go with the special educational needs, or none?',
      instead: [
        '[the health need, and what it does to learning or daily life]',
        'None identified: [who was asked, and when].',
      ],
      question: 'Which health needs related to the special educational needs did you find, or did you find none?',
    };
  },

  examples: [
    {
      weak: { C: '', D: 'None identified.' },
      strong: { C: 'None identified by the school nurse, asked on 4 May 2026.', D: 'None identified.' },
      because: 'A blank box may mean none, not asked or not finished.',
    },
    {
      weak: { C: '', D: 'None identified.', G: 'None required.' },
      strong: { C: 'No health needs.', D: 'None identified.', G: 'None required.' },
      because: 'What stands in Section G answers Section C, so Section C comes first.',
    },
    {
      strong: {
        B: 'Ife has dyslexia and reads 40 words a minute, so she cannot finish a page in the time given.',
        C: '',
      },
      because: 'The writer has not come to Section C yet.',
    },
  ],
});
