/** From the words of an item's passage back to the Field's text. */

import type { Hit } from '../lexicon/phrases.ts';
import type { Item } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';
import type { Passage } from './passage.ts';

/** The Span of a hit in the text the item was read from. */
export function spanOf(item: Item, passage: Passage, hit: Pick<Hit, 'from' | 'to'>): Span {
  return spanIn(item.span, passage, hit);
}

/** The Span of a hit in the stretch of a Field that `passage` was read from. */
export function spanIn(stretch: Span, passage: Passage, hit: Pick<Hit, 'from' | 'to'>): Span {
  const first = passage.words[hit.from];
  const last = passage.words[hit.to - 1];
  const base = stretch.start;
  return { field: stretch.field, start: base + (first?.start ?? 0), end: base + (last?.end ?? passage.text.length) };
}
