/** Everyday words that hint at concepts, by their stem. */
import { stemOf } from '../facts/words.ts';
import { concepts } from '../lexicon/concepts.ts';
import { conceptCues } from '../lexicon/concepts-cues.ts';
import { everydayFields } from '../lexicon/concepts-fields.ts';

let byStem: ReadonlyMap<string, readonly number[]> | null = null;
const none: readonly number[] = [];

/** Indexes of the concepts a word's stem hints at, [] for most words. */
export function cuesOf(stem: string): readonly number[] {
  byStem ??= readCues();
  return byStem.get(stem) ?? none;
}

function readCues(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  const note = (words: string, concept: number | undefined) => {
    if (concept === undefined) return;
    for (const word of words.split(/[\s-]+/)) {
      const stem = stemOf(word);
      if (stem.length < 2) continue;
      const known = found.get(stem) ?? new Set<number>();
      found.set(stem, known.add(concept));
    }
  };
  const indexOf = new Map(concepts.map(({ id }, index) => [id, index]));
  for (const [id, words] of Object.entries(conceptCues)) note(words, indexOf.get(id));
  for (const [hints, words] of Object.entries(everydayFields)) {
    for (const id of hints.split(' ')) note(words, indexOf.get(id));
  }
  return new Map([...found].map(([stem, hinted]) => [stem, [...hinted]]));
}
