/**
 * The golden thread: which need leads to which outcome and which provision, with reasons. Links only; what to say about
 * them is `catalogue/`, what an item is in itself is `facts/`, and the words that mean the same are `lexicon/concepts*`.
 */
import type { Area, Thread } from '../contract.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { choose } from './choose.ts';
import { explain } from './explain.ts';
import { featuresOf } from './features.ts';
import { findGaps } from './gaps.ts';
import { joinsThrough, writtenJoins } from './joins.ts';
import { leftovers } from './leftovers.ts';
import { answering, asking } from './meaning.ts';
import { type Given, type Party, rarities, weighPairs } from './pairs.ts';

export { missingReferences } from './references.ts';

/** Links between aspirations, needs, outcomes and provision, and what is left over. Pure; never throws. */
export function readThread(plan: Plan): Thread {
  const of = (kinds: readonly Item['kind'][], as: 'need' | 'outcome' | 'aspiration'): Party[] =>
    plan.items
      .filter((item) => kinds.includes(item.kind))
      .map((item) => ({ item, side: asking(featuresOf(item.text), as) }));
  const needs = of(['need'], 'need');
  const outcomes = of(['outcome'], 'outcome');
  const hopes = of(['aspiration'], 'aspiration');
  const provisions: Party[] = plan.items
    .filter((item) => item.kind === 'provision')
    .map((item) => ({ item, side: answering(featuresOf(item.text)) }));
  const rarity = rarities([...needs, ...outcomes, ...provisions], plan.front.names);
  const written = writtenJoins(plan);

  const aims = choose(weighPairs(needs, outcomes, rarity, written), 'need-outcome', true);
  // An outcome joined to provision in writing carries its needs along.
  const serves = choose(onlyWritten(outcomes, provisions, written), 'outcome-provision', false);
  const throughOutcome = joinsThrough(
    written,
    aims.links,
    serves.links,
    (id) => `both serve outcome ${name(plan, id)}`,
  );
  const met = choose(weighPairs(needs, provisions, rarity, throughOutcome), 'need-provision', false);
  const rest = leftovers(needs, provisions, met.links, met.possible);
  const meets = [...met.links, ...rest.links];

  const throughNeed = joinsThrough(written, aims.links, meets, (id) => `both serve need ${name(plan, id)}`);
  const reach = choose(weighPairs(outcomes, provisions, rarity, throughNeed), 'outcome-provision', false);
  const hoped = choose(weighPairs(hopes, outcomes, rarity, written), 'aspiration-outcome', false);

  const links = [...meets, ...aims.links, ...reach.links, ...hoped.links];
  const possible = [...met.possible, ...rest.possible, ...aims.possible, ...reach.possible, ...hoped.possible];
  return { links, possible, ...findGaps(plan, { needs, outcomes, provisions }, links, possible) };
}

/** Pairs that stand by what is written alone. */
const onlyWritten = (
  froms: readonly Party[],
  tos: readonly Party[],
  written: (from: Item, to: Item) => readonly Given[],
) => weighPairs(froms.map(bare), tos.map(bare), new Map(), written);

const nothing = asking(featuresOf(''), 'need');
const bare = ({ item }: Party): Party => ({ item: { ...item, area: null }, side: nothing });

/** As printed where it is numbered, else its id. */
const name = (plan: Plan, id: string): string =>
  plan.items.find((item) => item.id === id)?.number?.replace(/[.):\s]+$/, '') ?? id;

/** Fainter concepts than this are chance. */
const worthNaming = 0.2;

/** What a text is about: concept ids with strengths 0 to 1, strongest first; [] when the lexicon knows none of it. */
export function conceptsOf(text: string): { id: string; strength: number }[] {
  return featuresOf(text)
    .topics.map(({ concept, need, answer, helper, hope, hint }) => ({
      id: concepts[concept]?.id ?? '',
      strength: Math.round(Math.max(need, answer, hope * 0.7, hint * 0.6, helper * 0.4) * 100) / 100,
    }))
    .filter(({ strength }) => strength >= worthNaming)
    .sort((a, b) => b.strength - a.strength);
}

const areasById = new Map<string, Area>(concepts.map(({ id, area }) => [id, area]));

/** The area a concept belongs to; null for an id that is none of ours. */
export const areaOfConcept = (id: string): Area | null => areasById.get(id) ?? null;

/** From this strength on, two texts alone are taken to fit: nothing better is there to compare them with. */
export const fitsFrom = 0.25;

/** What speaks for one provision answering one need, by their words alone, and how it would be said. */
export interface Fit {
  /** 0 to 1; from `fitsFrom` on the provision plausibly answers the need. */
  strength: number;
  because: readonly string[];
}

/** Judges a need and a provision with no plan around them. Never throws. */
export function fitOf(need: string, provision: string): Fit {
  const item = (text: string, kind: Item['kind']): Item => ({
    id: kind,
    kind,
    section: kind === 'need' ? 'B' : 'F',
    area: null,
    span: { field: '', start: 0, end: text.length },
    text,
    number: null,
    row: null,
    columns: {},
    refs: [],
    confidence: 'sure',
  });
  const from: Party = { item: item(need, 'need'), side: asking(featuresOf(need), 'need') };
  const to: Party = { item: item(provision, 'provision'), side: answering(featuresOf(provision)) };
  const [pair] = weighPairs([from], [to], rarities([from, to], []), () => [], 0);
  return pair ? { strength: pair.strength, because: explain(pair) } : { strength: 0, because: [] };
}
