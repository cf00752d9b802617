/** What is asked of the engine, wherever it runs: in the page, or in an extension's background. */
import type { Appraisal, Field } from '../../rules/index.ts';
import type { RuleHelp } from '../rule-help.ts';

/** Each promise rejects with an Error whose message is a sentence for the writer. */
export interface BoxEngine {
  /** Appraises the boxes together; Sections that are not among them are unknown, not missing. */
  appraise(fields: readonly Field[]): Promise<Appraisal>;
  /** null: there is no such rule. */
  help(ruleId: string): Promise<RuleHelp | null>;
}

/** What a page's boxes say now, as the panel shows it. Plain data. */
export interface PageState {
  /** null before the first answer. */
  appraisal: Appraisal | null;
  /** The findings the writer still wants to hear of. */
  findings: Appraisal['findings'];
  openId: string | null;
  /**
   * How many boxes are checked; of these, how many hold a Section we know of, and in how many nothing can be put. `optedOut`:
   * boxes that are not among them, because the page asks checkers to leave them alone.
   */
  boxes: { seen: number; placed: number; readOnly: number; optedOut: number };
  /** How many choices to ignore hints were made. */
  ignored: number;
  /** Whether "consider" and questions are underlined too. */
  quiet: boolean;
  /** Why the words could not be checked, null when they were. */
  problem: string | null;
}
