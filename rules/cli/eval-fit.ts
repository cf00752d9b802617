/**
 * `npm run fit-thread`: fits the golden thread's weights on `test/corpus` and writes them to `rules/thread/fitted.ts`. What
 * it prints is measured on plans left out of the fit, one whole set after the other: plans of one set had one writer. With
 * `--try` nothing is written; `--without NAME` leaves a kind of evidence out; `--each` does so with every one in turn.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examine } from '../check.ts';
import { loadGrammar } from '../grammar.ts';
import {
  type ByKind,
  evidenceNames,
  fitAlone,
  fitModels,
  forKinds,
  type KnownPair,
  type KnownPlan,
  type Model,
  oddsAlone,
  readThread,
  threadKinds,
} from '../thread-fit.ts';
import { itemFilesIn, type PlanTruth, readItems, readPlans } from './eval-data.ts';
import { type Measure, Scorecard } from './eval-measures.ts';
import { judgePlanItems, type Matched } from './eval-plan-items.ts';
import { judgePlanThread } from './eval-plan-thread.ts';
import { readPlanFile } from './plan-texts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Plans whose names have the same letter and as many digits were written together; so were those without any. */
function setOf(file: string): string {
  const [, letter, digits] = /^([a-z])(\d+)-/.exec(file) ?? [];
  return letter && digits ? `${letter}${'0'.repeat(digits.length)}` : 'named';
}

interface TruePlan extends KnownPlan {
  set: string;
  truth: PlanTruth;
  matched: Matched;
}

async function truePlans(): Promise<TruePlan[]> {
  const grammar = await loadGrammar();
  return Promise.all(
    (await readPlans(`${root}test/corpus/plans`)).map(async ({ path, truth }) => {
      const { text } = await readPlanFile(path, { today: null, kind: null });
      const { reading, appraisal } = examine(text, { grammar });
      const matched = judgePlanItems(truth, appraisal, new Scorecard());
      return { set: setOf(truth.file), truth, matched, plan: reading.plan, isLink: linksOf(truth, matched) };
    }),
  );
}

function linksOf({ links }: PlanTruth, matched: Matched): KnownPlan['isLink'] {
  const theirs = new Map([...matched].map(([id, ours]) => [ours, id]));
  const lists = {
    'need-provision': links.needToProvision,
    'need-outcome': links.needToOutcome,
    'outcome-provision': links.outcomeToProvision,
  };
  const wanted = forKinds((kind) => new Set(lists[kind].map((ids) => ids.join('\n'))));
  return (kind, from, to) => {
    const [one, other] = [theirs.get(from), theirs.get(to)];
    return one === undefined || other === undefined ? null : wanted[kind].has(`${one}\n${other}`);
  };
}

/** Each group in turn with all the others. */
function* leftOut<Known>(all: readonly Known[], groupOf: (one: Known) => string): Iterable<[Known[], Known[]]> {
  for (const group of new Set(all.map(groupOf)))
    yield [all.filter((one) => groupOf(one) !== group), all.filter((one) => groupOf(one) === group)];
}

/** The links and gaps of every plan, by weights that it was left out of. */
function measurePlans(plans: readonly TruePlan[], without: ReadonlySet<string>): Measure[] {
  const card = new Scorecard();
  for (const [rest, out] of leftOut(plans, ({ set }) => set)) {
    const models = fitModels(rest, without);
    for (const { truth, matched, plan } of out)
      judgePlanThread(truth, { thread: readThread(plan, models) }, matched, card);
  }
  return card.measures;
}

/** The share of pairs told rightly, by weights from the other files. */
function measurePairs(pairs: readonly (KnownPair & { file: string })[]): number {
  let right = 0;
  for (const [rest, out] of leftOut(pairs, ({ file }) => file)) {
    const weights = fitAlone(rest);
    right += out.filter((pair) => oddsAlone(pair, weights) >= 0 === pair.matches).length;
  }
  return right / pairs.length;
}

const inPerCent = (share: number | null) => (share === null ? '-' : (100 * share).toFixed(1)).padStart(5);

function printRow(name: string, measures: readonly Measure[]): void {
  const links = threadKinds.map((kind) => {
    const found = measures.find((one) => one.name === `links: ${kind}`);
    return `${inPerCent(found?.f1 ?? null)} (${inPerCent(found?.precision ?? null)} ${inPerCent(found?.recall ?? null)})`;
  });
  const gaps = ['unmet needs', 'orphan provision'].map((gap) => {
    const found = measures.find((one) => one.name === gap);
    return `${inPerCent(found?.precision ?? null)} ${inPerCent(found?.recall ?? null)}`;
  });
  process.stdout.write(`${[name.padEnd(16), ...links, ...gaps].join('  ')}\n`);
}

const fileOf = (
  models: ByKind<Model>,
  alone: Model['weights'],
): string => `/** What the evidence is worth, as log odds. Written by \`npm run fit-thread\` from \`test/corpus\`: change that, not this. */
import type { Weights } from './evidence.ts';
import type { ByKind, Model } from './weights.ts';

/** For the links of a plan. */
export const models: ByKind<Model> = ${JSON.stringify(models, null, 2)};

/** For a need and a provision with no plan around them. */
export const alone: Weights = ${JSON.stringify(alone, null, 2)};
`;

const { values } = parseArgs({
  options: { try: { type: 'boolean' }, without: { type: 'string', multiple: true }, each: { type: 'boolean' } },
});
const without = new Set(values.without ?? []);
const plans = await truePlans();
const pairs = (
  await Promise.all(
    (
      await itemFilesIn(`${root}test/corpus/items`)
    ).map(async (file) => (await readItems(file)).flatMap((one) => (one.kind === 'pair' ? [{ ...one, file }] : []))),
  )
).flat();
process.stdout.write(`${plans.length} plans, each set measured by weights from the others, in per cent
${['', ...threadKinds.map((kind) => `${kind} F1 (P R)`.slice(0, 21).padEnd(21)), 'unmet P R', 'orphans P R'].join('  ')}\n`);
printRow('all evidence', measurePlans(plans, without));
if (values.each)
  for (const name of [...evidenceNames, 'between'])
    printRow(`without ${name}`, measurePlans(plans, new Set([...without, name])));
process.stdout.write(`pairs alone: ${inPerCent(measurePairs(pairs))} of ${pairs.length}\n`);
if (!values.try) await writeFile(`${root}rules/thread/fitted.ts`, fileOf(fitModels(plans, without), fitAlone(pairs)));
