import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionVerbWeak = defineRule({
  id: 'provision-verb-weak',
  title: 'Write “will”',
  checks: 'Every Provision is a promise: no “should”, “may”, “could” or “would benefit”.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-12', 'F-08'],
  source: { work: 'audit-practice', at: 'verbs that bind' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    for (const hit of oneASentence(target.facts, uncuredOn(target.facts, 'verb'))) {
      yield {
        ...flagOf(target, hit),
        severity: 'should',
        question: 'Is this recommended as something the child must have? If so, how much and how often?',
      };
    }
  },

  examples: [
    {
      weak: { F: 'Rohan «would benefit from a» 10-minute talk with his tutor every morning.' },
      strong: { F: 'Rohan’s form tutor will talk through the day with him for 10 minutes every morning.' },
      because: 'An opinion about a child is not a promise to the child.',
    },
    {
      weak: { F: 'A scribe «may be provided» in every test.' },
      strong: { F: 'A teaching assistant will scribe for Hana in every test.' },
      because: '“May” is kept by doing nothing.',
    },
    {
      strong: {
        F: 'By May Jamila may tire after lunch, so a teaching assistant will scribe for her in every afternoon lesson.',
      },
      because: '“May” about the child’s health is no soft promise.',
    },
  ],
});
