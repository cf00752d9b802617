import { promisesNothing } from '../facts/background.ts';
import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionUniversalOnly = defineRule({
  id: 'provision-universal-only',
  title: 'Say what this child gets beyond what every child gets',
  checks: 'No Provision in Section F is only what all pupils have.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-11', 'F-08'],
  source: { work: 'cfa-2014', at: 's.21(1)' },

  looksAt: (reading) => reading.provisions.filter(({ item }) => item.section === 'F'),

  *check(target) {
    if (promisesNothing(target.facts.passage)) return;
    for (const hit of oneASentence(target.facts, uncuredOn(target.facts, 'universal'))) {
      yield {
        ...flagOf(target, hit),
        severity: 'should',
        instead: ['in addition, [role] will [what is done for this child] for [how long], [how often]'],
        question: 'What does this child need that is additional to, or different from, what all pupils have?',
      };
    }
  },

  examples: [
    {
      weak: { F: '«Quality first teaching» in all subjects will meet Stefan’s needs.' },
      strong: {
        F: 'In all subjects the teaching assistant will re-teach each new word to Stefan for 10 minutes before the lesson.',
      },
      because: 'Special educational provision is what is additional or different.',
    },
    {
      weak: { F: 'Support for Ling «through the graduated approach».' },
      strong: { F: 'A specialist teacher will teach Ling spelling patterns for 30 minutes twice a week.' },
      because: 'A cycle of planning is not yet provision.',
    },
    {
      strong: {
        F: 'Beyond quality first teaching, a teaching assistant will re-teach each new maths step to Oyin for 10 minutes every day.',
      },
      because: 'What every pupil has may be named as the base of something more.',
    },
  ],
});
