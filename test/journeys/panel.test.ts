/** The panel's room as people use it: the built page, in a real browser, under the policy it is served with. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const artifacts = folder('../artifacts/');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const outDir = folder('../artifacts/desk-panel');
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
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(served.url);
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

const room = (name: 'Write' | 'Panel') => page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name });
const words = () => page.getByRole('textbox', { name: 'The words of the plan' });

async function openSample(name: 'Weak' | 'Middling' | 'Strong'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${name} sample`) }).click();
  await page.locator('.tab-panel > .lead').waitFor();
}

async function axe(): Promise<void> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    // @ts-expect-error axe is put on the page by the line above.
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }: { id: string; nodes: { target: string[] }[] }) => [
      id,
      nodes.map(({ target }) => target.join(' ')),
    ]);
  });
  expect(found).toEqual([]);
}

it('leaves the plan and its undo as they were, whichever room is looked into', async () => {
  await openSample('Weak');
  const before = await words().textContent();
  await words().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('Read twice. ');
  await room('Panel').click();
  await page.getByRole('heading', { name: 'Weak sample plan' }).waitFor();
  expect(await page.locator('.criterion').count()).toBe(115);
  await axe();
  await room('Write').click();
  expect(await words().textContent()).toContain('Read twice. ');
  await words().focus();
  await page.keyboard.press('Control+z');
  expect(await words().textContent()).toBe(before);
});
