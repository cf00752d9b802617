/** A session from the library in one go: pairs that differ, an exercise or two, and a time for each step. */

import { library, type Pair } from '../library.ts';
import { find, type Wanted } from '../search.ts';
import type { Pack, Step } from './pack.ts';

/** How long a step takes with a room, in minutes. */
export const minutesOf: Readonly<Record<Step['kind'], number>> = { pair: 3, exercise: 4, talk: 2 };

export const lengthOf = (steps: readonly Step[]): number => steps.reduce((sum, { kind }) => sum + minutesOf[kind], 0);

/** As many steps as fill `minutes`: each rule once as far as they reach, passages of people before bare examples. */
export function sessionOf(title: string, wanted: Wanted, minutes: number): Pack {
  const fitting = find(library(), wanted);
  const chosen: Pair[] = [];
  const room = minutes - minutesOf.exercise * (minutes >= 20 ? 2 : 1);
  const wants = Math.max(1, Math.floor(room / minutesOf.pair));
  for (const fresh of [true, false]) {
    for (const pair of fitting) {
      if (chosen.length >= wants) break;
      if (chosen.includes(pair) || (fresh && chosen.some(({ ruleId }) => ruleId === pair.ruleId))) continue;
      chosen.push(pair);
    }
  }
  const marked = fitting.filter((pair) => pair.isMarked && !chosen.includes(pair)).slice(0, 3);
  const toSpot = marked.length > 0 ? marked : chosen.filter(({ isMarked }) => isMarked).slice(0, 3);
  const steps: Step[] = chosen.map((pair) => ({ kind: 'pair', pair, picture: null, note: null }));
  if (toSpot.length > 0) steps.push({ kind: 'exercise', exercise: 'spot', pairs: toSpot, note: null });
  if (minutes >= 20) steps.push({ kind: 'exercise', exercise: 'sort', pairs: [], note: null });
  return { title, about: '', audience: 'professionals', steps };
}
