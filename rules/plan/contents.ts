/** Contents lists and keys: headings in letter order that only announce the Sections which come later. */
import { type SectionLetter, sectionLetters } from '../plan-text.ts';
import type { Occurrence } from './place.ts';
import { countWords } from './same-length.ts';

/** A list of fewer headings than this may be a short plan. */
const fewestLetters = 4;
/** A key explains each Section in fewer words than this (about 60 in published ones, with room). */
const mostKeyWords = 80;

/** Starts of headings that announce and hold nothing of the plan; `occurrences` are one Field's, in order. */
export function findAnnounced(occurrences: readonly Occurrence[], text: string): ReadonlySet<number> {
  let run: Occurrence[] = [];
  const announced = new Set<number>();
  const orderOf = (occurrence: Occurrence) =>
    Math.min(...occurrence.letters.map((letter) => sectionLetters.indexOf(letter)));
  const lastOf = new Map<SectionLetter, number>();
  for (const [index, { letters }] of occurrences.entries()) for (const letter of letters) lastOf.set(letter, index);
  const settle = (after: number) => {
    const letters = new Set(run.flatMap((occurrence) => occurrence.letters));
    const again = [...letters].filter((letter) => (lastOf.get(letter) ?? -1) >= after).length;
    if (letters.size >= fewestLetters && again >= fewestLetters && again >= letters.size * 0.75) {
      for (const { start } of run) announced.add(start);
    }
  };
  for (const [index, occurrence] of occurrences.entries()) {
    const last = run.at(-1);
    if (last && orderOf(occurrence) <= orderOf(last)) {
      settle(index);
      run = [];
    }
    // The last entry of a list runs on to the first real heading, so its own length says nothing.
    const short = countWords(text.slice(occurrence.bodyStart, occurrence.bodyEnd), mostKeyWords + 1) <= mostKeyWords;
    const next = occurrences[index + 1];
    const endsList = next !== undefined && orderOf(next) <= orderOf(occurrence);
    if (short || (endsList && run.length > 0)) run.push(occurrence);
    else run = [];
  }
  return announced;
}
