/** A PlanText from words by Section: what a form with one box a Section gives. A Section left out is not in view. */
import type { PlanText, SectionLetter } from './plan-text.ts';

export function planOfSections(
  sections: Partial<Record<SectionLetter, string>>,
  about: Partial<PlanText> = {},
): PlanText {
  const fields = (Object.entries(sections) as [SectionLetter, string][]).map(([section, text]) => ({
    id: section,
    text,
    section,
    blocks: null,
  }));
  return {
    id: null,
    whole: false,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
    ...about,
    fields,
  };
}
