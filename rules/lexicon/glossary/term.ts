/** A short form or a technical word, with what a family may be told of it. */
export interface Term {
  /** As plans write it: "ELSA", "echolalia". */
  term: string;
  /** What it is short for, its meanings parted by "; "; null for a word. */
  full: string | null;
  /** One plain sentence. It explains the word; it says nothing of any child. */
  plain: string;
  /** Where people or places differ; null where they do not. */
  note: string | null;
}

/** As the lists are written: term, full form, plain sentence, note. */
export type TermLine = readonly [term: string, full: string | null, plain: string, note?: string];

export const termsOf = (lists: readonly (readonly TermLine[])[]): readonly Term[] =>
  lists.flat().map(([term, full, plain, note = null]) => ({ term, full, plain, note }));
