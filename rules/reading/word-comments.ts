/** A copy of a Word file with comments beside its words, and not a letter or a look of it changed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Extent } from '../plan-text.ts';
import { ReadError } from './read-error.ts';
import { mainPart } from './word.ts';
import { type Letter, lettersIn, type WordLetters } from './word-letters.ts';
import { attributeIn, escapeXml } from './xml-text.ts';
import { listZip } from './zip.ts';

export interface WordComment {
  /** Over the text that `readFile` gave for this file; null: about the whole plan, put at its first words. */
  at: Extent | null;
  paragraphs: readonly string[];
}
export interface Commented {
  file: Uint8Array<ArrayBuffer>;
  /** Comments whose words could not be found again in the file: they are not in it. */
  notPlaced: readonly WordComment[];
}

const author = 'Golden Thread';

/** Throws `ReadError` for a file that is no Word document of the usual make. */
export function withWordComments(bytes: Uint8Array, text: string, comments: readonly WordComment[]): Commented {
  // Its guards against hostile zips; what comes after trusts its sizes.
  listZip(bytes);
  const parts = unzipSync(bytes);
  const texts = new Map(
    ['_rels/.rels', ...Object.keys(parts)].flatMap((name) => {
      const part = /\.(?:xml|rels)$/.test(name) ? parts[name] : undefined;
      return part ? [[name, strFromU8(part)] as const] : [];
    }),
  );
  const main = mainPart(texts);
  const xml = texts.get(main) ?? '';
  const space = /\sxmlns:w="([^"]*)"/.exec(xml)?.[1];
  if (space === undefined) {
    throw new ReadError(
      'This Word file is of an unusual make, and no comments could be put in. Save it again in Word.',
    );
  }
  const words = lettersIn(xml);
  const placeOf = placesIn(words, text);
  const placed: { comment: WordComment; first: Letter; last: Letter }[] = [];
  const notPlaced: WordComment[] = [];
  for (const comment of comments) {
    const place = comment.at ? placeOf(comment.at) : { first: 0, last: 0 };
    const first = place && words.letters[place.first];
    const last = place && words.letters[place.last];
    if (first && last) placed.push({ comment, first, last });
    else notPlaced.push(comment);
  }
  const part = commentsPart(parts, texts, main, space);
  const from =
    1 + Math.max(-1, ...[...part.xml.matchAll(/<w:comment\s[^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id)));
  const written = placed.map(({ comment }, at) => commentXml(from + at, comment)).join('');
  const closing = part.xml.lastIndexOf('</w:comments>');
  parts[part.name] = strToU8(part.xml.slice(0, closing) + written + part.xml.slice(closing));
  parts[main] = strToU8(marked(xml, words, placed, from));
  // Two thousand and no later: the same file and comments, the same bytes.
  return { file: zipSync(parts, { mtime: '2000-01-02' }), notPlaced };
}

/** Finds an extent of the text among the letters: line by line, in the order of both, so that a line said twice is told apart. */
function placesIn(
  { text: all }: WordLetters,
  text: string,
): (extent: Extent) => { first: number; last: number } | null {
  const lines: { start: number; end: number; letters: string; at: number }[] = [];
  let cursor = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const letters = line.replaceAll(/\s/g, '');
    const at = letters === '' ? -1 : all.indexOf(letters, cursor);
    if (at >= 0) cursor = at + letters.length;
    lines.push({ start, end: start + line.length, letters, at });
    start += line.length + 1;
  }
  const letterAt = (offset: number): number | null => {
    const line = lines.find((one) => offset >= one.start && offset < one.end);
    // Read in another order, as text boxes are: wherever it stands, if it stands there once.
    const at = line && line.at < 0 ? onlyPlace(all, line.letters) : (line?.at ?? -1);
    return line && at >= 0 ? at + text.slice(line.start, offset).replaceAll(/\s/g, '').length : null;
  };
  return ({ start: from, end }) => {
    const words = text.slice(from, end);
    const first = letterAt(from + words.length - words.trimStart().length);
    const last = letterAt(end - 1 - (words.length - words.trimEnd().length));
    return first === null || last === null || last < first ? null : { first, last };
  };
}

