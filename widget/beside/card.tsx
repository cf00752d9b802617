/** The hint card beside the words of somebody else's page, in a closed shadow root of its own. */

import type { ComponentProps } from 'preact';
import { render } from 'preact';
import { around } from '../fields/roots.ts';
import { FindingCard } from '../parts/finding-card.tsx';
import { shadowPlace } from './shadow.ts';

export type CardProps = ComponentProps<typeof FindingCard>;

/** What the card is about. */
export interface About {
  /** The box, null when it is about none. */
  element: Element | null;
  /** The words, in CSS pixels of our window; none: the card stands in the corner. */
  near(): readonly DOMRect[];
}

/** What the card's place can do. */
export interface CardPlace {
  /** Shows the card beside its words. `notice`: '' when nothing is to be told. */
  show(props: CardProps, notice: string, about: About): void;
  hide(): void;
}

/** Room left to the window's edges and to the words, in CSS pixels. */
const gap = 8;
const width = 450;
/** A card smaller than this shows too little to read. */
const least = 240;

/** Where the card may stand: a dialog that is open keeps everything outside it from being pressed. */
function holderOf(box: Element | null): Element {
  for (let at = box; at; at = around(at)) {
    if (at.ownerDocument === document && at.matches('dialog:modal')) return at;
  }
  return document.documentElement;
}

/** Makes the place, on the page only while a card is shown, until the signal ends it. */
export function cardPlace(ended: AbortSignal): CardPlace {
  const host = document.createElement('div');
  const inside = shadowPlace(host, 'card');
  let near: About['near'] | null = null;
  const place = () => {
    if (!near || !host.isConnected) return;
    const rects = near();
    const [first, last] = [rects[0], rects.at(-1)];
    const below = innerHeight - 2 * gap - Math.max(0, last?.bottom ?? 0);
    const above = Math.min(innerHeight, first?.top ?? 0) - 2 * gap;
    // The card never hides the words it is about: where neither side holds all of it, it scrolls in the larger.
    host.style.maxHeight = `${Math.max(below, above, least)}px`;
    const [across, height] = [Math.min(width, innerWidth - 2 * gap), host.offsetHeight];
    const isBelow = height <= below || below >= above;
    const top = isBelow ? innerHeight - gap - below : (first?.top ?? 0) - gap - height;
    const left = last ? last.left : innerWidth;
    host.style.top = `${Math.max(gap, Math.min(top, innerHeight - gap - height))}px`;
    host.style.left = `${Math.max(gap, Math.min(left, innerWidth - gap - across))}px`;
  };
  const hide = () => {
    near = null;
    render(null, inside);
    host.remove();
  };
  host.popover = 'manual';
  host.style.cssText =
    // What is scrolled to must not stop behind the card's foot.
    `all: initial; display: block; position: fixed; inset: auto; overflow: auto; scroll-padding-bottom: 80px; ` +
    `width: min(${width}px, calc(100vw - ${2 * gap}px));`;
  // What is pressed or clicked in the card is not the page's to act on.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'mousedown',
    'pointerdown',
    'focusin',
    'input',
  ] as const) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ended });
  }
  addEventListener('scroll', place, { capture: true, passive: true, signal: ended });
  addEventListener('resize', place, { signal: ended });
  // Nothing of ours is printed.
  for (const [name, display] of [
    ['beforeprint', 'none'],
    ['afterprint', 'block'],
  ] as const) {
    addEventListener(name, () => host.style.setProperty('display', display), { signal: ended });
  }
  ended.addEventListener('abort', hide);
  return {
    show(props, notice, about) {
      near = about.near;
      const holder = holderOf(about.element);
      if (host.parentNode !== holder) holder.append(host);
      // Above all that the page itself has put on top.
      if (!host.matches(':popover-open')) host.showPopover();
      render(
        <>
          <FindingCard {...props} />
          <p role="status" class={notice ? 'notice' : 'out-of-sight'}>
            {notice}
          </p>
        </>,
        inside,
      );
      place();
    },
    hide,
  };
}
