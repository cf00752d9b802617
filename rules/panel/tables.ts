/** A tally as tables for a spreadsheet. Cells that a spreadsheet would run are made plain words. */
import Papa from 'papaparse';
import { partNames, rubric } from '../rubric.ts';
import type { Board } from './board.ts';
import { asksOf, bandWords, groupingWords, groupWord } from './names.ts';
import { bandNames, type Grouping, type Unread } from './record.ts';
import { fewest } from './small-numbers.ts';
import { meanOf, type Picked, type Tally } from './tally.ts';

type Cell = string | number | null;
const csv = (fields: readonly string[], data: readonly (readonly Cell[])[]) =>
  `${Papa.unparse({ fields: [...fields], data: data.map((row) => [...row]) }, { escapeFormulae: true, newline: '\n' })}\n`;

/** Grades by group; whole and unsuppressed, for the auditors' own eyes. */
export function groupsTable({ all, by }: Tally): string {
  const head = [
    'Grouped by',
    'Group',
    'Plans',
    'Graded',
    'Confirmed',
    'Mean',
    ...bandNames.map((band) => bandWords[band]),
  ];
  const row = (name: string, group: string, spread: Tally['all']): Cell[] => [
    name,
    group,
    spread.plans,
    spread.graded,
    spread.confirmed,
    meanOf(spread),
    ...bandNames.map((band) => spread.bands[band]),
  ];
  const groups = Object.entries(by).flatMap(([name, spreads]) =>
    Object.entries(spreads).map(([group, spread]) =>
      row(groupingWords[name as keyof Grouping], groupWord(group), spread),
    ),
  );
  return csv(head, [row('All', 'All plans', all), ...groups]);
}

/** Each criterion, and how many plans meet it. */
export function criteriaTable({ criteria, sections }: Tally): string {
  const head = [
    'Criterion',
    'Part',
    'Asks',
    'Met',
    'Partly',
    'Not met',
    'Needs a reader',
    'Nothing to judge',
    'Could not be checked',
    'Mean of its part',
  ];
  return csv(
    head,
    rubric.map(({ id, part }) => {
      const counts = criteria[id];
      const mean = sections[part];
      return [
        id,
        partNames[part],
        asksOf(id),
        counts?.met ?? 0,
        counts?.partly ?? 0,
        counts?.['not-met'] ?? 0,
        counts?.unsure ?? 0,
        counts?.['not-applicable'] ?? 0,
        counts?.failed ?? 0,
        mean ? meanOf(mean) : null,
      ];
    }),
  );
}

export function pickedTable(picked: readonly Picked[]): string {
  return csv(
    ['Plan', 'Team', 'Grade out of ten', 'Proposed grade', 'Why'],
    picked.map(({ ref, team, overall, band, why }) => [ref, team, overall, band && bandWords[band], why.join(' ')]),
  );
}

/** What was not read and why, then what an auditor should know before counting. */
export function unreadTable(unread: readonly Unread[], sameChild: readonly (readonly string[])[]): string {
  const versions = sameChild.flatMap((refs) =>
    refs.map((ref) => [
      ref,
      `Counted, but it gives the same name and date of birth as ${refs.filter((other) => other !== ref).join(', ')}: are they versions of one plan?`,
    ]),
  );
  return csv(['Plan', 'Why'], [...unread.map(({ ref, why }) => [ref, why]), ...versions]);
}

/** The Board page's figures. */
export function boardTable(board: Board): string {
  const small = `fewer than ${fewest}, or hidden with them`;
  const rows: Cell[][] = [
    ['Plans read', board.plans, null],
    ['With a grade', board.graded ?? small, null],
    ['Grades confirmed by a person', board.confirmed ?? small, null],
    ['Files not read', board.notRead, null],
    ['Mean grade out of ten', board.mean ?? small, null],
    ...board.spread.map(({ name, count, percent }) => [name, count ?? small, percent]),
    ...board.trend.map(({ month, plans, mean }) => [`Mean in ${month}, from ${plans} plans`, mean, null]),
    ...board.areas.map(({ name, mean }) => [`Mean: ${name}`, mean ?? small, null]),
    ...board.strengths.map(({ id, asks, met, percent }) => [`Strength ${id}: ${asks}`, met, percent]),
    ...board.priorities.map(({ id, asks, met, percent }) => [`Priority ${id}: ${asks}`, met, percent]),
    ...board.changed.map((sentence) => [sentence, null, null]),
  ];
  return csv(['What', 'Figure', 'Per cent'], rows);
}
