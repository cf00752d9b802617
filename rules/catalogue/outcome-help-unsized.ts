import { onlyPromises } from '../facts/arrangement.ts';
import { spanOf } from '../facts/at.ts';
import type { OutcomeFacts } from '../facts/outcome.ts';
import { promisedHits } from '../facts/promise.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { defineRule } from '../rule.ts';

export const outcomeHelpUnsized = defineRule({
  id: 'outcome-help-unsized',
  title: 'Say with how much help',
  checks: 'Where an Outcome names help or independence, it says how much help there will be.',
  area: 'outcomes',
  severity: 'consider',
  criteria: ['E-06', 'E-07'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) =>
    onlyPromises(reading.outcomes).filter(({ facts }) => facts.looksLike === null && facts.smart.measurable !== 'no'),

  *check({ item, facts }) {
    const hit = unsizedHelp(facts);
    if (!hit) return;
    yield {
      span: spanOf(item, facts.passage, hit),
      itemId: item.id,
      certainty: 'ask',
      message:
        'How much help is this: whose, of what kind, and how many times? Without it two people could disagree on whether it is reached.',
      instead: ['with [how many prompts, of what kind, from whom]', 'with [what in place] and no other help'],
      question: 'What help should still be in place when this is reached?',
    };
  },

  examples: [
    {
      weak: {
        E: 'By the end of Year 5 Anwar will write a five-sentence story «with minimal support» in 3 lessons out of 4.',
      },
      strong: {
        E: 'By the end of Year 5 Anwar will write a five-sentence story from his own picture plan, with one reminder, in 3 lessons out of 4.',
      },
      because: '“Minimal” may be a word or a whole adult.',
    },
    {
      weak: { E: 'By July 2028 Cerys will get changed for swimming «independently».' },
      strong: {
        E: 'By July 2028 Cerys will get changed for swimming from a picture strip, with no adult help, on 4 weeks out of 5.',
      },
      because: 'Independently, with nothing at all, or with a list on the wall?',
    },
    {
      strong: {
        E: 'By the end of Year 8 Dawit will cook a hot lunch with help only to light the oven, on 3 Fridays out of 4.',
      },
      because: 'Help is let through where the words say what it is for.',
    },
  ],
});

/** What says whose help, or what for: "with help to light the oven", "with support from one adult". */
const sized = /^(to|from|at|only|which|that|by|with)$/;

function unsizedHelp({ passage, background, criteria, smart }: OutcomeFacts): Pick<Hit, 'from' | 'to'> | null {
  const isSized = criteria.some(
    ({ entry, from, to }) =>
      entry.sort === 'help' && !/^(minimal|full|partial)$/.test(passage.words[from + 1]?.norm ?? '') && to > from,
  );
  if (isSized) return null;
  const named = promisedHits({ passage, background }, 'unsized-help').find(
    ({ to }) => !sized.test(passage.words[to]?.norm ?? ''),
  );
  if (named) return named;
  // "Independently" and nothing more: seen, but with what in place?
  const alone = criteria.find(({ entry }) => entry.sort === 'alone');
  return smart.measurable === 'unsure' && alone && /ly$/.test(passage.words[alone.to - 1]?.norm ?? '') ? alone : null;
}
