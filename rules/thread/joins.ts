/** What the plan itself says belongs together: printed references, one row or card, one outcome in between. */
import type { Link } from '../contract.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { Given } from './pairs.ts';
import { referenceReader } from './references.ts';

/** A reference as written, and one by place in an unnumbered list. */
const byReference = 0.95;
const byPlace = 0.75;
/** One row: by the smaller number of items of either kind in it, from the second on less and less is said. */
const byRow = [0.85, 0.6, 0.42, 0.3];
const byLongRow = 0.2;
/** Both joined to one item in between; shared among those it is joined to. */
const byBetween = 0.55;

/** From this worth on, the plan's own word decides, whatever else fits better. */
export const asWritten = 0.7;

/** What is written about two items, [] when nothing. */
export type Joins = (one: Item, other: Item) => readonly Given[];

const nothing: readonly Given[] = [];

/** Reads references and rows once. Never throws: a reference to nothing, or to itself, joins nothing. */
export function writtenJoins(plan: Plan): Joins {
  const read = referenceReader(plan);
  const named = new Map<string, Map<string, Given>>();
  const note = (one: Item, other: Item, given: Given) => {
    const known = named.get(one.id) ?? new Map<string, Given>();
    if ((known.get(other.id)?.worth ?? 0) < given.worth) known.set(other.id, given);
    named.set(one.id, known);
  };
  const inRow = new Map<string, number>();
  for (const item of plan.items) {
    if (item.row !== null) {
      const key = `${item.row}\n${item.kind}`;
      inRow.set(key, (inRow.get(key) ?? 0) + 1);
    }
    for (const ref of item.refs) {
      for (const { item: other, sure } of read(item, ref)) {
        const verb = item.kind === 'provision' ? 'meets' : 'names';
        const given = sure
          ? { worth: byReference, because: `${verb} ${ref}, as written` }
          : { worth: byPlace, because: `${verb} ${ref}, counting in the order printed` };
        note(item, other, given);
        note(other, item, given);
      }
    }
  }
  return (one, other) => {
    const sameRow = one.row !== null && one.row === other.row;
    const reference = named.get(one.id)?.get(other.id);
    if (!reference && !sameRow) return nothing;
    const given = reference ? [reference] : [];
    if (sameRow) {
      const fewer = Math.min(inRow.get(`${one.row}\n${one.kind}`) ?? 1, inRow.get(`${one.row}\n${other.kind}`) ?? 1);
      given.push({ worth: byRow[fewer - 1] ?? byLongRow, because: 'same row' });
    }
    return given;
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
  return (one, other) => {
    const given = joins(one, other);
    let best: Given | null = null;
    for (const [between, firm] of near.get(one.id) ?? []) {
      const reached = far.get(other.id)?.get(between);
      if (reached === undefined) continue;
      const crowd = Math.max(1, near.get(between)?.size ?? 1);
      const worth = (byBetween * Math.min(1, firm + 0.3) * Math.min(1, reached + 0.3)) / Math.sqrt(crowd);
      if (worth > (best?.worth ?? 0)) best = { worth, because: say(between) };
    }
    return best ? [...given, best] : given;
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
