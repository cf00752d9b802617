import { undefinedAcronyms } from '../facts/acronyms.ts';
import { glossary } from '../lexicon/glossary/index.ts';
import { defineRule } from '../rule.ts';

export const acronymUndefined = defineRule({
  id: 'acronym-undefined',
  title: 'Write a short form out in full the first time',
  checks: 'Every abbreviation a family may not know is written out once.',
  area: 'language',
  severity: 'consider',
  criteria: ['L-02'],
  source: { work: 'send-code', at: '9.61' },
  terms: glossary,

  // A passage alone may stand behind the one that writes it out.
  looksAt: ({ plan }) =>
    plan.text.passage ? null : plan.sections.filter((section) => section.parts.length > 0).slice(0, 1),

  *check(_first, { plan, words, acronyms }) {
    for (const { span, letters, usually } of undefinedAcronyms(plan.sections, words, plan.front.names, acronyms)) {
      yield {
        span,
        // Where other Sections are out of view, one of them may write it out.
        certainty: usually && plan.text.whole ? 'sure' : 'ask',
        message: usually
          ? `“${letters}” is not written out anywhere in view. It ${usually.includes('; ') ? 'may stand' : 'usually stands'} for ${usually.replaceAll('; ', ' or ')}.`
          : `Would the family know what “${letters}” stands for? It is not written out anywhere in view.`,
        instead: [`[${letters} in full] (${letters})`],
      };
    }
  },

  examples: [
    {
      weak: { B: 'Tia has «DLD», so she misses the end of long sentences and loses the thread of lessons.' },
      strong: {
        B: 'Tia has developmental language disorder (DLD), so she misses the end of long sentences and loses the thread of lessons.',
      },
      because: 'Parents read the plan too.',
    },
    {
      weak: { F: 'The «QTVI» will teach Sol to use a magnifier for 40 minutes every Tuesday.' },
      strong: {
        F: 'The qualified teacher of the vision impaired (QTVI) will teach Sol to use a magnifier for 40 minutes every Tuesday.',
      },
      because: 'A title in full says what training stands behind it.',
    },
    {
      strong: {
        F: 'The SENCO will check the seating plan with every subject teacher at the start of each half term for 10 minutes.',
      },
      because: 'Short forms that everyone in school life knows are let through.',
    },
    {
      strong: { A: 'On his talker Eryk made MORE RAIN, then NOT BUS, with Mrs Lund on 4 May 2026. The words are his.' },
      because: 'Words on a talker are written in capitals, and are no abbreviations.',
    },
    {
      weak: {
        B: 'Otis loses instructions within a minute (5th centile on the «TOMAL-2», 4 May 2026), so he copies whoever sits nearest.',
      },
      strong: {
        B: 'Otis loses instructions within a minute (5th centile on the Test of Memory and Learning, TOMAL-2, 4 May 2026), so he copies whoever sits nearest.',
      },
      because: 'An edition is no other test. The name in full tells a family what was done.',
    },
    {
      strong: {
        F: 'Where a row says QTVI this means a qualified teacher of the vision impaired. The QTVI will teach Otis to use a magnifier for 40 minutes every Tuesday.',
      },
      because: 'A key at the head of a section writes it out.',
    },
  ],
});
