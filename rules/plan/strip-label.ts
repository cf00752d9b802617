/** The label that a passage opens with, apart from its words. */
import { leadingBold, type WordBlock } from './block-form.ts';
import { type Label, type Role, readLabel } from './labels.ts';

export interface Stripped {
  /** Where the passage's own words start. */
  start: number;
  /** null where the label's words are not known: it only names what follows. */
  label: Label | null;
}

/** Roles whose labels a dash or a space parts from the words as well as a colon does. */
const plainRoles: ReadonlySet<Role> = new Set(['strength', 'need', 'outcome', 'steps', 'aspiration'] as const);

/** "Need." in bold is a label; as plain words it may be a fragment of prose. */
export const unstopped = (words: string): string => words.trimEnd().replace(/\.$/, '');

/** Reads the label before a passage's words; null when it has none. */
export function stripLabel(text: string, block: WordBlock): Stripped | null {
  const bold = leadingBold(text, block);
  if (bold && bold.end < block.end) {
    const words = text.slice(bold.start, bold.end);
    const label = readLabel(unstopped(words));
    const gap = /^[\s:.\u2013\u2014-]*/.exec(text.slice(bold.end, bold.end + 12))?.[0].length ?? 0;
    if (label && label.end >= unstopped(words).length) return { start: bold.end + gap, label };
    // A bold lead that no list knows still only names what follows, where a colon parts the two.
    const parted = words.trimEnd().endsWith(':') || /^\s*:/.test(text.slice(bold.end, bold.end + 3));
    if (parted) return { start: bold.end + gap, label: guessLabel(words) };
  }
  const words = text.slice(block.start, Math.min(block.end, block.start + 200));
  const label = readLabel(words);
  if (!label || label.end >= block.end - block.start) return null;
  const mark = words.slice(0, label.end).trimEnd().at(-1) ?? '';
  const isClear = mark === ':' || mark === '|' || label.number !== null || label.letter !== null;
  return isClear || plainRoles.has(label.role) ? { start: block.start + label.end, label } : null;
}

/** A family's or a child's own label in bold: "What Sam hopes for", "Sam likes". */
function guessLabel(words: string): Label | null {
  const isHope = /\b(?:hopes?|dreams?|aspirations?|future|wish(?:es)?)\b/i.test(words);
  const isView = /\b(?:likes?|loves?|enjoys?|views?|dislikes?|important)\b/i.test(words);
  if (!isHope && !isView) return guessOwn(words);
  return { role: isHope ? 'aspiration' : 'view', letter: null, number: null, single: false, end: words.length };
}

/** Questions of a form's own over an outcome or over help: "Where I am trying to get to", "What grown-ups do to help". */
function guessOwn(words: string): Label | null {
  if (!/^\W*(?:what|where|how|my|our)\b/i.test(words)) return null;
  const isAim = /\b(?:different|change|goals?|aims?|achieve|be able to|get to|aiming|trying)\b/i.test(words);
  const isHelp = /\b(?:helps?|support|will do|in place|happens?)\b/i.test(words);
  if (isAim === isHelp) return null;
  return { role: isAim ? 'outcome' : 'what', letter: null, number: null, single: true, end: words.length };
}
