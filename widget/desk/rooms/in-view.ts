/** Where words and the card beside them stand on the page. */

/** Brings words to the upper third of what is seen: there is room for the card below them. */
export function bringIntoView(words: Range, column: HTMLElement): void {
  const rect = words.getBoundingClientRect();
  // On a wide screen the column scrolls by itself, on a narrow one the page does.
  if (column.scrollHeight > column.clientHeight && getComputedStyle(column).overflowY === 'auto') {
    const box = column.getBoundingClientRect();
    if (rect.top < box.top + 24 || rect.bottom > box.top + box.height * 0.6) {
      column.scrollTop += rect.top - box.top - box.height * 0.25;
    }
  } else if (rect.top < 24 || rect.bottom > innerHeight * 0.5) {
    window.scrollBy(0, rect.top - innerHeight * 0.12);
  }
}

/** Scrolls on until the card's foot is seen too, as far as the words above it stay in view. */
export function showCard(card: HTMLElement, words: Range | null, column: HTMLElement): void {
  if (getComputedStyle(card).position === 'fixed') return;
  const own = column.scrollHeight > column.clientHeight && getComputedStyle(column).overflowY === 'auto';
  const box = own ? column.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const hidden = card.getBoundingClientRect().bottom - box.bottom;
  const spare = (words?.getBoundingClientRect().top ?? card.getBoundingClientRect().top) - box.top - 16;
  if (hidden > 0 && spare > 0) (own ? column : window).scrollBy(0, Math.min(hidden, spare));
}

/** CSS pixels from the top left of `sheet`, below the words, or near the top of what is seen when there are none. */
export function placeCard(words: Range | null, sheet: HTMLElement, card: HTMLElement): { top: number; left: number } {
  const box = sheet.getBoundingClientRect();
  const rects = words ? [...words.getClientRects()] : [];
  const last = rects.at(-1);
  if (!last) {
    const column = sheet.parentElement?.getBoundingClientRect();
    return { top: Math.max(16, (column?.top ?? 0) - box.top + 16), left: 16 };
  }
  const room = box.width - card.offsetWidth;
  return { top: last.bottom - box.top + 10, left: Math.max(0, Math.min(last.left - box.left - 16, room)) };
}
