/** One pass over a Field's blocks in reading order: which Section, area, card and label each passage stands under. */
import type { Area } from '../contract.ts';
import type { Block, Extent, Field, SectionLetter } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import { formOf, isGrouping, isSubheading, leadingBold, levelOfForm, type WordBlock } from './block-form.ts';
import { type Form, looksLikeSentence, readHeading, type SectionHeading } from './headings.ts';
import { type Label, readLabel, type Role } from './labels.ts';
import { readCode } from './markers.ts';
import { homeOf, type Occurrence, type Passage, roleOfLetters, type Walked } from './place.ts';
import { provisionRoles } from './table-shape.ts';
import { readRefs } from './refs.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';
import { walkTable } from './walk-table.ts';

export interface WalkOptions {
  /** Starts of headings that are only a contents list or a key. */
  ignored: ReadonlySet<number>;
  /** Letters that some heading of the plan prints: titles without letters then only label, they do not start a Section. */
  lettered: ReadonlySet<SectionLetter>;
  /** A passage judged alone: a single block is never a heading. */
  passage: boolean;
}

/** What holds for the next passage. A level is that of the heading that set it; see block-form.ts. */
interface Standing {
  area: Area | null;
  areaLevel: number;
  /** The area's heading encloses Section headings (a plan cut by area first). */
  areaOuter: boolean;
  role: Role | null;
  roleLetter: SectionLetter | null;
  roleLevel: number;
  number: string | null;
  card: string | null;
  cardLevel: number;
  cardRoles: Role[];
  refs: string[];
}

const noLevel = 99;
const nothing = (): Standing => ({
  area: null,
  areaLevel: noLevel,
  areaOuter: false,
  role: null,
  roleLetter: null,
  roleLevel: noLevel,
  number: null,
  card: null,
  cardLevel: noLevel,
  cardRoles: [],
  refs: [],
});
const cardRoles: ReadonlySet<Role> = new Set(['aspiration', 'need', 'outcome', 'what'] as const);
/** Sections that an area heading may enclose. */
const byArea: ReadonlySet<SectionLetter> = new Set(['B', 'E', 'F'] as const);

export class Walk implements Walked {
  readonly occurrences: Occurrence[] = [];
  readonly passages: Passage[] = [];
  readonly columnSections: Occurrence[] = [];
  readonly field: Field;
  readonly text: string;
  at: Standing = nothing();
  tables = 0;
  readonly #options: WalkOptions;
  #cards = 0;
  #columnLetters: readonly SectionLetter[] | null = null;
  /** An area heading with no words under it yet: where it starts. */
  #freshArea: number | null = null;

  constructor(field: Field, options: WalkOptions) {
    this.field = field;
    this.text = field.text;
    this.#options = options;
    if (field.section) this.#open([field.section], false, false, null, 0, 0);
  }

  /** The Sections that words here belong to: the open heading's, or those that a table's own columns name. */
  get letters(): readonly SectionLetter[] {
    return this.#columnLetters ?? this.occurrences.at(-1)?.letters ?? [];
  }

