import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { oneASentence, saidOn, sentenceHolds } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionCeiling = defineRule({
  id: 'provision-ceiling',
  title: 'Give a fixed or least amount, not a most',
  checks: 'No amount is only a ceiling.',
  area: 'provision',
  severity: 'must',
  criteria: ['F-13', 'F-08'],
  source: { work: 'l-v-clarke', at: 'whether a reader could be unsure' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    const { facts } = target;
    for (const hit of oneASentence(facts, saidOn(facts, 'ceiling'))) {
      if (isFloored(facts) || isChildsOwn(facts, hit.from)) continue;
      const varies = sentenceHolds(facts, hit.from, 'need-varies');
      yield {
        ...flagOf(target, hit),
        ...(varies && {
          severity: 'should',
          message:
            'The amount may rightly change with the child’s need, but a ceiling is met by nothing at all. Say the least as well.',
        }),
        instead: ['at least [how much], [how often]'],
        question: 'What is the least the child needs, and what would call for more?',
      };
    }
  },

  examples: [
    {
      weak: {
        F: 'Lwazi will have «up to 25 hours» of support a week in lessons from a teaching assistant, who reads and scribes for him.',
      },
      strong: {
        F: 'Lwazi will have 25 hours of support a week in lessons from a teaching assistant, who reads and scribes for him.',
      },
      because: 'No hours at all would be “up to” twenty-five.',
    },
    {
      weak: {
        F: 'A speech and language therapist will see Greta for «a maximum of 6 sessions» of 45 minutes each year.',
      },
      strong: { F: 'A speech and language therapist will see Greta for 6 sessions of 45 minutes each year.' },
      because: 'A most is not an amount.',
    },
    {
      strong: { F: 'A specialist teacher will teach Amal in a group of up to four for 30 minutes every day.' },
      because: 'A ceiling on the size of the group protects the child.',
    },
  ],
});

/** "at least 3 and up to 5 hours": the floor is the promise. */
const isFloored = ({ passage }: ProvisionFacts) => hitsOf(passage, 'minimum').length > 0;

/** A break or a wait that the child may end needs no fixed length. */
function isChildsOwn(facts: ProvisionFacts, at: number): boolean {
  if (sentenceHolds(facts, at, 'child-starts')) return true;
  const near = facts.passage.words.slice(Math.max(0, at - 8), at + 10).map((word) => word.norm);
  return near.some((norm) => /^(breaks?|rest|wait|waits|early|calm|extra|longer|exit)$/.test(norm));
}
