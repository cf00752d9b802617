import { hitsOf, readPassage } from '../facts/passage.ts';
import { isSeenInFull, sentencesOf, spanInSection } from '../facts/section-a.ts';
import { hitsWithin } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

export const voiceCommunicationMissing = defineRule({
  id: 'voice-communication-missing',
  title: 'Say how to talk and decide with the child',
  checks: 'Section A says how the child shows yes, no, likes and worries, and how to bring them into decisions.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-06'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: ({ voice, plan }) =>
    voice && isSeenInFull(plan.text, voice.facts.turns) && !voice.section.none ? [voice] : null,

  *check({ section, span, facts }, reading) {
    if (facts.hasNoView && !facts.isChildHeard) return;
    const sentences = sentencesOf(facts.turns);
    if (sentences.some((turn) => hitsWithin(facts.passage, turn, 'shows').length > 0)) return;
    const isHeadedSo = facts.turns.some((turn) => turn.topic === 'communication' || turn.topic === 'support');
    const silent = sentences.find((turn) => hitsWithin(facts.passage, turn, 'non-speaking').length > 0);
    const isSilent =
      silent !== undefined ||
      reading.section('B').parts.some((part) => hitsOf(readPassage(reading.words(part)), 'non-speaking').length > 0);
    // How the views were had shows how a child who talks is best asked.
    if (!isSilent && (isHeadedSo || facts.howGathered === 'stated')) return;
    yield {
      span: (silent && spanInSection(section, facts.passage, silent)) ?? span,
      certainty: 'ask',
      severity: isSilent ? 'should' : 'consider',
      message: isSilent
        ? 'How does this child show yes and no, pleasure and distress? The Code asks Section A to say how to communicate with them.'
        : 'What helps this child to understand and take part in decisions? The Code asks Section A to say how to communicate with them.',
      instead: [
        '[Name] shows yes by [what people see] and no by [what people see]. To help [name] decide, [what to offer, and how long to wait].',
      ],
      question: 'How does the child tell people things, and how are they best helped to choose?',
    };
  },

  examples: [
    {
      weak: {
        A: '«Malik is non-verbal.» His keyworker, Ms Oduya, spent three mornings with him in May 2026 and recorded what he likes best: the rain on the window, the train set and his blue blanket. He wants the garden in all weathers. He does not like the hall. At home he sleeps with his brother and gets up early to watch the buses. His parents hope that he will be safe, be known by his neighbours and go swimming with his cousins when he is a man, as they did when they were children, every Friday evening after prayers.',
      },
      strong: {
        A: 'His keyworker, Ms Oduya, watched Malik over three mornings in May 2026: he likes the rain on the window and smiles at the train set. Malik is non-verbal. He takes your hand to what he wants, hums for yes and turns his whole body for no. His parents hope that he will go swimming with his cousins when he is a man.',
      },
      because: 'Whoever opens the plan first needs to know what his yes looks like.',
    },
    {
      weak: {
        A: '«Keziah wants to be a florist and has work in a shop on Saturdays. Her friends are Bea and Liv; they do yoga and go to the pictures. She sleeps well now that the tablets have changed. She gets the bus on her own but not at night. Maths is her worst subject and textiles her best. Her mother hopes she will have her own home near the family, and a car, and that her back will not stop her from standing all day in the shop, as it did in the spring of last year when she had to stop.»',
      },
      strong: {
        A: 'Told to her tutor, Ms Grant, on 9 March 2026: Keziah wants to be a florist. She understands best when she can see it written down, and makes up her mind overnight.',
      },
      because: 'A child who talks may still need time, pictures or a quiet room to decide.',
      year: 13,
    },
    {
      strong: { A: 'Told to his tutor on 9 June 2026: Bao likes metalwork, the canal and being left to it.' },
      because: 'How he was asked shows how he is asked.',
    },
  ],
});
