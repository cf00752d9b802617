/** Makes the README's pictures from the built desk and extension, so that they stay true: `npm run pictures`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cardOn, caretIn, startChromium } from '../chromium-extension.mjs';
import { demonstrations, deskPolicy, serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const picture = (/** @type {string} */ name) => ({ path: `${root}test/pictures/${name}.png` });

/**
 * Waits until something is so. Throws when it is not after half a minute.
 * @param {() => Promise<unknown>} isSo
 */
async function until(isSo) {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The page did not come to what was to be pictured.');
}

for (const args of [
  ['test/build.mjs'],
  ['test/build.mjs', 'chrome'],
  ['node_modules/vite/bin/vite.js', 'build', 'widget/desk', '--logLevel', 'warn'],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const { url, close } = await serveFolder(`${root}dist/desk`, { csp: deskPolicy, beside: demonstrations });
const { context, panel, close: closeBrowser } = await startChromium();

const page = await context.newPage();
await page.setViewportSize({ width: 1280, height: 900 });
await page.goto(url);
await page.getByRole('button', { name: /weak/i }).first().click();
await page.getByRole('button', { name: 'Next thing to fix' }).click({ timeout: 30_000 });
await page.getByRole('dialog').waitFor();
await page.screenshot(picture('desk'));

// On a case system of somebody else's: turned on, the card on its words, and the panel beside.
await page.setViewportSize({ width: 1100, height: 900 });
await page.goto(`${url}case/provision.html`);
await panel.getByLabel('Or type the address of the site').fill(url);
await panel.getByRole('button', { name: 'Turn on' }).click();
await page.bringToFront();
await panel.getByText('On for 127.0.0.1').waitFor();
await panel.locator('.hint-entry').first().waitFor();
await caretIn(page, '#section-f', 'as required');
await page.keyboard.press('Alt+Enter');
await until(async () => (await cardOn(page))?.text.includes('Show a weak and a strong example'));
await page.screenshot(picture('card'));
await panel.setViewportSize({ width: 360, height: 900 });
await panel.screenshot(picture('panel'));

await closeBrowser();
await close();
