/** The element on somebody else's page of ten lines, under the strictest policy a page with a script can have. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { GoldenThreadEvents } from '../../widget/elements/events.ts';
import { findChromium } from '../browsers.mjs';
import { demonstrations, deskPolicy, serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const artifacts = join(root, 'test/artifacts');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const { status } = spawnSync(process.execPath, ['test/build.mjs', 'element'], { cwd: root, stdio: 'inherit' });
  expect(status).toBe(0);
  served = await serveFolder(join(root, 'test/pages/case'), { csp: deskPolicy, beside: demonstrations });
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 900, height: 800 }, locale: 'en-GB' });
  complaints = [];
  requests = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('request', (request) => requests.push(request.url()));
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
  await page.close();
});

/** Opens the page, and keeps what the element tells it. */
async function open(): Promise<void> {
  await page.addInitScript(() => {
    const told: { type: string; detail: unknown }[] = [];
    Object.assign(window, { told });
    for (const type of ['golden-thread-checked', 'golden-thread-inserted']) {
      document.addEventListener(type, (event) => told.push({ type, detail: (event as CustomEvent).detail }));
    }
  });
  await page.goto(`${served.url}element/`);
}

/** The details of all events of a name so far. */
const told = <Name extends keyof GoldenThreadEvents>(name: Name) =>
  page.evaluate((type) => {
    const { told } = window as unknown as { told: { type: string; detail: unknown }[] };
    return told.filter((event) => event.type === type).map(({ detail }) => detail);
  }, name) as Promise<GoldenThreadEvents[Name]['detail'][]>;

const value = () => page.locator('#box').evaluate((box) => (box as HTMLTextAreaElement).value);

/** What the accessibility tree names, closed roots among it: what people find, whatever the root. */
async function named(role: string): Promise<{ name: string; node: number }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => ({ name: String(node.name?.value ?? ''), node: node.backendDOMNodeId ?? 0 }));
}

/** Presses a button with the mouse, wherever it is. */
async function press(name: string): Promise<void> {
  const button = (await named('button')).find((candidate) => candidate.name === name);
  if (!button) throw new Error(`There is no button "${name}".`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.node });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.node });
  await session.detach();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

it('checks its box, draws lines, lists hints and says so in an event', async () => {
  await open();
  await expect.poll(() => told('golden-thread-checked'), { timeout: 10_000 }).not.toEqual([]);
  const [counts] = await told('golden-thread-checked');
  expect(counts?.must).toBeGreaterThan(0);
  expect(await page.evaluate(() => CSS.highlights.get('gt-must')?.size ?? 0)).toBeGreaterThan(0);
  expect((await named('heading')).map(({ name }) => name).join()).toContain('Section F');
  await page.screenshot({ path: join(artifacts, 'element.png') });
});

it('leaves the page no global', async () => {
  await page.goto(`${served.url}case/`);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.goto(`${served.url}element/`);
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  // Elements with an id are names of the window as well.
  expect(after.filter((name) => !before.includes(name) && name !== 'box')).toEqual([]);
});

it('opens the card by key, puts a shape in, and one undo gives the exact words back', async () => {
  await open();
  await expect.poll(() => told('golden-thread-checked'), { timeout: 10_000 }).not.toEqual([]);
  const before = await value();
  await page.locator('#box').focus();
  await page.keyboard.press('Alt+n');
  await expect.poll(async () => (await named('dialog')).length).toBe(1);
  await page.screenshot({ path: join(artifacts, 'element-card.png') });
  await press('Insert');
  await expect.poll(() => told('golden-thread-inserted')).toMatchObject([{ done: true }]);
  expect(await value()).toContain('[');
  await page.keyboard.press('Control+z');
  expect(await value()).toBe(before);
});

it('draws its own lines where the browser has no ranges in a textarea', async () => {
  await page.addInitScript(() => {
    delete (HTMLTextAreaElement.prototype as { createValueRange?: unknown }).createValueRange;
  });
  await open();
  await expect.poll(() => told('golden-thread-checked'), { timeout: 10_000 }).not.toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.get('gt-must')?.size ?? 0)).toBe(0);
  const box = page.locator('#box');
  const withLines = await box.screenshot({ path: join(artifacts, 'element-mirror.png') });
  await page.evaluate(() => {
    for (const layer of document.querySelectorAll('html > div[aria-hidden]')) layer.remove();
  });
  expect(withLines.equals(await box.screenshot())).toBe(false);
});

it('takes the words that another script sets, and follows its attributes', async () => {
  await open();
  await expect.poll(() => told('golden-thread-checked'), { timeout: 10_000 }).not.toEqual([]);
  await page.locator('#box').fill('Robin will be happy.');
  await page.locator('golden-thread').evaluate((element) => element.setAttribute('section', 'E'));
  await expect.poll(async () => (await named('heading')).map(({ name }) => name).join()).toContain('Section E');
  await page.locator('golden-thread').evaluate((element) => element.setAttribute('for', '#nothing'));
  await expect.poll(async () => (await named('alert')).length).toBe(1);
});

/** What axe says of the page and all that is ours on it. The page must have been opened with `openRoots`. */
async function axe(): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
    const { violations } = await axe.run();
    return (
      violations
        // The page of ten lines has no landmarks and no heading of its own.
        .filter(({ id }) => !['region', 'landmark-one-main', 'page-has-heading-one'].includes(id))
        .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
    );
  });
}

/** axe cannot look into closed roots: for it alone they are made open. */
const openRoots = () =>
  page.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });

it.each(['light', 'dark'] as const)(
  'is accessible with hints, a card, nothing to fix and no box, in %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await openRoots();
    await open();
    await expect.poll(() => told('golden-thread-checked'), { timeout: 10_000 }).not.toEqual([]);
    expect(await axe()).toEqual([]);
    await page.locator('#box').focus();
    await page.keyboard.press('Alt+n');
    await expect.poll(async () => (await named('dialog')).length).toBe(1);
    await page.screenshot({ path: join(artifacts, `element-card-${colorScheme}.png`) });
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#box').fill('');
    await expect.poll(async () => (await told('golden-thread-checked')).at(-1)?.must).toBe(0);
    expect(await axe()).toEqual([]);
    await page.locator('golden-thread').evaluate((element) => element.setAttribute('for', '#nothing'));
    await expect.poll(async () => (await named('alert')).length).toBe(1);
    expect(await axe()).toEqual([]);
  },
);

it('draws one line a sentence, and “consider” and questions only when asked to', async () => {
  await openRoots();
  await open();
  await page.locator('golden-thread').evaluate((element) => element.setAttribute('section', 'E'));
  await page
    .locator('#box')
    .fill(
      'By July 2027 Robin will always put up his hand before he answers, in 9 of 10 questions. Robin will improve his communication and try to be happier.',
    );
  await expect.poll(async () => (await told('golden-thread-checked')).at(-1)?.questions).toBeGreaterThan(0);
  const drawn = () =>
    page.evaluate(() =>
      ['must', 'should', 'consider', 'question'].map((name) => CSS.highlights.get(`gt-${name}`)?.size ?? 0),
    );
  const [must = 0, should = 0, ...quiet] = await drawn();
  expect([must + should, ...quiet]).toEqual([1, 0, 0]);
  await page.getByLabel('Underline “consider” and questions in the text too').check();
  await expect.poll(async () => (await drawn())[3]).toBe(1);
  expect((await drawn()).reduce((sum, each) => sum + each)).toBe(2);
});
