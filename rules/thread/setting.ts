/** What is known of a whole plan before its pairs are weighed: which words and concepts tell its items apart. */
import { concepts } from '../lexicon/concepts.ts';
import { tieWorth } from './content-words.ts';
import type { Party } from './shelf.ts';

export interface Setting {
  /** How rare each content word is: 1 for a word of two items, near 0 for one of all. */
  words: ReadonlyMap<string, number>;
  /** By concept index: 1 where one item is about it, near 0 where all are. */
  concepts: Float64Array;
}

/** From this weight on, a concept is what an item is about. */
const about = 0.3;

/** How rare words and concepts are among these items. */
export function settingOf(
  parties: readonly Party[],
  asking: readonly Party[],
  isName: (tie: string) => boolean,
): Setting {
  const counts = new Map<string, number>();
  for (const { side } of parties)
    for (const tie of side.features.ties.keys()) counts.set(tie, (counts.get(tie) ?? 0) + 1);
  const all = Math.max(parties.length, 6);
  const words = new Map<string, number>();
  for (const [tie, count] of counts) {
    if (count > 1 && !isName(tie))
      words.set(tie, tieWorth(tie) * Math.max(0, Math.log(all / count) / Math.log(all / 2)));
  }
  const holding = new Float64Array(concepts.length);
  for (const { side } of asking)
    for (const { concept, weight } of side.weights) if (weight >= about) holding[concept] = (holding[concept] ?? 0) + 1;
  const most = Math.max(asking.length, 4);
  return {
    words,
    concepts: holding.map((count) => (count <= 1 ? 1 : Math.max(0, Math.log(most / count) / Math.log(most)))),
  };
}
