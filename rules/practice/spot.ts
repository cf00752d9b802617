/** Spot the fault: the words chosen by a learner against the words marked by hand and those the engine flags. */
import type { Extent } from '../plan-text.ts';

/** One word of the passage, with where it stands in UTF-16 code units of its Section's text. */
export interface SpotWord extends Extent {
  field: string;
  text: string;
}

/** A stretch of words that is at fault. */
export interface Fault extends Extent {
  field: string;
}

/** Splits the text of one Section at white space; a word takes its punctuation with it. */
export function spotWords(field: string, text: string): SpotWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    field,
    text: word,
    start: index,
    end: index + word.length,
  }));
}

export interface SpotResult {
  /** How many of the marked faults hold a chosen word. */
  found: number;
  of: number;
  /** Faults without one. */
  missed: readonly Fault[];
  /** Words chosen that neither the key nor the engine minds. */
  extra: readonly SpotWord[];
  /** Words chosen that the engine minds beside the key: seen sharply. */
  alsoSeen: readonly SpotWord[];
}

const touches = (word: SpotWord, fault: Fault) =>
  word.field === fault.field && word.start < fault.end && fault.start < word.end;

/** Scores the chosen words. With no marked faults the engine's stand in for the key. */
export function spotScore(chosen: readonly SpotWord[], marked: readonly Fault[], engine: readonly Fault[]): SpotResult {
  const key = marked.length > 0 ? marked : engine;
  const missed = key.filter((fault) => !chosen.some((word) => touches(word, fault)));
  const outside = chosen.filter((word) => !key.some((fault) => touches(word, fault)));
  return {
    found: key.length - missed.length,
    of: key.length,
    missed,
    alsoSeen: outside.filter((word) => engine.some((fault) => touches(word, fault))),
    extra: outside.filter((word) => !engine.some((fault) => touches(word, fault))),
  };
}
