/** The built extension in a real browser, on the demonstration case system: turned on, seen, used, undone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { cardOn, caretIn, inExtension, pressOn, startChromium } from '../chromium-extension.mjs';
import { demonstrations, deskPolicy, serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/chrome-mv3');
const artifacts = join(root, 'test/artifacts');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: Awaited<ReturnType<typeof serveFolder>>;
let started: Awaited<ReturnType<typeof startChromium>>;
let context: BrowserContext;
let panel: Page;
let page: Page;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const { status } = spawnSync(process.execPath, ['test/build.mjs', 'chrome'], { cwd: root, stdio: 'inherit' });
  expect(status).toBe(0);
  served = await serveFolder(join(root, 'test/pages/case'), { csp: deskPolicy, beside: demonstrations });
  started = await startChromium();
  ({ context, panel } = started);
  page = await context.newPage();
});
afterAll(async () => {
  const requests = (await started?.close()) ?? [];
  await served?.close();
  expect(requests.some(({ url }) => url.startsWith(served.url))).toBe(true);
  expect(requests.filter(({ url }) => !url.startsWith(served.url))).toEqual([]);
});

/** What axe says of the panel as it is now, at the width a side panel has, in light and in dark. */
async function axeOnPanel(): Promise<string[]> {
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.evaluate(axeSource);
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme });
    const said = await panel.evaluate(async () => {
      interface Found {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      }
      const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    });
    found.push(...said.map((each) => `${colorScheme} ${each}`));
  }
  return found;
}

/** What axe says of the card, in the extension's own world: there alone can closed roots be made to look open. */
async function axeOnCard(): Promise<string[]> {
  await inExtension(
    page,
    `${axeSource};
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get() { return chrome.dom.openOrClosedShadowRoot(this); },
    });
    void 0`,
  );
  return inExtension(
    page,
    `(async () => {
    const [host] = [...document.documentElement.children].filter((each) => each.shadowRoot?.querySelector('[role=dialog]'));
    const { violations, passes } = await axe.run(host);
    if (passes.length < 10) return ['axe saw too little of the card'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + failureSummary));
  })()`,
  );
}

const open = async (name: string) => {
  await page.goto(`${served.url}case/${name}`);
  await page.bringToFront();
};
const drawn = (layer: string) => page.evaluate((name) => CSS.highlights.get(`gt-${name}`)?.size ?? 0, layer);
const lines = async () => (await drawn('must')) + (await drawn('should'));
const value = (box: string) => page.locator(box).evaluate((element) => (element as HTMLTextAreaElement).value);

const card = () => cardOn(page);
const press = (name: string) => pressOn(page, name);
const cardShows = () => expect.poll(card, { timeout: 5000 }).not.toBeNull();
const cardGone = () => expect.poll(card, { timeout: 5000 }).toBeNull();

/** Where a stretch of a textarea's words is drawn, for the mouse. */
const middleOf = (box: string, stretch: string) =>
  page.locator(box).evaluate((element, wanted) => {
    const area = element as HTMLTextAreaElement & { createValueRange(start: number, end: number): Range };
    const at = area.value.indexOf(wanted);
    const [rect] = area.createValueRange(at, at + wanted.length).getClientRects();
    if (at < 0 || !rect) throw new Error('These words are not in the box.');
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  }, stretch);

