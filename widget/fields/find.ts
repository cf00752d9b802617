/** Which boxes of a page a plan could be written in: textareas, editable elements, editors in frames we may look into. */
import type { FieldAdapter } from './adapter.ts';
import { richField } from './rich.ts';
import { textareaField } from './textarea.ts';

/** How long the page must be still before it is looked through again, in milliseconds. */
const pause = 150;

function isWritable(element: HTMLElement): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.nodeName === 'TEXTAREA') {
    const { disabled, readOnly } = element as HTMLTextAreaElement;
    return !disabled && !readOnly;
  }
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin, which the browser keeps closed to us.
    return null;
  }
}

/** Every box in the document and in its frames of the same origin, in the page's order. */
export function boxesIn(page: Document): HTMLElement[] {
  const found = page.querySelectorAll<HTMLElement>('textarea, [contenteditable], iframe');
  return [...found].flatMap((element) => {
    if (element.nodeName !== 'IFRAME') return isWritable(element) ? [element] : [];
    const inner = element.checkVisibility() ? frameDocument(element as HTMLIFrameElement) : null;
    return inner ? boxesIn(inner) : [];
  });
}

/** The adapter for a box that `boxesIn` found. */
export function fieldFor(box: HTMLElement, ended: AbortSignal): FieldAdapter {
  return box.nodeName === 'TEXTAREA' ? textareaField(box as HTMLTextAreaElement, ended) : richField(box);
}

/** Tells the boxes of a page now, and again whenever the page has changed, until the signal ends it. */
export function watchBoxes(page: Document, tell: (boxes: readonly HTMLElement[]) => void, ended: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => tell(boxesIn(page));
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  const observer = new MutationObserver(soon);
  const attributeFilter = ['contenteditable', 'class', 'style', 'hidden', 'disabled', 'readonly'];
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter });
  // A frame's load reaches the outer page in the capturing phase only.
  page.addEventListener('load', soon, { capture: true, signal: ended });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
