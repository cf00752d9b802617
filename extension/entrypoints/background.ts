/** The engine for every page, and the toolbar button that opens the panel. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../answer.ts';
import { type Ask, ports } from '../messages.ts';
import { openPanel } from '../open-panel.ts';
import { forget } from '../site-leave.ts';

export default defineBackground(() => {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ports.engine) return;
    let gone = false;
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    port.onMessage.addListener(async (ask: Ask) => {
      const said = await answer(ask, port.sender);
      if (!gone) port.postMessage(said);
    });
  });
  browser.action.onClicked.addListener(openPanel);
  browser.permissions.onRemoved.addListener(({ origins }) => {
    for (const pattern of origins ?? []) void forget(pattern);
  });
});
