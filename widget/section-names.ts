/** What a writer calls each Section: short enough for a list beside the plan. */
import type { SectionLetter } from '../rules/index.ts';

export const sectionNames: Readonly<Record<SectionLetter, string>> = {
  A: 'Views and hopes',
  B: 'Educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Educational support',
  G: 'Health support',
  H1: 'Social care (1970 Act)',
  H2: 'Other social care',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice',
};

/** "Section F", or the plan as a whole for null. */
export function sectionLabel(section: SectionLetter | null): string {
  return section === null ? 'The whole plan' : `Section ${section}`;
}
