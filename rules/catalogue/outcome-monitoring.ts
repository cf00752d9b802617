import { onlyPromises } from '../facts/arrangement.ts';
import { hitsOf, readPassage } from '../facts/passage.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

export const outcomeMonitoring = defineRule({
  id: 'outcome-monitoring',
  title: 'Say how progress is checked and who sets the steps',
  checks: 'The plan says how progress towards outcomes is checked, and how the setting sets shorter-term targets.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-17'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => (reading.plan.text.whole && onlyPromises(reading.outcomes).length > 0 ? [reading.section('E')] : null),

  *check(section, reading) {
    if (isArranged(reading)) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message: 'Is it written anywhere how progress towards these outcomes will be checked, and how the setting will set shorter steps?',
      instead: ['[role] will check progress [how] every [how often], and set the next shorter-term targets with [whom].'],
    };
  },

  examples: [
    {
      weak: {
        E: '«By the end of Year 9 Sami will plan and cook a hot lunch for two with a recipe card and no adult help.»',
      },
      strong: {
        E:
          '- By the end of Year 9 Sami will plan and cook a hot lunch for two with a recipe card and no adult help.\n' +
          '- The form tutor will set shorter-term targets with Sami and his parents each term, and review them every half term.',
      },
      because: 'Two years is a long time to wait to see whether it is working.',
      whole: true,
    },
    {
      weak: {
        E: '- «By July 2028 Ottilie will choose between two activities with her eyes, 8 times out of 10, at home and at school.»',
      },
      strong: {
        E:
          'By July 2028 Ottilie will choose between two activities with her eyes, 8 times out of 10, at home and at school.\n\n' +
          'Progress towards this outcome will be reviewed each term by the class teacher and Ottilie’s mother.',
      },
      because: 'Small steps are seen only by someone who has been asked to look.',
      whole: true,
    },
  ],
});

function isArranged(reading: Reading): boolean {
  const isSaid = (text: string) => hitsOf(readPassage(text), 'arrangement').length > 0;
  return (
    reading.outcomes.some(({ item }) => item.columns.steps !== undefined) ||
    reading.section('E').parts.some((part) => isSaid(reading.words(part))) ||
    reading.provisions.some(({ facts }) => facts.elements.review !== null || hitsOf(facts.passage, 'arrangement').length > 0)
  );
}
