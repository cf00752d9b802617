/** The weak words of a Provision by what they are about, and whether the words around them cure them (domain 4.6). */
import type { Hit } from '../lexicon/phrases.ts';
import type { WeakPhrase } from '../lexicon/weak-phrases.ts';
import { topicOf, type WeakTopic } from '../lexicon/weak-topics.ts';
import { clauseEnd, covered, fill, isFree } from './marks.ts';
import { isMentioned } from './mentioned.ts';
import { hitsOf, type Passage, wordsBetween } from './passage.ts';
import { type ProvisionFacts, readProvision } from './provision.ts';

export type WeakHit = Hit<WeakPhrase>;

/** Hits of the topic that nothing in the item cures, in order. */
export function uncuredOn({ weak }: ProvisionFacts, topic: WeakTopic): readonly WeakHit[] {
  return weak.filter(({ entry }) => topicOf(entry) === topic);
}

/** Every hit of the topic that says what is given, not why, however much else the item states. */
export function saidOn({ passage }: ProvisionFacts, topic: WeakTopic): readonly WeakHit[] {
  const purpose: boolean[] = new Array(passage.words.length).fill(false);
  for (const hit of hitsOf(passage, 'purpose')) fill(purpose, hit.from, clauseEnd(passage, hit.to));
  return hitsOf<WeakPhrase>(passage, 'weak').filter(
    (hit) => topicOf(hit.entry) === topic && isFree(purpose, hit) && !isMentioned(passage, hit),
  );
}

/** The item states no amount at all: neither how long nor how often, nor that it runs in every lesson. */
export function isUndosed({ elements, missing }: ProvisionFacts): boolean {
  const lacks = missing.includes('frequency') || missing.includes('duration');
  return lacks && elements.frequency === null && elements.duration === null;
}

/** Only the status of a service, a pointer, what every pupil has or money stands where provision should be. */
export function standsInstead(facts: ProvisionFacts): boolean {
  return (
    isUndosed(facts) &&
    (['status', 'pointer', 'universal', 'money'] as const).some((topic) => uncuredOn(facts, topic).length > 0)
  );
}

/** Amount, role, list, figure, minimum or detail as the family asks for it, in the same sentence or in one that goes on from it. */
export function isCured({ passage }: ProvisionFacts, hit: WeakHit): boolean {
  const scope = scopeOf(passage, hit.from);
  const around = readProvision(wordsBetween(passage, scope.from, scope.to));
  const { elements, hasCoverage } = around;
  return hit.entry.curedBy.some((cure) => {
    switch (cure) {
      case 'amount':
        return hasCoverage || (elements.frequency !== null && elements.duration !== null);
      case 'who':
        return elements.who !== null;
      case 'list':
        return hasListAfter(passage, hit.to, scope.to);
      case 'figure':
        return hasFigure(passage, hit, scope);
      case 'minimum':
        return hitsOf(around.passage, 'minimum').length > 0;
      case 'trigger':
        return hasCoverage || hitsOf(around.passage, 'child-starts').length > 0;
      case 'detail':
        return elements.what !== null && hasOwnDetail(passage, hit, scope);
      default:
        return false;
    }
  });
}

const gravity = { must: 0, should: 1, consider: 2 } as const;

/** The gravest hit of each sentence, the first of equals: a sentence gets one card, not three. */
export function oneASentence({ passage }: ProvisionFacts, hits: readonly WeakHit[]): readonly WeakHit[] {
  const best = new Map<number, WeakHit>();
  for (const hit of hits) {
    const sentence = passage.sentences.findIndex(({ to }) => hit.from < to);
    const before = best.get(sentence);
    if (!before || gravity[hit.entry.severity] < gravity[before.entry.severity]) best.set(sentence, hit);
  }
  return [...best.values()];
}

