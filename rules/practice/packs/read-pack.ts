/** A pack's text, of either format, to a Pack and what could not be used of it. */
import { parseJsonPack } from './json-pack.ts';
import { parseMarkdownPack } from './markdown-pack.ts';
import { checkPack, type ReadPack } from './pack.ts';

/** Never throws: what is not sound is told by line, and the rest loads. */
export function readPack(text: string): ReadPack {
  const words = text.replace(/^\uFEFF/, '');
  if (!/^\s*[{[]/.test(words)) return checkPack(parseMarkdownPack(words));
  const raw = parseJsonPack(words);
  if ('message' in raw) {
    const pack = { title: 'A pack that could not be read', about: '', audience: 'professionals' as const, steps: [] };
    return { pack, problems: [raw] };
  }
  return checkPack(raw);
}
