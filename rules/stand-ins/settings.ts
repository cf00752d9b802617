/** Names of schools, clinics, councils and other settings: a run of capitals that ends on what such a place is called. */
import { type Identifier, identifierAt } from './identifier.ts';
import type { Token } from './tokens.ts';
import { isWord } from './vocabulary.ts';
import { brands } from './words/brands.ts';
import { settingHeads, settingKinds } from './words/settings-words.ts';

/** Little words that stand inside a name ("St Wystan’s Church of England School"). */
const inside = new Set(['of', 'the', 'on', 'upon', 'le', 'de', 'for']);
/** "Hammersmith and Fulham Council", "Health and Care Trust": elsewhere "and" stands between two names. */
const joined = new Set(['council', 'trust', 'university', 'federation', 'hospital']);
const mostWords = 9;

export interface FoundSettings {
  places: Identifier[];
  /** The words by which a setting may be called alone, lower case: "st wystan's", "lanternfish". */
  short: ReadonlySet<string>;
}

export function findSettings(text: string, tokens: readonly Token[]): FoundSettings {
  const places: Identifier[] = [];
  const short = new Set<string>();
  tokens.forEach((head, at) => {
    if (!settingHeads.has(head.lower) && !isSchoolKind(tokens, at)) return;
    if (!head.isCapital) return;
    // The name goes on ("Nursery School", "Hospital School", "School Sixth Form"): its last head ends it.
    const next = tokens[at + 1];
    if (next?.isNext && next.isCapital && settingHeads.has(next.lower)) return;
    const from = startOfName(tokens, at);
    const own = tokens.slice(from, at).filter(({ lower, isCapital }) => isCapital && !settingKinds.has(lower));
    const first = own[0];
    if (!first) return;
    // "Learning School" at a sentence's start: one everyday word whose capital says nothing.
    if (own.length === 1 && first.isFirst && tokens[from] === first && isWord(first.lower) && head.isFirst) return;
    places.push(identifierAt('setting', text, tokens[from]?.start ?? head.start, endOf(text, head)));
    const name = tokens.slice(from, at);
    const lead = name.slice(
      0,
      Math.max(
        1,
        name.findIndex(({ lower }) => settingKinds.has(lower)),
      ),
    );
    const leading = lead.length > 0 && !settingKinds.has(lead[0]?.lower ?? '') ? lead : own.slice(0, 1);
    short.add(leading.map(({ lower }) => lower).join(' '));
  });
  places.push(...saints(text, tokens), ...theHouses(text, tokens), ...smallSettings(text));
  return { places, short };
}

/** "St Hilda’s Primary", "Oakdene Infants": the kind alone ends the name where no School follows. */
function isSchoolKind(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at] ?? { lower: '', isCapital: false };
  const next = tokens[at + 1];
  const ends = !(next?.isNext && next.isCapital);
  return (
    isCapital &&
    ends &&
    /^(?:primary|infants|juniors|high|grammar|secondary|house|prep|hall|manor|lodge|park)$/.test(lower) &&
    at > 0 &&
    isNameBefore(tokens, at)
  );
}

function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before?.isCapital || !tokens[at]?.isNext || settingKinds.has(before.lower)) return false;
  const { lower } = tokens[at] ?? { lower: '' };
  // "Rose House" may be anything; after "at" or "to" it is where somebody goes.
  const lead = tokens[at - 2]?.lower ?? '';
  if (/^(?:house|hall|manor|lodge|park|high|prep)$/.test(lower))
    return /^(?:at|attends|attend|attending|from|joined|join|left|to)$/.test(lead) && !before.isFirst;
  return true;
}

