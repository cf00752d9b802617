/** Every message between the parts of the extension. */
import type { Appraisal, Field } from '../rules/index.ts';
import type { Kept, RuleHelp } from '../widget/index.ts';

/** The ports, by what is said over them. */
export const ports = { engine: 'engine', panel: 'panel' } as const;

/** Page to background, over `engine`. */
export type Ask =
  | { id: number; question: 'appraise'; fields: readonly Field[] }
  | { id: number; question: 'help'; ruleId: string }
  /** `offer`: a key to take where there is none yet. */
  | { id: number; question: 'key'; offer: string }
  /** `plan`: what the site calls the plan of the page, null when it does not say. */
  | { id: number; question: 'recall'; plan: string | null }
  | { id: number; question: 'keep'; plan: string | null; kept: Kept };
/** Background to page. `problem`: a sentence for the writer, and never the plan's words. */
export type Answer =
  | { id: number; appraisal: Appraisal }
  | { id: number; help: RuleHelp | null }
  | { id: number; key: string }
  | { id: number; kept: Kept | null }
  | { id: number; problem: string };

/** Side panel to page, over `panel`; the page answers with its PageState, and again whenever that changes. */
export type PanelAsk = { open: string } | { quiet: boolean } | { hearAll: true };
