/** The element's events: what a page that embeds it may rely on. */

/** What the element tells its page. Details hold counts and rule ids, never the words of a plan. */
export interface GoldenThreadEvents {
  /** After each check. */
  'golden-thread-checked': CustomEvent<{ must: number; should: number; consider: number; questions: number }>;
  /** A scaffold was put into the box (`done`), or refused because the words had changed. */
  'golden-thread-inserted': CustomEvent<{ ruleId: string; done: boolean }>;
}
