/**
 * The golden thread: which need leads to which outcome and which provision, with reasons. Links only; what to say about
 * them is `catalogue/`, what an item is in itself is `facts/`, and the words that mean the same are `lexicon/concepts*`.
 */
import type { Area, Thread } from '../contract.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Plan } from '../plan/plan.ts';
import { choose, type Judged } from './choose.ts';
import { oddsBy, rivalNames, rivalsOf } from './contest.ts';
import { weighPairs } from './evidence.ts';
import { featuresOf } from './features.ts';
import { models as fitted } from './fitted.ts';
import { findGaps, strangersOf } from './gaps.ts';
import { type Joins, writtenJoins } from './joins.ts';
import { leastOdds, lookThrough } from './looks.ts';
import { type Parties, partiesOf } from './parties.ts';
import { readPins, withConfirmed, withoutCut } from './pins.ts';
import { type ByKind, type Model, threadKinds } from './weights.ts';

export { type Fit, fitOf, fitsFrom } from './alone.ts';
export { endsFrom } from './ends.ts';
export { namedBy, readReferences } from './references.ts';

/** Links between aspirations, needs, outcomes and provision, and what is left over. Pure; never throws. */
export function readThread(plan: Plan, models: ByKind<Model> = fitted): Thread {
  const parties = partiesOf(plan);
  const written = writtenJoins(plan);
  const looked = lookThrough(parties, written, models, namer(plan));
  const said = readPins(plan.text.pins ?? [], plan.items);
  const judged = {
    'need-provision': answersSomething(looked['need-provision'], parties),
    'need-outcome': looked['need-outcome'],
    'outcome-provision': looked['outcome-provision'],
    'aspiration-outcome': hopesOf(parties, written, models['need-outcome']),
  };
  for (const kind of linkKinds) judged[kind] = withoutCut(judged[kind], kind, said);
  const chosen = linkKinds.map((kind) => withConfirmed(choose(judged[kind], kind), kind, said));
  const links = chosen.flatMap((choice) => choice.links);
  const possible = chosen.flatMap((choice) => choice.possible);
  return { links, possible, ...findGaps(plan, parties, links, judged) };
}

const linkKinds = [...threadKinds, 'aspiration-outcome'] as const;

/** Less the pairs of provision that is about something else than every need, unless the plan itself puts them together. */
function answersSomething(judged: readonly Judged[], parties: Parties): readonly Judged[] {
  const strangers = strangersOf(parties);
  return judged.filter(({ pair }) => pair.given.length > 0 || !strangers.has(pair.to));
}

/** Hopes have no answers to fit on: they take what needs take, less their order, which follows nothing. */
function hopesOf({ hopes, outcomes, setting }: Parties, written: Joins, model: Model): readonly Judged[] {
  const { weights, rivalry } = model;
  const pairs = weighPairs(hopes, outcomes, setting, written, { ...weights, order: 0 }, leastOdds);
  const odds = oddsBy(pairs, rivalsOf(pairs), rivalNames, rivalry);
  return pairs.map((pair, at) => ({ pair, odds: odds[at] ?? leastOdds, between: null }));
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

/** From this strength a possible link may well be one: enough not to ask what else there is, not enough to stand by. */
export const mayWellBe = 0.3;
