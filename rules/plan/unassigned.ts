/** Words that stand in no Section: neither headings nor the front page's own lines. */
import type { PlanText, Span } from '../plan-text.ts';
import { isFrontLine } from './front-page.ts';
import type { Walked } from './place.ts';
import { countWords } from './same-length.ts';

/** Shorter lines before the first Section are titles, names and dates. */
const fewestWords = 9;

/** Spans of passages that no Section holds, in reading order. */
export function findUnassigned(walked: readonly Walked[], planText: PlanText): Span[] {
  const texts = new Map(planText.fields.map(({ id, text }) => [id, text]));
  const spans: Span[] = [];
  for (const { passages } of walked) {
    for (const { letters, role, field, start, end } of passages) {
      if (letters.length > 0) continue;
      // Words in a column named for a need or a provision are read as such.
      if (role === 'need' || role === 'outcome' || role === 'what') continue;
      const words = (texts.get(field) ?? '').slice(start, end);
      if (countWords(words, fewestWords) >= fewestWords && !isFrontLine(words)) spans.push({ field, start, end });
    }
  }
  return spans;
}
