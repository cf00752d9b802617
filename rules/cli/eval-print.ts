/** The evaluation as a table and a list of misses. */
import type { Measure, Miss } from './eval-measures.ts';
import type { PlanRow } from './eval-plan-table.ts';
import type { PlanTimes } from './eval-plans.ts';
import { shortened } from './wrap.ts';

/** All that one evaluation found. */
export interface Evaluation {
  items: number;
  plans: readonly PlanTimes[];
  /** Each plan, each format and all: how well it was read. */
  reading: readonly PlanRow[];
  /** Per 1,000 words; null where none were read. */
  findingsPerThousandWords: { items: number | null; plans: number | null };
  measures: { items: readonly Measure[]; plans: readonly Measure[] };
}

const mostWords = 110;

/** The whole page, ending in a line end. */
export function printEvaluation(evaluation: Evaluation): string {
  const { items, plans, measures, findingsPerThousandWords: rate } = evaluation;
  const parts = [
    `${items} labelled items, ${plans.length} plans.`,
    measuresOf('Items', measures.items),
    measuresOf('Plans', measures.plans),
    'Precision, recall and F1 are about the answer the row names. "Unsure" is never right and lowers recall;\n' +
      'accuracy is of the answers given for sure. n leaves out answers the files themselves leave open.',
    `Findings per 1,000 words: items ${rate.items?.toFixed(1) ?? '-'}, plans ${rate.plans?.toFixed(1) ?? '-'}`,
    plans.length === 0 ? '' : readingOf(evaluation.reading),
    plans.length === 0 ? '' : timesOf(plans),
    ...measures.items.map(({ name, misses }) => missesOf(`Items, ${name}`, misses)),
    ...measures.plans.map(({ name, misses }) => missesOf(`Plans, ${name}`, misses)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function measuresOf(title: string, measures: readonly Measure[]): string {
  if (measures.length === 0) return '';
  return tableOf(
    [title, 'n', 'precision', 'recall', 'F1', 'accuracy', 'unsure'],
    measures.map(({ name, n, precision, recall, f1, accuracy, unsure }) => [
      name,
      String(n),
      ...[precision, recall, f1, accuracy, unsure].map(percent),
    ]),
  );
}

const percent = (share: number | null) => (share === null ? '-' : `${(100 * share).toFixed(1)}%`);

function timesOf(plans: readonly PlanTimes[]): string {
  return tableOf(
    ['plan', 'words', 'read ms', 'appraise ms', 'findings', 'sure must/should'],
    plans.map(({ file, words, readMs, appraiseMs, findings, grave }) => [
      file,
      ...[words, readMs, appraiseMs, findings, grave].map((number) => number.toFixed(0)),
    ]),
  );
}

function readingOf(rows: readonly PlanRow[]): string {
  return tableOf(
    ['reading', 'plans', 'sections', 'starts', 'needs', 'outcomes', 'provision', 'areas', 'words', 'lost', 'outside'],
    rows.map(({ name, plans, sections, starts, needs, outcomes, provision, areas, words, lost, outside }) => [
      name,
      String(plans),
      ...[sections, starts, needs, outcomes, provision, areas].map(percent),
      String(words),
      String(lost),
      percent(outside),
    ]),
  );
}

function missesOf(name: string, misses: readonly Miss[]): string {
  if (misses.length === 0) return '';
  const lines = misses.map(
    ({ id, expected, got, words }) =>
      `  ${id}: expected ${shortened(expected, mostWords)}, got ${shortened(got, mostWords)}  “${shortened(words, mostWords)}”`,
  );
  return `${name}: ${misses.length} missed\n${lines.join('\n')}`;
}

/** First column to the left, the others to the right. */
function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [lineOf(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(lineOf)].join('\n');
}
