/** What the plan itself says belongs together: printed references, one row or card. */
import type { ItemKind } from '../contract.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { referenceReader, referencesOf } from './references.ts';

/** What is written about two items, 0 to 1 by kind, and how to say it. */
export interface Written {
  /** One names the other: 1 by its printed number, less by its place in an unnumbered list. */
  reference: number;
  /** One of them names others of that kind, and not this one. */
  elsewhere: number;
  /** One row or card; less than 1 where it holds several of both. */
  row: number;
  /** One of them stands in a row with others of that kind, and not with this one. */
  otherRow: number;
  because: readonly string[];
}

/** Asked once for each item on one side, then once for each on the other; null: nothing is written about this one. */
export type Joins = (one: Item) => ((other: Item) => Written) | null;

export const nothing: Written = {
  reference: 0,
  elsewhere: 0,
  row: 0,
  otherRow: 0,
  because: [],
};
const onlyElsewhere: Written = { ...nothing, elsewhere: 1 };
const onlyOtherRow: Written = { ...nothing, otherRow: 1 };

/** What a place in an unnumbered list says, where a number says 1. */
const byPlace = 0.45;

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
        reference: reference ? (reference.sure ? 1 : byPlace) : 0,
        row: fewer > 0 ? 1 / fewer : 0,
        because: [...(reference ? [reference.because] : []), ...(sameRow ? ['same row'] : [])],
      };
    };
  };
}
