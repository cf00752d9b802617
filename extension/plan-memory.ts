/**
 * What a writer chose for a plan, from page to page. It is kept in the browser's own memory (`storage.session`), never on
 * disk, and is gone when the browser is closed; no page can read it.
 */
import { browser } from 'wxt/browser';
import type { Kept } from '../widget/index.ts';

/** Who asks: the part of a message's sender that is used here. */
export interface Asker {
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Plans of two sites never meet. Where a site does not name its plan, the tab stands for it. */
function keyOf({ url, tab }: Asker, plan: string | null): string {
  const site = url && URL.canParse(url) ? new URL(url).origin : '';
  return JSON.stringify(['kept', site, plan ?? tab?.id ?? null]);
}

/** What was kept for the plan, null when nothing was. */
export async function recall(asker: Asker, plan: string | null): Promise<Kept | null> {
  const key = keyOf(asker, plan);
  const { [key]: kept } = await browser.storage.session.get(key);
  return (kept as Kept | undefined) ?? null;
}

/** Keeps it in place of what was kept before. */
export async function keep(asker: Asker, plan: string | null, kept: Kept): Promise<void> {
  await browser.storage.session.set({ [keyOf(asker, plan)]: kept });
}
