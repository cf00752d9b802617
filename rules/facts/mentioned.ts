/** Words that are talked about, not used: "'where possible' was struck out", "regular, in this plan, means every Tuesday". */
import type { Passage } from './passage.ts';

const farthest = 6;
const about = /^(means?|meant|defined|struck|deleted|removed|replaced|amended|omitted)$/;

/** Whether the words at this place are quoted, defined or crossed out where they stand. */
export function isMentioned(passage: Passage, { from, to }: { from: number; to: number }): boolean {
  const before = passage.words[from - 1]?.norm ?? '';
  const after = passage.words[to]?.norm ?? '';
  if (/^["']$/.test(before) && /^["']$/.test(after)) return true;
  for (let at = to; at < to + farthest; at++) {
    const word = passage.words[at];
    if (!word || /^[.;:]$/.test(word.norm)) return false;
    if (about.test(word.norm)) return true;
  }
  return false;
}
