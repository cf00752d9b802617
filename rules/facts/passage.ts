/** A passage read once: its words, where its sentences end, and every phrase of every list. Remembered by its text. */
import { book } from '../lexicon/book.ts';
import type { Found, Hit } from '../lexicon/phrases.ts';
import { readSentenceEnds } from './sentence-ends.ts';
import { readWords, type Word } from './words.ts';

export interface Passage {
  text: string;
  words: readonly Word[];
  /** Sentences as `[from, to)` indexes into `words`, in order, covering all of them. */
  sentences: readonly { from: number; to: number }[];
  found: Found;
}

/** How many passages are kept: more than any one plan holds, so that an edit re-reads one item. */
const remembered = 4000;
const memory = new Map<string, Passage>();

/** Reads `text`, or remembers it. Never throws. */
export function readPassage(text: string): Passage {
  const known = memory.get(text);
  if (known) return known;
  const words = readWords(text);
  const passage = { text, words, sentences: readSentenceEnds(words), found: book().find(words) };
  if (memory.size >= remembered) {
    const oldest = memory.keys().next();
    if (!oldest.done) memory.delete(oldest.value);
  }
  memory.set(text, passage);
  return passage;
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
