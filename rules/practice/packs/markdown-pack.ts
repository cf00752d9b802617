/** A pack in Markdown: lines of "word: value" under a heading for each step; what follows a value on lines of its own belongs to it. */
import type { RawPack } from './pack.ts';

const keyLine = /^([a-z][a-z ]{0,20}):(?:\s+(.*)|)$/;
const keys = new Set(
  'pack title about audience pair note section weak strong because ask rule area phase picture exercise pairs text'.split(
    ' ',
  ),
).add('picture says');

interface Part {
  fields: Record<string, unknown>;
  lines: Map<string, number>;
  line: number;
}

/** Reads the lines. Nothing is refused here: `checkPack` does that, with these lines. */
export function parseMarkdownPack(text: string): RawPack {
  const parts: Part[] = [{ fields: {}, lines: new Map(), line: 1 }];
  let open: string | null = null;
  text.split(/\r\n?|\n/).forEach((row, index) => {
    const line = index + 1;
    const heading = /^##\s+(.*?)\s*#*\s*$/.exec(row);
    const title = /^#\s+(.*?)\s*#*\s*$/.exec(row);
    if (heading) {
      parts.push({ fields: { title: heading[1] }, lines: new Map([['title', line]]), line });
      open = null;
      return;
    }
    const part = parts[parts.length - 1] as Part;
    if (title && parts.length === 1) {
      part.fields.title = title[1];
      part.lines.set('title', line);
      open = null;
      return;
    }
    const [, key, value = ''] = keyLine.exec(row) ?? [];
    if (key !== undefined && (keys.has(key) || (open === null && row.trim() !== ''))) {
      part.fields[key] = key === 'pack' ? Number(value) : value;
      part.lines.set(key, line);
      open = key;
      return;
    }
    if (open === null) {
      if (row.trim() === '' || /^-{3,}\s*$/.test(row)) return;
      open = parts.length === 1 ? 'about' : 'text';
      part.lines.set(open, line);
      part.fields[open] = row;
      return;
    }
    const before = part.fields[open];
    if (typeof before === 'string') part.fields[open] = before === '' ? row : `${before}\n${row}`;
  });
  const [head, ...steps] = parts.map(({ fields, ...rest }) => ({ fields: trimmed(fields), ...rest }));
  return {
    head: head?.fields,
    steps: steps.map(({ fields }) => withoutEmptyTitle(fields)),
    lineOf: (step, key) => {
      const part = step === null ? head : steps[step];
      return part?.lines.get(key) ?? part?.line ?? null;
    },
  };
}

const trimmed = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  );

/** The heading of a step out of the library is for whoever reads the file: the pair brings its own title. */
function withoutEmptyTitle({ title, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return 'pair' in rest ? rest : { title, ...rest };
}
