/** What the writer chose not to hear again. It holds no word of the plan: a rule, and a keyed hash of the words it was about. */
import type { Appraisal, Finding } from '../rules/index.ts';
import { sentenceAround } from './sentence.ts';

/** `once`: these words in this sentence; `plan`: this rule on the same words anywhere in the plan; `rule`: all of the rule. */
export type IgnoreReach = 'once' | 'plan' | 'rule';

/** Why, from a list: a writer's own reason could hold words of the plan. */
export const reasons = {
  elsewhere: 'it is said elsewhere',
  advice: 'the advice says no more',
  own: 'these are the family’s own words',
  agreed: 'we agreed on these words',
  unfit: 'the hint does not fit here',
} as const;
export type IgnoreReason = keyof typeof reasons;

export interface Ignored {
  reach: IgnoreReach;
  ruleId: string;
  /** The hash of the words, with their sentence for `once`: it is the same wherever they are moved to. null for `rule`. */
  mark: string | null;
  /** null when none was given. */
  why: IgnoreReason | null;
}

/** Hashes words under a key that stays with this installation. */
export type Hash = (words: string) => string;
type Checked = Pick<Appraisal, 'fields' | 'findings'>;

const even = (words: string) => words.replace(/\s+/g, ' ').trim();

function markOf({ quote, span }: Finding, reach: IgnoreReach, { fields }: Checked, hash: Hash): string | null {
  if (reach === 'rule') return null;
  const text = reach === 'once' && span ? fields.find(({ id }) => id === span.field)?.text : undefined;
  const sentence = text && span ? sentenceAround(text, span.start) : null;
  return hash(`${even(quote)}\n${sentence && text ? even(text.slice(sentence.start, sentence.end)) : ''}`);
}

/** The record that silences this finding of the Appraisal. */
export function ignoring(
  finding: Finding,
  reach: IgnoreReach,
  why: IgnoreReason | null,
  checked: Checked,
  hash: Hash,
): Ignored {
  return { reach, ruleId: finding.ruleId, mark: markOf(finding, reach, checked, hash), why };
}

/** The findings of the Appraisal that the writer still wants to hear of. */
export function withoutIgnored(checked: Checked, ignored: readonly Ignored[], hash: Hash): readonly Finding[] {
  if (ignored.length === 0) return checked.findings;
  return checked.findings.filter(
    (finding) =>
      !ignored.some(
        ({ ruleId, reach, mark }) => ruleId === finding.ruleId && mark === markOf(finding, reach, checked, hash),
      ),
  );
}
