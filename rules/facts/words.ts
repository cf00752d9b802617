/**
 * A passage cut into words, once: every fact and every word list reads these. One scan, no regular expressions.
 * A hyphen inside a word only joins two words ("half-termly" = half + termly), so that spelling never decides a rule.
 */
export interface Word {
  /** Extent in UTF-16 code units into the passage's text. */
  start: number;
  end: number;
  /** Lower case, straight apostrophes. A mark is itself; a line end is "\n". */
  norm: string;
  /** The word less its common endings ("supported", "supports" → "support"), for lists that take every form. */
  stem: string;
  kind: 'word' | 'number' | 'ratio' | 'date' | 'mark';
  /** What a number, or a number written as a word, is worth; for a ratio its first part ("2:1" → 2). Else null. */
  value: number | null;
  /** Starts with a capital letter. */
  capital: boolean;
}

const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  half: 0.5,
  quarter: 0.25,
  dozen: 12,
};
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const isDigit = (c: number) => c >= 48 && c <= 57;
const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
/** Letters beyond ASCII: anything that has an upper and a lower case, or is ideographic; combining marks ride along. */
const isLetter = (c: number) =>
  isAsciiLetter(c) ||
  (c > 0xbf && c !== 0xd7 && c !== 0xf7 && !(c >= 0x2000 && c <= 0x2bff) && !(c >= 0xd800 && c <= 0xf8ff));
const isApostrophe = (c: number) => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bc;
const isHyphen = (c: number) => c === 45 || c === 0x2010 || c === 0x2011;
const softHyphen = 0xad;

/** Forms that no ending explains; only verbs the lists use. */
const irregular: Readonly<Record<string, string>> = {
  used: 'use',
  using: 'use',
  made: 'mak',
  given: 'giv',
  gave: 'giv',
  taught: 'teach',
  ran: 'run',
  written: 'writ',
  wrote: 'writ',
  taken: 'tak',
  took: 'tak',
  led: 'lead',
  held: 'hold',
  kept: 'keep',
  sat: 'sit',
  met: 'meet',
  told: 'tell',
  said: 'say',
  chose: 'choos',
  chosen: 'choos',
  drew: 'draw',
  drawn: 'draw',
  found: 'find',
  felt: 'feel',
  known: 'know',
  shown: 'show',
  seen: 'see',
  saw: 'see',
  done: 'do',
  did: 'do',
  went: 'go',
  gone: 'go',
  goes: 'go',
  does: 'do',
  being: 'be',
  lost: 'los',
  broken: 'break',
  spoken: 'speak',
  spoke: 'speak',
  understood: 'understand',
  worn: 'wear',
  sent: 'send',
  built: 'build',
  begun: 'begin',
  children: 'child',
  "children's": 'child',
  people: 'people',
  series: 'series',
  less: 'less',
  wished: 'wish',
};

/** Cuts off -s, -es, -ed, -ing, -ies and a doubled consonant; short words keep their shape. Never shown to anyone. */
export function stemOf(norm: string): string {
  const known = Object.hasOwn(irregular, norm) ? irregular[norm] : undefined;
  if (known) return known;
  let s = norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("s'") ? norm.slice(0, -1) : norm;
  if (s.length < 4) return s;
  if (s.endsWith('ies') && s.length > 4) return `${s.slice(0, -3)}y`;
  if (s.endsWith('ied') && s.length > 4) return `${s.slice(0, -3)}y`;
  if (s.endsWith('ing') && s.length > 5) s = s.slice(0, -3);
  else if (s.endsWith('ed') && s.length > 4 && s.at(-3) !== 'e') s = s.slice(0, -2);
  else if (s.endsWith('es') && s.length > 4) s = s.slice(0, -2);
  else if (s.endsWith('s') && !s.endsWith('ss')) s = s.slice(0, -1);
  else if (s.endsWith('e')) s = s.slice(0, -1);
  const last = s.length - 1;
  if (last > 2 && s[last] === s[last - 1] && !'aeiouls'.includes(s[last] ?? '')) s = s.slice(0, -1);
  return s.length > 3 && s.endsWith('e') ? s.slice(0, -1) : s;
}

