import { sentencesOf, spanInSection } from '../facts/section-a.ts';
import { defineRule } from '../rule.ts';

export const voiceCouldBeAnyone = defineRule({
  id: 'voice-could-be-anyone',
  title: 'Add the one thing only this child would say',
  checks: 'What the child says holds something that would not fit every child.',
  area: 'voice',
  severity: 'consider',
  criteria: ['A-09'],
  source: { work: 'audit-practice', at: 'plan quality guidance' },

  looksAt: (reading) =>
    reading.voice && sentencesOf(reading.voice.facts.turns, 'child').length > 0 ? [reading.voice] : null,

  *check({ section, facts }) {
    if (!facts.isGeneric) return;
    const said = sentencesOf(facts.turns, 'child');
    const [first, last] = [said[0], said.at(-1)];
    if (!first || !last) return;
    yield {
      span: spanInSection(section, facts.passage, { from: first.from, to: last.to }),
      certainty: 'ask',
      message:
        'Is there more that only this child would say? A name, a game, a place or a smell lets a stranger know them.',
      instead: ['I like [the very thing] with [whom], because [what is good about it].'],
      question: 'What does the child talk about, choose or do that nobody else in the class does?',
    };
  },

  examples: [
    {
      weak: { A: '«I like school. I like my friends. I like playing.»' },
      strong: { A: 'I like school on Thursdays because Mr Flynn lets me chop the onions.' },
      because: 'Liking school is a start; the onions make it this child.',
    },
    {
      weak: { A: '«I want to be happy and do well at school.»' },
      strong: { A: 'I want to be a hairdresser like my auntie Bola and have my own chair.' },
      because: 'A hope for everyone guides nobody.',
    },
    {
      strong: { A: 'Noa chose thumbs up for “I like my friends” with her teacher on 3 March 2026.' },
      because:
        'Plain words are let through where it is said how the child told them: that may be all there was to tell.',
    },
  ],
});
