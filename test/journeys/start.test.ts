/** What `npm start -- --browser` opens: a Chromium of its own with the extension in it, on the demonstration case system. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { openBrowser } from '../open-browser.mjs';
import { demonstrations, deskPolicy, serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

it('is on the case system, and the extension is there and on', async () => {
  const { status } = spawnSync(process.execPath, ['test/build.mjs', 'chrome'], { cwd: root, stdio: 'inherit' });
  expect(status).toBe(0);
  const served = await serveFolder(join(root, 'test/pages/case'), { csp: deskPolicy, beside: demonstrations });
  const port = await freePort();
  const opened = await openBrowser(`${served.url}case/provision.html`, join(root, 'dist/chrome-mv3'), [
    '--headless=new',
    '--disable-gpu',
    `--remote-debugging-port=${port}`,
  ]);
  try {
    const address = `http://127.0.0.1:${port}`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    const titles = async () => Promise.all((context?.pages() ?? []).map((page) => page.title()));
    await expect.poll(titles, { timeout: 10_000 }).toContain('Support - Demonstration case system');
    const settings = await context?.newPage();
    await settings?.goto('chrome://extensions');
    const extensions = await settings?.evaluate(async () => {
      const { chrome } = window as unknown as {
        chrome: { developerPrivate: { getExtensionsInfo(): Promise<{ name: string; state: string }[]> } };
      };
      return (await chrome.developerPrivate.getExtensionsInfo()).map(({ name, state }) => `${name} ${state}`);
    });
    expect(extensions).toContain('Golden Thread ENABLED');
    await browser.close();
  } finally {
    opened.kill();
    await served.close();
  }
});
