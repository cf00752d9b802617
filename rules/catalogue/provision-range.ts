import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { oneASentence, saidOn, sentenceHolds, type WeakHit } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionRange = defineRule({
  id: 'provision-range',
  title: 'Choose one figure, or say which is the least',
  checks: 'No amount is a range whose lower end is all that can be asked for.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-13'],
  source: { work: 'audit-practice', at: 'one figure for each amount' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    const { facts } = target;
    for (const hit of oneASentence(facts, saidOn(facts, 'range'))) {
      const [low = 0, high = 0] = figuresOf(facts, hit);
      if (hitsOf(facts.passage, 'minimum').length > 0 || sentenceHolds(facts, hit.from, 'need-varies')) continue;
      yield {
        ...flagOf(target, hit),
        severity: low > 0 && high >= 2 * low ? 'should' : 'consider',
        instead: ['at least [the figure the child needs], [how often]'],
        question: 'Which figure is the least that the child needs?',
      };
    }
  },

  examples: [
    {
      weak: { F: 'An instructor will teach Dilys to swim for «20 to 45 minutes» every week.' },
      strong: { F: 'An instructor will teach Dilys to swim for 40 minutes every week.' },
      because: 'The lower figure is the one that can be asked for.',
    },
    {
      weak: { F: 'A mentor will meet Kwame for 15 minutes «once or twice a week».' },
      strong: { F: 'A learning mentor will meet Kwame for 15 minutes twice a week.' },
      because: 'Once would do.',
    },
    {
      strong: {
        F: 'A teaching assistant will lead Siobhan’s hand exercises for at least 10 minutes every day, 10 to 20 minutes as her joints allow.',
      },
      because: 'A floor with room above it, tied to the need, is lawful flexibility.',
    },
  ],
});

const figuresOf = ({ passage }: ProvisionFacts, hit: WeakHit): readonly number[] => {
  const words = passage.words.slice(hit.from, hit.to);
  if (words.some((word) => word.norm === 'twice')) return [1, 2];
  return words.flatMap((word) => (word.value === null ? [] : [word.value]));
};
