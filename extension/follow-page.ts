/** Keeps the side panel on the page that its window shows, and carries its clicks there. */
import { browser } from 'wxt/browser';
import { type PageState, type Site, showSidePanel } from '../widget/index.ts';
import { type PanelAsk, ports } from './messages.ts';
import { isOn, patternOf, turnOff, turnOn } from './site-leave.ts';

interface Page {
  tabId: number;
  /** null: the browser does not say which site it is. */
  pattern: string | null;
}

const notGiven =
  'The checks are still off: the browser was not given leave for this site. Press the button again to choose.';
const noAddress = 'That is not the address of a site. It starts with https:// (or http://).';
const notDone = 'That did not work. Reload the page you write in, then try again.';

/** Shows the panel in `place` for as long as its page lives. */
export async function followPage(place: HTMLElement): Promise<void> {
  // Opened in a tab of its own, the panel shows the page that was looked at last.
  const own = (await browser.tabs.getCurrent())?.id;
  const { id: windowId } = await browser.windows.getCurrent();
  let page: Page | null = null;
  let site: Site | null = null;
  let state: PageState | null = null;
  let problem: string | null = null;
  let port: { postMessage(message: PanelAsk): void; disconnect(): void } | null = null;

  const show = () =>
    showSidePanel(place, {
      site,
      state,
      problem,
      onTurnOn: (address) => void turn(address),
      onTurnOff: () => void turnOffHere(),
      onOpen: (open) => port?.postMessage({ open }),
      onQuiet: (quiet) => port?.postMessage({ quiet }),
      onHearAll: () => port?.postMessage({ hearAll: true }),
    });

  async function turn(address: string | null): Promise<void> {
    const pattern = address === null ? (page?.pattern ?? null) : patternOf(address);
    // Nothing is awaited before this: a browser asks for leave only while the click is fresh.
    if (pattern)
      problem = await turnOn(pattern)
        .then((given) => (given ? null : notGiven))
        .catch(() => notDone);
    else problem = noAddress;
    await lookAgain();
  }

  async function turnOffHere(): Promise<void> {
    if (!page?.pattern) return;
    problem = await turnOff(page.pattern)
      .then(() => null)
      .catch(() => notDone);
    await browser.tabs.reload(page.tabId);
    await lookAgain();
  }

  async function lookAgain(): Promise<void> {
    if (page) await look(page.tabId);
    else show();
  }

  async function look(tabId: number): Promise<void> {
    if (tabId === own) return;
    const tab = await browser.tabs.get(tabId);
    if (tab.windowId !== windowId) return;
    const pattern = patternOf(tab.url);
    page = { tabId, pattern };
    site = pattern && tab.url ? { name: new URL(tab.url).host, isOn: await isOn(pattern) } : null;
    state = null;
    port?.disconnect();
    port = site?.isOn ? connect(tabId) : null;
    show();
  }

  function connect(tabId: number): typeof port {
    const fresh = browser.tabs.connect(tabId, { name: ports.panel, frameId: 0 });
    fresh.onMessage.addListener((next: PageState) => {
      if (port !== fresh) return;
      state = next;
      show();
    });
    return fresh;
  }

  show();
  browser.tabs.onActivated.addListener(({ tabId }) => void look(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' && (tabId === page?.tabId || page === null)) void look(tabId);
  });
  const [active] = await browser.tabs.query({ active: true, windowId });
  if (active?.id !== undefined) await look(active.id);
}
