/** What the plan itself says belongs together: printed references, one row or card, one item in between. */
import type { ItemKind, Link } from '../contract.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { referenceReader, referencesOf } from './references.ts';

/** What is written about two items, 0 to 1 by kind, and how to say it. */
export interface Written {
  /** One names the other by its printed number. */
  reference: number;
  /** One names the other by its place in an unnumbered list. */
  place: number;
  /** One of them names others of that kind, and not this one. */
  elsewhere: number;
  /** One row or card, and one of them the only one of its kind in it. */
  row: number;
  /** One row or card that holds several of both; the more, the less it says. */
  crowd: number;
  /** One of them stands in a row with others of that kind, and not with this one. */
  otherRow: number;
  /** Both are linked to one item in between. */
  between: number;
  because: readonly string[];
}

/** Asked once for each item on one side, then once for each on the other; null: nothing is written about this one. */
export type Joins = (one: Item) => ((other: Item) => Written) | null;

export const nothing: Written = {
  reference: 0,
  place: 0,
  elsewhere: 0,
  row: 0,
  crowd: 0,
  otherRow: 0,
  between: 0,
  because: [],
};
const onlyElsewhere: Written = { ...nothing, elsewhere: 1 };
const onlyOtherRow: Written = { ...nothing, otherRow: 1 };

/** A link that stands at all is trusted this much more than its strength, as a step to another. */
const trusted = 0.3;

/** Nothing written anywhere. */
export const noJoins: Joins = () => null;

interface Reference {
  sure: boolean;
  because: string;
}

/** Reads references and rows once. Never throws: a reference to nothing, or to itself, joins nothing. */
export function writtenJoins(plan: Plan): Joins {
  const read = referenceReader(plan);
  const refsOf = referencesOf(plan);
  const named = new Map<string, Map<string, Reference>>();
  const namesKind = new Map<string, Set<ItemKind>>();
  const note = (one: Item, other: Item, reference: Reference) => {
    const known = named.get(one.id) ?? new Map<string, Reference>();
    if (!known.get(other.id)?.sure) known.set(other.id, reference);
    named.set(one.id, known);
  };
  const inRow = new Map<string, number>();
  const rowKey = (row: string, kind: ItemKind) => `${row}\n${kind}`;
  for (const item of plan.items) {
    if (item.row !== null) inRow.set(rowKey(item.row, item.kind), (inRow.get(rowKey(item.row, item.kind)) ?? 0) + 1);
    for (const ref of refsOf(item)) {
      for (const { item: other, sure } of read(item, ref)) {
        const verb = item.kind === 'provision' ? 'meets' : 'names';
        const because = sure ? `${verb} ${ref}, as written` : `${verb} ${ref}, counting in the order printed`;
        note(item, other, { sure, because });
        note(other, item, { sure, because });
        namesKind.set(item.id, (namesKind.get(item.id) ?? new Set()).add(other.kind));
      }
    }
  }
  const count = (row: string, kind: ItemKind) => inRow.get(rowKey(row, kind)) ?? 0;
  const names = (item: Item, kind: ItemKind) => namesKind.get(item.id)?.has(kind) ?? false;
  const sharesRow = (item: Item, kind: ItemKind) => item.row !== null && count(item.row, kind) > 0;
  if (named.size === 0 && inRow.size === 0) return noJoins;
  return (one) => {
    const references = named.get(one.id);
    return (other) => {
      const reference = references?.get(other.id);
      if (!reference && one.row === null && other.row === null && namesKind.size === 0) return nothing;
      const sameRow = one.row !== null && one.row === other.row;
      if (!reference && !sameRow) {
        if (names(one, other.kind) || names(other, one.kind)) return onlyElsewhere;
        return sharesRow(one, other.kind) || sharesRow(other, one.kind) ? onlyOtherRow : nothing;
      }
      const fewer = sameRow ? Math.min(count(one.row ?? '', one.kind), count(one.row ?? '', other.kind)) : 0;
      return {
        ...nothing,
        reference: reference?.sure ? 1 : 0,
        place: reference && !reference.sure ? 1 : 0,
        row: sameRow && fewer <= 1 ? 1 : 0,
        crowd: sameRow && fewer > 1 ? 1 / fewer : 0,
        because: [...(reference ? [reference.because] : []), ...(sameRow ? ['same row'] : [])],
      };
    };
  };
}

/** Adds what an item in between says: both ends joined to it, by links already found. */
export function joinsThrough(
  joins: Joins,
  oneSide: readonly Link[],
  otherSide: readonly Link[],
  say: (between: string) => string,
): Joins {
  const near = endsOf(oneSide);
  const far = endsOf(otherSide);
  return (one) => {
    const reached = new Map<string, { worth: number; between: string }>();
    for (const [between, firm] of near.get(one.id) ?? []) {
      const crowd = Math.max(1, near.get(between)?.size ?? 1);
      for (const [other, theirs] of far.get(between) ?? []) {
        const worth = (Math.min(1, firm + trusted) * Math.min(1, theirs + trusted)) / Math.sqrt(crowd);
        if (worth > (reached.get(other)?.worth ?? 0)) reached.set(other, { worth, between });
      }
    }
    const direct = joins(one);
    if (reached.size === 0) return direct;
    return (other) => {
      const written = direct === null ? nothing : direct(other);
      const best = reached.get(other.id);
      if (!best) return written;
      return { ...written, between: best.worth, because: [...written.because, say(best.between)] };
    };
  };
}

/** For every item, the items it is linked to and how strongly. */
function endsOf(links: readonly Link[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ends = new Map<string, Map<string, number>>();
  const note = (one: string, other: string, strength: number) => {
    const known = ends.get(one) ?? new Map<string, number>();
    known.set(other, strength);
    ends.set(one, known);
  };
  for (const { from, to, strength } of links) {
    note(from, to, strength);
    note(to, from, strength);
  }
  return ends;
}
