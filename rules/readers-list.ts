/**
 * The reader's list: what only a person can settle, one line each. Data, not rules: nothing is found, and nothing is scored. An
 * Appraisal carries the lines whose Section is in view, so that whoever marks a plan has them beside it.
 */
import { schoolYearNow } from './facts/school-year.ts';
import type { SectionLetter } from './plan-text.ts';
import type { Reading } from './reading-of.ts';
import { regime } from './regime/index.ts';

export interface ReaderLine {
  /** Of the rubric. */
  criterion: string;
  /** null: the plan as a whole. */
  section: SectionLetter | null;
  asks: string;
  /** Why no machine can say, or what to read beside it. */
  because: string;
  /** Asked only from the year in which plans look to adult life. */
  adulthood?: true;
}

export const readersList: readonly ReaderLine[] = [
  {
    criterion: 'DOC-09',
    section: null,
    asks: 'Is the plan short enough for the family and the setting to use it?',
    because: 'Ten to fifteen pages are advised; a child with many needs may want more.',
  },
  {
    criterion: 'DOC-12',
    section: null,
    asks: 'Does the plan show how education, health and care work together, and what family, friends and community add?',
    because: 'Who works with whom can be told in any words.',
  },
  {
    criterion: 'L-07',
    section: null,
    asks: 'Is the plan hopeful, and still honest about what is hard?',
    because: 'Tone lies in the whole, not in single words.',
  },
  {
    criterion: 'A-02',
    section: 'A',
    asks: 'Where child and parents see something differently, are both views there?',
    because: 'Only those who were asked know where they differ.',
  },
  {
    criterion: 'B-08',
    section: 'B',
    asks: 'Is every need that the advice describes told in Section B?',
    because: 'The reports of Section K have to be read beside it.',
  },
  {
    criterion: 'E-09',
    section: 'E',
    asks: 'Can this child reach each outcome, from where they are now?',
    because: 'It takes somebody who knows the child.',
  },
  {
    criterion: 'E-19',
    section: 'E',
    asks: 'Are the outcomes ambitious for this child?',
    because: 'What is a small step for one child is a great one for another.',
  },
  {
    criterion: 'F-17',
    section: 'F',
    asks: 'Where the provision departs from the advice, does the plan say why?',
    because: 'The reports of Section K have to be read beside it.',
  },
  {
    criterion: 'F-18',
    section: 'F',
    asks: 'Where the provision is left flexible, is that for the child’s sake?',
    because: 'The same words may serve a child’s need or a timetable.',
  },
  {
    criterion: 'G-02',
    section: 'G',
    asks: 'Has the health commissioner agreed what Section G says?',
    because: 'The agreement is kept outside the plan.',
  },
  {
    criterion: 'K-04',
    section: 'K',
    asks: 'Is there advice on preparing for adult life and independent living?',
    because: 'It is often part of the school’s or college’s advice, and the list does not show it.',
    adulthood: true,
  },
];

/** The lines to ask of what is in view; none for a passage alone. */
export function forReader({
  plan,
  section,
  dates,
}: Reading): { criterion: string; section: SectionLetter | null; asks: string }[] {
  if (plan.text.passage) return [];
  const isLate = (schoolYearNow(dates) ?? 0) >= regime.adulthoodFromYear;
  const isInView = (letter: SectionLetter | null) =>
    letter === null ? plan.text.whole : section(letter).parts.length > 0 && section(letter).none === null;
  return readersList
    .filter((line) => isInView(line.section) && (isLate || !line.adulthood))
    .map(({ criterion, section: letter, asks }) => ({ criterion, section: letter, asks }));
}