function onlyPlace(all: string, letters: string): number {
  const at = letters === '' ? -1 : all.indexOf(letters);
  return at >= 0 && all.indexOf(letters, at + 1) < 0 ? at : -1;
}

/** What is put in at one place of the XML. */
interface Insertion {
  /** The run that is parted here; null between runs. */
  parts: Letter['run'] | null;
  ends: string[];
  starts: string[];
}

function marked(
  xml: string,
  { letters }: WordLetters,
  placed: readonly { first: Letter; last: Letter }[],
  from: number,
): string {
  const insertions = new Map<number, Insertion>();
  const preserve = new Map<number, number>();
  const at = (place: number, run: Letter['run'] | null, letter: Letter): Insertion => {
    const known = insertions.get(place) ?? { parts: run, ends: [], starts: [] };
    insertions.set(place, known);
    if (run && !xml.slice(letter.tag.start, letter.tag.end).includes('preserve'))
      preserve.set(letter.tag.start, letter.tag.end);
    return known;
  };
  for (const [index, { first, last }] of placed.entries()) {
    const id = from + index;
    const begins = letters[first.run.first] === first || !first.canPart;
    const starts = begins ? at(first.run.start, null, first) : at(first.start, first.run, first);
    starts.starts.push(`<w:commentRangeStart w:id="${id}"/>`);
    const ends = letters[last.run.last] === last || !last.canPart;
    const end = ends ? at(last.run.end, null, last) : at(last.end, last.run, last);
    end.ends.push(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`);
  }
  const pieces: string[] = [];
  let kept = 0;
  for (const place of [...new Set([...insertions.keys(), ...preserve.keys()])].sort((a, b) => a - b)) {
    pieces.push(xml.slice(kept, place));
    kept = place;
    const insertion = insertions.get(place);
    if (insertion) {
      const { parts, ends, starts } = insertion;
      const between = ends.join('') + starts.join('');
      pieces.push(parts ? `</w:t></w:r>${between}${parts.opening}<w:t xml:space="preserve">` : between);
    }
    const tagEnd = preserve.get(place);
    if (tagEnd !== undefined) {
      pieces.push('<w:t xml:space="preserve">');
      kept = tagEnd;
    }
  }
  pieces.push(xml.slice(kept));
  return pieces.join('');
}

function commentXml(id: number, { paragraphs }: WordComment): string {
  const lines = paragraphs.map(
    (words) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(words).replaceAll('>', '&gt;')}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="GT">${lines.join('')}</w:comment>`;
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The part that holds the comments; made, and made known to the file, where there is none. */
function commentsPart(
  parts: Record<string, Uint8Array>,
  texts: ReadonlyMap<string, string>,
  main: string,
  space: string,
): { name: string; xml: string } {
  const slash = main.lastIndexOf('/') + 1;
  const [folder, file] = [main.slice(0, slash), main.slice(slash)];
  const linksName = `${folder}_rels/${file}.rels`;
  const links =
    texts.get(linksName) ??
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const known = [...links.matchAll(/<Relationship\s[^<>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attributeIn(tag, 'Type')?.endsWith('/comments'));
  const target = known && attributeIn(known, 'Target');
  if (target) {
    const name = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    // One that is there and holds nothing may be a single empty tag.
    const xml = (texts.get(name) ?? '').replace(/<w:comments([^<>]*)\/>/, '<w:comments$1></w:comments>');
    if (xml.includes('</w:comments>')) return { name, xml };
  }
  const name = `${folder}comments.xml`;
  const root = (texts.get('_rels/.rels') ?? '').match(/Type="([^"]*)\/officeDocument"/)?.[1];
  const kind = root ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  parts[linksName] = strToU8(
    links.replace(
      '</Relationships>',
      `<Relationship Id="rIdGoldenThread" Type="${kind}/comments" Target="comments.xml"/></Relationships>`,
    ),
  );
  const types = texts.get('[Content_Types].xml') ?? '';
  parts['[Content_Types].xml'] = strToU8(
    types.replace('</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/></Types>`),
  );
  return {
    name,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}"></w:comments>`,
  };
}
