/** How much of a passage is about this child and no other: the content words left when the words of any plan are taken out. */
import { planTalk, smallWords } from '../lexicon/plain-words.ts';
import type { Passage } from './passage.ts';

/** Indexes into the passage's words, in order. `marks` are words that already count as something else. */
export function substanceOf(passage: Passage, marks: readonly boolean[] = []): readonly number[] {
  const found: number[] = [];
  const starts = new Set(passage.sentences.map(({ from }) => from));
  passage.words.forEach((word, at) => {
    if (marks[at] || word.kind === 'mark' || word.kind === 'date' || word.kind === 'ratio') return;
    if (word.kind === 'number') {
      // A figure counts with what it counts ("6 minutes"), never alone.
      const next = passage.words[at + 1];
      if (next?.kind === 'word' && !smallWords.has(next.norm)) found.push(at);
      return;
    }
    // Capitals are names or abbreviations, save at the start, where nobody can tell.
    if (word.capital || (starts.has(at) && word.norm.length < 4)) return;
    if (word.norm.length < 3 || smallWords.has(word.norm)) return;
    if (planTalk.has(word.norm) || planTalk.has(word.stem)) return;
    found.push(at);
  });
  return found;
}
