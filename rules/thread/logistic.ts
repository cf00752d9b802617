/** Logistic regression with a ridge, by Newton's method: small, exact, and the same answer every time. */

/** One example: its numbers, and whether it is so. */
export interface Example {
  numbers: readonly number[];
  isSo: boolean;
}

const mostSteps = 30;
const longestStep = 2;
const nearEnough = 1e-6;

/** Weights for each number, the bias first. A number that is 0 in every example gets 0. `ridge` holds all but the bias. */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const width = 1 + (examples[0]?.numbers.length ?? 0);
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < mostSteps; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const bend = weights.map((_, row) => weights.map((__, at) => (row === at ? (at === 0 ? nearEnough : ridge) : 0)));
    for (const { numbers, isSo } of examples) {
      const row = [1, ...numbers];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, number, at) => sum + number * (weights[at] ?? 0), 0)));
      row.forEach((number, at) => {
        if (number === 0) return;
        slope[at] = (slope[at] ?? 0) + (Number(isSo) - chance) * number;
        const held = bend[at] ?? [];
        row.forEach((other, beside) => {
          held[beside] = (held[beside] ?? 0) + chance * (1 - chance) * number * other;
        });
      });
    }
    const moves = solve(bend, slope).map((move) => Math.max(-longestStep, Math.min(longestStep, move)));
    moves.forEach((move, at) => {
      weights[at] = (weights[at] ?? 0) + move;
    });
    if (moves.every((move) => Math.abs(move) < nearEnough)) break;
  }
  return weights;
}

/** Gaussian elimination with the largest pivot; changes what it is given. */
function solve(rows: number[][], right: number[]): number[] {
  const size = right.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    for (let row = column + 1; row < size; row++) {
      const share = at(row, column) / at(column, column);
      if (share === 0) continue;
      const held = rows[row] ?? [];
      for (let beside = column; beside < size; beside++) held[beside] = at(row, beside) - share * at(column, beside);
      right[row] = (right[row] ?? 0) - share * (right[column] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < size; column++) rest -= at(row, column) * (found[column] ?? 0);
    found[row] = rest / at(row, row);
  }
  return found;
}
