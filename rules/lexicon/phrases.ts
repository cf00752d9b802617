/**
 * The one matcher for all word lists: one pass over a passage finds every phrase of every list (`phrase-parts.ts` says how a
 * phrase is written). Marks count only where a phrase names them ("/", "%", "-", ":"); a line end inside a phrase is passed over.
 *
 * It is an automaton that is built while it reads: what no text says is never compiled, and what was said once costs a
 * look-up for each word from then on.
 */
import type { Word } from '../facts/words.ts';
import { isInGap, readSteps, type Step, spellOut } from './phrase-parts.ts';

/** `[from, to)` as indexes into the passage's words. */
export interface Hit<Entry = unknown> {
  entry: Entry;
  from: number;
  to: number;
}

export type WordClass = (word: Word) => boolean;

export interface PhraseList<Entry> {
  /** Named in `found`. */
  list: string;
  entries: readonly Entry[];
  phrasesOf: (entry: Entry) => readonly string[];
}

/** Hits by list name, in order of place; within a list a hit inside a longer one is left out. */
export type Found = ReadonlyMap<string, readonly Hit[]>;

/** A list and an entry of it. */
interface End {
  list: string;
  entry: unknown;
}

/** One phrase of one entry, its places by what is left of it: none until a text starts it. */
interface Phrase {
  text: string;
  end: End;
  places: Map<string, Place> | null;
}

/** A place in a phrase. */
interface Place {
  id: number;
  phrase: Phrase;
  rest: string;
  /** What may come next; null until a text first comes here. */
  ways: readonly Way[] | null;
  mayEnd: boolean;
}

interface Way extends Pick<Step, 'by' | 'name'> {
  to: Place;
}

/** Where reading stands: every place it may be in at once. */
interface State {
  places: readonly Place[];
  ends: readonly End[];
  next: Map<Token, State | null>;
  /** The same behind a line end: a gap never runs over one. */
  overLine: State | null | undefined;
}

/** A word as the lists see it: one object for all its uses, so that it can be looked up by. */
interface Token {
  word: Word;
  /** Where a phrase that starts with it stands then; undefined until asked. */
  first: State | null | undefined;
}

/** Phrases by what they may start with. */
type Starts = Readonly<Record<Step['by'], Map<string, Phrase[]>>>;

/** Ways remembered: those of some hundred thousand words. Then it starts anew, so that no stream of texts fills the memory. */
const mostWays = 60_000;

export class PhraseBook {
  readonly #classes: Readonly<Record<string, WordClass>>;
  readonly #starts: Starts = { literal: new Map(), stem: new Map(), class: new Map(), any: new Map() };
  #states = new Map<string, State>();
  /** By word, as it is and with a capital. */
  #tokens: readonly [Map<string, Token>, Map<string, Token>] = [new Map(), new Map()];
  #ways = 0;
  #places = 0;

  constructor(classes: Readonly<Record<string, WordClass>>) {
    this.#classes = classes;
  }

  /** Adds a list. Throws when a phrase can be empty or starts badly; `check` reads the rest of it. */
  add<Entry>({ list, entries, phrasesOf }: PhraseList<Entry>): this {
    for (const entry of entries) {
      const end = { list, entry };
      for (const written of phrasesOf(entry)) {
        const text = spellOut(written);
        const { steps, mayEnd } = readSteps(text);
        if (mayEnd) throw new Error(`The phrase "${written}" can be empty`);
        const phrase = { text, end, places: null };
        for (const { by, name } of steps) {
          if (by === 'class') this.#classOf(name);
          const starts = this.#starts[by].get(name);
          if (starts) starts.push(phrase);
          else this.#starts[by].set(name, [phrase]);
        }
      }
    }
    this.#forget();
    return this;
  }

