/**
 * One pass over a Word file's text before mammoth reads it, for what mammoth would lose: automatic numbers, headings
 * and bold that stand in a style, merge fields; and what it must not see: hidden words, pictures, notes.
 */
import { numberAnchor } from './html-marks.ts';
import type { LeftOut } from './left-out.ts';
import type { WordNumbers } from './word-numbers.ts';
import type { WordStyles } from './word-styles.ts';
import { attributeIn, escapeXml, isOn } from './xml-text.ts';

/** Style names of our own, told to mammoth in `word.ts`. */
export const boldStyle = 'golden-thread-bold';
export const contentsStyle = 'golden-thread-contents';

/** mammoth knows none of these, and would drop the words inside the first three. */
const wrappers: ReadonlySet<string> = new Set(['w:fldSimple', 'w:dir', 'w:bdo']);
const pictures: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata']);
const embedded: ReadonlySet<string> = new Set(['m:oMath', 'w:altChunk', 'w:subDoc', 'o:OLEObject', 'c:chart']);
const noteMarks: ReadonlySet<string> = new Set(['w:footnoteReference', 'w:endnoteReference']);

interface OpenParagraph {
  style: string | null;
  list: string | null;
  level: string | null;
  inProperties: boolean;
  deleted: boolean;
}

/**
 * `xml` ready for mammoth. What is left out is added up in `left`. Never throws: other XML passes through unchanged.
 */
export function prepareWordXml(xml: string, styles: WordStyles, numbers: WordNumbers, left: LeftOut): string {
  const out: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  /** Where each open run began in `out`, and whether it is hidden. */
  const runs: { from: number; hidden: boolean }[] = [];
  /**
   * How deep inside the parts that are not the text as it stands: old settings, drawings in a second form, deleted
   * rows.
   */
  const inside = { change: 0, choice: 0, rowProperties: 0 };
  const rows: { deleted: boolean }[] = [];
  let kept = 0;

  for (const match of xml.matchAll(/<(\/?)([A-Za-z][\w.:-]*)([^<>]*?)(\/?)>/g)) {
    const [tag, slash = '', name = '', attributes = '', selfClosed] = match;
    const isClose = slash !== '';
    const isOpen = !isClose && !selfClosed;
    const step = isClose ? -1 : isOpen ? 1 : 0;
    const paragraph = paragraphs.at(-1);
    const inProperties = paragraph?.inProperties === true && inside.change === 0;
    const replaceBy = (piece: string) => {
      out.push(xml.slice(kept, match.index), piece);
      kept = match.index + tag.length;
    };

    if (name === 'w:pPrChange' || name === 'w:rPrChange') inside.change += step;
    else if (name === 'mc:Choice') inside.choice += step;
    else if (name === 'w:trPr') inside.rowProperties += step;
    else if (name === 'w:tr') {
      if (isOpen) rows.push({ deleted: rows.at(-1)?.deleted === true });
      else if (isClose) rows.pop();
    } else if (name === 'w:p') {
      if (isOpen) paragraphs.push({ style: null, list: null, level: null, inProperties: false, deleted: false });
      else if (isClose) paragraphs.pop();
    } else if (name === 'w:pPr' && paragraph && inside.change === 0 && step !== 0) {
      paragraph.inProperties = isOpen;
      const isCounted = isClose && inside.choice === 0 && !paragraph.deleted && rows.at(-1)?.deleted !== true;
      const anchor = isCounted ? numberFor(paragraph, styles, numbers) : '';
      if (anchor) replaceBy(tag + anchor);
    } else if (name === 'w:del' && !isClose) {
      const row = rows.at(-1);
      if (inside.rowProperties > 0 && row) row.deleted = true;
      else if (inProperties && paragraph) paragraph.deleted = true;
      if (inside.choice === 0 && !inProperties) left.deletions++;
    } else if (inProperties && paragraph && !isClose && name === 'w:pStyle') {
      paragraph.style = attributeIn(attributes, 'w:val');
      const known = paragraph.style === null ? null : styleFor(paragraph.style, styles);
      if (known) replaceBy(`<w:pStyle w:val="${known}"${selfClosed}>`);
    } else if (inProperties && paragraph && !isClose && name === 'w:numId') {
      paragraph.list = attributeIn(attributes, 'w:val');
    } else if (inProperties && paragraph && !isClose && name === 'w:ilvl') {
      paragraph.level = attributeIn(attributes, 'w:val');
    } else if (name === 'w:rStyle' && !isClose) {
      if (styles.isBold(attributeIn(attributes, 'w:val') ?? '')) {
        replaceBy(`<w:rStyle w:val="${boldStyle}"${selfClosed}>`);
      }
    } else if (name === 'w:r' && isOpen) {
      out.push(xml.slice(kept, match.index));
      kept = match.index;
      runs.push({ from: out.length, hidden: false });
    } else if (name === 'w:r' && isClose) {
      const run = runs.pop();
      if (run?.hidden) {
        out.length = run.from;
        kept = match.index + tag.length;
        left.hidden++;
      }
    } else if (name === 'w:vanish' && !inProperties && inside.change === 0) {
      const run = runs.at(-1);
      if (run && isOn(attributeIn(attributes, 'w:val') ?? '')) run.hidden = true;
    } else if (pictures.has(name)) {
      if (!isClose && inside.choice === 0) left.images++;
      replaceBy(`<${slash}a:unread${selfClosed}>`);
    } else if (noteMarks.has(name)) {
      if (!isClose) left.notes++;
      replaceBy('');
    } else if (embedded.has(name)) {
      if (!isClose && inside.choice === 0) left.embedded++;
    } else if (wrappers.has(name)) replaceBy('');
    else if (name === 'w:cr') replaceBy(`<${slash}w:br${selfClosed}>`);
    // mammoth takes the mark for a header even where its value says that it is none.
    else if (name === 'w:tblHeader' && !isOn(attributeIn(attributes, 'w:val') ?? '')) replaceBy('');
    else if (name === 'w:dstrike') replaceBy(`<${slash}w:strike${attributes}${selfClosed}>`);
  }
  out.push(xml.slice(kept));
  return out.join('');
}

/** The style mammoth is to see instead; null to leave it. */
function styleFor(styleId: string, styles: WordStyles): string | null {
  if (styles.isContents(styleId)) return contentsStyle;
  const level = styles.headingLevel(styleId);
  if (level !== null) return `Heading${level}`;
  return styles.isBold(styleId) ? boldStyle : null;
}

/** An empty bookmark, which mammoth makes an empty anchor, holding the number; '' for a paragraph outside lists. */
function numberFor(paragraph: OpenParagraph, styles: WordStyles, numbers: WordNumbers): string {
  const { style, list: ownList, level: ownLevel } = paragraph;
  const styled = style === null ? null : styles.numbering(style);
  const list = ownList ?? styled?.list ?? null;
  if (list === null || list === '0') return '';
  const tied = style === null ? 0 : numbers.levelOfStyle(list, style);
  const level = ownLevel === null ? (styled?.level ?? tied) : Number(ownLevel);
  const number = numbers.next({ list, level }) ?? '';
  return `<w:bookmarkStart w:id="0" w:name="${escapeXml(`${numberAnchor}${level}:${number}`)}"/>`;
}
