/** The trainer's room as one file, opened from disk in a real browser, without a network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../browsers.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const file = at('../../dist/trainer/golden-thread-trainer.html');
const artifacts = at('../artifacts/');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const { status } = spawnSync(process.execPath, [at('../build.mjs'), 'trainer'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The trainer’s file was not built.');
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB', offline: true });
  page = await context.newPage();
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('heading', { name: 'Practice library' }).waitFor();
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  // The file itself, and what it unpacks of itself.
  expect(requests.filter((url) => url !== pathToFileURL(file).href && !/^(?:blob|data):/.test(url))).toEqual([]);
  await context.close();
});

async function axe(only: readonly string[], on: Page = page): Promise<string[]> {
  await on.evaluate(axeSource);
  return on.evaluate(async (rules) => {
    interface Violation {
      id: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { axe: run } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const { violations } = await run.run({ runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, only);
}
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function isAccessible(state: string): Promise<void> {
  await page.screenshot({ path: `${artifacts}train-${state}.png` });
  expect(await axe(allRules), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(['color-contrast']), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${state} at 320 pixels`).toBeLessThanOrEqual(320);
  expect(await axe(allRules), `${state} at 320 pixels`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}

const goTo = (name: string) => page.getByRole('navigation', { name: 'Train' }).getByRole('button', { name }).click();
const wall = () => page.getByRole('dialog', { name: 'Presentation' });
const place = () => wall().locator('.present-head p').last().textContent();

describe('the file', () => {
  it('is at most 1.5 MB', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(1_500_000);
  });
});

describe('the library', () => {
  it('is searched and filtered', async () => {
    const count = () =>
      page
        .getByRole('status')
        .filter({ hasText: /pairs?$/ })
        .textContent();
    expect(Number.parseInt((await count()) ?? '', 10)).toBeGreaterThanOrEqual(120);
    await page.getByRole('searchbox', { name: 'Words' }).fill('braille');
    await page.getByRole('combobox', { name: 'Phase' }).selectOption('secondary');
    await expect.poll(count).toMatch(/^[1-9]\d? pairs?$/);
    await page.getByText('Grade 2 braille qualification').first().waitFor();
    await isAccessible('library');
    await page.getByRole('searchbox', { name: 'Words' }).fill('nothing like it');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(count).toMatch(/^\d{3} pairs$/);
  });
});

describe('a session of 20 minutes', () => {
  it('is made in two clicks and shown to its end with the keyboard alone', async () => {
    await page.getByRole('button', { name: '20 minutes' }).click();
    await page.getByText(/about 20 minutes/).waitFor();
    await isAccessible('session');
    await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
    await wall().waitFor();
    expect(await place()).toBe('1 of 6');
    await page.keyboard.press('PageDown');
    expect(await wall().locator('.wall-hints li').count()).toBe(1);
    expect(await wall().locator('.stretch').count()).toBeGreaterThan(0);
    await isAccessible('wall-hint');
    for (let presses = 0; presses < 5 && !(await wall().locator('.wall-ask').count()); presses++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await wall().locator('ins').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    await wall().locator('.wall-law').waitFor();
    await isAccessible('wall-law');
    await page.keyboard.press('ArrowLeft');
    expect(await wall().locator('.wall-law').count()).toBe(0);
    const shown = new Set<string | null>();
    for (let presses = 0; presses < 60; presses++) {
      shown.add(await place());
      await page.keyboard.press('PageDown');
    }
    expect([...shown]).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']);
    await page.keyboard.press('Escape');
    await expect.poll(() => wall().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Present');
  });

  it('can be read from the back: no passage of it is smaller than 24 pixels, and none is cut off', async () => {
    await page.getByRole('button', { name: '45 minutes' }).click();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    for (let presses = 0; presses < 40; presses++) {
      const sizes = await wall()
        .locator('.wall .passage, .wall-ask, .wall-hints li, .wall-law')
        .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24);
      const { wide, room } = await wall()
        .locator('.present-stage')
        .evaluate((stage) => ({ wide: stage.scrollWidth, room: stage.clientWidth }));
      expect(wide).toBeLessThanOrEqual(room);
      await page.keyboard.press('PageDown');
    }
  });

  it('has notes and a clock in a window of their own, which turns the pages too', async () => {
    await page.getByRole('button', { name: '10 minutes' }).click();
    await page.getByLabel('Note for me').first().fill('Wait for the laugh.');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
    await notes.getByText('Wait for the laugh.').waitFor();
    await notes.getByText(/^0:0[1-9]$/).waitFor();
    expect(await axe(allRules, notes)).toEqual([]);
    await notes.screenshot({ path: `${artifacts}train-notes.png` });
    await notes.keyboard.press('PageDown');
    await wall().locator('.wall-hints').waitFor();
    await page.keyboard.press('b');
    await expect.poll(() => wall().locator('.wall').count()).toBe(0);
    await page.keyboard.press('.');
    await wall().locator('.wall').waitFor();
    await page.keyboard.press('d');
    await expect.poll(() => wall().evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(27, 29, 31)');
  });
});

describe('exercises', () => {
  beforeEach(() => goTo('Exercises'));

  it('spot the fault: by mouse sweep, and by keys', async () => {
    const words = () => page.locator('.mark-word');
    const from = await words().nth(3).boundingBox();
    const to = await words().nth(4).boundingBox();
    if (!from || !to) throw new Error('no words');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + 5, { steps: 5 });
    await page.mouse.up();
    expect(await page.locator('.mark-word[aria-pressed=true]').allTextContents()).toEqual(['regular', 'speech']);
    await words().nth(4).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.mark-word[aria-pressed=true]').allTextContents()).toEqual(['regular']);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('regular');
    await isAccessible('spot');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('That is the one.').waitFor();
    await page.getByText('GT1 spot 1/1').waitFor();
    await isAccessible('spot-checked');
  });

  it('rewrite it: silent until asked, then the count goes down', async () => {
    await page.getByRole('button', { name: 'Rewrite it' }).click();
    expect(await page.locator('.feedback .mark').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the hints' }).click();
    expect(await page.locator('.feedback .mark').count()).toBeGreaterThan(0);
    await isAccessible('rewrite');
    await page
      .getByRole('textbox')
      .fill(
        'A speech and language therapist will work with Tariq one to one for 30 minutes every week on joining two words in play.',
      );
    await page.getByText('Nothing to fix. That is strong.').waitFor();
  });

  it('sort the card: by the keys 1 to 4, with a kind word', async () => {
    await page.getByRole('button', { name: 'Sort the card' }).click();
    await page.getByRole('button', { name: '2 Need' }).focus();
    await page.keyboard.press('2');
    await page.getByText('Easily taken for that. It is: aspiration.').waitFor();
    await page.getByRole('button', { name: 'Next card' }).press('Enter');
    await page.getByRole('button', { name: '2 Need' }).press('Enter');
    await page.getByText('Yes.').waitFor();
    await isAccessible('sort');
  });

  it('mend the thread, and find the gap', async () => {
    await page.getByRole('button', { name: 'Mend the thread' }).click();
    await page.getByLabel('What answers B1?').selectOption('F2');
    await page.getByLabel('What answers B2?').selectOption('F1');
    await page.getByLabel('What answers B3?').selectOption('nothing');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('3 of 3 tied.').waitFor();
    await isAccessible('thread');
  });

  it('mark like a panel', async () => {
    await page.getByRole('button', { name: 'Mark like a panel' }).click();
    await page.getByRole('button', { name: '1 Not met' }).focus();
    await page.keyboard.press('1');
    await page.getByText('At the other end from the panel: worth a talk.').waitFor();
    await isAccessible('panel-mark');
  });

  it('give a group its before and after', async () => {
    await goTo('Group results');
    await page.getByLabel('Before').fill('GT1 spot 1/4\nGT1 spot 1/4\nwho knows');
    await page.getByLabel('After').fill('GT1 spot 3/4');
    await page.getByText('50 points up').waitFor();
    await page.getByText('Not read: row 3.').waitFor();
    await isAccessible('group');
  });
});

describe('packs', () => {
  beforeEach(() => goTo('Packs'));
  const text = () => page.getByLabel('The pack as text');

  it('come ready, and go to paper', async () => {
    await page.getByRole('button', { name: 'Open the pack: Is my child’s plan clear?' }).click();
    await page.getByText('What the checks say of your passages').waitFor();
    expect(await page.getByText('seen as weak.').count()).toBe(4);
    await isAccessible('packs');
    await goTo('Session');
    await page.getByRole('button', { name: 'Handout' }).click();
    await isAccessible('handout');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Answer sheet' }).click();
    await page.getByText('You can count 20 minutes a day.').waitFor();
  });

  it('show HTML and scripts as text, tell faults by line, and load the rest', async () => {
    await text().fill(
      '# <script>alert(1)</script>\npack: 1\n\n## <img src=x onerror=alert(1)>\ntext: <b>bold</b>\n\n## Gone\npair: no-such\n',
    );
    await page.getByText('Line 8.').waitFor();
    await isAccessible('pack-faults');
    await goTo('Session');
    await page.getByRole('heading', { name: '<script>alert(1)</script>' }).waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('main img, main b').count()).toBe(0);
  });

  it('of five thousand cards are counted, listed in part and shown', async () => {
    const card = '## A card\nsection: F\nweak: Kai will have help.\nstrong: S.\nbecause: B.\n';
    await page.locator('input[type=file]').setInputFiles({
      name: 'many.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`# Many\npack: 1\n${card.repeat(5000)}`),
    });
    await expect.poll(() => text().inputValue()).toContain('# Many');
    await goTo('Session');
    await page.getByText('5000 steps').waitFor();
    await page.getByText('And 4800 more.').waitFor();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    expect(await place()).toBe('1 of 5000');
  });
});

describe('one page each', () => {
  it('stands for every Section and letter', async () => {
    await goTo('One page each');
    await page.getByRole('button', { name: 'Section F: special educational provision' }).click();
    await page.getByRole('heading', { name: 'Section F: special educational provision' }).waitFor();
    await isAccessible('explainer');
    await page.getByRole('button', { name: 'M for measurable' }).click();
    await page.getByRole('heading', { name: 'M for measurable' }).waitFor();
  });
});

describe('real drafts', () => {
  it('are given stand-ins that a person looks through before the words can go anywhere', async () => {
    await goTo('Real drafts');
    await page.getByText('A machine does not find every name.').waitFor();
    await page
      .getByLabel('The draft')
      .fill(
        'Idris Vaughan (DOB 14/03/2014) goes to Lanternfish Nursery. Idris will have regular help. Zog came too. Ring 07700 900461.',
      );
    await page.getByRole('button', { name: 'Find names and numbers' }).click();
    const preview = page.getByRole('region', { name: 'The words with stand-ins' });
    await preview.waitFor();
    for (const name of ['Idris', 'Vaughan', 'Lanternfish', '14/03/2014', '07700 900461'])
      expect(await preview.textContent()).not.toContain(name);
    expect(await page.getByRole('button', { name: 'Copy' }).isEnabled()).toBe(false);
    await page.getByLabel('Stand-in for Idris', { exact: true }).fill('Bo');
    await expect.poll(() => preview.textContent()).toContain('Bo will have regular help');
    await page.getByLabel('I have read all of these words').check();
    expect(await page.getByRole('button', { name: 'Copy' }).isEnabled()).toBe(true);
    await isAccessible('real-draft');
    await page.getByLabel('Something was missed').fill('regular');
    await page.getByRole('button', { name: 'Replace it too' }).click();
    await expect.poll(() => preview.textContent()).not.toContain('regular');
    // Any change asks for another reading.
    expect(await page.getByRole('button', { name: 'Copy' }).isEnabled()).toBe(false);
    await page.getByLabel('Replace regular').uncheck();
    await page.getByLabel('I have read all of these words').check();
    await page.getByLabel('Show it as Section').selectOption('F');
    await page.getByRole('button', { name: 'Put into the session' }).click();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.keyboard.press('PageDown');
    await wall().locator('.wall-hints li').first().waitFor();
  });
});
