/** The words inside a block: what is bold among them, and where a blank line cuts it in two. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { Extent } from '../plan-text.ts';
import { plainCharacters } from './characters.ts';
import type { TextWriter } from './text-writer.ts';

const phrasingTypes: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference html'.split(
    ' ',
  ),
);

/** True for a node that stands inside a line. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

/** Writes the words under `nodes`; returns the runs in bold. Struck words, images and notes write nothing. */
export function writePhrasing(writer: TextWriter, nodes: readonly Nodes[]): Extent[] {
  const bold: Extent[] = [];
  let inBold = false;
  const write = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      writer.say(plainCharacters(node.value));
    } else if (node.type === 'break') writer.say('\n');
    else if (node.type === 'strong' && !inBold) {
      inBold = true;
      const run = writer.open();
      node.children.forEach(write);
      if (writer.close(run)) bold.push(run);
      inBold = false;
    } else if ('children' in node && node.type !== 'delete') {
      const isLine = !isPhrasing(node);
      if (isLine) writer.say('\n');
      node.children.forEach(write);
      if (isLine) writer.say('\n');
    }
  };
  nodes.forEach(write);
  return joinRuns(writer, bold);
}

/** Two bold runs with only spaces between them are one: editors split a run wherever its colour changes. */
function joinRuns(writer: TextWriter, runs: readonly Extent[]): Extent[] {
  const joined: Extent[] = [];
  const base = runs[0]?.start ?? 0;
  const text = runs.length > 1 ? writer.since(base) : '';
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && text.slice(last.end - base, run.start - base).trim() === '') last.end = run.end;
    else joined.push(run);
  }
  return joined;
}

/** True when some live word stands under `nodes`. */
export function hasWords(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      return plainCharacters(node.value).trim() !== '';
    }
    return 'children' in node && node.type !== 'delete' && hasWords(node.children);
  });
}

/** A paragraph cut where two breaks in a row show a blank line: what the writer sees as two paragraphs. */
export function splitAtBlankLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node.type === 'break') breaks++;
    else if (node.type !== 'text' || node.value.trim() !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}
