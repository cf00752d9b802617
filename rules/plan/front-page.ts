/** What the front page says of the child and the plan: labels beside or above their values, before the first Section. */
import type { House } from '../house.ts';
import type { Block, Extent, IsoDate, PlanKind, PlanText, Span } from '../plan-text.ts';
import { readDate } from './dates.ts';
import { isGuidance } from './none.ts';
import type { Walked } from './place.ts';
import type { FrontPage } from './plan.ts';
import { countWords, flatten, spaced } from './same-length.ts';
import { type LabelledDay, readSteps, stepLabels } from './told-steps.ts';

type Label =
  | 'name'
  | 'surname'
  | 'knownAs'
  | 'dob'
  | 'year'
  | 'date'
  | 'status'
  | 'person'
  | 'pronouns'
  | 'gender'
  | 'setting'
  | 'primaryNeed'
  | 'review'
  /** A day of the plan's way, and which by the label's own words. */
  | 'step'
  | 'other';

/** Whole labels, anchored; the first that fits wins. "Other" ends the value before it. */
const labels: readonly { label: Label; pattern: RegExp }[] = (
  [
    ...stepLabels.map(({ words }) => ['step', words] as const),
    [
      'knownAs',
      '(?:likes to be |prefers to be |also )?(?:known as|called)|preferred name|name (?:i|he|she) (?:like|prefer)s? to be called|preferred to be called',
    ],
    ['surname', 'surname|family name|last name'],
    [
      'setting',
      '(?:(?:current|present|name of|educational) )*(?:school|setting|college|nursery|placement|provider)(?:(?: or |/| / )(?:school|setting|college|nursery))*(?: name| attended)?',
    ],
    ['pronouns', '(?:preferred |my )?pronouns?'],
    ['gender', 'gender|sex'],
    ['primaryNeed', '(?:primary|main|greatest) (?:area of )?(?:sen |send |type of )*need(?: type)?|primary sen'],
    [
      'review',
      '(?:next |annual )*(?:date of (?:the )?(?:next |first |annual )*)*reviews?(?: date| due| by)*|(?:plan )?to be reviewed(?: by)?|review (?:date|due)',
    ],
    [
      'person',
      "(?:parent(?:'s?|s(?:'s?)?)?|carer(?:'s?|s(?:'s?)?)?|gp|social worker|case ?worker|mother'?s?|father'?s?|mum'?s?|dad'?s?|ehc co-?ordinator|contact|lead professional|la|local authority)(?:(?:/| and | ?& ?)?(?:carer(?:'s?|s(?:'s?)?)?|parent(?:'s?|s(?:'s?)?)?))*(?:\\(s\\))? ?(?:full )?names?",
    ],
    [
      'name',
      "(?:(?:child|young person|pupil|student|child/young person|child or young person|child and young person)(?:'s)? (?:full |first |given )?names?|(?:full |first |given |fore|christian |legal )?names?(?: of (?:the )?(?:child|young person|pupil|student)(?:(?:/| or )(?:young person|child))?)?|forenames?(?:\\(s\\))?|child/young person|young person|child|pupil|student|(?:education,? health (?:and|&) care )?plan for|my name is)",
    ],
    ['dob', '(?:d(?:ate)? ?\\.?(?:of)? ?o?\\.? ?b(?:irth)?\\.?|born(?: on)?|birthday)(?: and age|/age|, age)?'],
    [
      'year',
      '(?:age (?:and|/) )?(?:(?:national curriculum|nc|current|school|academic) )*year(?: group)?|ncy|year / group|class',
    ],
    [
      'date',
      '(?:date (?:of (?:this |the |issue of )?(?:the |initial |first |proposed )?(?:draft|plan|ehc ?p(?:lan)?|final|amended|amendment|issue)(?: (?:draft|plan|final|amended|issued?|ehc ?p(?:lan)?))*|(?:draft|plan|final plan|amended plan)(?: was)? (?:issued|sent|written|made)|(?:issued|drafted)|of document))|(?:proposed |first |amended )*(?:draft|final|plan)(?: amended)?(?: plan)?(?: (?:issued|date|dated|sent))|plan date|issue date|date',
    ],
    ['status', '(?:plan |document )?(?:status|type|version)(?: of (?:the )?plan)?|type of plan'],
    [
      'person',
      'parents?(?:(?:/| and |\\(s\\)/?)carers?(?:\\(s\\))?)?|carers?|mother|father|mum|dad|brothers?|sisters?|siblings?|(?:other )?family(?: members?)?|(?:people|persons?) with parental responsibility|parental responsibility|social worker|gp|case ?worker|ehc co-?ordinator|lead professional|key ?(?:worker|person)|lives with',
    ],
    [
      'other',
      '(?:home )?address|post ?code|ethnicity|religion|(?:first|home) language(?:s)?|language|upn|uln|nhs (?:no\\.?|number)|plan (?:number|ref(?:erence)?)|reference|legal status|looked after|date of last (?:annual )?review|last review|telephone|tel|phone|email|local authority|key stage|phase|agency|date (?:of )?(?:reviewed|request(?:ed)?|completed|signed|assessment)',
    ],
  ] as const
).map(([label, pattern]) => ({ label, pattern: spaced(`^(?:my |our )?(?:${pattern})(?![a-z])`) }));