  blocks(blocks: readonly Block[], inCell = false): void {
    const single = this.#options.passage && blocks.length === 1 && !inCell;
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'table') {
        walkTable(this, block);
        continue;
      }
      if (!hasWords(this.text, block.start, block.end)) continue;
      const next = blocks[index + 1] ?? null;
      if (single || !this.heads(block, formOf(this.text, block), next, inCell)) this.words(block, next, inCell);
    }
  }

  /** Takes a block that only heads what follows; false when its words are to be judged. */
  heads(block: WordBlock, form: Form, next: Block | null, inCell = false): boolean {
    const { text } = this;
    const level = levelOfForm(block, form);
    const bold = leadingBold(text, block);
    for (const [extent, as] of [
      [block, form],
      ...(bold && bold.end < block.end ? [[bold, 'bold'] as const] : []),
    ] as const) {
      const heading = this.section(extent, as, level, inCell);
      if (!heading) continue;
      const rest = trimExtent(text, heading, block.end);
      if (hasWords(text, rest.start, rest.end)) this.words({ ...restOf(block, rest) }, next, inCell);
      return true;
    }
    const words = text.slice(block.start, block.end);
    const headed = form !== 'item' && (form !== 'plain' || countWords(words, 13) <= 12);
    const area = headed ? readAreaHeading(words) : null;
    if (area && (form !== 'plain' || (!looksLikeSentence(words) && words.slice(area.end).length < 60))) {
      this.area(area.area, level, block.start);
      this.#roleAfterArea(words.slice(area.end), level);
      return true;
    }
    const label = readLabel(words);
    // "Staffing" over a list groups it; "Who:" over a line says who.
    if (label && provisionRoles.has(label.role) && isGrouping(words) && next) {
      this.group(words, level, block.type === 'heading');
      return true;
    }
    if (label && label.end >= words.trimEnd().length && (form !== 'item' || words.trimEnd().endsWith(':'))) {
      this.label(label, level);
      return true;
    }
    if (label && form === 'heading') return false;
    if (!isSubheading(text, block, form, next)) return false;
    this.group(words, level, block.type === 'heading');
    return true;
  }

  /** Starts a Section where a heading stands; where its own words end, or null when it is none. */
  section(extent: Extent, form: Form, level: number, inCell = false): number | null {
    const words = this.text.slice(extent.start, extent.end);
    const heading = readHeading(words, form);
    if (!heading || this.#options.ignored.has(extent.start)) return heading ? extent.start + heading.end : null;
    // A leading bold run must be the heading as a whole, or its end would cut a sentence.
    if (this.field.section) return this.#inBox(heading, extent);
    if (inCell && !heading.lettered && form !== 'heading' && form !== 'bold' && form !== 'label') return null;
    const known = heading.letters.every((letter) => this.letters.includes(letter));
    const here = this.occurrences.at(-1);
    if (!heading.lettered && (known || heading.letters.every((letter) => this.#options.lettered.has(letter)))) {
      // In Section A "My story" and its kin are sub-headings, of no kind that matters here.
      this.role(heading.letters.length === this.letters.length && known ? null : roleOfLetters(heading.letters), null, level);
      if (heading.area) this.area(heading.area.area, level, extent.start);
      return extent.start + heading.end;
    }
    const printed = words.slice(0, heading.end).replace(/[\s:|\u2013\u2014-]+$/, '').trim();
    if (here && known && here.letters.length === heading.letters.length && here.heading === printed && !heading.area) {
      return extent.start + heading.end; // a page's running header
    }
    this.close(extent.start);
    this.#enter(heading, level);
    this.#open(heading.letters, heading.merged, heading.lettered, printed, extent.start, extent.start + heading.end);
    return extent.start + heading.end;
  }

  #inBox(heading: SectionHeading, extent: Extent): number | null {
    const own = this.field.section;
    const before = this.text.slice(0, extent.start);
    const here = this.occurrences[0];
    if (own && here && heading.lettered && heading.letters.includes(own) && !hasWords(before)) {
      here.heading = this.text.slice(extent.start, extent.start + heading.end).trim();
      here.bodyStart = extent.start + heading.end;
      return extent.start + heading.end;
    }
    return null;
  }

  #enter({ letters, area }: SectionHeading, level: number): void {
    const { at } = this;
    const encloses = letters.some((letter) => byArea.has(letter)) && (at.areaLevel < level || this.#freshArea !== null || at.areaOuter);
    const kept = encloses && at.areaLevel < noLevel && !area;
    const cardKept = at.cardLevel < level;
    this.at = {
      ...nothing(),
      ...(kept ? { area: at.area, areaLevel: at.areaLevel, areaOuter: true } : {}),
      ...(cardKept ? { card: at.card, cardLevel: at.cardLevel, cardRoles: at.cardRoles, refs: at.refs } : {}),
    };
    if (area) Object.assign(this.at, { area: area.area, areaLevel: level });
    this.#freshArea = null;
  }

  #open(
    letters: readonly SectionLetter[],
    merged: boolean,
    lettered: boolean,
    heading: string | null,
    start: number,
    bodyStart: number,
  ): void {
    this.close(start);
    this.#columnLetters = null;
    const { id } = this.field;
    this.occurrences.push({
      letters, merged, lettered, field: id, heading, start, bodyStart, bodyEnd: this.text.length, cells: null,
    }); // prettier-ignore
  }

  /** Ends the open Section at `end`, or at the area heading that stands just before it. */
  close(end: number): void {
    const open = this.occurrences.at(-1);
    const fresh = this.#freshArea !== null && this.#freshArea < end ? this.#freshArea : end;
    if (open && !open.cells) open.bodyEnd = Math.min(open.bodyEnd, Math.max(open.bodyStart, fresh));
  }

  /** Sections side by side in a table end the Section before them. */
  openColumns(letters: readonly SectionLetter[], start: number): void {
    this.close(start);
    this.#columnLetters = letters;
  }

  area(area: Area | null, level: number, start: number): void {
    const { at } = this;
    const outer = at.areaOuter && level >= at.areaLevel && at.areaLevel < noLevel && level === at.areaLevel;
    const keepsRole = at.roleLevel < level;
    const keepsCard = at.cardLevel < level;
    this.at = {
      ...at,
      area,
      areaLevel: level,
      areaOuter: outer,
      ...(keepsRole ? {} : { role: null, roleLetter: null, roleLevel: noLevel }),
      ...(keepsCard ? {} : { card: null, cardLevel: noLevel, cardRoles: [], refs: [] }),
      number: null,
    };
    this.#freshArea = start;
  }

  /** "Communication and interaction: strengths", "Cognition and learning outcomes". */
  #roleAfterArea(rest: string, level: number): void {
    const label = readLabel(rest);
    if (label && label.single === false && !/\band\b/i.test(rest)) this.role(label.role, label.letter, level);
  }

  role(role: Role | null, letter: SectionLetter | null, level: number): void {
    Object.assign(this.at, { role, roleLetter: letter, roleLevel: level, number: null });
  }

  /** A grouping of no known kind: closes what its level closes. */
  group(words: string, level: number, isHeading: boolean): void {
    const { at } = this;
    if (isHeading && level <= at.areaLevel) Object.assign(at, { area: null, areaLevel: noLevel });
    if (level <= at.roleLevel) Object.assign(at, { role: null, roleLetter: null, roleLevel: noLevel });
    if (level <= at.cardLevel) Object.assign(at, { card: null, cardLevel: noLevel, cardRoles: [] });
    at.number = null;
    const refs = readRefs(words);
    if (isHeading || refs.length > 0) at.refs = refs;
  }

  /** A label with no words of its own after it holds until the next one. */
  label(label: Label, level: number): void {
    if (label.role === 'card') {
      this.#newCard(level, true);
      return;
    }
    this.#joinCard(label, level);
    this.role(label.role, label.letter, level);
    this.at.number = label.number;
  }

  #newCard(level: number, printed: boolean): void {
    Object.assign(this.at, {
      card: `${this.field.id}#c${++this.#cards}`,
      cardLevel: printed ? level : noLevel,
      cardRoles: [],
      role: null,
      roleLetter: null,
      roleLevel: noLevel,
      refs: [],
    });
  }

  /** Labels that name one thing each, met in turn, make a card; the first of them opens the next card when it comes back. */
  #joinCard(label: Label, level: number): void {
    if (!cardRoles.has(label.role)) return;
    const { at } = this;
    if (!label.single) {
      if (level <= at.cardLevel) Object.assign(at, { card: null, cardLevel: noLevel, cardRoles: [], refs: [] });
      return;
    }
    const opened = at.cardLevel < noLevel;
    if (!opened && (at.card === null || at.cardRoles[0] === label.role)) this.#newCard(level, false);
    this.at.cardRoles = [...this.at.cardRoles, label.role];
    const home = homeOf[label.role];
    const restates = home !== undefined && !home.some((letter) => this.letters.includes(letter));
    if (restates && label.number) this.at.refs = [label.number.toUpperCase()];
  }

  /** Words to be judged: strips their label, and gives them all that holds here. */
  words(block: WordBlock, next: Block | null, inCell = false): void {
    const { text, at } = this;
    this.#freshArea = null;
    let start = block.start;
    let role = at.role;
    let letter = at.roleLetter;
    let number = block.type === 'item' ? block.marker : null;
    number ??= at.number;
    at.number = null;
    if (this.letters.length === 0 && role === null) {
      // Before the first Section a label and its value are the front page's own.
      this.emit({ ...trimExtent(text, block.start, block.end) });
      return;
    }
    const stripped = this.#stripLabel(block, levelOfForm(block, formOf(text, block)));
    if (stripped) {
      start = stripped.start;
      if (stripped.label) {
        role = stripped.label.role;
        letter = stripped.label.letter;
        number = stripped.label.number ?? number;
        if (provisionRoles.has(role) && role !== 'what') {
          if (this.complete(role, { start, end: block.end })) return;
          role = role === 'who' || role === 'review' ? 'aside' : 'what';
        }
      }
    }
    else if (role && role !== 'what' && provisionRoles.has(role)) {
      if (this.complete(role, block)) return;
      role = 'what';
    }
    const code = readCode(text.slice(start, Math.min(block.end, start + 60)));
    if (code) {
      number = code.marker;
      start += code.end;
    }
    const extent = trimExtent(text, start, block.end);
    if (!hasWords(text, extent.start, extent.end)) return;
    const isIntro = text[extent.end - 1] === ':' && (next?.type === 'item' || countWords(text.slice(extent.start, extent.end), 13) <= 12);
    if (isIntro && !/[.!?]\s/.test(text.slice(extent.start, extent.end))) return;
    const refs = start > block.start ? readRefs(text.slice(block.start, start)) : [];
    this.emit({ ...extent, role, letter, number, refs, shape: block.type === 'item' ? 'item' : inCell ? 'cell' : 'paragraph', depth: block.type === 'item' ? block.depth : 0 });
  }

  /** Adds a passage that stands here; `given` overrides what holds. */
  emit(given: Extent & Partial<Omit<Passage, 'field' | 'start' | 'end'>>): Passage {
    const { at, text } = this;
    this.#freshArea = null;
    const passage: Passage = {
      field: this.field.id,
      letters: this.letters,
      role: at.role,
      letter: at.roleLetter,
      area: at.area,
      number: null,
      shape: 'paragraph',
      depth: 0,
      whole: false,
      row: at.card,
      columns: {},
      ...given,
      refs: [...new Set([...at.refs, ...(given.refs ?? []), ...readRefs(text.slice(given.start, given.end))])],
    };
    this.passages.push(passage);
    return passage;
  }

  #stripLabel(block: WordBlock, level: number): { start: number; label: Label | null } | null {
    const { text } = this;
    const bold = leadingBold(text, block);
    if (bold && bold.end < block.end) {
      const words = text.slice(bold.start, bold.end);
      const label = readLabel(words);
      const after = /^[\s:.\u2013\u2014-]*/.exec(text.slice(bold.end, bold.end + 12))?.[0].length ?? 0;
      if (label && label.end >= words.trimEnd().length) {
        this.#joinCard(label, level);
        return { start: bold.end + after, label };
      }
      // A bold lead that no list knows still only names what follows, where a colon parts the two.
      if (/:\s*$/.test(words) || /^\s*:/.test(text.slice(bold.end, bold.end + 3))) return { start: bold.end + after, label: guessLabel(words) };
    }
    const words = text.slice(block.start, Math.min(block.end, block.start + 200));
    const label = readLabel(words);
    if (!label || label.end >= block.end - block.start) return null;
    const mark = words.slice(0, label.end).trimEnd().at(-1) ?? '';
    const clear = mark === ':' || mark === '|' || label.number !== null || label.letter !== null;
    if (!clear && !['strength', 'need', 'outcome', 'steps', 'aspiration'].includes(label.role)) return null;
    this.#joinCard(label, level);
    return { start: block.start + label.end, label };
  }

  /** "Who: a teaching assistant" under a provision is part of it; false when there is none to complete. */
  complete(role: Role, extent: Extent): boolean {
    const last = this.passages.at(-1);
    if (!last || (last.role !== 'what' && roleOfLetters(last.letters) !== 'what') || last.field !== this.field.id) return false;
    const { start, end } = trimExtent(this.text, extent.start, extent.end);
    if (role !== 'aside' && role !== 'card' && role !== 'number' && role !== 'links' && role !== 'area' && role !== 'view' && role !== 'strength') {
      last.columns[role] = { start, end };
    }
    last.columns.what ??= { start: last.start, end: last.end };
    last.end = end;
    last.whole = true;
    return true;
  }
}

function guessLabel(words: string): Label | null {
  const role: Role | null = /\b(?:hopes?|dreams?|aspirations?|future|wish(?:es)?)\b/i.test(words)
    ? 'aspiration'
    : /\b(?:likes?|loves?|enjoys?|views?|dislikes?|important)\b/i.test(words)
      ? 'view'
      : null;
  return role ? { role, letter: null, number: null, single: false, end: words.length } : null;
}

function restOf(block: WordBlock, rest: Extent): WordBlock {
  return { type: 'paragraph', start: rest.start, end: rest.end, bold: block.type === 'heading' ? [] : block.bold.filter(({ start }) => start >= rest.start) };
}
