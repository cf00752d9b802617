import { readPassage, wordsBetween } from '../facts/passage.ts';
import { sectionParts } from '../facts/section-parts.ts';
import type { Span } from '../plan-text.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** A shorter sentence may well be said again ("Reviewed each term by the SENCO"). */
const fewestWords = 9;
/** The second time may be meant; the third is a habit. A long passage is copied the second time it is there. */
const thrice = 3;
const longWords = 25;

interface Copied {
  span: Span;
  times: number;
}

export const passageCopied = defineRule({
  id: 'passage-copied',
  title: 'Say it once, where it belongs',
  checks: 'No sentence stands in the plan word for word again and again.',
  area: 'statute',
  severity: 'consider',
  criteria: ['DOC-10'],
  source: { work: 'audit-practice', at: 'copied passages' },

  looksAt: (reading) => (sectionParts(reading.plan, ['K']) ? [copiesIn(reading)] : null),

  *check(copies) {
    for (const { span, times } of copies) {
      yield {
        span,
        certainty: 'ask',
        message: `These words stand in the plan ${times === 2 ? 'twice' : `${times} times`}. Is each meant, or was a passage copied?`,
      };
    }
  },

  examples: [
    {
      weak: {
        B: '- Ottoline can sort and match. «She finds it hard to keep what she has heard in mind for as long as it takes to write it down, so she hands in half a page when the others hand in two or three».\n- She forgets her kit, so she misses swimming. She finds it hard to keep what she has heard in mind for as long as it takes to write it down, so she hands in half a page when the others hand in two or three.',
      },
      strong: {
        B: '- Ottoline can sort and match. She finds it hard to keep what she has heard in mind, so she hands in half a page.\n- She forgets her kit, so she misses swimming. She loses the words of a song too, and mimes it.',
      },
      because: 'A passage that comes again tells the reader nothing the second time.',
    },
    {
      weak: {
        C: '«Noor’s asthma was last seen by the nurse at the clinic on 4 May 2026». She cannot run a whole lap, so she sits out of games.',
        D: 'Noor’s asthma was last seen by the nurse at the clinic on 4 May 2026. Her parents are up with her at night.',
        G: 'None. Noor’s asthma was last seen by the nurse at the clinic on 4 May 2026.',
      },
      strong: {
        F: 'A teaching assistant will read each instruction to Noor in every lesson. A teaching assistant will read each instruction to Noor in every test.',
      },
      because: 'Sentences that are nearly alike are not the same.',
    },
    {
      strong: {
        F: 'A teaching assistant will read each instruction to Noor in every lesson. It is reviewed each term.\nA mentor will meet Noor alone for 20 minutes every Friday to plan the week. It is reviewed each term.',
      },
      because: 'A short sentence may well be said again.',
    },
  ],
});

/** First places of sentences that come again word for word, in other places than the first. */
function copiesIn({ plan, words }: Reading): readonly Copied[] {
  const seen = new Map<string, { span: Span; places: Set<string>; words: number }>();
  for (const part of sectionParts(plan, ['K']) ?? []) {
    const passage = readPassage(words(part));
    for (const { from, to } of passage.sentences) {
      const said = passage.words.slice(from, to).filter(({ kind }) => kind !== 'mark');
      const [first] = said;
      const last = said.at(-1);
      if (said.length < fewestWords || !first || !last || wordsBetween(passage, from, to).includes('\t')) continue;
      const key = said.map(({ norm }) => norm).join(' ');
      const span = { field: part.field, start: part.start + first.start, end: part.start + last.end };
      const known = seen.get(key) ?? { span, places: new Set<string>(), words: said.length };
      known.places.add(`${span.field}:${span.start}`);
      seen.set(key, known);
    }
  }
  return [...seen.values()]
    .filter(({ places, words: length }) => places.size >= thrice || (places.size === 2 && length >= longWords))
    .map(({ span, places }) => ({ span, times: places.size }));
}
