/** Box maps: which box of a site holds which Section. A map is data; a site without one is read by its own labels. */
import type { SectionLetter } from '../../rules/index.ts';
import { demonstration } from './demonstration.ts';

export interface BoxMap {
  /** A selector that matches something on each page of the site, and on no other site's. */
  page: string;
  /** What names the plan on each of its pages: the same words on all, and others on another plan's. */
  plan: string;
  /** Selectors of boxes; for an editor in a frame, of the frame. */
  boxes: readonly { box: string; section: SectionLetter }[];
}

const maps: readonly BoxMap[] = [demonstration];
const named = /\bsection\s+(A|B|C|D|E|F|G|H1|H2|I|J|K)\b/i;

/** What the page calls a box: its labels, else its accessible name. */
function nameOf(box: HTMLElement): string {
  const labels = 'labels' in box ? [...((box as HTMLTextAreaElement).labels ?? [])] : [];
  const by = (box.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelledBy = by.map((id) => box.ownerDocument.getElementById(id)?.textContent ?? '');
  return [...labels.map(({ textContent }) => textContent ?? ''), ...labelledBy, box.getAttribute('aria-label')].join(
    ' ',
  );
}

/** What the site calls the plan of this page, null where no map says. */
export function planOf(page: Document): string | null {
  const map = maps.find((entry) => page.querySelector(entry.page));
  return (map && page.querySelector(map.plan)?.textContent?.trim()) || null;
}

/** The Section a box holds, null when neither a map nor the page says. */
export function sectionFor(box: HTMLElement): SectionLetter | null {
  const frame = box.ownerDocument.defaultView?.frameElement;
  const outer = frame instanceof HTMLElement ? frame : box;
  const map = maps.find(({ page }) => outer.ownerDocument.querySelector(page));
  const mapped = map?.boxes.find((entry) => outer.matches(entry.box))?.section;
  if (mapped) return mapped;
  return (named.exec(nameOf(outer))?.[1]?.toUpperCase() as SectionLetter | undefined) ?? null;
}
