/** A passage for teaching: weak words as a plan may hold them, and the same child's words made strong. */
import type { Area } from '../contract.ts';
import type { Example, RuleId, Sketch } from '../rule.ts';

/** Where a child or young person is in life; `any` where the words would do at every age. */
export const phases = ['early-years', 'primary', 'secondary', 'post-16', 'to-25', 'any'] as const;
export type Phase = (typeof phases)[number];

/** Written by hand, of invented children. `«…»` marks the words at fault, as in a rule's own examples. */
export interface Passage extends Example {
  /** Short, and never changed once it is in somebody's pack. */
  id: string;
  /** The rule that says why the weak words are weak. */
  rule: RuleId;
  /** The area of need, null where the passage is of none (placement, advice). */
  area: Area | null;
  weak: Sketch;
  strong: Sketch;
  /** What to ask the room before the strong words are shown. */
  ask: string;
}
