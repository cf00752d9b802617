/** What a passage says, but for its marks and for how the child is named: two that share it say the same. */
import type { Passage } from './passage.ts';

/** Two passages shorter than this, in words, may be alike by chance ("Improve listening"). */
const leastWords = 5;
const child = new Set(['he', 'she', 'they', 'i', 'him', 'her', 'his', 'their', 'them', 'my']);

/** What a passage says, its marks left out and the child named alike; null when it is too short to compare. Equal words, equal answers. */
export function essenceOf({ words }: Passage): string | null {
  const said = words.flatMap((word, at) => {
    if (word.kind === 'mark') return [];
    const next = words[at + 1]?.norm ?? '';
    const isChild = child.has(word.norm) || (word.capital && (next === 'will' || next === 'to'));
    return [isChild ? 'child' : word.norm];
  });
  return said.length < leastWords ? null : said.join(' ');
}
