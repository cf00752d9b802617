/**
 * An HTML tree as the page shows it, in the few elements the tree walker knows: what is hidden or struck is out,
 * styles that mean bold are bold, a saved form holds its answers, and Word's lists are lists.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { plainCharacters } from './characters.ts';
import { answerOf, isTick } from './html-forms.ts';
import { numberEntries, takeWordMark } from './html-marks.ts';
import {
  isBlock,
  isBold,
  isHidden,
  isMenu,
  isStruck,
  isStyledBlock,
  naming,
  pictures,
  structural,
  styleOf,
  wordless,
  wordsUnder,
} from './html-shape.ts';
import type { LeftOut } from './left-out.ts';
import { depthKey, markerKey } from './mark-up.ts';

interface Context {
  left: LeftOut;
  /** Made by our Word reader, so its number anchors can be trusted. */
  fromWord: boolean;
  /** Line ends in the text show as line ends. */
  lines: boolean;
}

/** A new tree; `root` is used up. Images and struck passages are added up in `left`. */
export function tidyHtml(root: Root, left: LeftOut, fromWord: boolean): Root {
  return { type: 'root', children: tidyAll(root.children, { left, fromWord, lines: false }) };
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

function tidyAll(nodes: readonly (RootContent | ElementContent)[], context: Context): ElementContent[] {
  const tidied: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') tidied.push(...tidyText(node.value, context));
    if (node.type !== 'element') continue;
    const last = tidied.findLast((other) => other.type !== 'text' || other.value.trim() !== '');
    // A form shows each label at the head of its line, unless it names the tick box before it.
    if (node.tagName === 'label' && last && !isBlock(last) && !isTick(last)) tidied.push(element('br', []));
    tidied.push(...tidyElement(node, context));
  }
  return tidied;
}

function tidyText(value: string, context: Context): ElementContent[] {
  const plain = plainCharacters(value);
  if (!context.lines) return [text(plain)];
  return plain.split('\n').flatMap((line, index) => (index > 0 ? [element('br', []), text(line)] : [text(line)]));
}

function tidyElement(node: Element, context: Context): ElementContent[] {
  const { tagName } = node;
  if (wordless.has(tagName) || isHidden(node)) return [];
  if (pictures.has(tagName)) {
    if (tagName !== 'svg') context.left.images++;
    return [];
  }
  if (isStruck(node)) {
    if (plainCharacters(wordsUnder(node)).trim() !== '') context.left.struck++;
    return [];
  }
  const answer = answerOf(node);
  if (answer !== null) return answer === '' ? [] : [text(` ${answer} `)];
  if (tagName === 'q') return [text('“'), ...tidyAll(node.children, context), text('”')];
  return isBlock(node) || isStyledBlock(node) || tagName === 'br'
    ? tidyBlock(node, context)
    : tidyInline(node, context);
}

function tidyInline(node: Element, context: Context): ElementContent[] {
  const children = tidyAll(node.children, withLines(node, context));
  if (!isBold(node)) return children;
  return children.some(isBlock) ? embolden(children) : [element('strong', children)];
}

function tidyBlock(node: Element, context: Context): ElementContent[] {
  const { tagName } = node;
  if (tagName === 'ol') numberEntries(node);
  const isHeading = /^h[1-6]$/.test(tagName);
  const mark = tagName === 'p' || tagName === 'li' || isHeading ? takeWordMark(node, context.fromWord) : null;
  let children = tidyAll(node.children, withLines(node, context));
  if (isBold(node)) children = embolden(children);
  if (isHeading && mark?.marker) children.unshift(text(`${mark.marker} `));

  const tidied = element(nameFor(node, children), children);
  const { colSpan, rowSpan } = node.properties;
  if (tagName === 'td' || tagName === 'th') tidied.properties = { colSpan, rowSpan };
  if (tagName === 'li') tidied.properties[markerKey] = mark ? mark.marker : node.properties[markerKey];
  else if (tagName === 'p' && mark) tidied.properties = { [markerKey]: mark.marker, [depthKey]: mark.depth };
  return [tidied];
}

function nameFor(node: Element, children: readonly ElementContent[]): string {
  if (naming.has(node.tagName)) return children.some(isBlock) ? 'div' : 'p';
  if (isMenu(node.tagName)) return 'ul';
  if (node.tagName === 'p' && children.some(isBlock)) return 'div';
  return structural.has(node.tagName) ? node.tagName : 'div';
}

/** `<pre>`, `<textarea>` and the styles that make any element like them. */
function withLines(node: Element, context: Context): Context {
  const style = /(?:^|;)white-space:([a-z-]+)/.exec(styleOf(node))?.[1];
  if (style) return { ...context, lines: style.startsWith('pre') || style === 'break-spaces' };
  return /^(?:pre|listing|xmp|textarea)$/.test(node.tagName) ? { ...context, lines: true } : context;
}

/** Bold around blocks, put on the words inside each of them. */
function embolden(nodes: readonly ElementContent[]): ElementContent[] {
  const bolder: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.some((node) => wordsUnder(node).trim() !== '')) bolder.push(element('strong', run));
    else bolder.push(...run);
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      flush();
      bolder.push({ ...node, children: embolden(node.children) });
    } else run.push(node);
  }
  flush();
  return bolder;
}
