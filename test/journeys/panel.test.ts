/** The panel's room as people use it: the built page, in a real browser, under the policy it is served with. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
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

const tab = (name: string) => page.getByRole('tab', { name });
const criterion = (id: string) => page.locator(`[data-criterion="${id}"]`);
const download = async (button: string) => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await saved).path());
};
async function takeIn(name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take a review file in' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await page.getByRole('region', { name: 'What was taken in' }).waitFor();
}
async function markSample(keys: string): Promise<void> {
  await openSample('Weak');
  await room('Panel').click();
  await page.locator('.criterion-open').waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByText(`Needs a reader: ${keys.length} of `).waitFor();
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

it('marks by one key, blind first, what needs a reader first; and remembers', async () => {
  await openSample('Weak');
  await room('Panel').click();
  const open = page.locator('.criterion-open');
  await open.waitFor();
  const first = await open.getAttribute('data-criterion');
  expect(await open.textContent()).toContain('What the checks say shows when you have marked this.');
  await page.keyboard.press('2');
  await page.locator(`[data-criterion="${first}"] .criterion-mark`, { hasText: 'Partly met' }).waitFor();
  expect(await criterion(first ?? '').textContent()).toContain('checks: needs a reader');
  expect(await open.getAttribute('data-criterion')).not.toBe(first);
  await page.keyboard.press('c');
  await page.reload();
  await openSample('Weak');
  await room('Panel').click();
  await page.locator(`[data-criterion="${first}"] .criterion-mark`, { hasText: 'Partly met' }).waitFor();
});

it('lights the words of the evidence, and goes to them', async () => {
  await openSample('Weak');
  await room('Panel').click();
  await page.getByLabel('Blind first').uncheck();
  await criterion('E-07').getByRole('button').first().click();
  await page.waitForFunction(() => (CSS.highlights.get('gt-evidence')?.size ?? 0) > 0);
  await page.locator('.evidence .button-link').first().click();
  const lit = await page.evaluate(() => {
    const [range] = CSS.highlights.get('gt-open') ?? [];
    const box = document.querySelector('.evidence-text')?.getBoundingClientRect();
    const at = range instanceof Range ? range.getBoundingClientRect() : null;
    return { words: String(range), isSeen: !!box && !!at && at.top >= box.top && at.bottom <= box.bottom };
  });
  expect(lit.words).toMatch(/Rosie will/);
  expect(lit.isSeen).toBe(true);
  await axe();
});

it('confirms the grade once all that needs a reader is marked', async () => {
  await openSample('Weak');
  await room('Panel').click();
  const left = page.getByText(/\d+ of the criteria that need a reader have no mark yet/);
  const number = Number((await left.textContent())?.match(/\d+/)?.[0]);
  expect(number).toBeGreaterThan(5);
  await page.locator('.criterion-open').waitFor();
  for (let at = 0; at < number; at++) await page.keyboard.press('1');
  await page.getByText(/^Confirmed: \d/).waitFor();
});

it('compares two auditors: differences first, an agreed mark with its reason, and nothing written over', async () => {
  await markSample('111');
  await tab('Records').click();
  await page.getByLabel('Your name in review files').fill('Ann');
  await page.getByLabel('Your name in review files').blur();
  const anns = (await download('Save my review as a file')).toString('utf8');
  expect(anns).toContain('"name": "Ann"');
  expect(anns).not.toContain('Rosie');

  // The second auditor, on a computer of their own.
  await context.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  page = await context.newPage();
  await page.goto(served.url);
  await markSample('131');
  await tab('Records').click();
  await takeIn('ann.json', anns);
  expect(await page.getByRole('region', { name: 'What was taken in' }).textContent()).toContain(
    '3 marks on 1 plans by Ann',
  );
  await takeIn('ann.json', anns);
  expect(await page.getByRole('region', { name: 'What was taken in' }).textContent()).toContain(
    'is here already, and was kept',
  );
  await takeIn('newer.json', anns.replace('"version": 1', '"version": 9'));
  expect(await page.getByRole('region', { name: 'What was taken in' }).textContent()).toContain(
    'made by a newer version',
  );
  await axe();
  await tab('Two auditors').click();
  await page.getByText('1 plan in common. 1 difference to settle, 0 agreed.').waitFor();
  expect(await page.getByText('exactly alike 2 of 3 (67%)').count()).toBe(1);
  await axe();
  const difference = page.locator('.difference');
  await difference.getByLabel('Partly met').check();
  await difference.getByLabel('Reason').fill('Two of the empty sections say so.');
  await difference.getByRole('button', { name: 'Agree' }).click();
  await page
    .getByText('0 differences to settle, 1 agreed.')
    .or(page.getByText('no differences to settle, 1 agreed.'))
    .waitFor();
  await page.screenshot({ path: `${artifacts}panel-compare.png` });
});

it('keeps two tabs in step, and deletes what it is told to', async () => {
  await markSample('11');
  const second = await context.newPage();
  await second.goto(served.url);
  await second.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Panel' }).click();
  await second.getByRole('tab', { name: 'Records' }).click();
  await second.getByRole('row', { name: /Weak sample plan 2 / }).waitFor();
  await page.keyboard.press('3');
  await second.getByRole('row', { name: /Weak sample plan 3 / }).waitFor();
  await second.getByRole('button', { name: 'Delete Weak sample plan' }).click();
  await second.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await second.getByText('None yet.').waitFor();
  await page.getByText('Needs a reader: 0 of').waitFor();
});

it('takes over what its first version kept', async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('golden-thread-panel', 1);
        opening.onupgradeneeded = () => {
          const plans = opening.result.createObjectStore('plans', { keyPath: 'plan' });
          const settings = opening.result.createObjectStore('settings', { keyPath: 'name' });
          settings.put({ name: 'name', value: 'Bea' });
          const mark = { criterion: 'E-07', mark: 'met', comment: 'Seen', engine: 'not-met', agreed: null };
          plans.put({ plan: 'p1', ref: 'Old plan', total: 6.1, confirmed: false, saved: Date.now(), marks: [mark] });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  await room('Panel').click();
  await tab('Records').click();
  await page.getByRole('row', { name: /Old plan 1 6\.1, provisional/ }).waitFor();
  expect(await page.getByLabel('Your name in review files').inputValue()).toBe('Bea');
});

it('audits many files, lists what it could not read, and shows the page for the Board', async () => {
  await room('Panel').click();
  await tab('Many plans').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const samples = ['weak', 'middling', 'strong'].map((name) => folder(`../samples/${name}.docx`));
  const plans = ['weak', 'middling', 'strong'].map((name) => folder(`../../widget/desk/samples/${name}.md`));
  await (await chooser).setFiles([
    ...samples,
    ...plans,
    folder('../../package.json'),
    folder('../small-ruled.pdf').replace('test/', 'test/fixtures/'),
  ]);
  await page.getByText('For the Board').waitFor({ timeout: 120_000 });
  expect(await page.getByRole('status').first().textContent()).toMatch(/8 of 8 plans/);
  await page.getByRole('heading', { name: 'Quality of EHC Plans: report to the Board' }).waitFor();
  await axe();
  const board = JSON.parse((await download('Save as JSON')).toString('utf8'));
  expect(board.plans).toBeGreaterThan(5);
  expect((await download('Save for Word')).subarray(0, 2).toString()).toBe('PK');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${artifacts}panel-board-print.png`, fullPage: true });
});

it('fits a screen of 320 pixels, which is 400% zoom', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSample('Weak');
  await room('Panel').click();
  for (const name of ['Mark this plan', 'Feedback', 'Two auditors', 'Many plans', 'Records']) {
    await tab(name).click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([name, wide]).toEqual([name, 320]);
  }
});

it('saves a copy of the Word file with comments', async () => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(folder('../samples/weak.docx'));
  await page.locator('.tab-panel > .lead').waitFor();
  await room('Panel').click();
  await tab('Feedback').click();
  const copy = await download('Save a copy of the Word file with comments');
  const parts = unzipSync(new Uint8Array(copy));
  expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('w:author="Golden Thread"');
  await axe();
});