interface Piece extends Extent {
  text: string;
}
interface Pair {
  label: Label;
  /** The label, flattened. */
  words: string;
  value: string;
  /** Of the value, in the Field. */
  start: number;
}
/** The front page is short; what stands further on is not read for it. */
const mostFrontCharacters = 12_000;
const mostValueWords = 12;

/** Reads names, dates, year and kind. Each is null, or empty, when the front page does not say it. */
export function readFrontPage(
  planText: PlanText,
  walked: readonly Walked[],
  blocks: readonly (readonly Block[])[],
  ownKinds: House['kinds'],
): FrontPage {
  const pairs: Pair[] = [];
  const loose: string[] = [];
  const days: LabelledDay[] = [];
  const lines: { text: string; span: Span }[] = [];
  for (const [index, field] of planText.fields.entries()) {
    if (field.section) continue;
    const first = walked[index]?.occurrences[0]?.start ?? field.text.length;
    const end = Math.min(first, mostFrontCharacters);
    const pieces = piecesOf(blocks[index] ?? [], field.text, end);
    const own = pairsOf(pieces);
    pairs.push(...own);
    loose.push(...pieces.map(({ text }) => text));
    const spanOf = (start: number, text: string) => ({ field: field.id, start, end: start + text.length });
    for (const { label, words, value, start } of own) {
      if (label === 'step' || label === 'date' || label === 'review') {
        days.push({ sort: label, words, value, span: spanOf(start, value) });
      }
    }
    lines.push(...pieces.map(({ start, text }) => ({ text, span: spanOf(start, text) })));
  }
  const value = (wanted: Label) => pairs.filter(({ label }) => label === wanted).map((pair) => pair.value);
  const firstDate = (values: readonly string[]) => values.map(readDate).find((date) => date !== null) ?? null;
  const status = value('status');
  const own = ownKinds.map(({ words, kind: named }) => ({ words: flatten(words), named }));
  const ownKind = (line: string) => own.find(({ words }) => flatten(line).includes(words))?.named ?? null;
  const kind =
    [...status, ...loose].map(ownKind).find((found) => found !== null) ??
    status.map(readKind).find((found) => found !== null) ??
    kindOf(loose);
  const date = firstDate(value('date')) ?? titleDate(loose);
  return {
    names: namesOf([...value('name'), ...value('surname'), ...value('knownAs')]),
    knownAs: namesOf(value('knownAs'))[0] ?? null,
    others: peopleOf(value('person')),
    pronouns: pronounsOf([
      ...value('pronouns'),
      ...[...value('name'), ...value('knownAs')].flatMap((name) => /\(([^)]*)\)/.exec(name)?.[1] ?? []),
      ...value('gender'),
    ]),
    setting: value('setting')[0] ?? null,
    primaryNeed: value('primaryNeed')[0] ?? null,
    review: firstDate(value('review')),
    dob: firstDate(value('dob')),
    year:
      value('year')
        .map(readYear)
        .find((year) => year !== null) ?? null,
    kind,
    date,
    steps: readSteps(days, lines, planText.kind ?? kind, date, planText.fields),
  };
}

/** What a council prints on every draft: how to answer, and under which law it is made. */
const notice = spaced(
  '\\bthis is (?:a|the|your) (?:proposed |first )?draft\\b|\\bplease (?:send|return|reply|contact|tell)\\b|\\bwithin \\d{1,2} (?:calendar |working )?days\\b|\\b(?:under|accordance with) (?:section|part|regulation) \\d|\\bchildren and families act\\b|^(?:draft |final |amended )*education,? health (?:and|&) care plan\\b',
);

