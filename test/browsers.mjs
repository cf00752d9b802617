/** Where the browsers of the browser tests are. Set-up asks before the packages are there; the tests ask after. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where set-up puts a Firefox that the machine does not have: Puppeteer's own place, which outlives `npm ci`. */
export const firefoxFolder = join(homedir(), '.cache', 'puppeteer');

const usualFirefoxes = [
  '/usr/bin/firefox-esr',
  // Ubuntu's is a shell around a snap, which cannot read the profile of a test.
  ...(existsSync('/snap/bin/firefox') ? [] : ['/usr/bin/firefox']),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path that a variable of the environment names, null when it is not set. Throws when nothing is there: running
 * another browser than the one asked for would mislead.
 * @param {string} variable
 */
function named(variable) {
  const path = process.env[variable];
  if (!path || existsSync(path)) return path || null;
  throw new Error(`${variable} names ${path}, which is not there. Mend it or unset it.`);
}

/** @param {readonly string[]} paths */
const firstOf = (paths) => paths.find((path) => existsSync(path)) ?? null;

/**
 * The path of a Chromium that exists: $GT_CHROMIUM, the system's, else Playwright's own. null when there is none.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const system = named('GT_CHROMIUM') ?? firstOf(['/usr/bin/chromium', '/usr/bin/chromium-browser']);
  if (system) return system;
  const { chromium } = await import('playwright-core');
  return firstOf([chromium.executablePath()]);
}

/**
 * The path of a Firefox that exists: $GT_FIREFOX, the system's, else the one that set-up fetched. null when there is none.
 * @returns {Promise<string | null>}
 */
export async function findFirefox() {
  const system = named('GT_FIREFOX') ?? firstOf(usualFirefoxes);
  if (system || !existsSync(firefoxFolder)) return system;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir: firefoxFolder });
  return firstOf(installed.filter(({ browser }) => browser === 'firefox').map(({ executablePath }) => executablePath));
}
