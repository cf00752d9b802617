/** Which finding comes first: law before practice, Sections E and F before the rest. One order for list, keys and paint. */
import type { Appraisal, Finding, SectionLetter } from '../rules/index.ts';

/** How a finding is drawn and named: a question, whatever its severity, is never put as a certainty. */
export type Mark = Finding['severity'] | 'question';
export const marks = ['must', 'should', 'consider', 'question'] as const satisfies readonly Mark[];

export function markOf(finding: Finding): Mark {
  return finding.certainty === 'ask' ? 'question' : finding.severity;
}

/** Findings of one Section, most valuable first. `section` null: about the plan as a whole. */
export interface HintGroup {
  section: SectionLetter | null;
  hints: readonly Finding[];
}

const sectionOrder = ['F', 'E', 'B', 'I', 'G', 'D', 'C', 'H1', 'H2', 'A', 'J', 'K'] as const;
const authorityOrder = ['law', 'code', 'practice'] as const;

/** The items of an Appraisal by their ids: a long plan has many, and each is asked for often. */
const itemsOf = new WeakMap<Appraisal['items'], ReadonlyMap<string, Appraisal['items'][number]>>();

function itemById({ items }: Appraisal, id: string): Appraisal['items'][number] | undefined {
  const known = itemsOf.get(items) ?? new Map(items.map((item) => [item.id, item]));
  itemsOf.set(items, known);
  return known.get(id);
}

/** The Section a finding is about: its item's, else where its words stand, else null. */
export function sectionOf(finding: Finding, appraisal: Appraisal): SectionLetter | null {
  const item = finding.itemId === null ? undefined : itemById(appraisal, finding.itemId);
  if (item) return item.section;
  const { span } = finding;
  if (!span) return null;
  const holder = appraisal.sections.find(
    ({ span: body }) => body && body.field === span.field && body.start <= span.start && span.end <= body.end,
  );
  return holder?.letter ?? null;
}

function sectionRank(section: SectionLetter | null): number {
  const at = section === null ? -1 : sectionOrder.indexOf(section);
  return at < 0 ? sectionOrder.length : at;
}

function rank(finding: Finding, section: SectionLetter | null): readonly number[] {
  return [
    finding.certainty === 'ask' ? 1 : 0,
    authorityOrder.indexOf(finding.source.authority),
    marks.indexOf(finding.severity),
    sectionRank(section),
    finding.span?.start ?? -1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The findings with the most valuable first; ties stand in reading order. */
export function byValue(findings: readonly Finding[], appraisal: Appraisal): Finding[] {
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding, sectionOf(finding, appraisal)) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ finding }) => finding);
}

/** The findings by Section; a Section stands where its most valuable finding puts it, E and F winning among equals. */
export function groupBySection(findings: readonly Finding[], appraisal: Appraisal): HintGroup[] {
  const groups = new Map<SectionLetter | null, Finding[]>();
  for (const finding of byValue(findings, appraisal)) {
    const section = sectionOf(finding, appraisal);
    const group = groups.get(section);
    if (group) group.push(finding);
    else groups.set(section, [finding]);
  }
  return [...groups].map(([section, hints]) => ({ section, hints }));
}
