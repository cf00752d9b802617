/** Abbreviations in a plan, and whether the plan itself says what they are short for (domain 7.2). */
import type { House } from '../house.ts';
import { plainChildWords, planTalk, smallWords as smallest } from '../lexicon/plain-words.ts';
import { acronyms, everydayAcronyms } from '../lexicon/short-forms.ts';
import { everydayTalk, voiceTalk } from '../lexicon/voice-talk.ts';
import type { Section } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';

export interface UndefinedAcronym {
  span: Span;
  /** As written, in capitals. */
  letters: string;
  /** What it usually stands for, null when we do not know it. */
  usually: string | null;
}

/** Two to six capitals, perhaps with small letters inside ("SaLT", "QToD"), a second part ("ADI-R") or a plural s; not part of a code such as "KS2" or "B1". */
const pattern =
  /(?<![\p{L}\p{N}'’-])(?:[A-Z]{2,8}-[A-Z]{1,6}|[A-Z]{2,6}|[A-Z][a-z]?[A-Z][A-Za-z]?[A-Z]?)s?(?![\p{L}\p{N}’'-]|\/\d)|(?<![\p{L}\p{N}'’-])[A-Z]{3,6}-\d(?![\p{L}\p{N}])/gu;
/** "TOMAL-2", "WISC-V": an edition of what the letters stand for. */
const edition = /-(?:\d|[IVX]{1,3})$/;

/** Every abbreviation that no reader can be expected to know and the plan nowhere expands, at its first use. */
export function undefinedAcronyms(
  sections: readonly Section[],
  textOf: (span: Span) => string,
  names: readonly string[],
  own: House['acronyms'] = [],
): readonly UndefinedAcronym[] {
  const called = new Set(names.flatMap((name) => name.toUpperCase().split(/[^\p{L}]+/u)));
  const ours = new Map(own.map((acronym) => [acronym.short.toUpperCase(), acronym]));
  const isKnown = (letters: string) =>
    everydayAcronyms.has(letters) || called.has(letters) || (ours.get(letters)?.known ?? false) || isPlainWord(letters);
  const longOf = (letters: string) => ours.get(letters)?.long ?? acronyms[letters] ?? null;
  const parts = sections.filter((section) => section.letter !== 'I').flatMap((section) => section.parts);
  const everything = [...new Set(parts.map(textOf))].join('\n');
  const seen = new Set<string>();
  const found: UndefinedAcronym[] = [];
  for (const part of inOrder(parts)) {
    const text = textOf(part);
    for (const match of text.matchAll(pattern)) {
      const letters = match[0].replace(edition, '').replace(/s$/, '').toUpperCase();
      if (seen.has(letters) || isKnown(letters)) continue;
      if (
        isShouted(text, match.index) ||
        isMessage(text, match.index, match[0].length) ||
        isExpanded(everything, match[0].replace(edition, '').replace(/s$/, ''), letters, longOf(letters))
      ) {
        seen.add(letters);
        continue;
      }
      seen.add(letters);
      const start = part.start + match.index;
      found.push({
        span: { field: part.field, start, end: start + match[0].length },
        letters: match[0],
        usually: longOf(letters),
      });
    }
  }
  return found;
}

/** "MORE", "NOT WAIT": a word pressed on a talker or said loudly, not an abbreviation. */
const isPlainWord = (letters: string) => {
  const word = letters.toLowerCase();
  return (
    !Object.hasOwn(acronyms, letters) &&
    [smallest, plainChildWords, planTalk, voiceTalk, everydayTalk].some((words) => words.has(word))
  );
};

function inOrder(parts: readonly Span[]): readonly Span[] {
  const unique = new Map(parts.map((part) => [`${part.field}:${part.start}`, part]));
  return [...unique.values()].sort((a, b) => (a.field === b.field ? a.start - b.start : 0));
}

/** "then signed DRUM": what is signed or pressed is a word. */
const signed = /\b(?:sign(?:s|ed|ing)?|press(?:es|ed)?|touch(?:es|ed)?|symbols?|signs?) (?:for )?$/i;

/** "WANT BOYFREND", "GO - OUTSIDE - WITH", "MORE, MILK, DOG and BATH": a row of capitals that holds a plain word is a message. */
function isMessage(text: string, at: number, length: number): boolean {
  const around = 120;
  if (signed.test(text.slice(Math.max(0, at - 30), at))) return true;
  const before =
    /(?:[A-Z]{2,}(?:[ .,/]|[-\u2013] |and |or )+)+$/.exec(text.slice(Math.max(0, at - around), at))?.[0] ?? '';
  const after =
    /^(?:(?:[ .,/]|[-\u2013] |and |or )+[A-Z]{2,})+/.exec(text.slice(at + length, at + length + around))?.[0] ?? '';
  const row = `${before} ${after}`.match(/[A-Z]{2,}/g) ?? [];
  return row.some((word) => isPlainWord(word) || (word.length > 6 && !Object.hasOwn(acronyms, word)));
}

/** In a line set in capitals no word is an abbreviation. */
function isShouted(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(from, end < 0 ? undefined : end);
  const words = line.match(/\p{L}{3,}/gu) ?? [];
  if (words.length > 1 && line === line.toUpperCase()) return true;
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}

/** "occupational therapist (OT)", "OT (occupational therapist)", "OT stands for", "OT = ", or its own long form anywhere in the plan. */
function isExpanded(text: string, written: string, letters: string, long: string | null): boolean {
  const lower = straight(text);
  if (long?.split('; ').some((form) => lower.includes(straight(form)))) return true;
  let at = text.indexOf(written);
  for (let tries = 0; at >= 0 && tries < 50; tries++, at = text.indexOf(written, at + 1)) {
    const after = text.slice(at + written.length, at + written.length + 80);
    const told =
      /^s?\s*(?:\(|=|:|-|–|stands for|(?:this |it |that )?means|,? or )\s*(?:an? |the )?(?=[A-Z]?[a-z]{3,})/.exec(
        after,
      )?.[0];
    if (told !== undefined && initialsMatch(after.slice(told.length), letters)) return true;
    const before = text.slice(Math.max(0, at - 100), at);
    if (/[([]\s*(the\s+)?$/.test(before) && initialsMatchBackwards(before, letters)) return true;
  }
  return false;
}

const straight = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ');

const smallWords = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'a', 'with', 'on']);
const initials = (words: readonly string[]) => words.map((word) => word[0]?.toUpperCase() ?? '').join('');

function initialsMatch(after: string, letters: string): boolean {
  const words = (after.match(/[A-Za-z]+/g) ?? []).slice(0, letters.length + 3);
  const heavy = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return initials(heavy).startsWith(letters.slice(0, 2)) || initials(words).startsWith(letters.slice(0, 2));
}

function initialsMatchBackwards(before: string, letters: string): boolean {
  const words = (before.match(/[A-Za-z]+/g) ?? []).slice(-letters.length - 3);
  const heavy = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return initials(heavy).endsWith(letters.slice(-2)) || initials(words).includes(letters.slice(0, 2));
}
