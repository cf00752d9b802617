/** Words in another language, or no words at all: nothing may be said of them for sure. */
import type { Passage } from './passage.ts';

const little = new Set(
  (
    'a an and are as at be been but by can do does each every for from get give given had has have he her him his if in into is it its made make may more must my no not of off on ' +
    'once one or our out over per she should so than that the their them then there these they this those to too twice two up use used using was we when where which who will with within would you your'
  ).split(' '),
);

/** Shorter notes have too few little words to tell by. */
const fewestWords = 6;
/** In the barest English note on provision we know, half the words are little ones or on a list; in other languages under a fifth. */
const leastKnown = 0.33;

/** Whether so few words are English that a reading would be a guess. */
export function isForeign(passage: Passage): boolean {
  const words = passage.words.flatMap((word, at) => (word.kind === 'word' && word.value === null ? [at] : []));
  if (words.length < fewestWords) return false;
  const known = knownWords(passage);
  return (
    words.filter((at) => known[at] || little.has(passage.words[at]?.norm ?? '')).length < leastKnown * words.length
  );
}

/** By word: true where any list knows it. */
function knownWords(passage: Passage): boolean[] {
  const marks: boolean[] = new Array(passage.words.length).fill(false);
  for (const hits of passage.found.values())
    for (const { from, to } of hits) for (let at = from; at < to; at++) marks[at] = true;
  return marks;
}
