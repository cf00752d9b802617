/** The built extension in a real browser, on the demonstration case system: turned on, seen, used, undone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { findChromium } from '../browsers.mjs';
import { demonstrations, deskPolicy, serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/chrome-mv3');
const artifacts = join(root, 'test/artifacts');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hasTinyMce = existsSync(join(root, 'node_modules/tinymce/tinymce.min.js'));

let served: Awaited<ReturnType<typeof serveFolder>>;
let profile: string;
let context: BrowserContext;
let panel: Page;
let page: Page;
let requests: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const { status } = spawnSync(process.execPath, ['test/build.mjs', 'chrome'], { cwd: root, stdio: 'inherit' });
  expect(status).toBe(0);
  served = await serveFolder(join(root, 'test/pages/case'), { csp: deskPolicy, beside: demonstrations });
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  profile = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1100, height: 800 },
    locale: 'en-GB',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
    ],
  });
  requests = [];
  context.on('request', (request) => requests.push(request.url()));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await allow(id);
  panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  page = await context.newPage();
});
afterAll(async () => {
  await context?.close();
  await served?.close();
  if (profile) rmSync(profile, { recursive: true, force: true });
});

/** The browser's own question to the reader cannot be answered without a screen: it is answered beforehand. */
async function allow(id: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extension) => {
    const { chrome } = window as unknown as {
      chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
    };
    await chrome.developerPrivate.addHostPermission(extension, 'http://127.0.0.1/*');
  }, id);
  await settings.close();
}

/** What axe says of the panel as it is now, at the width a side panel has. */
async function axeOnPanel(): Promise<string[]> {
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.evaluate(axeSource);
  return panel.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  });
}

const open = async (name: string) => {
  await page.goto(`${served.url}case/${name}`);
  await page.bringToFront();
};
const drawn = (layer: string) => page.evaluate((name) => CSS.highlights.get(`gt-${name}`)?.size ?? 0, layer);
const lines = async () => (await drawn('must')) + (await drawn('should'));
const value = (box: string) => page.locator(box).evaluate((element) => (element as HTMLTextAreaElement).value);

