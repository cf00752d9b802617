/** Whose act it is: the child's, an adult's, a service's, or nobody's. */
import { peopleAround } from '../lexicon/qualities.ts';
import { isQuality } from './quality.ts';
import type { Word } from './words.ts';

/** `[from, to)` as indexes into a passage's words. */
export interface Stretch {
  from: number;
  to: number;
}

/** `other`: adults or services. `thing`: no person. `none`: left out, so the child. */
export type Who = 'child' | 'other' | 'thing' | 'none';

/** What reading one sentence needs to know of the whole passage, by word. */
export interface Ground {
  words: readonly Word[];
  /** Belongs to no main clause. */
  aside: readonly boolean[];
  /** Part of a role's name ("speech and language therapist"). */
  isRole: readonly boolean[];
  /** A thing that services give ("sessions", "therapy"). */
  isGiven: readonly boolean[];
  /** Opens a phrase of the list of verbs. */
  isVerb: readonly boolean[];
  /** Typed in capitals, or without any: a capital says nothing. */
  isFlat: boolean;
}

const child = /^(he|she|they|i|child|pupil|student|yp|learner|youngster)$/;
const preposition = /^(with|from|at|in|by|through|for|on|to|about|near|beside|without|of|behind)$/;
const openers = /^(the|an?|his|her|their|my|all|of|and|for|that|this|these|both|each|every|by|come|given|in|at|on)$/;
const calendar =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|year|key|stage|spring|summer|autumn|term|reception|nursery)$/;

/** A pronoun or noun for the child. */
export const isChild = (norm: string): boolean => child.test(norm);

/** A word that can only be a name: a capital, and neither a role nor a date. */
export function isName({ words, isRole, isFlat }: Ground, at: number): boolean {
  const word = words[at];
  return (
    word?.kind === 'word' &&
    word.capital &&
    !isFlat &&
    !/'s?$/.test(word.norm) &&
    !isRole[at] &&
    !peopleAround.has(word.norm) &&
    !openers.test(word.norm) &&
    !calendar.test(word.norm)
  );
}

/** Who these words name. A child named among others acts too. */
export function whoIs(ground: Ground, { from, to }: Stretch): Who {
  const { words, aside, isFlat } = ground;
  let who: Who = 'none';
  let said = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || aside[at]) continue;
    const norm = word.norm.replace(/'(ll|s|m|ve|d)$/, '');
    const isOwner = word.norm.endsWith("'s") || word.norm.endsWith("s'");
    if (isChild(norm)) return 'child';
    said++;
    const before = words[at - 1]?.norm ?? '';
    if (at > from && preposition.test(before) && !isShareOf(words, at - 1)) continue;
    if (isOwner) continue;
    if (isOther(ground, at)) who = 'other';
    else if (isName(ground, at) && who !== 'other') return 'child';
    else if (who === 'none' && !openers.test(norm)) who = 'thing';
  }
  // "oscar will spell": one word that is no role can only be a name, where capitals say nothing.
  return who === 'thing' && isFlat && said === 1 && !isQuality(words[to - 1]?.norm ?? '') ? 'child' : who;
}

/** A role, or anyone who looks after or teaches the child. */
export const isOther = ({ words, isRole }: Ground, at: number): boolean =>
  (isRole[at] ?? false) || peopleAround.has(words[at]?.norm ?? '');

/** "All of his teachers", "90% of the staff": the teachers act. */
const isShareOf = (words: readonly Word[], of: number) =>
  words[of]?.norm === 'of' &&
  /^(all|most|some|each|every|both|many|any|%|half|number|majority|two|three)$/.test(words[of - 1]?.norm ?? '');
