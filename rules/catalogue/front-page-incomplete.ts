import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** What a front page must tell apart from any other, and the words by which it does. */
const wanted: readonly { what: string; isTold(reading: Reading, words: string): boolean }[] = [
  {
    what: 'when the child was born',
    isTold: ({ dates }, words) => dates.dob !== null || /\b(?:d\.? ?o\.? ?b|born|birth|birthday)\b/i.test(words),
  },
  {
    what: 'whether it is a draft or final',
    isTold: ({ kind }, words) =>
      kind !== null || /\b(?:draft|final|amend\w*|propos\w+|reassess\w*|working|notice|status|version)\b/i.test(words),
  },
  {
    what: 'its date',
    isTold: ({ dates, plan }, words) =>
      dates.today !== null || plan.front.date !== null || /\b(?:dated?|20\d\d)\b/i.test(words),
  },
];
/** A title alone is no front page: the form's own may be kept elsewhere. */
const fewestLines = 2;

export const frontPageIncomplete = defineRule({
  id: 'front-page-incomplete',
  title: 'Say on the front whose plan this is, of what kind and date',
  checks: 'The front page tells the date of birth, the kind of plan and its date.',
  area: 'statute',
  severity: 'consider',
  criteria: ['DOC-04'],
  source: { work: 'audit-practice', at: 'what the front page tells' },

  looksAt: ({ plan }) => (plan.text.whole && plan.frontLines.length >= fewestLines ? [plan.frontLines] : null),

  *check(lines, reading) {
    const words = lines.map(reading.words).join('\n');
    const left = wanted.filter(({ isTold }) => !isTold(reading, words)).map(({ what }) => what);
    if (left.length === 0) return;
    yield {
      span: null,
      certainty: 'ask',
      message: `Does the front page say ${left.join(', and ')}? Whoever holds two versions must see which this is.`,
    };
  },

  examples: [
    {
      weak: { page: 'Name: Anwen Pryce\nSchool: Fennick Lodge\nDate of birth: 4 May 2016' },
      strong: { page: 'Name: Anwen Pryce\nSchool: Fennick Lodge\nDate of birth: 4 May 2016\nDraft of 9 June 2026' },
      because: 'The next draft will look the same and say something else.',
    },
    {
      weak: { page: 'Name: Anwen Pryce\nSchool: Fennick Lodge\nStatus: draft\nDate of plan: 9 June 2026' },
      strong: {
        page: 'Name: Anwen Pryce\nSchool: Fennick Lodge\nDate of birth: 4 May 2016\nStatus: draft\nDate of plan: 9 June 2026',
      },
      because: 'Ages and stages are judged by the day a child was born.',
    },
    {
      strong: { page: 'Education, Health and Care Plan' },
      because: 'A title alone: the system may keep the front page elsewhere.',
    },
  ],
});
