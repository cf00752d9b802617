/** The desk as people use it: the built page, in a real browser, under the policy it is served with. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const artifacts = folder('../artifacts/');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const outDir = folder('../artifacts/desk');
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
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  await page.goto(served.url);
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
  await context.close();
});

const words = () => page.getByRole('textbox', { name: 'The words of the plan' });
const text = () => words().evaluate((element) => element.textContent ?? '');
const card = () => page.locator('.card');
const entries = () => page.locator('.hint-entry');
const lead = () => page.locator('.tab-panel > .lead');
const drawn = (layer: string) => page.evaluate((name) => CSS.highlights.get(`gt-${name}`)?.size ?? 0, layer);
const lines = async () => (await drawn('must')) + (await drawn('should')) + (await drawn('question'));

async function openSample(name: 'Weak' | 'Middling' | 'Strong'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${name} sample`) }).click();
  await page.getByRole('heading', { name: `${name} sample plan` }).waitFor();
  await lead().or(page.getByRole('alert')).waitFor();
  expect(await page.getByRole('alert').allTextContents()).toEqual([]);
}

async function typePlan(plan: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste or type' }).click();
  await words().focus();
  await page.keyboard.insertText(plan);
  await page.locator('.hint-group, .praise').first().waitFor();
}

/** The caret at the end of the first stretch of these words. */
async function caretAfter(stretch: string): Promise<void> {
  await words().evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      (host as HTMLElement).focus();
      document.getSelection()?.collapse(walker.currentNode, at + wanted.length);
      return;
    }
    throw new Error('These words are not on the page.');
  }, stretch);
}

