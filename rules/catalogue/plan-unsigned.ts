import { defineRule } from '../rule.ts';

const signed =
  /\b(?:sign(?:ed|ature|s|ing)?|sign-?off|signed off|authorised|authorising|issued by|approved by|on behalf of)\b/i;

export const planUnsigned = defineRule({
  id: 'plan-unsigned',
  title: 'Have the final plan signed and dated',
  checks: 'A final plan shows the officer who signed it.',
  area: 'statute',
  severity: 'consider',
  criteria: ['DOC-08'],
  source: { work: 'audit-practice', at: 'sign-off' },

  looksAt: ({ plan, kind }) => {
    const isFinal = kind === 'final' || kind === 'amendedFinal';
    return isFinal && plan.text.whole ? [plan.text.fields] : null;
  },

  *check(fields) {
    if (fields.some(({ text }) => signed.test(text))) return;
    yield {
      span: null,
      certainty: 'ask',
      message: 'Who signed this plan for the council, and when? No signature is in view.',
      instead: ['Signed: [name and role], for [council], [date]'],
    };
  },

  examples: [
    {
      weak: { page: 'Final plan\nDate of plan: 9 June 2026\nDate of birth: 4 May 2016' },
      strong: {
        page: 'Final plan\nDate of plan: 9 June 2026\nDate of birth: 4 May 2016\nSigned: R. Amsel, SEND manager\nReview due: 8 June 2027',
      },
      because: 'A signature says that the council stands by it.',
      kind: 'final',
    },
    {
      weak: { page: 'Amended final plan of 9 June 2026\nDate of birth: 4 May 2016' },
      because: 'An amended plan is signed anew.',
      kind: 'amendedFinal',
    },
    {
      strong: { page: 'Draft plan of 9 June 2026\nDate of birth: 4 May 2016' },
      because: 'A draft is signed by nobody.',
      kind: 'firstDraft',
    },
  ],
});
