/** Stand-ins: the same for the same name or number throughout, and never a word that the text already holds. */
import type { Identifier, IdentifierKind } from './identifier.ts';
import { tokensOf } from './tokens.ts';
import { settingHeads, settingKinds } from './words/settings-words.ts';

/** One identifier, all its places, and what would stand there instead. */
export interface StandIn {
  kind: IdentifierKind;
  text: string;
  standIn: string;
  places: readonly { start: number; end: number }[];
}

/** They fit any pronoun, so that the plan's own stay right. */
const givenNames =
  'Alex Ashley Bailey Billie Cameron Casey Charlie Corin Dana Drew Eden Ellis Emery Frankie Harley Hayden Jamie Jesse Jo Jules Kerry Kim Lee Leslie Logan Morgan Nicky Noel Parker Quinn Reese Riley Robin Rory Sam Sasha Shannon Shay Sidney Stevie Taylor Toni Val Vivian'.split(
    ' ',
  );
const surnames =
  'Ashdown Barlow Carver Denham Elsworth Farrow Garland Hadley Ingham Jessop Kirkby Langdon Marlow Norbury Orchard Penrose Ridley Selby Thorne Upton Verney Walden Yardley Alder Bexley Colby Draper Ellwood Finch Greaves Harding Keble Lorimer Mercer Nash Osborne Pryor Rowley Stroud Tilling'.split(
    ' ',
  );
const settingNames =
  'Northfield Eastbrook Southmead Westholme Highcroft Lowther Brookside Fairview Hillcrest Riverside Meadowbank Parkside Woodlands Springfield Oakdale Ashgrove'.split(
    ' ',
  );

