/** Results without names: a line that a learner can hand over, and what a group's lines come to. */
import { type ExerciseKind, exerciseKinds } from './packs/pack.ts';

/** How many were right of how many, by exercise. */
export type Tally = Readonly<Partial<Record<ExerciseKind, { right: number; of: number }>>>;

export function added(tally: Tally, exercise: ExerciseKind, right: number, of: number): Tally {
  const before = tally[exercise] ?? { right: 0, of: 0 };
  return { ...tally, [exercise]: { right: before.right + right, of: before.of + of } };
}

/** "GT1 spot 3/4 sort 7/8": nothing in it says whose it is. */
export function resultLine(tally: Tally): string {
  const parts = exerciseKinds.flatMap((kind) => {
    const told = tally[kind];
    return told ? [`${kind} ${told.right}/${told.of}`] : [];
  });
  return ['GT1', ...parts].join(' ');
}

export interface Group {
  /** How many lines could be read. */
  lines: number;
  tally: Tally;
  /** Line numbers, from 1, that hold no result. */
  unread: readonly number[];
}

/** Adds up lines, one a learner. */
export function readResults(text: string): Group {
  let tally: Tally = {};
  let lines = 0;
  const unread: number[] = [];
  text.split(/\r\n?|\n/).forEach((row, index) => {
    if (row.trim() === '') return;
    const found = [...row.matchAll(/\b(spot|rewrite|sort|thread|panel) (\d{1,4})\/(\d{1,4})\b/g)];
    const sound = found.filter(([, , right, of]) => Number(right) <= Number(of) && Number(of) > 0);
    if (!/^\s*GT1\b/.test(row) || sound.length === 0) {
      unread.push(index + 1);
      return;
    }
    lines++;
    for (const [, kind, right, of] of sound) tally = added(tally, kind as ExerciseKind, Number(right), Number(of));
  });
  return { lines, tally, unread };
}
