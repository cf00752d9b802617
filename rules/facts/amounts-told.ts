/** Amounts that ought to agree: a total and its parts in one sentence, and one arrangement told twice. */
import { unitMinutes } from '../lexicon/classes.ts';
import { smallWords } from '../lexicon/plain-words.ts';
import type { Passage } from './passage.ts';
import type { Word } from './words.ts';

/** Whose parts come to something else. Places are indexes into the passage's words. */
export interface WrongSum {
  from: number;
  to: number;
  /** Both in minutes. */
  total: number;
  parts: number;
}

const partsFollow =
  /^(?:made up of|consisting of|comprising|composed of|divided into|split into|split between|split as|shared between|that is|being)\b/;
/** What makes a part come more than once, or leaves one unsaid: then nothing is added up. */
const unclear =
  /\b(?:each|every|daily|twice|times?|sessions?|visits?|blocks?|lessons?|per|a (?:day|week|month|term)|rest|remaining|remainder|about|at least|up to|or|between \d)\b/;

/** Sentences that tell a total, then parts which do not come to it. */
export function wrongSums({ text, words, sentences }: Passage): readonly WrongSum[] {
  return sentences.flatMap(({ from, to }) => {
    const amounts = amountsIn(words, from, to);
    const [total, second] = amounts;
    if (!total || !second || amounts.length < 3) return [];
    const after = words
      .slice(total.to, second.from)
      .findIndex((word) => partsFollow.test(text.slice(word.start, word.start + 24)));
    const last = amounts.at(-1) ?? second;
    if (after < 0) return [];
    const begins = words[total.to + after]?.start ?? 0;
    const ends = words[last.to - 1]?.end ?? begins;
    if (unclear.test(text.slice(begins, ends).toLowerCase())) return [];
    const parts = amounts.slice(1).reduce((sum, { minutes }) => sum + minutes, 0);
    return parts === total.minutes ? [] : [{ from: total.from, to: last.to, total: total.minutes, parts }];
  });
}

function amountsIn(words: readonly Word[], from: number, to: number) {
  const found: { from: number; to: number; minutes: number }[] = [];
  for (let at = from; at + 1 < to; at++) {
    const [count, unit] = [words[at], words[at + 1]];
    const worth = unit && Object.hasOwn(unitMinutes, unit.norm) ? unitMinutes[unit.norm] : undefined;
    if (count?.value == null || count.kind === 'date' || worth === undefined) continue;
    found.push({ from: at, to: at + 2, minutes: count.value * worth });
  }
  return found;
}

const ofTime =
  /^(?:min|minute|hour|hr|day|daily|week|weekly|fortnight|fortnightly|month|monthly|term|termly|year|yearly|once|twice|time)s?$/;
/** With fewer words of their own two lines may be alike by chance. */
const leastOwn = 4;

/** What is arranged, whatever its amounts: the passage's own words in order; null where it has too few. */
export function arrangementOf({ words }: Passage): string | null {
  const own = words.filter(
    ({ kind, norm, value }) => kind === 'word' && value === null && !ofTime.test(norm) && !smallWords.has(norm),
  );
  return new Set(own.map(({ stem }) => stem)).size < leastOwn ? null : own.map(({ stem }) => stem).join(' ');
}

/** The figures and words of time of a passage, in order. */
export const amountsOf = ({ words }: Passage): string =>
  words
    .filter(({ kind, norm, value }) => kind === 'number' || kind === 'ratio' || value !== null || ofTime.test(norm))
    .map(({ norm, value }) => value ?? norm)
    .join(' ');

/** "15 hours of support a week", "a learning support assistant for 12.5 hours each week": an adult's time with the child. */
const weekly = /\b(\d+(?:\.\d+)?) ?(?:hours|hrs)\b[^.;\n]{0,60}?\b(?:a|per|each|every) week\b/i;
const byAdult =
  /\b(?:teaching assistants?|learning support|support assistants?|support workers?|TAs?|LSAs?|adult|mentor|one to one|1:1|support)\b/i;

/** The hours of an adult's support in a week that the words tell, null when they tell none. */
export function weeklySupport({ text }: Passage): number | null {
  const hours = byAdult.test(text) ? weekly.exec(text)?.[1] : undefined;
  return hours === undefined ? null : Number(hours);
}
