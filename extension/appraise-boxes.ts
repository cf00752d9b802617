/** The engine's part of an answer. Loaded by `engine-door.ts` alone: it runs only once its words are there. */
import { type Appraisal, examine, type Field } from '../rules/index.ts';

/** Appraises the boxes of a page together: Sections that are not among them are unknown, not missing. No page shows a Score, so none is made. Never throws. */
export function appraiseBoxes(fields: readonly Field[]): Appraisal {
  return examine({
    id: null,
    fields,
    whole: false,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  }).appraisal;
}
