import { onlyPromises } from '../facts/arrangement.ts';
import { spanOfSection } from '../facts/section-span.ts';
import { defineRule } from '../rule.ts';

/** Guidance runs from three to ten; these are where auditors begin to ask (domain 3.8). */
const few = 3;
const many = 15;
/** Fewer outcomes than this many needs could share. */
const needsForFew = 4;

export const outcomeCount = defineRule({
  id: 'outcome-count',
  title: 'Have outcomes, and a number people can hold in mind',
  checks: 'Section E holds outcomes, neither a handful for many needs nor more than anyone can follow.',
  area: 'outcomes',
  severity: 'must',
  criteria: ['E-01'],
  source: { work: 'cfa-2014', at: 's.37(2)(b)' },

  // A plan of empty sections is a form, not a draft.
  looksAt: (reading) => {
    const section = reading.section('E');
    return section.present && reading.needs.length + reading.provisions.length > 0 ? [section] : null;
  },

  *check(section, reading) {
    const { length } = onlyPromises(reading.outcomes);
    if (section.blank || (section.none && length === 0)) {
      yield {
        span: section.none,
        message:
          'There is no outcome here. The Act says that a plan specifies the outcomes sought for the child, whatever else it holds.',
        instead: ['By [when], [name] will [what the child will do that others can see], [how often or how much]'],
        question: 'Which outcomes does the advice recommend, and by when?',
      };
    } else if (length > many) {
      yield {
        span: spanOfSection(section),
        severity: 'consider',
        certainty: 'ask',
        message: `There are ${length} outcomes here. Are some of them steps towards others, which the setting’s own plan could hold?`,
      };
    } else if (reading.plan.text.whole && length > 0 && length < few && reading.needs.length >= needsForFew) {
      yield {
        span: spanOfSection(section),
        severity: 'consider',
        certainty: 'ask',
        message: `There ${length === 1 ? 'is one outcome' : 'are two outcomes'} for ${reading.needs.length} needs. Is anything left that should change for the child?`,
      };
    }
  },

  isUnsure: (_section, reading) => reading.outcomes.length === 0,

  examples: [
    {
      weak: {
        B: '- Hugo cannot yet hold a pencil for more than a minute, so he writes one line a lesson.',
        E: '',
      },
      strong: {
        B: '- Hugo cannot yet hold a pencil for more than a minute, so he writes one line a lesson.',
        E: '- By the end of Year 3 Hugo will type or write five sentences about his day in 3 lessons out of 4.',
      },
      because: 'Needs are set out, and nothing says what should change.',
    },
    {
      weak: {
        E: '',
        F: '- A learning mentor will teach Saoirse ways to join a game, in a group of three, for 20 minutes every Tuesday and Thursday.',
      },
      strong: {
        E: '- By the end of Year 6 Saoirse will join a game with two other children at break on 3 days each week.',
        F: '- A learning mentor will teach Saoirse ways to join a game, in a group of three, for 20 minutes every Tuesday and Thursday.',
      },
      because: 'Provision is a means; without its end nobody can say whether it worked.',
    },
    {
      strong: {
        B: '- Bilal cannot hear speech clearly in a noisy room, so he misses what other children say.',
        E: '- By the end of Year 8 Bilal will ask people to repeat or to face him when he has missed something, in 4 lessons out of 5.',
      },
      because: 'One outcome is let through where there is one need.',
    },
  ],
});
