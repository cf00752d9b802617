import { onlyPromises } from '../facts/arrangement.ts';
import { hitsOf } from '../facts/passage.ts';
import { spanOfSection } from '../facts/section-span.ts';
import { defineRule } from '../rule.ts';

/** Below this many a hope may simply not have had its turn. */
const least = 3;

export const outcomePurpose = defineRule({
  id: 'outcome-purpose',
  title: 'Tie outcomes to what the child hopes for',
  checks: 'At least one Outcome leads to a hope in Section A, or says what it is for.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-10'],
  source: { work: 'send-code', at: '9.64' },

  looksAt: (reading) => {
    const hopes = reading.plan.items.some(({ kind }) => kind === 'aspiration');
    return hopes && onlyPromises(reading.outcomes).length >= least ? [reading.section('E')] : null;
  },

  *check(section, { outcomes, thread }) {
    const isTied = [...thread.links, ...thread.possible].some(({ kind }) => kind === 'aspiration-outcome');
    const isExplained = outcomes.some(
      ({ facts }) => facts.smart.relevant === 'yes' || hitsOf(facts.passage, 'purpose').length > 0,
    );
    if (isTied || isExplained) return;
    yield {
      span: spanOfSection(section),
      certainty: 'ask',
      message:
        'Which of these outcomes leads to what the child hopes for in Section A? A few words on what each is for would show it.',
      instead: ['so that [what this will let the child do, in the child’s own life]'],
      question: 'How does this outcome matter to the child?',
    };
  },

  examples: [
    {
      weak: {
        A: 'I want to play the drums in a band with my brother.',
        E:
          '- «By the end of Year 9 Rohan will write a half-page report in 3 science lessons out of 4.\n' +
          '- By July 2028 Rohan will multiply two-digit numbers with 8 out of 10 correct.\n' +
          '- By the end of Year 8 Rohan will spell 40 of the 50 words on his list.»',
      },
      strong: {
        A: 'I want to play the drums in a band with my brother.',
        E:
          '- By the end of Year 9 Rohan will write a half-page report in 3 science lessons out of 4.\n' +
          '- By July 2028 Rohan will play three songs through to the end, so that he can join his brother’s band.\n' +
          '- By the end of Year 8 Rohan will spell 40 of the 50 words on his list.',
      },
      because: 'Rohan told us where he wants to go; nothing here leads there.',
    },
    {
      weak: {
        A: 'I would like to have a friend who comes to my house.',
        E:
          '- «By July 2029 Mei will hold a pencil with three fingers for 10 minutes.\n' +
          '- By the end of Year 4 Mei will walk up one flight of stairs with one hand on the rail.\n' +
          '- By July 2028 Mei will count 20 objects with no more than one mistake.»',
      },
      strong: {
        A: 'I would like to have a friend who comes to my house.',
        E:
          '- By July 2029 Mei will ask a friend to play at her house once a month.\n' +
          '- By the end of Year 4 Mei will walk up one flight of stairs with one hand on the rail.\n' +
          '- By July 2028 Mei will count 20 objects with no more than one mistake.',
      },
      because: 'A plan that asks a child what matters should go on to use the answer.',
    },
    {
      strong: {
        A: 'I want to play the drums in a band with my brother.',
        E:
          '- By the end of Year 9 Rohan will write a half-page report in 3 science lessons out of 4.\n' +
          '- By July 2028 Rohan will play the drums for a whole song with two friends, once a week for a term.\n' +
          '- By the end of Year 8 Rohan will spell 40 of the 50 words on his list.',
      },
      because: 'An outcome that plainly leads to the hope is let through, though it does not say so.',
    },
  ],
});
