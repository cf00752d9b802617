/** Opens a Chromium of its own, with the built extension in it and nothing of the reader's own browser. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browsers.mjs';

/**
 * Opens the address; the browser's own files go when it is closed. Throws a sentence when there is no Chromium.
 * @param {string} address
 * @param {string} extension the folder of the built extension
 * @param {readonly string[]} more flags beside the usual ones
 */
export async function openBrowser(address, extension, more = []) {
  const executable = await findChromium();
  if (!executable) throw new Error('No Chromium was found. Install one, or set GT_CHROMIUM to where it is.');
  const profile = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  const flags = [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium's sandbox does not start for the administrator of a Linux machine.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...more,
  ];
  const browser = spawn(executable, [...flags, address], { stdio: 'ignore' });
  browser.once('error', (problem) => console.error(`The browser could not be opened: ${problem.message}`));
  browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}
