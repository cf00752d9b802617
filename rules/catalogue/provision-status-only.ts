import { oneASentence, uncuredOn } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionStatusOnly = defineRule({
  id: 'provision-status-only',
  title: 'Say what the service does, not that it knows the child',
  checks: 'No Provision is only a referral, a waiting list or an open file.',
  area: 'health-care',
  severity: 'should',
  criteria: ['G-03', 'G-01', 'F-08'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    for (const hit of oneASentence(target.facts, uncuredOn(target.facts, 'status'))) {
      yield {
        ...flagOf(target, hit),
        severity: 'should',
        instead: ['[role] will [what is done, with the child or for the staff] for [how long], [how often]'],
        question: 'What does the service provide now: what, from whom, how long and how often?',
      };
    }
  },

  examples: [
    {
      weak: { G: 'Valentina «is under the care of the» epilepsy clinic.' },
      strong: {
        G: 'The epilepsy nurse will review Valentina’s rescue plan and train four staff for 60 minutes every September.',
      },
      because: 'An open file gives the child nothing by itself.',
    },
    {
      weak: { F: '«A referral to» the sensory service will be made for Kasia.' },
      strong: { F: 'An occupational therapist will teach Kasia calming exercises for 30 minutes every fortnight.' },
      because: 'A referral is a request.',
    },
    {
      strong: {
        F: 'While Ranjit is on the waiting list for therapy, a teaching assistant will lead sound games with him for 15 minutes every day.',
      },
      because: 'Status beside a stated dose tells the reader why the dose is what it is.',
    },
  ],
});
