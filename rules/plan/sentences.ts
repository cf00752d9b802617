/** Sentences of a passage, as exact extents. One scan; a passage without full stops is one sentence. */
import type { Extent } from '../plan-text.ts';
import { hasWords, trimExtent } from './same-length.ts';

/** A full stop after these does not end a sentence. Lower case, without the stop. */
const abbreviations = new Set(
  (
    'mr mrs ms mx miss dr prof rev st e.g eg i.e ie etc approx min mins hr hrs p.w pw p.d no nos vs ' +
    'v cf dept sec para paras fig vol ref max jan feb mar apr jun jul aug sept sep oct nov dec yr ' +
    'yrs wk wks ed inc a.m p.m am pm c d.o.b tel ext'
  ).split(' '),
);
/** These may also close a sentence: what follows decides, so a capital after them starts a new one. */
const mayClose = new Set('etc min mins hr hrs p.w pw p.d a.m p.m am pm yr yrs wk wks'.split(' '));
/** Abbreviations that are also words: only a digit after them makes them abbreviations ("No. 4"). */
const beforeNumber = new Set('no nos ref fig vol ed mar jun sec st max am miss inc'.split(' '));
/** A line shorter than this that stops without a mark was ended by its writer, not by the page's edge. */
const wrapWidth = 55;

const isSpace = (char: string | undefined) => char !== undefined && (char <= ' ' || char === '\u00a0');
const isCloser = (char: string | undefined) => char !== undefined && ')]"\u201d\u2019\'\u00bb'.includes(char);
const isOpener = (char: string) => '(["\u201c\u2018\'\u00ab'.includes(char);
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isUpper = (char: string) => char !== char.toLowerCase() && char === char.toUpperCase();
const bullets = '\u2022\u00b7\u25aa\u25cf\u25e6\u2023\uf0b7\uf0a7\u00a7*-\u2013';

/** The sentences of `text.slice(start, end)` as extents into `text`, without the spaces around them. Never throws. */
export function readSentences(text: string, start = 0, end = text.length): readonly Extent[] {
  const sentences: Extent[] = [];
  let from = start;
  let lineStart = start;
  const close = (to: number) => {
    const extent = trimExtent(text, from, to);
    if (extent.end > extent.start) {
      const before = sentences.at(-1);
      // A stray mark belongs to the sentence it follows.
      if (before && !hasWords(text, extent.start, extent.end)) before.end = extent.end;
      else sentences.push(extent);
    }
    from = to;
  };
  for (let at = start; at < end; at++) {
    const char = text[at] ?? '';
    if (char === '\n') {
      if (breaksAtLine(text, lineStart, at, end)) close(at);
      lineStart = at + 1;
    } else if (char === '.' || char === '!' || char === '?' || char === '\u2026') {
      let to = at + 1;
      while (to < end && '.!?\u2026'.includes(text[to] ?? ' ')) to++;
      while (to < end && isCloser(text[to])) to++;
      if (to < end && !isSpace(text[to])) {
        // "9.30", "e.g.", "www.x": no space, no end, unless a closing quote or a line's end stands there.
        at = to - 1;
        continue;
      }
      if (endsSentence(text, from, at, to, end)) close(to);
      at = to - 1;
    }
  }
  close(end);
  return sentences;
}

function breaksAtLine(text: string, lineStart: number, at: number, end: number): boolean {
  let next = at + 1;
  let lines = 1;
  while (next < end && isSpace(text[next])) {
    if (text[next] === '\n') lines++;
    next++;
  }
  if (next >= end || lines > 1) return true;
  const char = text[next] ?? '';
  if (bullets.includes(char) && isSpace(text[next + 1])) return true;
  let last = at - 1;
  while (last > lineStart && isSpace(text[last])) last--;
  const mark = text[last] ?? '';
  if (mark === ':') return true;
  if (',;-('.includes(mark) || isLowerStart(char)) return false;
  return at - lineStart < wrapWidth;
}

const isLowerStart = (char: string) => char === char.toLowerCase() && char !== char.toUpperCase();

function endsSentence(text: string, from: number, mark: number, to: number, end: number): boolean {
  let next = to;
  while (next < end && isSpace(text[next])) next++;
  if (next >= end) return true;
  let first = text[next] ?? '';
  let look = next;
  while (look < end && isOpener(first)) {
    look++;
    first = text[look] ?? '';
  }
  if (isLowerStart(first) && !bullets.includes(text[next] ?? '')) return false;
  if (text[mark] !== '.') return true;
  let wordStart = mark;
  while (wordStart > from && !isSpace(text[wordStart - 1]) && !isOpener(text[wordStart - 1] ?? '')) wordStart--;
  const word = text.slice(wordStart, mark);
  // An initial ("J. Okoro"), or the number of a list entry ("2. He").
  if (word.length === 1 && isUpper(word)) return isClosingLetter(text, from, wordStart);
  if (wordStart === from && /^\(?\d{1,2}$/.test(word)) return false;
  const norm = word.toLowerCase();
  if (!abbreviations.has(norm)) return true;
  if (beforeNumber.has(norm)) return !isDigit(first) && !(norm === 'st' && isUpper(first));
  return mayClose.has(norm) && isUpper(first);
}

/** "Vitamin D." and "Plan B." close a sentence; "Mrs J. Okoro" and "J. Okoro" do not. */
function isClosingLetter(text: string, from: number, wordStart: number): boolean {
  const before = text.slice(Math.max(from, wordStart - 12), wordStart).trimEnd();
  return /(?:plan|vitamin|section|part|appendix|group|class|set|grade|year|table|paper|band)$/i.test(before);
}
