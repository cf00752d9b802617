/** The text of an editor that holds HTML: one line for each block, and the way back to its DOM positions. */
import type { TextPieces } from './text-pieces.ts';

const block =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FIGCAPTION|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

/**
 * Reads an editable element as its reader sees it. Each code unit of a text node stays one code unit: spaces of any kind
 * become plain ones, so that what is compared does not depend on which of them the editor chose.
 */
export function readRichPieces(root: HTMLElement): TextPieces {
  const pieces: TextPieces['pieces'][number][] = [];
  let text = '';
  let atBreak = false;
  const add = (node: Node, words: string) => {
    if (words === '') return;
    if (atBreak && text !== '') text += '\n';
    atBreak = false;
    pieces.push({ node, start: text.length, length: words.length });
    text += words;
  };
  const walk = (node: Node, keepsLines: boolean) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const words = child.nodeType === 3 ? (child.nodeValue ?? '') : '';
      if (child.nodeType === 3) {
        // Line ends between the tags of blocks are the source's, not the writer's.
        if (!keepsLines && /^\s*\n\s*$/.test(words)) continue;
        add(child, keepsLines ? words : words.replace(/[\s\u00a0]/g, ' '));
      } else if (child.nodeName === 'BR') {
        // The last <br> of a block is how editors hold an empty line open: it stands for no words.
        if (child.nextSibling) add(child, '\n');
      } else if (child.nodeType === 1) {
        const isBlock = block.test(child.nodeName);
        atBreak ||= isBlock;
        walk(child, keepsLines || child.nodeName === 'PRE');
        atBreak ||= isBlock;
      }
    }
  };
  const style = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  walk(root, style.startsWith('pre') || style === 'break-spaces');
  return { text, pieces, root };
}
