/** The trainer's room on the desk: in the switch, under the desk's policy, with the plan left as it was. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const outDir = at('../artifacts/desk-train');
  await build({ root: at('../../widget/desk'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  served = await serveFolder(outDir, { csp: deskPolicy });
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('opens from the switch, takes the words of the open plan, and has its notes window styled', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(served.url);
  await page.getByRole('button', { name: /Weak sample/ }).click();
  await page.getByRole('heading', { name: 'Weak sample plan' }).waitFor();
  await page.getByRole('button', { name: 'Train' }).click();
  await page.getByRole('heading', { name: 'Practice library' }).waitFor();
  await page.getByRole('navigation', { name: 'Train' }).getByRole('button', { name: 'Real drafts' }).click();
  await page.getByRole('button', { name: 'Take the plan open in Write' }).click();
  await page.getByText(/\d+ found\. Look at each\./).waitFor();
  await page.getByRole('navigation', { name: 'Train' }).getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Present' }).first().click();
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await notes.getByText('What to say').waitFor();
  await expect
    .poll(() => notes.locator('.notes-clock').evaluate((each) => getComputedStyle(each).fontSize))
    .toBe('32px');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Write' }).click();
  await page.getByRole('heading', { name: 'Weak sample plan' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
