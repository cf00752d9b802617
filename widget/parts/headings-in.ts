/** Section headings in text that came without any layout. */
import type { Appraisal, Extent } from '../../rules/index.ts';
import { editBetween, follow } from '../edit.ts';

/** Where the headings the engine read stand in the text as it now is. */
export function headingsIn(appraisal: Appraisal, text: string): Extent[] {
  const seen = appraisal.fields[0]?.text ?? '';
  const edit = editBetween(seen, text);
  return appraisal.sections.flatMap(({ heading, span }) => {
    if (!heading || !span) return [];
    const start = seen.lastIndexOf(heading, span.start);
    return start < 0 ? [] : (follow({ start, end: start + heading.length }, edit) ?? []);
  });
}
