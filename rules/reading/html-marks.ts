/** The number or bullet a list entry shows, wherever the file keeps it: on the list, or in Word's own mark-up. */
import type { Element, ElementContent } from 'hast';
import { plainCharacters } from './characters.ts';
import { isBlock, styleOf, wordsUnder } from './html-shape.ts';
import { type ItemMark, markerKey } from './mark-up.ts';
import { type Numerals, printNumber } from './numerals.ts';

/** Our own Word reader leaves each automatic number in an empty anchor of this name: prefix, level, ":", number. */
export const numberAnchor = 'golden-thread-number:';

const numeralsOf: Readonly<Record<string, Numerals>> = {
  a: 'letters',
  A: 'Letters',
  i: 'roman',
  I: 'Roman',
  'lower-alpha': 'letters',
  'lower-latin': 'letters',
  'upper-alpha': 'Letters',
  'upper-latin': 'Letters',
  'lower-roman': 'roman',
  'upper-roman': 'Roman',
  'decimal-leading-zero': 'padded',
};

/** Writes on each entry of an `<ol>` the number a browser would show. */
export function numberEntries(list: Element): void {
  const { start, type } = list.properties;
  const style = /list-style(?:-type)?:([a-z-]+)/.exec(styleOf(list))?.[1];
  const numerals = numeralsOf[style ?? ''] ?? numeralsOf[String(type)] ?? 'decimal';
  let count = typeof start === 'number' ? start : 1;
  for (const entry of list.children) {
    if (entry.type !== 'element' || entry.tagName !== 'li') continue;
    const { value } = entry.properties;
    if (value !== undefined && Number.isInteger(Number(value))) count = Number(value);
    entry.properties[markerKey] = `${printNumber(count, numerals)}.`;
    count++;
  }
}

/** Takes Word's mark out of a paragraph, entry or heading; null when it holds none. */
export function takeWordMark(element: Element, fromWord: boolean): ItemMark | null {
  return (fromWord ? takeAnchor(element) : null) ?? takeListMark(element);
}

function takeAnchor(element: Element): ItemMark | null {
  const anchor = take(element, (node) => String(node.properties.id ?? '').startsWith(numberAnchor));
  if (!anchor) return null;
  const mark = String(anchor.properties.id).slice(numberAnchor.length);
  const colon = mark.indexOf(':');
  return { depth: Number(mark.slice(0, colon)), marker: mark.slice(colon + 1) || null };
}

/** `mso-list:l0 level2 lfo1` on the paragraph; the printed mark stands in a span told to be ignored. */
function takeListMark(element: Element): ItemMark | null {
  const style = styleOf(element);
  const level = /mso-list:(?!ignore|none|skip)[^;]*?level(\d)/.exec(style)?.[1];
  if (level === undefined) return takeFilteredMark(element);
  const ignored = take(element, (node) => styleOf(node).includes('mso-list:ignore'));
  const mark = ignored ? plainCharacters(wordsUnder(ignored)).trim() : '';
  return { depth: Math.max(0, Number(level) - 1), marker: isNumber(mark) ? mark : null };
}

/** "Filtered" HTML drops mso-list, yet keeps Word's list classes and the narrow gap after the mark. */
function takeFilteredMark(element: Element): ItemMark | null {
  const names = element.properties.className;
  if (!Array.isArray(names) || !names.some((name) => /^MsoList/.test(String(name)))) return null;
  const gap = take(element, (node) => /font:7(?:\.0)?pt/.test(styleOf(node)));
  const first = gap ? firstText(element) : null;
  if (!first) return null;
  const mark = plainCharacters(first.value).trim();
  const isBullet = /^(?:[^\p{L}\p{N}\s]|o)$/u.test(mark) || mark === '§';
  if (!isBullet && !isNumber(mark)) return null;
  first.value = '';
  return { depth: 0, marker: isBullet ? null : mark };
}

/** "1.", "B2", "a)", "2.1": Word's bullets are one sign, or the letter o. */
const isNumber = (mark: string): boolean => mark !== 'o' && mark.length <= 40 && /[\p{L}\p{N}]/u.test(mark);

function firstText(element: Element): Extract<ElementContent, { type: 'text' }> | null {
  for (const child of element.children) {
    if (child.type === 'text' && plainCharacters(child.value).trim() !== '') return child;
    const inner = child.type === 'element' ? firstText(child) : null;
    if (inner) return inner;
  }
  return null;
}

/** Takes the first element that `isIt` out of a line; lists and blocks inside have marks of their own. */
function take(element: Element, isIt: (node: Element) => boolean): Element | null {
  for (const [index, child] of element.children.entries()) {
    if (child.type !== 'element' || isBlock(child)) continue;
    if (isIt(child)) {
      element.children.splice(index, 1);
      return child;
    }
    const inner = take(child, isIt);
    if (inner) return inner;
  }
  return null;
}
