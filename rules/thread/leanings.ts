/**
 * Which concepts a text leans to by its words alone, where no phrase names any: every word of the concept lexicon pulls towards
 * the concepts whose phrases and everyday words hold it, and the fewer those are the harder.
 */
import { readWords, type Word } from '../facts/words.ts';
import { concepts } from '../lexicon/concepts.ts';
import { conceptCues } from '../lexicon/concepts-cues.ts';
import { everydayFields } from '../lexicon/concepts-fields.ts';
import { conceptWords } from '../lexicon/concepts-words.ts';
import { nearby } from './concept-book.ts';
import { tieOf } from './content-words.ts';

/** What a word in one phrase says, in a hope or a helper's name, and among everyday words. */
const inPhrase = 1;
const inPassing = 0.5;
/** What a concept lends to those near it. */
const lent = 0.15;

type Pulls = readonly (readonly [concept: number, pull: number])[];
let pulls: ReadonlyMap<string, Pulls> | null = null;
const none: Pulls = [];

/** Fainter pulls than this are left out. */
const leastPull = 0.06;

/** A text's leaning: concept indexes with pulls whose squares add up to 1; [] where no word is known. */
export type Leaning = Pulls;

/** Each word counts once. */
export function leaningOf(words: readonly Word[], weights: readonly number[]): Leaning {
  pulls ??= readPulls();
  const strongest = new Map<string, number>();
  words.forEach((word, at) => {
    const tie = tieOf(word);
    if (tie) strongest.set(tie, Math.max(strongest.get(tie) ?? 0, weights[at] ?? 1));
  });
  const own = new Float64Array(concepts.length);
  for (const [tie, weight] of strongest) {
    for (const [concept, pull] of pulls.get(tie) ?? none) own[concept] = (own[concept] ?? 0) + weight * pull;
  }
  const all = own.slice();
  own.forEach((pull, concept) => {
    if (pull > 0) for (const near of nearby[concept] ?? []) all[near] = (all[near] ?? 0) + lent * pull;
  });
  const length = Math.hypot(...all);
  const leaning: [number, number][] = [];
  all.forEach((pull, concept) => {
    if (pull > leastPull * length) leaning.push([concept, pull / length]);
  });
  return leaning;
}

/** The concept that both lean to most, by its index; null where they share none. */
export function sharedLeaning(one: Leaning, other: Leaning): number | null {
  const theirs = new Map(other);
  let best: number | null = null;
  let most = 0;
  for (const [concept, pull] of one) {
    const both = pull * (theirs.get(concept) ?? 0);
    if (both > most) {
      most = both;
      best = concept;
    }
  }
  return best;
}

function readPulls(): ReadonlyMap<string, Pulls> {
  const counts = new Map<string, Map<number, number>>();
  const note = (tie: string, concept: number, worth: number) => {
    const known = counts.get(tie) ?? new Map<number, number>();
    known.set(concept, (known.get(concept) ?? 0) + worth);
    counts.set(tie, known);
  };
  const tiesOf = (text: string) => new Set(readWords(text).flatMap((word) => tieOf(word) ?? []));
  const noteList = (phrases: readonly string[], concept: number, worth: number) => {
    const often = new Map<string, number>();
    for (const phrase of phrases)
      for (const tie of tiesOf(phrase.replaceAll(/[()|?*~]/g, ' '))) often.set(tie, (often.get(tie) ?? 0) + 1);
    for (const [tie, count] of often) note(tie, concept, worth * Math.log(1 + count));
  };
  concepts.forEach(({ needs, answers, helpers, aspirations }, concept) => {
    for (const phrases of [needs, answers]) noteList(phrases, concept, inPhrase);
    for (const phrases of [helpers, aspirations]) noteList(phrases, concept, inPassing);
  });
  const indexOf = new Map(concepts.map(({ id }, index) => [id, index]));
  for (const [ids, words] of [conceptCues, conceptWords, everydayFields].flatMap((lists) => Object.entries(lists))) {
    const ties = tiesOf(words);
    for (const id of ids.split(' ')) {
      const concept = indexOf.get(id);
      if (concept !== undefined) for (const tie of ties) note(tie, concept, inPassing);
    }
  }
  return new Map([...counts].map(([tie, found]) => [tie, pullsOf(found)]));
}

/** Shares of a word among its concepts, times how much the word tells at all (1 less its entropy), squared. */
function pullsOf(found: ReadonlyMap<number, number>): Pulls {
  const total = [...found.values()].reduce((sum, worth) => sum + worth, 0);
  const shares = [...found].map(([concept, worth]) => [concept, worth / total] as const);
  const entropy = -shares.reduce((sum, [, share]) => sum + share * Math.log(share), 0);
  const tells = (1 - entropy / Math.log(concepts.length)) ** 2;
  return shares.map(([concept, share]) => [concept, tells * share] as const);
}
