import { defineRule } from '../rule.ts';

const notKnown =
  /\bnot (?:currently |previously )?(?:known|open|in receipt|referred) (?:to|of)\b|\bno (?:current |active )?(?:involvement|social worker|open case)\b/i;
/** Somebody looked: an assessment, a check, or words on the needs themselves. */
const looked =
  /\b(?:assess\w*|screen\w*|asked|advice|checked|visit\w*|no (?:identified )?(?:social care )?needs|does not need|needs? help|cannot|so (?:he|she|they)|because)\b/i;

export const socialCareNotKnown = defineRule({
  id: 'social-care-not-known',
  title: 'Say whether there are social care needs, not only whether there is a file',
  checks: 'Section D does not stop at “not known to social care”.',
  area: 'needs',
  severity: 'consider',
  criteria: ['D-02'],
  source: { work: 'send-regulations', at: 'reg 12(1)(d)' },

  looksAt: (reading) => {
    const section = reading.section('D');
    return section.present && !section.blank && section.span ? [section] : null;
  },

  *check(section, reading) {
    const text = section.parts.map(reading.words).join('\n');
    if (!section.span || text.length > 400 || !notKnown.test(text) || looked.test(text)) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message: 'A child nobody has met may still have needs. Was social care asked, and what did they say about needs?',
      question: 'What social care needs related to the SEN or disability did you find, or did you find none?',
    };
  },

  examples: [
    {
      weak: { D: '«Not known to social care.»' },
      strong: { D: 'Social care was asked for advice on 4 May 2026 and found no social care needs.' },
      because: 'Section D is about needs, not about files.',
    },
    {
      weak: { D: '«The family is not currently open to children’s services.»' },
      strong: {
        D: 'Not known to social care. Imran cannot be left alone at home because he does not know danger, so his parents have no rest.',
      },
      because: 'Needs are told, whoever knows of them.',
    },
    {
      strong: { D: 'Not known to social care; a screening on 4 May 2026 found no needs.' },
      because: 'Somebody looked.',
    },
  ],
});
