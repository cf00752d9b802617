/** What the writer chose on a page and wants to find on the plan's next page again. Plain data. */
import type { Ignored } from '../ignored.ts';

export interface Kept {
  ignored: readonly Ignored[];
  /** Whether "consider" and questions are underlined too. */
  quiet: boolean;
}

export const nothingKept: Kept = { ignored: [], quiet: false };
