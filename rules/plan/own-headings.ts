/** Headings that one council uses: what its house file says goes before what the words of a heading tell. */
import type { House } from '../house.ts';
import type { SectionHeading } from './headings.ts';
import { flatten, trimExtent } from './same-length.ts';

/** The council's own heading that is all of these words, null for any others. */
export type OwnHeadings = (words: string) => SectionHeading | null;

const longest = 240;

/** Case, spaces, marks before the words and a colon behind them do not count. */
const keyOf = (words: string) =>
  flatten(words)
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^a-z0-9]+|[^a-z0-9)]+$/g, '');

export function ownHeadings(headings: House['headings']): OwnHeadings {
  if (headings.length === 0) return () => null;
  const byKey = new Map(headings.map(({ words, sections }) => [keyOf(words), sections]));
  return (words) => {
    const letters = words.length > longest ? undefined : byKey.get(keyOf(words));
    if (!letters) return null;
    const { end } = trimExtent(words, 0, words.length);
    return { letters, merged: false, lettered: true, area: null, confidence: 'sure', end };
  };
}
