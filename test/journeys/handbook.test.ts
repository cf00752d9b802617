/** The handbook on the desk: reached from the header and from a hint's source, found in by words, closed again. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const outDir = folder('../artifacts/desk-handbook');
  await build({ root: folder('../../widget/desk'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  served = await serveFolder(outDir, { csp: deskPolicy });
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it('has every rule and the glossary behind a button, and finds them by words', async () => {
  await page.goto(served.url);
  await page.getByRole('button', { name: 'Handbook' }).click();
  const dialog = page.getByRole('dialog', { name: 'Handbook' });
  await dialog.waitFor();
  expect(await dialog.locator('.handbook-entry').count()).toBe(catalogue.length);
  await dialog.getByLabel('Find a rule or a word').fill('elsa');
  await dialog.getByText('emotional literacy support assistant').waitFor();
  expect(await dialog.locator('.handbook-entry').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
});

it('opens at the rule from the source of a hint', async () => {
  await page.goto(served.url);
  await page.getByRole('button', { name: /weak/i }).first().click();
  await page.locator('.hint-entry').first().click();
  const card = page.locator('.card');
  await card.locator('summary').first().click();
  const title = await card.locator('.card-title').innerText();
  await card.getByRole('button', { name: 'Read this rule in the handbook' }).click();
  const open = page.getByRole('dialog', { name: 'Handbook' }).locator('.handbook-entry[open]');
  await open.waitFor();
  expect(await open.locator('summary').first().innerText()).toBe(title);
});
