/** A session from the library in one go: pairs that differ, an exercise or two, and a time for each step. */

import { library, type Pair } from '../library.ts';
import { find, type Wanted } from '../search.ts';
import type { Pack, Step } from './pack.ts';

/** How long a step takes with a room, in minutes. */
export const minutesOf: Readonly<Record<Step['kind'], number>> = { pair: 3, exercise: 4, talk: 2 };

export const lengthOf = (steps: readonly Step[]): number => steps.reduce((sum, { kind }) => sum + minutesOf[kind], 0);

/** How much a pair would add to those chosen: first a rule that is not among them, then another age, Section and area. */
function newness(pair: Pair, chosen: readonly Pair[]): number {
  const isNew = (of: (pair: Pair) => unknown) => !chosen.some((other) => of(other) === of(pair));
  return (
    (isNew(({ ruleId }) => ruleId) ? 8 : 0) +
    (isNew(({ sections }) => sections.join()) ? 3 : 0) +
    (isNew(({ phase }) => phase) ? 2 : 0) +
    (isNew(({ area }) => area) ? 1 : 0) +
    // Passages of people hold a room better than bare examples.
    (pair.ask === null ? 0 : 4)
  );
}

/** As many steps as fill `minutes`: pairs that differ from one another, then something to do. */
export function sessionOf(title: string, wanted: Wanted, minutes: number): Pack {
  const fitting = find(library(), wanted);
  const chosen: Pair[] = [];
  const room = minutes - minutesOf.exercise * (minutes >= 20 ? 2 : 1);
  const wants = Math.min(fitting.length, Math.max(1, Math.floor(room / minutesOf.pair)));
  while (chosen.length < wants) {
    const left = fitting.filter((pair) => !chosen.includes(pair));
    const best = left.reduce((before, pair) => (newness(pair, chosen) > newness(before, chosen) ? pair : before));
    chosen.push(best);
  }
  const marked = fitting.filter((pair) => pair.isMarked && !chosen.includes(pair)).slice(0, 3);
  const toSpot = marked.length > 0 ? marked : chosen.filter(({ isMarked }) => isMarked).slice(0, 3);
  const steps: Step[] = chosen.map((pair) => ({ kind: 'pair', pair, picture: null, note: null }));
  if (toSpot.length > 0) steps.push({ kind: 'exercise', exercise: 'spot', pairs: toSpot, note: null });
  if (minutes >= 20) steps.push({ kind: 'exercise', exercise: 'sort', pairs: [], note: null });
  return { title, about: '', audience: 'professionals', steps };
}