const plain = (text: string) => text.toLowerCase().replace(/[’`ʼ]/g, "'");

/** In the order in which they first stand in the text. */
export function proposeStandIns(text: string, found: readonly Identifier[]): StandIn[] {
  const groups = new Map<string, { first: Identifier; places: { start: number; end: number }[] }>();
  for (const one of found) {
    const key = `${one.kind}|${one.text}`;
    const group = groups.get(key) ?? { first: one, places: [] };
    group.places.push({ start: one.start, end: one.end });
    groups.set(key, group);
  }
  const maker = new Maker(new Set(tokensOf(text).map(({ lower }) => lower)));
  maker.learn(found.filter(({ kind }) => kind === 'name').map((one) => one.text));
  return [...groups.values()].map(({ first, places }) => ({
    kind: first.kind,
    text: first.text,
    standIn: maker.standInFor(first),
    places,
  }));
}

/** The text with the chosen stand-ins in their places. */
export function withStandIns(text: string, standIns: readonly StandIn[]): string {
  const places = standIns.flatMap(({ standIn, places: all }) => all.map((place) => ({ ...place, standIn })));
  places.sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end, standIn } of places) {
    if (start < at) continue;
    out += text.slice(at, start) + standIn;
    at = end;
  }
  return out + text.slice(at);
}

class Maker {
  private readonly given = new Map<string, string>();
  private readonly family = new Map<string, string>();
  private readonly settings = new Map<string, string>();
  private readonly counts = new Map<IdentifierKind, number>();
  private readonly seen = new Map<string, string>();

  constructor(private readonly held: ReadonlySet<string>) {}

  /** First what stands first in a full name, so that a surname alone is known as one. */
  learn(names: readonly string[]): void {
    const full = names.map(partsOf).filter((parts) => parts.length > 1);
    for (const [first, ...rest] of full) {
      this.take(this.given, first ?? '', givenNames);
      for (const part of rest) if (part.length > 1) this.take(this.family, part, surnames);
    }
  }

  standInFor({ kind, text }: Identifier): string {
    if (kind === 'name') return this.nameFor(text);
    const key = `${kind}|${plain(text).replace(/[\s().-]/g, '')}`;
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    const made = kind === 'setting' ? this.settingFor(text) : numbered[kind](number, text);
    this.seen.set(key, made);
    return made;
  }

  private nameFor(text: string): string {
    const parts = partsOf(text);
    const made = parts.map((part, index) => {
      if (part.length === 1) return (this.given.get(part) ?? this.take(this.given, part, givenNames))[0] ?? 'A';
      const isFamily = this.family.has(part) && !(index === 0 && parts.length > 1);
      return isFamily || index > 0 ? this.take(this.family, part, surnames) : this.take(this.given, part, givenNames);
    });
    const joined = made.join(' ').replace(/\b(\p{Lu}) /gu, /\p{Lu}\.\s?\p{Lu}/u.test(text) ? '$1. ' : '$1 ');
    if (text.length > 1 && text === text.toUpperCase()) return joined.toUpperCase();
    return text === text.toLowerCase() ? joined.toLowerCase() : joined;
  }

  /** A pet form goes with the name it is short for. */
  private take(map: Map<string, string>, part: string, from: readonly string[]): string {
    const known = map.get(part) ?? (map === this.given ? this.longer(part) : undefined);
    const free = from.find(
      (name) => !this.held.has(name.toLowerCase()) && ![...this.given.values(), ...this.family.values()].includes(name),
    );
    const taken = known ?? free ?? `${map === this.given ? 'Person' : 'Family'}${map.size + 1}`;
    map.set(part, taken);
    return taken;
  }

  private longer(part: string): string | undefined {
    if (part.length < 2) return undefined;
    for (const [name, standIn] of this.given)
      if (name.length > 1 && (name.startsWith(part) || (part.startsWith(name) && name.length > 2))) return standIn;
    return undefined;
  }

  /** What kind of place it is stays; whose it is goes. */
  private settingFor(text: string): string {
    const words = text.split(/\s+/);
    const kinds = words.filter(
      (word, index) =>
        index > 0 &&
        (settingKinds.has(plain(word)) || settingHeads.has(plain(word))) &&
        !/^(?:the|of|and)$/i.test(word),
    );
    const name = plain(words.filter((word) => !kinds.includes(word)).join(' ')).replace(/^the |['’]s?$/g, '');
    const known = [...this.settings].find(([whole]) => whole.startsWith(name) || name.startsWith(whole))?.[1];
    const free = settingNames.find(
      (each) => !this.held.has(each.toLowerCase()) && ![...this.settings.values()].includes(each),
    );
    const taken = known ?? free ?? `Setting ${this.settings.size + 1}`;
    this.settings.set(name, taken);
    return [taken, ...kinds].join(' ');
  }
}

const partsOf = (name: string) =>
  plain(name)
    .split(/[\s.]+/)
    .filter(Boolean);

const two = (number: number) => String(number).padStart(2, '0');
/** Forms that nobody has: Ofcom's numbers for plays, example.org, an NHS number of the test range, a postcode of no area. */
const numbered: Readonly<
  Record<Exclude<IdentifierKind, 'name' | 'setting'>, (number: number, text: string) => string>
> = {
  'date of birth': (_, text) => birthFor(text),
  address: (number) => `[address ${number}]`,
  postcode: (number) => `ZZ${number} 9ZZ`,
  phone: (number) => `01632 9600${two(number)}`,
  'e-mail': (number) => `person${number}@example.org`,
  UPN: (number) => `X0000000000${two(number)}`,
  'NHS number': (number) => `999 000 00${two(number)}`,
  number: (number) => `[number ${number}]`,
};

/** Another day of the same school year, so that age and year group still agree. */
function birthFor(text: string): string {
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? null;
  const isAutumn = /\b(?:sep|oct|nov|dec)|^\D*\d{1,2}[ ]?[/.-][ ]?(?:09|9|10|11|12)\b|^\d{4}-(?:09|1[0-2])/i.test(text);
  return `1 ${isAutumn ? 'November' : 'March'}${year === null ? '' : ` ${year}`}`;
}
