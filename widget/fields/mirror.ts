/**
 * A copy of a text box's words, unseen and exactly over them: it tells where words are drawn, and lines are drawn on it.
 * It stands beside the page's own content in a closed shadow root, and lets every click through.
 */
import type { Extent } from '../../rules/index.ts';
import { editBetween, follow } from '../edit.ts';
import type { Underline } from '../underline/choose.ts';
import type { TextBox } from './text-box.ts';

export interface Mirror {
  /** CSS pixels of the textarea's own window. */
  rects(extent: Extent): DOMRect[];
  /** `open`: the words to light. */
  draw(lines: readonly Underline[], open: Extent | null): void;
}

/** What decides where a textarea breaks its lines. */
const shaping = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
] as const;

/** Pattern first, colour second: the patterns of `style/underlines.css` as borders. */
const borders: Readonly<Record<Underline['mark'], string>> = {
  must: '3px solid light-dark(#7d1457, #f59fd3)',
  should: '2px dashed light-dark(#1a5b99, #8ec5f8)',
  consider: '3px dotted light-dark(#545d63, #b9bfc4)',
  question: '4px double light-dark(#00635a, #6fd3c6)',
};

/** Puts a mirror over the textarea until the signal ends it. */
export function mirrorOver(box: TextBox, ended: AbortSignal): Mirror {
  const page = box.ownerDocument;
  const view = page.defaultView ?? window;
  const element = () => page.createElement('div');
  const [host, inner, words, drawn] = [element(), element(), element(), element()];
  const isLine = box.nodeName === 'INPUT';
  host.setAttribute('aria-hidden', 'true');
  // On top of a dialog too, where the box may be.
  host.popover = 'manual';
  host.style.cssText = 'all: initial; position: fixed; inset: auto; overflow: hidden; pointer-events: none;';
  inner.style.cssText = 'position: absolute; left: 0; box-sizing: border-box;';
  words.style.cssText = `white-space: ${isLine ? 'pre' : 'pre-wrap'}; overflow-wrap: break-word; visibility: hidden;`;
  const text = page.createTextNode('');
  words.append(text);
  inner.append(words, drawn);
  host.attachShadow({ mode: 'closed' }).append(inner);
  let lines: readonly Underline[] = [];
  let open: Extent | null = null;
  let isPrinted = false;
  let frame = 0;

  const rects = ({ start, end }: Extent): DOMRect[] => {
    if (end > box.value.length) return [];
    const range = page.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()];
  };
  const stroke = (rect: DOMRect, top: number, look: string) => {
    const origin = inner.getBoundingClientRect();
    const at = `left: ${rect.left - origin.left}px; top: ${top - origin.top}px; width: ${rect.width}px;`;
    const drawn = element();
    drawn.style.cssText = `position: absolute; ${at} ${look}`;
    return drawn;
  };
  const line = (rect: DOMRect, mark: Underline['mark']) =>
    stroke(rect, rect.bottom - 1, `border-bottom: ${borders[mark]};`);
  const forced = view.matchMedia('(forced-colors: active)');
  const light = (rect: DOMRect) => {
    const look = forced.matches ? 'outline: 2px solid Highlight;' : 'background: rgb(255 221 0 / 0.3);';
    return stroke(rect, rect.top, `height: ${rect.height}px; ${look}`);
  };
  const place = () => {
    const at = box.getBoundingClientRect();
    host.style.left = `${at.left + box.clientLeft}px`;
    host.style.top = `${at.top + box.clientTop}px`;
    host.style.width = `${box.clientWidth}px`;
    host.style.height = `${box.clientHeight}px`;
    host.style.display = !isPrinted && box.checkVisibility({ visibilityProperty: true }) ? 'block' : 'none';
    inner.style.top = `${-box.scrollTop}px`;
    inner.style.left = `${-box.scrollLeft}px`;
  };
  // A browser puts the words of a single line into its middle.
  const centre = ({ paddingTop, paddingBottom }: CSSStyleDeclaration) => {
    const within = box.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    inner.style.lineHeight = `${within}px`;
  };
  /** Only what has changed is taken over, so that a long text is not laid out anew; lines stay under their words. */
  const takeWords = () => {
    const edit = editBetween(text.data, `${box.value}\n`);
    if (!edit) return;
    text.replaceData(edit.start, edit.endBefore - edit.start, box.value.slice(edit.start, edit.endAfter));
    lines = lines.flatMap((entry) => {
      const extent = follow(entry, edit);
      return extent ? [{ ...entry, ...extent }] : [];
    });
    open &&= follow(open, edit);
  };
  const redraw = () => {
    if (!box.isConnected) return host.remove();
    if (!host.isConnected) page.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    const look = view.getComputedStyle(box);
    for (const property of shaping) inner.style.setProperty(property, look.getPropertyValue(property));
    host.style.colorScheme = look.colorScheme;
    inner.style.width = `${box.clientWidth}px`;
    if (isLine) centre(look);
    takeWords();
    place();
    drawn.replaceChildren(
      ...(open ? rects(open).map(light) : []),
      ...lines.flatMap((entry) => rects(entry).map((rect) => line(rect, entry.mark))),
    );
  };
  const redrawSoon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(redraw);
  };
  const listen = { signal: ended, passive: true };
  box.addEventListener('input', () => redrawSoon(), listen);
  // A form's reset changes the words after its event.
  page.addEventListener('reset', () => setTimeout(redraw), listen);
  // Any box around the textarea may scroll: only the capturing phase hears of all of them.
  page.addEventListener('scroll', place, { ...listen, capture: true });
  view.addEventListener('resize', redraw, listen);
  for (const name of ['beforeprint', 'afterprint']) {
    const print = () => {
      isPrinted = name === 'beforeprint';
      place();
    };
    view.addEventListener(name, print, listen);
  }
  const resized = new ResizeObserver(redraw);
  resized.observe(box);
  ended.addEventListener('abort', () => {
    resized.disconnect();
    view.cancelAnimationFrame(frame);
    host.remove();
  });
  return {
    rects(extent) {
      if (text.data === `${box.value}\n`) place();
      else redraw();
      return rects(extent);
    },
    draw(nextLines, nextOpen) {
      takeWords();
      lines = nextLines;
      open = nextOpen;
      redraw();
    },
  };
}
