/** The word in an Outcome that says nothing anyone could see, where nothing else in it does. */

import type { Hit } from '../lexicon/phrases.ts';
import type { Verb } from '../lexicon/verbs.ts';
import type { OutcomeFacts } from './outcome.ts';

/** Plain to every reader: only how much is missing. */
const remembering = /^(recognis|remember|memoris)/;

/** An act of the child's and a count stand in it too: then the vague word may only open what they say. */
export const mayBeTold = ({ observable, criteria }: OutcomeFacts): boolean =>
  observable.length > 0 && criteria.some(({ entry }) => entry.sort === 'rate' || entry.sort === 'help');

/** The first vague or unseen verb of an Outcome that has neither an act nor a measure; null where it has one, or has no such verb. */
export function vagueLead({ passage, smart, vague, knowing, looksLike }: OutcomeFacts): Hit<Verb> | null {
  if (looksLike !== null || smart.measurable !== 'no' || smart.specific !== 'no') return null;
  const unseen = knowing.filter((hit) => !remembering.test(passage.words[hit.from]?.norm ?? ''));
  return [...vague, ...unseen].reduce<Hit<Verb> | null>(
    (first, hit) => (first && first.from <= hit.from ? first : hit),
    null,
  );
}
