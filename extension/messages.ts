/** Every message between the parts of the extension. */
import type { Appraisal, Field } from '../rules/index.ts';
import type { RuleHelp } from '../widget/index.ts';

/** The ports, by what is said over them. */
export const ports = { engine: 'engine', panel: 'panel' } as const;

/** Page to background, over `engine`. */
export type Ask =
  | { id: number; question: 'appraise'; fields: readonly Field[] }
  | { id: number; question: 'help'; ruleId: string };
/** Background to page. `problem`: a sentence for the writer, and never the plan's words. */
export type Answer =
  | { id: number; appraisal: Appraisal }
  | { id: number; help: RuleHelp | null }
  | { id: number; problem: string };

/** Side panel to page, over `panel`; the page answers with its PageState, and again whenever that changes. */
export interface OpenHint {
  open: string;
}