/** Evaluates in the extension's own world of the page, where alone its closed roots open. */
async function inExtension<T>(expression: string): Promise<T> {
  const session: CDPSession = await context.newCDPSession(page);
  try {
    const contexts: { id: number; origin: string; auxData?: { frameId?: string } }[] = [];
    session.on('Runtime.executionContextCreated', ({ context: made }) => contexts.push(made));
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const own = contexts.find(
      ({ origin, auxData }) => origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id,
    );
    if (!own) throw new Error('The extension is not in this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: own.id,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

/** The card, null when none is shown. */
const card = () =>
  inExtension<{ title: string; text: string; notice: string; isFocused: boolean } | null>(`(() => {
    for (const host of document.documentElement.children) {
      const root = host instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(host);
      const card = root && root.querySelector('[role=dialog]');
      if (!card) continue;
      const named = root.getElementById(card.getAttribute('aria-labelledby'));
      return {
        title: named.textContent,
        text: card.textContent,
        notice: root.querySelector('[role=status]').textContent,
        isFocused: root.activeElement === card,
      };
    }
    return null;
  })()`);
const cardShows = () => expect.poll(card, { timeout: 5000 }).not.toBeNull();
const cardGone = () => expect.poll(card, { timeout: 5000 }).toBeNull();

/** Presses a button of the card with the mouse. */
async function press(name: string): Promise<void> {
  const point = await inExtension<{ x: number; y: number } | null>(`(() => {
    for (const host of document.documentElement.children) {
      const root = host instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(host);
      const button = root && [...root.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(name)});
      if (!button) continue;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  })()`);
  if (!point) throw new Error(`The card has no button "${name}".`);
  await page.mouse.click(point.x, point.y);
}

/** Where a stretch of a textarea's words is drawn, for the mouse. */
const middleOf = (box: string, stretch: string) =>
  page.locator(box).evaluate((element, wanted) => {
    const area = element as HTMLTextAreaElement & { createValueRange(start: number, end: number): Range };
    const at = area.value.indexOf(wanted);
    const [rect] = area.createValueRange(at, at + wanted.length).getClientRects();
    if (at < 0 || !rect) throw new Error('These words are not in the box.');
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  }, stretch);

async function caretIn(box: string, stretch: string): Promise<void> {
  await page.locator(box).evaluate((element, wanted) => {
    const area = element as HTMLTextAreaElement;
    area.focus();
    const at = area.value.indexOf(wanted) + 2;
    area.setSelectionRange(at, at);
  }, stretch);
}

it('weighs little in every page, and asks for no site beforehand', () => {
  const script = readFileSync(join(built, 'content-scripts/plan.js'));
  expect(gzipSync(script).length).toBeLessThanOrEqual(40 * 1024);
  // The engine stays in the background: no rule of it may be in what every page has to load.
  expect(catalogue.filter(({ id, title }) => [id, title].some((words) => script.includes(words)))).toEqual([]);
  const manifest = readFileSync(join(built, 'manifest.json'), 'utf8');
  expect(manifest).not.toContain('all_urls');
  const { host_permissions, content_scripts } = JSON.parse(manifest);
  expect([host_permissions ?? [], content_scripts ?? []]).toEqual([[], []]);
});

it('does nothing on a site until it is turned on there, and then at once', async () => {
  await open('provision.html');
  await expect(card()).rejects.toThrow('not in this page');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await axeOnPanel()).toEqual([]);
  await panel.getByLabel('Or type the address of the site').fill(served.url);
  await panel.getByRole('button', { name: 'Turn on' }).click();
  await expect.poll(lines, { timeout: 10_000 }).toBeGreaterThan(0);
  await page.bringToFront();
  await panel.getByText('On for 127.0.0.1').waitFor();
});

it('cannot send anything from its own pages or its background', async () => {
  const reaches = (address: string) =>
    fetch(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  expect(await worker.evaluate(reaches, served.url)).toBe(false);
  expect(await panel.evaluate(reaches, served.url)).toBe(false);
  expect(await page.evaluate(reaches, served.url)).toBe(true);
});

describe('on a page of boxes', () => {
  beforeEach(async () => {
    await open('provision.html');
    await expect.poll(lines, { timeout: 10_000 }).toBeGreaterThan(0);
  });
  afterEach(() => {
    const ours = (url: string) => url.startsWith(served.url) || /^(chrome-extension|chrome|data|blob):/.test(url);
    expect(requests.filter((url) => !ours(url))).toEqual([]);
  });

  it('draws lines under the words of a textarea, which stays as it was', async () => {
    const html = await page.locator('#section-f').evaluate((element) => element.outerHTML);
    expect(html).not.toMatch(/gt-|golden/);
    await page.screenshot({ path: join(artifacts, 'extension-lines.png') });
    const box = page.locator('#section-f');
    const withLines = await box.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    expect(withLines.equals(await box.screenshot())).toBe(false);
  });

  it('opens the card by click, leaving the caret in the words', async () => {
    const { x, y } = await middleOf('#section-f', 'as required');
    await page.mouse.click(x, y);
    await cardShows();
    expect((await card())?.isFocused).toBe(false);
    expect((await card())?.text).toContain('Section F');
    await page.screenshot({ path: join(artifacts, 'extension-card.png') });
    await page.keyboard.press('Escape');
    await cardGone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('section-f');
  });

  it('opens the card as a named dialog by key, and Esc gives the caret back', async () => {
    await caretIn('#section-f', 'as required');
    const before = await page.locator('#section-f').evaluate((box) => (box as HTMLTextAreaElement).selectionStart);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(async () => (await card())?.isFocused, { timeout: 5000 }).toBe(true);
    expect((await card())?.title).not.toBe('');
    await page.keyboard.press('Escape');
    await cardGone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('section-f');
    expect(await page.locator('#section-f').evaluate((box) => (box as HTMLTextAreaElement).selectionStart)).toBe(
      before,
    );
  });

  it('puts a shape in after the sentence, and one undo gives the exact words back', async () => {
    const before = await value('#section-f');
    await caretIn('#section-f', 'as required');
    await page.keyboard.press('Alt+Enter');
    await cardShows();
    await press('Insert');
    await expect.poll(() => value('#section-f')).not.toBe(before);
    const after = await value('#section-f');
    const added = /^[^\n]*as required\. (\[[^\n]*|[^\n]*\[[^\n]*)\n/.exec(after);
    expect(added?.[1]).toContain('[');
    expect(after.replace(` ${added?.[1]}`, '')).toBe(before);
    await cardGone();
    await page.keyboard.press('Control+z');
    expect(await value('#section-f')).toBe(before);
  });

  it('refuses to put words after a sentence that has changed unseen, and says so', async () => {
    await caretIn('#section-f', 'as required');
    await page.keyboard.press('Alt+Enter');
    await cardShows();
    // A case system that refreshes its box by itself tells nobody.
    await page.locator('#section-f').evaluate((box) => {
      (box as HTMLTextAreaElement).value = 'Other words came in from the server.';
    });
    await press('Insert');
    await expect.poll(async () => (await card())?.notice).toMatch(/Nothing was put in: the words have changed/);
    expect(await value('#section-f')).toBe('Other words came in from the server.');
  });

  it('closes the card when its box is taken away', async () => {
    await caretIn('#section-f', 'as required');
    await page.keyboard.press('Alt+Enter');
    await cardShows();
    await page.locator('#section-f').evaluate((box) => box.remove());
    await cardGone();
  });

  it('checks on when the browser has stopped the background', async () => {
    const session = await context.newCDPSession(panel);
    const states: string[] = [];
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      states.push(...versions.map(({ runningStatus }) => runningStatus));
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await expect.poll(() => states.at(-1), { timeout: 5000 }).toBe('stopped');
    await page.locator('#section-h1').focus();
    const before = await lines();
    await page.keyboard.insertText('A carer will help regularly as and when needed.');
    await expect.poll(lines, { timeout: 10_000 }).toBeGreaterThan(before);
    expect(states.at(-1)).toBe('running');
    await session.detach();
  });

  it('lists the findings by Section in the side panel, and opens one from there', async () => {
    await panel.locator('.hint-entry').first().waitFor();
    const group = panel.locator('.hint-group', { hasText: 'Section F' });
    expect(await group.locator('.hint-group-count').textContent()).toMatch(/^\d+ hints?$/);
    expect(await panel.getByText('I see 4 boxes here.').count()).toBe(1);
    expect(await axeOnPanel()).toEqual([]);
    await panel.screenshot({ path: join(artifacts, 'extension-panel.png') });
    await group
      .locator('.hint-entry')
      .first()
      .evaluate((entry) => (entry as HTMLElement).click());
    await cardShows();
  });
});

it('bears a page with 200 boxes', async () => {
  await open('provision.html');
  await expect.poll(lines, { timeout: 10_000 }).toBeGreaterThan(0);
  await page.evaluate(() => {
    for (let index = 0; index < 200; index++) {
      const box = document.createElement('textarea');
      box.setAttribute('aria-label', `Section F, entry ${index}`);
      box.value = 'Robin will have regular access to support as required.';
      document.body.append(box);
    }
  });
  await expect.poll(lines, { timeout: 20_000 }).toBeGreaterThan(200);
});

describe.skipIf(!hasTinyMce)('in TinyMCE, in its frame', () => {
  const content = () =>
    page.evaluate(() =>
      (window as unknown as { tinymce: { activeEditor: { getContent(): string } } }).tinymce.activeEditor.getContent(),
    );
  const drawnInFrame = () =>
    page
      .frameLocator('#provision_ifr')
      .locator('body')
      .evaluate(() => ['gt-must', 'gt-should'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0));

  it('draws, opens, puts in and undoes without a trace', async () => {
    await open('editor.html');
    await expect.poll(drawnInFrame, { timeout: 15_000 }).toBeGreaterThan(0);
    const before = await content();
    expect(before).not.toMatch(/gt-|golden/);
    await page.frameLocator('#provision_ifr').locator('strong').click();
    await cardShows();
    await page.screenshot({ path: join(artifacts, 'extension-tinymce.png') });
    await press('Insert');
    await expect.poll(content).toContain('[');
    await page.keyboard.press('Control+z');
    await expect.poll(content).toBe(before);
  });
});
