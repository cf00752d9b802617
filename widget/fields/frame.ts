/** Where a frame's content stands on the outer page: an editor in a frame measures from the frame's own corner. */

/** The window that holds an element. Elements here are always in a document that is shown. */
export function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

/** Rects measured in the view, as CSS pixels of the outermost window of the same origin. */
export function inOuterWindow(rects: Iterable<DOMRect>, view: Window): DOMRect[] {
  let x = 0;
  let y = 0;
  for (let inner = view; inner !== window && inner.frameElement; inner = inner.parent) {
    const frame = inner.frameElement;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return [...rects].map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}
