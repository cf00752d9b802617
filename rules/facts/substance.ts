/** How much of a passage is about this child and no other: what is left when the words of any plan are taken out. */
import { planTalk, smallWords } from '../lexicon/plain-words.ts';
import type { Passage } from './passage.ts';

export interface Substance {
  /** Words of its own, as indexes into the passage's words, in order. */
  own: readonly number[];
  /** How many words it holds that any plan says of any child. */
  talk: number;
}

/** Reads what is left outside `marks`, words that already count as something else; `more` is talk besides that of any plan. */
export function readSubstance(
  passage: Passage,
  marks: readonly boolean[] = [],
  more: ReadonlySet<string> = planTalk,
): Substance {
  const isShouted =
    passage.words.length > 3 && passage.words.filter((word) => word.kind === 'word').every((word) => word.capital);
  const own: number[] = [];
  let talk = 0;
  passage.words.forEach((word, at) => {
    if (marks[at] || word.kind === 'mark' || word.kind === 'date' || word.kind === 'ratio') return;
    if (word.kind === 'number') {
      // A figure counts with what it counts ("6 minutes"), never alone.
      const next = passage.words[at + 1];
      if (next?.kind === 'word' && !smallWords.has(next.norm) && !more.has(next.norm)) own.push(at);
      return;
    }
    if (word.norm.length < 3 || smallWords.has(word.norm)) return;
    if (planTalk.has(word.norm) || planTalk.has(word.stem) || more.has(word.norm) || more.has(word.stem)) talk++;
    // Capitals are names or abbreviations, save at the start of a sentence, where nobody can tell.
    // In a passage typed in capitals they say nothing.
    else if (!word.capital || isShouted) own.push(at);
  });
  return { own, talk };
}

/** So many words without one small English word are in another language, or no language. */
const fewestForeign = 6;

/** Small words that are no words of a neighbouring language. */
const plainlyEnglish =
  /^(the|and|of|is|he|she|his|her|him|for|with|not|at|it|my|that|has|can|cannot|can't|cant|are|they|when|which|from|but|does|don't|dont|needs|like|want|this|was|have|i'm|should|be|would|will|think|who|you|we|your|our|their|them|more|than|all|there|get|gets|go|going|because|so|if|on|by|into|out|up|wants|likes|loves|under|onto|without|within|two|three|four|five|six|seven|eight|nine|ten|each|every|day|days|times|minutes|week|words|using|own|before|after|until)$/;

/** Whether these words can be judged at all by lists of English ones. */
export function isForeign(passage: Passage): boolean {
  const words = passage.words.filter((word) => word.kind === 'word');
  if (words.length < fewestForeign || words.some(({ norm }) => plainlyEnglish.test(norm))) return false;
  // One accent may be a name's.
  const accented = words.filter(({ norm }) => /[\u00df-\u024f]/.test(norm)).length;
  return accented > 1 || !words.some(({ norm, stem }) => planTalk.has(norm) || planTalk.has(stem));
}

const stems = new WeakMap<Passage, ReadonlySet<string>>();

/** The stems of all words that carry content: for telling whether two passages speak of one thing. */
export function stemsOf(passage: Passage): ReadonlySet<string> {
  const known = stems.get(passage);
  if (known) return known;
  const found = new Set(
    passage.words
      .filter((word) => word.kind !== 'mark' && word.norm.length > 2 && !smallWords.has(word.norm))
      .map((word) => word.stem),
  );
  stems.set(passage, found);
  return found;
}
