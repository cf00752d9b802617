/** Items looked up by what their texts are about: who holds a word, a concept, a leaning. */
import type { Item } from '../plan/plan.ts';
import type { Leaning } from './leanings.ts';
import type { Side } from './meaning.ts';

/** One item with what its text is about. */
export interface Party {
  item: Item;
  side: Side;
  /** Where its words lean, beside the other items of its plan. */
  leaning: Leaning;
}

/** Party, weight, party, weight…: flat, because these are walked for every item. */
type Held = readonly number[];

/** The parties, and by word or concept index which of them hold it and how much. */
export interface Shelf {
  parties: readonly Party[];
  byTie: ReadonlyMap<string, readonly number[]>;
  byReach: readonly (Held | undefined)[];
  byLeaning: readonly (Held | undefined)[];
}

export function shelfOf(parties: readonly Party[]): Shelf {
  const byTie = new Map<string, number[]>();
  parties.forEach(({ side }, party) => {
    for (const tie of side.features.ties.keys()) {
      const known = byTie.get(tie);
      if (known) known.push(party);
      else byTie.set(tie, [party]);
    }
  });
  const held = (keysOf: (party: Party) => readonly (readonly [number, number])[]) => {
    const by: number[][] = [];
    parties.forEach((one, party) => {
      for (const [key, weight] of keysOf(one)) {
        const known = by[key];
        if (known) known.push(party, weight);
        else by[key] = [party, weight];
      }
    });
    return by;
  };
  return { parties, byTie, byReach: held(({ side }) => side.reached), byLeaning: held(({ leaning }) => leaning) };
}
