/**
 * What the writer typed, and the only coordinates we have. Nothing here knows what a Section says; that is `plan/`.
 */

import type { Area } from './contract.ts';
import { letters as sectionLetters } from './regime/cfa2014.ts';

/** The lettered sections of an EHC Plan, as the law in force names them. */
export { sectionLetters };
export type SectionLetter = (typeof sectionLetters)[number];

/** Kinds of plan document: what Section I may hold differs in each (CFA 2014 s.38(5); SEND Regs 22, 27). */
export const planKinds = ['firstDraft', 'reassessmentDraft', 'amendmentNotice', 'final', 'amendedFinal'] as const;
export type PlanKind = (typeof planKinds)[number];

/** `YYYY-MM-DD`. A day, never a time; the engine never reads the clock. */
export type IsoDate = string;
export type FieldId = string;

/** Half-open `[start, end)` in UTF-16 code units into one Field's text. */
export interface Span {
  field: FieldId;
  start: number;
  end: number;
}

/** `[start, end)` in UTF-16 code units into the text of the Field that holds it. */
export interface Extent {
  start: number;
  end: number;
}

/**
 * The shape a reader saw in a file: blocks over the Field's plain text. Every extent points at the exact words.
 * Plain text without blocks gets the same shape by its lines (`plan/lines.ts`).
 */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock;
export interface HeadingBlock extends Extent {
  type: 'heading';
  /** 1 to 6 as the file says. */
  level: number;
}
export interface ParagraphBlock extends Extent {
  type: 'paragraph';
  /** Runs the file sets in bold, in order: a wholly bold paragraph may be a heading, a leading run a label. */
  bold: readonly Extent[];
}
/** One entry of a list. Its extent leaves the marker out where the text holds one. */
export interface ItemBlock extends Extent {
  type: 'item';
  /** 0 for the outermost list. */
  depth: number;
  /** The printed or automatic number ("1.", "B2"), null for a bullet. */
  marker: string | null;
  bold: readonly Extent[];
}
export interface TableBlock extends Extent {
  type: 'table';
  rows: readonly Row[];
}
export interface Row extends Extent {
  /** The file itself marks this row as a header. */
  header: boolean;
  cells: readonly Cell[];
}
export interface Cell extends Extent {
  blocks: readonly Block[];
  /** Columns it covers, 1 for a plain cell. */
  columns: number;
}

/** "This is Section F", said by the writer of the block that holds `start`: it holds until the next heading. */
export interface Told {
  /** In UTF-16 code units. */
  start: number;
  section: SectionLetter;
}

/** One box the writer can edit, or one whole document. `text` is what they see, line ends as `\n`. */
export interface Field {
  id: FieldId;
  text: string;
  /** The Section this box holds, when known from the form or the caller; null when the text itself must say. */
  section: SectionLetter | null;
  /** The structure a reader saw, null when there is only text. */
  blocks: readonly Block[] | null;
  /** What the writer says of single blocks; it goes before all that their words say. */
  told?: readonly Told[];
  /** The area of need this box is for, when the form says so. */
  area?: Area | null;
}

/** Where an item stands: any place inside it, in UTF-16 code units. */
export interface PinPlace {
  field: FieldId;
  start: number;
}

/** What the writer says of a link between two items: that it stands, or that it does not. */
export interface Pin {
  kind: 'need-provision' | 'need-outcome' | 'outcome-provision' | 'aspiration-outcome';
  from: PinPlace;
  to: PinPlace;
  stands: boolean;
}

/** Something that was not read or not judged, in words for a person: never shown as "good". */
export interface NotChecked {
  what: string;
  why: string;
}

/** Everything in view: one long document, or the boxes of one page of a portal. */
export interface PlanText {
  id: string | null;
  fields: readonly Field[];
  /** No other Section is elsewhere: a Section that is not here is missing. False: it is unknown. */
  whole: boolean;
  /** One passage to be judged alone, as one item unless its lines say otherwise. */
  passage: boolean;
  /** null: look in the text, else unknown. */
  kind: PlanKind | null;
  /** The plan's own date, or the caller's. null: time is judged by form only. */
  today: IsoDate | null;
  dob: IsoDate | null;
  /** National Curriculum year, 0 for Reception, -1 for Nursery. */
  year: number | null;
  /** What the reader of the file had to leave out. */
  notChecked: readonly NotChecked[];
  /** Links the writer confirmed or cut. */
  pins?: readonly Pin[];
}
