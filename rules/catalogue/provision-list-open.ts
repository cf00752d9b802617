import { oneASentence, saidOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionListOpen = defineRule({
  id: 'provision-list-open',
  title: 'Close the list',
  checks: 'No list in a Provision ends in “etc.”, “and so on” or “or similar”.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-08'],
  source: { work: 'audit-practice', at: 'closed lists' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    for (const hit of oneASentence(target.facts, saidOn(target.facts, 'open-list'))) {
      yield { ...flagOf(target, hit), severity: 'consider' };
    }
  },

  examples: [
    {
      weak: {
        F: 'A teaching assistant will set out a timer, a task strip, a word mat, «etc». at the start of every lesson for Caoimhe.',
      },
      strong: {
        F: 'A teaching assistant will set out a timer, a task strip and a word mat at the start of every lesson for Caoimhe.',
      },
      because: 'The rest of the list may hold what matters most.',
    },
    {
      weak: { F: 'A tutor will teach Ikram to cook, shop «and so on» for 60 minutes every Tuesday.' },
      strong: { F: 'A life skills tutor will teach Ikram to cook and to shop for 60 minutes every Tuesday.' },
      because: 'The reader cannot finish the list.',
    },
    {
      strong: {
        F: 'A teaching assistant will teach Petra five feeling words, such as “proud”, for 10 minutes every morning.',
      },
      because: 'One example beside a number leaves nothing open.',
    },
  ],
});