/** The words, numbers and marks of `text`, in order. Never throws; spaces and soft hyphens are passed over. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c === 10 || c === 9) {
      // A tab parts the cells of a table row: no phrase runs over it.
      const norm = c === 9 ? '\t' : '\n';
      words.push({ start: at, end: at + 1, norm, stem: norm, kind: 'mark', value: null, capital: false });
      at++;
    } else if (isDigit(c)) at = readNumber(text, at, words);
    else if (isLetter(c)) at = readLetters(text, at, words);
    else if (c <= 32 || c === 0xa0 || c === softHyphen || (c >= 0x2000 && c <= 0x200f) || c === 0xfeff) at++;
    else at = readMark(text, at, words);
  }
  return words;
}

function readMark(text: string, at: number, words: Word[]): number {
  const char = text[at] ?? '';
  const fraction = fractions[char];
  if (fraction !== undefined) {
    const before = words.at(-1);
    if (before?.kind === 'number' && before.end === at && before.value !== null) {
      before.end = at + 1;
      before.value += fraction; // "1½"
      return at + 1;
    }
    words.push({ start: at, end: at + 1, norm: char, stem: char, kind: 'number', value: fraction, capital: false });
    return at + 1;
  }
  const c = char.charCodeAt(0);
  const joins = isHyphen(c) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
  if (joins || (isHyphen(c) && isDigit(text.charCodeAt(at - 1)) && isLetterAt(text, at + 1))) return at + 1;
  const norm =
    isHyphen(c) || c === 0x2013 || c === 0x2014
      ? '-'
      : c === 0x201c || c === 0x201d
        ? '"'
        : isApostrophe(c)
          ? "'"
          : char;
  words.push({ start: at, end: at + 1, norm, stem: norm, kind: 'mark', value: null, capital: false });
  return at + 1;
}

const isLetterAt = (text: string, at: number) => at >= 0 && at < text.length && isLetter(text.charCodeAt(at));

function readLetters(text: string, from: number, words: Word[]): number {
  let at = from;
  let plain = true;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (isLetter(c)) at++;
    else if (isApostrophe(c) && isLetterAt(text, at + 1)) {
      plain = false;
      at++;
    } else if (c === softHyphen && isLetterAt(text, at + 1)) {
      plain = false;
      at++;
    } else break;
  }
  let norm = text.slice(from, at).toLowerCase();
  if (!plain) norm = norm.replaceAll('\u00ad', '').replaceAll(/[\u2018\u2019\u02bc]/g, "'");
  const first = text.charCodeAt(from);
  words.push({
    start: from,
    end: at,
    norm,
    stem: stemOf(norm),
    kind: 'word',
    value: Object.hasOwn(numberWords, norm) ? (numberWords[norm] ?? null) : null,
    capital: first >= 65 && first <= 90 ? true : first > 127 && text[from] !== text[from]?.toLowerCase(),
  });
  return at;
}

function readNumber(text: string, from: number, words: Word[]): number {
  let at = digitsEnd(text, from);
  const push = (kind: Word['kind'], value: number | null): number => {
    const norm = text.slice(from, at).toLowerCase();
    words.push({ start: from, end: at, norm, stem: norm, kind, value, capital: false });
    return at;
  };
  const dated = dateEnd(text, from);
  if (dated > 0) {
    at = dated;
    return push('date', null);
  }
  // "1:1", "1 : 1" is rare; "9:30" is a time of day, not a ratio.
  if (text[at] === ':' && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1);
    const first = Number(text.slice(from, at));
    const isClock = end - at - 1 === 2 && first < 24 && Number(text.slice(at + 1, end)) < 60;
    at = end;
    return push(isClock ? 'date' : 'ratio', isClock ? null : first);
  }
  while ((text[at] === '.' || text[at] === ',') && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1);
    if (text[at] === ',' && end - at - 1 !== 3) break; // "3,4" lists two numbers
    at = end;
  }
  const value = Number(text.slice(from, at).replaceAll(',', ''));
  const suffix = text.slice(at, at + 2).toLowerCase();
  if ((suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && !isLetterAt(text, at + 2)) {
    at += 2;
    return push('word', null); // "3rd": names a place in a row, never an amount
  }
  return push('number', Number.isFinite(value) ? value : null);
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Where a written date like 12/10/26, 12.10.2026 or 2026-10-12 ends; 0 when there is none. */
function dateEnd(text: string, from: number): number {
  const one = digitsEnd(text, from);
  const mark = text[one];
  if (mark !== '/' && mark !== '.' && mark !== '-') return 0;
  const two = digitsEnd(text, one + 1);
  if (two === one + 1 || text[two] !== mark) return 0;
  const three = digitsEnd(text, two + 1);
  const sizes = [one - from, two - one - 1, three - two - 1];
  const [a = 0, b = 0, c = 0] = sizes;
  return (a <= 2 && b <= 2 && (c === 2 || c === 4)) || (a === 4 && b <= 2 && c > 0 && c <= 2) ? three : 0;
}
