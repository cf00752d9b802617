import { sectionParts } from '../facts/section-parts.ts';
import { outOfDate } from '../lexicon/out-of-date.ts';
import { defineRule } from '../rule.ts';

export const bodyOutOfDate = defineRule({
  id: 'body-out-of-date',
  title: 'Use today’s names for bodies and stages',
  checks: 'No body, stage or scheme is named that no longer exists.',
  area: 'language',
  severity: 'consider',
  criteria: ['L-06'],
  source: { work: 'audit-practice', at: 'facts that agree' },

  looksAt: (reading) => sectionParts(reading.plan, ['A', 'K']),

  *check(part, reading) {
    const text = reading.words(part);
    for (const { pattern, now } of outOfDate) {
      for (const match of text.matchAll(pattern)) {
        const start = part.start + match.index;
        yield {
          span: { field: part.field, start, end: start + match[0].length },
          message: `${now} Is this line still right?`,
        };
      }
    }
  },

  examples: [
    {
      weak: {
        G: 'A learning disability nurse from the «CCG» will visit Ada’s home for 40 minutes once a month to teach her parents the night routine.',
      },
      strong: {
        G: 'A learning disability nurse paid by the integrated care board will visit Ada’s home for 40 minutes once a month to teach her parents the night routine.',
      },
      because: 'A body that no longer exists cannot be asked to act.',
    },
    {
      weak: {
        B: 'At «School Action Plus» Ilya was taught in a pair, because he cannot filter out voices and loses each instruction.',
      },
      strong: {
        B: 'With SEN support Ilya was taught in a pair, because he cannot filter out voices and loses each instruction. The school action plan is in Section K.',
      },
      because: 'Old stages show old text. A school’s action plan is something else.',
    },
    {
      strong: { K: '- Letter from the CCG, 4 May 2022\n- School advice, 11 May 2026' },
      because: 'An old letter keeps the name of who wrote it.',
    },
  ],
});
