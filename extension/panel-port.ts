/** The page's end of its side panels: each hears what the page knows, at once and whenever that changes. */
import { browser } from 'wxt/browser';
import type { PageState } from '../widget/index.ts';
import { type PanelAsk, ports } from './messages.ts';

/** Listens for panels until the signal ends it. */
export function servePanels(onAsk: (ask: PanelAsk) => void, ended: AbortSignal): { tell(state: PageState): void } {
  const open = new Set<{ postMessage(state: PageState): void }>();
  let last: PageState | null = null;
  const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== ports.panel) return;
    open.add(port);
    port.onDisconnect.addListener(() => open.delete(port));
    port.onMessage.addListener(onAsk);
    if (last) port.postMessage(last);
  };
  browser.runtime.onConnect.addListener(onConnect);
  ended.addEventListener('abort', () => {
    // After an update the old script's own interfaces are gone, and the listener with them.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(onConnect);
    open.clear();
  });
  return {
    tell(state) {
      last = state;
      for (const port of open) port.postMessage(state);
    },
  };
}
