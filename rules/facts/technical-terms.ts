/** Words of a profession that nothing beside them explains. */
import { technicalNames } from '../lexicon/short-forms.ts';
import type { Span } from '../plan-text.ts';

export interface UnexplainedTerm {
  span: Span;
  /** As the plan writes it. */
  word: string;
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${technicalNames.map((term) => term.replace(/[- ]/g, '[- ]')).join('|')})s?(?![\\p{L}\\p{N}-])`,
  'giu',
);
/** "hypotonia (floppy muscles)", "echolalia, where he says again …", "hypotonia - low muscle tone", "… means". */
const told = /^\s*(?:[(:;–—]|- |, ?(?:that is|i\.?e|which|where|meaning|or)\b|or\b|means\b|is (?:when|the|a)\b)/i;
/** "(called hypotonia)", "known as echolalia", "floppy muscles (hypotonia". */
const named =
  /(?:[(–—]|\b(?:called|known as|name for(?: this)? is|term(?: is)?|diagnosis of|diagnosed with|is)) ?[“"']?$/i;

/** Each term that the plan nowhere explains, where it first stands. */
export function unexplainedTerms(parts: readonly Span[], words: (span: Span) => string): readonly UnexplainedTerm[] {
  const found = new Map<string, UnexplainedTerm | null>();
  for (const part of parts) {
    const text = words(part);
    for (const match of text.matchAll(pattern)) {
      const key = match[0].toLowerCase();
      const [start, end] = [match.index, match.index + match[0].length];
      const isTold = told.test(text.slice(end, end + 20)) || named.test(text.slice(Math.max(0, start - 20), start));
      if (isTold) found.set(key, null);
      else if (!found.has(key)) {
        found.set(key, {
          span: { field: part.field, start: part.start + start, end: part.start + end },
          word: match[0],
        });
      }
    }
  }
  return [...found.values()].filter((term) => term !== null);
}
