/** What a Need says: the difficulty and what follows from it, or only a label, a score, a service or a remedy (domain B-02, B-06, B-07). */
import type { LooksLike, Verdict } from '../contract.ts';
import { covered, isFree } from './marks.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';

export interface NeedFacts {
  verdict: Verdict;
  looksLike: LooksLike | null;
  /** Why it is weak, null when it is not. */
  fault: 'diagnosis' | 'score' | 'service' | 'provision' | 'generic' | 'strength' | null;
  hasDifficulty: boolean;
  hasImpact: boolean;
  passage: Passage;
}

export function readNeed(text: string): NeedFacts {
  const passage = readPassage(text);
  const labels = covered(passage, ['diagnosis', 'score', 'service-history', 'generic-need', 'need-is-provision']);
  const difficulties = hitsOf(passage, 'difficulty').filter((hit) => isFree(labels, hit));
  const hasDifficulty = difficulties.length > 0;
  const lastFrom = difficulties[0]?.from ?? 0;
  const hasImpact = hitsOf(passage, 'impact').some((hit) => hit.from > lastFrom) || difficulties.length > 1;
  const has = (list: string) => hitsOf(passage, list).length > 0;
  const shared = { hasDifficulty, hasImpact, passage };
  const weak = (fault: NonNullable<NeedFacts['fault']>, looksLike: LooksLike | null = null): NeedFacts => ({ ...shared, verdict: 'weak', looksLike, fault });
  // "needs an adult beside her: without one she sits with the book shut" tells what follows from the need.
  const hasWithout = /\bwithout (one|it|this|that|them|him|her|help|an adult|support)\b/i.test(text);
  const words = passage.words.filter((word) => word.kind !== 'mark').length;
  if (has('need-is-provision') && difficulties.length < 2 && !hasWithout) return weak('provision', 'provision');
  if (!hasDifficulty) {
    if (has('generic-need') && !hasWithout) return weak('generic');
    if (hasWithout) return { ...shared, verdict: 'strong', looksLike: null, fault: null };
    if (has('score')) return weak('score');
    if (has('service-history')) return weak('service');
    if (has('diagnosis')) return weak('diagnosis');
    if (has('strength')) return weak('strength', 'strength');
    const isTold = words >= 20 && hitsOf(passage, 'impact').length > 0;
    if (isTold && !has('strength')) return { ...shared, verdict: 'strong', looksLike: null, fault: null };
    return { ...shared, verdict: words < 8 ? 'weak' : 'unsure', looksLike: null, fault: words < 8 ? 'generic' : null };
  }
  if (has('generic-need') && difficulties.length < 2) return weak('generic');
  if (has('service-history') && difficulties.length < 2 && !hasImpact) return weak('service');
  if (hasImpact || words >= 10) return { ...shared, verdict: 'strong', looksLike: null, fault: null };
  return words < 7 ? weak('generic') : { ...shared, verdict: 'unsure', looksLike: null, fault: null };
}
