/** The smallest stretch that a write has to touch. */
import type { Extent } from '../../rules/index.ts';
import { editBetween } from '../edit.ts';
import { replaced } from './adapter.ts';

/** Where text and wanted text differ, and the words to put there; null when nothing differs. */
export function differing(text: string, extent: Extent, words: string): { extent: Extent; words: string } | null {
  const wanted = replaced(text, extent, words);
  const edit = editBetween(text, wanted);
  if (!edit) return null;
  return { extent: { start: edit.start, end: edit.endBefore }, words: wanted.slice(edit.start, edit.endAfter) };
}
