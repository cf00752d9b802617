/** On which sites the checks run: the reader's leave, and the script and style that the browser then puts into pages. */
import { browser } from 'wxt/browser';

const script = '/content-scripts/plan.js';
const style = '/content-scripts/plan.css';

/** The pattern for every page of a site, null for pages no extension may read. Ports are not part of a pattern. */
export function patternOf(url: string | undefined): string | null {
  if (!url?.startsWith('http') || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

const idsOf = (pattern: string) => ({ script: `plan ${pattern}`, style: `lines ${pattern}` });

/** Whether the checks run on the pattern's pages. */
export async function isOn(pattern: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: [pattern] }))) return false;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [idsOf(pattern).script] });
  return registered.length > 0;
}

/** Asks the reader for leave, which a browser allows only in answer to a click, then starts. False: leave was not given. */
export async function turnOn(pattern: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
  await forget(pattern);
  const ids = idsOf(pattern);
  // An editor's frame has an address of its own, or none. Where a page reaches into it the script there leaves it alone.
  const where = { matches: [pattern], allFrames: true, matchOriginAsFallback: true };
  await browser.scripting.registerContentScripts([{ id: ids.script, js: [script], runAt: 'document_idle', ...where }]);
  const lines = { id: ids.style, css: [style], runAt: 'document_start' as const, ...where };
  // Firefox draws lines in shadow roots by the user's own sheets alone. Firefox before 142, and Chromium, which needs no such
  // word, refuse it.
  const asUser = async () => browser.scripting.registerContentScripts([{ ...lines, ...{ cssOrigin: 'user' } }]);
  await asUser().catch(() => browser.scripting.registerContentScripts([lines]));
  // Pages that stand open already need no reload: nobody loses what they had typed.
  for (const { id: tabId } of await browser.tabs.query({ url: pattern })) {
    if (tabId === undefined) continue;
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [style], origin: 'USER' });
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] });
  }
  return true;
}

/** Stops on the pattern's pages, and gives the leave back. */
export async function turnOff(pattern: string): Promise<void> {
  await forget(pattern);
  await browser.permissions.remove({ origins: [pattern] });
}

/** Takes script and style of a pattern out of the browser's list. */
export async function forget(pattern: string): Promise<void> {
  const { script: plan, style: lines } = idsOf(pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [plan, lines] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
}
