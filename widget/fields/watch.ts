/** Keeps an eye on which boxes a page has. */
import { type Looking, look, type Seen } from './find.ts';
import type { Root } from './roots.ts';

/** How long the page must be still before it is looked through again, in milliseconds. */
const pause = 150;
const attributeFilter = [
  'class',
  'contenteditable',
  'data-golden-thread',
  'disabled',
  'hidden',
  'readonly',
  'role',
  'style',
];

/** Tells the boxes of a page now, and again whenever the page has changed, until the signal ends it. */
export function watchBoxes(page: Document, looking: Looking, tell: (seen: Seen) => void, ended: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let boxes: Seen['boxes'] = [];
  let watched = new WeakSet<Root>();
  const isKnown = (node: Node) => boxes.some((box) => box.contains(node));
  // What is typed, and how an editor dresses it, changes no box but the one it is in.
  const isInside = ({ target, type }: MutationRecord) =>
    boxes.some((box) => box.contains(target) && (type === 'childList' || box !== target));
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(lookNow, pause);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isInside)) soon();
  });
  function lookNow(): void {
    const seen = look(page, looking);
    boxes = seen.boxes;
    for (const root of seen.roots) watch(root);
    tell(seen);
  }
  function watch(root: Root): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    // A frame's load reaches the tree around it in the capturing phase only.
    root.addEventListener('load', soon, { capture: true, signal: ended });
    // A closed root that came later shows itself when somebody goes there to write.
    root.addEventListener('focusin', ({ target }) => target instanceof Node && !isKnown(target) && soon(), {
      signal: ended,
    });
  }
  ended.addEventListener('abort', () => {
    observer.disconnect();
    watched = new WeakSet();
    clearTimeout(timer);
  });
  lookNow();
}
