import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isUnread } from '../facts/outcome.ts';
import { hitsOf } from '../facts/passage.ts';
import { promisedHits } from '../facts/promise.ts';
import { defineRule } from '../rule.ts';

export const outcomeAbsolute = defineRule({
  id: 'outcome-absolute',
  title: 'Leave room for a bad day',
  checks: 'No Outcome asks for every single time, unless safety does.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-09'],
  source: { work: 'send-code', at: '9.66' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }) {
    const [hit] = promisedHits(facts, 'absolute');
    // "Every time she goes" says when.
    if (
      !hit ||
      /^(he|she|they|i|an?|the)$/.test(facts.passage.words[hit.to]?.norm ?? '') ||
      hitsOf(facts.passage, 'safety').length > 0
    )
      return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message: 'Is every single time realistic here? One hard morning would mean the outcome is not reached.',
      instead: ['on [how many] out of [how many] [occasions]'],
      question: 'How often would be good enough to say that this is reached?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'By the end of Year 4 Sunniva will «always» put up her hand before she answers a question.' },
      strong: {
        E: 'By the end of Year 4 Sunniva will put up her hand before she answers a question in 4 lessons out of 5.',
      },
      because: 'Nobody does anything always.',
    },
    {
      weak: { E: 'By July 2029 Obi will hand in his homework on time «100%» of the time.' },
      strong: { E: 'By July 2029 Obi will hand in his homework on time in 8 weeks out of 10.' },
      because: 'A measure that cannot be met measures nothing.',
    },
    {
      strong: {
        E: 'By the end of Year 5 Jelena will always stop at the kerb and look both ways before she crosses, with no adult prompt.',
      },
      because: 'Beside a road every time is what anyone would want.',
    },
  ],
});
