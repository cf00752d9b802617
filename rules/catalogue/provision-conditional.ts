import type { ProvisionFacts } from '../facts/provision.ts';
import { isCured, oneASentence, saidOn, sentenceHolds, uncuredOn, type WeakHit } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionConditional = defineRule({
  id: 'provision-conditional',
  title: 'Decide it here, without “as required”',
  checks: 'No Provision hangs on somebody deciding later whether it happens at all.',
  area: 'provision',
  severity: 'should',
  criteria: ['F-08', 'F-10', 'G-01'],
  source: { work: 'worcestershire', at: 'para 74' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    const { facts } = target;
    const hits = uncuredOn(facts, 'condition').filter(
      // Medicine and rescue wait for the moment by their nature.
      (hit) => hit.entry.effect !== 'softens' && !sentenceHolds(facts, hit.from, 'emergency'),
    );
    for (const hit of oneASentence(facts, hits)) {
      const isChilds = sentenceHolds(facts, hit.from, 'child-starts') || sentenceHolds(facts, hit.from, 'need-varies');
      yield {
        ...flagOf(target, hit),
        ...(isChilds && {
          severity: 'consider',
          certainty: 'ask',
          message:
            'The child’s own signal may be the right trigger. Is there also a least amount, and does an adult watch for the signal?',
        }),
        instead: ['at least [how long] [how often], and more when [what is seen], decided by [role]'],
        question: 'What is the least that must be given, and what should trigger more?',
      };
    }
    for (const hit of oneASentence(facts, hits.length > 0 ? [] : hangingOn(facts))) {
      yield {
        ...flagOf(target, hit),
        severity: 'should',
        certainty: 'ask',
        message: `Does the amount stated nearby cover this as well? If not, say ${hit.entry.ask}.`,
      };
    }
  },

  examples: [
    {
      weak: { F: 'A learning mentor will see Tariq «as required».' },
      strong: {
        F: 'A learning mentor will see Tariq for 20 minutes every Monday and Thursday to plan the next two days.',
      },
      because: 'Nobody is named who decides that it is required.',
    },
    {
      weak: { F: 'Movement breaks with a teaching assistant «where possible».' },
      strong: { F: 'A teaching assistant will lead Joe in a 5-minute movement break after each lesson.' },
      because: 'What is possible is not what is needed.',
    },
    {
      strong: {
        F: 'A teaching assistant will be with Ella for 10 hours each week, at least 2 of them at lunchtime, and more when needed.',
      },
      because: 'A stated amount stands; the condition only adds to it.',
    },
  ],
});

/** In an item of several sentences, a condition whose own sentence states no amount, and adds to none ("and more when…"). */
function hangingOn(facts: ProvisionFacts): readonly WeakHit[] {
  const { passage } = facts;
  if (passage.sentences.length < 2) return [];
  return saidOn(facts, 'condition').filter((hit) => {
    const sentence = passage.sentences.find(({ to }) => hit.from < to);
    const words = passage.words.slice(sentence?.from ?? 0, sentence?.to ?? 0);
    const adds = words.some((word) =>
      /^(more|further|extra|longer|additional|again|also|repeat|repeats|increase|increased|review|reviewed|amended)$/.test(
        word.norm,
      ),
    );
    return (
      hit.entry.effect === 'conditions' && !adds && !sentenceHolds(facts, hit.from, 'emergency') && !isCured(facts, hit)
    );
  });
}
