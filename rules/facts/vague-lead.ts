/** The word in an Outcome that says nothing anyone could see, where nothing else in it does. */
import type { Verb } from '../lexicon/verbs.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { OutcomeFacts } from './outcome.ts';

/** The first vague or unseen verb of an Outcome that has neither an act nor a measure; null where it has one, or has no such verb. */
export function vagueLead({ smart, vague, knowing, looksLike }: OutcomeFacts): Hit<Verb> | null {
  if (looksLike !== null || smart.measurable !== 'no' || smart.specific !== 'no') return null;
  return [...vague, ...knowing].reduce<Hit<Verb> | null>((first, hit) => (first && first.from <= hit.from ? first : hit), null);
}