async function axe(only: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { violations } = await axe.run({ runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, only);
}

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe in light and dark (where only colours differ), and at 320 CSS pixels without sideways scrolling. */
async function isAccessible(state: string): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: `${artifacts}${state}-${name}.png` });
  await shot('light');
  expect(await axe(allRules), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('dark');
  expect(await axe(['color-contrast']), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 700 });
  await shot('320');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${state} at 320 pixels`).toBeLessThanOrEqual(320);
  expect(await axe(allRules), `${state} at 320 pixels`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, values }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(values)], fileName));
      return data;
    },
    { fileName: name, values: [...bytes] },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.getByText('Drop the plan to open it').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

async function wordFile(): Promise<Uint8Array> {
  const heading = (words: string) => new Paragraph({ text: words, heading: HeadingLevel.HEADING_2 });
  const children = [
    heading('Section E: Outcomes'),
    new Paragraph('Kai will improve his communication skills.'),
    heading('Section F: Special educational provision'),
    new Paragraph({
      text: 'Kai will have regular access to speech and language therapy as required.',
      bullet: { level: 0 },
    }),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

describe('a newcomer', () => {
  it('sees one sentence, a place to drop a plan and three samples', async () => {
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toMatch(/weak in a draft EHC Plan/);
    expect(await page.getByRole('button', { name: /sample plan/ }).count()).toBe(3);
    await isAccessible('first-screen');
  });

  it('has seen a real finding in ten seconds, one click away', async () => {
    await page.getByRole('button', { name: /Weak sample/ }).click();
    await entries().first().waitFor({ timeout: 10_000 });
    expect(await lines()).toBeGreaterThan(0);
    expect(await page.locator('.rail').textContent()).toMatch(/F.*\d+ to look at/);
    await isAccessible('weak-sample');
  });

  it('finds a strong plan quieter than a middling one, and that quieter than a weak one', async () => {
    const counts: number[] = [];
    for (const name of ['Weak', 'Middling', 'Strong'] as const) {
      if (name !== 'Weak') await page.locator('summary', { hasText: 'Samples' }).click();
      await openSample(name);
      counts.push(await entries().count());
      await page.screenshot({ path: `${artifacts}sample-${name}.png` });
    }
    const [weak = 0, middling = 0, strong = 0] = counts;
    expect(weak).toBeGreaterThan(middling);
    expect(middling).toBeGreaterThan(strong);
  });

  it('can see where the words stay', async () => {
    await page.getByRole('button', { name: 'Stays on this computer' }).click();
    await page.getByRole('dialog', { name: 'The plan stays on this computer' }).waitFor();
    await isAccessible('stays-here');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('hints by keyboard', () => {
  beforeEach(() => openSample('Weak'));

  it('opens a named dialog with Alt+N, walks on, and gives the caret back with Esc', async () => {
    await page.keyboard.press('Alt+n');
    await page.getByRole('dialog').waitFor();
    const title = await card().locator('.card-title').textContent();
    expect(await page.getByRole('dialog', { name: title ?? '' }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
    expect(await card().locator('.card-steps').textContent()).toContain('1 of ');
    await page.keyboard.press('Alt+n');
    await expect.poll(() => card().locator('.card-steps').textContent()).toContain('2 of ');
    await page.keyboard.press('Alt+p');
    await expect.poll(() => card().locator('.card-steps').textContent()).toContain('1 of ');
    await isAccessible('card');
    await page.keyboard.press('Escape');
    await expect.poll(() => card().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('words');
  });

  it('opens a hint from the list with Enter, and lights its words', async () => {
    const entry = entries()
      .filter({ has: page.locator('.hint-quote') })
      .first();
    await entry.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await drawn('open')).toBe(1);
    expect(await entry.getAttribute('aria-current')).toBe('true');
  });

  it('opens the hint at the caret with Alt+Enter, and a click on its words does the same', async () => {
    await words().evaluate((host) => {
      const [range] = CSS.highlights.get('gt-should') ?? CSS.highlights.get('gt-must') ?? [];
      if (!range) throw new Error('nothing is underlined');
      (host as HTMLElement).focus();
      document.getSelection()?.collapse(range.startContainer, range.startOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => card().count()).toBe(0);
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('gt-should') ?? CSS.highlights.get('gt-must') ?? [];
      const rect = range instanceof Range ? range.getClientRects()[0] : undefined;
      return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
    });
    if (!box) throw new Error('nothing is underlined');
    await page.mouse.click(box.x, box.y);
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('words');
  });

  it('shows its keys with ?', async () => {
    await page.getByRole('tab', { name: /Hints/ }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await isAccessible('keys');
  });

  it('walks the tabs with arrow keys', async () => {
    await page.getByRole('tab', { name: /Hints/ }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: /Thread/ }).getAttribute('aria-selected')).toBe('true');
    await isAccessible('thread');
    await page.getByRole('tab', { name: /Voice/ }).click();
    await isAccessible('voice');
    await page.getByRole('tab', { name: /Score/ }).click();
    await page.getByText(/^\d+\.\d out of 10$/).waitFor();
    await isAccessible('score');
  });

  it('stops hearing a hint it was told to ignore, and hears it again', async () => {
    const before = await entries().count();
    await page.keyboard.press('Alt+n');
    await card().getByRole('button', { name: 'once' }).click();
    await expect.poll(() => entries().count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Show them all again' }).click();
    await expect.poll(() => entries().count()).toBe(before);
  });
});

describe('writing', () => {
  it('hears the words change while they are typed', async () => {
    await typePlan('Section F: Special educational provision\nKai will have regular support as required.');
    const before = await lead().textContent();
    expect(await entries().count()).toBeGreaterThan(0);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(
      'Section F: Special educational provision\nA teacher will teach Kai to read on his own for 30 minutes every day.',
    );
    await expect.poll(() => lead().textContent()).not.toBe(before);
    await isAccessible('typed');
  });

  it('puts a scaffold in after its sentence, selects the first gap, and takes it away with one undo', async () => {
    await openSample('Weak');
    const before = await text();
    const insert = card().getByRole('button', { name: 'Insert' });
    for (let steps = 0; steps < 30 && !(await insert.count()); steps++) await page.keyboard.press('Alt+n');
    const scaffold = (await card().locator('.scaffold-words').first().textContent()) ?? '';
    await insert.first().click();
    await expect.poll(text).not.toBe(before);
    const after = await text();
    expect(after.replace(` ${scaffold}`, '')).toBe(before);
    expect(after.slice(0, after.indexOf(` ${scaffold}`))).not.toMatch(/\s$/);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/^\[.+\]$/);
    await page.getByText(/gaps? to fill/).waitFor();
    expect(await drawn('gap')).toBeGreaterThan(0);
    await isAccessible('inserted');
    await words().focus();
    await page.keyboard.press('Control+z');
    expect(await text()).toBe(before);
    await expect.poll(() => page.getByText(/gaps? to fill/).count()).toBe(0);
  });

  it('keeps every character through edits across list items and table cells, and their undo', async () => {
    await openSample('Middling');
    const before = await text();
    const edits: readonly [after: string, key: string, remove: string, put: string][] = [
      ['July 2028', 'Delete', '\n', ''],
      ['July 2028', 'Enter', '', '\n'],
      ['B1', 'x', '', 'x'],
      ['Form tutor', 'Delete', '\t', ''],
      ['he leaves the room', 'Enter', '', '\n'],
    ];
    for (const [after, key, remove, put] of edits) {
      await caretAfter(after);
      await page.keyboard.press(key);
      const at = before.indexOf(after) + after.length;
      expect(before.slice(at, at + remove.length), `what follows “${after}”`).toBe(remove);
      expect(await text(), `${key} after “${after}”`).toBe(
        before.slice(0, at) + put + before.slice(at + remove.length),
      );
      await page.keyboard.press('Control+z');
      expect(await text(), `undo of ${key} after “${after}”`).toBe(before);
    }
  });

  it('asks before changed words are lost', async () => {
    await openSample('Weak');
    await caretAfter('Rosie');
    await page.keyboard.type(' May');
    await page.locator('summary', { hasText: 'Samples' }).click();
    await page.getByRole('button', { name: /Strong sample/ }).click();
    await page.getByRole('dialog', { name: 'Leave the words you changed?' }).waitFor();
    await isAccessible('leave-words');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    expect(await text()).toContain('Rosie May');
  });
});

describe('files', () => {
  it('reads a Word file that is dropped, and says that it is a working copy', async () => {
    await drop('kai-draft.docx', await wordFile());
    await page.getByRole('heading', { name: 'kai-draft.docx' }).waitFor();
    await page.getByText('A working copy').waitFor();
    await entries().first().waitFor();
    expect(await text()).toContain('Kai will have regular access to speech and language therapy as required.');
    expect(await lines()).toBeGreaterThan(0);
    await isAccessible('word-file');
  });

  it('opens a PDF, under the same policy, and names what it left out', async () => {
    await drop('bao.pdf', readFileSync(folder('../fixtures/small-ruled.pdf')));
    await page.getByRole('heading', { name: 'bao.pdf' }).waitFor();
    await page.getByText(/Not checked: \d+ things/).waitFor();
    expect(await text()).toContain('Bao tires by two o’clock. He rests after lunch.');
    expect(await page.locator('.words .heading-1').count()).toBe(3);
  });

  it('says in a sentence why a file was not opened, and keeps the plan that was', async () => {
    await openSample('Strong');
    const before = await text();
    await drop('broken.docx', new TextEncoder().encode('PK\u0003\u0004 and nothing more'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/“broken.docx” was not opened\..*The plan that was open is still here\./);
    expect(await text()).toBe(before);
    await isAccessible('not-opened');
  });

  it('names what was not checked first', async () => {
    await drop(
      'notes.md',
      new TextEncoder().encode('## Section F: Provision\n\n![a chart](chart.png)\n\nKai has regular help.\n'),
    );
    await page.getByText(/Not checked: 1 thing/).waitFor();
    expect(await page.locator('.tab-panel > h2 + *').textContent()).toContain('image');
    await isAccessible('partly-read');
  });

  it('keeps headings and tables of what is pasted from another program', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Section F: Provision Kai has regular help.');
      data.setData('text/html', '<h2>Section F: Provision</h2><p>Kai has <b>regular</b> help.</p>');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.locator('.words .heading-2').waitFor();
    expect(await text()).toBe('Section F: Provision\n\nKai has regular help.');
  });

  it('opens an empty draft without a word of complaint', async () => {
    await drop('empty.txt', new Uint8Array());
    await words().waitFor();
    await page.getByText('Paste a plan into the page').waitFor();
    await isAccessible('empty');
  });
});

describe('words that stand in no Section', () => {
  it('are listed, and belong where the writer says, also after an edit above them', async () => {
    const stray = 'A teaching assistant will sit with Kai for regular help when he needs it.';
    await typePlan(`${stray}\n\nSection B: Needs\n\nKai cannot hold a pen.`);
    const entry = (letter: string) => page.locator('.rail-entry', { has: page.getByText(letter, { exact: true }) });
    await page.getByText('Words in no Section: 1').click();
    await page.getByRole('button', { name: stray.slice(0, 40) }).click();
    await page.getByLabel('The words at the caret are').selectOption('F');
    await entry('F').getByText('to look at').waitFor();
    await page.getByText('Words in no Section').waitFor({ state: 'detached' });
    await isAccessible('told-section');
    await words().focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('Plan for Kai\n\n');
    await page.getByText('Changed here').waitFor();
    await page.getByText('Checking…').waitFor({ state: 'detached' });
    expect(await entry('F').textContent()).toContain('to look at');
    await caretAfter(stray.slice(0, 20));
    await page.getByLabel('The words at the caret are').selectOption('plan');
    await page.getByText('Words in no Section: 1').waitFor();
  });
});

describe('a browser without highlights', () => {
  it('still lists every hint, and says so', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Highlight');
    });
    await page.goto(served.url);
    await openSample('Weak');
    await page.getByText('This browser cannot draw lines under words').waitFor();
    await entries().first().click();
    await page.getByRole('dialog').waitFor();
  });
});
