/** Which words of an Outcome say what will be: not where the child is now, and not why. */
import type { Hit } from '../lexicon/phrases.ts';
import { fill, isFree, sentenceEnd } from './marks.ts';
import type { OutcomeFacts } from './outcome.ts';
import { hitsOf } from './passage.ts';

type Said = Pick<OutcomeFacts, 'passage' | 'background'>;

/** By word: true where the words tell of now, or say why. */
function asides({ passage, background }: Said): boolean[] {
  const marks = [...background];
  for (const hit of hitsOf(passage, 'purpose')) {
    if (/^(so|in|because|since|which)$/.test(passage.words[hit.from]?.norm ?? ''))
      fill(marks, hit.from, sentenceEnd(passage, hit.from));
  }
  return marks;
}

/** Hits of the named list among the words that say what will be, in order. */
export function promisedHits(facts: Said, list: string): readonly Hit[] {
  const marks = asides(facts);
  return hitsOf(facts.passage, list).filter((hit) => isFree(marks, hit));
}

/** Indexes of the words that say what will be, marks and times left out. */
export function promisedWords(facts: Said & Pick<OutcomeFacts, 'times'>): readonly number[] {
  const marks = asides(facts);
  for (const { hit } of facts.times) fill(marks, hit.from, hit.to);
  return facts.passage.words.flatMap((word, at) => (marks[at] || word.kind === 'mark' ? [] : [at]));
}
