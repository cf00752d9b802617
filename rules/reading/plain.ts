/** Plain text: its words and lines, no blocks. */
import type { Field, FieldId, NotChecked } from '../plan-text.ts';
import { plainCharacters } from './characters.ts';
import { furnitureLeftOut, withoutFurniture } from './furniture.ts';
import { refuseLongText } from './limits.ts';

/** One file or pasted passage as the engine reads it, with what was left out of it. */
export interface ReadField {
  field: Field;
  notChecked: NotChecked[];
  /** Page headers, footers and repeated table headers, as they stood: the only words of the file that `field` is without. */
  furniture: readonly string[];
}

/** `source` as typed, with plain characters; `blocks` is null. Throws `ReadError` when it is longer than any plan. */
export function readPlain(source: string, fieldId: FieldId): ReadField {
  refuseLongText(source);
  return {
    field: { id: fieldId, text: plainCharacters(source), section: null, blocks: null },
    notChecked: [],
    furniture: [],
  };
}

/** A text file, perhaps pasted from pages: as `readPlain`, less running headers and page numbers, each named in `notChecked`. */
export function readPlainFile(source: string, fieldId: FieldId): ReadField {
  const { field } = readPlain(source, fieldId);
  const { text, removed } = withoutFurniture(field.text);
  return { field: { ...field, text }, notChecked: furnitureLeftOut(removed), furniture: removed };
}
