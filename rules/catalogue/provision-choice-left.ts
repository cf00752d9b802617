import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { oneASentence, saidOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionChoiceLeft = defineRule({
  id: 'provision-choice-left',
  title: 'Choose one, or say how much of each',
  checks: 'No Provision offers two things of which the lesser would do.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-06', 'F-13', 'F-03'],
  source: { work: 'audit-practice', at: 'amounts and ratios that cannot be swapped' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    const { facts } = target;
    if (isSplit(facts)) return;
    for (const hit of oneASentence(facts, saidOn(facts, 'choice'))) {
      const isPerson = hit.entry.group === 'who';
      // In every lesson it is whoever teaches: either may do it.
      if (isPerson && (facts.hasCoverage || facts.type === 'strategy' || facts.missing.includes('duration'))) continue;
      yield {
        ...flagOf(target, hit),
        severity: isPerson ? 'consider' : 'should',
        instead: [
          isPerson
            ? '[one role and its training]'
            : '[how long and how often] of [the one], and [how long and how often] of [the other]',
        ],
        question: isPerson ? 'Which of the two is needed, and why?' : 'How much of each does the advice recommend?',
      };
    }
  },

  examples: [
    {
      weak: {
        F: 'Yaw will have reading tuition, «1:1 or small group», from a specialist teacher for 30 minutes every day.',
      },
      strong: { F: 'Yaw will have reading tuition from a specialist teacher, one to one, for 30 minutes every day.' },
      because: 'The group would always satisfy the words.',
    },
    {
      weak: {
        F: 'An «occupational therapist or assistant» will work with Zofia on dressing for 40 minutes every fortnight.',
      },
      strong: { F: 'An occupational therapist will work with Zofia on dressing for 40 minutes every fortnight.' },
      because: 'The less qualified of the two would satisfy the words.',
    },
    {
      strong: { F: 'The class teacher or teaching assistant will repeat each instruction to Rhys in every lesson.' },
      because: 'What runs all day is done by whoever is there.',
    },
  ],
});

/** "1:1 for 20 minutes on Mondays and in a group of three for 30 minutes on Fridays": each has its own amount. */
function isSplit({ passage }: ProvisionFacts): boolean {
  return hitsOf(passage, 'duration').length > 1;
}
