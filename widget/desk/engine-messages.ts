/** What the page and the engine's worker say to each other. */

import type { Handbook } from '../../rules/handbook.ts';
import type { Appraisal, Field, House, NotChecked, PlanText } from '../../rules/index.ts';
import type { PlanRecord } from '../../rules/panel/index.ts';
import type { Commented, WordComment } from '../../rules/reading/index.ts';
import type { RuleHelp } from '../rule-help.ts';

/** One file read: its text and shape, and what had to be left out. */
export interface FileRead {
  field: Field;
  notChecked: readonly NotChecked[];
}

/** Each question and its answer. */
export interface Exchanges {
  appraise: { ask: { text: PlanText; house: House | null }; answer: Appraisal };
  house: { ask: string; answer: House };
  read: { ask: { name: string; bytes: Uint8Array }; answer: FileRead };
  handbook: { ask: null; answer: Handbook };
  help: { ask: readonly string[]; answer: readonly RuleHelp[] };
  /** One plan of many: what is kept of it, and none of its words. */
  record: {
    ask: { name: string; bytes: Uint8Array; ref: string; team: string | null; house: House | null };
    answer: PlanRecord;
  };
  /** A copy of a Word file with comments beside its words. */
  comment: {
    ask: { bytes: Uint8Array; text: string; comments: readonly WordComment[] };
    answer: Commented;
  };
}
export type Question = keyof Exchanges;

export type Ask = { [Q in Question]: { id: number; question: Q; body: Exchanges[Q]['ask'] } }[Question];
/** `done` of `of` pages are read, and more is to come. `problem`: one sentence for a person, and never the plan's words. */
export type Answer =
  | { id: number; body: Exchanges[Question]['answer'] }
  | { id: number; problem: string }
  | { id: number; done: number; of: number };
