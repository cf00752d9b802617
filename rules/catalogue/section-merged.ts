import type { Section } from '../plan/plan.ts';
import type { SectionLetter, Span } from '../plan-text.ts';
import type { Reading } from '../reading-of.ts';
import { defineRule } from '../rule.ts';

/** Needs and their provision that forms put under one heading; null: H1 beside H2. */
const joinable: readonly (readonly [SectionLetter | null, SectionLetter])[] = [
  ['C', 'G'],
  ['D', 'H1'],
  [null, 'H1'],
];

export const sectionMerged = defineRule({
  id: 'section-merged',
  title: 'Keep H1 and H2 under headings of their own',
  checks: 'Social care provision stands under H1 and H2, not under one “Section H”.',
  area: 'statute',
  severity: 'must',
  criteria: ['DOC-02'],
  source: { work: 'send-regulations', at: 'reg 12(1)(h)' },

  looksAt: ({ section }) => {
    const present = joinable.filter(([, letter]) => section(letter).present);
    return present.length > 0 ? present : null;
  },

  *check([needs, letter], reading) {
    const section = reading.section(letter);
    if (
      needs &&
      isOneWith(section, reading.section(needs)) &&
      !section.parts.some((part) => reading.words(part).includes('\t'))
    ) {
      yield {
        span: headingOf(section, reading),
        certainty: 'ask',
        message: `Sections ${needs} and ${letter} are read from the same words. Which of them are needs, and which are provision? Each must be separately identified.`,
        instead: [`[${needs}: the needs, or “none”] [${letter}: what will be provided, or “none”]`],
      };
    }
    if (needs || !section.merged) return;
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
    {
      weak: {
        page: '«Sections C and G: Health»\nIlya burns after ten minutes in the sun, so he stays in the shade at break. A nurse visits.',
      },
      strong: {
        page: 'Section C: Health needs\nIlya burns after ten minutes in the sun, so he stays in the shade at break.\nSection G: Health provision\nNone.',
      },
      because: 'A need and what is done about it are two things, and only one of them is owed.',
      whole: false,
    },
    {
      strong: { H1: 'None identified.', H2: 'None identified.' },
      because: 'In a form each has a box of its own.',
    },
  ],
});

/** Under one heading, with the same words; a table tells them apart by its columns. */
const isOneWith = (one: Section, other: Section) =>
  one.heading !== null &&
  one.heading === other.heading &&
  one.none === null &&
  one.parts.length > 0 &&
  one.parts.every((part) =>
    other.parts.some(({ field, start, end }) => field === part.field && start === part.start && end === part.end),
  );

/** Where the heading stands, right before the Section's words; the words themselves where it cannot be found. */
function headingOf({ heading, span }: Section, { plan }: Reading): Span | null {
  const text = plan.text.fields.find(({ id }) => id === span?.field)?.text ?? '';
  const start = heading && span ? text.lastIndexOf(heading, span.start) : -1;
  return span && heading && start >= 0 ? { field: span.field, start, end: start + heading.length } : span;
}