/** Whether words before the first Section are a label with its value, or a notice that stands on every draft. */
export function isFrontLine(words: string): boolean {
  if (words.length < 400 && notice.test(flatten(words))) return true;
  const pairs = pairsInLine(words);
  return pairs.length > 0 && (pairs[0]?.at ?? 1) === 0;
}

/** Lines and cells before `end`, in reading order. */
function piecesOf(blocks: readonly Block[], text: string, end: number): Piece[] {
  const pieces: Piece[] = [];
  const add = ({ start, end: to }: Extent) => {
    let from = start;
    for (const line of text.slice(start, to).split('\n')) {
      const own = line.trim();
      const at = from + line.indexOf(own);
      if (own !== '') pieces.push({ start: at, end: at + own.length, text: own });
      from += line.length + 1;
    }
  };
  const visit = (block: Block) => {
    if (block.start >= end) return;
    if (block.type !== 'table') add(block);
    else {
      for (const row of block.rows) {
        for (const cell of row.cells) {
          if (cell.blocks.length === 0) add(cell);
          else for (const inner of cell.blocks) visit(inner);
        }
      }
    }
  };
  for (const block of blocks) visit(block);
  return pieces;
}

function pairsOf(pieces: readonly Piece[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, piece] of pieces.entries()) {
    const alone = wholeLabel(piece.text);
    const next = pieces[index + 1];
    if (alone && next && !wholeLabel(next.text)) pairs.push({ ...alone, value: next.text, start: next.start });
    else if (!alone)
      pairs.push(...pairsInLine(piece.text).map((pair) => ({ ...pair, start: piece.start + pair.start })));
  }
  return pairs.filter(({ value, label }) => label !== 'other' && value !== '' && !isGuidance(value));
}

/** The label that a whole piece is, a closing colon apart. */
function wholeLabel(text: string): Pick<Pair, 'label' | 'words'> | null {
  if (countWords(text, 9) > 8) return null;
  const flat = flatten(text)
    .replace(/^[^a-z]+/, '')
    .replace(/[\s:?*.]+$/, '');
  for (const { label, pattern } of labels)
    if (pattern.exec(flat)?.[0].length === flat.length && flat !== '') return { label, words: flat };
  return null;
}

/** Labels and values on one line: "Name: Jo Bloggs  Date of birth: 1 May 2015". */
function pairsInLine(line: string): (Pair & { at: number })[] {
  const head = line.slice(0, 600);
  const flat = flatten(head);
  const found: { label: Label; words: string; at: number; from: number }[] = [];
  const starts = [0];
  for (const match of flat.matchAll(/[\s|,;(]+/g)) starts.push(match.index + match[0].length);
  let past = -1;
  for (const start of starts) {
    if (start < past) continue;
    const rest = flat.slice(start, start + 80);
    for (const { label, pattern } of labels) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const after = flat.slice(start + match[0].length);
      const mark = /^ ?(?:\([^)]{0,40}\) ?)?(?::|\?|-(?= )| {2,}|\|)\s*/.exec(after);
      // A line may open with its label and a year or a date without a mark: "Year 9", "DOB 1/5/15", "Born 1 May 2015".
      const bare = start === 0 && /^(?:dob|year|date)$/.test(label) ? /^\s+(?=\d)/.exec(after) : null;
      const end = mark ?? bare;
      if (!end) continue;
      // The value of a year may itself begin with the word: keep it whole.
      found.push({ label, words: match[0], at: start, from: start + match[0].length + end[0].length });
      past = start + match[0].length;
      break;
    }
  }
  return found.map(({ label, words, at, from }, index) => {
    const to = found[index + 1]?.at ?? head.length;
    const value = head.slice(from, to).split(/\s{3,}|\s\|\s|\t/)[0] ?? '';
    const start = from + value.indexOf(value.trim());
    return { label, words, at, start, value: value.trim().replace(/[,;|]+$/, '') };
  });
}

