/** Gaps of scaffolds that the writer put in and has not filled: no scaffold is ever issued as it stands. */
import type { Extent } from '../rules/index.ts';

const gap = /\[[^[\]\n]{2,120}\]/g;

/** The gaps in a scaffold, brackets included. */
export function gapsIn(scaffold: string): string[] {
  return scaffold.match(gap) ?? [];
}

/** Where gaps of inserted scaffolds still stand in the text. A writer's own square brackets are not gaps. */
export function openGaps(text: string, inserted: ReadonlySet<string>): Extent[] {
  if (inserted.size === 0) return [];
  return [...text.matchAll(gap)]
    .filter(([words]) => inserted.has(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
