/**
 * Tags inside a line of Markdown: `<br>`, `<b>`, `<del>`, and lists in a table cell, as what they mean. Others are
 * dropped.
 */
import type { Html, ListItem, Nodes, PhrasingContent } from 'mdast';
import type { LeftOut } from './left-out.ts';

const breaking: ReadonlySet<string> = new Set(['br', 'p', 'div', 'ul', 'ol', 'tr', 'hr']);
const struck: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const wordless: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title', 'button']);

/** What an open tag gathers until it closes. */
interface Open {
  name: string;
  children: Nodes[];
}

/** `nodes` with their tags resolved; a tag that is never closed changes nothing but itself. */
export function resolveInlineHtml(nodes: readonly Nodes[], left: LeftOut): Nodes[] {
  if (!nodes.some((node) => node.type === 'html')) return [...nodes];
  const root: Open = { name: '', children: [] };
  const open: Open[] = [root];
  const top = () => open.at(-1) ?? root;
  /** Closes the newest open tag of this name, and what was left open inside it. */
  const close = (name: string) => {
    const at = open.findLastIndex((tag) => tag.name === name);
    if (at < 1) return;
    while (open.length > at) {
      const tag = open.pop();
      if (tag) top().children.push(...(open.length === at ? meaningOf(tag) : tag.children));
    }
  };
  for (const node of nodes) {
    if (node.type !== 'html') {
      top().children.push(node);
      continue;
    }
    const { name, isClose } = tagOf(node);
    if (name === 'img') left.images++;
    else if (name === 'li') {
      close('li');
      if (!isClose) open.push({ name, children: [] });
    } else if (breaking.has(name)) {
      if (name === 'ul' || name === 'ol') close('li');
      top().children.push({ type: 'break' });
    } else if (isClose) close(name);
    else if (name === 'b' || name === 'strong' || struck.has(name) || wordless.has(name))
      open.push({ name, children: [] });
  }
  close('li');
  while (open.length > 1) {
    const tag = open.pop();
    if (tag) top().children.push(...tag.children);
  }
  return gatherItems(root.children);
}

function tagOf(node: Html): { name: string; isClose: boolean } {
  const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(node.value);
  return { name: (match?.[2] ?? '').toLowerCase(), isClose: match?.[1] === '/' };
}

function meaningOf({ name, children }: Open): Nodes[] {
  const inner = children as PhrasingContent[];
  if (wordless.has(name)) return [];
  if (struck.has(name)) return [{ type: 'delete', children: inner }];
  if (name === 'li') return [{ type: 'listItem', children: [{ type: 'paragraph', children: inner }] }];
  return [{ type: 'strong', children: inner }];
}

/** Entries in a row are one list; breaks and spaces between them were only the list's own tags. */
function gatherItems(nodes: readonly Nodes[]): Nodes[] {
  const gathered: Nodes[] = [];
  let items: ListItem[] | null = null;
  for (const node of nodes) {
    const isGap = node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
    if (node.type === 'listItem') {
      if (items) items.push(node);
      else {
        items = [node];
        gathered.push({ type: 'list', ordered: false, children: items });
      }
    } else if (!items || !isGap) {
      items = null;
      gathered.push(node);
    }
  }
  return gathered;
}
