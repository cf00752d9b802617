import { regime } from '../regime/index.ts';
import { defineRule } from '../rule.ts';

/** A Section A with nothing to ask about, so that the sketches below teach one thing. */
const views =
  'Told to his teacher with picture cards on 4 May 2026: Bode likes drums, his brother’s bike and Friday lunch with his friends. He wants to play in a band when he is older. He shows yes with a nod.\n' +
  'Bode’s mother, on 6 May: “I hope he sleeps in his own flat one day, with the drums next door.”';

export const sectionMissing = defineRule({
  id: 'section-missing',
  title: 'Have all twelve sections, even when one is empty',
  checks: 'Every Section from A to K is there under its own heading.',
  area: 'statute',
  severity: 'must',
  criteria: ['DOC-01'],
  source: { work: 'send-regulations', at: 'reg 12(1)' },

  // A text with no Section at all is not a plan we could read: that is said elsewhere, once.
  looksAt: (reading) => {
    const { plan } = reading;
    const seen = plan.sections.filter((section) => section.present).length;
    return plan.text.whole && seen >= 3 ? regime.letters.map((letter) => reading.section(letter)) : null;
  },

  *check(section) {
    if (section.present) return;
    yield {
      span: null,
      message: `Section ${section.letter} (${regime.names[section.letter]}) is not here. Each section must be separately identified, even to say “none”.`,
      instead: [`[Section ${section.letter}: the heading your council uses] [the content, or that there is none]`],
    };
  },

  examples: [
    {
      weak: {
        A: views,
        B: '',
        C: 'None identified.',
        D: 'None identified.',
        E: '',
        F: '',
        G: 'None.',
        H1: 'None.',
        I: '',
        J: 'Not requested.',
        K: '',
      },
      strong: {
        A: views,
        B: '',
        C: 'None identified.',
        D: 'None identified.',
        E: '',
        F: '',
        G: 'None.',
        H1: 'None.',
        H2: 'None.',
        I: '',
        J: 'Not requested.',
        K: '',
      },
      because: 'H1 and H2 are two sections.',
      whole: true,
    },
    {
      weak: {
        A: views,
        B: '',
        C: 'None identified.',
        D: 'None identified.',
        E: '',
        F: '',
        G: 'None.',
        H1: 'None.',
        H2: 'None.',
        I: '',
        K: '',
      },
      strong: {
        A: views,
        B: '',
        C: 'None identified.',
        D: 'None identified.',
        E: '',
        F: '',
        G: 'None.',
        H1: 'None.',
        H2: 'None.',
        I: '',
        J: 'Not applicable.',
        K: '',
      },
      because: 'A section with nothing to say still has its heading.',
      whole: true,
    },
    {
      strong: { C: 'None identified.', D: 'None identified.' },
      because: 'Where the other boxes are out of view, nothing is missing.',
    },
  ],
});
