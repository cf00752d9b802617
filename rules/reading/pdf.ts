/** PDF with text, through pdf.js, to the same words and blocks as every other file. */
import type { BlockContent } from 'mdast';
import type { FieldId, NotChecked } from '../plan-text.ts';
import { fromMdast } from './from-mdast.ts';
import { furnitureLeftOut } from './furniture.ts';
import { describeLeftOut, nothingLeftOut } from './left-out.ts';
import { refuseLongText } from './limits.ts';
import { blocksOf, type Manner } from './pdf-blocks.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { joinPages } from './pdf-join.ts';
import { openPdf, type PdfDocument } from './pdf-library.ts';
import { type Page, type Piece, readPage } from './pdf-page.ts';
import { blocksOfTags } from './pdf-tags.ts';
import type { ReadField } from './plain.ts';
import { ReadError } from './read-error.ts';

/** No plan has more pages. */
const mostPages = 300;
/** Words, or parts of words, set at one place. A full page has some 300. */
const mostPieces = 400_000;

const locked = 'This PDF is locked with a password. Save a copy without one and open that.';
const damaged = 'This PDF is damaged or was cut short. Save it again from where it came, or paste its text.';

/**
 * The words of a PDF in reading order; headers, footers and page numbers stay out and are named, and so is each page
 * without words. `onPage` hears how many pages of how many are done. Throws `ReadError` when the file is locked,
 * damaged, far too long, or holds pictures of words only.
 */
export async function readPdf(
  bytes: Uint8Array,
  fieldId: FieldId,
  onPage?: (done: number, of: number) => void,
): Promise<ReadField> {
  const task = await openPdf(bytes);
  try {
    const pages = await pagesOf(await task.promise, onPage);
    const { pages: bare, removed } = withoutFurniture(pages);
    if (bare.every(({ pieces }) => pieces.length === 0) && pages.every(({ pieces }) => pieces.length === 0)) {
      throw new ReadError(
        'This PDF holds pictures of pages and no words. Open the file it was scanned from, or have its text recognised first.',
      );
    }
    const manner = mannerOf(bare);
    const blocks = bare.map((page) => readBlocks(page, manner));
    const joined = joinPages(blocks);
    const left = { ...nothingLeftOut(), images: picturesIn(bytes) };
    const field = fromMdast({ type: 'root', children: joined.blocks }, fieldId, left);
    refuseLongText(field.text);
    const furniture = [...removed, ...joined.repeated];
    const notChecked = [...pagesWithout(pages), ...describeLeftOut(left), ...furnitureLeftOut(furniture)];
    return { field, notChecked, furniture };
  } catch (problem) {
    throw asReadError(problem);
  } finally {
    await task.destroy();
  }
}

/** pdf.js's own messages may quote the file, so they go no further. */
function asReadError(problem: unknown): unknown {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'PasswordException') return new ReadError(locked);
  return /Exception$|^(?:Format|XRefEntry|XRefParse|MissingData|Jpeg|Jpx|Jbig2)/.test(name)
    ? new ReadError(damaged)
    : problem;
}

async function pagesOf(document: PdfDocument, onPage?: (done: number, of: number) => void): Promise<Page[]> {
  const { numPages } = document;
  if (numPages > mostPages) {
    throw new ReadError(
      `This PDF has ${numPages} pages, far more than one plan. Save the plan alone in a file of its own.`,
    );
  }
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= numPages; number++) {
    const page = await readPage(document, number);
    pieces += page.pieces.length;
    if (pieces > mostPieces)
      throw new ReadError('This PDF holds far more words than one plan. Save the plan alone in a file of its own.');
    pages.push(page);
    onPage?.(number, numPages);
  }
  return pages;
}

/** By its tags where it can be trusted; what stands outside them, and pages without, by where words stand. */
function readBlocks(page: Page, manner: Manner): BlockContent[] {
  const tagged = blocksOfTags(page, manner);
  if (!tagged) return blocksOf(page, manner);
  return [...tagged.blocks, ...blocksOf({ pieces: tagged.outside, ruled: { across: [], down: [] } }, manner)];
}

function pagesWithout(pages: readonly Page[]): NotChecked[] {
  const empty = pages
    .filter(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))
    .map(({ number }) => number);
  return empty.map((number) => ({
    what: `Page ${number}`,
    why: 'It holds no words: a blank page, or a scan. Words in a picture cannot be checked: type them in.',
  }));
}

/** Pictures are named in the open even where the rest is packed. A mask is part of its picture. */
function picturesIn(bytes: Uint8Array): number {
  let pictures = 0;
  for (let from = 0; from < bytes.length; from += 65_536) {
    const text = String.fromCharCode(...bytes.subarray(from, from + 65_536));
    pictures += (text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0) - (text.match(/\/SMask\s+\d/g)?.length ?? 0);
  }
  return Math.max(0, pictures);
}

function mannerOf(pages: readonly Page[]): Manner {
  const pieces = pages.flatMap((page) => page.pieces);
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length);
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const headings = [...letters.keys()].filter((size) => size > body * 1.12).sort((a, b) => b - a);
  return { body, headings, mend: mender(pieces) };
}

/**
 * A hyphen at a line's end parts a word, or belongs to it. The rest of the file tells: "provi-" "sion" is written
 * whole elsewhere, "self-" "help" with its hyphen.
 */
function mender(pieces: readonly Piece[]): Manner['mend'] {
  const words = new Set<string>();
  for (const { text } of pieces)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}]+(?:-[\p{L}]+)*/gu)) words.add(word);
  return (before, after) => {
    if (before.endsWith('\u00ad')) return before.slice(0, -1);
    const head = /([\p{L}]+(?:-[\p{L}]+)*)[-\u2010]$/u.exec(before)?.[1]?.toLowerCase();
    const tail = /^[\p{Ll}]+/u.exec(after)?.[0];
    if (head === undefined || tail === undefined) return `${before} `;
    if (words.has(head + tail)) return before.slice(0, -1);
    return words.has(`${head}-${tail}`) || (words.has(head) && words.has(tail)) ? before : before.slice(0, -1);
  };
}
