import { spanIn } from '../facts/at.ts';
import { hitsOf, readPassage } from '../facts/passage.ts';
import { sectionParts } from '../facts/section-parts.ts';
import type { WordToQuestion } from '../lexicon/words-to-question.ts';
import { defineRule } from '../rule.ts';

export const wordToQuestion = defineRule({
  id: 'word-to-question',
  title: 'Choose words the child could read about themselves',
  checks: 'No word is used of the child or the family that many would find hurtful or out of date.',
  area: 'language',
  severity: 'consider',
  criteria: ['L-04'],
  source: { work: 'respectful-language', at: 'words to avoid' },

  // The child's and the family's own words win: what Section A says is theirs, and Section K quotes titles.
  looksAt: (reading) => sectionParts(reading.plan, ['A', 'K']),

  *check(part, reading) {
    const passage = readPassage(reading.words(part));
    for (const hit of hitsOf<WordToQuestion>(passage, 'to-question')) {
      if (isQuoted(passage.text, passage.words[hit.from]?.start ?? 0)) continue;
      const span = spanIn(part, passage, hit);
      yield {
        span,
        certainty: hit.entry.certainty,
        message:
          `“${reading.words(span)}”: ${hit.entry.why[0]?.toLowerCase()}${hit.entry.why.slice(1)}` +
          `${hit.entry.instead ? ` Plans also say: ${hit.entry.instead}.` : ''}`,
      };
    }
  },

  examples: [
    {
      weak: { C: 'Orla «suffers from» epilepsy and misses lessons after a seizure, so she falls behind in maths.' },
      strong: { C: 'Orla has epilepsy and misses lessons after a seizure, so she falls behind in maths.' },
      because: 'The fact is the epilepsy. Suffering is for Orla to tell.',
    },
    {
      weak: {
        B: 'Ravi is «wheelchair bound» and cannot reach the high bench, so he watches others do the experiment.',
      },
      strong: { B: 'Ravi uses a wheelchair and cannot reach the high bench, so he watches others do the experiment.' },
      because: 'The bench is too high; the chair is how he gets there.',
    },
    {
      strong: {
        B: 'Ravi told the nurse “I’m not naughty, my legs just go”: he cannot keep still for more than four minutes, so he loses the thread of the lesson.',
      },
      because: 'What the child said is quoted as said.',
    },
  ],
});

/** Between quotation marks: the words are somebody's own. */
function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && at - open < 300 && !text.slice(open, at).includes('”');
}
