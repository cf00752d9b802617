import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

export const socialCareAge = defineRule({
  id: 'social-care-age',
  title: 'Move social care to H2 from the age of 18',
  checks: 'Section H1 holds provision only for somebody under 18.',
  area: 'health-care',
  severity: 'must',
  criteria: ['H-02'],
  source: { work: 'cfa-2014', at: 's.37(2)(e)' },

  looksAt: (reading) => {
    const section = reading.section('H1');
    return section.present && !section.merged && reading.dates.dob && reading.dates.today ? [section] : null;
  },

  *check(section, { dates }) {
    if (section.blank || section.none || !section.span || !isAdult(dates.dob, dates.today)) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message:
        'By the dates in the plan this young person is 18 or over. H1 is for those under 18; adult care and support stands in H2.',
    };
  },

  examples: [
    {
      weak: { H1: '«A support worker will take Joe swimming for two hours every Saturday in term time.»' },
      strong: {
        H1: 'Not applicable: Joe is over 18.',
        H2: 'A support worker will take Joe swimming for two hours every Saturday, all year.',
      },
      because: 'From 18 the adult duty applies.',
      dob: '2007-03-02',
      today: '2026-09-01',
    },
    {
      weak: {
        H1: '«A family support worker will teach Mo to cook two meals in his own kitchen, two hours every Monday until July 2027.»',
      },
      strong: { H1: 'Not applicable.' },
      because: 'The day of the eighteenth birthday decides.',
      dob: '2008-09-01',
      today: '2026-09-01',
    },
    {
      strong: { H1: 'A support worker will take Joe swimming for two hours every Saturday in term time.' },
      because: 'A day before the birthday, H1 is right.',
      dob: '2008-09-02',
      today: '2026-09-01',
    },
  ],
});

/** Whether the birthday that makes an adult is on or before the day. */
function isAdult(dob: string | null, today: string | null): boolean {
  if (!dob || !today) return false;
  return `${Number(dob.slice(0, 4)) + regime.adultFromAge}${dob.slice(4)}` <= today;
}
