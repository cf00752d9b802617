/** A Firefox with the built extension in it, and ways to see and press what people see and press. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers.mjs';

const built = fileURLToPath(new URL('../../dist/firefox-mv3', import.meta.url));

/** WebDriver BiDi itself: Puppeteer has no words of its own for closed shadow roots, nor for Firefox's own window. */
interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export interface FirefoxExtension {
  browser: Browser;
  /** The side panel's page, in a tab of its own. */
  panel: Page;
  /** Runs the body of an async function in Firefox's own window, `extension` being the extension. */
  inFirefox(body: string): Promise<unknown>;
  /** Calls a function, given as text, with a root of ours on the page, for the first root where it says more than null. */
  inOurRoots<T>(page: Page, call: string): Promise<T | null>;
}

function said({ result }: { result: unknown }): unknown {
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return evaluated.result?.value;
}

async function openedPanel(browser: Browser): Promise<Page> {
  for (let tries = 0; tries < 100; tries++) {
    for (const page of await browser.pages()) {
      // Puppeteer knows it by a blank address.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith('moz-extension:')) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The panel did not open.');
}

/** Starts it, with prompts as a reader has them. Throws when there is no Firefox: set-up sees to it that there is one. */
export async function startFirefox(): Promise<FirefoxExtension> {
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('No Firefox here: set GT_FIREFOX.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    defaultViewport: null,
  });
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const id = await browser.installExtension(built);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const inFirefox = async (body: string) =>
    said(
      await bidi.send('script.evaluate', {
        expression: `(async (extension) => { ${body} })(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension)`,
        awaitPromise: true,
        target: { context: window?.context },
      }),
    );
  // An extension's page cannot be navigated to from outside: Firefox itself must open it.
  await inFirefox(`
    gBrowser.selectedTab = gBrowser.addTab(extension.baseURL + 'sidepanel.html', {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
  `);
  const panel = await openedPanel(browser);
  return {
    browser,
    panel,
    inFirefox,
    async inOurRoots<T>(page: Page, call: string) {
      const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
      const hosts = said(
        await bidi.send('script.callFunction', {
          functionDeclaration: '() => [...document.documentElement.children].slice(2)',
          awaitPromise: false,
          target,
          serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
        }),
      ) as { value: { shadowRoot: { sharedId: string } | null } }[];
      for (const { value } of hosts) {
        if (!value.shadowRoot) continue;
        const answer = said(
          await bidi.send('script.callFunction', {
            functionDeclaration: `(root) => JSON.stringify((${call})(root))`,
            awaitPromise: false,
            target,
            arguments: [{ sharedId: value.shadowRoot.sharedId }],
          }),
        );
        if (typeof answer === 'string' && answer !== 'null') return JSON.parse(answer) as T;
      }
      return null;
    },
  };
}
