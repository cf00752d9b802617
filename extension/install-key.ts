/** The key by which ignored words are hashed: one for each installation, and no part of any plan. */
import { browser } from 'wxt/browser';

const name = 'key';
let known: Promise<string> | null = null;

/** The key; the first that is ever offered is kept. Rejects when the browser keeps nothing for the extension, and tries again at the next call. */
export function installKey(offered: string): Promise<string> {
  known ??= keptOr(offered).catch((reason) => {
    known = null;
    throw reason;
  });
  return known;
}

async function keptOr(offered: string): Promise<string> {
  const { [name]: kept } = await browser.storage.local.get(name);
  if (typeof kept === 'string') return kept;
  await browser.storage.local.set({ [name]: offered });
  return offered;
}
