/** Fits the golden thread's weights on plans whose links are known. */
import type { Plan } from '../plan/plan.ts';
import { evidenceAlone } from './alone.ts';
import { companyNames, companyOf, rivalNames } from './contest.ts';
import { type Evidence, eachPair, evidenceNames, type Pair, weighPairs } from './evidence.ts';
import { writtenJoins } from './joins.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { firstLook, leastOdds, listsOf, waysOf } from './looks.ts';
import { type Parties, partiesOf } from './parties.ts';
import { type ByKind, forKinds, type Model, type ThreadKind } from './weights.ts';

/** A plan whose links are known. */
export interface KnownPlan {
  plan: Plan;
  /** By item ids; null: nothing is known of one of the two. */
  isLink: (kind: ThreadKind, from: string, to: string) => boolean | null;
}

/** A need and a provision of which it is known whether the one answers the other. */
export interface KnownPair {
  need: string;
  provision: string;
  matches: boolean;
}

/** How hard the weights are held to 0: the evidence, and what is made of it. */
const ridge = { evidence: 1, contest: 0.5 };

interface Prepared {
  parties: Parties;
  joins: ReturnType<typeof writtenJoins>;
  examples: ByKind<readonly Example[]>;
}

const prepared = new WeakMap<KnownPlan, Prepared>();

function prepare(known: KnownPlan): Prepared {
  const done = prepared.get(known);
  if (done) return done;
  const { plan, isLink } = known;
  const parties = partiesOf(plan);
  const joins = writtenJoins(plan);
  const lists = listsOf(parties);
  const examples = forKinds((kind) => {
    const [froms, tos] = lists[kind];
    const found: Example[] = [];
    eachPair(froms, tos, parties.setting, joins, (fromAt, toAt, numbers, { reference }) => {
      const isSo = isLink(kind, froms[fromAt]?.item.id ?? '', tos.parties[toAt]?.item.id ?? '');
      // What is referred to by its number is decided by that, and would teach that nothing else is needed.
      if (isSo !== null && reference === 0) found.push({ numbers: [...numbers], isSo });
    });
    return found;
  });
  const made = { parties, joins, examples };
  prepared.set(known, made);
  return made;
}

/** The weights that these plans teach, with some kinds of evidence left out. */
export function fitModels(plans: readonly KnownPlan[], without: ReadonlySet<string> = new Set()): ByKind<Model> {
  const all = plans.map(prepare);
  const kept = evidenceNames.map((name) => !without.has(name));
  const weightsOf = (examples: readonly Example[]) =>
    weightsFrom(
      examples.map(({ numbers, isSo }) => ({ numbers: numbers.map((one, at) => (kept[at] ? one : 0)), isSo })),
      evidenceNames,
      ridge.evidence,
    );
  const weights = forKinds((kind) => weightsOf(all.flatMap(({ examples }) => examples[kind])));
  const pairs = all.map(({ parties, joins }) => {
    const lists = listsOf(parties);
    return forKinds((kind) => weighPairs(...lists[kind], parties.setting, joins, weights[kind], leastOdds));
  });
  /** Examples from the numbers of a look, `width` a pair. */
  const seen = (kind: ThreadKind, plan: number, numbers: Float64Array, width: number): Example[] =>
    (pairs[plan]?.[kind] ?? []).flatMap((pair: Pair, at) => {
      const isSo = plans[plan]?.isLink(kind, pair.from.item.id, pair.to.item.id) ?? null;
      if (isSo === null || pair.isNamed) return [];
      return [{ numbers: [...numbers.subarray(at * width, (at + 1) * width)], isSo }];
    });
  const blank = { bias: 0, odds: 1, leadAtTo: 0, leadAtFrom: 0 };
  const rivalry = forKinds((kind) =>
    weightsFrom(
      pairs.flatMap((own, plan) => seen(kind, plan, firstLook(own[kind], blank).rivals, rivalNames.length)),
      rivalNames,
      ridge.contest,
    ),
  );
  const firsts = pairs.map((own) => forKinds((kind) => firstLook(own[kind], rivalry[kind])));
  const ways = firsts.map(waysOf);
  const company = forKinds((kind) =>
    weightsFrom(
      firsts.flatMap((first, plan) => {
        const own = first[kind];
        const between = without.has('between') ? [] : (ways[plan]?.[kind] ?? []);
        return seen(kind, plan, companyOf(own, own.rivals, between), companyNames.length);
      }),
      companyNames,
      ridge.contest,
    ),
  );
  return forKinds((kind) => ({ weights: weights[kind], rivalry: rivalry[kind], company: company[kind] }));
}

function weightsFrom<Name extends string>(
  examples: readonly Example[],
  names: readonly Name[],
  held: number,
): Readonly<Record<Name, number>> & { readonly bias: number } {
  const [bias, ...rest] = fitLogistic(examples, held).map((weight) => Math.round(weight * 100) / 100);
  return { bias, ...Object.fromEntries(names.map((name, at) => [name, rest[at]])) } as ReturnType<
    typeof weightsFrom<Name>
  >;
}

/** What the words alone can tell, where there is no plan: the rest stands in a layout. */
const ofWords: ReadonlySet<Evidence> = new Set(['meaning', 'leaning', 'field', 'words', 'apart']);

/** The weights for a need and a provision with no plan around them. */
export function fitAlone(pairs: readonly KnownPair[]): Model['weights'] {
  const examples = pairs.map(({ need, provision, matches }): Example => {
    const numbers = evidenceAlone(need, provision);
    return { numbers: evidenceNames.map((name, at) => (ofWords.has(name) ? (numbers[at] ?? 0) : 0)), isSo: matches };
  });
  return weightsFrom(examples, evidenceNames, ridge.evidence);
}

/** Log odds that the two fit, by weights of `fitAlone`. */
export function oddsAlone({ need, provision }: KnownPair, weights: Model['weights']): number {
  const numbers = evidenceAlone(need, provision);
  return evidenceNames.reduce((sum, name, at) => sum + weights[name] * (numbers[at] ?? 0), weights.bias);
}
