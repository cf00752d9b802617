import { adviceEntries } from '../facts/advice-list.ts';
import { defineRule } from '../rule.ts';

const awaited = /\b(?:not (?:yet )?received|awaited|awaiting|outstanding|to follow|pending|not (?:yet )?available)\b/i;

export const adviceAwaited = defineRule({
  id: 'advice-awaited',
  title: 'Wait for the advice, or say how the plan does without it',
  checks: 'No advice in Section K is still awaited.',
  area: 'statute',
  severity: 'consider',
  criteria: ['K-01'],
  source: { work: 'send-regulations', at: 'reg 6(1)' },

  looksAt: (reading) => {
    const section = reading.section('K');
    const entries = section.present && !reading.plan.text.passage ? adviceEntries(section, reading.words) : [];
    return entries.length >= 2 ? entries : null;
  },

  *check({ span, text }) {
    if (!awaited.test(text)) return;
    yield {
      span,
      certainty: 'ask',
      message: 'Has this advice come since? Needs and provision that it would tell of are not yet in the plan.',
      question: 'When will your advice come, and does it tell of needs that the plan does not hold?',
    };
  },

  examples: [
    {
      weak: { K: '- School advice, 11 May 2026\n- «Occupational therapist: not received»' },
      strong: { K: '- School advice, 11 May 2026\n- Occupational therapist, 2 June 2026' },
      because: 'A plan made without it may lack what it tells.',
    },
    {
      weak: { K: '- School advice, 11 May 2026\n- «Paediatrician’s letter (to follow)»' },
      strong: { K: '- School advice, 11 May 2026\n- Paediatrician’s letter, 20 May 2026' },
      because: 'What is to follow can be asked for again.',
    },
    {
      strong: {
        K: '- School advice, 11 May 2026\n- Social care: asked 20 April 2026, answered 9 May 2026 that the child is not known',
      },
      because: 'An answer that there is nothing has come.',
    },
  ],
});
