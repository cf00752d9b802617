/** A need, an outcome and a provision that fit together or do not: are the links there that should be, and no others? */
import type { Appraisal } from '../index.ts';
import type { LabelledItem } from './eval-data.ts';
import type { Scorecard } from './eval-measures.ts';

type Part = 'need' | 'outcome' | 'provision';
const links = [
  ['need', 'provision'],
  ['need', 'outcome'],
  ['outcome', 'provision'],
] as const;

/** Adds whether the three fit, and each link the label speaks about. */
export function judgeTriple(item: LabelledItem, { thread }: Appraisal, card: Scorecard): void {
  const { id, text } = item;
  const linked = links.map(([from, to]) => thread.links.some(({ kind }) => kind === `${from}-${to}`));
  const got = linked.every(Boolean) ? 'fits' : 'does not fit';
  const expected = (item.matches ?? item.label === 'strong') ? 'fits' : 'does not fit';
  card.tally('triple: does not fit', 'does not fit').add({ id, expected, got, words: text });
  for (const [index, [from, to]] of links.entries()) {
    const stands = shouldLink(item, from, to);
    if (stands === null) continue;
    card.tally(`triple: ${from}-${to}`, 'linked').add({
      id,
      expected: stands ? 'linked' : 'apart',
      got: linked[index] ? 'linked' : 'apart',
      words: text,
    });
  }
}

/** null: the label does not say. */
function shouldLink({ matches, mismatch, label }: LabelledItem, from: Part, to: Part): boolean | null {
  if (matches ?? label === 'strong') return true;
  // "both": the outcome and the provision each miss the need; whether they fit each other is left open.
  if (mismatch === 'both') return from === 'need' ? false : null;
  if (mismatch === from || mismatch === to) return false;
  return mismatch === 'need' || mismatch === 'outcome' || mismatch === 'provision' ? true : null;
}
