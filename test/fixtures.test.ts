/** The fixture plans read as every plan must be: right Sections, the items found, and not a word lost. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readPlans } from '../rules/cli/eval-data.ts';
import { Scorecard } from '../rules/cli/eval-measures.ts';
import { judgePlanItems } from '../rules/cli/eval-plan-items.ts';
import { type PlanRow, PlanTable } from '../rules/cli/eval-plan-table.ts';
import { judgePlans } from '../rules/cli/eval-plans.ts';
import { appraise, type Box, planOfBoxes } from '../rules/index.ts';

const folder = fileURLToPath(new URL('fixtures/plans/', import.meta.url));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

describe('the fixture plans', () => {
  let rows: readonly PlanRow[] = [];
  beforeAll(async () => {
    const table = new PlanTable();
    await judgePlans(await readPlans(folder), null, new Scorecard(), table);
    rows = table.rows;
  });
  const all = () => rows.find(({ name }) => name === 'all');

  test('are fourteen, in five formats', () => {
    expect(all()?.plans).toBe(14);
    expect(rows.filter(({ name }) => name.startsWith('all .'))).toHaveLength(5);
  });

  test('open every Section where it opens, whatever the format', () => {
    for (const { name, sections, starts } of rows)
      expect({ name, sections, starts }).toEqual({ name, sections: 1, starts: 1 });
  });

  test('give their needs, outcomes and provision', () => {
    for (const share of [all()?.needs, all()?.outcomes, all()?.provision]) expect(share).toBeGreaterThanOrEqual(0.97);
    expect(all()?.areas).toBeGreaterThanOrEqual(0.97);
  });

  test('lose no word, and leave few outside their Sections', () => {
    expect(rows.filter(({ lost }) => lost > 0)).toEqual([]);
    expect(all()?.outside).toBeLessThanOrEqual(0.03);
  });
});

test('the boxes of a case system give the same items as a plan', async () => {
  const json = z
    .object({ boxes: z.array(z.custom<Box>()), truth: z.unknown() })
    .parse(JSON.parse(readFileSync(`${folder}f15-boxes.json`, 'utf8')));
  const [like] = (await readPlans(folder)).filter(({ truth }) => truth.file.startsWith('f10'));
  if (!like) throw new Error('The same plan as a file is not here.');
  const card = new Scorecard();
  judgePlanItems(like.truth, appraise(planOfBoxes(json.boxes)), card);
  const shares = card.measures.filter(({ name }) => name.startsWith('items:')).map(({ name, f1 }) => [name, f1]);
  expect(shares).toEqual([
    ['items: need', 1],
    ['items: outcome', 1],
    ['items: provision', 1],
  ]);
});
