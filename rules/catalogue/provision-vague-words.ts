import { oneASentence, openWords } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionVagueWords = defineRule({
  id: 'provision-vague-words',
  title: 'Put the list or the figure where the loose word stands',
  checks: 'No word in a Provision stands for a list, a number or an act that is not there.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-08', 'F-16', 'G-01'],
  source: { work: 'worcestershire', at: 'para 74' },

  // A missing amount is one finding, with the loose word in it; here are the words that an amount does not cure.
  looksAt: (reading) =>
    reading.provisions.filter(
      ({ facts: { missing } }) => !missing.includes('frequency') && !missing.includes('duration'),
    ),

  *check(target) {
    const { facts } = target;
    const isLong = facts.passage.sentences.length > 1;
    for (const hit of oneASentence(facts, openWords(facts))) {
      yield {
        ...flagOf(target, hit),
        severity: hit.entry.severity === 'consider' ? 'consider' : 'should',
        // What another sentence states may be meant for this one too.
        certainty: isLong && hit.entry.curedBy.includes('amount') ? 'ask' : 'sure',
        message:
          isLong && hit.entry.curedBy.includes('amount')
            ? `Does the amount stated nearby cover this as well? If not, say ${hit.entry.ask}.`
            : `${hit.entry.why} Say ${hit.entry.ask}.`,
      };
    }
  },

  examples: [
    {
      weak: { F: 'A learning mentor will use «a range of» strategies with Anwar for 20 minutes each morning.' },
      strong: { F: 'A learning mentor will teach Anwar belly breathing and a body scan for 20 minutes each morning.' },
      because: 'One strategy from the range would do, and nobody can tell which.',
    },
    {
      weak: { F: 'The class teacher will use «strategies» in every lesson to hold Freya’s attention.' },
      strong: {
        F: 'The class teacher will use three strategies in every lesson to hold Freya’s attention: her name first, a picture of the task, and a timer.',
      },
      because: 'The next teacher needs the list itself.',
    },
    {
      strong: {
        F: 'Luca has regular speech practice. Sessions are with a teaching assistant, for 15 minutes, four days a week.',
      },
      because: '“Regular” is on every list of weak words; the sentence after it says how regular.',
    },
  ],
});
