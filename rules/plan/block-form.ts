/** How a block is set, and whether it only heads what follows. */
import type { Block, Extent } from '../plan-text.ts';
import { type Form, looksLikeSentence } from './headings.ts';
import { countWords, flatten, hasWords, spaced, trimExtent } from './same-length.ts';

export type WordBlock = Exclude<Block, { type: 'table' }>;

/** Levels past the file's own six: a bold line stands under a real heading, capitals under bold, plain words last. */
export const bannerLevel = 6.5;
/** The level of a label that fills a cell beside its words. */
export const labelLevel = 7.5;
const levelOf = {
  heading: 0,
  banner: bannerLevel,
  bold: 7,
  label: labelLevel,
  capitals: 8,
  plain: 9,
  item: 10,
} as const;

/** The depth of a heading set in this form; smaller encloses larger. */
export function levelOfForm(block: WordBlock, form: Form): number {
  return block.type === 'heading' ? block.level : levelOf[form];
}

/** The bold words a block opens with, adjoining runs joined; null when it opens plain. */
export function leadingBold(text: string, block: WordBlock): Extent | null {
  if (block.type === 'heading') return null;
  let end = block.start;
  for (const run of block.bold) {
    if (run.end <= end) continue;
    if (run.start > end && /[^\s*:.\u2013\u2014-]/.test(text.slice(end, Math.min(run.start, end + 6)))) break;
    if (run.start > end + 6) break;
    end = run.end;
  }
  const bold = trimExtent(text, block.start, Math.min(end, block.end));
  return bold.end > bold.start && hasWords(text, bold.start, bold.end) ? bold : null;
}

/** The form of a whole block. */
export function formOf(text: string, block: WordBlock): Form {
  if (block.type === 'heading') return 'heading';
  const bold = leadingBold(text, block);
  if (bold && !hasWords(text, bold.end, block.end)) return 'bold';
  if (block.type === 'item') return 'item';
  const words = text.slice(block.start, Math.min(block.end, block.start + 300));
  return words.length >= 4 && words === words.toUpperCase() && /[A-Z]{3}/.test(words) ? 'capitals' : 'plain';
}

/** Groupings that are neither Section, area nor kind ("Therapies", "Staffing", "Home life"): known by their words alone. */
const groupings = spaced(
  '^(?:the )?(?:curriculum(?: (?:access|modifications?|and learning))?|staff(?:ing)?(?: (?:and|training|arrangements|support|levels))*|therap(?:y|ies)(?: provision)?|equipment(?: (?:and resources|and facilities|and environment))?|' +
    'resources?(?: (?:and|equipment|environment|materials))*|(?:learning |physical |school )?environment(?: (?:and|equipment|resources|adaptations))*|training(?: for staff)?|staff training|facilities(?: and equipment)?|' +
    '(?:teaching )?approaches|strategies(?: and approaches)?|teaching(?: (?:and learning|strategies|approaches))?|interventions?|direct (?:teaching|support|therapy)|adult support|specialist (?:teaching|support|input)|' +
    'monitoring(?: (?:and review|arrangements))*|(?:arrangements for )?reviews?(?: arrangements)?|transitions?(?: (?:planning|support|arrangements))*|home[- ]school (?:links|liaison|communication)|' +
    'likes|dislikes|history|family|home|health|school|education|friends|play|hobbies|general|other|background|summary|introduction|key people|contacts|unstructured times|break and lunch(?:time)?s?|assessment|exam(?:ination)?s?(?: access)? arrangements|access arrangements)[ :.]*$',
);
/** Whether the words only group what follows ("Staffing", "Environment"). */
export function isGrouping(words: string): boolean {
  return words.length < 120 && groupings.test(flatten(words).trim());
}

const mostHeadWords = 10;
const mostHeadCharacters = 400;
/** Plain short lines are heads only over a list; longer ones may be entries that lost their bullets. */
const mostPlainWords = 5;
const mostWordsOverProse = 3;
const shortestProse = 80;

/** "1. Coaching" over a paragraph: the number is the heading's own. */
const isNumberedOver = (text: string, block: WordBlock, next: Block | null): boolean =>
  block.type === 'item' && /\d/.test(block.marker ?? '') && next?.type === 'paragraph' && isProse(text, next);

/** A paragraph of at least one long sentence. */
const isProse = (text: string, { start, end }: Extent): boolean =>
  end - start >= shortestProse && /\.\s*$/.test(text.slice(Math.max(start, end - 8), end));

/** "Box 6. A place I can cope with", "Goal 2: …": what numbers a card names it. */
const numberedName = /^[A-Za-z]{2,12} \d{1,2}\s?[.:\u2013\u2014-]/;

/** Whether the block is a sub-heading of no known meaning, rather than words to be judged. */
export function isSubheading(text: string, block: WordBlock, form: Form, next: Block | null): boolean {
  // A heading block is taken whole at any length; nothing else this long heads anything.
  if (form !== 'heading' && block.end - block.start > mostHeadCharacters) return false;
  const words = text.slice(block.start, Math.min(block.end, block.start + mostHeadCharacters));
  if (form === 'heading')
    return (
      numberedName.test(words) || !(looksLikeSentence(words) && (countWords(words, 12) > 11 || /[.!?]\s*$/.test(words)))
    );
  if (form === 'item' && !isNumberedOver(text, block, next)) return false;
  const count = countWords(words, mostHeadWords + 1);
  if (count > mostHeadWords || looksLikeSentence(words)) return false;
  if (isGrouping(words)) return next !== null;
  const open = !/[.;,!?]\s*$/.test(words);
  if (form === 'bold' || form === 'capitals') return open && next !== null;
  if (!open || count > mostPlainWords || /\d|\b(?:to|will|with)\b/i.test(words)) return false;
  // Over prose only two or three words are no entry that lost its bullet.
  if (form === 'item') return true;
  return next?.type === 'item' || (count <= mostWordsOverProse && next?.type === 'paragraph' && isProse(text, next));
}
