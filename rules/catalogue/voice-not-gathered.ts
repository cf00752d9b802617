import { defineRule } from '../rule.ts';

export const voiceNotGathered = defineRule({
  id: 'voice-not-gathered',
  title: 'Say how the child’s views were gathered',
  checks: 'Section A is in the child’s own voice, or says who asked, how and when.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-04', 'A-05', 'A-01'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => (reading.voice ? [reading.voice] : null),

  *check({ span, facts }) {
    if (facts.howGathered === 'stated' || facts.person === 'first' || facts.person === 'mixed' || facts.verdict === 'strong') return;
    yield {
      span,
      message: 'This is told about the child, and does not say who asked, how or when. Can a reader hear the child here?',
      certainty: 'ask',
      instead: ['[Name] told us this by [how: talking, pictures, signs, what we saw] with [who asked, role] on [date].'],
      question: 'Who gathered the child’s views, how, and when?',
    };
  },

  examples: [
    {
      weak: { A: '«Bella enjoys school. She likes her teacher and playing outside.»' },
      strong: { A: 'Bella chose pictures with her teaching assistant on 4 May 2026: the swing, her rabbit and painting.' },
      because: 'A reader cannot tell whether Bella said this or someone thought it.',
    },
    {
      weak: { A: '«Marcus is a sociable boy who likes to be busy. He prefers practical lessons.»' },
      strong: { A: 'I like fixing bikes with my uncle. I don’t like it when the room is loud.' },
      because: 'Kind words about a child are not the child’s words.',
    },
  ],
});
