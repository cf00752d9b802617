/** What the writer chose not to hear again, for as long as this plan is open. Never written to disk. */
import type { Finding } from '../rules/index.ts';

/** `once`: these words at this place; `plan`: this rule on the same words anywhere in the plan; `rule`: all of the rule. */
export type IgnoreReach = 'once' | 'plan' | 'rule';

export interface Ignored {
  reach: IgnoreReach;
  ruleId: string;
  quote: string;
  /** The place among findings of the same rule on the same words, from 0: positions move as the writer types. */
  nth: number;
  /** The writer's own reason, '' when none was given. */
  why: string;
}

/** The record that silences this finding. `findings` are all of the Appraisal, in its own order. */
export function ignoring(finding: Finding, reach: IgnoreReach, findings: readonly Finding[], why: string): Ignored {
  const alike = findings.filter(({ ruleId, quote }) => ruleId === finding.ruleId && quote === finding.quote);
  const nth = Math.max(
    0,
    alike.findIndex(({ id }) => id === finding.id),
  );
  return { reach, ruleId: finding.ruleId, quote: finding.quote, nth, why };
}

/** The findings the writer still wants to hear of. */
export function withoutIgnored(findings: readonly Finding[], ignored: readonly Ignored[]): readonly Finding[] {
  if (ignored.length === 0) return findings;
  const seen = new Map<string, number>();
  return findings.filter(({ ruleId, quote }) => {
    const key = `${ruleId}\n${quote}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return !ignored.some(
      (entry) =>
        entry.ruleId === ruleId &&
        (entry.reach === 'rule' || (entry.quote === quote && (entry.reach === 'plan' || entry.nth === nth))),
    );
  });
}
