/** Sentences of Section E that are no Outcomes: how progress is checked, and who sets the shorter steps (CoP 9.69). */
import type { OutcomeFacts } from './outcome.ts';
import { hitsOf, type Passage } from './passage.ts';

const looking =
  /^(set|agree|review|monitor|check|track|measure|evaluate|record|discuss|share|write|update|meet|look|break|jointly|together|also|then)$/;
const ahead = /^(will|is|are|shall|should)$/;
const role = /^(progress|targets|steps|outcomes|staff|school|college|nursery|teachers|parents|everyone|professionals)$/;

/** Whether the whole passage tells how progress is checked or steps are set, and promises nothing of the child. */
function isArrangement({ passage, disguise }: OutcomeFacts): boolean {
  const hits = hitsOf(passage, 'arrangement');
  if (
    hits.length === 0 ||
    passage.sentences.some(({ from, to }) => !hits.some((hit) => hit.from < to && hit.to > from))
  )
    return false;
  const verb = passage.words.findIndex((word) => ahead.test(word.norm));
  if (verb <= 0 || isChildBefore(passage, verb)) return false;
  // "Progress … will be reviewed", "Short-term targets will be set".
  if (hits.some((hit) => hit.from < verb && hit.to >= verb)) return true;
  // "The SENCO will set targets with …".
  return [verb + 1, disguise?.to ?? -1].some((at) => looking.test(passage.words[at]?.norm ?? ''));
}

/** The child alone stands before the verb: "Ade will", "she will". Not "the SENCO will", "Mrs Hall will", "her mum and Ade will". */
function isChildBefore(passage: Passage, verb: number): boolean {
  const word = passage.words[verb - 1];
  if (word === undefined || /^(he|she|they|i)$/.test(word.norm)) return true;
  return word.capital && verb > 1
    ? !/^(the|an?|his|her|their|my|our|mrs|mr|ms|miss|dr|and|&|class|head|key)$/.test(
        passage.words[verb - 2]?.norm ?? '',
      )
    : word.capital && !role.test(word.norm);
}

/** By the list they were taken from, which many rules ask for again and again. */
const remembered = new WeakMap<object, readonly unknown[]>();

/** Judged items less those that are arrangements. The same list gives the same answer, and costs nothing the second time. */
export function onlyPromises<Judged extends { facts: OutcomeFacts }>(judged: readonly Judged[]): readonly Judged[] {
  const known = remembered.get(judged) as readonly Judged[] | undefined;
  if (known) return known;
  const promises = judged.filter(({ facts }) => !isArrangement(facts));
  remembered.set(judged, promises);
  return promises;
}
