/** What the first words of a block say of the rest: numbers that head entries, areas before their words. */
import type { Block, Extent } from '../plan-text.ts';
import { type AreaHeading, readAreaHeading } from './areas.ts';
import { leadingBold, type WordBlock } from './block-form.ts';
import { readHeading, type SectionHeading } from './headings.ts';
import { readCode } from './markers.ts';
import { hasWords, trimExtent } from './same-length.ts';
import { readSentences } from './sentences.ts';

/** "F1 Literacy" over "F1.1 …": the entries' common number and its name. */
export function numbersEntries(text: string, block: WordBlock, next: Block | null): boolean {
  if (!next || next.type === 'table' || block.end - block.start > 80) return false;
  const numberOf = (one: WordBlock) =>
    one.type === 'item' && one.marker
      ? one.marker
      : (readCode(text.slice(one.start, Math.min(one.end, one.start + 60)))?.marker ?? null);
  const own = numberOf(block)?.replace(/[.:)]+$/, '') ?? null;
  return (
    own !== null &&
    /\d/.test(own) &&
    (numberOf(next)?.startsWith(`${own}.`) ?? false) &&
    !/[.!?;]\s*$/.test(text.slice(block.start, block.end))
  );
}

/** A heading whose letter is a list's own number ("A." kept apart from "Views of the child"). */
export function readNumbered(marker: string, words: string): SectionHeading | null {
  const prefix = `${marker} `;
  const heading = readHeading(prefix + words, 'plain') ?? readHeading(prefix + words, 'bold');
  return heading?.lettered ? { ...heading, end: Math.max(0, heading.end - prefix.length) } : null;
}

/** "Independent living. By July …": an area's name before the words it stands for. */
export function namedArea(words: string): AreaHeading | null {
  const name = /^[^.:\u2013\u2014\n]{2,60}(?=[.:]\s|\s?[\u2013\u2014]\s)/.exec(words)?.[0];
  const area = name === undefined ? null : readAreaHeading(name);
  if (!name || !area || hasWords(name.slice(area.end))) return null;
  const mark = /^\s*[.:\u2013\u2014]\s+(?=[A-Z"'\u2018\u201c])/.exec(words.slice(name.length));
  return mark ? { area: area.area, end: name.length + mark[0].length } : null;
}

/** "Every day a teaching assistant will:", "The tutor does the following in each lesson.": the last sentence where the words after it carry it on; null when it stands alone. */
export function leadIn(text: string, { start, end }: Extent): Extent | null {
  const last = readSentences(text, start, end).at(-1);
  return last && leads.test(text.slice(Math.max(last.start, last.end - longestLead), last.end)) ? last : null;
}

const longestLead = 400;
const leads =
  /(?::|\u2026|\b(?:will|must|shall|to|by|includes?)[ \u2013\u2014-]*|\b(?:the following|as follows)\b[^.;:!?]{0,80}\.?)$/i;

/** A bold line over the rest of its paragraph, as two blocks; null where the words run on. */
export function splitTitle(text: string, block: WordBlock): readonly WordBlock[] | null {
  const bold = block.type === 'paragraph' ? leadingBold(text, block) : null;
  if (!bold || bold.end >= block.end || !/^[ \t]*\n/.test(text.slice(bold.end, bold.end + 8))) return null;
  return [
    { type: 'paragraph', start: block.start, end: bold.end, bold: [bold] },
    restOf(block, trimExtent(text, bold.end, block.end)),
  ];
}

/** What a block holds after its heading. */
export function restOf(block: WordBlock, rest: Extent): WordBlock {
  return {
    type: 'paragraph',
    start: rest.start,
    end: rest.end,
    bold: block.type === 'heading' ? [] : block.bold.filter(({ start }) => start >= rest.start),
  };
}
