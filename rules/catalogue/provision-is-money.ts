import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionIsMoney = defineRule({
  id: 'provision-is-money',
  title: 'Write hours and people, not a budget',
  checks: 'No Provision is a band, a sum or hours turned into an “equivalent”.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-13', 'F-08'],
  source: { work: 'audit-practice', at: 'hours and roles, not funding' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    for (const hit of oneASentence(target.facts, uncuredOn(target.facts, 'money'))) {
      yield {
        ...flagOf(target, hit),
        severity: 'should',
        instead: ['[role and training] for [how many hours], [how often], to [what is done]'],
        question: 'Which hours, from whom and for what, was this meant to pay for?',
      };
    }
  },

  examples: [
    {
      weak: { F: '«Top-up funding» at the highest level for Bilal.' },
      strong: { F: 'A teaching assistant will teach Bilal to sign for 30 minutes every day.' },
      because: 'A price buys less each year; hours stay hours.',
    },
    {
      weak: { F: 'Ottilie will have «the equivalent of 20 hours» a week of help from a teaching assistant.' },
      strong: {
        F: 'Ottilie will have 20 hours a week of one-to-one support from a teaching assistant in all her lessons.',
      },
      because: 'An equivalent can become a group, a grant or another adult.',
    },
    {
      strong: { F: 'A teaching assistant will teach Rafael to handle money in a shop for 45 minutes every Friday.' },
      because: 'Money as a thing to learn about is provision.',
    },
  ],
});
