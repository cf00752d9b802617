/** The sentence somebody is writing: nothing is said of it until it has ended, or its writer rests. */
import type { Extent } from '../../rules/index.ts';
import { editBetween } from '../edit.ts';
import { sentenceAround } from '../sentence.ts';

const ended = /[.!?][”’"')\]]*\s*$/;

/**
 * The sentence in `text` that the edit since `before` ended in, as code units into `text`; null where that edit ended the
 * sentence, or began none.
 */
export function beingTyped(before: string, text: string): Extent | null {
  const edit = editBetween(before, text);
  if (!edit) return null;
  const sentence = sentenceAround(text, edit.endAfter);
  const typed = text.slice(sentence.start, edit.endAfter);
  return typed.trim() === '' || ended.test(typed) ? null : sentence;
}