function startOfName(tokens: readonly Token[], head: number): number {
  let from = head;
  const isIn = (word: string) => inside.has(word) || (word === 'and' && joined.has(tokens[head]?.lower ?? ''));
  while (from > 0 && head - from < mostWords) {
    const here = tokens[from];
    const before = tokens[from - 1];
    if (!here || !before) break;
    const isJoined = here.isNext || /^[’']?s?[.,&]?[ ]?&?[ ]?$/u.test(here.gap) || here.gap === '. ';
    if (!isJoined || /\n/.test(here.gap)) break;
    if (here.gap.includes(',')) break;
    if (here.gap === '. ' && before.lower !== 'st') break;
    if (before.isCapital) from--;
    else if (
      (isIn(before.lower) ||
        (before.lower === 'and' && settingKinds.has(here.lower) && settingKinds.has(tokens[from - 2]?.lower ?? ''))) &&
      tokens[from - 2]?.isCapital &&
      before.isNext
    )
      from -= 2;
    else break;
  }
  // A sentence's own first words are not the setting's: "The", "At", "His".
  while (from < head && (tokens[from]?.isFirst || from < head) && leads.has(tokens[from]?.lower ?? '')) from++;
  return from;
}

const leads = new Set(
  'the a an at in on from to by his her their our my its this that both and attends current previous former new present setting school name named placement provider gp of for with when where after before while since until dear'.split(
    ' ',
  ),
);

/** The name may go on after its head: "Hospital for Children", "School for the Deaf". */
const endOf = (text: string, head: Token) =>
  head.end +
  (/^ (?:for|of)(?: the)?(?: (?:Sick|Young|Deaf|Blind|Autistic|Children|People|Women|Neurology|Excellence|Girls|Boys))+\b/.exec(
    text.slice(head.end, head.end + 60),
  )?.[0].length ?? 0);

const smallSetting =
  /(?<![\p{L}\p{M}'’-])((?:\p{Ll}[\p{Ll}'’-]+ ){1,3}?)((?:c of e |catholic |special |community |church )?(?:primary|infants?|juniors?|nursery|academy|college|surgery|hospital|(?:high|secondary|grammar|special|nursery|primary|infant|junior) school|pre-?school|playgroup)(?: school)?)(?!\p{L})/gu;

/** "at oakwood primary", "to st jude’s": typed small, with a word before it that is no word. */
function smallSettings(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(smallSetting)) {
    const words = (match[1] ?? '').trim().split(' ');
    const after = words.findLastIndex((word) => settingKinds.has(word) || leads.has(word)) + 1;
    const at = words.findIndex((word, index) => index >= after && !isWord(word.replace(/['’]s$/, '')));
    if (at < 0) continue;
    const lead = words[at - 1] === 'st' ? at - 1 : Math.max(after, 0);
    const skipped = words.slice(0, lead).join(' ').length + (lead > 0 ? 1 : 0);
    found.push(identifierAt('setting', text, match.index + skipped, match.index + match[0].length));
  }
  for (const { 0: all, index } of text.matchAll(/\bst\.? [a-z]{3,20}['’]s\b/g))
    found.push(identifierAt('setting', text, index, index + all.length));
  return found;
}

/** "from The Beeches": inside a sentence nobody writes a capital The but for a name. */
function theHouses(text: string, tokens: readonly Token[]): Identifier[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const lead = tokens[index - 1]?.lower ?? '';
    if (token.text !== 'The' || token.isFirst || !next?.isCapital || !next.isNext || brands.has(next.lower)) return [];
    if (!/^(?:at|from|to|attends|joined|left|in|visits|visited|near)$/.test(lead) || settingKinds.has(next.lower))
      return [];
    let last = next;
    for (let at = index + 2; tokens[at]?.isCapital && tokens[at]?.isNext; at++) last = tokens[at] as Token;
    return identifierAt('setting', text, next.start, last.end);
  });
}

/** "St Wystan’s" alone: no street is called so. */
function saints(text: string, tokens: readonly Token[]): Identifier[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (!/^(?:St|Saint)$/.test(token.text) || !next?.isCapital || !/^\.?\s$/.test(next.gap)) return [];
    const isOf = next.isPossessive || /s$/.test(next.lower);
    return isOf
      ? identifierAt(
          'setting',
          text,
          token.start,
          next.end + (next.isPossessive ? (text.slice(next.end).match(/^['’]s?/)?.[0].length ?? 0) : 0),
        )
      : [];
  });
}

/** Where a setting is told of by the first words of its name alone. */
export function findShortNames(text: string, tokens: readonly Token[], short: ReadonlySet<string>): Identifier[] {
  const found: Identifier[] = [];
  for (const name of short) {
    const parts = name.split(' ');
    if (name === 'st' || name === '') continue;
    tokens.forEach((token, at) => {
      if (!token.isCapital || token.lower !== parts[0]) return;
      const run = parts.map((part, index) => (tokens[at + index]?.lower === part ? tokens[at + index] : undefined));
      const last = run[run.length - 1];
      if (run.some((each) => !each?.isCapital && !inside.has(each?.lower ?? '')) || !last) return;
      if (
        parts.length === 1 &&
        isWord(name) &&
        (token.isFirst || !/^(?:at|from|to|by|with|in|and|joined|left|attends|of)$/.test(tokens[at - 1]?.lower ?? ''))
      )
        return;
      found.push(identifierAt('setting', text, token.start, last.end));
    });
  }
  return found;
}
