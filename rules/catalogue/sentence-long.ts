import { readPassage, wordsBetween } from '../facts/passage.ts';
import { sectionParts } from '../facts/section-parts.ts';
import type { Word } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** GOV.UK splits sentences over 25 words; twice that without a stop is lost on any reader. */
const mostWords = 45;
/** A list after a colon, or clauses parted by these, are read one by one. */
const stops = new Set([';', ':', '\n', '(', ')', '–', '—', '•']);

export const sentenceLong = defineRule({
  id: 'sentence-long',
  title: 'Let a long sentence be two',
  checks: 'No sentence about the child runs on for more than 45 words without a figure, a colon or a semi-colon.',
  area: 'language',
  severity: 'consider',
  criteria: ['L-01'],
  source: { work: 'plain-english', at: 'sentence length' },

  // What is promised is exact before it is short: outcomes and provision are left alone. So are the child's own words.
  looksAt: (reading) => sectionParts(reading.plan, ['A', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K']),

  *check(part, reading) {
    const passage = readPassage(reading.words(part));
    for (const { from, to } of passage.sentences) {
      const text = wordsBetween(passage, from, to);
      const words = passage.words.slice(from, to);
      if (text.includes('\t') || /[“"]/.test(text) || longestRun(words) <= mostWords) continue;
      const lead = words.findIndex(({ kind }) => kind !== 'mark');
      const first = words[lead];
      const last = words.findLast(({ kind }) => kind !== 'mark');
      if (!first || !last) continue;
      const span = { field: part.field, start: part.start + first.start, end: part.start + last.end };
      yield {
        span,
        certainty: 'ask',
        message: 'Would this be easier to follow as two or three sentences? Its readers include the family.',
      };
    }
  },

  examples: [
    {
      weak: {
        B: '«Because Eluned loses her place whenever somebody walks past the open door or the fan begins to turn she looks up and then looks for the line again and by the time that she has found it the others have gone on and she copies from whoever sits nearest without knowing what it is about».',
      },
      strong: {
        B: 'Eluned loses her place whenever somebody walks past the open door. By the time that she has found it the others have gone on, so she copies from whoever sits nearest.',
      },
      because: 'Two sentences carry the same and can be read aloud.',
    },
    {
      weak: {
        D: '«Padrig’s mother cannot leave him with his sister because he opens the front door and walks towards the river whenever he hears the ice cream van or the neighbour’s dog and so she has stopped her evening class and sees none of her friends and sleeps on the floor of the hall».',
      },
      strong: {
        D: 'Padrig’s mother cannot leave him with his sister because he opens the front door and walks towards the river. She has stopped her evening class and sleeps on the floor of the hall.',
      },
      because: 'What matters most is not at the end of the breath.',
    },
    {
      strong: {
        F: 'A teaching assistant trained in precision teaching by the educational psychologist will teach Eluned to read and spell the words that she meets in science and in geography, one to one in the library corner, for 20 minutes on 4 days each week until July 2028, and the SENCO will look at her record with her every half term.',
      },
      because: 'An exact provision may be long: figures are never counted against it.',
    },
  ],
});

/** The most words in a row without a stop; none where the words tell a figure. */
function longestRun(words: readonly Word[]): number {
  if (words.some(({ kind, value }) => kind === 'number' || kind === 'date' || kind === 'ratio' || value !== null))
    return 0;
  let run = 0;
  let longest = 0;
  for (const { kind, norm } of words) {
    if (stops.has(norm)) run = 0;
    else if (kind !== 'mark') longest = Math.max(longest, ++run);
  }
  return longest;
}
