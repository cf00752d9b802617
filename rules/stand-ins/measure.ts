/** How well names and numbers are found, against a text whose identifiers are known. */
import type { Identifier } from './identifier.ts';

export interface Seeded {
  text: string;
  /** `start`, in UTF-16 code units, where the key says which place is meant; without it every place of the words is. */
  identifiers: readonly { text: string; kind: string; start?: number }[];
}

export interface Measured {
  /** By kind as the key calls it: how many places hold an identifier, and how many of them were found whole. */
  recall: Map<string, { found: number; of: number; missed: string[] }>;
  words: number;
  /** Words replaced where no identifier stands. */
  over: string[];
}

/** Every place of every seeded identifier counts; one is found when all its letters and digits are replaced. */
export function measure(items: readonly Seeded[], find: (text: string) => readonly Identifier[]): Measured {
  const recall: Measured['recall'] = new Map();
  const over: string[] = [];
  let words = 0;
  for (const { text, identifiers } of items) {
    const covered = new Uint8Array(text.length);
    const found = find(text);
    for (const { start, end } of found) covered.fill(1, start, end);
    const gold = new Uint8Array(text.length);
    for (const { text: one, kind, start } of longestFirst(identifiers)) {
      const told = recall.get(kind) ?? { found: 0, of: 0, missed: [] };
      recall.set(kind, told);
      for (const at of start === undefined ? placesOf(text, one) : [start]) {
        // A longer identifier has been counted over these very words.
        if ((start === undefined && gold.subarray(at, at + one.length).every(Boolean)) || isDate(text, one, at))
          continue;
        gold.fill(1, at, at + one.length);
        told.of++;
        const isWhole =
          [...one].every((sign, index) => !/[\p{L}\d]/u.test(sign) || covered[at + index] === 1) ||
          nothingLeft(one, at, covered);
        if (isWhole) told.found++;
        else
          told.missed.push(`${one} | ${text.slice(Math.max(0, at - 30), at + one.length + 30).replace(/\s+/g, ' ')}`);
      }
    }
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
      words++;
      if (covered[index] === 1 && gold[index] !== 1)
        over.push(`${word} | ${text.slice(Math.max(0, index - 30), index + word.length + 30).replace(/\s+/g, ' ')}`);
    }
  }
  return { recall, words, over };
}

/** A month in a date is no name, though somebody be called May. */
function isDate(text: string, one: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 8), at + one.length + 6);
  return (
    /^(?:april|may|june|august)$/i.test(one) &&
    /\d(?:st|nd|rd|th)?\s+\p{L}+|\p{L}+\s+\d|\b(?:in|by|until|since)\s+\p{L}+$/iu.test(around) &&
    !/['’]s/.test(around)
  );
}

/** A possessive ending or a title left standing tells nobody's name. */
function nothingLeft(one: string, at: number, covered: Uint8Array): boolean {
  return [...one.matchAll(/[\p{L}\d]+/gu)].every(
    ({ 0: word, index }) =>
      covered[at + index] === 1 ||
      /^(?:s|mr|mrs|ms|miss|mx|dr|prof|professor|nurse|sir|auntie|aunty|aunt|uncle|nan|nana|nanny|grandma|granny|gran|grandad|grandpa|the|of|and)$/i.test(
        word,
      ),
  );
}

const longestFirst = <One extends { text: string; start?: number }>(all: readonly One[]): One[] =>
  [...new Map(all.map((one) => [`${one.start ?? ''}${one.text}`, one])).values()].sort(
    (a, b) => b.text.length - a.text.length,
  );

/** Where words stand as whole words, in the case in which they are written. */
function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + words.length] ?? ' ')) found.push(at);
  return found;
}
