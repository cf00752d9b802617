/**
 * The one matcher for all word lists: every list is compiled into one trie, and one pass over a passage finds them all.
 *
 * A phrase is words with spaces between them, lower case, straight apostrophes, hyphens written as spaces:
 *   regular           that word                          support~      any form of it (supports, supported, supporting)
 *   (a|an|the)        one of these; `(a|)` may be absent   weekly?       may be absent
 *   lessons?          lesson or lessons (an s before the ? is what may be absent)
 *   <n>               a number, in digits or words         <unit>        a word of a class (see `classes`)
 *   count ?down       written together or apart (countdown, count down)
 *   *                 one to three words of any kind, never across a mark
 * Marks count only where a phrase names them ("/", "%", "-", ":"); a line end inside a phrase is passed over.
 */
import type { Word } from '../facts/words.ts';
import { stemOf } from '../facts/words.ts';

/** `[from, to)` as indexes into the passage's words. */
export interface Hit<Entry = unknown> {
  entry: Entry;
  from: number;
  to: number;
}

export type WordClass = (word: Word) => boolean;

/** Most nodes have one way on: what a node does not use is not made, for there are tens of thousands of them. */
interface Node {
  literal: Map<string, Node[]> | null;
  stem: Map<string, Node[]> | null;
  classed: { test: WordClass; next: Node }[] | null;
  gap: Node[] | null;
  /** Lists and entries that end here. */
  ends: { list: string; entry: unknown }[] | null;
}

type Element = { literal: string } | { stem: string } | { test: WordClass } | { gap: true };

const newNode = (): Node => ({ literal: null, stem: null, classed: null, gap: null, ends: null });
/** The longest a gap may be, in words. */
const gapWords = 3;

export interface PhraseList<Entry> {
  /** Named in `found`. */
  list: string;
  entries: readonly Entry[];
  phrasesOf: (entry: Entry) => readonly string[];
}

/** Hits by list name, in order of place; within a list a hit inside a longer one is left out. */
export type Found = ReadonlyMap<string, readonly Hit[]>;

export class PhraseBook {
  readonly #root = newNode();
  readonly #classes: Readonly<Record<string, WordClass>>;

  constructor(classes: Readonly<Record<string, WordClass>>) {
    this.#classes = classes;
  }

  /** Adds a list. Throws with the phrase when one is badly written: lists are ours, or checked before they come here. */
  add<Entry>({ list, entries, phrasesOf }: PhraseList<Entry>): this {
    for (const entry of entries) {
      for (const phrase of phrasesOf(entry)) {
        const tails = this.#sequence([this.#root], phrase, phrase);
        if (tails.includes(this.#root)) throw new Error(`The phrase "${phrase}" can be empty`);
        for (const tail of tails) {
          tail.ends ??= [];
          tail.ends.push({ list, entry });
        }
      }
    }
    return this;
  }

  find(words: readonly Word[]): Found {
    const raw = new Map<string, Hit[]>();
    for (let from = 0; from < words.length; from++) this.#walk(this.#root, words, from, from, raw);
    const found = new Map<string, readonly Hit[]>();
    for (const [list, hits] of raw) found.set(list, keepLongest(hits));
    return found;
  }

  #walk(node: Node, words: readonly Word[], from: number, at: number, raw: Map<string, Hit[]>): void {
    for (const end of node.ends ?? []) {
      const hits = raw.get(end.list);
      if (hits) hits.push({ entry: end.entry, from, to: at });
      else raw.set(end.list, [{ entry: end.entry, from, to: at }]);
    }
    const word = words[at];
    if (!word) return;
    this.#step(node, words, from, at, raw);
    // A phrase may run over a line end.
    if (word.norm === '\n' && at > from && words[at + 1]) this.#step(node, words, from, at + 1, raw);
  }

  #step(node: Node, words: readonly Word[], from: number, at: number, raw: Map<string, Hit[]>): void {
    const word = words[at];
    if (!word) return;
    const literal = node.literal?.get(word.norm);
    if (literal) for (const next of literal) this.#walk(next, words, from, at + 1, raw);
    const stem = word.kind === 'word' ? node.stem?.get(word.stem) : undefined;
    if (stem) for (const next of stem) this.#walk(next, words, from, at + 1, raw);
    for (const { test, next } of node.classed ?? []) if (test(word)) this.#walk(next, words, from, at + 1, raw);
    for (const next of node.gap ?? []) {
      for (let end = at + 1; end <= at + gapWords && end <= words.length && words[end - 1]?.kind !== 'mark'; end++) {
        this.#walk(next, words, from, end, raw);
      }
    }
  }

