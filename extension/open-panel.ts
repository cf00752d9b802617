/** Opens the side panel, which each browser calls by another name. */
import { browser } from 'wxt/browser';

/** Firefox's own interface for what Chromium calls the side panel. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Must be called straight from a click: both browsers refuse it otherwise. */
export function openPanel(tab: { windowId: number }): void {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) void sidebarAction.open();
  else void browser.sidePanel.open({ windowId: tab.windowId });
}
