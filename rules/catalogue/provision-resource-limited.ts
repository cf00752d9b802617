import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionResourceLimited = defineRule({
  id: 'provision-resource-limited',
  title: 'Leave staff, money and the timetable out of it',
  checks: 'No Provision depends on resources, staffing, funding or the timetable.',
  area: 'provision',
  severity: 'must',
  criteria: ['F-09', 'F-08'],
  source: { work: 'cfa-2014', at: 's.42' },

  looksAt: (reading) => reading.provisions.filter(({ item }) => item.section === 'F' || item.section === 'G'),

  *check(target) {
    for (const hit of oneASentence(target.facts, uncuredOn(target.facts, 'resources'))) {
      yield {
        ...flagOf(target, hit),
        message:
          'What is written here must be arranged whatever the staffing or the budget. Take the condition out, and say who covers absence.',
        severity: 'must',
        question: 'What does the child need, leaving resources aside?',
      };
    }
  },

  examples: [
    {
      weak: { F: 'A teaching assistant will swim with Farid for 30 minutes every week, «subject to staffing».' },
      strong: {
        F: 'A teaching assistant will swim with Farid for 30 minutes every week; the class teacher covers absence.',
      },
      because: 'The law asks that it be secured, not that it be tried.',
    },
    {
      weak: { F: 'Morag will have 20 minutes of phonics each day with a teaching assistant «if resources allow».' },
      strong: { F: 'Morag will have 20 minutes of phonics each day with a teaching assistant.' },
      because: 'Want of money is no answer to a duty.',
    },
    {
      strong: { F: 'A teaching assistant will set out concrete resources for Ivo at the start of each maths lesson.' },
      because: 'Counters and cubes are resources too, and nothing hangs on them.',
    },
  ],
});
