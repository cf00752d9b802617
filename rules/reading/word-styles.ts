/** What a Word file's styles say that its paragraphs do not: level of heading, list number, bold. */
import { attributeIn, isOn, piecesAt, valueIn } from './xml-text.ts';

/** A list level named by a paragraph or its style. */
export interface NumberRef {
  list: string;
  level: number;
}

export interface WordStyles {
  /** 1 to 6, or null for a style that is no heading. */
  headingLevel(styleId: string): number | null;
  isBold(styleId: string): boolean;
  /** A line of an automatic table of contents. */
  isContents(styleId: string): boolean;
  /** The list whose numbers the style carries; `level` null where the list's own levels name the style. */
  numbering(styleId: string): { list: string; level: number | null } | null;
}

interface Style {
  name: string;
  basedOn: string | null;
  outline: string | null;
  bold: string | null;
  list: string | null;
  level: string | null;
}

/** Reads `styles.xml`; '' when the file has none. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, Style>();
  for (const piece of piecesAt(xml, 'w:style')) {
    const id = attributeIn(` ${piece.slice(0, piece.indexOf('>'))}`, 'w:styleId');
    if (id === null || styles.has(id)) continue;
    styles.set(id, {
      name: (valueIn(piece, 'w:name') ?? '').toLowerCase(),
      basedOn: valueIn(piece, 'w:basedOn'),
      outline: valueIn(piece, 'w:outlineLvl'),
      bold: valueIn(piece, 'w:b'),
      list: valueIn(piece, 'w:numId'),
      level: valueIn(piece, 'w:ilvl'),
    });
  }
  /** The first answer from the style or those it is based on; a ring of styles ends with no answer. */
  const inherited = <T>(styleId: string, answer: (style: Style) => T | null): T | null => {
    let id: string | null = styleId;
    for (let steps = 0; id !== null && steps < 20; steps++) {
      const style: Style | undefined = styles.get(id);
      const found = style ? answer(style) : null;
      if (found !== null) return found;
      id = style?.basedOn ?? null;
    }
    return null;
  };
  return {
    headingLevel: (styleId) => {
      const level = inherited(styleId, (style) => {
        const named = /^heading ([1-9])$/.exec(style.name)?.[1];
        if (named) return Math.min(Number(named), 6);
        if (style.name === 'title') return 1;
        return style.outline === null ? null : Number(style.outline) + 1;
      });
      // Outline level 10 is Word's way to say "body text", even of a style based on a heading.
      return level !== null && level <= 6 ? level : null;
    },
    isContents: (styleId) => styles.get(styleId)?.name.startsWith('toc ') === true,
    isBold: (styleId) => isOn(inherited(styleId, (style) => style.bold)),
    numbering: (styleId) => {
      const list = inherited(styleId, (style) => style.list);
      if (list === null || list === '0') return null;
      const level = inherited(styleId, (style) => style.level);
      return { list, level: level === null ? null : Number(level) };
    },
  };
}
