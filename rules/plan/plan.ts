/** What a Plan is: Sections and their items, each with the Span of its own words. */
import type { Area, ItemKind } from '../contract.ts';
import type { Extent, IsoDate, PlanKind, PlanText, SectionLetter, Span } from '../plan-text.ts';
import type { ToldSteps } from './told-steps.ts';

/** How clearly the plan itself says so: by its own letters, labels and places; by words alone; or as a best guess. */
export type Confidence = 'sure' | 'likely' | 'unsure';

export interface Section {
  letter: SectionLetter;
  /** As printed; null when the Section is a box without a heading, or is not here. */
  heading: string | null;
  /** The body of its first occurrence that holds words; an empty Span right after the heading when none does; null when absent. */
  span: Span | null;
  /** Bodies of every occurrence: a combined plan repeats a heading per area. */
  parts: readonly Span[];
  present: boolean;
  /** Present, with nothing under its heading. */
  blank: boolean;
  /** Printed as one "Section H": H1 and H2 are then both read from the same words, and nothing says which is which. */
  merged: boolean;
  /** The words that say there is nothing to say ("None identified"), null when there are none. */
  none: Span | null;
  /** Of its letter and its start; 'sure' where it is not here. */
  confidence: Confidence;
}

/** One Need, Outcome, Provision…: by place, not by what it says. `text` is the slice of the Field under `span`. */
export interface Item {
  /** Stable in one reading: B1, B2, E1, F1… in reading order. */
  id: string;
  kind: ItemKind;
  section: SectionLetter;
  /** From the heading or column it stands under; null when its place does not say. */
  area: Area | null;
  /** The area is as printed (its Section, heading, column or row), and not only told by the item's own words. */
  areaPrinted: boolean;
  span: Span;
  text: string;
  /** The number printed beside it ("B1", "Outcome 2", "3"), as printed, or null. */
  number: string | null;
  /** Items read from one table row or one card share this key. */
  row: string | null;
  /** Table cells by what their column is for, as extents into the Field's text. Empty outside tables. */
  columns: Readonly<Partial<Record<ColumnRole, Extent>>>;
  /** Numbers of other items it names ("meets B1, B3"), as printed, upper case. */
  refs: readonly string[];
  /** Sub-headings and lead-ins it stands under, outermost first, as extents into the Field's text. */
  over: readonly Extent[];
  /** Of its kind and Section. */
  confidence: Confidence;
}

export type ColumnRole =
  | 'what'
  | 'who'
  | 'frequency'
  | 'duration'
  | 'grouping'
  | 'where'
  | 'review'
  /** By when it is to be reached: a time and nothing else. */
  | 'due'
  | 'source'
  | 'need'
  | 'outcome'
  | 'aspiration'
  | 'steps';

/** What the front page says. Names are used to judge pronouns and copied text; they are never stored or logged. */
export interface FrontPage {
  /** Forenames, surname and "known as" of the child, as printed. */
  names: readonly string[];
  /** What the child likes to be called, where the page says so. */
  knownAs: string | null;
  /** Others it names: parents, carers, the people who work on the plan. */
  others: readonly string[];
  /** null: it does not say. */
  pronouns: 'he' | 'she' | 'they' | null;
  /** School, college or nursery, as printed. */
  setting: string | null;
  /** As printed: "Primary need: …". */
  primaryNeed: string | null;
  /** When the plan is to be reviewed. */
  review: IsoDate | null;
  dob: IsoDate | null;
  year: number | null;
  kind: PlanKind | null;
  /** The date of this draft or plan. */
  date: IsoDate | null;
  /** When it was asked for, sent, answered, made final and reviewed. */
  steps: ToldSteps;
}

export interface Plan {
  text: PlanText;
  sections: readonly Section[];
  items: readonly Item[];
  front: FrontPage;
  /** Title, labels and values before the first Section. With the Sections and `unassigned` these are all words there are. */
  frontLines: readonly Span[];
  /** Words that stand in no Section: shown to the writer, never dropped. */
  unassigned: readonly Span[];
}
