/** A name over what it names ("Outcome 2: Speaking up"): kept back until it shows whether a statement of it follows. */
import type { Block, Extent, SectionLetter } from '../plan-text.ts';
import { readAreaHeading } from './areas.ts';
import { bannerLevel, type WordBlock } from './block-form.ts';
import { kindByWords } from './cues.ts';
import type { Form } from './headings.ts';
import type { Label, Role } from './labels.ts';
import { countWords, hasWords, trimExtent } from './same-length.ts';
import { enterGroup, type Standing } from './standing.ts';
import type { Walk } from './walk.ts';

/** Labels that number a thing and may name it. */
const titled: ReadonlySet<Role> = new Set(['outcome', 'need', 'card'] as const);
const mostWords = 10;

export class HeldTitle {
  readonly #walk: Walk;
  #held: (Extent & { at: Standing; letters: readonly SectionLetter[] }) | null = null;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** What the name kept back names, null when none is. */
  get role(): Role | null {
    return this.#held?.at.role ?? null;
  }

  /** Takes a number and a name; they are the outcome or need themselves only when no statement follows. */
  takes(label: Label, block: WordBlock, form: Form, level: number, nextInCell: Block | null): boolean {
    const walk = this.#walk;
    if (label.number === null && label.role !== 'card') return false;
    if (!titled.has(label.role) || form === 'item' || (form === 'plain' && nextInCell === null)) return false;
    const title = trimExtent(walk.text, block.start + label.end, block.end);
    const words = walk.text.slice(title.start, title.end);
    if (!hasWords(words) || !isName(words) || /\b(?:to|is|has)\b/i.test(words)) return false;
    const area = readAreaHeading(words);
    if (area) walk.area(area.area, level, block.start);
    walk.label(label, level);
    if (label.role !== 'card') this.#hold(title, { ...walk.at, number: label.number });
    return true;
  }

  /** Takes a merged row that names what the rows below it tell, in a Section of outcomes. */
  takesRow(block: WordBlock): boolean {
    const walk = this.#walk;
    const words = walk.text.slice(block.start, block.end);
    if (block.type === 'item' || !walk.letters.includes('E') || !isName(words) || walk.at.role === 'what') return false;
    this.settle();
    walk.at = enterGroup(walk.at, words, bannerLevel, true);
    this.#hold(trimExtent(walk.text, block.start, block.end), { ...walk.at, role: 'outcome' });
    return true;
  }

  /** Lets the name go when these words are what it names. */
  giveWay(role: Role | null, words: string): void {
    if (this.#held && (role ?? kindByWords(words)) === this.#held.at.role) this.#held = null;
  }

  /** The name turned out to be all there is of it. */
  settle(): void {
    const held = this.#held;
    this.#held = null;
    if (!held) return;
    const { start, end, at, letters } = held;
    const { role, roleLetter: letter, area, number, card: row } = at;
    this.#walk.emit({ start, end, letters, role, letter, area, number, row, shape: 'item' });
  }

  #hold(extent: Extent, at: Standing): void {
    this.#held = { ...extent, at, letters: this.#walk.letters };
  }
}

/** A few words that state nothing. */
const isName = (words: string) =>
  countWords(words, mostWords + 1) <= mostWords &&
  !/[.!?;:]\s*$/.test(words) &&
  !/\b(?:will|to be|can|by)\b/i.test(words);
