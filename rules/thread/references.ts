/** Printed numbers: which items a reference such as "B1", "Outcome 2" or "NEED 3" means, and which mean nothing here. */
import type { ItemKind } from '../contract.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';

/** What the letters before a number say it counts. Letters not here (an area's "CI") only match as printed. */
const prefixes: Readonly<Record<string, { kind: ItemKind; sections?: readonly SectionLetter[] }>> = {
  NEED: { kind: 'need' },
  N: { kind: 'need' },
  SEN: { kind: 'need' },
  B: { kind: 'need', sections: ['B'] },
  C: { kind: 'need', sections: ['C'] },
  D: { kind: 'need', sections: ['D'] },
  OUTCOME: { kind: 'outcome' },
  O: { kind: 'outcome' },
  E: { kind: 'outcome', sections: ['E'] },
  PROVISION: { kind: 'provision' },
  P: { kind: 'provision' },
  F: { kind: 'provision', sections: ['F'] },
  G: { kind: 'provision', sections: ['G'] },
  ASPIRATION: { kind: 'aspiration' },
};
/** A bare number that fits more items than this tells us nothing. */
const mostMeant = 3;

interface Label {
  whole: string;
  prefix: string;
  digits: string;
}

/** An item that a reference names. `sure`: by its printed number; otherwise by its place in its list. */
export interface Resolved {
  item: Item;
  sure: boolean;
}

/** "Outcome 2" → OUTCOME, 2; "b)" → no prefix, B; null where there is neither number nor letter in it. */
function readLabel(printed: string | null): Label | null {
  const whole = (printed ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9.]/g, '')
    .replace(/\.+$/, '');
  const parts = /^([A-Z]*?)([0-9][0-9.]*[A-Z]?|[A-Z])$/.exec(whole);
  if (!parts) return null;
  const prefix = parts[1] ?? '';
  const known = Object.hasOwn(prefixes, prefix) || !prefix.endsWith('S') ? prefix : prefix.slice(0, -1);
  return { whole, prefix: known, digits: parts[2] ?? '' };
}

/** Reads the plan's printed numbers once; the answer finds what a reference in `from` means, [] when nothing. */
export function referenceReader(plan: Plan): (from: Item, ref: string) => readonly Resolved[] {
  const labelled = plan.items.map((item) => ({ item, label: readLabel(item.number) }));
  const byWhole = new Map<string, Item[]>();
  const byDigits = new Map<string, { item: Item; label: Label }[]>();
  const printed = new Set<ItemKind>();
  for (const { item, label } of labelled) {
    if (!label) continue;
    printed.add(item.kind);
    byWhole.set(label.whole, [...(byWhole.get(label.whole) ?? []), item]);
    byDigits.set(label.digits, [...(byDigits.get(label.digits) ?? []), { item, label }]);
  }
  const nearest = (from: Item, found: readonly Item[]): readonly Item[] => {
    const others = found.filter((item) => item !== from && item.id !== from.id);
    if (others.length < 2) return others;
    const sameArea = others.filter(({ area }) => area !== null && area === from.area);
    const kept = sameArea.length > 0 ? sameArea : others;
    return kept.length > mostMeant ? [] : kept;
  };

  return (from, ref) => {
    const label = readLabel(ref);
    if (!label) return [];
    const sure = (items: readonly Item[]) => nearest(from, items).map((item) => ({ item, sure: true }));
    const named = Object.hasOwn(prefixes, label.prefix) ? prefixes[label.prefix] : undefined;
    if (label.prefix === '') {
      const kinds: readonly ItemKind[] =
        from.kind === 'provision' ? ['need', 'outcome'] : ['need', 'outcome', 'provision'];
      const meant = (byDigits.get(label.digits) ?? [])
        .filter(({ item }) => item.kind !== from.kind && kinds.includes(item.kind))
        .map(({ item }) => item);
      return sure(meant);
    }
    const exact = (byWhole.get(label.whole) ?? []).filter((item) => !named || item.kind === named.kind);
    if (exact.length > 0) return sure(exact);
    if (!named) return [];
    const fits = (item: Item) =>
      item.kind === named.kind && (named.sections === undefined || named.sections.includes(item.section));
    const numbered = (byDigits.get(label.digits) ?? []).filter(
      ({ item, label: own }) =>
        fits(item) &&
        (own.prefix === '' || (Object.hasOwn(prefixes, own.prefix) && prefixes[own.prefix]?.kind === item.kind)),
    );
    if (numbered.length > 0) return sure(numbered.map(({ item }) => item));
    // Nothing of its kind is numbered: "Outcome 2" then means the second one printed.
    if (printed.has(named.kind)) return [];
    const place = plan.items.filter(fits)[Number(label.digits) - 1];
    return place && place.id !== from.id ? [{ item: place, sure: false }] : [];
  };
}

