import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionDelegated = defineRule({
  id: 'provision-delegated',
  title: 'Write the decision, not who will take it later',
  checks: 'No Provision is left for someone else to decide, agree or write.',
  area: 'provision',
  severity: 'must',
  criteria: ['F-10', 'F-08'],
  source: { work: 'dm-v-cornwall', at: 'who decides the provision' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    // "will decide with him": a choice shared with the child is not handed to anyone.
    const handed = uncuredOn(target.facts, 'delegation').filter(
      ({ to }) => target.facts.passage.words[to]?.norm !== 'with',
    );
    for (const hit of oneASentence(target.facts, handed)) {
      yield {
        ...flagOf(target, hit),
        instead: ['[what is decided: what, how long, how often and by whom]'],
        question: 'What exactly is recommended, so that it can be written here?',
      };
    }
  },

  examples: [
    {
      weak: { F: 'Rest breaks for Chidi «at the teacher’s discretion».' },
      strong: { F: 'The class teacher will give Chidi a 5-minute rest break in every lesson.' },
      because: 'The authority decides what is provided, and the plan is where it does so.',
    },
    {
      weak: { F: 'Physiotherapy exercises for Nia «as advised by the» physiotherapist.' },
      strong: {
        F: 'A teaching assistant will lead Nia’s stretches for 15 minutes every morning, as advised by the physiotherapist.',
      },
      because: 'The advice is not in the plan, so nobody can see what it asks for.',
    },
    {
      strong: {
        F: 'Arjun will decide each morning which of two desks he uses, and a teaching assistant will set it up before every lesson.',
      },
      because: 'A choice given to the child delegates nothing.',
    },
  ],
});
