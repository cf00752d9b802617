/** One pass over a Field's blocks in reading order: which Section, area, card and label each passage stands under. */
import type { Area } from '../contract.ts';
import type { Block, Extent, Field, SectionLetter, Told } from '../plan-text.ts';
import { type AreaHeading, readAreaHeading } from './areas.ts';
import {
  bannerLevel,
  formOf,
  isGrouping,
  isSubheading,
  leadingBold,
  levelOfForm,
  type WordBlock,
} from './block-form.ts';
import { kindByWords } from './cues.ts';
import { type Form, looksLikeSentence, readHeading, type SectionHeading } from './headings.ts';
import { isColumnRole, type Label, type Role, readLabel } from './labels.ts';
import { splitLines } from './lines.ts';
import { readCode } from './markers.ts';
import type { OwnHeadings } from './own-headings.ts';
import { homeOf, type Occurrence, type Passage, roleOfLetters, type Walked } from './place.ts';
import { readRefs } from './refs.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';
import {
  byArea,
  enterArea,
  enterCard,
  enterGroup,
  enterRole,
  enterSection,
  joinCard,
  nothingStands,
  type Standing,
} from './standing.ts';
import { stripLabel } from './strip-label.ts';
import { provisionRoles } from './table-shape.ts';
import { walkTable } from './walk-table.ts';

/** Labels that number a thing and may name it. */
const titled: ReadonlySet<Role> = new Set(['outcome', 'need', 'card'] as const);

/** What the walk must know of the whole plan before it starts. */
export interface WalkOptions {
  /** Starts of headings that are only a contents list or a key. */
  ignored: ReadonlySet<number>;
  /** Letters that some heading of the plan prints: titles without letters then only label, they do not start a Section. */
  lettered: ReadonlySet<SectionLetter>;
  /** A passage judged alone: a single block is never a heading. */
  passage: boolean;
  /** Headings of the council's own. */
  own: OwnHeadings;
}

/** The walk over one Field: `blocks` takes it all; the tables' own walk (walk-table.ts) comes back in through the rest. */
export class Walk implements Walked {
  readonly occurrences: Occurrence[] = [];
  readonly passages: Passage[] = [];
  readonly columnSections: Occurrence[] = [];
  readonly field: Field;
  readonly text: string;
  /** What holds for the next words. */
  at: Standing = nothingStands;
  /** Tables met so far: they name their rows by it. */
  tables = 0;
  readonly #options: WalkOptions;
  #cards = 0;
  #columnLetters: readonly SectionLetter[] | null = null;
  /** An area heading with no words under it yet: where it starts. */
  #freshArea: number | null = null;
  /** Words just met that stand over a list. */
  #intro: Extent | null = null;
  /** The name of a numbered outcome or need whose statement is still to come. */
  #title: (Extent & { at: Standing; letters: readonly SectionLetter[] }) | null = null;
  /** What the writer says of blocks still to come, in reading order. */
  readonly #told: Told[];

  constructor(field: Field, options: WalkOptions) {
    this.field = field;
    this.text = field.text;
    this.#options = options;
    this.#told = field.section ? [] : [...(field.told ?? [])].sort((a, b) => a.start - b.start);
    if (field.section) this.#open([field.section], null, null, 0, 0);
    if (field.area) this.at = enterArea(this.at, field.area, 0);
  }

  /** The Sections that words here belong to: the open heading's, or those that a table's own columns name. */
  get letters(): readonly SectionLetter[] {
    return this.#columnLetters ?? this.occurrences.at(-1)?.letters ?? [];
  }

