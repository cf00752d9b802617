/** Everyday words that hint at concepts, by their stem. */
import { stemOf } from '../facts/words.ts';
import { conceptCues } from '../lexicon/concepts-cues.ts';
import { concepts } from '../lexicon/concepts.ts';

let byStem: ReadonlyMap<string, readonly number[]> | null = null;
const none: readonly number[] = [];

/** Indexes of the concepts a word's stem hints at, [] for most words. */
export function cuesOf(stem: string): readonly number[] {
  byStem ??= readCues();
  return byStem.get(stem) ?? none;
}

function readCues(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  concepts.forEach(({ id }, index) => {
    for (const word of new Set((conceptCues[id] ?? '').split(/\s+/).filter((one) => one !== '').map(stemOf))) {
      const known = found.get(word);
      if (known) known.push(index);
      else found.set(word, [index]);
    }
  });
  return found;
}
