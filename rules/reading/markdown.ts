/** Markdown, with the tables and strike-through of GitHub's dialect, to words and blocks. */
import type { Definition, Html, List, Nodes, Parents, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Field, FieldId } from '../plan-text.ts';
import { plainCharacters } from './characters.ts';
import { fromMdast } from './from-mdast.ts';
import { htmlToMdast } from './html.ts';
import { resolveInlineHtml } from './inline-html.ts';
import { describeLeftOut, type LeftOut, layoutLeftOut, nothingLeftOut } from './left-out.ts';
import { mostLevels, mostMarkdown, refuseLongText, withinStack } from './limits.ts';
import { isPhrasing } from './phrasing.ts';
import { type ReadField, readPlain } from './plain.ts';
import { stripTags } from './strip-tags.ts';

// One tilde is how writers say "about": only two strike words out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * The words of a Markdown file without its signs. HTML in it is read as HTML. A file too long or too deeply nested to
 * follow is read as plain lines, and `notChecked` says so. Throws `ReadError` when it is longer than any plan.
 */
export function readMarkdown(source: string, fieldId: FieldId): ReadField {
  refuseLongText(source);
  const text = plainCharacters(source);
  const left = nothingLeftOut();
  const field = isTangled(text) ? null : withinStack(() => readTree(parser.parse(text), text, fieldId, left));
  if (field) return { field, notChecked: describeLeftOut(left), furniture: [] };
  return { ...readPlain(text, fieldId), notChecked: describeLeftOut(layoutLeftOut()) };
}

function readTree(root: Root, source: string, fieldId: FieldId, left: LeftOut): Field | null {
  if (isTooDeep(root)) return null;
  resolve(root, source, left);
  return fromMdast(root, fieldId, left);
}

/**
 * Text on which the parser takes far longer than on prose: lists in lists in lists, or thousands of signs that may
 * each open or close a bold run.
 */
function isTangled(text: string): boolean {
  if (text.length > mostMarkdown) return true;
  if (/^(?:[>*+-][ \t]*|\d{1,9}[.)][ \t]+){64}|^[ \t]{160,}(?:[>*+-]|\d)/m.test(text)) return true;
  return text.split(/\n[ \t]*\n/).some((block) => block.length > mostSigns && countSigns(block) > mostSigns);
}

const mostSigns = 4000;
const countSigns = (block: string): number => block.match(/\*+|_+|~+|\[/g)?.length ?? 0;

function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** Puts trees in the place of raw HTML, words in the place of link targets, and typed numbers on list items. */
function resolve(node: Parents, source: string, left: LeftOut): void {
  if (node.type === 'list' && node.ordered) keepTypedNumbers(node, source);
  const children: Nodes[] = [];
  for (const child of isInline(node) ? node.children : joinHtml(node.children)) {
    if (child.type === 'html' && !isInline(node)) children.push(...readBlockHtml(child, left));
    else if (child.type === 'definition') children.push(...readDefinition(child));
    else {
      if ('children' in child) resolve(child, source, left);
      children.push(child);
    }
  }
  const resolved = isInline(node) ? resolveInlineHtml(children, left) : children;
  // A tree read from HTML may stand anywhere; the tree walker asks no more of a parent than that it has children.
  node.children = resolved as typeof node.children;
}

const isInline = (node: Nodes): boolean =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || isPhrasing(node);

/** A blank line cuts one piece of HTML into several nodes: a table with blank lines is still one table. */
function joinHtml(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isApart = node.type === 'html' && last?.type === 'html' && lineOf(node) > lineOf(last);
    if (isApart) joined[joined.length - 1] = { ...node, value: `${last.value}\n${node.value}` };
    else joined.push(node);
  }
  return joined;
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 0;

function readBlockHtml(node: Html, left: LeftOut): Nodes[] {
  const root = htmlToMdast(node.value, left, false);
  if (root) return root.children;
  left.layout = true;
  return [{ type: 'paragraph', children: [{ type: 'text', value: stripTags(node.value) }] }];
}

/** "[Name]: Ayo" is a label to a writer, though Markdown takes it for a link target. */
function readDefinition(node: Definition): RootContent[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/#<]|www\.)|[./]\w/i.test(node.url)) return [];
  const title = node.title ? ` ${node.title}` : '';
  const value = `[${node.label ?? node.identifier}]: ${node.url}${title}`;
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

/** The numbers as typed: the rest of the plan refers to them. "1. 1. 1." is Markdown's way to let the list count. */
function keepTypedNumbers(list: List, source: string): void {
  const markers = list.children.map((item) => {
    const from = item.position?.start.offset ?? source.length;
    return /^\d{1,9}[.)]/.exec(source.slice(from, from + 12))?.[0] ?? null;
  });
  if (markers.some((marker, index) => marker === null || marker === markers[index - 1])) return;
  for (const [index, item] of list.children.entries()) item.data = { ...item.data, marker: markers[index] ?? null };
}
