/**
 * What the extension costs a page, in a real Chromium: key to paint with and without it in the same run, timers while nothing
 * changes, memory after many pages and boxes. It prints figures and their bars; it ends badly when one is over its bar.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startChromium } from './chromium-extension.mjs';
import { demonstrations, deskPolicy, serveFolder } from './static-server.mjs';

/** @typedef {import('playwright-core').Page} Page */

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.env.GT_ROUNDS ?? 6);
const keysARound = 60;
let isOver = false;

/**
 * @param {string} what
 * @param {number} figure
 * @param {number} bar
 * @param {string} unit
 */
function tell(what, figure, bar, unit) {
  const over = figure > bar;
  isOver ||= over;
  console.log(`${what}: ${figure.toFixed(1)} ${unit}, bar ${bar} ${unit}${over ? ': OVER' : ''}`);
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** @param {Page} page */
const linesOn = (page) =>
  page.evaluate(() => ['must', 'should'].reduce((sum, name) => sum + (CSS.highlights.get(`gt-${name}`)?.size ?? 0), 0));

const sentences = [
  'Robin will have regular access to speech and language therapy as required.',
  'Staff will support Robin with reading for 20 minutes every day in a group of no more than three.',
  'A teaching assistant will help Robin to settle in the morning where possible.',
  'Robin finds it hard to follow more than two instructions at once.',
  'The school will meet with the family each term to look at what has been learnt.',
];

/**
 * Fills the page with a plan of about 6,000 words in one box.
 * @param {Page} page
 * @param {'textarea' | 'contenteditable'} kind
 */
async function fillPlan(page, kind) {
  await page.evaluate(
    ({ kind, sentences }) => {
      const paragraphs = Array.from({ length: 105 }, (_, at) =>
        sentences.map((words) => words.replace('Robin', `Robin (${at})`)).join(' '),
      );
      const main = document.querySelector('main');
      if (!main) throw new Error('The page has no main part.');
      const box = document.createElement(kind === 'textarea' ? 'textarea' : 'div');
      box.id = 'plan';
      box.setAttribute('aria-label', 'Section F');
      box.style.cssText = 'display: block; width: 700px; height: 500px; overflow: auto; font: 16px/1.5 sans-serif;';
      if (box instanceof HTMLTextAreaElement) box.value = paragraphs.join('\n');
      else {
        box.contentEditable = 'true';
        box.replaceChildren(
          ...paragraphs.map((words) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = words;
            return paragraph;
          }),
        );
      }
      main.replaceChildren(box);
    },
    { kind, sentences },
  );
}

/**
 * Types in the middle of the plan as a person does, and returns how long each key took until its letter was painted, in ms.
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
async function typeInto(page) {
  await page.bringToFront();
  await page.evaluate(() => {
    const box = document.querySelector('#plan');
    if (box instanceof HTMLTextAreaElement) {
      const at = box.value.indexOf('(50)');
      box.focus();
      box.setSelectionRange(at, at);
    } else if (box instanceof HTMLElement) {
      box.focus();
      getSelection()?.collapse(box.children[50]?.firstChild ?? box, 20);
    }
    const seen = /** @type {Window & { took?: number[], isHeard?: boolean }} */ (window);
    seen.took = [];
    if (seen.isHeard) return;
    seen.isHeard = true;
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.took?.push(performance.now() - pressed);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const words = 'he will be helped to read the words on the board by an adult who knows him well and sees him ';
  for (let key = 0; key < keysARound; key++) {
    await page.keyboard.press(words[key % words.length] === ' ' ? 'Space' : (words[key % words.length] ?? 'x'));
    // A pause every dozen keys is long enough for the words to be checked meanwhile.
    await pause(key % 12 === 11 ? 450 : 60 + (key % 5) * 20);
  }
  await pause(300);
  return page.evaluate(() => /** @type {Window & { took?: number[] }} */ (window).took ?? []);
}

/** @param {readonly number[]} all @param {number} share */
const percentile = (all, share) =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;

