/** Where the browser of the browser tests is. Set-up asks before the packages are there; the tests ask after. */
import { existsSync } from 'node:fs';

/**
 * The path of a Chromium that exists: $GT_CHROMIUM, the system's, else Playwright's own. null when there is none.
 * Throws when $GT_CHROMIUM names nothing: running another browser than the one asked for would mislead.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.GT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`GT_CHROMIUM names ${named}, which is not there. Mend it or unset it.`);
  }
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
  if (system) return system;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}
