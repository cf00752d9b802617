import { adviceEntries } from '../facts/advice-list.ts';
import { defineRule } from '../rule.ts';

export const adviceWithoutDate = defineRule({
  id: 'advice-without-date',
  title: 'Date every report in Section K',
  checks: 'Each entry of the list of advice has a date.',
  area: 'statute',
  severity: 'should',
  criteria: ['K-02'],
  source: { work: 'audit-practice', at: 'list of advice' },

  // Where no entry has a date, the list may hold them in another way: then nothing is said entry by entry.
  looksAt: (reading) => {
    const section = reading.section('K');
    if (!section.present || reading.plan.text.passage) return null;
    const entries = adviceEntries(section, reading.words).filter(({ text }) => isReport(text));
    return entries.length >= 2 && entries.some(({ date }) => date !== null) ? entries : null;
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
      weak: { K: '- Educational psychologist’s report, 1 June 2026\n- «Occupational therapist’s report»' },
      strong: { K: '- Educational psychologist’s report, 1 June 2026\n- Occupational therapist’s report, May 2026' },
      because: 'A month is enough to judge by.',
    },
    {
      weak: { K: '- Parents’ form, 4 May 2026\n- School advice, 11 May 2026\n- «Paediatrician’s letter»' },
      strong: { K: '- Parents’ form, 4 May 2026\n- Social care report: none held' },
      because: 'What was never written has no date.',
    },
  ],
});

/** A report, letter, form or advice by somebody; not a note that there is none. */
const isReport = (text: string) =>
  /\b(?:report|letter|form|advice|assessment|statement|views|profile|plan|summary)\b/i.test(text) &&
  !/\b(?:none|no|not|nil|n\/a|awaited|requested|outstanding|following|is|are|was|were)\b/i.test(text);
