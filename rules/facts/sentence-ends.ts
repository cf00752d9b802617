/** Where sentences end, by words alone: linear in any text, however long or unpunctuated. */
import type { Word } from './words.ts';

const abbreviations = new Set(
  'mr mrs ms miss dr prof st rev e.g eg i.e ie etc approx no vs cf inc dept min mins hr hrs wk p.w pw p para yr yrs'.split(
    ' ',
  ),
);

/** `[from, to)` word ranges, in order and without gaps. A line end closes a sentence only when the next line starts anew. */
export function readSentenceEnds(words: readonly Word[]): readonly { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!endsHere(words, at)) continue;
    let to = at + 1;
    while (to < words.length && isCloser(words[to])) to++;
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return sentences;
}

function isCloser(word: Word | undefined): boolean {
  return word?.kind === 'mark' && (word.norm === '"' || word.norm === ')' || word.norm === "'" || word.norm === ']');
}

function endsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'mark') return false;
  const next = words[at + 1];
  if (word.norm === '\n') {
    const before = words[at - 1];
    if (next?.norm === '\n') return true;
    // A bullet, or a line that starts with a capital after a closed line: a new thought. Else the line only wrapped.
    return (
      next !== undefined &&
      (isBullet(next) || (next.capital && (before?.norm === '.' || before?.norm === ':' || before?.norm === ';')))
    );
  }
  if (word.norm === '!' || word.norm === '?' || word.norm === '\t') return true;
  if (word.norm !== '.') return false;
  const before = words[at - 1];
  if (!before || before.end !== word.start) return next === undefined;
  if (next && next.start === word.end) return next.norm === '"' || next.norm === ')'; // "e.g", "9.30", "K.O."
  if (before.kind === 'word' && abbreviations.has(before.norm))
    return next === undefined || (before.norm === 'etc' && next.capital);
  if (before.kind === 'word' && before.end - before.start === 1 && before.capital && before.norm !== 'i')
    return next === undefined;
  return next === undefined || next.kind !== 'word' || next.capital || next.norm === '\n' || next.start > word.end;
}

const isBullet = (word: Word) => word.kind === 'mark' && '•·▪-*◦'.includes(word.norm);
