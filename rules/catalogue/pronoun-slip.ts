import { childNames } from '../facts/people.ts';
import { strayPronouns } from '../facts/pronouns.ts';
import { defineRule } from '../rule.ts';

export const pronounSlip = defineRule({
  id: 'pronoun-slip',
  title: 'Use the child’s own pronouns throughout',
  checks: 'The pronouns said of the child are the same all through the plan.',
  area: 'language',
  severity: 'should',
  criteria: ['L-05'],
  source: { work: 'audit-practice', at: 'names' },

  looksAt: (reading) => (reading.plan.text.passage ? null : [reading.plan]),

  *check(plan, reading) {
    for (const span of strayPronouns(plan, reading.words, childNames(plan, reading.words))) {
      yield {
        span,
        certainty: 'ask',
        message: `Whom does “${reading.words(span)}” mean here? Elsewhere the plan uses other pronouns for this child.`,
      };
    }
  },

  examples: [
    {
      weak: {
        page: 'Name: Ines Lund\nPronouns: they, them\nSection B: Special educational needs\nInes covers one eye to read, so they tire by noon, and «her» last lesson is lost.',
      },
      strong: {
        page: 'Name: Ines Lund\nPronouns: they, them\nSection B: Special educational needs\nInes covers one eye to read, so they tire by noon, and their last lesson is lost.',
      },
      because: 'What the front page says a child is called by holds throughout.',
      whole: false,
    },
    {
      weak: {
        B: '- Noor cannot follow two instructions at once, so she copies others.\n- Noor says her words without their endings, so she is not understood.\n- She can sing a whole song. She rubs her ears in the hall and leaves.\n- Noor counts each set again when it is moved, so she runs out of time for her sums.',
        F: 'A teaching assistant will give Noor each instruction in one sentence in every lesson, and then point to «his» picture list on the desk.',
      },
      strong: {
        B: '- Noor cannot follow two instructions at once, so she copies others.\n- Noor says her words without their endings, so she is not understood.\n- She can sing a whole song. She rubs her ears in the hall and leaves.\n- Noor counts each set again when it is moved, so her sums take her whole lesson, and her father stays up with her. He works nights.',
      },
      because: 'A wrong pronoun often shows a line from another plan. Words about a parent are let through.',
    },
    {
      weak: {
        B: '- Tunde cannot yet hold a pencil in three fingers, so he writes four words where others write a page.\n- He can draw what he did, and says it only when he is asked twice.\n- «Her» balance is poor on stairs, so the class waits.\n- He loses his place on a page, and he reads the same line again.\n- He says that his eyes hurt by noon.',
      },
      strong: {
        B: '- Tunde cannot yet hold a pencil in three fingers, so he writes four words where others write a page.\n- He can draw what he did, and says it only when he is asked twice.\n- He loses his place on a page, and he reads the same line again.\n- He says that his eyes hurt by noon.\n- His grandmother says he sleeps badly: she hears him walk about at night, so he is tired at school.',
      },
      because: 'Somebody else in the sentence may be the one who is meant.',
    },
    {
      strong: {
        B: '- Sol cannot follow two instructions at once, so they copy others.\n- Sol loses their place on a page, and they read the same line again.\n- They say that their eyes hurt by noon, so they stop reading.',
      },
      because: '“They” may be a child’s own word, used throughout.',
    },
  ],
});