it('weighs little in every page, and asks for no site beforehand', () => {
  // What each file may weigh, in KB of 1024 bytes after gzip: a page's script, the engine (which grows with each rule, but
  // no words or help of rules, and nothing of the card, may slip back into it), its words, the help of rules.
  const bars = { 'content-scripts/plan.js': 40, 'background.js': 86, 'words.json': 320, 'help.json': 80 };
  const weights = Object.entries(bars).map(([file, bar]) => {
    const kilobytes = gzipSync(readFileSync(join(built, file)), { level: 9 }).length / 1024;
    return { file, bar, kilobytes };
  });
  expect(weights.filter(({ bar, kilobytes }) => kilobytes > bar)).toEqual([]);
  const script = readFileSync(join(built, 'content-scripts/plan.js'));
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
    expect(await axeOnCard()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: join(artifacts, 'extension-card-dark.png') });
    expect(await axeOnCard()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await page.locator('#section-g').press('End');
    await page.keyboard.type(' ');
    await expect.poll(() => drawn('must')).toBe(0);
    await page.screenshot({ path: join(artifacts, 'extension-card-forced.png') });
    await page.emulateMedia({ forcedColors: 'none' });
    await page.keyboard.press('Escape');
    await cardGone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('section-f');
  });

  it('opens the card as a named dialog by key, and Esc gives the caret back', async () => {
    await caretIn(page, '#section-f', 'as required');
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
    await caretIn(page, '#section-f', 'as required');
    await page.keyboard.press('Alt+Enter');
    await cardShows();
    await press('Insert');
    await expect.poll(() => value('#section-f'), { timeout: 5000 }).not.toBe(before);
    const after = await value('#section-f');
    const added = /^[^\n]*as required\. (\[[^\n]*|[^\n]*\[[^\n]*)\n/.exec(after);
    expect(added?.[1]).toContain('[');
    expect(after.replace(` ${added?.[1]}`, '')).toBe(before);
    await cardGone();
    await page.keyboard.press('Control+z');
    expect(await value('#section-f')).toBe(before);
  });

  it('refuses to put words after a sentence that has changed unseen, and says so', async () => {
    await caretIn(page, '#section-f', 'as required');
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
    await caretIn(page, '#section-f', 'as required');
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

describe('what the writer chose', () => {
  const entries = () => panel.locator('.hint-entry').allTextContents();
  const hints = async (name: string) => {
    await open(name);
    await panel.locator('.hint-entry').first().waitFor();
    await expect.poll(lines, { timeout: 10_000 }).toBeGreaterThan(0);
    return entries();
  };
  afterEach(async () => {
    const again = panel.getByRole('button', { name: 'Show them all again' });
    await again.evaluate((button) => (button as HTMLElement).click());
    await again.waitFor({ state: 'detached' });
  });

  async function ignore(reach: string): Promise<void> {
    await caretIn(page, '#section-f', 'as required');
    await page.keyboard.press('Alt+Enter');
    await cardShows();
    if (reach === 'this rule') await press('why?');
    await press(reach);
    await cardGone();
    await panel.getByText('1 choice to ignore hints.').waitFor();
  }

  it.each(['once', 'in this plan', 'this rule'])(
    'is still chosen on the plan’s next page: ignored %s',
    async (reach) => {
      const before = await hints('provision.html');
      await ignore(reach);
      const after = await entries();
      expect(after.length).toBeLessThan(before.length);
      await open('outcomes.html');
      await panel.getByText('1 choice to ignore hints.').waitFor();
      await open('provision.html');
      await expect.poll(entries, { timeout: 10_000 }).toEqual(after);
    },
  );

  it('is chosen for this plan alone', async () => {
    const before = await hints('provision.html');
    await ignore('once');
    await page.route('**/provision.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('Case 0412', 'Case 0413') });
    });
    await open('provision.html');
    await expect.poll(entries, { timeout: 10_000 }).toEqual(before);
    await page.unroute('**/provision.html');
    await open('provision.html');
    await panel.getByText('1 choice to ignore hints.').waitFor();
  });
});

it('leaves “consider” and questions to the panel until they are asked for', async () => {
  await open('outcomes.html');
  await page
    .locator('#section-e')
    .fill('By July 2027 Robin will always put up his hand before he answers, in 9 of 10 questions.');
  const quiet = panel.locator('.hint-entry', { hasText: /^(Consider|Question)/ });
  await quiet.first().waitFor();
  const quietLines = async () => (await drawn('consider')) + (await drawn('question'));
  expect(await quietLines()).toBe(0);
  const choice = panel.getByLabel('Underline “consider” and questions in the text too');
  await choice.evaluate((box) => (box as HTMLElement).click());
  await expect.poll(quietLines).toBeGreaterThan(0);
  await choice.evaluate((box) => (box as HTMLElement).click());
  await expect.poll(quietLines).toBe(0);
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

describe('in TinyMCE, in its frame', () => {
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
    await expect.poll(content, { timeout: 5000 }).toContain('[');
    const after = await content();
    const added = / at least [^<]*\[role\]/.exec(after.replaceAll('&nbsp;', ' '))?.[0] ?? '';
    expect(added).not.toBe('');
    expect(after.replaceAll('&nbsp;', ' ')).toBe(before.replace('</strong>.', `</strong>.${added}`));
    await page.keyboard.press('Control+z');
    await expect.poll(content).toBe(before);
  });
});

it('stops, and gives the leave back, when it is turned off', async () => {
  await open('provision.html');
  await expect.poll(lines, { timeout: 10_000 }).toBeGreaterThan(0);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Turn off' }).click();
  await panel.getByLabel('Or type the address of the site').waitFor();
  expect(await axeOnPanel()).toEqual([]);
  await open('provision.html');
  await caretIn(page, '#section-f', 'as required');
  await page.keyboard.press('Alt+Enter');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const origins = await panel.evaluate(async () => {
    const { chrome } = window as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });
  expect(origins).toEqual([]);
});
