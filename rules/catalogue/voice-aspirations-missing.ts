import { isSeenInFull, sentencesOf } from '../facts/section-a.ts';
import { hitsWithin } from '../facts/within.ts';
import { defineRule } from '../rule.ts';

export const voiceAspirationsMissing = defineRule({
  id: 'voice-aspirations-missing',
  title: 'Say what the child hopes for',
  checks: 'Section A holds a hope or a wish for the years ahead.',
  area: 'voice',
  severity: 'should',
  criteria: ['A-03'],
  source: { work: 'send-code', at: '9.69' },

  looksAt: ({ voice, plan }) =>
    voice && isSeenInFull(plan.text, voice.facts.turns) && !voice.section.none ? [voice] : null,

  *check({ span, facts }, { plan }) {
    if (facts.hasNoView && !facts.isChildHeard) return;
    if (plan.items.some(({ kind }) => kind === 'aspiration')) return;
    if (sentencesOf(facts.turns).some((turn) => hitsWithin(facts.passage, turn, 'aspiration').length > 0)) return;
    yield {
      span,
      certainty: 'ask',
      message:
        'What does the child hope for, next year and as an adult? No wish for the future stands here, so outcomes have nothing to lead to.',
      instead: [
        'By [when soon] [name] would like to [the nearer wish].',
        'When older, [name] would like to [the longer hope, in their own words].',
      ],
      question: 'What does the child want, soon and when they are grown up, and what do the parents hope for?',
    };
  },

  examples: [
    {
      weak: {
        A: '«Tanisha told her keyworker on 3 May 2026 that her best day is Wednesday, when the animals come. She is fond of the tortoise and will feed him before anyone else arrives. She finds assembly too long and the floor too hard, and sits by the door. At home she helps her uncle with his pigeons and knows which one is which. She sleeps badly when there is a test. Her mother says Tanisha talks about school all the way home, mostly about the tortoise, and that lunch comes back uneaten.»',
      },
      strong: {
        A: 'Tanisha told her keyworker on 3 May 2026 that her best day is Wednesday, when the animals come. By next summer she wants to hold the snake. When she is grown up she wants to work at the vet’s on the high street. Her mother hopes the same, and hopes too that she will have friends who wait for her.',
      },
      because: 'Outcomes are steps towards what the child hopes for.',
    },
    {
      weak: {
        A: '«I drew this with Mr Adeyemi on 9 June 2026. I have two guinea pigs and I clean them out. School is fine apart from the noise. My friends are Eli and Marcin. I eat my lunch in the library and I walk home with my brother. I can’t do tight collars. If I put my hood up leave me be. My mum says I sleep like a log. Mondays are hard, Fridays are easy, and art is the best because nobody talks. I had my ears done in spring and they are better now.»',
      },
      strong: { A: 'I drew this with Mr Adeyemi on 9 June 2026. I have two guinea pigs and I clean them out.' },
      because: 'A short answer is let through: the hope may stand in another box of the form.',
    },
    {
      strong: {
        A: 'Told with Talking Mats on 9 June 2026: Petr puts the guinea pig and the swing on the side of what he wants, and the hall on the other.',
      },
      because: 'The box may hold one answer only; a hope is asked for where the whole section is in view.',
    },
  ],
});
