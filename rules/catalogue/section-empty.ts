import { reached } from '../facts/passed-over.ts';
import { defineRule } from '../rule.ts';

const what: Readonly<Record<string, string>> = {
  G: 'health provision',
  H1: 'social care provision under the 1970 Act',
  H2: 'other social care provision',
  J: 'a personal budget',
};

/** "See care plan." and nothing else. */
const pointer = /^\W*(?:please )?(?:see|refer to|as per|as in)\b[^.\n]{0,60}\.?\s*$/i;

export const sectionEmpty = defineRule({
  id: 'section-empty',
  title: 'Say that there is nothing, rather than leave it blank',
  checks: 'A Section of provision with nothing in it says “none”, “not applicable” or why.',
  area: 'statute',
  severity: 'consider',
  criteria: ['DOC-03', 'F-21'],
  source: { work: 'audit-practice', at: 'empty sections' },

  looksAt: (reading) => reached(reading, ['G', 'H1', 'H2', 'J']),

  *check({ letter, merged, blank, span, parts }, { words }) {
    if (span && parts.length === 1 && pointer.test(words(span))) {
      yield {
        span,
        certainty: 'ask',
        message: 'This sends the reader elsewhere. What does the other paper say will be done, by whom and how often?',
        instead: ['[what will be done, by whom, for how long and how often]'],
        question: 'Which parts of the other paper are provision, in words that can be copied here?',
      };
    }
    if (!blank) return;
    const name = merged ? 'H' : letter;
    yield {
      span: null,
      message: `Section ${name} is blank. Is there ${what[letter] ?? 'nothing'} still to be written, or none? A reader cannot tell.`,
      instead: [`[what there is in Section ${name}, or that there is none and who was asked]`],
    };
  },

  examples: [
    {
      weak: { G: '', H1: 'None required: asked of social care on 4 May 2026.' },
      strong: { G: 'None required.', H1: 'None required: asked of social care on 4 May 2026.' },
      because: 'Two words tell the family that somebody looked.',
    },
    {
      weak: { H2: '', J: 'Not requested.' },
      strong: { H2: 'Not applicable.', J: 'Not requested.' },
      because: 'H2 is a Section of its own, and says so even when it is empty.',
    },
    {
      weak: { G: '«See care plan.»', H1: 'None required.' },
      strong: {
        G: 'An epilepsy nurse will train four staff in the rescue plan for 60 minutes every September.',
        H1: 'None required.',
      },
      because: 'The other paper can change, and nobody would have to amend the plan.',
    },
    {
      strong: { F: '', G: '', H1: '' },
      because: 'Nobody has come to these boxes yet.',
    },
  ],
});
