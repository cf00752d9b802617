/** What the walk over a plan's blocks leaves behind: where Sections start, and passages with all that their place says. */
import type { Area } from '../contract.ts';
import type { Extent, FieldId, SectionLetter, Span } from '../plan-text.ts';
import type { Role } from './labels.ts';
import type { OwnHeadings } from './own-headings.ts';
import type { ColumnRole, Confidence } from './plan.ts';

/** One printed Section heading (or one box, or the column of a table) and the words it stands over. */
export interface Occurrence {
  letters: readonly SectionLetter[];
  merged: boolean;
  lettered: boolean;
  field: FieldId;
  /** As printed; null for a box. */
  heading: string | null;
  /** Where the heading itself starts: the Section before it ends there. */
  start: number;
  bodyStart: number;
  bodyEnd: number;
  /** A column's cells, where the body is not one stretch of text. */
  cells: Span[] | null;
  confidence: Confidence;
}

/** Words in their place, not yet judged or cut into items. */
export interface Passage extends Extent {
  field: FieldId;
  /** Sections it may belong to; empty before the first heading. */
  letters: readonly SectionLetter[];
  /** What its label, heading or column says it is; null when they say nothing. */
  role: Role | null;
  /** Letter printed in its own label or column header. */
  letter: SectionLetter | null;
  area: Area | null;
  number: string | null;
  shape: 'paragraph' | 'item' | 'cell';
  depth: number;
  /** One item, whatever its number of sentences. */
  whole: boolean;
  /** A paragraph with a list right below it. */
  leads: boolean;
  row: string | null;
  columns: Partial<Record<ColumnRole, Extent>>;
  refs: readonly string[];
  /** First entry of a list: the words that stand over it, which are no item of their own. */
  intro: Extent | null;
  /** Sub-headings and lead-ins it stands under, outermost first. */
  over: readonly Extent[];
}

/** Everything one walk found in one Field. */
export interface Walked {
  occurrences: Occurrence[];
  passages: Passage[];
  /** Columns whose header names a Section that has no heading here: Sections of their own unless the plan has them elsewhere. */
  columnSections: Occurrence[];
}

/** What the walk must know of the whole plan before it starts. */
export interface WalkOptions {
  /** Starts of headings that are only a contents list or a key. */
  ignored: ReadonlySet<number>;
  /** Letters that some heading of the plan prints: titles without letters then only label, they do not start a Section. */
  lettered: ReadonlySet<SectionLetter>;
  /** A passage judged alone: a single block is never a heading. */
  passage: boolean;
  /** Headings of the council's own. */
  own: OwnHeadings;
}

/** Which Section a role's words belong in, first choice first. */
export const homeOf: Partial<Record<Role, readonly SectionLetter[]>> = {
  need: ['B', 'C', 'D'],
  outcome: ['E'],
  what: ['F', 'G', 'H1', 'H2'],
};

/** The role that a Section's own name gives to words under it. */
export function roleOfLetters(letters: readonly SectionLetter[]): Role | null {
  const roles = new Set(
    letters.map((letter): Role | null => {
      if (letter === 'B' || letter === 'C' || letter === 'D') return 'need';
      if (letter === 'E') return 'outcome';
      return letter === 'F' || letter === 'G' || letter === 'H1' || letter === 'H2' ? 'what' : null;
    }),
  );
  return roles.size === 1 ? ([...roles][0] ?? null) : null;
}

/** Whether words after this passage are under an outcome, or under how we will know it: its "by when" is its own. */
export function isUnderOutcome(last: Passage | undefined): boolean {
  return (
    last !== undefined &&
    (last.role === 'outcome' || last.role === 'steps' || roleOfLetters(last.letters) === 'outcome')
  );
}
