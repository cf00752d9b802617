import { isSomeoneNamed } from '../facts/gathered.ts';
import { isSeenInFull, sentencesOf, spanInSection } from '../facts/section-a.ts';
import { defineRule } from '../rule.ts';

const scaffold =
  '[Name] told us this by [how: talking, pictures, signs, what we saw] with [who asked, role] on [date].';

export const voiceNotGathered = defineRule({
  id: 'voice-not-gathered',
  title: 'Say how the child’s views were gathered',
  checks: 'Where Section A tells about the child, it says who asked, how and when.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-04'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: (reading) => (reading.voice ? [reading.voice] : null),

  *check({ section, span, facts }, { plan }) {
    const told = sentencesOf(facts.turns, 'about');
    if (told.length === 0 || (facts.hasNoView && !facts.isChildHeard)) return;
    if (facts.person === 'third' && facts.howGathered === 'not-stated' && facts.verdict === 'weak') {
      yield {
        span,
        certainty: 'ask',
        message:
          'This is told about the child, and does not say who asked, how or when. Can a reader hear the child here?',
        instead: [scaffold],
        question: 'Who gathered the child’s views, how, and when?',
      };
      return;
    }
    const { how, when } = facts.gathered;
    const who = facts.gathered.who !== null || (how !== null && isSomeoneNamed(facts.passage, how));
    if (!how || (who && when) || !isSeenInFull(plan.text, facts.turns)) return;
    const turn = facts.turns.find(({ from, to }) => how.from >= from && how.from < to);
    if (!turn) return;
    yield {
      span: spanInSection(section, facts.passage, turn),
      severity: 'consider',
      certainty: 'ask',
      message: `Does the section say ${who ? 'when' : when ? 'who asked' : 'who asked, and when'}? Then a reader knows how fresh these views are and whom they were told to.`,
      instead: [scaffold],
      question: `${who ? 'When' : when ? 'Who' : 'Who, and when,'} did the child tell this?`,
    };
  },

  examples: [
    {
      weak: { A: '«Bella enjoys school. She likes her teacher and playing outside.»' },
      strong: {
        A: 'Bella chose pictures with her teaching assistant on 4 May 2026: the swing, her rabbit and painting.',
      },
      because: 'A reader cannot tell whether Bella said this or someone thought it.',
    },
    {
      weak: { A: '«Marcus is a sociable boy who likes to be busy. He prefers practical lessons.»' },
      strong: { A: 'I like fixing bikes with my uncle. I don’t like it when the room is loud.' },
      because: 'Kind words about a child are not the child’s words.',
    },
    {
      weak: { A: '«He enjoys drawing with his TA and completing worksheets. He likes stickers.»' },
      strong: {
        A: 'When Mrs Begum held up two photographs each time on 5 May 2026, Zakir smiled at water and bells and shut his eyes at the hoover.',
      },
      because: 'A pastime with an adult is not a way of asking; showing a choice and watching is.',
    },
    {
      strong: { A: 'On her talker Esme pressed RAIN, MORE and her brother’s name, with Mrs Lund on 4 May 2026.' },
      because: 'What a child pressed, chose or drew is told with whom and when.',
    },
  ],
});
