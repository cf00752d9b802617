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

/** The areas a plan is scored by. */
export const areaNames: Readonly<Record<string, string>> = {
  voice: 'The child’s voice (A)',
  needs: 'Needs (B, C, D)',
  outcomes: 'Outcomes (E)',
  provision: 'Educational support (F)',
  'health-care': 'Health and care support (G, H)',
  thread: 'The golden thread',
  statute: 'Form, placement, advice and dates',
  language: 'Language',
};

/** "Section F", or the plan as a whole for null. */
export function sectionLabel(section: SectionLetter | null): string {
  return section === null ? 'The whole plan' : `Section ${section}`;
}
