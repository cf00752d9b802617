/** The built extension in Firefox, on the demonstration case system: refused, turned on, seen, used, undone, turned off. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrations, deskPolicy, serveFolder } from '../static-server.mjs';
import { type FirefoxExtension, startFirefox } from './firefox-extension.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const artifacts = join(root, 'test/artifacts');

let served: Awaited<ReturnType<typeof serveFolder>>;
let firefox: FirefoxExtension;
let page: Page;
let requests: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const { status } = spawnSync(process.execPath, ['test/build.mjs', 'firefox'], { cwd: root, stdio: 'inherit' });
  expect(status).toBe(0);
  served = await serveFolder(join(root, 'test/pages/case'), { csp: deskPolicy, beside: demonstrations });
  firefox = await startFirefox();
  page = await firefox.browser.newPage();
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await firefox?.browser.close();
  await served?.close();
});

const open = async (name: string) => {
  await page.goto(`${served.url}case/${name}`);
  await page.bringToFront();
};
const soon = { timeout: 10_000 };

/** How many lines our own drawing shows over the textareas. */
const drawnLines = async () =>
  (await firefox.inOurRoots<number>(
    page,
    '(root) => [...root.querySelectorAll("div")].filter(({ style }) => style.borderBottomStyle).length || null',
  )) ?? 0;

interface Card {
  title: string;
  text: string;
  notice: string;
  isFocused: boolean;
}
const card = () =>
  firefox.inOurRoots<Card>(
    page,
    `(root) => {
      const card = root.querySelector('[role=dialog]');
      return card && {
        title: root.getElementById(card.getAttribute('aria-labelledby')).textContent,
        text: card.textContent,
        notice: root.querySelector('[role=status]').textContent,
        isFocused: root.activeElement === card,
      };
    }`,
  );

/** Presses a button of the card with the mouse. */
async function press(name: string): Promise<void> {
  const point = await firefox.inOurRoots<{ x: number; y: number }>(
    page,
    `(root) => {
      const button = [...root.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(name)});
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }`,
  );
  if (!point) throw new Error(`The card has no button "${name}".`);
  await page.mouse.click(point.x, point.y);
}

const value = () => page.$eval('#section-f', (box) => (box as HTMLTextAreaElement).value);
const panelText = () => firefox.panel.evaluate(() => document.body.innerText);

/** Types the site's address into the panel, and answers Firefox's own question about it. */
async function turnOn(answer: 'button' | 'secondaryButton'): Promise<void> {
  await firefox.panel.bringToFront();
  await firefox.panel.$eval('input', (input) => {
    input.value = '';
  });
  await firefox.panel.type('input', served.url);
  await firefox.panel.click('button[type=submit]');
  const question = () =>
    firefox.inFirefox(`
      const [question] = PopupNotifications.panel.children;
      if (PopupNotifications.panel.state !== 'open' || !question) return false;
      question.${answer}.click();
      return true;
    `);
  await expect.poll(question, soon).toBe(true);
}

it('does nothing on a site, and says so, when the leave for it is refused', async () => {
  await open('provision.html');
  await turnOn('secondaryButton');
  await expect.poll(panelText, soon).toContain('The checks are still off: the browser was not given leave');
  await page.bringToFront();
  expect(await drawnLines()).toBe(0);
});

it('starts at once when it is turned on, in the page that stands open', async () => {
  await turnOn('button');
  await page.bringToFront();
  await expect.poll(drawnLines, soon).toBeGreaterThan(0);
  expect(await panelText()).toMatch(/4 boxes here.*Section F.*On for 127\.0\.0\.1/s);
});

