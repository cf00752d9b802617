/** The stretches of a Need that tell of something else: a label, a result, a history, a remedy. What is left may be the difficulty. */
import { covered, fill } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import { hitsWithin, indexAt, type Stretch } from './within.ts';

export interface NeedMarks {
  /** True for each word that tells of something else. */
  marks: readonly boolean[];
  remedies: readonly Stretch[];
  history: readonly Stretch[];
  /** What a condition is in general: "a rare condition affecting 1 in 10,000". */
  textbook: readonly Stretch[];
}

export function readNeedMarks(passage: Passage): NeedMarks {
  const remedies = [
    ...clausesFrom(passage, 'need-is-provision'),
    ...passage.sentences.filter((sentence) => isInstruction(passage, sentence) || isListOfHelp(passage, sentence)),
  ];
  const history = clausesFrom(passage, 'service-history');
  const elsewhere = wholeSentences(passage, ['service-history', 'score', 'pointer']);
  const textbook = hitsOf(passage, 'textbook').map(({ from }) => ({
    from,
    to: passage.sentences[indexAt(passage.sentences, from)]?.to ?? passage.words.length,
  }));
  const marks = covered(passage, ['diagnosis', 'score']);
  for (const { from, to } of [...remedies, ...history, ...textbook, ...elsewhere]) fill(marks, from, to);
  return { marks, remedies, history, textbook };
}

/** A sentence at its semicolons: "his vision is 6/48; kerbs are seen too late" is a record and what follows from it. */
function partsOf({ words }: Passage, { from, to }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && words[at]?.norm !== ';') continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

/** Sentences with a word of these lists in which nobody does anything now: a record from end to end. */
const wholeSentences = (passage: Passage, lists: readonly string[]): readonly Stretch[] =>
  passage.sentences
    .flatMap((sentence) => partsOf(passage, sentence))
    .filter(
      (sentence) => lists.some((list) => hitsWithin(passage, sentence, list).length > 0) && !isNow(passage, sentence),
    );

const now =
  /^(is|isn't|cannot|can't|can|cant|does|doesn't|doesnt|do|don't|dont|will|won't|wont|still|now|never|often|always|only|finds|keeps|hardly|rarely|sometimes)$/;
const then =
  /^(was|were|had|is|has|known|scored|attends|sees|lives|remains|continues|receives|uses|presents|places|needs|requires|as|this|his|its|us)$/;

/** Somebody does, or cannot do, something in the present: no record tells that. */
export function isNow(passage: Passage, { from, to }: Stretch): boolean {
  if (hitsWithin(passage, { from, to }, 'shown').length > 0) return true;
  for (let at = from; at < to; at++) {
    const word = passage.words[at];
    const next = passage.words[at + 1];
    if (!word || !next || at + 1 >= to) continue;
    const isSubject =
      /^(he|she|they|i|it|who|that|which|and|but|so|children|adults|others|people|nobody)$/.test(word.norm) ||
      word.capital;
    if (!isSubject) continue;
    if (next.norm === 'has' || next.norm === 'have') {
      if (!/^(been|had|since|also|a|an|now|no|already|both|received)$/.test(passage.words[at + 2]?.norm ?? ''))
        return true;
    } else if (next.norm === 'is') {
      if (
        !/^(known|seen|open|on|under|working|reading|achieving|supported|currently|in|a|an|reviewed|referred|awaiting|waiting|at)$/.test(
          passage.words[at + 2]?.norm ?? '',
        )
      )
        return true;
    } else if (
      now.test(next.norm) ||
      (/[^s']s$/.test(next.norm) && next.norm.length > 3 && !then.test(next.norm) && !next.capital)
    )
      return true;
  }
  return false;
}

/** Nothing but a bid opens with one of these. */
const plainBids = /^(to|use|ensure|encourage|provide|offer|give|allow|avoid|remind|seat|check|reduce|repeat)$/;
const bids =
  /^(use|give|offer|provide|allow|ensure|encourage|let|reduce|repeat|check|model|praise|remind|seat|prepare|teach|support|plan|avoid|keep|break|limit|ask|make|present|speak|do|don't|always|try|set|agree|share|help|gain|place)$/;

/** "Use short phrases with Noor": a sentence that opens with what to do, and tells of nobody. */
function isInstruction(passage: Passage, { from, to }: Stretch): boolean {
  const words = passage.words.slice(from, to).filter(({ kind }) => kind === 'word');
  const first = words[0]?.norm ?? '';
  if (words.length < 3) return false;
  return (
    plainBids.test(first) ||
    (bids.test(first) &&
      !words.some(({ norm }) => /^(cannot|can't|struggles|finds|does|doesn't|is|has|gets|loses|becomes)$/.test(norm)))
  );
}

/** "A quiet corner and a calm adult help Dominik": everything before the verb is help. */
const isListOfHelp = (passage: Passage, { from, to }: Stretch) => {
  // Behind a semicolon the help is what the difficulty costs, told after it.
  const turn = passage.words.slice(from, to).findIndex(({ norm }) => norm === ';');
  return hitsWithin(passage, { from, to: turn < 0 ? to : from + turn }, 'help-works').length > 0;
};

/** Words after which a clause turns to something else: a cause, a contrast, what follows. */
const turns =
  /^(because|but|so|which|and|as|without|since|otherwise|or|who|when|if|although|while|after|before|whenever|unless|:|;|,|-|\))$/;

/** Each hit of a list, drawn out to the end of its clause. */
function clausesFrom(passage: Passage, list: string): readonly Stretch[] {
  return hitsOf(passage, list).map(({ from, to }) => {
    let end = to;
    while (end < passage.words.length && !isTurn(passage, end)) end++;
    return { from, to: end };
  });
}

function isTurn(passage: Passage, at: number): boolean {
  const norm = passage.words[at]?.norm ?? '';
  if (norm === 'and' || norm === 'or' || norm === ',') return !isListed(passage, at);
  return turns.test(norm) || startsSentence(passage, at) || isNewSubject(passage, at);
}

const startsSentence = (passage: Passage, at: number) => passage.sentences[indexAt(passage.sentences, at)]?.from === at;

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
  const norm = passage.words[at]?.norm;
  const next = passage.words[at + 1]?.norm ?? '';
  if (norm === ',' && /^(and|or)$/.test(next)) return isListed(passage, at + 1);
  return (
    !/^(then|so|cannot|can't|does|is|has|will|still|he|she|they|it|this|but|which|who|because|as|when|if|even|without|while|otherwise|misses|loses|falls|needs|becomes|gets|spends|takes|forgets|never)$/.test(
      next,
    ) && !/[^s]s$/.test(next)
  );
}
