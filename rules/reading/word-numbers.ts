/** Word's automatic numbers: not in the text, yet what the writer sees and refers to ("meets B1"). */
import { type Numerals, printNumber } from './numerals.ts';
import type { NumberRef, WordStyles } from './word-styles.ts';
import { attributeIn, piecesAt, valueIn } from './xml-text.ts';

interface Level {
  start: number;
  /** null for a bullet. */
  numerals: Numerals | 'none' | null;
  /** "%1.%2" with each level's own number for its sign. */
  pattern: string;
  /** Every level's number as digits. */
  legal: boolean;
}
interface NumberedList {
  /** Lists made from one pattern go on counting together. */
  counter: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}

const numeralsOf: Readonly<Record<string, Level['numerals']>> = {
  bullet: null,
  none: 'none',
  lowerLetter: 'letters',
  upperLetter: 'Letters',
  lowerRoman: 'roman',
  upperRoman: 'Roman',
  decimalZero: 'padded',
  ordinal: 'ordinal',
  cardinalText: 'words',
};

/** Counts as Word would, in the order of the text. */
export interface WordNumbers {
  /** The level a paragraph style is tied to in this list; 0 when none is. */
  levelOfStyle(list: string, styleId: string): number;
  /** The next number as printed, null for a bullet or a list the file does not define. */
  next(ref: NumberRef): string | null;
}

/** Reads `numbering.xml`; '' when the file has none. */
export function readWordNumbers(xml: string, styles: WordStyles): WordNumbers {
  const patterns = new Map<string, string>();
  const [abstracts = ''] = xml.split(/<w:num(?=\s)/, 1);
  for (const piece of piecesAt(abstracts, 'w:abstractNum'))
    patterns.set(attributeIn(piece, 'w:abstractNumId') ?? '', piece);
  const lists = new Map<string, NumberedList>();
  for (const piece of piecesAt(xml.slice(abstracts.length), 'w:num')) {
    const id = attributeIn(piece, 'w:numId');
    if (id !== null) lists.set(id, readList(piece, patterns, styles, xml));
  }

  const counts = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    levelOfStyle: (list, styleId) => {
      const pattern = patterns.get(lists.get(list)?.counter ?? '') ?? '';
      const level = piecesAt(pattern, 'w:lvl').find((piece) => valueIn(piece, 'w:pStyle') === styleId);
      return level ? Number(attributeIn(level, 'w:ilvl') ?? 0) : 0;
    },
    next: ({ list: id, level }) => {
      const list = lists.get(id);
      const shape = list?.levels.get(level);
      if (!list || !shape) return null;
      const count = counts.get(list.counter) ?? [];
      counts.set(list.counter, count);
      const restart = list.restarts.get(level);
      const isFirstUse = !restarted.has(`${id} ${level}`);
      restarted.add(`${id} ${level}`);
      const before = count[level];
      count[level] = restart !== undefined && isFirstUse ? restart : before === undefined ? shape.start : before + 1;
      count.length = level + 1;
      return print(list, shape, count);
    },
  };
}

function readList(piece: string, patterns: Map<string, string>, styles: WordStyles, xml: string): NumberedList {
  const counter = patternOf(valueIn(piece, 'w:abstractNumId') ?? '', patterns, styles, xml);
  const levels = readLevels(patterns.get(counter) ?? '');
  const restarts = new Map<number, number>();
  for (const override of piecesAt(piece, 'w:lvlOverride')) {
    for (const [level, shape] of readLevels(override)) levels.set(level, shape);
    const restart = valueIn(override, 'w:startOverride');
    if (restart !== null) restarts.set(Number(attributeIn(override, 'w:ilvl') ?? 0), Number(restart));
  }
  return { counter, levels, restarts };
}

/** A pattern may stand in a numbering style, which names a list, which names the pattern that holds the levels. */
function patternOf(id: string, patterns: Map<string, string>, styles: WordStyles, xml: string): string {
  const link = valueIn(patterns.get(id) ?? '', 'w:numStyleLink');
  const list = link === null ? null : styles.numbering(link)?.list;
  if (!list) return id;
  const piece = piecesAt(xml, 'w:num').find((other) => attributeIn(other, 'w:numId') === list);
  return (piece ? valueIn(piece, 'w:abstractNumId') : null) ?? id;
}

function readLevels(xml: string): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const piece of piecesAt(xml, 'w:lvl')) {
    const format = valueIn(piece, 'w:numFmt') ?? 'decimal';
    levels.set(Number(attributeIn(piece, 'w:ilvl') ?? 0), {
      start: Number(valueIn(piece, 'w:start') ?? 0),
      numerals: Object.hasOwn(numeralsOf, format) ? (numeralsOf[format] ?? null) : 'decimal',
      pattern: valueIn(piece, 'w:lvlText') ?? '',
      legal: valueIn(piece, 'w:isLgl') !== null,
    });
  }
  return levels;
}

function print(list: NumberedList, shape: Level, count: readonly number[]): string | null {
  if (shape.numerals === null) return null;
  const printed = shape.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const its = list.levels.get(level);
    const numerals = its?.numerals ?? 'decimal';
    if (numerals === 'none') return '';
    return printNumber(count[level] ?? its?.start ?? 1, shape.legal ? 'decimal' : numerals);
  });
  return printed.trim() || null;
}
