import { defineRule } from '../rule.ts';
import { readReferences } from '../thread/index.ts';

export const numberTwice = defineRule({
  id: 'number-twice',
  title: 'Number each item once',
  checks: 'Every number that the plan points to is printed beside one item of its kind.',
  area: 'thread',
  severity: 'consider',
  criteria: ['GT-07'],
  source: { work: 'audit-practice', at: 'cross-references that lead somewhere' },

  looksAt: ({ plan }) => {
    const references = readReferences(plan);
    return references.length > 0 ? references : null;
  },

  *check({ item, ref, meant }) {
    if (meant.length < 2) return;
    yield {
      span: item.span,
      itemId: item.id,
      certainty: 'ask',
      message: `Which one is meant by “${ref.charAt(0)}${ref.slice(1).toLowerCase()}”? ${meant.length} items in this plan have that number.`,
      threadTo: meant.map(({ id }) => id),
    };
  },

  examples: [
    {
      weak: {
        C:
          'C1. Wyn has epilepsy with two seizures a month, and sleeps for an hour after each.\n' +
          'C1. Wyn has asthma and uses an inhaler before he runs.',
        G: '- «The school nurse will see Wyn alone for 30 minutes every term. (Meets C1)»',
      },
      strong: {
        C:
          'C1. Wyn has epilepsy with two seizures a month, and sleeps for an hour after each.\n' +
          'C2. Wyn has asthma and uses an inhaler before he runs.',
        G: '- The epilepsy nurse will see Wyn alone about his seizures and his asthma for 30 minutes every term. (Meets C1, C2)',
      },
      because: 'Numbers that start again in every part point two ways.',
    },
    {
      weak: {
        D:
          'D1. Gwenllian cannot get upstairs at home and is carried to the bath.\n' +
          'D1. Gwenllian cannot use the holiday club without an adult to guide her.',
        H1: '- «A short breaks worker will take Gwenllian out for 3 hours every Saturday. (Meets D1)»',
      },
      because: 'A reviewer cannot tell which need was to be met.',
    },
    {
      strong: {
        C:
          'C1. Wyn has epilepsy with two seizures a month, and sleeps for an hour after each.\n' +
          'C1. Wyn has asthma and uses an inhaler before he runs.',
      },
      because: 'Nothing points to the number, so nothing is lost.',
    },
  ],
});
