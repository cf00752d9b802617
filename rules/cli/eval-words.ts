/** The words of a plan's file by the shortest way there is, to see that reading lost none: no reader of ours is asked. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import type { Appraisal, Block, PlanText } from '../index.ts';
import { tokensOf } from './eval-match.ts';

/** What became of a file's words. */
export interface WordCount {
  words: number;
  /** In the file, and neither in the text nor in a line named as left out. A PDF is counted by letters, five to a word. */
  lost: string[];
  /** In no Section, or left out as a page's header or footer. */
  outside: number;
}

/** Counts the words of the file at `path` that are in neither `text` nor `furniture`. */
export async function countWords(
  path: string,
  text: PlanText,
  furniture: readonly string[],
  { unassigned }: Appraisal,
): Promise<WordCount> {
  const bytes = await readFile(path);
  const markers = text.fields.flatMap(({ blocks }) => markersIn(blocks ?? []));
  const read = [...text.fields.map((field) => field.text), ...furniture, ...markers].join('\n');
  const isPdf = extname(path) === '.pdf';
  const source = isPdf ? await pdfWords(bytes) : rawWords(path, bytes);
  const outside = unassigned.map(
    ({ field, start, end }) => text.fields.find(({ id }) => id === field)?.text.slice(start, end) ?? '',
  );
  return {
    words: tokensOf(source).length,
    lost: isPdf ? lettersOnlyIn(source, read) : tokensOnlyIn(source, read),
    outside: tokensOf([...outside, ...furniture].join('\n')).length,
  };
}

/** Numbers of entries, which the file may hold as words. */
function markersIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => markersIn(cell.blocks)));
    return block.type === 'item' && block.marker !== null ? [block.marker] : [];
  });
}

function tokensOnlyIn(source: string, read: string): string[] {
  return onlyIn(tokensOf(source), tokensOf(read));
}

/** Words of a PDF may be cut and joined anywhere; their letters stay. */
function lettersOnlyIn(source: string, read: string): string[] {
  const lettersOf = (text: string) => [...tokensOf(text).join('')];
  const lost = onlyIn(lettersOf(source), lettersOf(read));
  const words: string[] = [];
  for (let at = 0; at < lost.length; at += 5) words.push(lost.slice(at, at + 5).join(''));
  return words;
}

function onlyIn(source: readonly string[], read: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const token of read) counts.set(token, (counts.get(token) ?? 0) + 1);
  return source.filter((token) => {
    const left = counts.get(token) ?? 0;
    counts.set(token, left - 1);
    return left <= 0;
  });
}

function rawWords(path: string, bytes: Uint8Array): string {
  const kind = extname(path);
  if (kind === '.docx') return wordWords(bytes);
  const text = new TextDecoder().decode(bytes);
  if (kind === '.html')
    return withoutTags(text.replaceAll(/<(script|style|title|del|s|strike)\b[\s\S]*?<\/\1>/gi, ' '));
  // The number of a list's entry is its marker, not one of its words.
  if (kind === '.md') return withoutTags(text.replaceAll(/~~[\s\S]*?~~|^[ \t>]*\d{1,3}[.)](?=\s)/gm, ' '));
  return text;
}

function withoutTags(html: string): string {
  const bare = html
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<\/?(?:b|strong|i|em|u|span|font|a|sup|sub)\b[^>]*>/gi, '');
  return bare
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&eacute;', 'é')
    .replaceAll(/&[a-z]{2,8};/gi, ' ');
}

/** Runs that are live: neither deleted, struck nor hidden. */
function wordWords(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name) });
  return Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .map((xml) => xml.replaceAll(/<(mc:Fallback|w:del|w:moveFrom)\b[^>]*[^/]>[\s\S]*?<\/\1>/g, ''))
    .map((xml) =>
      xml.replaceAll(
        /<w:r\b[^>]*>(?:(?!<\/w:r>)[\s\S])*?<w:(?:d?strike|vanish)(?:\/>| w:val="(?:true|1|on)"\/>)[\s\S]*?<\/w:r>/g,
        '',
      ),
    )
    .map((xml) =>
      xml.replaceAll(/<w:(?:tab|br)\/>|<\/w:p>/g, ' ').replaceAll(/<w:instrText[\s\S]*?<\/w:instrText>|<[^<>]*>/g, ''),
    )
    .map(withoutTags)
    .join('\n')
    .replaceAll(/&(lt|gt|quot|apos);/g, ' ');
}

async function pdfWords(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) words.push(item.str);
  }
  await task.destroy();
  return words.join(' ');
}