/** Whether the sentence that holds the hit also holds one of these lists. */
export function sentenceHolds({ passage }: ProvisionFacts, at: number, list: string): boolean {
  const sentence = passage.sentences.find(({ to }) => at < to);
  return hitsOf(passage, list).some((hit) => hit.from < (sentence?.to ?? 0) && hit.to > (sentence?.from ?? 0));
}

/** Words that stand for a list or a figure which is not there, however much else is stated. */
export function openWords(facts: ProvisionFacts): readonly WeakHit[] {
  return saidOn(facts, 'vague').filter((hit) => isWorthSaying(hit) && !isCured(facts, hit));
}

/** Of the families that are only style, those that stand for a list or a figure. */
function isWorthSaying({ entry }: WeakHit): boolean {
  if (entry.effect !== 'softens') return false;
  return (
    entry.severity !== 'consider' ||
    entry.curedBy.every((cure) => cure === 'list' || cure === 'figure' || cure === 'detail')
  );
}

interface Range {
  from: number;
  to: number;
}

/** A sentence that goes on about the one before it ("This will be…", "Sessions last…") specifies it. */
const goesOn = /^(this|these|it|they|each|both|sessions|lessons|the|that|those|session|lesson|all|visits)$/;

function scopeOf(passage: Passage, at: number): Range {
  const index = passage.sentences.findIndex((sentence) => at < sentence.to);
  const own = passage.sentences[index];
  if (!own) return { from: 0, to: passage.words.length };
  let { to } = own;
  for (const next of passage.sentences.slice(index + 1)) {
    const words = passage.words.slice(next.from, next.to);
    const first = words.find((word) => word.kind !== 'mark');
    // "One to one, 30 minutes, twice a week.": with no verb of its own it belongs to what stands before.
    const isFragment = !words.some((word) => /^(will|must|shall|should|to|is|are|has|have)$/.test(word.norm));
    if (!first || !(goesOn.test(first.norm) || isFragment)) break;
    to = next.to;
  }
  // A line that ends with a colon is specified by all that follows.
  const last = passage.words.slice(own.from, own.to).findLast((word) => word.norm !== '\n');
  return { from: own.from, to: last?.norm === ':' ? passage.words.length : to };
}

/** "…: a timer, a task strip and a chart", "(a timer and a chart)", "a timer, a chart". */
function hasListAfter(passage: Passage, at: number, end: number): boolean {
  const rest = passage.words.slice(at, end);
  const opens = rest.findIndex((word) =>
    /^(:|\(|-|such|including|includes|namely|like|eg|e|from|which)$/.test(word.norm),
  );
  if (opens >= 0 && rest.length - opens > 2) return true;
  const taken = covered(passage, ['duration', 'frequency', 'coverage', 'grouping', 'role', 'purpose']);
  const isItem = (next: number) => {
    const word = passage.words[next];
    return (
      word?.kind === 'word' &&
      !taken[next] &&
      !/^(to|with|by|for|from|so|which|who|in|at|on|each|every)$/.test(word.norm)
    );
  };
  return rest.filter((word, index) => (word.norm === ',' || word.norm === ';') && isItem(at + index + 1)).length >= 2;
}

function hasFigure(passage: Passage, hit: WeakHit, { from, to }: Range): boolean {
  return passage.words.some(
    (word, at) =>
      at >= from &&
      at < to &&
      (at < hit.from || at >= hit.to) &&
      (word.value !== null || word.kind === 'ratio') &&
      word.norm !== 'one',
  );
}

/** Something beyond the weak words themselves says what is done: at least three words that no weak phrase covers stand after them. */
function hasOwnDetail(passage: Passage, hit: WeakHit, { to }: Range): boolean {
  const weak: boolean[] = new Array(passage.words.length).fill(false);
  for (const other of hitsOf(passage, 'weak')) fill(weak, other.from, other.to);
  return passage.words.slice(hit.to, to).filter((word, at) => word.kind === 'word' && !weak[hit.to + at]).length >= 3;
}
