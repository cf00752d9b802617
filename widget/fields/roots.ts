/** The trees a page is made of: its document, its shadow roots, its frames of the same origin, each within another. */

/** Gives an element's shadow root, closed ones too where the browser lets us. */
export type RootOf = (element: Element) => ShadowRoot | null;
export type Root = Document | ShadowRoot;

// Only these may hold a shadow root, and names with a hyphen.
const hosts = /^(ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;

/** The document in a frame, null where the browser keeps it closed to us: it has another origin. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The tree that an element opens into, null when it opens into none. */
export function rootIn(element: Element, rootOf: RootOf): Root | null {
  if (element.nodeName === 'IFRAME' || element.nodeName === 'FRAME') return frameDocument(element as HTMLIFrameElement);
  return hosts.test(element.nodeName) || element.nodeName.includes('-') ? rootOf(element) : null;
}

/** The element around this one, out of shadow roots and frames too; null at the outermost. */
export function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
