import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

/** More words than a name, a type and an address take. */
const mostWords = 40;
const other =
  /\b(?:transport|taxi|minibus|because|parents? prefer|preference|hours?|sessions?|support|therap\w+|will receive|will be (?:reviewed|supported)|in order to|efficient use)\b/i;

export const placementWithMore = defineRule({
  id: 'placement-with-more',
  title: 'Keep Section I to the school and its type',
  checks: 'Section I of a final plan holds nothing but a school and its type.',
  area: 'statute',
  severity: 'consider',
  criteria: ['I-03'],
  source: { work: 'nn-v-cheshire-east', at: 'what Section I may hold' },

  looksAt: (reading) => {
    const section = reading.section('I');
    const isFinal = reading.kind !== null && regime.placement.namedIn.includes(reading.kind);
    return section.present && !section.blank && section.span && isFinal ? [section] : null;
  },

  *check(section, reading) {
    if (!section.span) return;
    const text = reading.words(section.span);
    if (text.split(/\s+/).length <= mostWords && !other.test(text)) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message:
        'Is all of this about which school it is? Provision belongs in Section F, and reasons and transport in a letter.',
    };
  },

  examples: [
    {
      weak: { I: '«Larkfield Primary School, a mainstream school. Transport will be by taxi.»' },
      strong: { I: 'Larkfield Primary School, a mainstream school.' },
      because: 'Section I says where; it is not the place for the journey.',
      kind: 'final',
    },
    {
      weak: { I: '«Hollow Oak School, a special school, because Mum wants smaller classes.»' },
      strong: {
        I: 'Hollow Oak School, a special school (from 1 September 2027); until then Larkfield Primary School, a mainstream school.',
      },
      because: 'Two schools with their dates are still only the placement.',
      kind: 'final',
    },
    {
      strong: { I: 'Larkfield Primary School, a mainstream school. Transport will be by taxi.' },
      because: 'What kind of plan this is is not known.',
    },
  ],
});
