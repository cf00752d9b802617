/** The boxes of a page: their words, what was checked of them, and where checked words are now. */
import type { Extent, Field, Finding, SectionLetter } from '../../rules/index.ts';
import { type Edit, editBetween, follow } from '../edit.ts';
import type { FieldAdapter } from '../fields/adapter.ts';
import type { Underline } from '../underline/choose.ts';

export interface Box {
  id: string;
  section: SectionLetter | null;
  field: FieldAdapter;
  /** The words as last checked, null before. */
  checked: string | null;
  /** The sentence being typed, in the words as last checked; null when there is none. */
  typing: Extent | null;
  lines: readonly Underline[];
  /** Ends all that listens to this box. */
  gone: AbortController;
}

/** The Field the engine reads for a box. */
export function fieldOf({ id, section, field }: Box): Field {
  return { id, section, text: field.read(), blocks: null };
}

/** A box's words at one moment. */
export interface Moment {
  text: string;
  /** What changed since they were checked. */
  edit: Edit | null;
}

/** The words of a box now; null before they were checked, and when the box is gone. */
export function momentOf({ checked, field }: Box): Moment | null {
  if (checked === null || !field.element.isConnected) return null;
  const text = field.read();
  return { text, edit: editBetween(checked, text) };
}

/** Where the words of a finding are at that moment; null when they have changed, or are in another box. */
export function whereIn(box: Box, { span, quote }: Finding, moment: Moment | null = momentOf(box)): Extent | null {
  if (!moment || !span || span.field !== box.id) return null;
  const extent = follow(span, moment.edit);
  return extent && moment.text.slice(extent.start, extent.end) === quote ? extent : null;
}
