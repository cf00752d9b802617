import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { boardOf } from './board.ts';
import { boardMarkup, boardPage } from './board-page.ts';
import { boardWord } from './board-word.ts';
import { recordFor, recordsOf } from './panel.test-kit.ts';
import type { PlanRecord } from './record.ts';
import { boardTable, groupsTable } from './tables.ts';
import { Gathering } from './tally.ts';

function tallied(records: readonly PlanRecord[]) {
  const gathering = new Gathering({ seed: 1, size: 5 });
  for (const record of records) gathering.add(record);
  return gathering.tally();
}
const weakF = { 'F-04': 'not-met', 'E-07': 'partly' } as const;
const now = tallied([
  ...recordsOf(40, 6.4, 0, { group: { month: '2026-10' } }),
  ...recordsOf(57, 3.2, 40, { group: { month: '2026-11' }, statuses: weakF }),
  ...recordsOf(3, 9.5, 97, { group: { month: '2026-12' } }),
]);
const earlier = tallied(recordsOf(50, 3.2, 0, { statuses: { ...weakF, 'A-01': 'not-met' } }));

describe('the Board page', () => {
  const board = boardOf(now, earlier);

  test('shows the spread, and hides what could point at a child', () => {
    expect(board.spread.map(({ name, count, percent }) => [name, count, percent])).toEqual([
      ['Outstanding', null, null],
      ['Good', null, null],
      ['Requires improvement', 57, 57],
      ['Inadequate', 0, 0],
    ]);
    expect(board.goodOrBetter).toMatchObject({ count: 43, percent: 43 });
    expect(board.trend).toEqual([
      { month: '2026-10', plans: 40, mean: 6.4 },
      { month: '2026-11', plans: 57, mean: 3.2 },
    ]);
  });

  test('names what to put right first, by what hangs on it', () => {
    expect(board.priorities.map(({ id, percent }) => [id, percent])).toEqual([
      ['F-04', 43],
      ['E-07', 43],
    ]);
    expect(board.strengths).toHaveLength(3);
  });

  test('says what changed against an earlier report, and that there was none', () => {
    expect(board.changed[0]).toBe('The mean grade went up by 1.5, from 3.2 to 4.7 out of ten.');
    expect(board.changed[1]).toContain('Most improved: “Are the child’s own views there, and distinct?”');
    expect(boardOf(now, null).changed).toEqual([]);
    expect(boardMarkup(boardOf(now, null))).toContain('There was no earlier report to compare with.');
  });

  test('says as words all that its charts draw', () => {
    const page = boardPage(board);
    expect(page).toContain('aria-label="Bar chart of grades. Outstanding: too few to show; Good: too few to show;');
    expect(page).toContain('Line chart of the mean grade out of ten by month of plan. Oct 2026 6.4 from 40 plans;');
    expect(page).not.toMatch(/<script|style="/);
  });

  test('is the same file of Word each time, with the same sentences', async () => {
    const [one, two] = [await boardWord(board), await boardWord(board)];
    expect(Buffer.compare(one, two)).toBe(0);
    const words = strFromU8(unzipSync(one)['word/document.xml'] ?? new Uint8Array());
    for (const sentence of board.changed) expect(words).toContain(sentence.split('“')[0]);
    expect(words).toContain('57 (57%)');
  });

  test('a caseload of four shows no grade at all', () => {
    const few = boardOf(tallied(recordsOf(4, 6.4)), null);
    expect(few).toMatchObject({ mean: null, graded: null });
    expect(few.spread.every(({ count }) => count === null)).toBe(true);
    expect(boardTable(few)).not.toMatch(/6\.4/);
    expect(boardPage(few)).not.toContain('No criterion');
  });
});

test('a team named like a formula stays words in a spreadsheet', () => {
  const table = groupsTable(tallied([recordFor({ group: { team: '=cmd()' } })]));
  expect(table).toContain("'=cmd()");
});
