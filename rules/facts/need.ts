/** What a Need says: the difficulty and what follows from it, or only a label, a score, a service or a remedy (domain B-02, B-06, B-07). */
import type { LooksLike, Verdict } from '../contract.ts';
import { needTalk } from '../lexicon/need-talk.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { memory } from '../memory.ts';
import { isFree } from './marks.ts';
import { isNow, readNeedMarks } from './need-marks.ts';
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

/** Words of its own with which a reader pictures the difficulty, whatever calls it one; with fewer, words of difficulty and effect must help. */
const picture = 4;
const glimpse = 2;
const mostDifficulties = 2;
/** So many words of any plan to one of its own: the sentence is long and still says little. */
const vagueShare = 6;
const mostLabelWords = 6;
const fewestFigures = 3;
const wordsToFigure = 4;

const remembered = memory<NeedFacts>();

/** Reads a Need by its text, or remembers it. */
export function readNeed(text: string): NeedFacts {
  return remembered(text, () => judge(readPassage(text)));
}

function judge(passage: Passage): NeedFacts {
  const { marks, remedies, history, textbook } = readNeedMarks(passage);
  const { own, talk } = readSubstance(passage, marks, needTalk);
  const counted = own
    .flatMap((at) => passage.words[at] ?? [])
    .filter(({ kind, norm }) => kind === 'word' && !isAbstract(norm));
  const substance = new Set(counted.map(({ stem }) => stem)).size;
  const difficulties = apart(hitsOf(passage, 'difficulty').filter((hit) => isFree(marks, hit)));
  const hasDifficulty = difficulties.length > 0;
  const firstFrom = difficulties[0]?.from ?? 0;
  const hasImpact =
    hitsOf(passage, 'impact').some((hit) => hit.from > firstFrom && !marks[hit.from]) || difficulties.length > 1;
  const has = (list: string) => hitsOf(passage, list).length > 0;
  const settle = (verdict: Verdict, fault: NeedFault | null = null): NeedFacts => ({
    verdict,
    fault,
    looksLike: fault === 'provision' || fault === 'strength' ? fault : null,
    hasDifficulty,
    hasImpact,
    substance,
    doses: hitsOf(passage, 'parked-provision'),
    passage,
  });

  const isListed = has('diagnosis') || has('score') || history.length > 0;
  if (isForeign(passage) && !isListed) return settle('unsure');
  if (!hasDifficulty && isTally(passage)) return settle('weak', 'score');
  if (isPlainStrength(passage)) return settle('weak', 'strength');
  const tellsEffect = hasDifficulty && isFollowed(passage, marks);
  const signs =
    Math.min(difficulties.length, mostDifficulties) +
    Number(hasImpact) +
    Number(isMeasured(passage, marks)) +
    Number(tellsEffect) +
    Number(has('shown'));
  const isThin = talk >= Math.max(substance, 1) * vagueShare;
  if (substance >= picture || (substance > 0 && substance + signs >= picture && !isThin)) return settle('strong');
  const fault = ((): NeedFault => {
    if (remedies.length > 0) return 'provision';
    if (has('score')) return 'score';
    if (history.length > 0) return 'service';
    return textbook.length > 0 || (has('diagnosis') && !hasDifficulty) ? 'diagnosis' : 'generic';
  })();
  // Where most words tell of something else, a stray word beside them shows nothing.
  const isElsewhere = substance < glimpse && marks.filter(Boolean).length * 2 >= marks.length;
  const isShort = isLabel(passage, substance, difficulties[0]);
  const isGlimpsed =
    substance >= glimpse
      ? signs > 0 || substance > glimpse || passage.sentences.some((sentence) => isNow(passage, sentence))
      : hasDifficulty && substance > 0 && !isShort && !isThin;
  // A record beside a sentence of what the child does now: the record alone is not all there is.
  const isBesideRecord =
    history.length > 0 &&
    passage.sentences.some(
      (sentence) =>
        isNow(passage, sentence) && !history.some(({ from }) => from >= sentence.from && from < sentence.to),
    ) &&
    signs > 0 &&
    substance > 0;
  const isCounted = substance > 0 && signs >= picture - 1;
  return isBesideRecord || (!isElsewhere && (isGlimpsed || isCounted || (tellsEffect && !isThin)))
    ? settle('unsure')
    : settle('weak', fault);
}

