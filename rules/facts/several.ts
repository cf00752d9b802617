/** More than one Outcome in one: two acts each promised, or each measured, apart (domain 3.5). Never "and" between two nouns. */
import type { Hit } from '../lexicon/phrases.ts';
import type { OutcomeFacts } from './outcome.ts';
import { hitsOf, type Passage } from './passage.ts';
import { promisedWords } from './promise.ts';

/** `acts`: promised one after the other. `measures`: each act with its own. `long`: more than a reader takes in at once. */
export type Several = 'acts' | 'measures' | 'long';

const mostWords = 45;
const others =
  /^(this|that|these|which|who|it|adults?|staff|peers?|everyone|nobody|people|others|teachers?|parents?|progress|success)$/;
/** "Will do this on 3 days": the act before, again. */
const again = /^(do|have|need|use|repeat|continue|maintain|manage)$/;

/** What makes one Outcome look like several, null where nothing does. */
export function readSeveral(facts: OutcomeFacts): Several | null {
  const { passage } = facts;
  // Steps set out under an Outcome belong to it.
  if (hitsOf(passage, 'arrangement').length > 0) return null;
  const promised = promisedWords(facts);
  if (countActs(facts, promised) > 1) return 'acts';
  if (hasTwoMeasures(facts)) return 'measures';
  return promised.length > mostWords ? 'long' : null;
}

function countActs({ passage, observable, knowing, vague }: OutcomeFacts, promised: readonly number[]): number {
  const stems = new Set<string>();
  for (const at of promised) {
    const norm = passage.words[at]?.norm ?? '';
    if (norm !== 'will' && norm !== 'shall' && !norm.endsWith("'ll")) continue;
    // "Will direct his own care: he will say…", "or will get it across with a picture": the same promise, told or met another way.
    if (isSamePromise(passage, at)) continue;
    if (others.test(passage.words[at - 1]?.norm ?? '') || again.test(passage.words[at + 1]?.norm ?? '')) continue;
    const act = [...observable, ...knowing, ...vague].find((hit) => hit.from > at && hit.from <= at + 4);
    if (act) stems.add(passage.words[act.from]?.stem ?? '');
  }
  return stems.size;
}

function isSamePromise({ words }: Passage, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  return (
    before.includes(':') ||
    before.at(-1) === 'or' ||
    (before.at(-2) === 'or' && /^(he|she|they)$/.test(before.at(-1) ?? ''))
  );
}

function hasTwoMeasures({ passage, criteria, observable }: OutcomeFacts): boolean {
  // "One of her three strategies" and "a weekly club" count nothing.
  const rates = criteria.filter(
    (hit) =>
      hit.entry.sort === 'rate' &&
      hit.to - hit.from > 1 &&
      !passage.words.slice(hit.from, hit.to).some((word) => /^(his|her|their|which|them)$/.test(word.norm)),
  );
  return rates.some((rate, index) => {
    const next = rates[index + 1];
    const isLed = observable.some((act) => act.to <= rate.from);
    return (
      next !== undefined &&
      isLed &&
      observable.some((act) => act.from >= rate.to && act.to <= next.from && isJoined(passage, act))
    );
  });
}

const isJoined = (passage: Passage, act: Hit) => {
  const before = passage.words[act.from - 1]?.norm ?? '';
  const earlier = passage.words[act.from - 2]?.norm ?? '';
  return (
    before === 'and' ||
    before === ';' ||
    (before === 'also' && earlier === 'and') ||
    (before === 'will' && earlier === 'and')
  );
};
