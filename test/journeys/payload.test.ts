/** HTML, script, CSS and addresses in a plan are only ever words: on the desk, in its card, panel, map and rooms, and on paper. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const payloads = [
  '<img src=x onerror="document.title=`hit`">',
  '<script>document.title="hit"</script>',
  '<svg onload="document.title=`hit`"><a href="javascript:document.title=1">x</a></svg>',
  '<style>*{display:none}</style><b id="planted">bold</b>',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>',
  '</span></p><a id="planted" href="https://example.org/">go</a> url(https://example.org/x.png)',
];
const plan = [
  '## Section A: Views',
  ...payloads.map((payload) => `She likes ${payload} and school.`),
  '## Section B: Needs',
  ...payloads.map((payload) => `- Marnie finds it hard to read ${payload} aloud, so tasks are left.`),
  '## Section E: Outcomes',
  ...payloads.map((payload, at) => `${at + 1}. Marnie will improve her ${payload} reading as appropriate.`),
  '## Section F: Provision',
  ...payloads.map((payload) => `- Access to regular ${payload} support as required for reading.`),
].join('\n');

let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  const outDir = folder('../artifacts/payload-desk');
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

it('shows payloads as the words they are, in every place that quotes a plan', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(served.url);
  const title = await page.title();
  const expectOnlyWords = async (where: string) => {
    const planted = await page
      .locator('#planted, iframe, [onerror], [onload], a[href^="javascript:"], img[src="x"]')
      .count();
    expect(planted, where).toBe(0);
    expect(await page.locator('a[href*="example.org"]').count(), where).toBe(0);
    expect(await page.title(), where).not.toMatch(/^(hit|1)$/);
    expect(elsewhere, where).toEqual([]);
  };
  await page.getByRole('button', { name: 'Paste or type' }).click();
  await page.getByRole('textbox', { name: 'The words of the plan' }).focus();
  await page.keyboard.insertText(plan);
  await page.locator('.hint-entry').first().waitFor();
  expect(await page.locator('body').innerText()).toContain('<img src=x onerror=');
  await expectOnlyWords('panel');
  // Every quotation of the list holds its payload as words.
  expect((await page.locator('.tab-panel').first().innerText()).includes('<')).toBe(true);
  await page.locator('.hint-entry').first().click();
  await page.locator('.card').waitFor();
  await expectOnlyWords('card');
  await page.keyboard.press('Escape');
  const tabs = page.getByRole('tab');
  for (let at = 0; at < (await tabs.count()); at++) {
    const name = await tabs.nth(at).innerText();
    await tabs.nth(at).click();
    await expectOnlyWords(name);
  }
  await page.emulateMedia({ media: 'print' });
  await expectOnlyWords('print');
  expect(await page.title()).toContain(title.split(' ')[0] ?? '');
  await page.close();
});
