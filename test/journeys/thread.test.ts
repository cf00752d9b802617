/** The thread map as people use it: on the built desk, in a real browser. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const artifacts = folder('../artifacts/');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const outDir = folder('../artifacts/thread-desk');
  await build({ root: folder('../../widget/desk'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  served = await serveFolder(outDir, { csp: deskPolicy });
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(served.url);
  await page.getByRole('button', { name: /Middling sample/ }).click();
  await page.getByRole('tab', { name: /Thread/ }).click();
  await page.getByRole('button', { name: 'Show the thread map' }).click();
  // A level line has no height, so "visible" would wait for ever.
  await page.locator('.map-line').first().waitFor({ state: 'attached' });
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.close();
});

const card = (id: string) => page.locator(`[data-card="${id}"] button`);
const map = () => page.getByRole('region', { name: 'Thread map' });

async function violations(): Promise<string[]> {
  // Under the page's own policy a script may not be added; evaluated from outside it may.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  });
}

it('shows columns, curves and gaps, and nothing an accessibility check objects to', async () => {
  for (const column of ['Aspirations', 'Needs', 'Outcomes', 'Provision'])
    expect(await page.locator('.map-heads').textContent()).toContain(column);
  expect(await page.locator('.map-line:not(.map-line-gap)').count()).toBeGreaterThan(3);
  expect(await page.locator('.map-gap').allTextContents()).toContain('No outcome grows from this need');
  // Each curve starts and ends at a card's edge.
  const ends = await page.evaluate(() =>
    [...document.querySelectorAll<SVGPathElement>('.map-line')].map((line) => {
      const start = line.getPointAtLength(0);
      const box = line.closest('.map-columns')?.getBoundingClientRect();
      const hit = [...(line.closest('.map-columns')?.querySelectorAll('[data-card]') ?? [])].some((place) => {
        const rect = place.getBoundingClientRect();
        const x = start.x + (box?.left ?? 0);
        const y = start.y + (box?.top ?? 0);
        return Math.abs(rect.right - x) < 2 && y >= rect.top && y <= rect.bottom;
      });
      return hit;
    }),
  );
  expect(ends).not.toContain(false);
  expect(await violations()).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: `${artifacts}thread-map-${colorScheme}.png`, fullPage: true });
  }
});

it('lights one thread at a card that has the focus, and goes to its words', async () => {
  await card('B3').focus();
  const isFaint = async (id: string) => (await page.locator(`[data-card="${id}"]`).getAttribute('class')) !== null;
  expect(await isFaint('E1')).toBe(false);
  expect(await isFaint('F1')).toBe(false);
  expect(await isFaint('B4')).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'The words of the plan' }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const selection = getSelection();
        const node = selection?.anchorNode;
        return node?.textContent?.slice(selection?.anchorOffset ?? 0, (selection?.anchorOffset ?? 0) + 6) ?? '';
      }),
    )
    .toBe('Tomasz');
});

it('says the same as a table, where a link can be cut and the appraisal follows', async () => {
  await page.getByLabel('Table').check();
  expect(await violations()).toEqual([]);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^C1 / }) });
  expect(await row.textContent()).toContain('G1');
  await row.getByRole('button', { name: 'Cut the link of C1 and G1' }).click();
  await row.getByText('No provision answers this need').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /Hints/ }).click();
  await page.locator('.hint-entry', { hasText: 'health service' }).first().waitFor();
});

it('takes a doubtful link that the writer confirms', async () => {
  await page.getByLabel('Table').check();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^B1 / }) });
  await row.getByRole('button', { name: /^Confirm the link of B1 and E/ }).click();
  await row.getByText(/confirmed by you/).waitFor();
  expect(await row.getByText('No outcome grows from this need').count()).toBe(0);
});

it('prints on A4 landscape, and is reached by scrolling on a narrow screen', async () => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sizes.length).toBeGreaterThan(0);
  for (const [, width, height] of sizes) {
    expect(Math.round(Number(width))).toBe(842);
    expect(Math.round(Number(height))).toBe(595);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await map().evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});
