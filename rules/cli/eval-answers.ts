/** Answers in the files' words and in ours. */
import type { Appraisal, AppraisedItem } from '../index.ts';

/** The letters of SMART in their order. */
export const letters = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

/** true, false and null of an answer file. */
export function triOf(answer: boolean | null): 'yes' | 'no' | 'unsure' {
  if (answer === null) return 'unsure';
  return answer ? 'yes' : 'no';
}

/** The files call the grouping `group`. */
export function elementOf(name: string): string {
  return name === 'group' ? 'grouping' : name;
}

/** The words that state an element; null when none do, or there is no such element. */
export function elementWords(item: AppraisedItem, name: string): string | null {
  if (item.elements === null) return null;
  const found = Object.entries(item.elements).find(([element]) => element === name);
  return found ? found[1] : null;
}

/** Words of all fields. */
export function wordCount({ fields }: Appraisal): number {
  return fields.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

/** Found for sure, and not a mere consideration: on good words this is a false alarm. */
export function isSureAndGrave({ certainty, severity }: Appraisal['findings'][number]): boolean {
  return certainty === 'sure' && severity !== 'consider';
}
