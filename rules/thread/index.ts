/**
 * The golden thread: which need leads to which outcome and which provision, with reasons. Links only; what to say about
 * them is `catalogue/`, what an item is in itself is `facts/`, and the words that mean the same are `lexicon/concepts*`.
 */
import type { Area, Link, Thread } from '../contract.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { choose, leastOdds, strengthOf } from './choose.ts';
import { weighPairs } from './evidence.ts';
import { explain } from './explain.ts';
import { featuresOf } from './features.ts';
import { findGaps } from './gaps.ts';
import { type Joins, joinsThrough, noJoins, writtenJoins } from './joins.ts';
import { answering, asking } from './meaning.ts';
import { partiesOf } from './parties.ts';
import { withPins } from './pins.ts';
import { settingOf } from './setting.ts';
import { type Party, type Shelf, shelfOf } from './shelf.ts';
import { alone, firstModels, hopeModel, type Model, models } from './weights.ts';

export { endsFrom } from './ends.ts';
export { namedBy, readReferences } from './references.ts';

/** Links between aspirations, needs, outcomes and provision, and what is left over. Pure; never throws. */
export function readThread(plan: Plan): Thread {
  const parties = partiesOf(plan);
  const { needs, outcomes, provisions, hopes, setting } = parties;
  const written = writtenJoins(plan);
  const link = (kind: Link['kind'], froms: readonly Party[], tos: Shelf, joins: Joins, { weights, contest }: Model) => {
    const choice = choose(weighPairs(froms, tos, setting, joins, weights, leastOdds(contest)), kind, contest);
    return withPins(choice, kind, plan.text.pins ?? [], plan.items);
  };
  const name = namer(plan);
  // Two ends that share what is between them belong together; so each kind is looked at again once the others are known.
  const firstAims = link('need-outcome', needs, outcomes, written, firstModels['need-outcome']);
  const firstReach = link('outcome-provision', outcomes.parties, provisions, written, firstModels['outcome-provision']);
  const byOutcome = joinsThrough(
    written,
    firstAims.links,
    firstReach.links,
    (id) => `both tied to outcome ${name(id)}`,
  );
  const meets = link('need-provision', needs, provisions, byOutcome, models['need-provision']);
  const byProvision = joinsThrough(
    written,
    meets.links,
    firstReach.links,
    (id) => `both tied to provision ${name(id)}`,
  );
  const aims = link('need-outcome', needs, outcomes, byProvision, models['need-outcome']);
  const byNeed = joinsThrough(written, aims.links, meets.links, (id) => `both tied to need ${name(id)}`);
  const reach = link('outcome-provision', outcomes.parties, provisions, byNeed, models['outcome-provision']);
  const hoped = link('aspiration-outcome', hopes, outcomes, written, hopeModel);

  const chosen = [meets, aims, reach, hoped];
  const links = chosen.flatMap((choice) => choice.links);
  const possible = chosen.flatMap((choice) => choice.possible);
  return { links, possible, ...findGaps(plan, parties, links) };
}

/** As printed where it is numbered, else its id. */
const namer = (plan: Plan): ((id: string) => string) => {
  const numbers = new Map(plan.items.map(({ id, number }) => [id, number]));
  return (id) => numbers.get(id)?.replace(/[.):\s]+$/, '') ?? id;
};
/** Fainter concepts than this are chance. */
const worthNaming = 0.2;

/** What a text is about: concept ids with strengths 0 to 1, strongest first; [] when the lexicon knows none of it. */
export function conceptsOf(text: string): { id: string; strength: number }[] {
  return featuresOf(text)
    .topics.map(({ concept, need, answer, helper, hope }) => ({
      id: concepts[concept]?.id ?? '',
      strength: Math.round(Math.max(need, answer, hope * 0.7, helper * 0.4) * 100) / 100,
    }))
    .filter(({ strength }) => strength >= worthNaming)
    .sort((a, b) => b.strength - a.strength);
}

const areasById = new Map<string, Area>(concepts.map(({ id, area }) => [id, area]));

/** The area a concept belongs to; null for an id that is none of ours. */
export const areaOfConcept = (id: string): Area | null => areasById.get(id) ?? null;

/** From this strength on, two texts alone are taken to fit: nothing better is there to compare them with. */
export const fitsFrom = 0.5;

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
    over: [],
    confidence: 'sure',
  });
  const from: Party = { item: item(need, 'need'), side: asking(featuresOf(need), 'need') };
  const to: Party = { item: item(provision, 'provision'), side: answering(featuresOf(provision)) };
  const setting = settingOf([from, to], [from], () => false);
  const [pair] = weighPairs([from], shelfOf([to]), setting, noJoins, alone, Number.NEGATIVE_INFINITY);
  return pair ? { strength: strengthOf(pair.odds), because: explain(pair) } : { strength: 0, because: [] };
}

/** From this strength a possible link may well be one: enough not to ask what else there is, not enough to stand by. */
export const mayWellBe = 0.3;