function namesOf(values: readonly string[]): string[] {
  const names = values
    .map((value) =>
      value
        .replace(/\([^)]*\)/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (name) => name !== '' && countWords(name, mostValueWords) <= 6 && !/\d|:/.test(name) && /\p{Lu}/u.test(name),
    );
  const inBrackets = values.flatMap(
    (value) =>
      /\((?:known as |likes to be called |called |prefers )?["'\u2018\u201c]?([\p{L}' -]{2,30})["'\u2019\u201d]?\)/u.exec(
        value,
      )?.[1] ?? [],
  );
  return [...new Set([...names, ...inBrackets.map((name) => name.trim())])];
}

/** Names apart by commas, "and" or line ends; what each of them is stands in brackets or behind a colon. */
function peopleOf(values: readonly string[]): string[] {
  const names = values
    .flatMap((value) => value.replaceAll(/\([^)]*\)/g, '').split(/,|;|\n|\band\b|&|\//))
    .map((name) => name.replace(/^[^:]*:/, '').trim());
  return [...new Set(names)].filter(
    (name) => /^\p{Lu}[\p{L}'.\u2019 -]{1,40}$/u.test(name) && countWords(name, 6) <= 5,
  );
}

/** "She/her", "they and them", "Male": what the page says, never guessed from a name. */
function pronounsOf(values: readonly string[]): FrontPage['pronouns'] {
  for (const value of values) {
    const flat = flatten(value);
    if (/\b(?:they|them)\b|non-?binary/.test(flat)) return 'they';
    if (/\b(?:she|her|hers|female|girl|woman)\b/.test(flat)) return 'she';
    if (/\b(?:he|him|his|male|boy|man)\b/.test(flat)) return 'he';
  }
  return null;
}

/** "Year 9", "Y9", "NCY 9", "9"; Reception is 0, Nursery -1; null for anything else. */
export function readYear(text: string): number | null {
  const flat = flatten(text);
  const match =
    /^(?:year|yr|y|ncy|nc year|national curriculum year)? ?(\d{1,2})\b(?! ?(?:\/|-|\d|[a-z]{3}))/.exec(flat.trim()) ??
    /\b(?:year|yr|ncy|y) ?(\d{1,2})\b/.exec(flat);
  const year = match ? Number(match[1]) : null;
  if (year !== null && year <= 15) return year;
  if (/\b(?:reception|yr r|year r|eyfs2|f2|foundation 2)\b/.test(flat)) return 0;
  return /\b(?:nursery|pre-?school|f1|foundation 1)\b/.test(flat) ? -1 : null;
}

/** A kind named once; a template's list of all kinds ("Draft / Final / Amended") names none. */
function readKind(text: string): PlanKind | null {
  const flat = flatten(text);
  if (/\b(?:draft|final|amended) ?[/|,] ?(?:draft|final|amended)\b/.test(flat) || /\bor\b/.test(flat)) return null;
  if (/\bre-?assess\w*\b.*\bdraft\b|\bdraft\b.*\bre-?assess/.test(flat)) return 'reassessmentDraft';
  if (
    /\b(?:proposed amend|amendment notice|notice of (?:proposed )?amendment|draft amend|amended draft|proposed (?:changes|ehc))/.test(
      flat,
    )
  )
    return 'amendmentNotice';
  if (/\bamended final\b|\bfinal amended\b|\bamended (?:ehc |education|plan)/.test(flat)) return 'amendedFinal';
  if (/\bdraft\b/.test(flat)) return 'firstDraft';
  if (/\bfinal(?:ised)?\b(?! (?:year|exam))/.test(flat)) return 'final';
  return /^amended$/.test(flat.trim()) ? 'amendedFinal' : null;
}

function kindOf(lines: readonly string[]): PlanKind | null {
  for (const line of lines) {
    if (countWords(line, 20) > 16) continue;
    // "Date of final plan" is a form's label; what a title or a filled label says counts.
    const kind = readKind(line);
    if (kind && !/^date of (?:the )?(?:final|amended)/i.test(line)) return kind;
  }
  return null;
}

/** "DRAFT 29 October 2026": a date beside the word draft, final or plan on a short line. */
function titleDate(lines: readonly string[]): IsoDate | null {
  for (const line of lines) {
    if (
      countWords(line, 20) > 16 ||
      /birth|born|dob|review/i.test(line) ||
      !/\b(?:draft|final|plan|amended|issued|version)\b/i.test(line)
    )
      continue;
    const date = readDate(line);
    if (date) return date;
  }
  return null;
}