const { status } = spawnSync(process.execPath, ['test/build.mjs', 'chrome'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const served = await serveFolder(`${root}test/pages/case`, { csp: deskPolicy, beside: demonstrations });
const without = served.url.replace('127.0.0.1', 'localhost');
const { context, panel, close } = await startChromium();
await panel.getByLabel('Or type the address of the site').fill(served.url);
await panel.getByRole('button', { name: 'Turn on' }).click();
await panel
  .getByText('On for', { exact: false })
  .or(panel.getByText('Turn off'))
  .first()
  .waitFor()
  .catch(() => undefined);

for (const kind of /** @type {const} */ (['textarea', 'contenteditable'])) {
  const [ours, plain] = [await context.newPage(), await context.newPage()];
  await ours.goto(`${served.url}case/provision.html`);
  await plain.goto(`${without}case/provision.html`);
  for (const page of [ours, plain]) {
    await fillPlan(page, kind);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await ours.bringToFront();
  for (let tries = 0; tries < 200 && (await linesOn(ours)) === 0; tries++) await pause(100);
  if ((await linesOn(ours)) === 0) throw new Error('The plan was not checked.');
  /** @type {{ ours: number[], plain: number[] }} */
  const took = { ours: [], plain: [] };
  for (let round = 0; round < rounds; round++) {
    took.plain.push(...(await typeInto(plain)));
    took.ours.push(...(await typeInto(ours)));
  }
  const long = (/** @type {readonly number[]} */ all) => all.filter((each) => each > 100).length;
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(took.ours, share) - percentile(took.plain, share));
  console.log(
    `${kind}, about 6,000 words, CPU at a quarter, ${took.ours.length} and ${took.plain.length} keys: without us ` +
      `p50 ${percentile(took.plain, 0.5).toFixed(1)} ms, p95 ${percentile(took.plain, 0.95).toFixed(1)} ms; with us ` +
      `p50 ${percentile(took.ours, 0.5).toFixed(1)} ms, p95 ${percentile(took.ours, 0.95).toFixed(1)} ms; added at p50 ${p50?.toFixed(1)} ms`,
  );
  tell(`${kind}: key to paint, added at p95`, p95 ?? 0, 8, 'ms');
  tell(`${kind}: keys over 100 ms`, long(took.ours), long(took.plain), 'keys');
  await ours.close();
  await plain.close();
}

{
  const page = await context.newPage();
  await page.goto(`${served.url}case/provision.html`);
  await page.bringToFront();
  for (let tries = 0; tries < 200 && (await linesOn(page)) === 0; tries++) await pause(100);
  await pause(3000);
  const session = await context.newCDPSession(page);
  /** @type {string[]} */
  const fired = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of /** @type {{ name: string }[]} */ (/** @type {unknown} */ (value))) {
      if (/^(TimerFire|FireAnimationFrame|FireIdleCallback)$/.test(event.name)) fired.push(event.name);
    }
  });
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await pause(5000);
  await session.send('Tracing.end');
  await ended;
  tell('timers and frames asked for in 5 s of nothing', fired.length, 0, 'times');
  await page.close();
}

for (const what of [
  'pages of a single-page application',
  'mounts of a box',
  'pages of a single-page application, without us',
]) {
  const page = await context.newPage();
  await page.goto(`${what.endsWith('us') ? without : served.url}case/provision.html`);
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const used = async () => {
    for (let times = 0; times < 3; times++) {
      await session.send('HeapProfiler.collectGarbage');
      await pause(200);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  let early = 0;
  for (let turn = 1; turn <= 200; turn++) {
    await page.evaluate(
      ({ turn, isPage }) => {
        const main = document.querySelector('main');
        if (isPage) history.pushState(null, '', `?page=${turn}`);
        const box = document.createElement('textarea');
        box.setAttribute('aria-label', 'Section F');
        box.value = `Robin will have regular access to support as required, ${turn}.`;
        const heading = document.createElement('h1');
        heading.textContent = `Page ${turn}`;
        if (isPage) main?.replaceChildren(heading, box);
        else {
          document.querySelector('#mounted')?.remove();
          box.id = 'mounted';
          main?.append(box);
        }
      },
      { turn, isPage: what.startsWith('pages') },
    );
    await pause(450);
    if (turn === 20) early = await used();
  }
  const late = await used();
  console.log(`heap after 20 ${what}: ${(early / 1e6).toFixed(2)} MB; after 200: ${(late / 1e6).toFixed(2)} MB`);
  const grown = ((late - early) / early) * 100;
  if (what.endsWith('us')) console.log(`heap grown from 20 to 200 ${what}: ${grown.toFixed(1)} %`);
  else tell(`heap grown from 20 to 200 ${what}`, grown, 5, '%');
  await page.close();
}

const requests = await close();
tell(
  'requests to anywhere but the pages',
  requests.filter(({ url }) => !url.startsWith(served.url) && !url.startsWith(without)).length,
  0,
  'requests',
);
await served.close();
process.exitCode = isOver ? 1 : 0;
