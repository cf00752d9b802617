/** A pack in JSON: `{ "pack": 1, "title": …, "steps": [ … ] }`, read with the place of every part, so that faults can be told by line. */
import { findNodeAtLocation, getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { PackProblem, RawPack } from './pack.ts';

/** The parsed pack, or what keeps it from being JSON. */
export function parseJsonPack(text: string): RawPack | PackProblem {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const starts = lineStarts(text);
  const [error] = errors;
  if (!tree || error) {
    const says = error
      ? printParseErrorCode(error.error)
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
      : 'it is empty';
    return { line: error ? lineAt(starts, error.offset) : 1, message: `This is not JSON: ${says}.` };
  }
  const value: unknown = getNodeValue(tree);
  const { steps = [], ...head } = typeof value === 'object' && value !== null ? (value as { steps?: unknown }) : {};
  return {
    head,
    steps: Array.isArray(steps) ? steps : [],
    lineOf: (step, key) => {
      const path = step === null ? [key] : ['steps', step, key];
      const node = findNodeAtLocation(tree, path) ?? (step === null ? tree : findNodeAtLocation(tree, ['steps', step]));
      return node ? lineAt(starts, node.offset) : null;
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, of an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
