import { adviceEntries } from '../facts/advice-list.ts';
import { monthsBetween } from '../facts/told-on.ts';
import { defineRule } from '../rule.ts';

/** One authority's own wording asks for advice of the last twelve months; two years is old by any. */
const ageing = 12;
const old = 24;

export const adviceOld = defineRule({
  id: 'advice-old',
  title: 'Build on advice that is recent',
  checks: 'No advice in Section K is more than a year older than the plan.',
  area: 'statute',
  severity: 'consider',
  criteria: ['K-03'],
  source: { work: 'audit-practice', at: 'age of advice' },

  looksAt: (reading) => {
    const section = reading.section('K');
    if (!section.present || !reading.dates.today || reading.plan.text.passage) return null;
    return adviceEntries(section, reading.words).filter(({ date }) => date !== null);
  },

  *check({ span, date }, { dates }) {
    const age = date && dates.today ? monthsBetween(date, dates.today) : 0;
    if (age <= ageing) return;
    yield {
      span,
      severity: age > old ? 'should' : 'consider',
      certainty: 'ask',
      message: `This advice is ${age > old ? 'more than two years' : 'more than a year'} older than the plan. Is it still right for the child today?`,
      question: 'Is your advice still right, or what has changed since you wrote it?',
    };
  },

  examples: [
    {
      weak: { K: '- School advice, 11 May 2026\n- «Speech and language therapist’s report, March 2024»' },
      strong: { K: '- School advice, 11 May 2026\n- Speech and language therapist’s report, March 2026' },
      because: 'Speech at three says little about speech at six.',
      today: '2026-09-14',
    },
    {
      weak: { K: '- «Letter from the cardiologist, 2 June 2025»\n- School advice, 11 May 2026' },
      strong: { K: '- Letter from the cardiologist, 2 October 2025\n- School advice, 11 May 2026' },
      because: 'A year is a question, not a verdict.',
      today: '2026-09-14',
    },
    {
      strong: { K: '- School advice, 11 May 2026\n- Speech and language therapist’s report, March 2024' },
      because: 'Where neither plan nor reader tells today’s date, nothing is old.',
    },
  ],
});
