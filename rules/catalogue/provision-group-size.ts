import { isCured, oneASentence, saidOn, sentenceHolds } from '../facts/weak-words.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionGroupSize = defineRule({
  id: 'provision-group-size',
  title: 'Say how small the group is',
  checks: 'Every small group, class or shared adult has a number.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-06'],
  source: { work: 'sb-v-herefordshire', at: 'on small groups' },

  // Where how long or how often is missing, that finding asks for the number as well.
  looksAt: (reading) =>
    reading.provisions.filter(
      ({ facts: { missing } }) => !missing.includes('frequency') && !missing.includes('duration'),
    ),

  *check(target) {
    const { facts } = target;
    if (facts.elements.grouping !== null) return;
    const open = saidOn(facts, 'group-size').filter(
      (hit) =>
        !sentenceHolds(facts, hit.from, 'evidence-silent') && !(hit.entry.id === 'high-ratio' && isCured(facts, hit)),
    );
    for (const hit of oneASentence(facts, open)) {
      yield {
        ...flagOf(target, hit),
        severity: 'consider',
        instead: ['a group of no more than [how many], [as a class of its own, or within the class]'],
        question: 'How many children at most, and does the advice mean a small class or a group inside a class?',
      };
    }
  },

  examples: [
    {
      weak: { F: 'A teaching assistant will teach phonics «in a small group» with Hamid for 20 minutes every day.' },
      strong: {
        F: 'A teaching assistant will teach phonics to Hamid in a group of no more than four for 20 minutes every day.',
      },
      because: 'A small class and a table in a class of thirty are both small groups.',
    },
    {
      weak: {
        F: 'The class teacher will lead «small group» talk about stories with Efua for 15 minutes each morning.',
      },
      strong: {
        F: 'The class teacher will lead talk about stories with Efua and two others for 15 minutes each morning.',
      },
      because: 'What works for two children may not work for eight.',
    },
    {
      strong: {
        F: 'A teacher will teach maths to Bryony in a small group for 40 minutes every day; the advice gives no number, only that noise must be low.',
      },
      because: 'A tribunal let “small groups” stand where the evidence gave no number; saying so is enough.',
    },
  ],
});
