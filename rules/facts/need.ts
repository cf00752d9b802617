/** What a Need says: the difficulty and what follows from it, or only a label, a score, a service or a remedy (domain B-02, B-06, B-07). */
import type { LooksLike, Verdict } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { covered, fill, isFree, isSentenceEnd } from './marks.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { readSubstance } from './substance.ts';

/** What stands where the difficulty should: `generic` names a topic and a size, and no one could picture anything. */
export type NeedFault = 'diagnosis' | 'score' | 'service' | 'provision' | 'generic' | 'strength';

export interface NeedFacts {
  verdict: Verdict;
  looksLike: LooksLike | null;
  /** Why it is weak, null when it is not. */
  fault: NeedFault | null;
  hasDifficulty: boolean;
  hasImpact: boolean;
  /** Words about this child and no other, outside labels, scores, history and remedies. */
  substance: number;
  /** Words that say what should be done, each from its cue to the end of its clause. */
  remedies: readonly Pick<Hit, 'from' | 'to'>[];
  passage: Passage;
}

/** Enough of its own words to picture the difficulty, beside words of difficulty or effect. */
const picture = 2;
/** Enough to picture it where nothing calls it a difficulty ("Sleeps four hours a night and drops off in registration"). */
const pictureAlone = 4;
/** So many words of any plan to one of its own: the sentence is long and still says little. */
const vagueShare = 6;
/** A longer passage that opens with what the child can do may turn to what is hard in words no list knows. */
const mostStrengthWords = 14;

export function readNeed(text: string): NeedFacts {
  const passage = readPassage(text);
  const remedies = clausesFrom(passage, 'need-is-provision');
  const history = clausesFrom(passage, 'service-history');
  const marks = covered(passage, ['diagnosis', 'score']);
  for (const { from, to } of [...remedies, ...history]) fill(marks, from, to);
  const { own, talk } = readSubstance(passage, marks);
  const difficulties = hitsOf(passage, 'difficulty').filter((hit) => isFree(marks, hit));
  const hasDifficulty = difficulties.length > 0;
  const firstFrom = difficulties[0]?.from ?? 0;
  const hasImpact = hitsOf(passage, 'impact').some((hit) => hit.from > firstFrom && !marks[hit.from]) || difficulties.length > 1;
  const words = passage.words.filter((word) => word.kind !== 'mark').length;
  const has = (list: string) => hitsOf(passage, list).length > 0;
  const isStrength = hitsOf(passage, 'strength').some((hit) => !isTrouble(passage, hit));
  const shared = { hasDifficulty, hasImpact, substance: own.length, remedies, passage };
  const settle = (verdict: Verdict, fault: NeedFault | null = null): NeedFacts => ({ ...shared, verdict, fault, looksLike: looksOf(fault) });

  const isPictured = own.length >= (hasDifficulty || hasImpact ? picture : pictureAlone);
  if (isPictured && (hasDifficulty || !isStrength)) {
    // A remedy with a reason tucked behind it is still a remedy, unless the reason says what is hard.
    return remedies.length > 0 && !hasDifficulty && own.length < pictureAlone ? settle('unsure') : settle('strong');
  }
  if (remedies.length > 0) return settle('weak', 'provision');
  if (has('score')) return settle('weak', 'score');
  if (history.length > 0) return settle('weak', 'service');
  if (has('diagnosis') && !hasDifficulty) return settle('weak', 'diagnosis');
  if (isStrength && !hasDifficulty && own.length > 0) return words <= mostStrengthWords ? settle('weak', 'strength') : settle('unsure');
  const isTalk = own.length === 0 || talk >= own.length * vagueShare;
  return isTalk || has('generic-need') ? settle('weak', 'generic') : settle('unsure');
}

function looksOf(fault: NeedFault | null): LooksLike | null {
  return fault === 'provision' || fault === 'strength' ? fault : null;
}

/** "Can take ten minutes", "can become upset": no strength. */
function isTrouble(passage: Passage, hit: Hit): boolean {
  const next = passage.words[hit.to]?.norm ?? '';
  return passage.words[hit.to - 1]?.norm === 'can' && /^(also|often|sometimes|take|be|become|get|find|feel|lead|make|cause|only|appear|seem|lose|struggle|last|then|go|result)$/.test(next);
}

/** Words after which a clause turns to something else: a cause, a contrast, what follows. */
const turns = new Set(['because', 'but', 'so', 'which', 'and', 'as', 'without', 'since', 'otherwise', 'or', 'who', 'when', 'if', 'although', 'while', ':', ';', ',', '-', ')']);

/** Each hit of a list, drawn out to the end of its clause. */
function clausesFrom(passage: Passage, list: string): readonly Pick<Hit, 'from' | 'to'>[] {
  return hitsOf(passage, list).map(({ from, to }) => {
    let end = to;
    while (end < passage.words.length && !isTurn(passage, end)) end++;
    return { from, to: end };
  });
}

function isTurn(passage: Passage, at: number): boolean {
  const norm = passage.words[at]?.norm ?? '';
  if (norm === 'and' || norm === 'or') return !isListed(passage, at);
  return turns.has(norm) || isSentenceEnd(passage, at - 1);
}

/** "Clear routines and consistent boundaries" lists on; "help to sit and then slides off" turns. */
function isListed(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1]?.norm ?? '';
  return !/^(then|so|cannot|can't|does|is|has|will|still|he|she|they|it|this|misses|loses|falls|needs|becomes|gets|spends|takes|forgets|never)$/.test(next) && !/[^s]s$/.test(next);
}
