import { defineRule } from '../rule.ts';
import { endsFrom } from '../thread/index.ts';

export const needWithoutOutcome = defineRule({
  id: 'need-without-outcome',
  title: 'Let each need lead somewhere',
  checks: 'Every Need in Section B is reflected in an Outcome.',
  area: 'thread',
  severity: 'consider',
  criteria: ['GT-05'],
  source: { work: 'audit-practice', at: 'the golden thread; no law asks for it' },

  looksAt: ({ needs, outcomes }) => {
    const special = needs.filter(({ item }) => item.section === 'B');
    return outcomes.length > 0 && special.length > 0 ? special : null;
  },

  // Advice, so one question for the whole of Section B, at the first need that nothing leads on from.
  *check({ item }, { thread, needs }) {
    const [first, ...others] = needs.filter(
      (need) =>
        need.item.section === 'B' &&
        need.facts.hasDifficulty &&
        thread.needsWithoutOutcome.includes(need.item.id) &&
        endsFrom(thread.possible, 'need-outcome', need.item.id).length === 0,
    );
    if (first?.item.id !== item.id) return;
    const also = others.length > 0 ? ` The same may hold of ${others.map((need) => need.item.id).join(' and ')}.` : '';
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message: `Which outcome would show that this has got better? None in Section E seems to be about it.${also} The law asks for provision, not for an outcome, so this is advice.`,
      instead: ['By [when], [name] will [what the child will do that others can see], [how often or how much]'],
      question: 'What would the child do, and by when, if this need were well met?',
    };
  },

  examples: [
    {
      weak: {
        B:
          '- Sunniva reads at the level of a child of six and guesses most words from the picture.\n' +
          '- «Sunniva runs out of the building when a bell rings, and was found on the road twice in May.»',
        E: '- By July 2028 Sunniva will read a page of a Year 3 book aloud with no more than 4 mistakes.',
      },
      strong: {
        B: '- Sunniva reads at the level of a child of six and guesses most words from the picture.',
        E: '- By July 2028 Sunniva will read a page of a Year 3 book aloud with no more than 4 mistakes.',
      },
      because: 'Panels look for a line from each need to what the plan hopes will change.',
    },
    {
      weak: {
        B:
          '- Caradoc cannot hold a pencil for longer than a minute and his writing cannot be read.\n' +
          '- «Caradoc has no friends in his class and stands alone by the fence every lunchtime.»',
        E: '- By July 2028 Caradoc will write three lines that his teacher can read, on 4 days out of 5.',
      },
      because: 'What is written of the pencil says nothing of the lunchtimes.',
    },
    {
      strong: {
        B: '- Sunniva runs out of the building when a bell rings, and was found on the road twice in May.',
      },
      because: 'Section E is not in view: what it says is unknown.',
    },
  ],
});