describe('in a textarea', () => {
  beforeEach(async () => {
    await open('provision.html');
    await expect.poll(drawnLines, soon).toBeGreaterThan(0);
  });

  const caretAt = (words: string) =>
    page.$eval(
      '#section-f',
      (element, stretch) => {
        const box = element as HTMLTextAreaElement;
        const at = box.value.indexOf(stretch) + 2;
        box.focus();
        box.setSelectionRange(at, at);
      },
      words,
    );

  async function openByKey(): Promise<void> {
    await caretAt('as required');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    await expect.poll(async () => (await card())?.isFocused, soon).toBe(true);
  }

  it('draws lines without touching the box', async () => {
    expect(await page.$eval('#section-f', (box) => box.outerHTML)).not.toMatch(/gt-|golden/);
    await page.screenshot({ path: join(artifacts, 'firefox-lines.png') });
  });

  it('opens the card as a named dialog by key, and Esc gives the caret back', async () => {
    await openByKey();
    expect((await card())?.title).not.toBe('');
    await page.screenshot({ path: join(artifacts, 'firefox-card.png') });
    await page.keyboard.press('Escape');
    await expect.poll(card, soon).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('section-f');
  });

  it('puts a shape in after the sentence, and one undo gives the exact words back', async () => {
    const before = await value();
    await openByKey();
    await press('Insert');
    await expect.poll(value, soon).not.toBe(before);
    const added = /^[^\n]*as required\.( [^\n]*)\n/.exec(await value())?.[1] ?? '';
    expect(added).toMatch(/\[.*\]/);
    expect((await value()).replace(added, '')).toBe(before);
    await expect.poll(card, soon).toBeNull();
    await undo();
    expect(await value()).toBe(before);
  });

  it('refuses to put words after a sentence that has changed unseen, and says so', async () => {
    await openByKey();
    await page.$eval('#section-f', (box) => {
      (box as HTMLTextAreaElement).value = 'Other words came in from the server.';
    });
    await press('Insert');
    await expect.poll(async () => (await card())?.notice, soon).toMatch(/Nothing was put in: the words have changed/);
    expect(await value()).toBe('Other words came in from the server.');
  });

  it('checks on when the browser has stopped the background', async () => {
    await firefox.inFirefox('await extension.terminateBackground()');
    expect(await firefox.inFirefox('return extension.backgroundState')).toBe('stopped');
    const before = await drawnLines();
    await page.focus('#section-h1');
    await page.keyboard.type('A carer will help regularly as and when needed.');
    const all = () => firefox.panel.evaluate(() => document.querySelectorAll('.hint-group').length);
    await expect.poll(all, soon).toBeGreaterThan(2);
    expect(await drawnLines()).toBe(before);
    expect(await firefox.inFirefox('return extension.backgroundState')).toBe('running');
  });
});

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

it('draws, opens, puts in and undoes in TinyMCE without a trace', async () => {
  await open('editor.html');
  const content = () =>
    page.evaluate(() =>
      (window as unknown as { tinymce: { activeEditor: { getContent(): string } } }).tinymce.activeEditor.getContent(),
    );
  const drawn = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#provision_ifr');
      const view = frame?.contentWindow as (Window & typeof globalThis) | null;
      return ['gt-must', 'gt-should'].reduce((sum, name) => sum + (view?.CSS.highlights.get(name)?.size ?? 0), 0);
    });
  /** The middle of the words in bold, on the outer page. */
  const bold = () =>
    page.$eval('#provision_ifr', (frame) => {
      const words = (frame as HTMLIFrameElement).contentDocument?.querySelector('strong')?.getBoundingClientRect();
      const { left, top } = frame.getBoundingClientRect();
      return words ? { x: left + words.left + words.width / 2, y: top + words.top + words.height / 2 } : { x: 0, y: 0 };
    });
  await expect.poll(drawn, { timeout: 15_000 }).toBeGreaterThan(0);
  const before = await content();
  expect(before).not.toMatch(/gt-|golden/);
  const { x, y } = await bold();
  await page.mouse.click(x, y);
  await expect.poll(card, soon).not.toBeNull();
  await page.screenshot({ path: join(artifacts, 'firefox-tinymce.png') });
  await press('Insert');
  await expect.poll(content, soon).toContain('[');
  const after = (await content()).replaceAll('&nbsp;', ' ');
  const added = / at least [^<]*\[role\]/.exec(after)?.[0] ?? '';
  expect(added).not.toBe('');
  expect(after).toBe(before.replace('</strong>.', `</strong>.${added}`));
  await undo();
  await expect.poll(content, soon).toBe(before);
});

it('asks for nothing beyond what the pages themselves ask for', () => {
  expect(requests.filter((url) => !url.startsWith(served.url) && !/^(data|blob|moz-extension):/.test(url))).toEqual([]);
});

it('stops, and gives the leave back, when it is turned off', async () => {
  await open('provision.html');
  await expect.poll(drawnLines, soon).toBeGreaterThan(0);
  await firefox.panel.bringToFront();
  await firefox.panel.locator('button ::-p-text(Turn off)').click();
  await expect.poll(panelText, soon).toContain('press the Golden Thread button');
  await page.bringToFront();
  await open('provision.html');
  expect(await drawnLines()).toBe(0);
  expect(
    await firefox.inFirefox('return extension.allowedOrigins.patterns.map(({ pattern }) => pattern).join()'),
  ).not.toContain('127');
});