  /** Walks blocks in reading order; `inCell`: they fill a table's cell. */
  blocks(blocks: readonly Block[], inCell = false): void {
    const single = this.#options.passage && blocks.length === 1 && !inCell;
    for (const [index, block] of blocks.entries()) {
      // Plain text was cut at its lines already, with the whole text in view.
      const lines = this.field.blocks && block.type === 'paragraph' ? splitLines(this.text, block) : null;
      if (lines) {
        this.blocks(lines, inCell);
        continue;
      }
      if (this.#openTold(block)) continue;
      if (block.type === 'table') {
        walkTable(this, block);
        continue;
      }
      if (!hasWords(this.text, block.start, block.end)) continue;
      const next = blocks[index + 1] ?? null;
      if (single || !this.heads(block, formOf(this.text, block), next, inCell)) this.words(block, next, inCell);
    }
  }

  /** Opens the Section that the writer says stands here; true when the block is its heading and nothing more. */
  #openTold(block: Block): boolean {
    let told: Told | null = null;
    while (this.#told[0] && this.#told[0].start < block.end) told = this.#told.shift() ?? null;
    if (!told) return false;
    this.at = nothingStands;
    const form = block.type === 'table' ? null : formOf(this.text, block);
    const words = this.text.slice(block.start, block.end);
    const isHead = form === 'heading' || form === 'bold' || form === 'capitals';
    const end = form === null ? null : (readHeading(words, form)?.end ?? (isHead ? words.length : null));
    const bodyStart = block.start + (end ?? 0);
    this.#open([told.section], null, end === null ? null : words.slice(0, end).trim(), block.start, bodyStart);
    if (end === null || block.type === 'table') return false;
    const rest = trimExtent(this.text, bodyStart, block.end);
    if (hasWords(this.text, rest.start, rest.end)) this.words(restOf(block, rest), null);
    return true;
  }

  /** After the last block. */
  end(): void {
    this.#settleTitle();
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
      const marker = block.type === 'item' && /^\(?[A-K]\W*$/.test(block.marker ?? '') ? block.marker : null;
      const heading = this.section(extent, as, level, inCell, marker);
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
      this.at = enterGroup(this.at, words, level, block.type === 'heading');
      return true;
    }
    if (label && this.#titles(label, block, form, level, inCell ? next : null)) return true;
    if (this.#numbersEntries(block, next)) {
      this.at = enterGroup(this.at, words, level, true);
      const named = readAreaHeading(words.slice(readCode(words)?.end ?? 0));
      if (named) this.area(named.area, level, block.start);
      return true;
    }
    if (label && label.end >= words.trimEnd().length && (form !== 'item' || words.trimEnd().endsWith(':'))) {
      this.label(label, level);
      return true;
    }
    if (label && form === 'heading') return false;
    if (!isSubheading(text, block, form, next)) return false;
    if (next?.type === 'item') this.#intro = trimExtent(text, block.start, block.end);
    this.at = enterGroup(this.at, words, level, block.type === 'heading');
    return true;
  }

  /** "Outcome 2: Speaking up" over a statement: a number and a name, which are the outcome only when none follows. */
  #titles(label: Label, block: WordBlock, form: Form, level: number, nextInCell: Block | null): boolean {
    if (label.number === null && label.role !== 'card') return false;
    if (!titled.has(label.role) || form === 'item' || (form === 'plain' && nextInCell === null)) return false;
    const title = trimExtent(this.text, block.start + label.end, block.end);
    const words = this.text.slice(title.start, title.end);
    const isName =
      hasWords(words) &&
      countWords(words, 10) <= 9 &&
      !/[.!?;]$/.test(words) &&
      !/\b(?:will|to|can|by|is|has)\b/i.test(words);
    if (!isName) return false;
    const area = readAreaHeading(words);
    if (area) this.area(area.area, level, block.start);
    this.label(label, level);
    if (label.role !== 'card')
      this.#title = { ...title, at: { ...this.at, number: label.number }, letters: this.letters };
    return true;
  }

  /** A merged row that names what the rows below it tell, in a Section of outcomes; it is one itself when they tell none. */
  holdsTitle(block: WordBlock): boolean {
    const words = this.text.slice(block.start, block.end);
    const isName =
      countWords(words, 11) <= 10 && !/[.!?;:]\s*$/.test(words) && !/\b(?:will|to be|can|by)\b/i.test(words);
    if (block.type === 'item' || !this.letters.includes('E') || !isName || this.at.role === 'what') return false;
    this.#settleTitle();
    this.at = enterGroup(this.at, words, bannerLevel, true);
    this.#title = {
      ...trimExtent(this.text, block.start, block.end),
      at: { ...this.at, role: 'outcome' },
      letters: this.letters,
    };
    return true;
  }

