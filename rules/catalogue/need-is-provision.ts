import { spanOf } from '../facts/at.ts';
import { needsOfB } from '../facts/section-b.ts';
import { defineRule } from '../rule.ts';

export const needIsProvision = defineRule({
  id: 'need-is-provision',
  title: 'Keep what is done for Section F',
  checks: 'Section B says what is hard and leaves what is done about it to Section F.',
  area: 'needs',
  severity: 'should',
  criteria: ['B-06', 'DOC-13'],
  source: { work: 'audit-practice', at: 'plan quality checklists' },

  looksAt: (reading) => needsOfB(reading.needs),

  *check({ item, facts }) {
    if (facts.fault === 'provision') {
      yield {
        span: item.span,
        itemId: item.id,
        message:
          'This is what should be done, so it belongs in Section F. What is hard for the child that makes it necessary?',
        instead: ['[Name] finds it hard to [what], so [what follows without help].'],
        question: 'What does the child find hard that this support is meant to answer?',
      };
      return;
    }
    const dose = facts.doses.find((hit) => !isLost(facts.passage.words, hit.from));
    if (facts.verdict !== 'strong' || !dose) return;
    yield {
      span: spanOf(item, facts.passage, dose),
      itemId: item.id,
      severity: 'consider',
      certainty: 'ask',
      message: 'Does Section F say this? Help that stands only in Section B need not be given.',
      instead: ['In Section F: [role and training] will deliver [what] for [how long each time], [how often].'],
    };
  },

  isUnsure: ({ facts }) => facts.verdict === 'unsure',

  examples: [
    {
      weak: { B: '- «Needs 1:1 support from a trained adult at all times.»' },
      strong: {
        B: '- Imran runs from the building about once a week when a lesson changes, and does not look for cars.',
      },
      because: 'The support may be right, but only the danger explains it.',
    },
    {
      weak: { B: '- «She would benefit from movement breaks and a visual timetable.»' },
      strong: { B: '- Sunniva slides off her chair after ten minutes and cannot say what comes next in the day.' },
      because: 'A remedy hides the difficulty, and another remedy may answer it better.',
    },
    {
      weak: {
        B: '- Yaw cannot be understood by people outside the family and gives up when asked again. He «will receive 30 minutes» of speech therapy weekly.',
      },
      strong: { B: '- Yaw cannot be understood by people outside the family and gives up when asked again.' },
      because: 'A promise in Section B is one that nobody has to keep.',
    },
    {
      strong: { B: '- Cerys needs an adult to hold her hand near a road: without one she steps off the kerb.' },
      because: 'How much help a child needs to manage is part of the need, and is let through.',
    },
    {
      strong: {
        B: '- After a seizure Petra sleeps, so she misses about three hours of teaching each week and cannot say what was taught.',
      },
      because: 'Teaching that is lost is what the need costs, and is let through.',
    },
  ],
});

/** "Misses three hours of teaching" tells what the need costs. */
const isLost = (words: readonly { norm: string }[], from: number) =>
  words
    .slice(Math.max(0, from - 5), from)
    .some(({ norm }) =>
      /^(misses|missed|missing|loses|lost|losing|without|after|for|than|only|about|takes)$/.test(norm),
    );
