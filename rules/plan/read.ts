/** A PlanText read into a Plan. Pure, linear in the length of the text, and it never throws on any text. */
import type { House } from '../house.ts';
import type { Block, Field, PlanText, SectionLetter } from '../plan-text.ts';
import { findAnnounced } from './contents.ts';
import { readFrontPage } from './front-page.ts';
import { readItems } from './items.ts';
import { blocksOfLines } from './lines.ts';
import { ownHeadings } from './own-headings.ts';
import type { Occurrence, Walked, WalkOptions } from './place.ts';
import type { Confidence, Item, Plan, Section } from './plan.ts';
import { readSections } from './sections.ts';
import { findOutside } from './unassigned.ts';
import { Walk } from './walk.ts';

/** What a council prints that no other does. */
export type OwnWords = Pick<House, 'headings' | 'kinds'>;

/** Reads Sections, items and front page by place; see `Plan`. */
export function readPlan(planText: PlanText, house: OwnWords | null = null): Plan {
  const own = ownHeadings(house?.headings ?? []);
  const read = planText.fields.map((field) => ({ field, blocks: field.blocks ?? blocksOfLines(field.text, own) }));
  const ignored = new Map<string, ReadonlySet<number>>();
  const lettered = new Set<SectionLetter>();
  for (const { field, blocks } of read) {
    if (field.section) continue;
    const first = walk(field, blocks, { ignored: new Set(), lettered: new Set(), passage: planText.passage, own });
    const announced = findAnnounced(first.occurrences, field.text);
    ignored.set(field.id, announced);
    for (const occurrence of first.occurrences) {
      if (!occurrence.lettered || announced.has(occurrence.start)) continue;
      for (const letter of occurrence.letters) lettered.add(letter);
    }
  }
  const walked = read.map(({ field, blocks }) =>
    walk(field, blocks, { ignored: ignored.get(field.id) ?? new Set(), lettered, passage: planText.passage, own }),
  );
  const passages = walked.flatMap((part) => part.passages);
  const { items, restated } = readItems(passages, planText);
  const headed = walked.flatMap((part) => part.occurrences);
  const said = new Set<SectionLetter>(headed.flatMap(({ letters }) => letters));
  const needed = new Set(restated.map(({ field, start }) => `${field} ${start}`));
  const columns = walked
    .flatMap((part) => part.columnSections)
    .filter(({ letters, cells }) => isOwn(letters, cells, said, needed));
  const occurrences: Occurrence[] = [...headed, ...columns];
  const sections = readSections(occurrences, planText);
  return {
    text: planText,
    sections,
    items: asSureAsSections(items, sections),
    front: readFrontPage(
      planText,
      walked,
      read.map(({ blocks }) => blocks),
      house?.kinds ?? [],
    ),
    ...findOutside(occurrences, planText),
  };
}

/** An item is no surer than that its Section starts there. */
function asSureAsSections(items: readonly Item[], sections: readonly Section[]): Item[] {
  const order: readonly Confidence[] = ['unsure', 'likely', 'sure'];
  const bySection = new Map(sections.map(({ letter, confidence }) => [letter, order.indexOf(confidence)]));
  return items.map((item) => {
    const most = bySection.get(item.section) ?? 0;
    return order.indexOf(item.confidence) <= most ? item : { ...item, confidence: order[most] ?? 'unsure' };
  });
}

function walk(field: Field, blocks: readonly Block[], options: WalkOptions): Walked {
  const walked = new Walk(field, options);
  walked.blocks(blocks);
  walked.title.settle();
  return walked;
}

/** A column stands for a Section when no heading names that Section, or when its words became items. */
function isOwn(
  letters: readonly SectionLetter[],
  cells: Occurrence['cells'],
  said: ReadonlySet<SectionLetter>,
  needed: ReadonlySet<string>,
): boolean {
  if (letters.some((letter) => !said.has(letter))) return true;
  return cells?.some(({ field, start }) => needed.has(`${field} ${start}`)) ?? false;
}
