import { onlyPromises } from '../facts/arrangement.ts';
import { hitsOf, readPassage } from '../facts/passage.ts';
import { schoolYearNow } from '../facts/school-year.ts';
import { spanOfSection } from '../facts/section-span.ts';
import { adulthoodAreas } from '../lexicon/adulthood-areas.ts';
import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

const healthList = 'adult-health';
/** Below this many a box may hold only part of Section E. */
const least = 4;

export const outcomeAdulthood = defineRule({
  id: 'outcome-adulthood',
  title: 'From Year 9, look to adult life',
  checks: 'From Year 9 the Outcomes reach work or study, living independently, friends and community, and health.',
  area: 'outcomes',
  severity: 'should',
  criteria: ['E-18'],
  source: { work: 'send-code', at: '8.10' },

  looksAt: (reading) => {
    const { length } = onlyPromises(reading.outcomes);
    const isAll = length >= least || (reading.plan.text.whole && length > 0);
    return (schoolYearNow(reading.dates) ?? 0) >= regime.adulthoodFromYear && isAll ? [reading.section('E')] : null;
  },

  *check(section, reading) {
    const passages = section.parts.map((part) => readPassage(reading.words(part)));
    const missing = adulthoodAreas.filter(({ list }) =>
      passages.every((passage) => hitsOf(passage, list).length === 0),
    );
    // Health has an outcome only where health is something to work on.
    if (missing.every(({ list }) => list === healthList)) return;
    const names = missing.map(({ title }) => title);
    yield {
      span: spanOfSection(section),
      certainty: 'ask',
      message: `From Year 9 outcomes look to adult life in four areas. Should there be one for ${listed(names)}?`,
      instead: ['By [when], [name] will [a step towards adult life that others can see], [how often or how much]'],
      question: `What does the advice say about ${listed(names, 'and')}?`,
    };
  },

  examples: [
    {
      weak: {
        E:
          '- «By July 2028 Kwame will write two paragraphs from a plan in 3 English lessons out of 4.\n' +
          '- By the end of Year 10 Kwame will read a page of a set text aloud with no more than four mistakes.\n' +
          '- By the end of Year 11 Kwame will gain a grade 3 in mathematics.\n' +
          '- By July 2029 Kwame will ask his teacher to explain a word in 3 lessons a week.»',
      },
      strong: {
        E:
          '- By July 2028 Kwame will spend one morning a week at a garage on work experience and stay for the whole shift.\n' +
          '- By the end of Year 10 Kwame will travel to town and back on the bus with no adult.\n' +
          '- By the end of Year 11 Kwame will message a friend to arrange to meet, twice a month.\n' +
          '- By July 2029 Kwame will book and keep his own GP appointments, with a reminder on his phone, 2 times out of 2.',
      },
      because: 'At fifteen, grades are one road to adult life, and not the only one.',
      today: '2026-11-09',
      year: 10,
    },
    {
      weak: {
        E:
          '- «By July 2028 Sofia will find a book in the college library from its number, 4 times out of 5.\n' +
          '- By the end of Year 13 Sofia will enlarge and read her handouts in 3 sessions out of 4.\n' +
          '- By July 2029 Sofia will answer one question in each seminar.\n' +
          '- By July 2027 Sofia will invite a friend to a film once a month.»',
      },
      strong: {
        E:
          '- By July 2028 Sofia will find a book in the college library from its number, 4 times out of 5.\n' +
          '- By the end of Year 13 Sofia will pay for her lunch with her own card on 4 days out of 5.\n' +
          '- By July 2029 Sofia will catch the 12 bus to college with no adult.\n' +
          '- By July 2027 Sofia will invite a friend to a film once a month.',
      },
      because: 'Friends and study are there, living independently is not. Health alone is let through: it may be well.',
      today: '2026-11-09',
      dob: '2009-12-01',
    },
    {
      strong: {
        E:
          '- By July 2028 Kwame will write two paragraphs from a plan in 3 English lessons out of 4.\n' +
          '- By July 2029 Kwame will read a page of a set text aloud with no more than four mistakes.\n' +
          '- By the end of Year 8 Kwame will add and subtract negative numbers with 8 out of 10 correct.\n' +
          '- By the end of Year 9 Kwame will ask his teacher to explain a word in 3 lessons a week.',
      },
      because: 'Year 7 is let through: these two years still belong to school.',
      today: '2026-11-09',
      year: 7,
    },
  ],
});

/** "work, health or friends". */
function listed(names: readonly string[], join = 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${join} ${names.at(-1) ?? ''}`;
}
