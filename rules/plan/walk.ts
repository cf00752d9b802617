/** One pass over a Field's blocks in reading order: which Section, area, card and label each passage stands under. */
import type { Area } from '../contract.ts';
import type { Block, Extent, Field, SectionLetter, Told } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import { formOf, isGrouping, isSubheading, leadingBold, levelOfForm, type WordBlock } from './block-form.ts';
import { type Form, looksLikeSentence, readHeading, type SectionHeading } from './headings.ts';
import { HeldTitle } from './held-title.ts';
import { isColumnRole, type Label, type Role, readLabel } from './labels.ts';
import { splitLines } from './lines.ts';
import { readCode } from './markers.ts';
import {
  homeOf,
  isUnderOutcome,
  type Occurrence,
  type Passage,
  roleOfLetters,
  type Walked,
  type WalkOptions,
} from './place.ts';
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
  under,
} from './standing.ts';
import { stripLabel, unstopped } from './strip-label.ts';
import { provisionRoles } from './table-shape.ts';
import { walkTable } from './walk-table.ts';
import { leadIn, namedArea, numbersEntries, readNumbered, restOf, splitTitle } from './walk-words.ts';

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
  /** Words over the lists that are open, outermost first, each with the depth of the entry it is; -1 for a paragraph. */
  #leads: (Extent & { depth: number })[] = [];
  /** A name over what it names. */
  readonly title: HeldTitle = new HeldTitle(this);
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
        this.#leads = [];
        walkTable(this, block);
        continue;
      }
      if (!hasWords(this.text, block.start, block.end)) continue;
      const next = blocks[index + 1] ?? null;
      const titled = single ? null : splitTitle(this.text, block);
      if (titled) {
        this.blocks(titled, inCell);
        continue;
      }
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
      this.at = under(this.at, block, level);
      this.#roleAfterArea(words.slice(area.end), level);
      return true;
    }
    const label = readLabel(form === 'bold' ? unstopped(words) : words);
    // "Staffing" over a list groups it; "Who:" over a line says who.
    if (label && provisionRoles.has(label.role) && isGrouping(words) && next) {
      this.group(block, level, block.type === 'heading');
      return true;
    }
    if (label && this.title.takes(label, block, form, level, inCell ? next : null)) return true;
    if (numbersEntries(text, block, next)) {
      this.group(block, level, true);
      const named = readAreaHeading(words.slice(readCode(words)?.end ?? 0));
      if (named) this.area(named.area, level, block.start);
      return true;
    }
    if (label && label.end >= unstopped(words).length && (form !== 'item' || words.trimEnd().endsWith(':'))) {
      this.label(label, level);
      this.at = under(this.at, block, level);
      return true;
    }
    if (label && form === 'heading') return false;
    if (!isSubheading(text, block, form, next)) return false;
    if (next?.type === 'item') this.#intro = trimExtent(text, block.start, block.end);
    this.group(block, level, block.type === 'heading');
    return true;
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
    this.title.settle();
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

  /** Takes a sub-heading of no known kind. */
  group({ start, end }: Extent, level: number, isHeading: boolean): void {
    const extent = trimExtent(this.text, start, end);
    this.#leads = [];
    this.at = under(enterGroup(this.at, this.text.slice(extent.start, extent.end), level, isHeading), extent, level);
  }

  /** "Communication and interaction: strengths", "Cognition and learning outcomes". */
  #roleAfterArea(rest: string, level: number): void {
    const label = readLabel(rest);
    if (label && !label.single && !/\band\b/i.test(rest)) this.at = enterRole(this.at, label.role, label.letter, level);
  }

  /** A label with no words of its own after it holds until the next one. */
  label(label: Label, level: number): void {
    if (label.role === this.title.role || label.role === 'card') this.title.settle();
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
            (role === 'review' || role === 'due') && isUnderOutcome(this.passages.at(-1))
              ? role
              : role === 'who' || role === 'review' || role === 'due'
                ? 'aside'
                : 'what';
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
    const depth = block.type === 'item' ? block.depth : -1;
    this.#leads = this.#leads.filter((lead) => lead.depth < depth);
    const isOver = next?.type === 'item' && next.depth > depth;
    const lead = isOver || text[extent.end - 1] === ':' ? leadIn(text, extent) : null;
    if (lead && isOver) this.#leads.push({ ...lead, depth });
    const mayLead = next?.type === 'item' || countWords(text.slice(extent.start, extent.end), 13) <= 12;
    if (lead?.start === extent.start && mayLead) {
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

  /** Adds a passage that stands here; `given` overrides what holds. */
  emit(given: Extent & Partial<Omit<Passage, 'field' | 'start' | 'end'>>): Passage {
    const { at, text } = this;
    this.#freshArea = null;
    this.title.giveWay(given.role ?? at.role, text.slice(given.start, given.end));
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
      over: [...at.over, ...this.#leads],
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
