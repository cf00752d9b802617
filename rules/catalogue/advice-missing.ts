import { type AdviceEntry, adviceEntries } from '../facts/advice-list.ts';
import { adviceGivers } from '../lexicon/advice-words.ts';
import { defineRule } from '../rule.ts';

export const adviceMissing = defineRule({
  id: 'advice-missing',
  title: 'List the advice of everyone who must be asked',
  checks:
    'Section K lists advice from parent or young person, education, health, an educational psychologist and social care.',
  area: 'statute',
  severity: 'must',
  criteria: ['K-01'],
  source: { work: 'send-regulations', at: 'reg 6(1)' },

  // A list of one or two is a note, or is only begun.
  looksAt: (reading) => {
    const section = reading.section('K');
    const isList = section.present && section.none === null && adviceEntries(section, reading.words).length >= 3;
    return isList && !reading.plan.text.passage ? adviceGivers : null;
  },

  *check({ id, name, at, pattern }, reading) {
    const section = reading.section('K');
    if (section.parts.some((part) => pattern.test(reading.words(part)))) return;
    // A name without a role is how families stand in most lists.
    const isOfNoRole = ({ text }: AdviceEntry) => adviceGivers.every((giver) => !giver.pattern.test(text));
    if (id === 'parent' && adviceEntries(section, reading.words).some(isOfNoRole)) return;
    yield {
      span: null,
      certainty: 'ask',
      message: `Where is the advice from ${name}? The local authority must ask for it (${at}). If it was asked for and has not come, say so in Section K.`,
    };
  },

  examples: [
    {
      weak: {
        K: '- Parents’ form, 4 May 2026\n- Headteacher, Fennick Lodge, 11 May 2026\n- Dr Osei, paediatrician, 20 May 2026\n- Social worker, 2 June 2026',
      },
      strong: {
        K: '- Parents’ form, 4 May 2026\n- Headteacher, Fennick Lodge, 11 May 2026\n- Dr Osei, paediatrician, 20 May 2026\n- Ada Lund, educational psychologist, 1 June 2026\n- Social worker, 2 June 2026',
      },
      because: 'An educational psychologist must be asked for every assessment.',
    },
    {
      weak: {
        K: '- Mother’s views, 4 May 2026\n- SENCO, 11 May 2026\n- Educational psychologist, 1 June 2026\n- Speech and language therapist, 3 June 2026',
      },
      strong: {
        K: '- Mother’s views, 4 May 2026\n- SENCO, 11 May 2026\n- Educational psychologist, 1 June 2026\n- Speech and language therapist, 3 June 2026\n- Social care: asked 20 April 2026, answered 9 May 2026 that the child is not known',
      },
      because: 'An answer that there is nothing to say is advice too.',
    },
    {
      strong: { K: '- Parents’ form, 4 May 2026\n- Headteacher, Fennick Lodge, 11 May 2026' },
      because: 'A list of two is only begun.',
    },
  ],
});