  /** "F1 Literacy" over "F1.1 …": the entries' common number and its name. */
  #numbersEntries(block: WordBlock, next: Block | null): boolean {
    if (!next || next.type === 'table' || block.end - block.start > 80) return false;
    const numberOf = (one: WordBlock) =>
      one.type === 'item' && one.marker
        ? one.marker
        : (readCode(this.text.slice(one.start, Math.min(one.end, one.start + 60)))?.marker ?? null);
    const own = numberOf(block)?.replace(/[.:)]+$/, '') ?? null;
    return (
      own !== null &&
      /\d/.test(own) &&
      (numberOf(next)?.startsWith(`${own}.`) ?? false) &&
      !/[.!?;]\s*$/.test(this.text.slice(block.start, block.end))
    );
  }

  /** Emits the name of a numbered outcome or need that turned out to be all there is of it. */
  #settleTitle(): void {
    const title = this.#title;
    this.#title = null;
    if (!title) return;
    const { start, end, at, letters } = title;
    this.emit({
      start,
      end,
      letters,
      role: at.role,
      letter: at.roleLetter,
      area: at.area,
      number: at.number,
      row: at.card,
      shape: 'item',
    });
  }

  /** Starts a Section where a heading stands; where its own words end, or null when it is none. */
  section(extent: Extent, form: Form, level: number, inCell = false, marker: string | null = null): number | null {
    const words = this.text.slice(extent.start, extent.end);
    const heading = this.#options.own(words) ?? (marker ? readNumbered(marker, words) : readHeading(words, form));
    if (!heading || this.#options.ignored.has(extent.start)) return heading ? extent.start + heading.end : null;
    // A leading bold run must be the heading as a whole, or its end would cut a sentence.
    if (this.field.section) return this.#inBox(heading, extent);
    if (inCell && !heading.lettered && form !== 'heading' && form !== 'bold' && form !== 'label') return null;
    const known = heading.letters.every((letter) => this.letters.includes(letter));
    const here = this.occurrences.at(-1);
    if (!heading.lettered && (known || heading.letters.every((letter) => this.#options.lettered.has(letter)))) {
      // In Section A "My story" and its kin are sub-headings; only their own label ("My hopes") says more.
      const whole = heading.letters.length === this.letters.length && known;
      const label = heading.letters[0] === 'A' ? readLabel(words) : null;
      const role =
        label && label.end >= words.trimEnd().length ? label.role : whole ? null : roleOfLetters(heading.letters);
      this.at = enterRole(this.at, role, null, level);
      if (heading.area) this.area(heading.area.area, level, extent.start);
      return extent.start + heading.end;
    }
    const printed = words
      .slice(0, heading.end)
      .replace(/[\s:|\u2013\u2014-]+$/, '')
      .trim();
    if (here && known && here.letters.length === heading.letters.length && here.heading === printed && !heading.area) {
      return extent.start + heading.end; // a page's running header
    }
    this.close(extent.start);
    this.at = enterSection(this.at, heading, level, this.#freshArea !== null);
    this.#freshArea = null;
    this.#open(heading.letters, heading, printed, extent.start, extent.start + heading.end);
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

  /** `found`: the heading that was read; null for a box, or where the writer says what stands here. */
  #open(
    letters: readonly SectionLetter[],
    found: SectionHeading | null,
    heading: string | null,
    start: number,
    bodyStart: number,
  ): void {
    this.#settleTitle();
    this.close(start);
    this.#columnLetters = null;
    const { id } = this.field;
    this.occurrences.push({
      letters,
      merged: found?.merged ?? false,
      lettered: found?.lettered ?? this.field.section === null,
      confidence: found?.confidence ?? 'sure',
      field: id,
      heading,
      start,
      bodyStart,
      bodyEnd: this.text.length,
      cells: null,
    });
  }

  /** Ends the open Section at `end`, or at the area heading that stands just before it. */
  close(end: number): void {
    const open = this.occurrences.at(-1);
    const fresh = this.#freshArea !== null && this.#freshArea < end ? this.#freshArea : end;
    if (open && !open.cells) open.bodyEnd = Math.min(open.bodyEnd, Math.max(open.bodyStart, fresh));
  }

  /** A table's columns, not a heading, say which Sections stand here. */
  get inColumns(): boolean {
    return this.#columnLetters !== null;
  }

  /** Sections side by side in a table end the Section before them. */
  openColumns(letters: readonly SectionLetter[], start: number): void {
    this.close(start);
    this.#columnLetters = letters;
  }

  /** Takes an area heading that starts at `start`. */
  area(area: Area | null, level: number, start: number): void {
    this.at = enterArea(this.at, area, level);
    this.#freshArea = start;
  }

  /** "Communication and interaction: strengths", "Cognition and learning outcomes". */
  #roleAfterArea(rest: string, level: number): void {
    const label = readLabel(rest);
    if (label && !label.single && !/\band\b/i.test(rest)) this.at = enterRole(this.at, label.role, label.letter, level);
  }

  /** A label with no words of its own after it holds until the next one. */
  label(label: Label, level: number): void {
    if (label.role === this.#title?.at.role || label.role === 'card') this.#settleTitle();
    if (label.role === 'card') {
      this.at = enterCard(this.at, this.#cardKey(), level);
      return;
    }
    this.#join(label, level);
    this.at = { ...enterRole(this.at, label.role, label.letter, level), number: label.number };
  }

  #join(label: Label, level: number): void {
    this.at = joinCard(this.at, label, level, this.letters, () => this.#cardKey());
  }

  #cardKey(): string {
    return `${this.field.id}#c${++this.#cards}`;
  }

  /** Words to be judged: strips their label, and gives them all that holds here. */
  words(block: WordBlock, next: Block | null, inCell = false): void {
    const { text, at } = this;
    this.#freshArea = null;
    this.at = { ...at, number: null };
    let start = block.start;
    let { role, roleLetter: letter } = at;
    let number = (block.type === 'item' ? block.marker : null) ?? at.number;
    if (this.letters.length === 0 && role === null) {
      // Before the first Section a label and its value are the front page's own.
      this.emit({ ...trimExtent(text, block.start, block.end) });
      return;
    }
    const found = stripLabel(text, block);
    // A passage judged alone is what its Section says, whatever label it was pasted with.
    const foreign =
      this.#options.passage && found?.label && homeOf[found.label.role]?.every((home) => home !== this.field.section);
    const stripped = foreign ? null : found;
    if (stripped) {
      start = stripped.start;
      if (stripped.label) {
        this.#join(stripped.label, levelOfForm(block, formOf(text, block)));
        role = stripped.label.role;
        letter = stripped.label.letter;
        number = stripped.label.number ?? number;
        if (provisionRoles.has(role) && role !== 'what') {
          if (this.complete(role, { start, end: block.end })) return;
          role =
            role === 'review' && this.#isUnderOutcome() ? role : role === 'who' || role === 'review' ? 'aside' : 'what';
        }
      }
    } else if (role && role !== 'what' && provisionRoles.has(role)) {
      if (this.complete(role, block)) return;
      role = 'what';
    }
    const code = readCode(text.slice(start, Math.min(block.end, start + 60)));
    if (code) {
      number = code.marker;
      start += code.end;
    }
    const named = this.letters.some((letter) => byArea.has(letter))
      ? namedArea(text.slice(start, Math.min(block.end, start + 100)))
      : null;
    if (named) start += named.end;
    const extent = trimExtent(text, start, block.end);
    if (!hasWords(text, extent.start, extent.end)) return;
    const isIntro =
      text[extent.end - 1] === ':' &&
      (next?.type === 'item' || countWords(text.slice(extent.start, extent.end), 13) <= 12);
    if (isIntro && !/[.!?]\s/.test(text.slice(extent.start, extent.end))) {
      this.#intro = extent;
      return;
    }
    const refs = start > block.start ? readRefs(text.slice(block.start, start)) : [];
    this.emit({
      ...extent,
      role,
      letter,
      number,
      refs,
      intro: block.type === 'item' ? this.#intro : null,
      ...(named?.area ? { area: named.area } : {}),
      shape: block.type === 'item' ? 'item' : inCell ? 'cell' : 'paragraph',
      depth: block.type === 'item' ? block.depth : 0,
      leads: block.type === 'paragraph' && (next?.type === 'item' || next?.type === 'table'),
    });
  }

  /** "By when" under an outcome, or under how we will know it. */
  #isUnderOutcome(): boolean {
    const last = this.passages.at(-1);
    return (
      last !== undefined &&
      (last.role === 'outcome' || last.role === 'steps' || roleOfLetters(last.letters) === 'outcome')
    );
  }

  /** Adds a passage that stands here; `given` overrides what holds. */
  emit(given: Extent & Partial<Omit<Passage, 'field' | 'start' | 'end'>>): Passage {
    const { at, text } = this;
    this.#freshArea = null;
    const role = given.role ?? at.role;
    const tells = role === null ? kindByWords(text.slice(given.start, given.end)) : role;
    if (tells === this.#title?.at.role) this.#title = null;
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
      leads: false,
      row: at.card,
      columns: {},
      intro: null,
      ...given,
      refs: [...new Set([...at.refs, ...(given.refs ?? []), ...readRefs(text.slice(given.start, given.end))])],
    };
    this.passages.push(passage);
    this.#intro = null;
    return passage;
  }

  /** "Who: a teaching assistant" under a provision is part of it; false when there is none to complete. */
  complete(role: Role, extent: Extent): boolean {
    const last = this.passages.at(-1);
    if (!last || (last.role !== 'what' && roleOfLetters(last.letters) !== 'what') || last.field !== this.field.id)
      return false;
    const { start, end } = trimExtent(this.text, extent.start, extent.end);
    // A heading in between has parted them.
    if (/\n\s*\n[^\n]*\n/.test(this.text.slice(last.end, start))) return false;
    if (isColumnRole(role)) last.columns[role] = { start, end };
    last.columns.what ??= { start: last.start, end: last.end };
    last.end = end;
    last.whole = true;
    return true;
  }
}

/** A heading whose letter is a list's own number ("A." kept apart from "Views of the child"). */
function readNumbered(marker: string, words: string): SectionHeading | null {
  const prefix = `${marker} `;
  const heading = readHeading(prefix + words, 'plain') ?? readHeading(prefix + words, 'bold');
  return heading?.lettered ? { ...heading, end: Math.max(0, heading.end - prefix.length) } : null;
}

/** "Independent living. By July …": an area's name before the words it stands for. */
function namedArea(words: string): AreaHeading | null {
  const name = /^[^.:\u2013\u2014\n]{2,60}(?=[.:]\s|\s?[\u2013\u2014]\s)/.exec(words)?.[0];
  const area = name === undefined ? null : readAreaHeading(name);
  if (!name || !area || hasWords(name.slice(area.end))) return null;
  const mark = /^\s*[.:\u2013\u2014]\s+(?=[A-Z"'\u2018\u201c])/.exec(words.slice(name.length));
  return mark ? { area: area.area, end: name.length + mark[0].length } : null;
}

function restOf(block: WordBlock, rest: Extent): WordBlock {
  return {
    type: 'paragraph',
    start: rest.start,
    end: rest.end,
    bold: block.type === 'heading' ? [] : block.bold.filter(({ start }) => start >= rest.start),
  };
}
