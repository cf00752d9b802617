/** Small invented plans for the thread's tests. */
import type { Item, Plan } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';

const kinds: Readonly<Partial<Record<SectionLetter, Item['kind']>>> = {
  A: 'aspiration',
  B: 'need',
  C: 'need',
  D: 'need',
  E: 'outcome',
};

/** An item whose id is its Section and a count ("B1"), unless `more` says otherwise. */
export function item(id: string, text: string, more: Partial<Item> = {}): Item {
  const section = (/^H[12]/.exec(id)?.[0] ?? id.slice(0, 1)) as SectionLetter;
  return {
    id,
    kind: kinds[section] ?? 'provision',
    section,
    area: null,
    areaPrinted: more.area !== undefined,
    span: { field: 'plan', start: 0, end: text.length },
    text,
    number: null,
    row: null,
    columns: {},
    refs: [],
    over: [],
    confidence: 'sure',
    ...more,
  };
}

/** A plan of these items: whole, unless only the Sections in `inView` are. */
export function planOf(items: readonly Item[], inView: readonly SectionLetter[] | null = null): Plan {
  return {
    text: {
      id: null,
      fields: [],
      whole: inView === null,
      passage: false,
      kind: null,
      today: null,
      dob: null,
      year: null,
      notChecked: [],
    },
    sections: (inView ?? []).map((letter) => ({
      letter,
      heading: null,
      span: null,
      parts: [],
      present: true,
      blank: false,
      none: null,
      merged: false,
      confidence: 'sure' as const,
    })),
    items,
    front: {
      names: [],
      knownAs: null,
      others: [],
      pronouns: null,
      setting: null,
      primaryNeed: null,
      review: null,
      dob: null,
      year: null,
      kind: null,
      date: null,
      steps: { days: {}, stretches: {}, lastIssued: null },
    },
    frontLines: [],
    unassigned: [],
  };
}
