import { onlyPromises } from '../facts/arrangement.ts';
import { hitsOf, readPassage } from '../facts/passage.ts';
import { spanOfSection } from '../facts/section-span.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** Fewer are followed at a glance. */
const least = 4;

export const outcomeMonitoring = defineRule({
  id: 'outcome-monitoring',
  title: 'Say how progress is checked and who sets the steps',
  checks: 'The plan says how progress towards outcomes is checked, and how the setting sets shorter-term targets.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-17'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) =>
    reading.plan.text.whole && onlyPromises(reading.outcomes).length >= least ? [reading.section('E')] : null,

  *check(section, reading) {
    if (isArranged(reading)) return;
    yield {
      span: spanOfSection(section),
      certainty: 'ask',
      message:
        'Is it written anywhere how progress towards these outcomes will be checked, and how the setting will set shorter steps?',
      instead: ['[role] will check progress [how] every [how often], and set the next steps with [whom].'],
    };
  },

  examples: [
    {
      weak: {
        E:
          '- «By the end of Year 9 Sami will cook a hot lunch for two with a recipe card and no adult help.\n' +
          '- By July 2027 Sami will text a friend to arrange to meet, twice a month.\n' +
          '- By the end of Year 8 Sami will write half a page from his own plan in 3 lessons out of 4.\n' +
          '- By July 2028 Sami will tell an adult when he has a headache, on the day it starts, 4 times out of 5.»',
      },
      strong: {
        E:
          '- By the end of Year 9 Sami will cook a hot lunch for two with a recipe card and no adult help.\n' +
          '- By July 2027 Sami will text a friend to arrange to meet, twice a month.\n' +
          '- By the end of Year 8 Sami will write half a page from his own plan in 3 lessons out of 4.\n' +
          '- By July 2028 Sami will tell an adult when he has a headache, on the day it starts, 4 times out of 5.\n' +
          '- The form tutor will set shorter-term targets with Sami and his parents each term, and review them every half term.',
      },
      because: 'Two years is a long time to wait to see whether it is working.',
      whole: true,
    },
    {
      weak: {
        E:
          '- «By July 2028 Ottilie will choose between two activities with her eyes, 8 times out of 10, at home and at school.\n' +
          '- By the end of Year 3 Ottilie will press a switch to greet two classmates each morning.\n' +
          '- By July 2027 Ottilie will hold her head up for 5 minutes while a friend reads to her.\n' +
          '- By the end of Year 4 Ottilie will eat a soft lunch from a spoon within 30 minutes on 4 days out of 5.»',
      },
      strong: {
        E:
          '- By July 2028 Ottilie will choose between two activities with her eyes, 8 times out of 10, at home and at school.\n' +
          '- By the end of Year 3 Ottilie will press a switch to greet two classmates each morning.\n' +
          '- By July 2027 Ottilie will hold her head up for 5 minutes while a friend reads to her.\n' +
          '- By the end of Year 4 Ottilie will eat a soft lunch from a spoon within 30 minutes on 4 days out of 5.\n\n' +
          'Progress towards these outcomes will be reviewed each term by the class teacher and Ottilie’s mother.',
      },
      because: 'Small steps are seen only by someone who has been asked to look.',
      whole: true,
    },
    {
      strong: {
        E: '- By July 2028 Ottilie will choose between two activities with her eyes, 8 times out of 10, at home and at school.',
      },
      because: 'One box of a form is let through: the rest of the plan may say it.',
    },
  ],
});

function isArranged(reading: Reading): boolean {
  const isSaid = (text: string) => hitsOf(readPassage(text), 'arrangement').length > 0;
  return (
    reading.outcomes.some(({ item }) => item.columns.steps !== undefined) ||
    reading.section('E').parts.some((part) => isSaid(reading.words(part))) ||
    reading.provisions.some(
      ({ facts }) => facts.elements.review !== null || hitsOf(facts.passage, 'arrangement').length > 0,
    )
  );
}
