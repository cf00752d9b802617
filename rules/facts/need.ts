/** What a Need says: the difficulty and what follows from it, or only a label, a score, a service or a remedy (domain B-02, B-06, B-07). */
import type { LooksLike, Verdict } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { memory } from '../memory.ts';
import { covered, fill, isFree, isSentenceEnd } from './marks.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { isForeign, readSubstance } from './substance.ts';

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
  /** Words in the manner of Section F: what will be given, and how much. */
  doses: readonly Hit[];
  passage: Passage;
}

/** Enough of its own words to picture the difficulty, beside words of difficulty or effect. */
const picture = 2;
/** Enough to picture it where nothing calls it a difficulty ("Sleeps four hours a night and drops off in registration"). */
const pictureAlone = 4;
/** So many words of any plan to one of its own: the sentence is long and still says little. */
const vagueShare = 6;
const mostLabelWords = 6;

const remembered = memory<NeedFacts>();

/** Reads a Need by its text, or remembers it. */
export function readNeed(text: string): NeedFacts {
  return remembered(text, () => judge(readPassage(text)));
}

function judge(passage: Passage): NeedFacts {
  const remedies = clausesFrom(passage, 'need-is-provision');
  const history = clausesFrom(passage, 'service-history');
  const marks = covered(passage, ['diagnosis', 'score']);
  for (const { from, to } of [...remedies, ...history]) fill(marks, from, to);
  const { own, talk } = readSubstance(passage, marks);
  const difficulties = apart(hitsOf(passage, 'difficulty').filter((hit) => isFree(marks, hit)));
  const hasDifficulty = difficulties.length > 0;
  const firstFrom = difficulties[0]?.from ?? 0;
  const hasImpact =
    hitsOf(passage, 'impact').some((hit) => hit.from > firstFrom && !marks[hit.from]) || difficulties.length > 1;
  const has = (list: string) => hitsOf(passage, list).length > 0;
  const isStrength = tellsStrength(passage);
  const shared = {
    hasDifficulty,
    hasImpact,
    substance: own.length,
    doses: hitsOf(passage, 'parked-provision'),
    passage,
  };
  const settle = (verdict: Verdict, fault: NeedFault | null = null): NeedFacts => ({
    ...shared,
    verdict,
    fault,
    looksLike: looksOf(fault),
  });

  if (isForeign(passage)) return settle('unsure');
  const isShown = hasDifficulty && hasImpact && difficulties.length > 1 && own.length > 0 && talk < vagueShare;
  const isPictured = isShown || own.length >= (hasDifficulty || hasImpact ? picture : pictureAlone);
  if (isPictured && (hasDifficulty || !isStrength)) {
    // A remedy with a reason tucked behind it is still a remedy, unless the reason says what is hard.
    return remedies.length > 0 && !hasDifficulty && own.length < pictureAlone ? settle('unsure') : settle('strong');
  }
  if (remedies.length > 0) return settle('weak', 'provision');
  if (has('score')) return settle('weak', 'score');
  if (history.length > 0) return settle('weak', 'service');
  if (has('diagnosis') && !hasDifficulty) return settle('weak', 'diagnosis');
  if (isStrength && !hasDifficulty && own.length > 0)
    return isContrast(passage) ? settle('unsure') : settle('weak', 'strength');
  const isTalk = own.length === 0 || talk >= own.length * vagueShare || isLabel(passage, own.length, difficulties[0]);
  return isTalk || has('generic-need') ? settle('weak', 'generic') : settle('unsure');
}

function looksOf(fault: NeedFault | null): LooksLike | null {
  return fault === 'provision' || fault === 'strength' ? fault : null;
}

/** What opens with a strength may turn to what is hard in words no list knows. */
const isContrast = (passage: Passage) =>
  passage.words.some(({ norm }) =>
    /^(yet|but|though|although|however|asked|given|two|then|instead|whereas)$/.test(norm),
  );

/** Whether any words tell what the child can do, likes or is good at. */
export function tellsStrength(passage: Passage): boolean {
  const difficulties = hitsOf(passage, 'difficulty');
  return hitsOf(passage, 'strength').some(
    (hit) => !isTrouble(passage, hit) && !difficulties.some((other) => isOneClause(passage, hit, other)),
  );
}

/** "Forgets words she has learnt" tells no strength; "can read well but does not follow" tells one. "Is a" waits for a sentence of its own. */
function isOneClause(passage: Passage, one: Hit, other: Hit): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  if (passage.sentences.some(({ to }) => to > first.from && to <= second.from)) return false;
  if (passage.words[one.to - 1]?.norm === 'a') return true;
  return !passage.words
    .slice(first.to, second.from)
    .some(({ norm }) => /^(but|though|although|however|yet|,|;|:|-|and)$/.test(norm));
}

/** "Can take ten minutes", "can become upset": no strength. */
function isTrouble(passage: Passage, hit: Hit): boolean {
  const next = passage.words[hit.to]?.norm ?? '';
  return (
    passage.words[hit.to - 1]?.norm === 'can' &&
    /^(also|often|sometimes|take|be|become|get|find|feel|lead|make|cause|only|appear|seem|lose|struggle|last|then|go|result)$/.test(
      next,
    )
  );
}

/** Words after which a clause turns to something else: a cause, a contrast, what follows. */
const turns = new Set([
  'because',
  'but',
  'so',
  'which',
  'and',
  'as',
  'without',
  'since',
  'otherwise',
  'or',
  'who',
  'when',
  'if',
  'although',
  'while',
  'after',
  'before',
  'whenever',
  'unless',
  ':',
  ';',
  ',',
  '-',
  ')',
]);

/** A few words and no clause ("Poor organisation skills", "Wears glasses"): a label, though its word is on no list. */
function isLabel(passage: Passage, own: number, difficulty: Hit | undefined): boolean {
  const words = passage.words.filter((word) => word.kind !== 'mark').length;
  const verb = difficulty ? (passage.words[difficulty.from]?.norm ?? '') : '';
  return own < picture && words <= mostLabelWords && !actOf.test(verb);
}

/** "Cannot use scissors", "struggles with stairs": short, and yet an act is named. */
const actOf =
  /^(cannot|can|can't|cant|does|doesn't|do|don't|not|unable|has|is|no|never|rarely|struggles?|difficulty|difficulties|finds?|find|hard|trouble|avoids?|loses|forgets|hits|bites|runs|falls|trips|will|won't|becomes|gets|only|nobody|nothing)$/;

/** Hits that share no word with the one before: "does not" and "not yet" are one difficulty. */
const apart = (hits: readonly Hit[]) => hits.filter((hit, at) => at === 0 || hit.from >= (hits[at - 1]?.to ?? 0));

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
  return turns.has(norm) || isSentenceEnd(passage, at - 1) || isNewSubject(passage, at);
}

/** "Since she was discharged Inga has begun…": the clause ends where the child is named again. */
function isNewSubject(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const next = passage.words[at + 1]?.norm ?? '';
  return (
    (word?.capital === true || /^(he|she|they)$/.test(word?.norm ?? '')) &&
    /^(has|is|cannot|can't|does|will|still|now|finds|cries|gets|becomes|loses|misses|keeps|refuses|hides|runs|hits)$/.test(
      next,
    )
  );
}

/** "Clear routines and consistent boundaries" lists on; "help to sit and then slides off" turns. */
function isListed(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1]?.norm ?? '';
  return (
    !/^(then|so|cannot|can't|does|is|has|will|still|he|she|they|it|this|misses|loses|falls|needs|becomes|gets|spends|takes|forgets|never)$/.test(
      next,
    ) && !/[^s]s$/.test(next)
  );
}