const abstractEnding = /(?:tion|sion|ment|ity|ance|ence|ness|ical|ive|ally|ately|ism|ory|ancies|encies)s?$/;
const fewestAbstract = 8;
/** "Discrepancies", "proprioceptive": long words of reports, whatever their topic. */
const isAbstract = (norm: string) =>
  norm.length >= fewestAbstract && (abstractEnding.test(norm) || medicineEnding.test(norm));
/** Medicines by the ends of their names: what is taken is no difficulty. */
const medicineEnding =
  /(?:limus|amol|olol|amide|mollients?|olone|asone|azepam|azolam|cillin|phenidate|oxetine|apine|eridone|prazole|valproate|racetam|tonin|statin|mycin|etamine|azine|iptan|lukast)$/;

/** "…, so she plays alone": somebody does something because of it, whatever words tell it. */
const isFollowed = (passage: Passage, marks: readonly boolean[]) =>
  passage.words.some(({ norm }, at) => {
    if (norm === ';' && !marks[at]) return othersAct.test(passage.words[at + 1]?.norm ?? '');
    if (norm !== 'so' || marks[at]) return false;
    const next = passage.words[at + 1];
    return (
      next?.capital === true ||
      /^(he|she|they|an|a|other|others|nobody|people|strangers|staff|his|her|their|cannot|does|is|will|only|when|by|must)$/.test(
        next?.norm ?? '',
      ) ||
      /[^s]s$/.test(next?.norm ?? '')
    );
  });

/** "…; other pupils move their chairs away". */
const othersAct =
  /^(other|others|children|friends|classmates|people|strangers|adults|nobody|everyone|staff|he|she|they)$/;

/** Nearly as many figures as words: a page of results. */
function isTally({ words }: Passage): boolean {
  const figures = words.filter(({ kind }) => kind === 'number' || kind === 'ratio').length;
  return figures >= fewestFigures && figures * wordsToFigure >= words.filter(({ kind }) => kind === 'word').length;
}

/** "Four times since half term", "after ten minutes": somebody counted, outside scores, history and help. */
const isMeasured = (passage: Passage, marks: readonly boolean[]) =>
  passage.words.some(
    ({ value, norm }, at) =>
      !marks[at] &&
      (/^(twice|once|daily|nightly)$/.test(norm) ||
        (value !== null &&
          /^(times?|minutes?|mins?|seconds?|secs?|metres?|m|words?|lines?|hours?|days?|nights?|spoken|key|lessons?|sessions?|pages?|goes|steps?)$/.test(
            passage.words[at + 1]?.norm ?? '',
          ))),
  );

/** Every sentence opens with what the child can do or likes, and none turns to what is hard. */
function isPlainStrength(passage: Passage): boolean {
  const strengths = hitsOf(passage, 'strength');
  return (
    strengths.length > 0 &&
    !isContrast(passage) &&
    ['difficulty', 'trouble', 'can-trouble'].every((list) => hitsOf(passage, list).length === 0) &&
    passage.sentences.every(({ from, to }) =>
      strengths.some(
        (hit) => hit.from >= from && hit.from < Math.min(to, from + openingWords) && !isTrouble(passage, hit),
      ),
    )
  );
}

/** A strength that the sentence is about stands near its start. */
const openingWords = 5;

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

/** A few words and no clause ("Poor organisation skills", "Wears glasses"): a label, though its word is on no list. */
function isLabel(passage: Passage, own: number, difficulty: Hit | undefined): boolean {
  const words = passage.words.filter((word) => word.kind !== 'mark').length;
  const verb = difficulty ? (passage.words[difficulty.from]?.norm ?? '') : '';
  return own <= glimpse && words <= mostLabelWords && !actOf.test(verb);
}

/** "Cannot use scissors", "struggles with stairs": short, and yet an act is named. */
const actOf =
  /^(cannot|can|can't|cant|does|doesn't|do|don't|not|unable|has|is|no|never|rarely|struggles?|difficulty|difficulties|finds?|find|hard|trouble|avoids?|loses|forgets|hits|bites|runs|falls|trips|will|won't|becomes|gets|only|nobody|nothing)$/;

/** Hits that share no word with the one before: "does not" and "not yet" are one difficulty. */
const apart = (hits: readonly Hit[]) => hits.filter((hit, at) => at === 0 || hit.from >= (hits[at - 1]?.to ?? 0));
