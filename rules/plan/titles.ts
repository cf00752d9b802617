/** The words councils print over each Section, and the letters they print before them. */
import type { SectionLetter } from '../plan-text.ts';
import { spaced } from './same-length.ts';

export interface Title {
  letters: readonly SectionLetter[];
  /** Index just past the title in the flattened text. */
  end: number;
  /** Stands as a heading by its words alone; a weak title ("Outcomes", "Needs") also needs a heading's form. */
  strong: boolean;
}

/** Whose section it is, or a word of presentation: never part of what tells the Section. */
const before = spaced(
  '^(?:(?:my|our|his|her|their|the|your|any|all|other|identified|key|a|summary of|details of|description of|list of|part of|' +
    "(?:the )?child(?:'s|ren's)?(?: and/or|/| or)? ?(?:the )?(?:young person's)?|young person's|pupil's|student's|[a-z-]+'s(?: and [a-z-]+'s)?|\\[[^\\]]*\\](?:'s)?) )",
);

type Row = readonly [letters: string, strength: 'strong' | 'weak', pattern: string];
/** Tried in order: the longer and more telling first. Every pattern is anchored and has no nested repeats. */
const rows: readonly Row[] = [
  ['B F', 'strong', 'special educational needs? ?(?:and|&|/|,) ?(?:special educational )?provision'],
  ['B E', 'strong', 'strengths,? (?:difficulties|needs),? (?:and|&) outcomes'],
  ['B E F', 'strong', '(?:special educational )?needs?,? outcomes? ?(?:,|and|&) ?(?:special educational )?provision'],
  ['E F', 'strong', '(?:special educational )?provision ?(?:and|&) ?outcomes?'],
  ['E F', 'strong', 'outcomes? ?(?:and|&|/) ?(?:the )?(?:special educational )?(?:provision|support)'],
  ['C G', 'strong', 'health(?: care)? needs? ?(?:and|&) ?(?:health )?(?:care )?provision'],
  ['D H1 H2', 'strong', 'social care needs? ?(?:and|&) ?(?:social care )?provision'],
  [
    'A',
    'strong',
    'views?,? (?:and )?(?:wishes|interests?|feelings|hopes|aspirations)\\b|(?:the )?views of (?:the )?(?:child|young person|pupil|parents?|family|[a-z-]+ and)',
  ],
  ['A', 'strong', "(?:child|young person|pupil)(?:'s)? (?:and (?:parents?'?s?|family'?s?|carers?'?s?) )?views\\b"],
  [
    'A',
    'strong',
    'all about (?:me|[a-z-]+)$|this is me\\b|(?:my )?one[- ]page profile|personal profile|pen (?:picture|portrait)|who (?:am i|i am)\\b|about (?:me|the child)\\b',
  ],
  [
    'A',
    'strong',
    '(?:story|likes|dislikes|hopes|dreams|wishes|views|feelings|interests|aspirations)(?:(?: ?,| ?&| and)+ (?:my )?(?:story|likes|dislikes|hopes|dreams|wishes|views|feelings|interests|aspirations))+',
  ],
  [
    'A',
    'weak',
    'story(?: so far)?|journey so far|profile|views\\b|introducing me|hopes and (?:dreams|aspirations)|aspirations and goals|aspirations',
  ],
  [
    'H1',
    'strong',
    'social care provision .{0,160}(?:under 18|under the age of 18|section 2|1970|chronically)|chronically sick|csdpa|social care provision \\(?h1',
  ],
  [
    'H2',
    'strong',
    '(?:any )?other social care(?: provision)?|social care provision (?:other|reasonably)|care act 2014|social care provision \\(?h2',
  ],
  ['H1', 'strong', '(?:(?:social care )?provision |help )?(?:made )?under (?:section|s\\.?) ?2\\b'],
  ['F', 'strong', 'special education(?:al)? (?:needs )?provision'],
  [
    'B',
    'strong',
    'special education(?:al)? needs?(?: (?:and|and/or|&) disabilit(?:y|ies))?|what i find (?:hard|difficult|tricky)|strengths,? (?:and|&) (?:special educational )?(?:needs|difficulties)|special needs',
  ],
  [
    'B',
    'weak',
    'sen needs|sen(?:d)?(?: (?:and/or|and) disabilit(?:y|ies))?\\b|educational needs|needs\\b|learning needs|things (?:that are|i find) (?:hard|difficult|tricky)(?: for me)?',
  ],
  ['C', 'strong', 'health(?: ?care)? needs'],
  ['C', 'weak', 'medical needs'],
  ['D', 'strong', 'social care needs'],
  ['D', 'weak', 'care needs'],
  ['C D', 'strong', 'non[- ]?educational needs'],
  ['G H1 H2', 'strong', 'non[- ]?educational provision'],
  ['G', 'strong', 'health(?: ?care)? (?:provision|support)'],
  ['H1 H2', 'strong', 'social care (?:provision|support)'],
  ['H1 H2', 'weak', 'care provision'],
  [
    'E',
    'strong',
    'outcomes sought|(?:planned|agreed|intended|desired|expected|educational?|health|social care|long[- ]term|smart)(?: and [a-z]+)? outcomes|what (?:i|we) (?:want|would like|hope) to achieve|aims and outcomes|outcomes,? (?:including|and) (?:preparing|preparation|adult)',
  ],
  ['E', 'weak', 'outcomes'],
  [
    'F',
    'strong',
    '(?:how i will be|the) (?:helped|supported|help i need|support i need)|the (?:support|help) i (?:will|am going to) (?:have|get|receive|need)|support (?:i|he|she|they) needs?|provision (?:required|needed)|educational provision|support plan\\b',
  ],
  ['F', 'weak', 'provision\\b|sep\\b|what (?:i need|will happen)'],
  [
    'I',
    'strong',
    '(?:name and type|type and name) of(?: (?:the|my|educational|school|setting|placement|institution|provision|college|nursery|or|and))*|type of (?:school|setting|placement|institution|provision)|named (?:school|setting|placement)|(?:educational|school) placement',
  ],
  ['I', 'weak', 'placement|educational setting'],
  ['J', 'strong', 'personal budget'],
  ['J', 'weak', 'direct payments?'],
  [
    'K',
    'strong',
    '(?:who gave )?(?:us )?advice (?:and|&) information|information (?:and|&) advice|list of (?:advice|appendices|reports)|advice,? (?:and )?(?:reports|evidence)|information (?:gathered|used)|reports? and evidence',
  ],
  ['K', 'weak', 'appendix$|appendices|advice\\b|reports?\\b'],
];

