/** The thread map as data: which cards stand in which column of which area, and the lines between them. */
import type { Appraisal, AppraisedItem, Area, Link } from '../../rules/index.ts';

export const columns = ['aspiration', 'need', 'outcome', 'provision'] as const;
export type Column = (typeof columns)[number];

export const columnTitles: Readonly<Record<Column, string>> = {
  aspiration: 'Aspirations',
  need: 'Needs',
  outcome: 'Outcomes',
  provision: 'Provision',
};

/** An item's card, or the empty one that says what is missing beside it. */
export interface Card {
  id: string;
  /** null for a gap. */
  item: AppraisedItem | null;
  /** What is missing here, in a sentence; null for an item. */
  gap: string | null;
  /** Ids of linked items that stand under another area. */
  elsewhere: readonly string[];
}

export interface Line {
  from: string;
  to: string;
  /** 0 to 1; null for a line to a gap. */
  strength: number | null;
}

/** One area of need: its cards by column, each in the order that crosses fewest lines. */
export interface AreaGroup {
  title: string;
  cards: Readonly<Record<Column, readonly Card[]>>;
  lines: readonly Line[];
}

const areaTitles: Readonly<Record<Area, string>> = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  'sensory-physical': 'Sensory and physical',
  independence: 'Independence and adult life',
  health: 'Health',
  'social-care': 'Social care',
};
const noArea = 'Under no area';

/** What each list of gaps of the Thread leaves empty: the column beside the item, and the sentence that stands there. */
const gapsOf = ({ thread }: Appraisal): readonly { ids: readonly string[]; column: Column; says: string }[] => [
  { ids: thread.unmetNeeds, column: 'provision', says: 'No provision answers this need' },
  { ids: thread.outcomesWithoutProvision, column: 'provision', says: 'No provision works towards this outcome' },
  { ids: thread.needsWithoutOutcome, column: 'outcome', says: 'No outcome grows from this need' },
  { ids: thread.orphanProvision, column: 'need', says: 'No need explains this provision' },
];

const columnOf = ({ kind }: AppraisedItem): Column | null => columns.find((column) => column === kind) ?? null;

/** The map of an Appraisal, area by area in the order their needs stand; areas without a card are left out. */
export function shapeOf(appraisal: Appraisal): readonly AreaGroup[] {
  const { links } = appraisal.thread;
  const items = appraisal.items.filter((item) => columnOf(item) !== null);
  const places = placesOf(items, links);
  const titles = [...new Set([...titlesInOrder(items), ...places.values()])];
  const gaps = gapsOf(appraisal);
  return titles
    .map((title) => groupOf(title, items, places, links, gaps))
    .filter(({ cards }) => columns.some((column) => cards[column].length > 0));
}

const titleOf = ({ area }: AppraisedItem) => (area === null ? noArea : areaTitles[area]);
const titlesInOrder = (items: readonly AppraisedItem[]) =>
  items.filter(({ kind }) => kind === 'need').map((item) => titleOf(item));

/** Under which title each item stands: its own for a need; for the others that of what they are most strongly tied to. */
function placesOf(items: readonly AppraisedItem[], links: readonly Link[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const strongest = (id: string, kind: Link['kind'], end: 'from' | 'to') => {
    const other = end === 'to' ? 'from' : 'to';
    const found = links.filter((link) => link.kind === kind && link[end] === id && places.has(link[other]));
    return found.reduce<Link | null>((best, link) => (best && best.strength >= link.strength ? best : link), null)?.[
      other
    ];
  };
  const of = (column: Column) => items.filter(({ kind }) => kind === column);
  for (const item of of('need')) places.set(item.id, titleOf(item));
  for (const item of of('outcome')) {
    const need = strongest(item.id, 'need-outcome', 'to');
    places.set(item.id, need ? (places.get(need) ?? noArea) : titleOf(item));
  }
  for (const item of of('provision')) {
    const tied = strongest(item.id, 'need-provision', 'to') ?? strongest(item.id, 'outcome-provision', 'to');
    places.set(item.id, tied ? (places.get(tied) ?? noArea) : titleOf(item));
  }
  for (const item of of('aspiration')) {
    const outcome = strongest(item.id, 'aspiration-outcome', 'from');
    places.set(item.id, outcome ? (places.get(outcome) ?? noArea) : noArea);
  }
  return places;
}

function groupOf(
  title: string,
  items: readonly AppraisedItem[],
  places: ReadonlyMap<string, string>,
  links: readonly Link[],
  gaps: ReturnType<typeof gapsOf>,
): AreaGroup {
  const here = items.filter(({ id }) => places.get(id) === title);
  const ids = new Set(here.map(({ id }) => id));
  const touching = links.filter(({ from, to }) => ids.has(from) || ids.has(to));
  const within = touching.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const lines: Line[] = shown(within).map(({ from, to, strength }) => ({ from, to, strength }));
  const cards: Record<Column, Card[]> = { aspiration: [], need: [], outcome: [], provision: [] };
  const rank = new Map<string, number>();
  const place = (column: Column, card: Card, at: number) => {
    rank.set(card.id, at);
    cards[column].push(card);
  };
  const averageOf = (id: string, otherwise: number) => {
    const known = within.flatMap(({ from, to }) => (to === id ? [from] : from === id ? [to] : []));
    const ranks = known.flatMap((other) => rank.get(other) ?? []);
    return ranks.length === 0 ? otherwise : ranks.reduce((sum, value) => sum + value, 0) / ranks.length;
  };
  for (const column of ['need', 'outcome', 'provision', 'aspiration'] as const) {
    here
      .filter((item) => columnOf(item) === column)
      .forEach((item, at) => {
        const elsewhere = touching
          .filter(({ from, to }) => (from === item.id && !ids.has(to)) || (to === item.id && !ids.has(from)))
          .map(({ from, to }) => (from === item.id ? to : from));
        place(
          column,
          { id: item.id, item, gap: null, elsewhere },
          column === 'need' ? at : averageOf(item.id, 1000 + at),
        );
      });
  }
  for (const { ids: broken, column, says } of gaps) {
    for (const id of broken.filter((one) => ids.has(one))) {
      const gap = `${id} ${column}`;
      place(column, { id: gap, item: null, gap: says, elsewhere: [] }, rank.get(id) ?? 1000);
      lines.push(column === 'need' ? { from: gap, to: id, strength: null } : { from: id, to: gap, strength: null });
    }
  }
  for (const column of columns) cards[column].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  return { title, cards, lines };
}

/** A need's line to provision is left out where an outcome between them already shows the way. */
function shown(links: readonly Link[]): readonly Link[] {
  const steps = new Set(links.map(({ from, to }) => `${from}\n${to}`));
  const outcomes = new Map<string, string[]>();
  for (const { kind, from, to } of links)
    if (kind === 'need-outcome') outcomes.set(from, [...(outcomes.get(from) ?? []), to]);
  return links.filter(
    ({ kind, from, to }) =>
      kind !== 'need-provision' || !(outcomes.get(from) ?? []).some((outcome) => steps.has(`${outcome}\n${to}`)),
  );
}

/** Every item on the threads through `id`: what leads to it, and what it leads to; itself too. */
export function threadThrough(id: string, links: readonly Link[]): ReadonlySet<string> {
  const found = new Set([id]);
  const walk = (from: 'from' | 'to', to: 'from' | 'to') => {
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const link of links) {
        if (link[from] !== at || found.has(link[to])) continue;
        found.add(link[to]);
        open.push(link[to]);
      }
    }
  };
  walk('from', 'to');
  walk('to', 'from');
  return found;
}
