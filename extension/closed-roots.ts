/** Looks into closed shadow roots, which each browser allows an extension's script by another name. */
import { browser } from 'wxt/browser';
import type { RootOf } from '../widget/index.ts';

interface Chromium {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface Firefox {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

export const rootOf: RootOf = (element) => {
  const { dom } = browser as unknown as Chromium;
  return dom ? dom.openOrClosedShadowRoot(element) : ((element as Firefox).openOrClosedShadowRoot ?? null);
};

/** Whether no script of ours in a page around this one can reach its boxes: that one has them otherwise. */
export function isOutermost(): boolean {
  try {
    return window.parent === window || !window.frameElement;
  } catch {
    return true;
  }
}
