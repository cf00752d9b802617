/** Word's .docx, through mammoth, to the same HTML path as a saved page. */
import { zipSync } from 'fflate';
import type { FieldId } from '../plan-text.ts';
import { plainCharacters } from './characters.ts';
import { decodeText } from './decode.ts';
import { fromMdast } from './from-mdast.ts';
import { furnitureLeftOut } from './furniture.ts';
import { htmlToMdast } from './html.ts';
import { type Changes, describeLeftOut, type LeftOut, nothingLeftOut } from './left-out.ts';
import { mostCells, refuseLongText, withinStack } from './limits.ts';
import type { ReadField } from './plain.ts';
import { ReadError } from './read-error.ts';
import { exposeTextBoxes, rejectChanges } from './word-changes.ts';
import { commentsIn, commentsPart, contentsLines, marginLines, marginPart } from './word-margins.ts';
import { readWordNumbers } from './word-numbers.ts';
import { readWordStyles } from './word-styles.ts';
import { boldStyle, contentsStyle, prepareWordXml } from './word-xml.ts';
import { isSoundXml } from './xml-text.ts';
import { listZip, unzip } from './zip.ts';

/**
 * mammoth's one function we use. In Node it looks for `buffer`, in a browser for `arrayBuffer`; both may be the same.
 */
interface Mammoth {
  convertToHtml(
    input: { buffer: ArrayBuffer; arrayBuffer: ArrayBuffer },
    options: { styleMap: readonly string[]; includeEmbeddedStyleMap: boolean; externalFileAccess: boolean },
  ): Promise<{ value: string }>;
}

/**
 * What all parts we read may come to, unpacked, in bytes. A plan of 40 pages is 1 to 2 MB; mammoth needs 100 times
 * this in memory.
 */
const mostXml = 8_000_000;

const styleMap: readonly string[] = [
  `p.${contentsStyle} => !`,
  `p.${boldStyle} => p:fresh > strong:fresh`,
  `r.${boldStyle} => strong`,
  'strike => del',
  "br[type='page'] => br",
  "br[type='column'] => br",
];

const cannotRead = 'This Word file could not be read. Open it in Word and save it again as .docx, or paste its text.';

/**
 * The words of a .docx as if its tracked changes were all accepted, or all rejected, with automatic numbers as markers;
 * headers, footers, comments and pictures stay out and are named, and nothing it links to is fetched. Throws `ReadError` when it is no Word file, cut
 * short, locked or unpacks to too much.
 */
export async function readWord(bytes: Uint8Array, fieldId: FieldId, changes: Changes = 'accepted'): Promise<ReadField> {
  const left = nothingLeftOut();
  const { zip, furniture } = repack(bytes, left, changes);
  const html = await toHtml(zip);
  refuseLongText(html);
  const field = withinStack(() => {
    const root = htmlToMdast(plainCharacters(html), left, true);
    return root ? fromMdast(root, fieldId, left) : null;
  });
  if (!field) throw new ReadError('This Word file nests tables or lists too deeply to follow. Paste its text instead.');
  return { field, notChecked: [...describeLeftOut(left, changes), ...furnitureLeftOut(furniture)], furniture };
}

/** A small zip of only the parts that hold words, prepared for mammoth: it never sees pictures, notes or links out. */
function repack(bytes: Uint8Array, left: LeftOut, changes: Changes): { zip: ArrayBuffer; furniture: string[] } {
  const parts = readParts(bytes, left);
  const main = mainPart(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readWordStyles(parts.get(`${folder}styles.xml`) ?? '');
  const numbers = readWordNumbers(parts.get(`${folder}numbering.xml`) ?? '', styles);
  const margins: string[] = [];
  for (const [name, xml] of parts) {
    if (marginPart.test(name)) margins.push(xml);
    if (commentsPart.test(name)) left.comments += commentsIn(xml);
    // mammoth is to see only what is the plan's own text.
    if (marginPart.test(name) || commentsPart.test(name)) parts.delete(name);
  }
  if ((parts.get(main)?.split('<w:tc>', mostCells + 2).length ?? 0) > mostCells) {
    throw new ReadError(
      'This file holds tables of more than 20,000 cells, far more than one plan. Save the plan alone in a file of its own.',
    );
  }
  const whole = exposeTextBoxes(parts.get(main) ?? '');
  const contents = contentsLines(whole, styles);
  const xml = changes === 'rejected' ? rejectChanges(whole) : whole;
  parts.set(main, prepareWordXml(xml, styles, numbers, left));
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) files[name] = new TextEncoder().encode(part);
  return {
    zip: zipSync(files, { level: 0, mtime: '2000-01-02' }).buffer,
    furniture: [...marginLines(margins), ...contents],
  };
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const wantedPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|[^/]+\/(?:_rels\/)?(?:document|styles|numbering)\d*\.xml(?:\.rels)?|[^/]+\/(?:header|footer|comments)\d*\.xml)$/;

function readParts(bytes: Uint8Array, left: LeftOut): Map<string, string> {
  const parts = new Map<string, string>();
  const entries = listZip(bytes);
  let room = mostXml;
  for (const entry of entries) {
    if (entry.name.endsWith('vbaProject.bin')) left.macros = true;
    if (!wantedPart.test(entry.name)) continue;
    const part = unzip(bytes, entry, room);
    room -= part.length;
    const xml = decodeText(part);
    if (!isSoundXml(xml)) throw new ReadError(cannotRead);
    parts.set(entry.name, xml);
  }
  return parts;
}

/** Usually `word/document.xml`; Word on the web may call it `document2.xml`. */
export function mainPart(parts: ReadonlyMap<string, string>): string {
  const links = parts.get('_rels/.rels') ?? '';
  const link = links.match(/<[\w:]*Relationship\s[^<>]*officeDocument"[^<>]*>/)?.[0] ?? '';
  const target = /\sTarget="\/?([^"]*)"/.exec(link)?.[1] ?? 'word/document.xml';
  const main = [target, 'word/document.xml'].find((name) => parts.has(name));
  if (!main) {
    throw new ReadError(
      'This file is a zip, not a Word document. Unpack it and open the .docx inside, or save the plan as .docx.',
    );
  }
  return main;
}

async function toHtml(zip: ArrayBuffer): Promise<string> {
  const loaded: unknown = await import('mammoth');
  const mammoth = ((loaded as { default?: unknown }).default ?? loaded) as Mammoth;
  try {
    const input = { buffer: zip, arrayBuffer: zip };
    const options = { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false };
    return (await mammoth.convertToHtml(input, options)).value;
  } catch {
    // mammoth's own message may quote the file, so it goes no further.
    throw new ReadError(cannotRead);
  }
}
