/** HTML, from a saved page, a form or our Word reader, to words and blocks. */
import type { Root as HtmlRoot, Nodes } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { FieldId } from '../plan-text.ts';
import { plainCharacters } from './characters.ts';
import { fromMdast } from './from-mdast.ts';
import { htmlHandlers } from './html-handlers.ts';
import { describeLeftOut, type LeftOut, layoutLeftOut, nothingLeftOut } from './left-out.ts';
import { mostCells, mostLevels, refuseLongText, withinStack } from './limits.ts';
import { type ReadField, readPlain } from './plain.ts';
import { stripTags } from './strip-tags.ts';
import { tidyHtml } from './tidy-html.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const converter = unified().use(rehypeRemark, { handlers: htmlHandlers, document: true });

/**
 * The words a page shows, without tags, scripts or hidden and struck parts. Nesting too deep to follow is read as plain
 * lines, and `notChecked` says so. Throws `ReadError` when it is longer than any plan.
 */
export function readHtml(source: string, fieldId: FieldId): ReadField {
  refuseLongText(source);
  const left = nothingLeftOut();
  const field = withinStack(() => {
    const root = htmlToMdast(plainCharacters(source), left, false);
    return root ? fromMdast(root, fieldId, left) : null;
  });
  if (field) return { field, notChecked: describeLeftOut(left), furniture: [] };
  return { ...readPlain(stripTags(source), fieldId), notChecked: describeLeftOut(layoutLeftOut()) };
}

/** The tree of a page or a piece of one; null when it is nested too deeply. What is left out is added up in `left`. */
export function htmlToMdast(source: string, left: LeftOut, fromWord: boolean): Root | null {
  if (opensTooMany(source) || source.split(/<t[dh]\b/i, mostCells + 2).length > mostCells) return null;
  const html: HtmlRoot = parser.parse(source);
  return isTooDeep(html) ? null : converter.runSync(tidyHtml(html, left, fromWord));
}

/** Tags that stay open until closed; an HTML parser repeats an open `<font>` in every paragraph after it. */
const opener =
  /<(\/?)(?!(?:p|li|dt|dd|t[rdh]|thead|tbody|tfoot|option|br|hr|img|input|meta|link|col|wbr|area|base)\b)[a-z]/gi;

/** A cheap look before parsing: unclosed tags cost the parser time in the square of their number. */
function opensTooMany(source: string): boolean {
  let depth = 0;
  for (const [, close] of source.matchAll(opener)) {
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > mostLevels) return true;
  }
  return false;
}

/** Level by level, without a call inside a call: the measure must not overflow either. */
function isTooDeep(root: HtmlRoot): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
