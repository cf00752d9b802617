import { onlyPromises } from '../facts/arrangement.ts';
import { hitsOf, readPassage } from '../facts/passage.ts';
import { spanOfSection } from '../facts/section-span.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** Below this many the needs beside them may say enough. */
const least = 3;

export const outcomeBaselineMissing = defineRule({
  id: 'outcome-baseline-missing',
  title: 'Say where the child starts from',
  checks: 'The plan says what the child does now, in Section B or beside an Outcome.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-08'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) =>
    reading.needs.some(({ item }) => item.section === 'B') && onlyPromises(reading.outcomes).length >= least
      ? [reading.section('E')]
      : null,

  *check(section, reading) {
    if (hasStart(reading, 'E', false) || hasStart(reading, 'B', true)) return;
    yield {
      span: spanOfSection(section),
      certainty: 'ask',
      message:
        'Where does the child start from? Neither the needs nor the outcomes say what the child does now, so nobody can tell how far each step is.',
      instead: ['At present [name] [what the child does now, how often or how much].'],
      question: 'What does the child do now, measured in the same way as the outcome?',
    };
  },

  examples: [
    {
      weak: {
        B: '- Linnea has difficulty with reading.\n- Linnea finds it hard to make friends.\n- Linnea struggles to dress herself.',
        E:
          '- «By the end of Year 4 Linnea will read a page aloud with no more than three mistakes.\n' +
          '- By July 2028 Linnea will play with one friend for 10 minutes on 3 days each week.\n' +
          '- By the end of Year 3 Linnea will put on her coat and shoes with one reminder on 4 days out of 5.»',
      },
      strong: {
        B:
          '- At present Linnea reads about ten words on sight, so she cannot yet read a page.\n' +
          '- Linnea finds it hard to make friends, so she plays alone at most breaks.\n' +
          '- Linnea struggles to dress herself, so an adult does it for her.',
        E:
          '- By the end of Year 4 Linnea will read a page aloud with no more than three mistakes.\n' +
          '- By July 2028 Linnea will play with one friend for 10 minutes on 3 days each week.\n' +
          '- By the end of Year 3 Linnea will put on her coat and shoes with one reminder on 4 days out of 5.',
      },
      because: 'From nothing to a page, or from a paragraph to a page?',
    },
    {
      weak: {
        B: '- Deniz has problems with attention and this affects his learning.\n- Deniz struggles with his feelings.',
        E:
          '- «By the end of Year 8 Deniz will finish a 15-minute task with one reminder in 3 lessons out of 4.\n' +
          '- By July 2029 Deniz will tell an adult that he needs a break in 4 lessons out of 5.\n' +
          '- By the end of Year 9 Deniz will bring what he needs for the day on 4 days out of 5.»',
      },
      strong: {
        B: '- Deniz loses his place in a task after about four minutes, so he finishes little.\n- Deniz storms out of lessons when he is cross, about twice a day.',
        E:
          '- By the end of Year 8 Deniz will finish a 15-minute task with one reminder in 3 lessons out of 4.\n' +
          '- By July 2029 Deniz will tell an adult that he needs a break in 4 lessons out of 5.\n' +
          '- By the end of Year 9 Deniz will bring what he needs for the day on 4 days out of 5.',
      },
      because: 'Fifteen minutes is far from two, and near to twelve.',
    },
    {
      strong: {
        B: '- Rowan has difficulty with balance, so he holds on to walls and falls about once a day.',
        E: '- By the end of Year 5 Rowan will walk the length of the hall without holding on, 4 times out of 5.',
      },
      because: 'One outcome beside one need is let through: where Rowan starts can be read there.',
    },
  ],
});

function hasStart(reading: Reading, letter: 'B' | 'E', byNumber: boolean): boolean {
  return reading.section(letter).parts.some((part) => {
    const passage = readPassage(reading.words(part));
    return (
      hitsOf(passage, 'starting-point').length > 0 ||
      (byNumber && passage.words.some(({ kind, value }) => value !== null && kind !== 'mark'))
    );
  });
}
