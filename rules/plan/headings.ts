/** Is this a Section's heading, of which letters? Letter, title words and form are weighed together: none decides alone. */
import type { Area } from '../contract.ts';
import { memory } from '../memory.ts';
import type { SectionLetter } from '../plan-text.ts';
import { type AreaHeading, readAreaHeading } from './areas.ts';
import { isNone, isNotYet } from './none.ts';
import type { Confidence } from './plan.ts';
import { countWords, flatten, hasWords } from './same-length.ts';
import { type Lettering, readLettering, readTitle, type Title } from './titles.ts';

/** How the words are set: a file's own heading, a wholly bold line, a merged table row, a line of capitals, or plain words. */
export type Form = 'heading' | 'bold' | 'banner' | 'label' | 'capitals' | 'plain' | 'item';

export interface SectionHeading {
  letters: readonly SectionLetter[];
  merged: boolean;
  /** Letters are printed; otherwise only title words tell. */
  lettered: boolean;
  /** The area named in the same heading ("Section B: Cognition and learning"); null area inside means "none of the five". */
  area: AreaHeading | null;
  /** 'sure' by its letters, 'likely' by a telling title, 'unsure' by a word such as "Outcomes". */
  confidence: Confidence;
  /** Index just past the heading's own words; any words after it are the Section's body. */
  end: number;
}

/** A heading without letters is never longer than this many words. */
const mostTitleWords = 14;
/** After a weak or a plain title only these go on with the heading. */
const goesOn =
  /^\s*(?:$|[:|([\]/,-]|\.\s*$|for\b|sought\b|required\b|needed\b|related\b|relating\b|which\b|by the end\b|to (?:meet|be|support)\b|and\b|&|of\b|under\b|that\b|made\b|reasonably\b|resulting\b|including\b|in relation\b|named\b|\d)/;
/** Only these may follow a title that stands in plain words or in a list. */
const endsTitle =
  /^\s*(?:$|[:.]\s*$|[([][^)\]]*[)\]][\s:.]*$|(?:for|sought|(?:reasonably )?required|related|relating|by the end|which relate)\b)/;
const sentenceVerb =
  /\b(?:will|is|are|was|has|have|had|can|cannot|could|finds?|needs to|does|should|must|would|sets? out|says|describes?|lists?|see)\b/;

const isHeadingForm = (form: Form) => form !== 'plain' && form !== 'item';

