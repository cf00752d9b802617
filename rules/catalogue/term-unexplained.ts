import { unexplainedTerms } from '../facts/technical-terms.ts';
import { technicalTerms } from '../lexicon/glossary/index.ts';
import { defineRule } from '../rule.ts';

export const termUnexplained = defineRule({
  id: 'term-unexplained',
  title: 'Explain a technical word where it first stands',
  checks: 'A word of a profession is followed or led by words that a family knows.',
  area: 'language',
  severity: 'consider',
  criteria: ['L-03'],
  source: { work: 'send-code', at: '9.61' },
  terms: technicalTerms,

  // The child's own words in Section A are theirs. One question for the plan: the words are needed in B and F, and a list of them would drown the rest.
  looksAt: ({ plan, words }) => {
    const parts = plan.text.passage
      ? []
      : plan.sections.filter(({ letter }) => letter !== 'A' && letter !== 'K').flatMap(({ parts }) => parts);
    return parts.length > 0 ? [unexplainedTerms(parts, words)] : null;
  },

  *check(found) {
    const [first, ...others] = found;
    if (!first) return;
    const more = others.map(({ word }) => `“${word}”`).join(', ');
    yield {
      span: first.span,
      certainty: 'ask',
      message: `Would the family know “${first.word}”?${more ? ` The same may be asked of ${more}.` : ''} A few plain words beside it are enough.`,
      instead: [`${first.word} ([what it means for this child, in everyday words])`],
    };
  },

  examples: [
    {
      weak: { B: 'Ewan has «hypotonia», so he slides off his chair and cannot sit through a lesson.' },
      strong: {
        B: 'Ewan has hypotonia (his muscles are floppy), so he slides off his chair and cannot sit through a lesson.',
      },
      because: 'The family will look the word up, and so will the new teacher.',
    },
    {
      weak: {
        B: 'Poor «proprioception» makes Gethin press so hard that the pencil snaps, so he stops writing after a line.',
      },
      strong: {
        B: 'Gethin cannot tell without looking how hard his hand presses (proprioception), so the pencil snaps and he stops writing after a line.',
      },
      because: 'Told first and named after is just as good.',
    },
    {
      strong: {
        B: 'Nest finds it hard to keep what she has heard in mind, so she writes half of what was asked.',
      },
      because: 'Plain words need no name at all.',
    },
  ],
});
