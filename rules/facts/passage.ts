/** A passage read once: its words, where its sentences end, and every phrase of every list. Remembered by its text. */
import { book } from '../lexicon/book.ts';
import type { Found, Hit } from '../lexicon/phrases.ts';
import { memory } from '../memory.ts';
import { readSentenceEnds } from './sentence-ends.ts';
import { readWords, type Word } from './words.ts';

export interface Passage {
  text: string;
  words: readonly Word[];
  /** Sentences as `[from, to)` indexes into `words`, in order, covering all of them. */
  sentences: readonly { from: number; to: number }[];
  found: Found;
}

const remembered = memory<Passage>();

/** Reads `text`, or remembers it. Never throws. */
export function readPassage(text: string): Passage {
  return remembered(text, () => {
    const words = readWords(text);
    const sentences = readSentenceEnds(words);
    if (isShouted(text, words)) for (const word of words) word.capital = false;
    return { text, words, sentences, found: book().find(words) };
  });
}

/** Fewer words in capitals may be a heading or a row of short forms. */
const fewestShouted = 6;

/** Nearly all words in capitals: there a capital marks no name. */
function isShouted(text: string, words: readonly Word[]): boolean {
  const lettered = words.filter((word) => word.kind === 'word' && word.end - word.start > 1);
  const capitals = lettered.filter(
    ({ start, end }) =>
      text.slice(start, end) !== text.slice(start, end).toLowerCase() &&
      text.slice(start, end) === text.slice(start, end).toUpperCase(),
  );
  return lettered.length >= fewestShouted && capitals.length >= 0.8 * lettered.length;
}

/** Hits of one list, typed by the caller who knows the list. */
export function hitsOf<Entry>(passage: Passage, list: string): readonly Hit<Entry>[] {
  return (passage.found.get(list) ?? []) as readonly Hit<Entry>[];
}

/** The words of `[from, to)` as they stand in the text; '' for an empty stretch. */
export function wordsBetween(passage: Passage, from: number, to: number): string {
  const first = passage.words[from];
  const last = passage.words[to - 1];
  return first && last && to > from ? passage.text.slice(first.start, last.end) : '';
}
