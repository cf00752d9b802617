/** A tagged PDF says itself what is a heading, an entry or a cell: its tree, filled with the words of the page. */
import type { BlockContent, PhrasingContent, RowContent, TableRow } from 'mdast';
import { type Manner, phrasingOf } from './pdf-blocks.ts';
import type { PdfTag } from './pdf-library.ts';
import { type Line, linesOf, stacksOf } from './pdf-lines.ts';
import type { Page, Piece } from './pdf-page.ts';

const holders: ReadonlySet<string> = new Set(
  'Root Document DocumentFragment Part Art Sect Div BlockQuote Aside TOC TOCI Index Private NonStruct Form'.split(' '),
);
const headings: ReadonlySet<string> = new Set('H H1 H2 H3 H4 H5 H6 Title'.split(' '));
const blocks: ReadonlySet<string> = new Set([
  ...holders,
  ...headings,
  'P',
  'L',
  'LI',
  'LBody',
  'Table',
  'Caption',
  'Figure',
]);
/** Below this share of a page's letters, its tags leave too much out to be trusted. */
const enough = 0.9;

/** The blocks of a tagged page and the words that stand outside its tree; null where it has no tree to trust. */
export function blocksOfTags(
  { pieces, tree }: Page,
  manner: Manner,
): { blocks: BlockContent[]; outside: Piece[] } | null {
  if (!tree) return null;
  const byTag = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const own = piece.tag === null ? null : byTag.get(piece.tag);
    if (own) own.push(piece);
    else if (piece.tag !== null) byTag.set(piece.tag, [piece]);
  }
  const used = new Set<string>();
  const walk = new TagWalk(byTag, used, manner, Math.max(0, ...pieces.map(({ right }) => right)));
  const found = walk.blocks(tree);
  const outside = pieces.filter(({ tag }) => tag === null || !used.has(tag));
  const letters = (some: readonly Piece[]) =>
    some.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0);
  return letters(outside) > (1 - enough) * letters(pieces) ? null : { blocks: found, outside };
}

class TagWalk {
  readonly #byTag: ReadonlyMap<string, Piece[]>;
  readonly #used: Set<string>;
  readonly #manner: Manner;
  /** How far lines here may run; null where only the lines themselves tell. */
  #right: number | null;

  constructor(byTag: ReadonlyMap<string, Piece[]>, used: Set<string>, manner: Manner, right: number) {
    this.#right = right;
    this.#byTag = byTag;
    this.#used = used;
    this.#manner = manner;
  }

  /** The blocks under a tag; loose words between them are paragraphs. */
  blocks(tag: PdfTag, depth = 0): BlockContent[] {
    const out: BlockContent[] = [];
    let loose: Piece[] = [];
    const flush = () => {
      const lines = linesOf(loose);
      // Many loose lines stand in a box of their own: they tell themselves how wide it is.
      for (const stack of stacksOf(lines, lines.length > 3 ? null : this.#right))
        out.push({ type: 'paragraph', children: phrasingOf(stack.lines, this.#manner) });
      loose = [];
    };
    for (const child of tag.children ?? []) {
      if (isBlock(child)) {
        flush();
        out.push(...this.#block(child, depth));
      } else loose.push(...this.#pieces(child));
    }
    flush();
    return out;
  }

  #block(tag: PdfTag, depth: number): BlockContent[] {
    const role = tag.role ?? '';
    if (role === 'Table') return [this.#table(tag)];
    if (role === 'L')
      return (tag.children ?? []).flatMap((child) =>
        child.role === 'LI' ? this.#entry(child, depth) : this.#block(child, depth),
      );
    if (role === 'LI') return this.#entry(tag, depth);
    if (holders.has(role) || role === 'LBody' || hasBlocks(tag)) return this.blocks(tag, depth);
    const lines = linesOf(this.#pieces(tag));
    if (lines.length === 0) return [];
    if (headings.has(role)) {
      const level = Number(role.slice(1)) || 1;
      return [{ type: 'heading', depth: level as 1, children: phrasingOf(lines, this.#manner) }];
    }
    return [{ type: 'paragraph', children: this.#withBreaks(lines) }];
  }

  /** A line that its writer ended stays a line. */
  #withBreaks(lines: readonly Line[]): PhrasingContent[] {
    return stacksOf(lines, this.#right).flatMap((stack, index): PhrasingContent[] => {
      const words = phrasingOf(stack.lines, this.#manner);
      return index === 0 ? words : [{ type: 'break' }, ...words];
    });
  }

  #entry(tag: PdfTag, depth: number): BlockContent[] {
    let label = '';
    const rest: PdfTag[] = [];
    for (const child of tag.children ?? []) {
      if (child.role === 'Lbl')
        label += this.#pieces(child)
          .map(({ text }) => text)
          .join('');
      else rest.push(child);
    }
    const marker = /[\p{L}\p{N}]/u.test(label) && label.trim() !== 'o' ? label.trim() : null;
    const [first, ...others] = this.blocks(
      { children: rest.flatMap((child) => (child.role === 'LBody' ? (child.children ?? []) : [child])) },
      depth + 1,
    );
    if (first?.type !== 'paragraph') return first ? [first, ...others] : [];
    return [{ ...first, data: { item: { depth, marker, printed: marker !== null } } }, ...others];
  }

  #table(tag: PdfTag): BlockContent {
    const right = this.#right;
    this.#right = null;
    const rows: TableRow[] = [];
    const visit = (node: PdfTag, inHead: boolean) => {
      for (const child of node.children ?? []) {
        if (child.role !== 'TR') {
          visit(child, inHead || child.role === 'THead');
          continue;
        }
        const cells = (child.children ?? []).filter(({ role }) => role === 'TD' || role === 'TH');
        const header = inHead || (cells.length > 1 && cells.every(({ role }) => role === 'TH'));
        const children = cells.map((cell): RowContent => {
          const columns = 1;
          return { type: 'tableCell', children: this.blocks(cell) as unknown as PhrasingContent[], data: { columns } };
        });
        // A page that a table goes on to holds the rows before it too, empty.
        if (children.some((cell) => cell.children.length > 0))
          rows.push({ type: 'tableRow', data: { header }, children });
      }
    };
    visit(tag, false);
    this.#right = right;
    return { type: 'table', children: rows };
  }

  /** All words under a tag, in the order of its tree. */
  #pieces(tag: PdfTag): Piece[] {
    if (tag.type === 'content' && tag.id !== undefined) {
      if (this.#used.has(tag.id)) return [];
      this.#used.add(tag.id);
      return this.#byTag.get(tag.id) ?? [];
    }
    return (tag.children ?? []).flatMap((child) => this.#pieces(child));
  }
}

const isBlock = ({ role }: PdfTag) => role !== undefined && blocks.has(role) && role !== 'NonStruct';
const hasBlocks = (tag: PdfTag): boolean => (tag.children ?? []).some((child) => isBlock(child) || hasBlocks(child));
