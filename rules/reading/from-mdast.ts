/**
 * The one way from a tree to text and blocks: every reader comes through here. Text is written while walking, so an
 * extent is where its words were put, never the result of a search.
 */
import type { List, ListItem, Nodes, Root, Table } from 'mdast';
import type { Block, Cell, Extent, Field, FieldId, Row } from '../plan-text.ts';
import type { LeftOut } from './left-out.ts';
import type { ItemMark } from './mark-up.ts';
import { hasWords, isPhrasing, splitAtBlankLines, writePhrasing } from './phrasing.ts';
import { TextWriter } from './text-writer.ts';
import { typedItems } from './typed-items.ts';

/** Where blocks go: the page or one cell. */
interface Place {
  blocks: Block[];
  inCell: boolean;
}

/** The plain text of `root` and the blocks over it. Images, struck passages and notes are added up in `left`. */
export function fromMdast(root: Root, id: FieldId, left: LeftOut): Field {
  countLeftOut(root, left);
  const writer = new TextWriter();
  const blocks: Block[] = [];
  writeFlow(writer, root.children, { blocks, inCell: false }, 0);
  return { id, text: writer.text, section: null, blocks };
}

function countLeftOut(root: Root, left: LeftOut): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'image' || node.type === 'imageReference') left.images++;
    else if (node.type === 'footnoteReference') left.notes++;
    else if (node.type === 'delete') left.struck += hasWords(node.children) ? 1 : 0;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

function writeFlow(writer: TextWriter, nodes: readonly Nodes[], place: Place, depth: number): void {
  for (const run of runsOf(nodes)) {
    if (Array.isArray(run)) {
      for (const part of splitAtBlankLines(run.filter(isPhrasing))) writeParagraph(writer, part, place);
    } else writeBlock(writer, run, place, depth);
  }
}

/** Loose words between blocks are a paragraph of their own. */
function runsOf(nodes: readonly Nodes[]): (Nodes | Nodes[])[] {
  const runs: (Nodes | Nodes[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (!isPhrasing(node)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function writeBlock(writer: TextWriter, node: Nodes, place: Place, depth: number): void {
  switch (node.type) {
    case 'heading': {
      const extent = startBlock(writer, place, false);
      writePhrasing(writer, node.children);
      if (endBlock(writer, extent)) place.blocks.push({ type: 'heading', level: node.depth, ...extent });
      break;
    }
    case 'paragraph':
      if (node.data?.item) writeItem(writer, [node.children], place, node.data.item);
      else for (const part of splitAtBlankLines(node.children)) writeParagraph(writer, part, place);
      break;
    case 'list':
      writeList(writer, node, place, depth);
      break;
    case 'table':
      writeTable(writer, node, place);
      break;
    case 'code':
      for (const value of node.value.split(/\n\s*\n/)) writeParagraph(writer, [{ type: 'text', value }], place);
      break;
    case 'footnoteDefinition':
      break;
    default:
      if ('children' in node) writeFlow(writer, node.children, place, depth);
  }
}

/** In a cell, and from item to item, one line end; between other blocks a blank line. */
function startBlock(writer: TextWriter, place: Place, isItem: boolean): Extent {
  const last = place.blocks.at(-1);
  const close = place.inCell || (isItem && last?.type === 'item');
  writer.startBlock(last ? (close ? '\n' : '\n\n') : '');
  return writer.open();
}

function endBlock(writer: TextWriter, extent: Extent): boolean {
  const wrote = writer.close(extent);
  writer.endBlock();
  return wrote;
}

function writeParagraph(writer: TextWriter, nodes: readonly Nodes[], place: Place): void {
  const extent = startBlock(writer, place, false);
  const bold = writePhrasing(writer, nodes);
  if (!endBlock(writer, extent)) return;
  const paragraph = { type: 'paragraph' as const, ...extent, bold };
  place.blocks.push(...(typedItems(paragraph, writer.since(extent.start)) ?? [paragraph]));
}

function writeItem(
  writer: TextWriter,
  paragraphs: readonly (readonly Nodes[])[],
  place: Place,
  mark: ItemMark,
  tick = '',
): boolean {
  const { depth, marker } = mark;
  let extent = startBlock(writer, place, true);
  if (mark.printed && marker !== null) {
    writer.say(marker);
    writer.close(extent);
    writer.say(' ');
    extent = writer.open();
  }
  writer.say(tick);
  const bold: Extent[] = [];
  for (const [index, nodes] of paragraphs.entries()) {
    if (index > 0) writer.say('\n');
    bold.push(...writePhrasing(writer, nodes));
  }
  if (!endBlock(writer, extent)) return false;
  place.blocks.push({ type: 'item', ...extent, depth, marker, bold });
  return true;
}

function writeList(writer: TextWriter, list: List, place: Place, depth: number): void {
  for (const [index, node] of list.children.entries()) {
    const counted = list.ordered ? `${(list.start ?? 1) + index}.` : null;
    const marker = node.data?.marker === undefined ? counted : node.data.marker;
    writeListItem(writer, node, place, { depth, marker });
  }
}

/** Its own paragraphs are one item; lists inside go a level deeper; headings and tables inside stand as they are. */
function writeListItem(writer: TextWriter, item: ListItem, place: Place, mark: ItemMark): void {
  let tick = item.checked === true ? '☒ ' : item.checked === false ? '☐ ' : '';
  let paragraphs: Nodes[][] = [];
  let written = false;
  const flush = () => {
    if (written) for (const nodes of paragraphs) writeParagraph(writer, nodes, place);
    else if (paragraphs.length > 0) written = writeItem(writer, paragraphs, place, mark, tick);
    paragraphs = [];
    tick = '';
  };
  for (const run of runsOf(item.children.flatMap((node) => (node.type === 'blockquote' ? node.children : [node])))) {
    if (Array.isArray(run)) paragraphs.push(run);
    else if (run.type === 'paragraph') paragraphs.push(run.children);
    else if (run.type === 'code') paragraphs.push([run]);
    else {
      flush();
      writeBlock(writer, run, place, mark.depth + 1);
    }
  }
  flush();
  // A number alone in a cell is what the writer sees there, so it is the cell's word.
  if (!written && place.inCell && mark.marker !== null && place.blocks.length === 0 && !hasWords(item.children)) {
    writeParagraph(writer, [{ type: 'text', value: mark.marker }], place);
  }
}

/** Rows without any words are left out; an empty cell keeps its place in its row. */
function writeTable(writer: TextWriter, table: Table, place: Place): void {
  const rows: Row[] = [];
  const extent = startBlock(writer, place, false);
  for (const [index, row] of table.children.entries()) {
    if (!hasWords(row.children)) continue;
    if (rows.length > 0) writer.mark('\n');
    const rowExtent = writer.open();
    const cells: Cell[] = [];
    for (const cell of row.children) {
      if (cells.length > 0) writer.mark('\t');
      const cellExtent = writer.open();
      writer.mark('');
      const blocks: Block[] = [];
      writeFlow(writer, cell.children, { blocks, inCell: true }, 0);
      writer.close(cellExtent);
      cells.push({ ...cellExtent, blocks, columns: cell.data?.columns ?? 1 });
    }
    writer.close(rowExtent);
    rows.push({ ...rowExtent, header: row.data?.header ?? index === 0, cells });
  }
  if (endBlock(writer, extent)) place.blocks.push({ type: 'table', ...extent, rows });
}
