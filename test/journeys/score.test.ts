/** Score, Dates and House rules as people use them: the built page, in a real browser, under the policy it is served with. */
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
  const outDir = folder('../artifacts/desk-score');
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

const tab = (name: RegExp) => page.getByRole('tab', { name });
const panel = () => page.getByRole('tabpanel');
const words = () => page.getByRole('textbox', { name: 'The words of the plan' });

async function openSample(name: 'Weak' | 'Middling' | 'Strong'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${name} sample`) }).click();
  await page.locator('.tab-panel > .lead').waitFor();
}

async function typePlan(plan: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste or type' }).click();
  await words().focus();
  await page.keyboard.insertText(plan);
  await page.locator('.hint-group, .praise').first().waitFor();
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

/** The state in a picture, light and dark, and at 320 CSS pixels without sideways scrolling. */
async function isAccessible(state: string): Promise<void> {
  await axe();
  await page.screenshot({ path: `${artifacts}${state}-light.png` });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${artifacts}${state}-dark.png` });
  await axe();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 700 });
  await axe();
  await page.screenshot({ path: `${artifacts}${state}-320.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

it('says a score in words, and leads every point back to the words of the plan', async () => {
  await openSample('Weak');
  await tab(/Hints/).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await panel()
    .getByText(/^\d+\.\d out of 10$/)
    .waitFor();
  expect(await panel().locator('.lead').textContent()).toMatch(
    /^\d+\.\d out of 10, (?:inadequate|requires improvement)\.$/,
  );
  expect(await panel().textContent()).toContain('only a person confirms a grade');
  const outcomes = panel().locator('details', { hasText: 'Outcomes (E)' }).first();
  await outcomes.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await outcomes.getByText(/of \d+ outcomes stand/).waitFor();
  await isAccessible('score-weak');
  await outcomes.locator('.score-evidence .button-link').first().click();
  await page.locator('.card').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await panel().locator('.score-overall').isVisible()).toBe(true);
});

it('gives no score for the whole before A, B, E and F are there, and what is so far', async () => {
  await typePlan('Section B: Special educational needs\nMo cannot hold a pen, so he writes nothing in lessons.\n');
  await tab(/Score/).click();
  await panel().getByText('No score for the whole plan yet.').waitFor();
  expect(await panel().textContent()).toContain('Sections A, E and F have not been read');
  await panel().getByText('B. Educational needs').waitFor();
  await isAccessible('score-so-far');
});

it('reckons the deadlines from the dates the plan tells, with the law, and says which date is missing', async () => {
  await page.getByRole('button', { name: 'Paste or type' }).click();
  await tab(/Dates/).click();
  await panel().getByText('The weeks and deadlines show here').waitFor();
  await words().focus();
  await page.keyboard.insertText(
    'Education, Health and Care Plan\nStatus: First draft\nDate of draft: 5 October 2026\nPlease reply by: 12 October 2026\nSection B\nMo cannot hold a pen.\n',
  );
  const late = panel().locator('.date', { hasText: 'Time for the family to answer the draft' });
  await late.getByText('Not kept').waitFor();
  expect(await late.textContent()).toContain('Special Educational Needs and Disability Regulations 2014, reg 13(1)');
  expect(await tab(/Dates/).textContent()).toContain('1');
  const final = panel().locator('.date', { has: page.getByRole('heading', { name: 'Final plan' }) });
  expect(await final.textContent()).toContain('The plan does not tell the date of the request for an assessment.');
  await isAccessible('dates');
});

it('takes a council’s rules from a file, refuses a bad one with its reasons, and keeps them in this tab', async () => {
  await openSample('Weak');
  const dialog = page.getByRole('dialog', { name: 'House rules' });
  const choose = async (name: string, json: string) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /Open (?:a house|another) file/ }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(json) });
  };
  await page.getByRole('button', { name: 'House rules' }).click();
  await choose('bad.json', '{"version":1,"rules":{"outcome-made-up":"off"}}');
  await dialog.getByText('rules.outcome-made-up: There is no rule “outcome-made-up”.').waitFor();
  expect(await dialog.textContent()).toContain('The usual rules are in use.');
  await choose(
    'house.json',
    JSON.stringify({
      version: 1,
      name: 'Marlhaven rules',
      rules: { 'placeholder-left': 'off', 'section-missing': 'off' },
    }),
  );
  await dialog.getByRole('heading', { name: 'Marlhaven rules' }).waitFor();
  await dialog.getByText('It turns down what rests on law:').waitFor();
  await isAccessible('house');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await openSample('Weak');
  const note = panel().getByRole('region', { name: 'House rules' });
  await note.getByText('Marlhaven rules').waitFor();
  await page.getByRole('button', { name: 'House rules' }).click();
  await dialog.getByRole('button', { name: 'Go back to the usual rules' }).click();
  await note.waitFor({ state: 'detached' });
});
