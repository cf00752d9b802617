/** Makes the README's pictures from the built desk, so that they stay true: `npm run pictures`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { deskPolicy, serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const args of [
  ['test/build.mjs'],
  ['node_modules/vite/bin/vite.js', 'build', 'widget/desk', '--logLevel', 'warn'],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const executablePath = await findChromium();
if (!executablePath) {
  console.error('No browser was found. Install chromium, or set GT_CHROMIUM to one.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const { url, close } = await serveFolder(`${root}dist/desk`, { csp: deskPolicy });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
await page.goto(url);
await page.getByRole('button', { name: /weak/i }).first().click();
await page.getByRole('button', { name: 'Next thing to fix' }).click({ timeout: 30_000 });
await page.getByRole('dialog').waitFor();
await page.screenshot({ path: `${root}test/pictures/desk.png` });
await browser.close();
await close();
