/** What a Word file keeps around its text: headers and footers on every page, comments beside it. */
import type { WordStyles } from './word-styles.ts';
import { charactersIn, piecesAt, valueIn } from './xml-text.ts';

/** Parts of the file, by name, that hold headers and footers. */
export const marginPart = /^[^/]+\/(?:header|footer)\d*\.xml$/;
/** The part that holds the comments. */
export const commentsPart = /^[^/]+\/comments\.xml$/;

/** Each line of these headers and footers once; automatic page numbers are no words. */
export function marginLines(parts: Iterable<string>): string[] {
  const lines = new Set<string>();
  for (const xml of parts) {
    for (const paragraph of xml.split('</w:p>')) {
      const line = charactersIn(paragraph).replaceAll(/\s+/g, ' ').trim();
      if (/[\p{L}\p{N}]/u.test(line)) lines.add(line);
    }
  }
  return [...lines];
}

/** The lines of an automatic table of contents: the headings said before they come. */
export function contentsLines(xml: string, styles: WordStyles): string[] {
  return xml.split('</w:p>').flatMap((paragraph) => {
    const style = valueIn(paragraph.slice(paragraph.lastIndexOf('<w:pPr')), 'w:pStyle');
    return style !== null && styles.isContents(style) ? [charactersIn(paragraph).replaceAll(/\s+/g, ' ').trim()] : [];
  });
}

/** How many comments the part holds. */
export const commentsIn = (xml: string): number => piecesAt(xml, 'w:comment').length;
