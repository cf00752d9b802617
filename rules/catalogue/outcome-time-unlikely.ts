import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import { isPastPhase, isPastStage, separateTimes } from '../facts/horizon.ts';
import { defineRule } from '../rule.ts';

export const outcomeTimeUnlikely = defineRule({
  id: 'outcome-time-unlikely',
  title: 'Choose a time that fits the child’s phase',
  checks:
    'Every Outcome looks to a time within, or just after, the phase the child is in, and not only to the next review.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-11'],
  source: { work: 'send-code', at: '9.68' },

  looksAt: (reading) => onlyPromises(reading.outcomes).filter(({ facts }) => facts.smart.timeBound === 'yes'),

  *check({ item, facts }, reading) {
    const times = separateTimes(facts.times);
    const [late, ...more] = times;
    if (late && times.every((time) => isPastStage(facts.passage, time, reading.dates))) {
      yield {
        span: spanOf(item, facts.passage, late.hit),
        itemId: item.id,
        severity: 'should',
        certainty: 'ask',
        message:
          'Is the child not past this stage already? If so, the plan needs to say by when it should be reached now.',
        instead: ['By the end of [the phase the child is in now], '],
      };
      return;
    }
    if (late?.due && more.length === 0 && isPastPhase(late.due, reading.dates)) {
      yield {
        span: spanOf(item, facts.passage, late.hit),
        itemId: item.id,
        certainty: 'ask',
        message:
          'This looks well past the end of the phase the child is in. What should be reached by the end of this phase, on the way there?',
        instead: ['By the end of [the phase the child is in now], '],
      };
      return;
    }
    const review = reviewOnly(facts);
    // Said once, at the first: the same words often stand on every Outcome.
    const first = onlyPromises(reading.outcomes).find((other) => reviewOnly(other.facts) !== null);
    if (review && first?.item.id === item.id) {
      yield {
        span: spanOf(item, facts.passage, review.hit),
        itemId: item.id,
        certainty: 'ask',
        message:
          'Is the next review when this is to be reached, or only when it will be looked at? Outcomes usually look to the end of a phase or stage.',
        instead: ['By [the end of which phase, school year or month], '],
      };
    }
  },

  examples: [
    {
      weak: { E: '«By the age of 19» Eero will ask for a drink with a sign and a word on 4 days out of 5.' },
      strong: { E: 'By the end of Year 6 Eero will ask for a drink with a sign and a word on 4 days out of 5.' },
      because: 'Eero is seven: nobody who writes, teaches or reviews this will see its end.',
      today: '2026-10-05',
      dob: '2019-03-11',
    },
    {
      weak: {
        E: '«By the next annual review» Bashir will join a game of football at lunch for 10 minutes on 3 days each week.',
      },
      strong: { E: 'By July 2028 Bashir will join a game of football at lunch for 10 minutes on 3 days each week.' },
      because: 'A review is when people look; it moves, and it may come in a month.',
    },
    {
      weak: { E: '«By the end of Key Stage 1» Padraig will do up his coat without help on 4 days out of 5.' },
      strong: { E: 'By the end of Key Stage 2 Padraig will do up his coat without help on 4 days out of 5.' },
      because: 'Padraig is in Year 4; the line came with him from an older plan.',
      year: 4,
    },
    {
      strong: {
        E: 'By the end of Year 7 Nerys will find her way between lessons with a map of the school and no adult, on 9 days out of 10.',
      },
      because: 'The first year of the next phase is let through: a move is what many outcomes prepare for.',
      today: '2026-11-02',
      year: 6,
    },
  ],
});

type Timed = Parameters<typeof onlyPromises>[0][number]['facts'];

/** Words in which the year of a review may follow it. */
const farthestYear = 4;

/** The review that is an Outcome's only time, null when it has another. */
function reviewOnly({ times, looksLike, passage }: Timed) {
  const [only] = times;
  // "By the annual review in March 2028": with its year it is a day like any other.
  const isDated = times.some(({ hit }) =>
    passage.words.slice(hit.from, hit.to + farthestYear).some(({ norm }) => /^20\d\d$/.test(norm)),
  );
  return looksLike === null && only && !isDated && times.every(({ hit }) => hit.entry.sort === 'review') ? only : null;
}