  /** Reads every phrase to its end. Throws with the first that is badly written. */
  check(): this {
    const phrases = Object.values(this.#starts).flatMap((starts) => [...starts.values()].flat());
    const open = phrases.map((phrase) => this.#placeIn(phrase, phrase.text));
    const seen = new Set<Place>();
    for (let place = open.pop(); place; place = open.pop()) {
      if (seen.has(place)) continue;
      seen.add(place);
      open.push(...this.#waysFrom(place).map(({ to }) => to));
    }
    return this;
  }

  /** Every phrase of every list in `words`. */
  find(words: readonly Word[]): Found {
    if (this.#ways > mostWays) this.#forget();
    const tokens = words.map((word) => this.#tokenOf(word));
    const found = new Map<string, Hit[]>();
    const reached: State[] = [];
    const tos: number[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let state = this.#start(tokens[from] as Token);
      for (let at = from + 1; state; at++) {
        if (state.ends.length > 0) {
          reached.push(state);
          tos.push(at);
        }
        if (words[at]?.norm === '\n') {
          state = this.#overLine(state);
          at++;
        }
        const token = tokens[at];
        state = token && state ? this.#step(state, token) : null;
      }
      for (let end = reached.pop(); end; end = reached.pop()) note(found, end.ends, from, tos.pop() ?? from);
    }
    return found;
  }

  #start(token: Token): State | null {
    if (token.first !== undefined) return token.first;
    const { literal, stem, class: classed, any } = this.#starts;
    const { word } = token;
    const places = new Set<Place>();
    const follow = (phrases: readonly Phrase[] = []) => {
      for (const phrase of phrases) this.#follow(this.#placeIn(phrase, phrase.text), word, places);
    };
    follow(literal.get(word.norm));
    if (word.kind === 'word') follow(stem.get(word.stem));
    for (const [name, phrases] of classed) if (this.#classOf(name)(word)) follow(phrases);
    if (word.kind !== 'mark') follow(any.get(''));
    token.first = this.#stateOf(places);
    return token.first;
  }

  #step(state: State, token: Token): State | null {
    const known = state.next.get(token);
    if (known !== undefined) return known;
    const places = new Set<Place>();
    for (const place of state.places) this.#follow(place, token.word, places);
    const next = this.#stateOf(places);
    state.next.set(token, next);
    this.#ways++;
    return next;
  }

  #follow(place: Place, word: Word, into: Set<Place>): void {
    for (const { by, name, to } of this.#waysFrom(place)) {
      if (by === 'literal' ? name === word.norm : by === 'stem' ? isFormOf(word, name) : this.#isOne(word, by, name))
        into.add(to);
    }
  }

  #isOne(word: Word, by: Step['by'], name: string): boolean {
    return by === 'class' ? this.#classOf(name)(word) : word.kind !== 'mark';
  }

  #overLine(state: State): State | null {
    if (state.overLine === undefined) {
      const open = state.places.filter(({ rest }) => !isInGap(rest));
      state.overLine = this.#stateOf(new Set(open));
    }
    return state.overLine;
  }

  /** null for no place at all. */
  #stateOf(set: ReadonlySet<Place>): State | null {
    if (set.size === 0) return null;
    const places = [...set];
    const key = places.map(({ id }) => id).join();
    const known = this.#states.get(key);
    if (known) return known;
    const ends = new Set<End>();
    for (const place of places) {
      this.#waysFrom(place);
      if (place.mayEnd) ends.add(place.phrase.end);
    }
    const made = { places, ends: [...ends], next: new Map<Token, State | null>(), overLine: undefined };
    this.#states.set(key, made);
    return made;
  }

  #tokenOf(word: Word): Token {
    const tokens = this.#tokens[word.capital ? 1 : 0];
    const known = tokens.get(word.norm);
    // "1½" is written as a 1 and worth more.
    if (known && known.word.value === word.value) return known;
    const made = { word: { ...word }, first: undefined };
    tokens.set(word.norm, made);
    return made;
  }

  #forget(): void {
    this.#states = new Map();
    this.#tokens = [new Map(), new Map()];
    this.#ways = 0;
  }

  #placeIn(phrase: Phrase, rest: string): Place {
    phrase.places ??= new Map();
    const known = phrase.places.get(rest);
    if (known) return known;
    const made = { id: this.#places++, phrase, rest, ways: null, mayEnd: false };
    phrase.places.set(rest, made);
    return made;
  }

  #waysFrom(place: Place): readonly Way[] {
    if (place.ways) return place.ways;
    const { steps, mayEnd } = readSteps(place.rest);
    place.mayEnd = mayEnd;
    place.ways = steps.map(({ by, name, rest }) => {
      if (by === 'class') this.#classOf(name);
      return { by, name, to: this.#placeIn(place.phrase, rest) };
    });
    return place.ways;
  }

  #classOf(name: string): WordClass {
    const is = this.#classes[name];
    if (!is) throw new Error(`<${name}> in a phrase is no class of words`);
    return is;
  }
}

const isFormOf = ({ kind, stem }: Word, name: string) => kind === 'word' && stem === name;

/** Longest first: a hit that lies inside a longer one of the same list says nothing new; two entries over the same words both stay. */
function note(found: Map<string, Hit[]>, ends: readonly End[], from: number, to: number): void {
  for (const { list, entry } of ends) {
    const hits = found.get(list);
    const before = hits?.at(-1);
    if (!hits || !before) found.set(list, [{ entry, from, to }]);
    else if (to > before.to || (to === before.to && from === before.from && entry !== before.entry))
      hits.push({ entry, from, to });
  }
}
