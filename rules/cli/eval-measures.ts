/** Counting right and wrong answers: what the evaluation's tables are made of. */

/** One answer that was not the one expected, with the words it was about. */
export interface Miss {
  id: string;
  expected: string;
  got: string;
  words: string;
}

/** One row of the table. Shares are 0 to 1; null where nothing was there to divide by. */
export interface Measure {
  name: string;
  /** Answers expected. */
  n: number;
  precision: number | null;
  /** An answer of "unsure" to a true case is not found: being unsure of everything earns nothing. */
  recall: number | null;
  f1: number | null;
  /** Right among the answers given for sure. */
  accuracy: number | null;
  /** Share of answers that were "unsure". */
  unsure: number | null;
  misses: readonly Miss[];
}

/** Adds up one yes-or-no question asked of many texts. `positive` is the answer that precision and recall are about. */
export class Tally {
  readonly name: string;
  #truePositive = 0;
  #falsePositive = 0;
  #falseNegative = 0;
  #trueNegative = 0;
  #unsurePositive = 0;
  #unsureNegative = 0;
  #extra = 0;
  readonly #misses: Miss[] = [];
  readonly #positive: string;

  constructor(name: string, positive: string) {
    this.name = name;
    this.#positive = positive;
  }

  /** One answer. `unsure` is counted apart and listed among the misses. */
  add({ id, expected, got, words }: Miss): void {
    const wanted = expected === this.#positive;
    if (got === 'unsure') {
      if (wanted) this.#unsurePositive++;
      else this.#unsureNegative++;
    } else if (got === this.#positive) {
      if (wanted) this.#truePositive++;
      else this.#falsePositive++;
    } else if (wanted) this.#falseNegative++;
    else this.#trueNegative++;
    if (got !== expected) this.#misses.push({ id, expected, got, words });
  }

  /** An answer that was given where none was expected. */
  addExtra(miss: Omit<Miss, 'expected'>): void {
    this.#falsePositive++;
    this.#extra++;
    this.#misses.push({ ...miss, expected: '-' });
  }

  get measure(): Measure {
    const sure = this.#truePositive + this.#falsePositive + this.#falseNegative + this.#trueNegative;
    const unsure = this.#unsurePositive + this.#unsureNegative;
    const precision = share(this.#truePositive, this.#truePositive + this.#falsePositive);
    const recall = share(this.#truePositive, this.#truePositive + this.#falseNegative + this.#unsurePositive);
    return {
      name: this.name,
      n: sure + unsure - this.#extra,
      precision,
      recall,
      f1: f1Of(precision, recall),
      accuracy: share(this.#truePositive + this.#trueNegative, sure),
      unsure: share(unsure, sure + unsure),
      misses: this.#misses,
    };
  }
}

/** Adds up a question with many possible answers, where only right or wrong can be said. */
export class Matches {
  readonly name: string;
  #right = 0;
  #wrong = 0;
  #unsure = 0;
  readonly #misses: Miss[] = [];

  constructor(name: string) {
    this.name = name;
  }

  add(answer: Miss, isRight = answer.expected === answer.got): void {
    if (isRight) this.#right++;
    else if (answer.got === 'unsure') this.#unsure++;
    else this.#wrong++;
    if (!isRight) this.#misses.push(answer);
  }

  get measure(): Measure {
    const n = this.#right + this.#wrong + this.#unsure;
    return {
      name: this.name,
      n,
      precision: null,
      recall: null,
      f1: null,
      accuracy: share(this.#right, this.#right + this.#wrong),
      unsure: share(this.#unsure, n),
      misses: this.#misses,
    };
  }
}

export type Counter = Tally | Matches;

/** Tallies by name, made when first asked for and kept in that order. */
export class Scorecard {
  readonly #counters = new Map<string, Counter>();

  tally(name: string, positive: string): Tally {
    const known = this.#counters.get(name);
    if (known instanceof Tally) return known;
    const tally = new Tally(name, positive);
    this.#counters.set(name, tally);
    return tally;
  }

  matches(name: string): Matches {
    const known = this.#counters.get(name);
    if (known instanceof Matches) return known;
    const matches = new Matches(name);
    this.#counters.set(name, matches);
    return matches;
  }

  get measures(): Measure[] {
    return [...this.#counters.values()].map(({ measure }) => measure);
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function f1Of(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
