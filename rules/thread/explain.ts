/** Why two items are linked, in words for a person. */
import type { Area } from '../contract.ts';
import { tieWorth } from './content-words.ts';
import type { Pair } from './evidence.ts';
import { reasonsOf } from './meaning.ts';

/** The areas as plans print them. */
export const areaTitles: Readonly<Record<Area, string>> = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  'sensory-physical': 'Sensory and physical',
  independence: 'Independence and preparing for adulthood',
  health: 'Health',
  'social-care': 'Social care',
};
const mostWords = 3;
/** Leanings less alike than this are not worth saying. */
const leans = 0.25;

/** What is written first, then what is between them, what both are about, shared words, the heading. Never empty. */
export function explain(pair: Pair, between: string | null = null): string[] {
  const because = between === null ? [...pair.given] : [...pair.given, between];
  if (pair.meaning > 0 || pair.leaning > leans) because.push(...reasonsOf(pair.from.side, pair.to.side));
  if (pair.words >= 0.17) {
    const words = sharedWords(pair);
    if (words.length > 0) because.push(`both say ${words.map((word) => `“${word}”`).join(', ')}`);
  }
  const area = pair.from.item.area;
  if (pair.sameArea && area !== null) because.push(`both under ${areaTitles[area]}`);
  return because.length > 0 ? because : ['the nearest there is'];
}

function sharedWords({ from, to }: Pair): string[] {
  const theirs = to.side.features.ties;
  const words: string[] = [];
  for (const [tie, word] of from.side.features.ties) {
    // A name is no reason.
    if (theirs.has(tie) && word === word.toLowerCase() && tieWorth(tie) === 1) words.push(word);
    if (words.length === mostWords) break;
  }
  return words;
}
