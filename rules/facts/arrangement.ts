/** Sentences of Section E that are no Outcomes: how progress is checked, and who sets the shorter steps (CoP 9.69). */
import type { OutcomeFacts } from './outcome.ts';
import { hitsOf, type Passage } from './passage.ts';

const looking = /^(set|agree|review|monitor|check|track|measure|evaluate|record|discuss|share|write|update|meet|look|break|jointly|together|also|then)$/;
const ahead = /^(will|is|are|shall|should)$/;

/** Whether the whole passage tells how progress is checked or steps are set, and promises nothing of the child. */
export function isArrangement({ passage, looksLike, disguise }: OutcomeFacts): boolean {
  const hits = hitsOf(passage, 'arrangement');
  if (hits.length === 0 || passage.sentences.some(({ from, to }) => !hits.some((hit) => hit.from < to && hit.to > from))) return false;
  const verb = passage.words.findIndex((word) => ahead.test(word.norm));
  // "Progress … will be reviewed", "Short-term targets will be set".
  if (verb > 0 && hits.some((hit) => hit.from < verb && hit.to >= verb) && !isChildBefore(passage, verb)) return true;
  // "The SENCO will set targets with …".
  const next = passage.words[disguise?.to ?? -1];
  return looksLike === 'provision' && next !== undefined && looking.test(next.norm);
}

function isChildBefore(passage: Passage, verb: number): boolean {
  return passage.words.slice(0, verb).some((word, at) => /^(he|she|they|i)$/.test(word.norm) || (at === 0 && word.capital && passage.words[at + 1]?.norm === 'will'));
}

/** Judged items less those that are arrangements. */
export function onlyPromises<Judged extends { facts: OutcomeFacts }>(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ facts }) => !isArrangement(facts));
}
