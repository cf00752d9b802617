/** A Chromium with the built extension in it, and ways to see and press what people see and press. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

const built = fileURLToPath(new URL('../dist/chrome-mv3', import.meta.url));

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 */

/**
 * Starts it with the extension's panel in a tab of its own, the leave for this computer's own pages to be given when asked
 * for. Throws when there is no Chromium: set-up sees to it that there is one.
 */
export async function startChromium() {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  const profile = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  const log = join(profile, 'net.json');
  const context = await chromium.launchPersistentContext(profile, {
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
      `--log-net-log=${log}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await allow(context, id);
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  return {
    context,
    panel,
    /** Ends it. Returns what was asked of the network, by pages, panel and background alike. */
    async close() {
      await context.close();
      const requests = requestsIn(log);
      rmSync(profile, { recursive: true, force: true });
      return requests;
    },
  };
}

/**
 * Addresses in a network log of Chromium, with who asked. What the browser asks for by itself has no such origin.
 * @param {string} log
 */
function requestsIn(log) {
  /** @type {{ events: { params?: { url?: string, initiator?: string } }[] }} */
  const { events } = JSON.parse(readFileSync(log, 'utf8'));
  return events.flatMap(({ params: { url, initiator } = {} }) =>
    url && initiator && initiator !== 'not an origin' ? [{ url, initiator }] : [],
  );
}

/**
 * The browser's own question to the reader cannot be answered without a screen: it is answered beforehand.
 * @param {BrowserContext} context
 * @param {string} id
 */
async function allow(context, id) {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extension) => {
    const { chrome } = /** @type {any} */ (window);
    await chrome.developerPrivate.addHostPermission(extension, 'http://127.0.0.1/*');
  }, id);
  await settings.close();
}

/**
 * Evaluates in the extension's own world of a page, where alone its closed roots open.
 * @param {Page} page
 * @param {string} expression
 * @returns {Promise<any>}
 */
export async function inExtension(page, expression) {
  const session = await page.context().newCDPSession(page);
  try {
    /** @type {{ id: number, origin: string, auxData?: { frameId?: string } }[]} */
    const worlds = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const own = worlds.find(
      ({ origin, auxData }) => origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id,
    );
    if (!own) throw new Error('The extension is not in this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: own.id,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The card's dialog and root among what stands beside the page's own content; to be put before an expression. */
const findCard = `
  const roots = [...document.documentElement.children]
    .map((host) => host instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(host))
    .filter((root) => root && root.querySelector('[role=dialog]'));
  const [root] = roots;`;

/**
 * The card, null when none is shown.
 * @param {Page} page
 * @returns {Promise<{ title: string, text: string, notice: string, isFocused: boolean } | null>}
 */
export const cardOn = (page) =>
  inExtension(
    page,
    `(() => {
      ${findCard}
      const card = root && root.querySelector('[role=dialog]');
      return card ? {
        title: root.getElementById(card.getAttribute('aria-labelledby')).textContent,
        text: card.textContent,
        notice: root.querySelector('[role=status]').textContent,
        isFocused: root.activeElement === card,
      } : null;
    })()`,
  );

/**
 * Presses a button of the card with the mouse.
 * @param {Page} page
 * @param {string} name
 */
export async function pressOn(page, name) {
  /** @type {{ x: number, y: number } | null} */
  const point = await inExtension(
    page,
    `(() => {
      ${findCard}
      const button = root && [...root.querySelectorAll('button, summary')].find((b) => b.textContent === ${JSON.stringify(name)});
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    })()`,
  );
  if (!point) throw new Error(`The card has no button "${name}".`);
  await page.mouse.click(point.x, point.y);
}

/**
 * Puts the caret into the first of these words of a textarea.
 * @param {Page} page
 * @param {string} box
 * @param {string} stretch
 */
export async function caretIn(page, box, stretch) {
  await page.locator(box).evaluate((element, wanted) => {
    const area = /** @type {HTMLTextAreaElement} */ (element);
    area.focus();
    const at = area.value.indexOf(wanted) + 2;
    area.setSelectionRange(at, at);
  }, stretch);
}
