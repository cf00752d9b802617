/** Whether two passages say the same, but for marks and for how the child is named. */
import type { Passage } from './passage.ts';

/** Two passages shorter than this, in words, may be alike by chance ("Improve listening"). */
const leastWords = 5;
const child = new Set(['he', 'she', 'they', 'i', 'him', 'her', 'his', 'their', 'them', 'my']);

/** The child's own name opens the sentence or stands before "will"; everything else must be the same, in the same order. */
export function sameWords(one: Passage, other: Passage): boolean {
  const first = essence(one);
  return first.length >= leastWords && first.join(' ') === essence(other).join(' ');
}

function essence({ words }: Passage): readonly string[] {
  return words.flatMap((word, at) => {
    if (word.kind === 'mark') return [];
    const next = words[at + 1]?.norm ?? '';
    const isChild = child.has(word.norm) || (word.capital && (next === 'will' || next === 'to'));
    return [isChild ? 'child' : word.norm];
  });
}
