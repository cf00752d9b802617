/** What a word could be by itself: a given name, a word, both, or neither; and the words that tell which it is where it stands. */
import { givenNames, wordNames } from '../lexicon/given-names.ts';
import { kin, roles, titles } from './people-words.ts';
import { isWord } from './vocabulary.ts';
import { brands } from './words/brands.ts';
import { moreGivenNames } from './words/more-given-names.ts';
import { places } from './words/places.ts';
import { settingHeads } from './words/settings-words.ts';
import { moreWordNames } from './words/word-names.ts';

export const isWordName = (lower: string) =>
  wordNames.has(lower) || moreWordNames.has(lower) || /^(?:april)$/.test(lower);
export const isGiven = (lower: string) => givenNames.has(lower) || moreGivenNames.has(lower) || isWordName(lower);
export const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** Never a name, whatever stands around. */
export const neverNames = /^(?:i|i['’].*|happy|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;
/** They stand with a capital in many places where nobody is called so: "in Art", "Summer term". */
export const seldomNames =
  /^(?:art|summer|autumn|winter|star|royal|blue|sky|forest|stone|silver|gold|may|christian|bay|saint|king|prince|princess|bishop|pilot|lake|river|ocean|storm|apple|bear|bird|fox|wolf|moon|sun)$/;
/** They name things after a word nobody knows, yet are surnames too. */
export const surnamesToo =
  /^(?:young|day|church|farm|forest|garden|west|north|east|town|small|good|little|large|green|work|village)$/;
/** Words of a plan’s own headings: "F. Outcomes" is no person. */
export const sectionWords =
  /^(?:views?|interests?|aspirations?|special|educational|health|social|outcomes?|provision|placement|personal|advice|needs?|care|budget|direct|other)$/;

/** A capital after a given name that is no surname: what the person is, or where. */
export const notSurnames: ReadonlySet<string> = new Set([
  ...roles,
  ...kin,
  ...titles,
  ...settingHeads,
  ...'primary secondary infant infants junior juniors speech language occupational educational clinical early and or the of with maternal paternal mr mrs ms miss dr senior deputy specialist'.split(
    ' ',
  ),
]);

/** It stands inside a surname: "de la Cruz", "van Houten". */
export const particle = /^(?:al|bin|ibn|van|von|der|den|de|da|di|del|la|le|el|st|mac|ap|ab|ní|ni|dos|das|ter|ó)$/;

/** What a word could be, by itself. */
export type Look = 'given' | 'both' | 'unknown' | 'word';

export function lookOf(lower: string): Look {
  const parts = lower.split('-');
  const given = parts.some((part) => part.length > 1 && isGiven(part));
  const isOther = isWord(lower) || places.has(lower) || brands.has(lower);
  if (given) return isOther ? 'both' : 'given';
  return isOther ? 'word' : 'unknown';
}
