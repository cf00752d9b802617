import type { Item } from '../plan/plan.ts';
import { defineRule } from '../rule.ts';

/** Shorter lines may well say the same thing of different lessons. */
const fewestWords = 8;

export const provisionRepeated = defineRule({
  id: 'provision-repeated',
  title: 'Give each need an answer of its own',
  checks: 'No Provision is the same, word for word, as another.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-08'],
  source: { work: 'audit-practice', at: 'copied provision' },

  looksAt: (reading) => {
    const firsts = new Map<string, { item: Item; isSaid: boolean }>();
    const targets = reading.provisions.map(({ item }) => {
      const words = wordsOf(item);
      const first = firsts.get(words);
      if (!first) firsts.set(words, { item, isSaid: false });
      if (!first || first.isSaid || words.split(' ').length < fewestWords) return { item, same: null };
      // Said once, where the words come back for the first time.
      first.isSaid = true;
      return { item, same: first.item };
    });
    return targets.length > 1 ? targets : null;
  },

  *check({ item, same }) {
    if (!same) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message:
        'The same words stand elsewhere in this plan. Is one provision meant for both, or does each need want an answer of its own?',
      threadTo: [same.id],
    };
  },

  examples: [
    {
      weak: {
        F:
          '- A teaching assistant will sit with Ferhat in class for 10 hours each week.\n' +
          '- «A teaching assistant will sit with Ferhat in class for 10 hours each week.»',
      },
      strong: {
        F:
          '- A teaching assistant will sit with Ferhat in English for 5 hours each week.\n' +
          '- A teaching assistant will sit with Ferhat in maths for 5 hours each week.',
      },
      because: 'A reader cannot tell whether it is given once or twice.',
    },
    {
      weak: {
        F:
          '- The class teacher will show Paloma a picture of each step in every lesson.\n' +
          '- A mentor will walk with Paloma for 10 minutes every morning.\n' +
          '- «The class teacher will show Paloma a picture of each step in every lesson.»',
      },
      because: 'One answer pasted under every need fits none of them closely.',
    },
    {
      strong: {
        F: '- Large print in every lesson from the class teacher.\n- Large print in every test from the exams officer.',
      },
      because: 'Short lines that differ in one word are two provisions.',
    },
  ],
});

/** The letters and digits of an item, so that a stop or a capital makes no difference. */
const wordsOf = ({ text }: Item): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
