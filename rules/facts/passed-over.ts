/** Sections that are there, and whether the writer has already gone on to a later one: a form not yet come to is not empty. */
import type { Section } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';
import type { Reading } from '../reading-of.ts';

/** Those of the Sections in view behind which another holds words; null when there are none. A joint Section H counts once. */
export function reached({ plan, section }: Reading, letters: readonly SectionLetter[]): readonly Section[] | null {
  const last = plan.sections.findLastIndex(({ present, blank }) => present && !blank);
  const found = letters
    .map(section)
    .filter((each) => each.present && plan.sections.indexOf(each) < last && !(each.merged && each.letter === 'H2'));
  return found.length > 0 ? found : null;
}
