import { onlyPromises } from '../facts/arrangement.ts';
import { hitsOf } from '../facts/passage.ts';
import { spanOfSection } from '../facts/section-span.ts';
import { defineRule } from '../rule.ts';

/** Below this many nothing can be said of a spread. */
const least = 3;

export const outcomeSpread = defineRule({
  id: 'outcome-spread',
  title: 'Look beyond school subjects',
  checks: 'Outcomes reach further than reading, writing and number.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-15'],
  source: { work: 'send-code', at: '9.64' },

  looksAt: (reading) => {
    const isWhole = reading.plan.text.whole && onlyPromises(reading.outcomes).length >= least;
    return isWhole ? [reading.section('E')] : null;
  },

  *check(section, reading) {
    const outcomes = onlyPromises(reading.outcomes);
    const isAcademic = outcomes.every(
      ({ item, facts }) =>
        (item.area === 'cognition' || item.area === null) &&
        hitsOf(facts.passage, 'school-subject').length > 0 &&
        hitsOf(facts.passage, 'adult-community').length + hitsOf(facts.passage, 'adult-health').length === 0,
    );
    if (!isAcademic) return;
    yield {
      span: spanOfSection(section),
      certainty: 'ask',
      message:
        'Every outcome here is about a school subject. Should something also change in friendships, communication, independence or health?',
      instead: [
        'By [when], [name] will [a change in friendship, communication, independence or health that others can see], [how often or how much]',
      ],
      question: 'What should change for the child outside lessons?',
    };
  },

  examples: [
    {
      weak: {
        B: '- Oskar reads single words slowly and cannot yet follow a page on his own.',
        E:
          '- «By July 2028 Oskar will read 60 words a minute from a book he has not seen.\n' +
          '- By the end of Year 5 Oskar will write six sentences on one topic in 3 English lessons out of 4.\n' +
          '- By the end of Year 6 Oskar will add and subtract numbers to 1,000 with 8 out of 10 correct.»',
        F: '- A specialist dyslexia teacher with a Level 5 qualification will teach Oskar to read words and pages, one to one, for 40 minutes every Tuesday and Friday.',
      },
      because: 'A child is more than three subjects, and so is a plan.',
      whole: true,
    },
    {
      weak: {
        E:
          '- «By the end of Year 10 Priya will spell 9 out of 10 key science words correctly.\n' +
          '- By July 2029 Priya will write a two-page history essay with a plan.\n' +
          '- By the end of Year 11 Priya will gain a grade 4 in GCSE mathematics.»',
      },
      because: 'Nothing says what school is for.',
      whole: true,
    },
    {
      strong: {
        E:
          '- By the end of Year 10 Priya will spell 9 out of 10 key science words correctly.\n' +
          '- By July 2029 Priya will write a two-page history essay from her own plan.\n' +
          '- By the end of Year 11 Priya will text a friend to meet at the weekend, twice a month.',
      },
      because: 'One outcome beyond lessons is enough for silence.',
    },
    {
      strong: {
        E: '- By the end of Year 6 Oskar will read 60 words a minute from a book he has not seen.',
      },
      because: 'One outcome tells nothing about the spread of all.',
    },
  ],
});
