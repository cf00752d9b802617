import { type AdviceEntry, adviceEntries } from '../facts/advice-list.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

const noted = /\b(?:none|nothing|no|not|nil|n\/a|awaited|received|requested|outstanding|following|is|are|was|were)\b/i;

export const adviceWithoutDate = defineRule({
  id: 'advice-without-date',
  title: 'Give each piece of advice its date',
  checks: 'Every report in the list of Section K has a date, where any has.',
  area: 'statute',
  severity: 'consider',
  criteria: ['K-02'],
  source: { work: 'audit-practice', at: 'list of advice' },

  looksAt: (reading) => {
    const section = reading.section('K');
    if (!section.present || reading.plan.text.passage) return null;
    const all = adviceEntries(section, reading.words);
    const isDated = all.filter(({ date }) => date === null).length <= all.length / 2;
    const entries = all.filter((entry) => isReport(entry.text) || (isDated && hasEmptyCell(entry, reading)));
    return entries.length > 0 && all.length >= 2 && all.some(({ date }) => date !== null) ? entries : null;
  },

  *check({ span, date }) {
    if (date !== null) return;
    yield {
      span,
      certainty: 'ask',
      message: 'When was this advice written? Without its date nobody can tell whether it is still right.',
      instead: ['[role], [name], [organisation], [date of the report]'],
    };
  },

  examples: [
    {
      weak: {
        K: 'Advice\tFrom\tDate\nParent\tM. Lund\t4 May 2026\nSchool\tHeadteacher, Fennick Lodge\t11 May 2026\n«Social care\tAccess team»\t\nPsychology\tAda Lund, educational psychologist\t1 June 2026',
      },
      strong: {
        K: 'Advice\tFrom\tDate\nParent\tM. Lund\t4 May 2026\nSchool\tHeadteacher, Fennick Lodge\t11 May 2026\nHealth\tDr Osei, paediatrician\t20 May 2026\nSocial care\tNothing held\t\nPsychology\tAda Lund, educational psychologist\t1 June 2026',
      },
      because: 'Beside rows with a date the empty cell shows its gap.',
    },
    {
      weak: { K: '- Educational psychologist’s report, 1 June 2026\n- «Occupational therapist’s report»' },
      strong: { K: '- Educational psychologist’s report, 1 June 2026\n- Occupational therapist’s report, May 2026' },
      because: 'A month is enough to judge by.',
    },
    {
      weak: { K: '- Parents’ form, 4 May 2026\n- School advice, 11 May 2026\n- «Paediatrician’s letter»' },
      strong: { K: '- Parents’ form, 4 May 2026\n- Social care report: none held' },
      because: 'What was never written has no date.',
    },
    {
      strong: { K: '- Educational psychologist’s report\n- Occupational therapist’s report' },
      because: 'Where no entry has a date, the dates may stand in the reports or another column.',
    },
  ],
});

/** A row of a table with a cell left empty, beside rows that have their dates. */
const hasEmptyCell = ({ span, text }: AdviceEntry, { words }: Reading) =>
  text.includes('\t') &&
  !noted.test(text) &&
  /\t *(?:\t|\n|$)/.test(`${text}${words({ field: span.field, start: span.end, end: span.end + 2 })}`);

/** A report, letter, form or advice by somebody; not a note that there is none. */
const isReport = (text: string) =>
  /\b(?:report|letter|form(?! (?:tutor|teacher|room))|advice|assessment|statement|views|profile|plan|summary)\b/i.test(
    text,
  ) &&
  !noted.test(text) &&
  !/^see\b|\bwill\b/i.test(text);
