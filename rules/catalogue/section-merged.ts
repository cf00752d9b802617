import type { Section } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

export const sectionMerged = defineRule({
  id: 'section-merged',
  title: 'Keep H1 and H2 under headings of their own',
  checks: 'Social care provision stands under H1 and H2, not under one “Section H”.',
  area: 'statute',
  severity: 'must',
  criteria: ['DOC-02'],
  source: { work: 'send-regulations', at: 'reg 12(1)(h)' },

  looksAt: (reading) => {
    const section = reading.section('H1');
    return section.present ? [section] : null;
  },

  *check(section, reading) {
    if (!section.merged) return;
    yield {
      span: headingOf(section, reading),
      message:
        'H1 and H2 are two sections, and must be separately identified: what the 1970 Act requires, and any other social care provision.',
      instead: [
        '[H1: provision under section 2 of the 1970 Act, or “none”] [H2: any other social care provision, or “none”]',
      ],
    };
  },

  examples: [
    {
      weak: {
        page: '«Section H: Social care provision»\nA support worker from the short breaks team will take Ines swimming for two hours every Saturday in term time.',
      },
      strong: {
        page: 'Section H1: Social care provision under the 1970 Act\nA support worker from the short breaks team will take Ines swimming for two hours every Saturday in term time.\nSection H2: Any other social care provision\nNone.',
      },
      because: 'A duty to provide stands behind H1, and a judgement behind H2. One heading hides which is which.',
      whole: false,
    },
    {
      weak: { page: 'Section G: Health provision\nNone.\n«Section H – Social care provision»\nNone identified.' },
      strong: {
        page: 'Section G: Health provision\nNone.\nSection H1\nNone identified.\nSection H2\nNone identified.',
      },
      because: 'Even where there is nothing, each says so for itself.',
      whole: false,
    },
  ],
});

/** Where the heading stands, right before the Section's words; the words themselves where it cannot be found. */
function headingOf({ heading, span }: Section, { plan }: Reading): Span | null {
  const text = plan.text.fields.find(({ id }) => id === span?.field)?.text ?? '';
  const start = heading && span ? text.lastIndexOf(heading, span.start) : -1;
  return span && heading && start >= 0 ? { field: span.field, start, end: start + heading.length } : span;
}
