/** What is known of a whole plan before its pairs are weighed: which words and concepts tell its items apart. */
import { concepts } from '../lexicon/concepts.ts';
import { tieWorth } from './content-words.ts';
import type { Leaning } from './leanings.ts';
import type { Side } from './meaning.ts';

export interface Setting {
  /** How rare each content word is: 1 for a word of two items, near 0 for one of all. */
  words: ReadonlyMap<string, number>;
  /** By concept index: how much a leaning to it tells items apart; 1 where none leans to it, little where all do. */
  tells: Float64Array;
}

/** What is left of a leaning that every item shares. */
const leastTold = 0.1;

/** How rare words and leanings are among these items. */
export function settingOf(sides: readonly Side[], isName: (tie: string) => boolean): Setting {
  const counts = new Map<string, number>();
  const leant = new Float64Array(concepts.length);
  for (const { features } of sides) {
    for (const tie of features.ties.keys()) counts.set(tie, (counts.get(tie) ?? 0) + 1);
    for (const [concept, pull] of features.leaning) leant[concept] = (leant[concept] ?? 0) + pull * pull;
  }
  const all = Math.max(sides.length, 6);
  const words = new Map<string, number>();
  for (const [tie, count] of counts) {
    if (count > 1 && !isName(tie))
      words.set(tie, tieWorth(tie) * Math.max(0, Math.log(all / count) / Math.log(all / 2)));
  }
  const most = Math.log(1 + Math.max(sides.length, 4));
  return { words, tells: leant.map((sum) => Math.max(leastTold, 1 - Math.log1p(sum) / most)) };
}

/** A leaning with what all items share taken down; its squares add up to 1 again. */
export function toldApart(leaning: Leaning, { tells }: Setting): Leaning {
  const told = leaning.map(([concept, pull]) => [concept, pull * (tells[concept] ?? 1)] as const);
  const length = Math.sqrt(told.reduce((sum, [, pull]) => sum + pull * pull, 0));
  return length === 0 ? told : told.map(([concept, pull]) => [concept, pull / length] as const);
}
