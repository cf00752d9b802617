import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionSeeReport = defineRule({
  id: 'provision-see-report',
  title: 'Copy the content in, so that the plan stands alone',
  checks: 'No Provision sends its reader to a report or another plan to learn what it is.',
  area: 'provision',
  severity: 'must',
  criteria: ['F-21', 'F-08'],
  source: { work: 'worcestershire', at: 'para 74' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    for (const hit of oneASentence(target.facts, uncuredOn(target.facts, 'pointer'))) {
      yield {
        ...flagOf(target, hit),
        severity: 'must',
        instead: ['[what the report recommends, in its own words: what, by whom, how long, how often]'],
        question: 'Which parts of the report are the provision, in words that can be copied here?',
      };
    }
  },

  examples: [
    {
      weak: { F: '«See the occupational therapy report» for Matteo’s strategies.' },
      strong: { F: 'The class teacher will give Matteo a sloping desk and a cushion in every lesson.' },
      because: 'A reader relies on the plan without the reports.',
    },
    {
      weak: { F: 'Support for Zainab as «set out in her provision map».' },
      strong: { F: 'A teaching assistant will read with Zainab for 15 minutes every day.' },
      because: 'The other paper can change and nobody would have to amend the plan.',
    },
    {
      strong: {
        F: 'A teaching assistant will lead Emrys’s stretches for 15 minutes every morning, in the order given in the physiotherapy report.',
      },
      because: 'A pointer after the content takes nothing away.',
    },
  ],
});
