/** What one item's text is about, for linking: concepts by role and content words. Found once and remembered by its text. */

import { readSentenceEnds } from '../facts/sentence-ends.ts';
import { readWords, type Word } from '../facts/words.ts';
import type { Found, Hit } from '../lexicon/phrases.ts';
import { memory } from '../memory.ts';
import { conceptBook, type Entry } from './concept-book.ts';
import { tieOf } from './content-words.ts';
import { type Leaning, leaningOf } from './leanings.ts';

/** How strongly a text speaks of one concept, 0 to 1 by role, and the words that say most about it. */
export interface Topic {
  concept: number;
  need: number;
  answer: number;
  helper: number;
  hope: number;
  /** As they stand in the text. */
  words: string;
  /** Words of the strongest answer or helper hit; '' when there is none. */
  answerWords: string;
}

export interface Features {
  topics: readonly Topic[];
  /** Content words by their rough stem, each as it stands in the text. */
  ties: ReadonlyMap<string, string>;
  /** Which concepts its single words lean to. */
  leaning: Leaning;
  /** Says that somebody helps, whatever the need. */
  anyHelp: boolean;
  /** About running the plan, or for everybody. */
  running: boolean;
}

/** What one hit is worth where nothing weakens it. */
const oneHit = 0.8;
/** What is left of a hit in an aside ("because …"), and in words that tell of a strength. */
const inAside = 0.6;
const inStrength: number = 0.12;
/** What is left of a hit whose words belong to several concepts. */
const shared = [1, 1, 0.9, 0.8, 0.7, 0.62];
const leastShared = 0.55;

const remembered = memory<Features>();

/** Reads `text`, or remembers it. Never throws. */
export function featuresOf(text: string): Features {
  return remembered(text, () => readFeatures(text));
}

function readFeatures(text: string): Features {
  const words = readWords(text);
  const found = conceptBook().find(words);
  const weights = clauseWeights(words, found);
  const topics = new Map<number, Topic & { best: number; bestAnswer: number }>();
  const topicOf = (concept: number) => {
    const known = topics.get(concept);
    if (known) return known;
    const fresh = { ...blankTopic, concept };
    topics.set(concept, fresh);
    return fresh;
  };
  const titled = new Set<number>();
  for (const list of ['concept', 'loose']) {
    for (const { hit, meanings } of together((found.get(list) ?? []) as readonly Hit<Entry>[])) {
      const spokenOf = meanings.filter(({ role }) => role !== 'helper').map(({ concept }) => concept);
      const share = shared[new Set(spokenOf).size] ?? leastShared;
      const weight = oneHit * share * (weights[hit.from] ?? 1) * (list === 'loose' ? 0.9 : 1);
      const onlyHelps = meanings.every(({ role }) => role === 'helper');
      for (const { concept, role } of meanings) {
        const topic = topicOf(concept);
        // Broad help is shared by its nature: who helps is not weakened by how many they help.
        const worth = role === 'helper' ? oneHit * (weights[hit.from] ?? 1) : weight;
        topic[role] = 1 - (1 - topic[role]) * (1 - worth);
        const said = slice(text, words, hit);
        if (worth > topic.best) {
          topic.best = worth;
          topic.words = said;
        }
        if ((role === 'answer' || role === 'helper') && worth > topic.bestAnswer) {
          topic.bestAnswer = worth;
          topic.answerWords = said;
        }
      }
      if (onlyHelps) for (let at = hit.from; at < hit.to; at++) titled.add(at);
    }
  }
  const ties = new Map<string, string>();
  words.forEach((word, at) => {
    const tie = titled.has(at) || (weights[at] ?? 1) <= inStrength ? null : tieOf(word);
    if (tie && !ties.has(tie)) ties.set(tie, text.slice(word.start, word.end));
  });
  return {
    topics: [...topics.values()].map(({ best: _best, bestAnswer: _bestAnswer, ...topic }) => topic),
    ties,
    leaning: leaningOf(words, weights),
    anyHelp: found.has('anyhelp'),
    running: found.has('running'),
  };
}

const blankTopic = {
  need: 0,
  answer: 0,
  helper: 0,
  hope: 0,
  words: '',
  answerWords: '',
  best: 0,
  bestAnswer: 0,
};

/** Hits on the very same words say all their meanings at once, and count as one. */
function together(hits: readonly Hit<Entry>[]): { hit: Hit<Entry>; meanings: Entry['meanings'] }[] {
  const joined: { hit: Hit<Entry>; meanings: Entry['meanings'] }[] = [];
  for (const hit of hits) {
    const before = joined.at(-1);
    if (before && before.hit.from === hit.from && before.hit.to === hit.to) {
      const fresh = hit.entry.meanings.filter(
        (one) => !before.meanings.some((other) => other.concept === one.concept && other.role === one.role),
      );
      before.meanings = [...before.meanings, ...fresh];
    } else joined.push({ hit, meanings: hit.entry.meanings });
  }
  return joined;
}

const slice = (text: string, words: readonly Word[], { from, to }: Hit): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** For each word, what its clause leaves of a hit: asides count less, words about a strength hardly at all. */
function clauseWeights(words: readonly Word[], found: Found): readonly number[] {
  const weights = new Array<number>(words.length).fill(1);
  const starts = (list: string) => (found.get(list) ?? []).map(({ from }) => from);
  const edges = new Set([0, words.length, ...starts('turn'), ...readSentenceEnds(words).map(({ from }) => from)]);
  words.forEach((word, at) => {
    if (word.norm === ';' || word.norm === '\n') edges.add(at);
  });
  const cuts = [...edges].sort((a, b) => a - b);
  const strengths = starts('strength');
  const difficulties = starts('difficulty');
  const asides = starts('aside');
  const within = (places: readonly number[], from: number, to: number) => places.some((at) => at >= from && at < to);
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const from = cuts[cut] ?? 0;
    const to = cuts[cut + 1] ?? words.length;
    const negated = strengths.filter((at) => at >= from && at < to);
    const strong =
      negated.length > 0 &&
      !within(
        difficulties.filter((at) => !negated.includes(at)),
        from,
        to,
      );
    const aside = asides.find((at) => at > from && at < to) ?? to;
    for (let at = from; at < to; at++) weights[at] = strong ? inStrength : at > aside ? inAside : 1;
  }
  // All of it a strength: the only thing the item speaks of still counts for something.
  if (weights.length > 0 && weights.every((weight) => weight === inStrength)) weights.fill(0.5);
  return weights;
}
