/** What one plan's reading gave, and the same for all plans of one format: a row of the table each. */
import { extname } from 'node:path';
import type { Measure } from './eval-measures.ts';
import { Scorecard } from './eval-measures.ts';

/** One row: a plan, a format, or all. Shares are 0 to 1, null where nothing was there to divide by. */
export interface PlanRow {
  name: string;
  plans: number;
  sections: number | null;
  starts: number | null;
  needs: number | null;
  outcomes: number | null;
  provision: number | null;
  areas: number | null;
  words: number;
  lost: number;
  outside: number | null;
}

/** Gathers cards by plan and by format. */
export class PlanTable {
  readonly #groups = new Map<
    string,
    { card: Scorecard; words: number; lost: number; outside: number; plans: number }
  >();

  /** The cards that a plan's answers belong on. */
  cardsOf(file: string): Scorecard[] {
    return this.#namesOf(file).map((name) => this.#group(name).card);
  }

  addWords(file: string, words: number, lost: number, outside: number): void {
    for (const name of this.#namesOf(file)) {
      const group = this.#group(name);
      group.words += words;
      group.lost += lost;
      group.outside += outside;
      group.plans++;
    }
  }

  get rows(): PlanRow[] {
    return [...this.#groups].map(([name, { card, words, lost, outside, plans }]) => {
      const of = (wanted: string): Measure | undefined => card.measures.find((measure) => measure.name === wanted);
      return {
        name,
        plans,
        sections: of('sections present')?.accuracy ?? null,
        starts: of('section bodies start right')?.accuracy ?? null,
        needs: of('items: need')?.f1 ?? null,
        outcomes: of('items: outcome')?.f1 ?? null,
        provision: of('items: provision')?.f1 ?? null,
        areas: of('areas of needs')?.accuracy ?? null,
        words,
        lost,
        outside: words === 0 ? null : outside / words,
      };
    });
  }

  #namesOf(file: string): string[] {
    return [file, `all ${extname(file)}`, 'all'];
  }

  #group(name: string) {
    const known = this.#groups.get(name);
    if (known) return known;
    const group = { card: new Scorecard(), words: 0, lost: 0, outside: 0, plans: 0 };
    this.#groups.set(name, group);
    return group;
  }
}
