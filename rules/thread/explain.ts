/** Why two items are linked, in words for a person. */
import type { Area } from '../contract.ts';
import { readWords } from '../facts/words.ts';
import { tieOf } from './content-words.ts';
import { reasonsOf } from './meaning.ts';
import type { Pair } from './pairs.ts';

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

/** What is written first, then what both are about, then shared words, then the heading. Never empty. */
export function explain(pair: Pair): string[] {
  const because = pair.given.map((given) => given.because);
  if (pair.meaning > 0) because.push(...reasonsOf(pair.from.side, pair.to.side));
  if (pair.words >= 0.17) {
    const words = sharedWords(pair);
    if (words.length > 0) because.push(`both say ${words.map((word) => `“${word}”`).join(', ')}`);
  }
  const area = pair.from.item.area;
  if (pair.sameArea && area !== null) because.push(`both under ${areaTitles[area]}`);
  return because.length > 0 ? because : ['the nearest there is'];
}

function sharedWords({ from, to }: Pair): string[] {
  const ties = to.side.features.ties;
  const words = new Map<string, string>();
  for (const word of readWords(from.item.text)) {
    const tie = tieOf(word);
    if (tie && ties.has(tie) && !words.has(tie)) words.set(tie, word.norm);
  }
  return [...words.values()].slice(0, mostWords);
}