/** Whether the words run as a sentence rather than as a heading. */
export function looksLikeSentence(text: string): boolean {
  const words = countWords(text.slice(0, 800), 40);
  if (words < 4) return false;
  const flat = flatten(text.slice(0, 800)).trim();
  return (
    (/[.!?]["')]?$/.test(flat) && words >= 4 && sentenceVerb.test(flat)) || (words >= 6 && sentenceVerb.test(flat))
  );
}

const remembered = memory<SectionHeading | null>();

/**
 * Reads a Section heading at the start of `text`, which is set in `form`; null when the words are not one.
 * Items' numbers (B1, F2), sentences that open with "A" or "I" and cross references ("Section F sets out…") are not.
 */
export function readHeading(text: string, form: Form): SectionHeading | null {
  return remembered(`${form} ${text.length} ${text.slice(0, 600)}`, () => readFresh(text, form));
}

function readFresh(text: string, form: Form): SectionHeading | null {
  const head = text.length > 600 ? text.slice(0, 600) : text;
  const lettering = readLettering(head);
  const lettered = lettering ? readLettered(head, text.length, lettering, form) : null;
  return (
    lettered ??
    readBracketed(head, text.length, form) ??
    readTitled(head, text.length, form) ??
    readExplained(head, text.length, form)
  );
}

function readLettered(head: string, length: number, printed: Lettering, form: Form): SectionHeading | null {
  let lettering = printed;
  const flat = flatten(head);
  const rest = head.slice(lettering.end);
  const title = readTitle(flat, lettering.end);
  const area = readAreaHeading(firstLine(rest));
  const agrees = title?.letters.some((letter) => lettering.letters.includes(letter)) ?? false;
  const done = (end: number, found: AreaHeading | null): SectionHeading => {
    // A title that runs off the piece read so far cannot end before it.
    return {
      letters: lettering.letters,
      merged: lettering.merged,
      lettered: true,
      area: found,
      confidence: 'sure',
      end: Math.min(end, length),
    };
  };
  if (!lettering.keyword) {
    const joined = lettering.letters.length > (lettering.merged ? 2 : 1);
    // "H1 and H2" and nothing else on the line.
    if (!hasWords(rest) && form !== 'item' && (joined || lettering.letters[0]?.startsWith('H')) && !lettering.merged) {
      return done(head.length, null);
    }
    // "H1" and "H2" are letters of Sections wherever they head something.
    const isSocialCare = /^H[12]$/.test(lettering.letters[0] ?? '') && !lettering.merged;
    if (!lettering.marked && !agrees && !((joined || isSocialCare) && isHeadingForm(form))) return null;
    const shortRest = countWords(firstLine(rest), 12) <= 10 && !looksLikeSentence(firstLine(rest));
    const told =
      agrees || (joined && area !== null) || (isHeadingForm(form) && shortRest && (hasWords(rest) || joined));
    if (!told) return null;
    // "A. Views expressed in the meeting were…" in plain words is a sentence.
    if (!isHeadingForm(form) && looksLikeSentence(firstLine(rest)) && !title) return null;
  } else if (lettering.letters[0] === 'I' && /^\s*parts?\b/i.test(head) && !agrees) return null; // "Part I" is a Roman one
  if (!hasWords(rest)) return done(head.length, null);
  const line = firstLine(rest);
  const lineEnd = lettering.end + line.length;
  if (!lettering.marked && lettering.keyword && !isHeadingForm(form)) {
    // "Section F sets out…", "Section B and F were agreed": a cross reference at the start of a sentence.
    if (!title && !area && !isNone(line) && !isNotYet(line) && line.trim() !== '') return null;
    if (title && countWords(line, 30) > 20 && !/[:.\u2013\u2014-]\s/.test(line)) return null;
    if (
      title &&
      looksLikeSentence(line) &&
      !separatorAfter(head, title.end) &&
      !goesOn.test(flat.slice(title.end, lineEnd))
    ) {
      return null;
    }
  }
  if (title && (agrees || title.strong)) {
    // "Section E: Outcomes and F: Provision": a second letter with its own title.
    const second = /^\s*(?:,|&|and)\s+(?=(?:section\s+)?[A-K][12]?\s*[:\u2013\u2014-])/i.exec(
      head.slice(title.end, lineEnd),
    );
    const other = second ? readLettering(head.slice(title.end + second[0].length, lineEnd)) : null;
    if (other) lettering = { ...lettering, letters: [...new Set([...lettering.letters, ...other.letters])] };
    const end = headingEnd(head, title.end, lineEnd, form);
    const inside = areaAfter(head, title.end, end);
    return done(end, inside);
  }
  if (area) {
    const end = headingEnd(head, lettering.end + area.end, lineEnd, form);
    return done(end, { area: area.area, end });
  }
  if (isNone(line) || isNotYet(line)) return done(lettering.end, null);
  if (looksLikeSentence(line) || countWords(line, 20) > 16) {
    // Words of the Section's body on its heading's line; a heading block keeps all its words.
    return (form === 'heading' || form === 'bold') && countWords(line, 30) <= 24
      ? done(lineEnd, null)
      : done(lettering.end, null);
  }
  // "Section J: Not for this draft", "Section C - epilepsy": too short to tell from a local title.
  return done(lineEnd, null);
}

const oneLetter = '(?:[A-GI-K]|H ?[12])';
const bracketed = new RegExp(
  `[([](?:sections? |sec\\.? )?(${oneLetter}(?:(?: ?[,&+/] ?(?:and )?| and )${oneLetter})*)[)\\]]`,
  'gi',
);
const lettersOfList = (list: string) =>
  list.split(/[,&+/]|\band\b/i).flatMap((part): SectionLetter[] => {
    const letter = part.replaceAll(/\s/g, '').toUpperCase();
    return letter === '' ? [] : [letter as SectionLetter];
  });

/** The letters in brackets that close a line of own words: "Different by then (E)", "What will change (E and F)". */
export function lettersBehind(line: string): readonly SectionLetter[] {
  const last = [...line.trimEnd().slice(-40).matchAll(bracketed)].at(-1);
  return last?.[1] && /[)\]]\s*:?\s*$/.test(line) && last.input.trimEnd().replace(/:$/, '').endsWith(last[0])
    ? lettersOfList(last[1])
    : [];
}

