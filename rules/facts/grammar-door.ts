/** The second door of the facts: what grammar may settle where cues cannot. `rules/grammar.ts` opens it with `compromise`. */
export interface Grammar {
  /** The main action verb of a sentence in its base form, null when there is none or only "be" and "have". */
  actionVerb(sentence: string): string | null;
}
