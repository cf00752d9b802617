import { sectionParts } from '../facts/section-parts.ts';
import { defineRule } from '../rule.ts';

/** A dose: an amount with a unit of medicine. Must not match "500 ml of water", "30 minutes", "5 mg" of nothing is a dose all the same. */
const dose =
  /\b\d+(?:\.\d+)? ?(?:mg|mcg|µg|micrograms?|milligrams?|iu|units? of insulin)\b(?:\/(?:kg|ml|day))?|\b\d+(?:\.\d+)? ?mls? (?=of (?!water|milk|fluid|feed|juice|drink))/gi;

export const healthMedicines = defineRule({
  id: 'health-medicines',
  title: 'Leave doses to the health care plan',
  checks: 'Section C tells what a health need means for the child, not the doses of medicines.',
  area: 'needs',
  severity: 'consider',
  criteria: ['C-03'],
  source: { work: 'audit-practice', at: 'Section C' },

  looksAt: (reading) =>
    reading.section('C').present
      ? sectionParts(reading.plan, ['A', 'B', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'])
      : null,

  *check(part, reading) {
    const [first] = reading.words(part).matchAll(dose);
    if (!first) return;
    const start = part.start + first.index;
    yield {
      span: { field: part.field, start, end: start + first[0].trimEnd().length },
      certainty: 'ask',
      message:
        'Will this dose still be right next month? Doses change, and stand better in the child’s health care plan.',
    };
  },

  examples: [
    {
      weak: {
        C: 'Lev takes methylphenidate «18 mg» each morning; when it wears off at two he cannot keep to his seat, so he misses the last lesson.',
      },
      strong: {
        C: 'Lev takes medicine for ADHD (attention deficit hyperactivity disorder) each morning; when it wears off at two he cannot keep to his seat, so he misses the last lesson.',
      },
      because: 'What matters to school is what happens at two o’clock.',
    },
    {
      weak: {
        C: 'Asha has epilepsy and is given «5 mg» of midazolam after five minutes of seizure; afterwards she sleeps and misses her lessons.',
      },
      strong: {
        C: 'Asha has epilepsy; after a seizure she sleeps for an hour and misses her lessons. She must drink 200 ml of water each hour, or she tires.',
      },
      because: 'Water is no medicine.',
    },
    {
      strong: {
        C: 'Ama has diabetes and checks her blood 6 times a day; when it is low she shakes and cannot write, so she loses 10 minutes of the lesson.',
      },
      because: 'How often and how long are no doses.',
    },
  ],
});