const sectionWords =
  /\b(?:views|wishes|aspirations|about me|needs?|hard|outcomes?|achieve|be able to|provision|support|help|health|care|placement|school|college|budget|payments?|advice|information|reports?)\b/i;

/** Own words with the letters behind them: "What I want to be able to do (E) and the help I will have (F)". */
function readBracketed(head: string, length: number, form: Form): SectionHeading | null {
  const line = firstLine(head);
  if (form === 'item' || form === 'label' || countWords(line, 27) > 26 || /[.!?;]\s*$/.test(line)) return null;
  const found = [...line.matchAll(bracketed)].filter(({ index }) => index > 3);
  if (found.length === 0 || !sectionWords.test(line)) return null;
  // In plain words the letter must close the line: "(B)" inside a sentence refers to a Section.
  if (!isHeadingForm(form) && !/[)\]]\s*:?\s*$/.test(line)) return null;
  const letters = [...new Set(found.flatMap(([, list]) => lettersOfList(list ?? '')))];
  const merged = letters.includes('H1') && letters.includes('H2');
  return { letters, merged, lettered: true, area: null, confidence: 'sure', end: Math.min(line.length, length) };
}

/** Titles without letters: "My special educational needs", "Part 3: Special educational provision", "Outcomes". */
function readTitled(head: string, length: number, form: Form): SectionHeading | null {
  const line = firstLine(head);
  if (countWords(line, 40) > (isHeadingForm(form) ? mostTitleWords + 12 : mostTitleWords)) return null;
  const flat = flatten(line);
  const from =
    /^[^a-z0-9([]*(?:(?:section|part) (?:\d{1,2}(?:\.\d)?|[ivx]{1,4})\b ?[:.)|-]* ?|\(?\d{1,2}(?:\.\d{1,2})*[.):]? +|[([]?[a-k][)\]] ?)?/.exec(
      flat,
    )?.[0].length ?? 0;
  const title = readTitle(flat, from);
  if (!title) return null;
  const rest = flat.slice(title.end);
  if (isHeadingForm(form)) {
    if (!title.strong && !goesOn.test(rest)) return null;
    if (looksLikeSentence(line) && /[.!?]$/.test(line.trim())) return null;
    if (form === 'label' && countWords(line, 40) > mostTitleWords) return null;
    if (/^\s*(?:1|2|3|4|5|6|7|8|9|one|two|three)\b/.test(rest)) return null; // "Outcome 1" numbers an item
  } else if (!endsTitle.test(rest) || (!title.strong && !/^[\s:.]*$/.test(rest)) || /[a-z]\.\s*$/.test(flat))
    return null;
  const joinedLetters = namedOf(joinTitles(flat, title), rest);
  const end = headingEnd(head, title.end, line.length, form);
  return {
    letters: joinedLetters,
    merged: joinedLetters.includes('H1') && joinedLetters.includes('H2'),
    lettered: false,
    area: serviceArea(flat, title) ?? areaAfter(head, title.end, end),
    confidence: title.strong ? 'likely' : 'unsure',
    end: Math.min(end, length),
  };
}

/** "My social care provision: Section H1": a title of both, and behind it the letter of the one that is meant. */
function namedOf(letters: readonly SectionLetter[], rest: string): readonly SectionLetter[] {
  const named = new Set([...rest.matchAll(/\bh ?([12])\b/g)].map(([, digit]) => `H${digit}`));
  const [only] = named.size === 1 && letters.length === 2 ? letters.filter((letter) => named.has(letter)) : [];
  return only ? [only] : letters;
}

/**
 * Own words with the title behind them, apart by a colon or in brackets: "What I find hard: my special educational needs:",
 * "Help at home (Chronically Sick and Disabled Persons Act)".
 */
function readExplained(head: string, length: number, form: Form): SectionHeading | null {
  const line = firstLine(head);
  if (form === 'item' || form === 'label' || countWords(line, 25) > 24 || /[.!?;]\s*$/.test(line)) return null;
  for (const { index, 0: mark } of line.matchAll(/[:(\u2013\u2014]\s*/g)) {
    const from = index + mark.length;
    if (index < 4 || countWords(line.slice(0, index), 14) > 12) continue;
    const behind = line.slice(from).replace(/[):\s]+$/, '');
    const title = [
      readTitled(behind, behind.length, mark.startsWith('(') ? 'bold' : 'plain'),
      readTitled(line.slice(0, index), index, 'plain'),
    ].find((found) => found?.confidence === 'likely');
    if (title) return { ...title, end: Math.min(line.length, length) };
  }
  return null;
}

/** "Outcomes and provision", "Needs, outcomes and support plan": titles joined by and, a comma or a stroke. */
function joinTitles(flat: string, title: Title): readonly SectionLetter[] {
  const letters = new Set(title.letters);
  let at = title.end;
  for (let turn = 0; turn < 3; turn++) {
    const join = /^\s*(?:,|&|\/|and\b)\s*(?:and\b\s*)?/.exec(flat.slice(at, at + 12));
    if (!join) break;
    const next = readTitle(flat, at + join[0].length);
    if (!next) break;
    for (const letter of next.letters) letters.add(letter);
    at = next.end;
  }
  return [...letters];
}

function serviceArea(flat: string, title: Title): AreaHeading | null {
  if (!title.letters.includes('E')) return null;
  const words = flat.slice(0, title.end);
  const area: Area | null = /\bhealth outcomes/.test(words)
    ? 'health'
    : /social care outcomes/.test(words)
      ? 'social-care'
      : null;
  return area ? { area, end: title.end } : null;
}

/** An area named after the title: "Special educational needs - Cognition and learning". */
function areaAfter(head: string, from: number, to: number): AreaHeading | null {
  const rest = head.slice(from, to);
  const separator = /^[^A-Za-z]*(?:for |in |\()?/i.exec(rest);
  const skipped = separator?.[0].length ?? 0;
  if (skipped === 0) return null;
  const area = readAreaHeading(rest.slice(skipped));
  return area ? { area: area.area, end: from + skipped + area.end } : null;
}

/** To the first line end outside brackets: a heading may be wrapped inside them. */
function firstLine(text: string): string {
  let at = text.indexOf('\n', /^\s*/.exec(text)?.[0].length ?? 0);
  if (
    at >= 0 &&
    text.lastIndexOf('(', at) > text.lastIndexOf(')', at) &&
    /^[^(\n]{0,80}\)/.test(text.slice(at + 1, at + 90))
  ) {
    at = text.indexOf('\n', at + 1);
  }
  return at < 0 ? text : text.slice(0, at);
}

function separatorAfter(head: string, at: number): boolean {
  return /^\s*(?:[:|]|[-\u2013\u2014]\s|\.\s)/.test(head.slice(at, at + 6));
}

/** Where the heading's own words stop on its line: at a mark after which body words stand, else at the line's end. */
function headingEnd(head: string, titleEnd: number, lineEnd: number, form: Form): number {
  const tail = head.slice(titleEnd, lineEnd);
  for (const found of tail.matchAll(/:\s*|\s[-\u2013\u2014|]+\s+|\.\s+|\)\s+/g)) {
    const after = tail.slice(found.index + found[0].length);
    if (!hasWords(after)) break;
    const body = isNone(after) || isNotYet(after) || isRequestWord(after);
    if (
      body ||
      (form !== 'heading' && form !== 'bold' && looksLikeSentence(after)) ||
      (looksLikeSentence(after) && /[.!?]\s*$/.test(after))
    ) {
      return titleEnd + found.index + found[0].length;
    }
  }
  const plain = /^\s+/.exec(tail);
  if (plain && (isNone(tail) || isNotYet(tail))) return titleEnd + plain[0].length;
  return lineEnd;
}

const isRequestWord = (text: string) => /^\s*not (?:requested|required|named|yet)\b/i.test(text);
