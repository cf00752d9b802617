/** The shape of a rule: one file in `catalogue/` holds what it checks, its source, and the examples that prove and teach it. */
import type { Finding } from './contract.ts';
import type { Term } from './lexicon/glossary/index.ts';
import type { PlanKind, SectionLetter, Span } from './plan-text.ts';
import type { Reading } from './reading-of.ts';
import type { WorkId } from './sources.ts';

export type RuleId = string;
export type Severity = Finding['severity'];
export type Certainty = Finding['certainty'];

/** Which part of the Score a rule speaks to. */
export type RuleArea = 'voice' | 'needs' | 'outcomes' | 'provision' | 'health-care' | 'thread' | 'statute' | 'language';

/** What a rule says about one target. What it leaves out is taken from the rule. */
export interface Flag {
  /** null: something is missing from the whole plan. */
  span: Span | null;
  message: string;
  severity?: Severity;
  certainty?: Certainty;
  /** Scaffolds with named gaps in square brackets. Nothing outside the brackets may state a fact the plan does not hold. */
  instead?: readonly string[];
  /** A short question to whoever wrote the advice. */
  question?: string;
  itemId?: string;
  threadTo?: readonly string[];
}

/**
 * Sections by letter: `''` is seen and empty, a letter left out is not in view. `page` is a whole plan as one text, with its own
 * headings: for what stands outside the Sections. `«…»` marks exactly the words to flag.
 */
export type Sketch = Partial<Record<SectionLetter | 'page', string>>;

export interface Example {
  /** Flagged at the marks and nowhere else; a sketch without marks expects one finding with no place. */
  weak?: Sketch;
  /** Nothing to flag under any rule. */
  strong?: Sketch;
  /** Why the one is weak, or what the strong one lets through on purpose. */
  because: string;
  /** The sketch is the whole plan: Sections left out are missing. */
  whole?: boolean;
  kind?: PlanKind;
  today?: string;
  dob?: string;
  year?: number;
}

export interface Rule<Target = unknown> {
  /** Its file's name; thing first, so that the list sorts by thing. */
  id: RuleId;
  /** Advice in a few words, as a heading. */
  title: string;
  /** What holds where this rule is silent. */
  checks: string;
  area: RuleArea;
  severity: Severity;
  /** The rubric's criteria it serves ("E-07"). */
  criteria: readonly string[];
  source: { work: WorkId; at: string };
  /** What it judges, one by one: its denominator. null: this plan gives it nothing to judge. */
  looksAt(reading: Reading): readonly Target[] | null;
  /** What it says about one of them. Yields nothing when all is well. Pure. */
  check(target: Target, reading: Reading): Iterable<Flag>;
  /** Says that this target cannot be judged from the words, so that "clear" is never a guess. */
  isUnsure?(target: Target, reading: Reading): boolean;
  examples: readonly Example[];
  /** Words that its findings quote and a reader may want explained. Help, like the examples: the check does not read them. */
  terms?: readonly Term[];
}

/** Keeps the target's type inside the rule's own file. */
export function defineRule<Target>(rule: Rule<Target>): Rule {
  return rule as unknown as Rule;
}
