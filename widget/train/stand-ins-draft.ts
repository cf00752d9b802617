/** A draft under review: what stands in for what, what a person chose to keep, and the words that come of it. */

import type { Extent } from '../../rules/index.ts';
import {
  type Identifier,
  identifierAt,
  proposeStandIns,
  type StandIn,
  withStandIns,
} from '../../rules/stand-ins/index.ts';

export interface Draft {
  text: string;
  found: readonly Identifier[];
  rows: readonly (StandIn & { isReplaced: boolean })[];
}

export const draftOf = (text: string, found: readonly Identifier[]): Draft => ({
  text,
  found,
  rows: proposeStandIns(text, found).map((row) => ({ ...row, isReplaced: true })),
});

/** The draft with something that only a person saw, at every place of it; null when it is nowhere. */
export function withMissed(draft: Draft, words: string): Draft | null {
  const wanted = words.trim();
  const places: Identifier[] = [];
  for (
    let at = draft.text.indexOf(wanted);
    wanted !== '' && at >= 0;
    at = draft.text.indexOf(wanted, at + wanted.length)
  ) {
    const end = at + wanted.length;
    const isInside = draft.found.some((one) => one.start < end && at < one.end);
    const isWhole = !/[\p{L}\d]/u.test(draft.text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(draft.text[end] ?? ' ');
    if (isWhole && !isInside) places.push(identifierAt('name', draft.text, at, end));
  }
  if (places.length === 0) return null;
  const found = [...draft.found, ...places].sort((a, b) => a.start - b.start);
  const chosen = new Map(draft.rows.map((row) => [`${row.kind}|${row.text}`, row]));
  const rows = proposeStandIns(draft.text, found).map((row) => {
    const known = chosen.get(`${row.kind}|${row.text}`);
    return { ...row, isReplaced: known?.isReplaced ?? true, standIn: known?.standIn ?? row.standIn };
  });
  return { ...draft, found, rows };
}

/** The words with what was chosen in its place, and where the stand-ins are in them. */
export function resultOf({ text, rows }: Draft): { text: string; places: readonly Extent[] } {
  const chosen = rows.filter(({ isReplaced }) => isReplaced);
  const places: Extent[] = [];
  let moved = 0;
  const all = chosen.flatMap(({ standIn, places: own }) => own.map((place) => ({ ...place, length: standIn.length })));
  for (const { start, end, length } of all.sort((a, b) => a.start - b.start)) {
    places.push({ start: start + moved, end: start + moved + length });
    moved += length - (end - start);
  }
  return { text: withStandIns(text, chosen), places };
}

/** So many are shown to look at. */
const mostLeft = 60;

/** Words inside sentences that kept their capital: a name that was missed is most likely among them. */
export function leftWithCapital(text: string, places: readonly Extent[]): readonly string[] {
  const left = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/(?<=[\p{Ll}\d,;)’'”"] |[(“"‘])\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
    if (!places.some(({ start, end }) => start < index + word.length && index < end)) left.add(word);
    if (left.size >= mostLeft) break;
  }
  return [...left].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