  /** Builds a phrase on from `tails`; what it returns are the places where it may end. */
  #sequence(tails: Node[], text: string, phrase: string): Node[] {
    let open = tails;
    const spelled = text.replaceAll(/([a-z]+) \?([a-z]+?(?:~|s\?)?)(?![a-z~?])/g, '($1$2|$1 $2)');
    for (const part of partsOf(spelled)) open = this.#part(open, part, phrase);
    return open;
  }

  #part(tails: Node[], part: string, phrase: string): Node[] {
    if (/^[a-z]{3,}s\?$/.test(part)) return this.#part(tails, `(${part.slice(0, -2)}|${part.slice(0, -1)})`, phrase);
    if (part.endsWith('?') && part.length > 1) return [...tails, ...this.#part(tails, part.slice(0, -1), phrase)];
    if (part.startsWith('(') && part.endsWith(')~')) {
      const forms = splitAlternatives(part.slice(1, -2)).map((choice) => `${choice.trim()}~`);
      return this.#part(tails, `(${forms.join('|')})`, phrase);
    }
    if (!part.startsWith('(') || !part.endsWith(')'))
      return [this.#edge(tails, this.#element(part, phrase), newNode())];
    // All one-word choices share one place to go on from, so a phrase costs what it is long, not what it could say.
    const joined = newNode();
    const ends = new Set<Node>([joined]);
    let isJoined = false;
    for (const choice of splitAlternatives(part.slice(1, -1)).map((text) => text.trim())) {
      if (choice === '') for (const tail of tails) ends.add(tail);
      else if (!/[ ()?]/.test(choice)) {
        this.#edge(tails, this.#element(choice, phrase), joined);
        isJoined = true;
      } else for (const end of this.#sequence(tails, choice, phrase)) ends.add(end);
    }
    if (!isJoined) ends.delete(joined);
    return [...ends];
  }

  #edge(tails: readonly Node[], element: Element, next: Node): Node {
    for (const tail of tails) {
      if ('literal' in element) {
        tail.literal ??= new Map();
        put(tail.literal, element.literal, next);
      } else if ('stem' in element) {
        tail.stem ??= new Map();
        put(tail.stem, element.stem, next);
      } else if ('test' in element) {
        tail.classed ??= [];
        tail.classed.push({ test: element.test, next });
      } else {
        tail.gap ??= [];
        tail.gap.push(next);
      }
    }
    return next;
  }

  #element(part: string, phrase: string): Element {
    if (part === '*') return { gap: true };
    if (part.startsWith('<') && part.endsWith('>')) {
      const test = this.#classes[part.slice(1, -1)];
      if (!test) throw new Error(`The phrase "${phrase}" names ${part}, which is no class of words`);
      return { test };
    }
    if (/[()|?<>]/.test(part))
      throw new Error(`The phrase "${phrase}" holds "${part}", which the phrase language does not know`);
    return part.endsWith('~') && part.length > 1 ? { stem: stemOf(part.slice(0, -1)) } : { literal: part };
  }
}

function put(edges: Map<string, Node[]>, key: string, next: Node): void {
  const known = edges.get(key);
  if (known) known.push(next);
  else edges.set(key, [next]);
}

/** Splits on spaces that stand outside brackets. */
function partsOf(phrase: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of phrase) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ' ' && depth === 0) {
      if (part) parts.push(part);
      part = '';
    } else part += char;
  }
  if (depth !== 0) throw new Error(`The phrase "${phrase}" has an unclosed bracket`);
  if (part) parts.push(part);
  return parts;
}

function splitAlternatives(inside: string): string[] {
  const choices: string[] = [''];
  let depth = 0;
  for (const char of inside) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += char;
  }
  return choices;
}

/** A hit that lies inside a longer one of the same list says nothing new; two entries over the same words both stay. */
function keepLongest(hits: Hit[]): Hit[] {
  const sorted = hits.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  let reach = -1;
  for (const hit of sorted) {
    const before = kept.at(-1);
    const isTwin = before !== undefined && before.from === hit.from && before.to === hit.to;
    if (hit.to <= reach && !(isTwin && before.entry !== hit.entry)) continue;
    kept.push(hit);
    reach = Math.max(reach, hit.to);
  }
  return kept;
}