const titles = rows.map(([letters, strength, pattern]) => ({
  letters: letters.split(' ') as SectionLetter[],
  strong: strength === 'strong',
  pattern: spaced(`^(?:${pattern})`),
}));

/** Reads a Section's title at `from` of a flattened heading; null when none stands there. */
export function readTitle(flat: string, from: number): Title | null {
  let start = from;
  // Two words of presentation at most: "the child's", "summary of my".
  for (let turn = 0; turn < 3; turn++) {
    const title = titleAt(flat, start);
    if (title) return title;
    const skipped = before.exec(flat.slice(start, start + 120))?.[0].length ?? 0;
    if (skipped === 0) return null;
    start += skipped;
  }
  return null;
}

function titleAt(flat: string, from: number): Title | null {
  const rest = flat.slice(from, from + 260);
  for (const { letters, strong, pattern } of titles) {
    const match = pattern.exec(rest);
    if (match) return { letters, strong, end: from + match[0].length };
  }
  return null;
}

export interface Lettering {
  letters: readonly SectionLetter[];
  /** One printed "H": both H1 and H2. */
  merged: boolean;
  /** Index just past the letters, their brackets and the mark that parts them from the title. */
  end: number;
  /** "Section", "Part" or "Appendix" stands before the letters. */
  keyword: boolean;
  /** A bracket, colon, dash or the like stands after or around them. */
  marked: boolean;
}

