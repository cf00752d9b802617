import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

const institution =
  /\b(?:school|academy|college|nursery|pre-?school|centre|unit|institution|mainstream|special|provision|base|primary|secondary|infants?|junior|sixth form|setting|university|training|EOTAS|otherwise than|section 61|s\.? ?61)\b/i;

export const placementMissing = defineRule({
  id: 'placement-missing',
  title: 'Name the school or its type in a final plan',
  checks: 'Section I of a final plan names a school and its type, or a type.',
  area: 'statute',
  severity: 'must',
  criteria: ['I-02'],
  source: { work: 'send-regulations', at: 'reg 12(1)(i)' },

  looksAt: (reading) => {
    const section = reading.section('I');
    const isFinal = reading.kind !== null && regime.placement.namedIn.includes(reading.kind);
    return section.present && isFinal ? [section] : null;
  },

  *check(section, reading) {
    if (!section.blank && section.span && !section.none && institution.test(reading.words(section.span))) return;
    yield {
      span: section.blank ? null : section.span,
      certainty: 'ask',
      message:
        'Which school, or which type of school? A final plan must say one or the other, unless the child is educated otherwise than in a school.',
      instead: ['[Name of the school], a [type of school]'],
    };
  },

  examples: [
    {
      weak: { I: '' },
      strong: { I: 'Larkfield Primary School, a mainstream school.' },
      because: 'What was open in the draft is settled in the final plan.',
      kind: 'final',
    },
    {
      weak: { I: '«To be confirmed.»' },
      strong: { I: 'A special school for children with moderate learning difficulties.' },
      because: 'The type alone is enough.',
      kind: 'amendedFinal',
    },
    { strong: { I: '' }, because: 'In a draft, Section I is blank.', kind: 'firstDraft' },
  ],
});
