import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import type { OutcomeFacts } from '../facts/outcome.ts';
import { isUnread } from '../facts/outcome.ts';
import { hitsOf } from '../facts/passage.ts';
import { promisedHits } from '../facts/promise.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { defineRule } from '../rule.ts';

export const outcomeFunctional = defineRule({
  id: 'outcome-functional',
  title: 'Put the outcome where the child will use it',
  checks: 'Outcomes are counted in an ordinary day, not only in a test or a therapy room.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-14'],
  source: { work: 'audit-practice', at: 'Goal Functionality Scale III' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null),

  *check({ item, facts }, reading) {
    const hit = drill(facts);
    // Asked once, at the first.
    const first = onlyPromises(reading.outcomes).find((other) => drill(other.facts) !== null);
    if (!hit || first?.item.id !== item.id) return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message:
        'Where in an ordinary day will this be used? Trials and sessions show that it was practised; lunch, a lesson or the bus show that it helps.',
      instead: ['in [which part of the child’s day], with [whom], on [how many] out of [how many] [occasions]'],
      question: 'In which everyday situations should this be seen?',
    };
  },

  isUnsure: ({ facts }) => isUnread(facts),

  examples: [
    {
      weak: { E: 'By the end of Year 2 Ngozi will request an item with two signs in 8 out of «10 trials».' },
      strong: {
        E: 'By the end of Year 2 Ngozi will ask for what she needs with two signs at snack time and at lunch, on 4 days out of 5.',
      },
      because: 'A trial is a test; snack time is a life.',
    },
    {
      weak: { E: 'By July 2027 Emrys will say three new sounds clearly «in his therapy sessions», 4 times out of 5.' },
      strong: {
        E: 'By July 2027 Emrys will say three new sounds clearly when he reads aloud to his class, 4 times out of 5.',
      },
      because: 'What is said only to the therapist helps with nobody else.',
    },
    {
      strong: {
        E: 'By the end of Year 9 Talia will use the words from her therapy sessions when she orders lunch in the canteen, on 3 days each week.',
      },
      because: 'A session is let through where the day it is for is named.',
    },
  ],
});

/** Words of a test or a therapy room, where no part of an ordinary day is named; null when there are none. */
function drill(facts: OutcomeFacts): Hit | null {
  if (facts.looksLike !== null || hitsOf(facts.passage, 'ordinary-day').length > 0) return null;
  return promisedHits(facts, 'drill')[0] ?? null;
}
