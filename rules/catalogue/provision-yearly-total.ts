import { spanOf } from '../facts/at.ts';
import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { isYearlyTotal } from '../facts/totals.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { defineRule } from '../rule.ts';

export const provisionYearlyTotal = defineRule({
  id: 'provision-yearly-total',
  title: 'Split the year’s hours: seen, written, trained',
  checks: 'Hours for a year are divided into sessions with the child, writing, training and review.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-15', 'F-13'],
  source: { work: 'audit-practice', at: 'direct and indirect time' },

  looksAt: (reading) => reading.provisions,

  *check({ item, facts }) {
    const isTotal = isYearlyTotal(facts);
    const paper = paperInside(facts);
    if (!isTotal && !paper) return;
    yield {
      span: paper ? spanOf(item, facts.passage, paper) : item.span,
      itemId: item.id,
      certainty: isTotal ? 'sure' : 'ask',
      severity: isTotal ? 'should' : 'consider',
      message: isTotal
        ? 'A total for the year does not say whether the child is seen, how often, or how much goes on paper. Split it into sessions and the rest.'
        : 'How much of this time is spent with the child, and how much on this? The words give one figure for both.',
      instead: [
        '[how many] sessions with [name] of [how long each], [how far apart]; [how long] for writing the programme, [how long] for training [whom]',
      ],
      question:
        'How much of this is direct, in sessions of what length and how far apart, and how much is for programmes, training and reports?',
    };
  },

  examples: [
    {
      weak: { F: '«A speech and language therapist will provide therapy for Ambrose for 6 hours per year.»' },
      strong: {
        F: 'A speech and language therapist will see Ambrose for 6 sessions of 45 minutes each year, one every half term, to teach him new sounds.',
      },
      because: 'Six hours can be six reports.',
    },
    {
      weak: {
        F: 'An occupational therapist will work on dressing with Yuki for 60 minutes each half term, «including report writing».',
      },
      strong: {
        F: 'An occupational therapist will work on dressing with Yuki for 60 minutes each half term, and will write a programme for 30 minutes after each visit.',
      },
      because: 'Nobody can tell how much of the hour is hers.',
    },
    {
      strong: {
        F: 'An occupational therapist will train two lunchtime supervisors to help Ebele with cutlery, for two hours every September.',
      },
      because: 'A yearly amount of training is a plain amount.',
    },
  ],
});

/** "including liaison and report writing": paper inside a figure that has no other figure beside it. */
function paperInside({ passage, type }: ProvisionFacts): Hit | null {
  if (type === 'training' || hitsOf(passage, 'duration').length !== 1) return null;
  return hitsOf(passage, 'time-holds-paper')[0] ?? null;
}
