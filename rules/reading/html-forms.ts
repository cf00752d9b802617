/** What a saved form shows in its boxes. */
import type { Element, ElementContent } from 'hast';
import { plainCharacters } from './characters.ts';
import { wordsUnder } from './html-shape.ts';

const ticked = '☒';
const unticked = '☐';
/** Inputs whose value is an answer in words; the others are buttons, secrets and files. */
const answered: ReadonlySet<string> = new Set(
  'text search tel url email number date month week time datetime-local'.split(' '),
);

/**
 * The answer a control shows, '' for none, null when this is no such control. A `<textarea>` is a block of lines:
 * null.
 */
export function answerOf(node: Element): string | null {
  const { type, value, checked } = node.properties;
  if (node.tagName === 'select') return selectedOf(node).join(', ');
  if (node.tagName !== 'input') return null;
  const kind = typeof type === 'string' ? type.toLowerCase() : 'text';
  if (kind === 'checkbox' || kind === 'radio') return checked ? ticked : unticked;
  const known = /^(?:button|submit|reset|image|file|password|hidden|color|range)$/.test(kind) || answered.has(kind);
  return answered.has(kind) || !known ? plainCharacters(String(value ?? '')).trim() : '';
}

/** True for the words of a tick box. */
export function isTick(node: ElementContent): boolean {
  return node.type === 'text' && (node.value.trim() === ticked || node.value.trim() === unticked);
}

/** An unanswered list shows its first line, which is a prompt: not an answer. */
function selectedOf(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'option') return selectedOf(child);
    return child.properties.selected ? [plainCharacters(wordsUnder(child)).trim()] : [];
  });
}
