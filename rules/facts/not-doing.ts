/** Outcomes told by what the child will not do: a lifeless thing could manage as much (domain 3.6). */
import type { Hit } from '../lexicon/phrases.ts';
import { clauseEnd } from './marks.ts';
import type { OutcomeFacts } from './outcome.ts';
import type { Passage } from './passage.ts';
import { promisedHits } from './promise.ts';

export interface NotDoing {
  hit: Hit;
  /** "Fewer outbursts" rather than "will not hit". */
  isFewer: boolean;
}

const negation = /^(will|to|should|must|shall|does|do|not|never|no|longer|refrain|from|cease|won't|doesn't|don't)$/;
/** Independence, or no negation at all: "no longer need", "not only". */
const harmless = /^(need|needs|require|requires|rely|depend|only|just|later|more|less|fewer)$/;
/** What turns a sentence to what the child does. */
const turns =
  /\b(instead|rather than|but (he|she|they|i|will|to)|by (asking|using|choosing|telling|taking|moving|going|walking|pointing|showing|saying|signing|giving|holding|pressing))\b/i;

/** The words that say what will not be, where no words say what the child will do; null when there are none. */
export function readNotDoing(facts: OutcomeFacts): NotDoing | null {
  const not = promisedHits(facts, 'not-doing').filter((hit) => !harmless.test(afterNegation(facts.passage, hit)));
  const fewer = promisedHits(facts, 'fewer');
  const first = [...not, ...fewer].sort((a, b) => a.from - b.from)[0];
  if (!first || turns.test(facts.passage.text)) return null;
  const end = clauseEnd(facts.passage, first.to);
  const isTold = facts.observable.some(
    (act) => (act.to <= first.from || act.from >= end || isJoined(facts.passage, act)) && isOwnVerb(facts.passage, act),
  );
  if (isTold) return null;
  const to = negation.test(facts.passage.words[first.to - 1]?.norm ?? '') ? first.to + 1 : first.to;
  return { hit: { ...first, to: Math.min(to, facts.passage.words.length) }, isFewer: fewer.includes(first) };
}

function afterNegation(passage: Passage, hit: Hit): string {
  return passage.words.slice(hit.from, hit.to + 1).find((word) => !negation.test(word.norm))?.norm ?? '';
}

/** "…, and will ask for a break". */
const isJoined = (passage: Passage, act: Hit) =>
  passage.words[act.from - 1]?.norm === 'will' && passage.words[act.from - 2]?.norm === 'and';

/** The child's own verb in this sentence: "will ask", "to be able to ask", "and ask", "stay". Not "when asked to sit". */
function isOwnVerb(passage: Passage, act: Hit): boolean {
  const before = passage.words[act.from - 1]?.norm ?? '';
  if (before === '' || /^(will|can|then|and|,|independently)$/.test(before)) return true;
  return (
    before === 'to' &&
    !/^(asked|told|wants?|needs?|expected|has|have|having|due|time)$/.test(passage.words[act.from - 2]?.norm ?? '')
  );
}
