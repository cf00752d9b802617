/** Which boxes of a page a plan could be written or shown in. */
import type { FieldAdapter } from './adapter.ts';
import { richField } from './rich.ts';
import { around, type Root, type RootOf, rootIn } from './roots.ts';
import { isTextBox, type TextBox, textField } from './text-box.ts';

/** How this page is looked through. */
export interface Looking {
  rootOf: RootOf;
  /** Whether a single line of text is the plan's: most of a page's are names, dates and searches. */
  isPlans(line: HTMLElement): boolean;
}

/** What was seen of a page. */
export interface Seen {
  /** In the page's order. */
  boxes: readonly HTMLElement[];
  /** How many boxes ask to be left alone. */
  optedOut: number;
  /** Every tree that was looked through. */
  roots: readonly Root[];
}

/** What pages write on a box, or on anything around it, to keep checkers away. */
const optOuts = ['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active', 'data-ms-editor'];

/** Whether a page asks us to leave a box alone. Our own `data-golden-thread` has the last word; `off` means to leave it. */
export function isOptedOut(box: Element): boolean {
  for (let at: Element | null = box; at; at = around(at)) {
    const ours = at.getAttribute('data-golden-thread');
    if (ours !== null) return /^(off|false)$/i.test(ours);
    if (optOuts.some((name) => at?.getAttribute(name) === 'false')) return true;
  }
  return false;
}

/** An editor's own element: edited, or locked as editors do it. What is inside another one belongs to that. */
function isEditor(element: HTMLElement): boolean {
  const outer = element.parentElement;
  if (element.isContentEditable) return !outer?.isContentEditable;
  const isLocked = element.getAttribute('contenteditable') === 'false' || element.getAttribute('role') === 'textbox';
  return isLocked && !outer?.isContentEditable && !outer?.closest('[contenteditable="false"], [role="textbox"]');
}

function isBox(element: HTMLElement, { isPlans }: Looking): boolean {
  if (element.nodeName === 'TEXTAREA') return true;
  if (element.nodeName === 'INPUT') return isTextBox(element) && isPlans(element);
  return isEditor(element);
}

const isShown = (element: HTMLElement) => element.isConnected && element.checkVisibility({ visibilityProperty: true });

/** Every box in the tree, in its shadow roots, and in its frames of the same origin. */
export function look(top: Root, looking: Looking): Seen {
  const boxes: HTMLElement[] = [];
  const roots: Root[] = [];
  let optedOut = 0;
  const take = (element: HTMLElement) => {
    if (!isBox(element, looking) || !isShown(element)) return;
    if (isOptedOut(element)) optedOut++;
    else boxes.push(element);
  };
  const walk = (root: Root) => {
    roots.push(root);
    const whole = 'designMode' in root && root.designMode === 'on' ? root.body : null;
    if (whole) take(whole);
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!whole && element.matches('textarea, input, [contenteditable], [role="textbox"]')) take(element);
      const inner = rootIn(element, looking.rootOf);
      if (inner && element.checkVisibility()) walk(inner);
    }
  };
  walk(top);
  return { boxes, optedOut, roots };
}

/** The adapter for a box that `look` found. */
export function fieldFor(box: HTMLElement, ended: AbortSignal): FieldAdapter {
  return isTextBox(box) ? textField(box as TextBox, ended) : richField(box, ended);
}
