/** Section B as a whole: which needs stand on their own, which areas it speaks of, and what it says of strengths. */
import type { Area } from '../contract.ts';
import { readAreaHeading } from '../plan/areas.ts';
import type { Item, Section } from '../plan/plan.ts';
import type { PlanText, Span } from '../plan-text.ts';
import type { NeedFacts } from './need.ts';
import { type Passage, readPassage } from './passage.ts';

interface JudgedNeed {
  item: Item;
  facts: NeedFacts;
}

/** The broad areas of the Code (6.28 to 6.35), as findings name them. */
export const broadAreas: readonly { area: Area; title: string }[] = [
  { area: 'communication', title: 'communication and interaction' },
  { area: 'cognition', title: 'cognition and learning' },
  { area: 'semh', title: 'social, emotional and mental health' },
  { area: 'sensory-physical', title: 'sensory and physical needs' },
];

/** Needs printed under Section B. */
export const needsOfB = <Need extends JudgedNeed>(needs: readonly Need[]): readonly Need[] =>
  needs.filter(({ item }) => item.section === 'B');

/**
 * Whether a passage must be a need all by itself. A line of prose that names a diagnosis or a topic may only open what the
 * next sentence tells; an entry of a list, a row or a lone line has nothing to lean on.
 */
export function standsAlone({ item }: JudgedNeed, needs: readonly JudgedNeed[], text: PlanText): boolean {
  const others = needs.filter(
    (other) => other.item.id !== item.id && other.item.section === item.section && other.facts.verdict !== 'weak',
  );
  if (isListEntry(item, text)) return !others.some((other) => isSameParagraph(item, other.item, text));
  return !others.some((other) => other.item.area === item.area || isSameParagraph(item, other.item, text));
}

function isListEntry({ number, row, span }: Item, text: PlanText): boolean {
  if (number !== null || row !== null) return true;
  const field = text.fields.find(({ id }) => id === span.field);
  if (!field) return false;
  if (field.blocks?.some((block) => block.type === 'item' && block.start <= span.start && block.end >= span.end))
    return true;
  const line = field.text.slice(field.text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return /^\s*(?:[-*•·▪–]|\d{1,2}[.)]|[a-z][.)])\s*$/.test(line);
}

function isSameParagraph(one: Item, other: Item, text: PlanText): boolean {
  if (one.span.field !== other.span.field) return false;
  const [first, second] = one.span.start < other.span.start ? [one, other] : [other, one];
  const words = text.fields.find(({ id }) => id === one.span.field)?.text ?? '';
  const lineEnd = words.indexOf('\n', first.span.end);
  return first.span.end <= second.span.start && (lineEnd < 0 || lineEnd >= second.span.start);
}

/** Areas that have a heading or a label of their own in the Section; `isOwnScheme` where a heading groups by something else. */
export function areaHeadings(
  section: Section,
  wordsOf: (span: Span) => string,
): { areas: ReadonlySet<Area>; isOwnScheme: boolean } {
  const areas = new Set<Area>();
  let isOwnScheme = false;
  for (const part of section.parts) {
    for (const line of wordsOf(part).split('\n')) {
      const label = line.split(/[:.]/)[0] ?? '';
      const heading = readAreaHeading(label.trim());
      if (heading?.area) areas.add(heading.area);
      else if (heading && label.trim().length < 60) isOwnScheme = true;
    }
  }
  return { areas, isOwnScheme };
}

/** Each part of the Section as a passage. */
export const passagesOf = (section: Section, wordsOf: (span: Span) => string): readonly Passage[] =>
  section.parts.map((part) => readPassage(wordsOf(part)));
