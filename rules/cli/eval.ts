/**
 * `npm run eval`: how right the engine is, measured on labelled items and plans.
 * Without data named it measures on `test/corpus/`, the project's own.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadGrammar } from '../grammar.ts';
import { itemFilesIn, readItems, readPlans } from './eval-data.ts';
import { judgeItems } from './eval-items.ts';
import { Scorecard } from './eval-measures.ts';
import { PlanTable } from './eval-plan-table.ts';
import { judgePlans } from './eval-plans.ts';
import { type Evaluation, printEvaluation } from './eval-print.ts';

const usage = 'npm run eval -- [--items FILE.jsonl] [--plans DIR] [--json]';
const corpus = fileURLToPath(new URL('../../../test/corpus/', import.meta.url));

async function evaluate(items: readonly string[], plans: string | null): Promise<Evaluation> {
  const grammar = await loadGrammar();
  const cards = { items: new Scorecard(), plans: new Scorecard() };
  const labelled = (await Promise.all(items.map(readItems))).flat();
  const itemLoad = judgeItems(labelled, grammar, cards.items);
  const table = new PlanTable();
  const planTimes = plans === null ? [] : await judgePlans(await readPlans(plans), grammar, cards.plans, table);
  const perThousand = (findings: number, words: number) => (words === 0 ? null : (1000 * findings) / words);
  const sumOf = (key: 'findings' | 'words') => planTimes.reduce((sum, plan) => sum + plan[key], 0);
  return {
    items: labelled.length,
    plans: planTimes,
    reading: table.rows,
    findingsPerThousandWords: {
      items: perThousand(itemLoad.findings, itemLoad.words),
      plans: perThousand(sumOf('findings'), sumOf('words')),
    },
    measures: { items: cards.items.measures, plans: cards.plans.measures },
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { items: { type: 'string', multiple: true }, plans: { type: 'string' }, json: { type: 'boolean' } },
  });
  const isNamed = values.items !== undefined || values.plans !== undefined;
  const items = isNamed ? (values.items ?? []) : await itemFilesIn(`${corpus}items`);
  const plans = isNamed ? (values.plans ?? null) : `${corpus}plans`;
  const evaluation = await evaluate(items, plans);
  if (values.json) process.stdout.write(`${JSON.stringify(evaluation, null, 2)}\n`);
  else if (evaluation.items > 0 || evaluation.plans.length > 0) process.stdout.write(printEvaluation(evaluation));
  else process.stdout.write(`There is nothing here to measure on yet.\n${usage}\n`);
}

try {
  await main();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}\n`);
  process.exitCode = 2;
}
