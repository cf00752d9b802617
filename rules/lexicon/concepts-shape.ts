/** The shape of one concept of the thread's lexicon, and how its phrases are written down. */
import type { Area } from '../contract.ts';

/**
 * One thing a child may need help with, in the words people write about it. Phrases are in the language of `phrases.ts`.
 * Lists come from practice; they say what plausibly answers a need, never what should be provided.
 */
export interface Concept {
  /** Stable: `ci.receptive`. */
  id: string;
  area: Area;
  /** Completes "both about …" for a person. */
  title: string;
  /** How the need, or the skill that is hoped for, is worded. */
  needs: readonly string[];
  /** Programmes, adaptations, equipment and teaching that answer this and little else. */
  answers: readonly string[];
  /** People and broad help that answer this among other things: weak evidence alone. */
  helpers: readonly string[];
  /** How a child or family words a hope about it. */
  aspirations: readonly string[];
  /** Concepts so close that help with one is partly help with the other. */
  near: readonly string[];
}

/** What a file of concepts states: phrases as text, one to a semicolon or a line. */
export interface ConceptSource {
  id: string;
  title: string;
  needs: string;
  answers: string;
  helpers?: string;
  aspirations?: string;
  near?: string;
}

/** Phrases of a text, parted by semicolons or line ends; empty ones are passed over. */
export const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Turns what one area's file states into concepts. */
export const conceptsIn = (area: Area, sources: readonly ConceptSource[]): readonly Concept[] =>
  sources.map(({ id, title, needs, answers, helpers, aspirations, near }) => ({
    id,
    area,
    title,
    needs: list(needs),
    answers: list(answers),
    helpers: list(helpers),
    aspirations: list(aspirations),
    near: (near ?? '').split(/\s+/).filter((name) => name !== ''),
  }));