/** What stands in one bracket at the end of a sentence, line or cell, and could be labels: "(a, c)", "(2)". */
const bracket =
  /[([](?:needs? |outcomes? )?([a-z]{0,2}\d{0,2}(?:(?:, ?| ?& ?| and |; ?)[a-z]{0,2}\d{0,2}){0,7})[)\]][.;]?(?=\s*(?:\n|\t|$)|\s[A-Z])/gi;
const between = /, ?| ?& ?| and |; ?/i;
/** The numbers a cell of a column of needs or outcomes opens with: "1, 3 Trust". */
const cellNumbers =
  /^\s*(?:needs?|outcomes?)?\s*([a-z]{0,4}\d{1,2}(?:\s*(?:,|&|and|;|\/|\n)\s*[a-z]{0,4}\d{1,2})*)(?![\d%:/])/i;
/** So many items must end in labels of needs before a bracket is taken for a reference. */
const aHabit = 2;

/**
 * The references of each item, as printed: what reading found in its words, and what only the whole plan can tell, because it
 * takes all labels to know one. Numbers that open the cell of a column of needs, and brackets that hold nothing but labels.
 */
export function referencesOf(plan: Plan): (item: Item) => readonly string[] {
  const texts = new Map(plan.text.fields.map(({ id, text }) => [id, text]));
  const labels = new Set<string>();
  for (const { kind, number } of plan.items) {
    const label = kind === 'need' || kind === 'outcome' ? readLabel(number) : null;
    if (label) labels.add(label.whole);
  }
  const bracketed = new Map<Item, readonly string[]>();
  for (const item of plan.items) {
    if (item.kind !== 'provision' && item.kind !== 'outcome') continue;
    const found = [...item.text.matchAll(bracket)].flatMap((match) => {
      const tokens = (match[1] ?? '').split(between).map((token) => token.toUpperCase());
      return tokens.every((token) => labels.has(token)) ? tokens : [];
    });
    if (found.length > 0) bracketed.set(item, found);
  }
  const isHabit = bracketed.size >= aHabit;
  return (item) => {
    const refs = [...item.refs];
    if (item.kind === 'provision') {
      for (const kind of ['need', 'outcome'] as const) {
        const cell = item.columns[kind];
        const words = cell ? (texts.get(item.span.field) ?? '').slice(cell.start, cell.end) : '';
        const numbers = cellNumbers.exec(words)?.[1]?.match(/[a-z]*\d+/gi) ?? [];
        for (const number of numbers)
          refs.push(/^\d/.test(number) ? `${kind.toUpperCase()} ${number}` : number.toUpperCase());
      }
    }
    if (isHabit) refs.push(...(bracketed.get(item) ?? []));
    return [...new Set(refs)];
  };
}

/** What a reference in an item can be said to mean. */
export interface ReadReference {
  item: Item;
  /** As printed, upper case. */
  ref: string;
  /** Items with that number: one where all is well, none where it leads nowhere, several where they share it. */
  meant: readonly Item[];
}

/**
 * Every reference to a need, an outcome or a provision that reading found, and what it means. Left out are those to kinds and
 * Sections of which the plan shows no item: where a Section is not in view, what it holds is unknown.
 */
export function readReferences(plan: Plan): readonly ReadReference[] {
  const read = referenceReader(plan);
  const byNumber = new Map<string, Item[]>();
  const shown = new Set<string>();
  for (const item of plan.items) {
    shown.add(item.kind).add(item.section);
    const digits = readLabel(item.number)?.digits;
    if (!digits) continue;
    const key = `${item.kind}\n${digits}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), item]);
  }
  return plan.items.flatMap((item) =>
    item.refs.flatMap((ref): ReadReference[] => {
      const label = readLabel(ref);
      const named = label && Object.hasOwn(prefixes, label.prefix) ? prefixes[label.prefix] : undefined;
      if (!label || !named || !shown.has(named.kind) || label.whole === readLabel(item.number)?.whole) return [];
      if (named.sections && !named.sections.some((letter) => shown.has(letter))) return [];
      const meant = read(item, ref).map((resolved) => resolved.item);
      return [{ item, ref, meant: meant.length > 0 ? meant : (byNumber.get(`${named.kind}\n${label.digits}`) ?? []) }];
    }),
  );
}

/** The items that each item names, in reading, by its cells and in brackets; [] for one that names none. */
export function namedBy(plan: Plan): (item: Item) => readonly Item[] {
  const read = referenceReader(plan);
  const refsOf = referencesOf(plan);
  return (item) => [...new Set(refsOf(item).flatMap((ref) => read(item, ref).map((resolved) => resolved.item)))];
}
