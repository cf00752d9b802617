/** Reading words without losing their place: every change here keeps the text's length, so that an index fits both. */

const isSpace = (c: number) => c <= 32 || c === 0xa0 || c === 0x202f || c === 0xfeff || (c >= 0x2000 && c <= 0x200b);

/** Most passages: nothing to change but the case. */
const plainLetters = /^[\x20-\x5f\x61-\x7e]*$/;

/** Lower case, straight quotes, every dash "-", every space " " (a line end too); one code unit out for each one in. */
export function flatten(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  let lower = text.toLowerCase();
  // A few capitals (İ) grow when lowered: then only ASCII letters are lowered, because places matter more.
  if (lower.length !== text.length) lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lower
    .replaceAll(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replaceAll(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\u200b\ufeff]/g, ' ');
}

/** Compiles a pattern where a space stands for any run of spaces, and " ?" for none too. Anchored only where it says so. */
export function spaced(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'));
}

/** `[start, end)` less the spaces at both ends; an empty extent at `start` when only spaces are there. */
export function trimExtent(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = Math.min(end, text.length);
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from >= to) return { start, end: start };
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Whether a letter or digit stands in `[start, end)`. */
export function hasWords(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if ((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c > 0xbf && c < 0x2000)) return true;
  }
  return false;
}

/** How many runs of non-space stand in the text, counted up to `most`. */
export function countWords(text: string, most = 1000): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < most; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
