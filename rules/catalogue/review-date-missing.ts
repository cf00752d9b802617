import { defineRule } from '../rule.ts';

/** "Review due: 8 June 2027", "to be reviewed by March 2027", "within 12 months": on one line, a few words apart. */
const told =
  /\breview(?:s|ed|ing)?\b[^\n]{0,80}?(?:\b20\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\bwithin (?:\d+|twelve|six|three) (?:months?|weeks?|year)|\b(?:every|each) (?:year|12|twelve))/i;
const toldBefore = /(?:\b20\d\d\b|\bwithin (?:\d+|twelve|six) months?)[^\n]{0,40}\breview/i;

export const reviewDateMissing = defineRule({
  id: 'review-date-missing',
  title: 'Say when the plan will be reviewed',
  checks: 'A final plan names the day, month or interval of its review.',
  area: 'statute',
  severity: 'consider',
  criteria: ['DOC-11'],
  source: { work: 'send-code', at: '9.61' },

  // A draft's review is counted from a day that nobody knows yet.
  looksAt: ({ plan, kind }) => {
    const isFinal = kind === 'final' || kind === 'amendedFinal';
    return isFinal && plan.text.whole ? [plan.text.fields] : null;
  },

  *check(fields, { plan }) {
    if (plan.front.review || fields.some(({ text }) => told.test(text) || toldBefore.test(text))) return;
    yield {
      span: null,
      certainty: 'ask',
      message: 'When will this plan be reviewed? No date of a review is in view.',
      instead: ['This plan will be reviewed by [date].'],
    };
  },

  examples: [
    {
      weak: { page: 'Final plan\nDate of plan: 9 June 2026\nDate of birth: 4 May 2016\nSigned: R. Amsel' },
      strong: {
        page: 'Final plan\nDate of plan: 9 June 2026\nDate of birth: 4 May 2016\nSigned: R. Amsel\nReview due: 8 June 2027',
      },
      because: 'Families wait for that day.',
      kind: 'final',
    },
    {
      weak: {
        page: 'Amended final plan\nDate of plan: 9 June 2026\nDate of birth: 4 May 2016\nSigned: R. Amsel\nThe plan was reviewed.',
      },
      strong: {
        page: 'Amended final plan\nDate of plan: 9 June 2026\nDate of birth: 4 May 2016\nSigned: R. Amsel\nThe next review will be held within 12 months.',
      },
      because: 'An interval counts from the date of the plan.',
      kind: 'amendedFinal',
    },
    {
      strong: { page: 'Draft plan of 9 June 2026\nDate of birth: 4 May 2016' },
      because: 'A draft’s review is counted from a day that nobody knows yet.',
      kind: 'firstDraft',
    },
  ],
});
