/** Which Section a Finding belongs to, so that it stands where its reader looks for it. */
import type { Appraisal, Finding, SectionLetter } from '../index.ts';

/** Findings by Section in the plan's own order, those about the whole plan last (`plan`). Places with none are left out. */
export function findingsBySection({
  sections,
  items,
  findings,
}: Pick<Appraisal, 'sections' | 'items' | 'findings'>): Map<SectionLetter | 'plan', Finding[]> {
  const sectionOfItem = new Map(items.map(({ id, section }) => [id, section]));
  const placed = new Map<SectionLetter | 'plan', Finding[]>();
  for (const { letter } of sections) placed.set(letter, []);
  placed.set('plan', []);
  for (const finding of findings) {
    const ofItem = finding.itemId === null ? undefined : sectionOfItem.get(finding.itemId);
    const letter = ofItem ?? sectionAround(finding, sections) ?? 'plan';
    const there = placed.get(letter);
    if (there) there.push(finding);
    else placed.set(letter, [finding]);
  }
  for (const [letter, there] of placed) if (there.length === 0) placed.delete(letter);
  return placed;
}

function sectionAround({ span }: Finding, sections: Appraisal['sections']): SectionLetter | undefined {
  if (span === null) return undefined;
  const around = sections.filter(
    ({ span: body }) => body?.field === span.field && body.start <= span.start && span.end <= body.end,
  );
  // Sections told from table columns can lie inside a larger one: the nearest says more.
  const size = ({ span: body }: (typeof around)[number]) => (body ? body.end - body.start : 0);
  return around.sort((a, b) => size(a) - size(b))[0]?.letter;
}