const keywords = /^(sections?|sect?\.|parts?|§)[\s.:]*/i;
/** One letter, maybe bracketed, maybe with the figure of H1 and H2 or a local sub-number ("B1", "B (1)"). */
const oneLetter = /^[([]?([A-Ka-k])(?:\s?[.]?([12])(?!\d))?[)\]]?/;
const joiner = /^(?:\s*(?:,|\/|&|\+|-|\u2013)\s*(?:and\s+|&\s*)?|\s+(?:and|&|to)\s+)/i;
const mark = /^\s*(?:[:|]+|[.)\]](?=\s|$)|[-\u2010-\u2015](?=\s|$)|[-\u2013\u2014](?=[A-Za-z(]))\s*/;

/** Reads "Section B", "(A)", "B/E/F:", "Sections H1 and H2", "C –"; null when no letters stand at the start. */
export function readLettering(text: string): Lettering | null {
  let at = /^[\s*#>|\u2022\u00b7-]*/.exec(text)?.[0].length ?? 0;
  const numbered = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=sections?\b)/i.exec(text.slice(at, at + 40));
  if (numbered) at += numbered[0].length;
  const keyword = keywords.exec(text.slice(at, at + 20));
  if (keyword) at += keyword[0].length;
  const letters: SectionLetter[] = [];
  let merged = false;
  let bracketed = false;
  for (let turn = 0; turn < 12; turn++) {
    const rest = text.slice(at, at + 40);
    const match = oneLetter.exec(rest) ?? (turn > 0 ? /^()([12])(?![\d.])/.exec(rest) : null);
    if (!match || isInsideWord(rest, match[0])) break;
    const letter = (match[1] ?? '').toUpperCase();
    const digit = match[2];
    // Lower-case letters are letters of a Section only after the word "Section".
    if (!keyword && match[1] !== letter) break;
    if (letter === '') {
      if (letters.at(-1) !== 'H1') break; // "H1 and 2"
      letters.push('H2');
    } else if (letter === 'H') {
      if (digit === '1' || digit === '2') letters.push(`H${digit}`);
      else {
        merged = true;
        letters.push('H1', 'H2');
      }
    } else {
      // "B1" without "Section" numbers an item.
      if (digit && !keyword) return null;
      letters.push(letter as SectionLetter);
    }
    if (/^[([]/.test(match[0])) bracketed = true;
    at += match[0].length;
    const sub = /^\s?[([]\d[)\]]/.exec(text.slice(at, at + 6));
    if (sub && keyword) at += sub[0].length;
    const join = joiner.exec(text.slice(at, at + 12));
    if (!join) break;
    const again = keywords.exec(text.slice(at + join[0].length, at + join[0].length + 14));
    const next = at + join[0].length + (again ? again[0].length : 0);
    const follows =
      oneLetter.exec(text.slice(next, next + 10)) ??
      (letters.at(-1) === 'H1' ? /^2(?![\d.])/.exec(text.slice(next, next + 4)) : null);
    if (!follows || isInsideWord(text.slice(next, next + 10), follows[0])) break;
    if (!keyword && /^[a-k]/.test(follows[0])) break;
    at = next;
  }
  if (letters.length === 0) return null;
  const marked = mark.exec(text.slice(at, at + 12));
  const end = at + (marked ? marked[0].length : (/^\s*/.exec(text.slice(at, at + 12))?.[0].length ?? 0));
  return {
    letters: [...new Set(letters)],
    merged,
    end,
    keyword: keyword !== null,
    marked: bracketed || marked !== null,
  };
}

const isInsideWord = (text: string, match: string) =>
  /[A-Za-z0-9'\u2019]/.test(text[match.length] ?? ' ') && !/[)\]]$/.test(match);
