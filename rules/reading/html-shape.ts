/** What HTML elements are to a reader of words, and what their styles say. */
import type { Element, ElementContent, RootContent } from 'hast';

/** Kept by name: the tree walker knows what they mean. */
export const structural: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote br hr'.split(' '),
);

/** Blocks that only hold other things. */
const transparent: ReadonlySet<string> = new Set(
  (
    'html body div section article header footer main nav aside address center form fieldset figure ' +
    'figcaption details hgroup search dialog pre listing xmp textarea'
  ).split(' '),
);

/** Lines of their own that name what follows. */
export const naming: ReadonlySet<string> = new Set(['legend', 'summary']);

/** Never words of the plan. */
export const wordless: ReadonlySet<string> = new Set(
  (
    'head script style template noscript title iframe object embed audio video button datalist math map ' +
    'noframes noembed colgroup col link meta'
  ).split(' '),
);

export const pictures: ReadonlySet<string> = new Set(['img', 'svg', 'picture', 'canvas', 'image']);

/** The inline style in lower case without spaces; '' when there is none. */
export function styleOf(element: Element): string {
  const { style } = element.properties;
  return typeof style === 'string' ? style.toLowerCase().replaceAll(/\s+/g, '') : '';
}

/** True for what the page itself does not show. A style sheet may hide more: that is not read. */
export function isHidden(element: Element): boolean {
  const { hidden, type } = element.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (element.tagName === 'input' && type === 'hidden') return true;
  return /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all)/.test(styleOf(element));
}

/** True where the words have a line through them. */
export function isStruck(element: Element): boolean {
  if (element.tagName === 'del' || element.tagName === 's' || element.tagName === 'strike') return true;
  return /(?:^|;)text-decoration(?:-line)?:[^;]*line-through/.test(styleOf(element));
}

/**
 * Bold by element or by style. An editor's clipboard wraps whole documents in a `<b>` whose style takes the bold away.
 */
export function isBold(element: Element): boolean {
  const weight = /(?:^|;)font-weight:(bold|bolder|[6-9]00|[a-z]+|\d+)/.exec(styleOf(element))?.[1];
  if (weight) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return element.tagName === 'b' || element.tagName === 'strong' || naming.has(element.tagName);
}

/** True for an element that starts a line of its own. */
export function isBlock(node: RootContent): node is Element {
  if (node.type !== 'element') return false;
  const { tagName } = node;
  if (tagName === 'br') return false;
  return structural.has(tagName) || transparent.has(tagName) || naming.has(tagName) || isMenu(tagName);
}

/** The same, by style: a `<span>` may be told to be a block. */
export function isStyledBlock(element: Element): boolean {
  return /(?:^|;)display:(?:block|flex|grid|table|list-item)/.test(styleOf(element));
}

/** Old lists by other names. */
export const isMenu = (tagName: string): boolean => tagName === 'menu' || tagName === 'dir';

/** The words under a node, as they stand in the file. */
export function wordsUnder(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsUnder).join('') : '';
}
