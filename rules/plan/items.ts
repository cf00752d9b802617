/** Passages cut into items: kind, Section, number and id by place, and by words only where place is silent. */
import type { ItemKind } from '../contract.ts';
import { readNeed } from '../facts/need.ts';
import type { Extent, PlanText, SectionLetter } from '../plan-text.ts';
import { areaByWords } from './areas.ts';
import {
  isArrangement,
  isWish,
  kindByWords,
  needOrStrength,
  pointsElsewhere,
  praises,
  statesDifficulty,
} from './cues.ts';
import type { Role } from './labels.ts';
import { joinDetails } from './listed-details.ts';
import { readCode, readMarker } from './markers.ts';
import { isGuidance, isNone, isNotYet, isReference, opensWithNone } from './none.ts';
import { homeOf, type Passage } from './place.ts';
import type { Item } from './plan.ts';
import { givesMore, type Reach, reachOf } from './said-of-all.ts';
import { hasWords, trimExtent } from './same-length.ts';
import { readSentences } from './sentences.ts';
import { splitProse } from './split.ts';

interface Settled {
  section: SectionLetter;
  kind: ItemKind;
  /** Its Section has a place of its own elsewhere; here it is only said again. */
  restated: boolean;
  /** 'likely' for running prose, 'unsure' where only its words tell what it is. */
  confidence?: 'unsure';
}

/** The items of all passages, in reading order. */
export function readItems(passages: readonly Passage[], planText: PlanText): { items: Item[]; restated: Passage[] } {
  const texts = new Map(planText.fields.map(({ id, text }) => [id, text]));
  const drafts: { item: Omit<Item, 'id'>; passage: Passage; restated: boolean }[] = [];
  const parents = new ParentItems();
  const saidOfAll: { at: number; reach: Reach; passage: Passage; extent: Extent }[] = [];
  const introduces = introductionsOf(passages);
  for (const passage of joinDetails(passages, texts)) {
    const text = texts.get(passage.field) ?? '';
    if (parents.takes(passage, drafts.at(-1)?.item ?? null, text)) continue;
    const settled = settle(passage, text.slice(passage.start, passage.end), introduces);
    if (!settled) {
      keepBeside(passage, drafts.at(-1)?.item ?? null);
      continue;
    }
    for (const extent of cut(passage, settled, text, planText.passage)) {
      const words = text.slice(extent.start, extent.end);
      const reach = passage.letters.some(isOfProvision) && !planText.passage ? reachOf(words) : null;
      if (reach) saidOfAll.push({ at: drafts.length, reach, passage, extent });
      if (reach && !givesMore(words)) continue;
      const draft = draftOf(passage, settled, extent, text, planText.passage);
      if (draft) drafts.push({ item: draft, passage, restated: settled.restated });
    }
  }
  for (const said of saidOfAll) spread(said, drafts);
  // Words said again under another Section are items only where their own Section says nothing.
  const own = new Set(drafts.filter(({ restated }) => !restated).map(({ item }) => item.section));
  const kept = drafts.filter(({ restated, item }) => !restated || !own.has(item.section));
  const items = numbered(kept.map(({ item }) => item));
  return {
    items: withRowAreas(items),
    restated: kept.filter(({ restated }) => restated).map(({ passage }) => passage),
  };
}

/** Tells whether a passage stands before the first row or card of that role under its heading, and in none itself. */
function introductionsOf(passages: readonly Passage[]): (passage: Passage, role: Role) => boolean {
  const firsts = new Map<Passage['letters'], Map<Role, number>>();
  for (const { letters, row, role, start } of passages) {
    if (row === null || !role) continue;
    const first = firsts.get(letters) ?? new Map<Role, number>();
    if (!first.has(role)) first.set(role, start);
    firsts.set(letters, first);
  }
  return ({ letters, row, start }, role) => row === null && start < (firsts.get(letters)?.get(role) ?? 0);
}

/** What a sentence says of all the provision goes over each that it speaks of: those of its area, and at the Section's end all. */
function spread(
  { at, reach, passage, extent }: { at: number; reach: Reach; passage: Passage; extent: Extent },
  drafts: readonly { item: Omit<Item, 'id'>; passage: Passage }[],
): void {
  const isHere = ({ item }: { item: Omit<Item, 'id'> }) =>
    item.kind === 'provision' && item.span.field === passage.field && passage.letters.includes(item.section);
  const before = drafts.slice(0, at).filter(isHere);
  const after = drafts.slice(at).filter(isHere);
  const isLast = after.length === 0;
  const near = ({ item }: { item: Omit<Item, 'id'> }) => isLast || before.length === 0 || item.area === passage.area;
  const meant =
    reach === 'above' ? before.filter(near) : reach === 'below' ? after.filter(near) : [...before, ...after];
  for (const { item } of meant) item.over = [extent, ...item.over];
}

/** "By when: July 2028", "How we will know: …" under an outcome: kept beside it, as a table keeps its cells. */
function keepBeside({ role, field, start, end, row }: Passage, last: Omit<Item, 'id'> | null): void {
  if (last?.kind !== 'outcome' || last.span.field !== field || last.row !== row || last.span.end > start) return;
  if ((role === 'steps' || role === 'review' || role === 'due') && !last.columns[role])
    last.columns = { ...last.columns, [role]: { start, end } };
}

/** Nested list entries: details of a provision, steps of an outcome. */
class ParentItems {
  #depth = 0;
  #open = false;

  /** True when the passage belongs to the item before it. */
  takes(passage: Passage, last: Omit<Item, 'id'> | null, text: string): boolean {
    if (passage.shape !== 'item') {
      this.#open = false;
      return false;
    }
    const nested = passage.depth > this.#depth && this.#open;
    if (nested && last && last.span.field === passage.field && last.span.end <= passage.start) {
      if (last.kind === 'outcome') return true;
      if (last.kind === 'provision' && !hasWords(text, last.span.end, passage.start)) {
        last.span = { ...last.span, end: passage.end };
        last.text = text.slice(last.span.start, passage.end);
        return true;
      }
      return false;
    }
    this.#depth = passage.depth;
    // A parent that ended with a colon never became an item, so its entries stand for themselves.
    this.#open = true;
    return false;
  }
}

/** Which Section and kind a passage has; null when it holds no items. `introduces`: see `introductionsOf`. */
function settle(passage: Passage, text: string, introduces: (passage: Passage, role: Role) => boolean): Settled | null {
  const { letters, role } = passage;
  if (letters.length === 0) return null;
  const home = role ? homeOf[role] : undefined;
  if (role && home) {
    const named = passage.letter && home.includes(passage.letter) ? passage.letter : null;
    const here = letters.find((letter) => home.includes(letter));
    // A provision printed among health or social care needs answers those.
    const fallback =
      role === 'what' && letters[0] === 'C' ? 'G' : role === 'what' && letters[0] === 'D' ? 'H1' : home[0];
    const section = named ?? here ?? fallback;
    if (!section) return null;
    if (role === 'outcome' && !letters.includes('E') && kindByWords(text) === 'provision') {
      // "Outcome 2" over a list in Section F: the list is what meets it.
      const answers = letters.find((letter) => homeOf.what?.includes(letter));
      if (answers) return { section: answers, kind: 'provision', restated: false };
    }
    const kind = role === 'need' ? 'need' : role === 'outcome' ? 'outcome' : 'provision';
    if (letters.every((letter) => 'AIJK'.includes(letter)) && !named) return bySection(passage, letters[0] ?? 'A');
    return { section, kind, restated: !letters.includes(section) };
  }
  const place = letters.find((letter) => letter === 'B' || letter === 'C' || letter === 'D') ?? letters[0] ?? 'A';
  if (role === 'strength') return { section: place, kind: letters[0] === 'A' ? 'view' : 'strength', restated: false };
  if (role === 'aspiration') {
    return {
      section: letters.find((letter) => letter === 'A' || letter === 'E') ?? place,
      kind: 'aspiration',
      restated: false,
    };
  }
  if (role === 'steps' || role === 'who' || role === 'source' || role === 'frequency') return null;
  if (role === 'review' || role === 'due') return null;
  if (role === 'duration' || role === 'grouping' || role === 'where') return null;
  const groups = new Set(letters.map((letter) => groupOf(letter)));
  if (groups.size === 1) return bySection(passage, letters[0] ?? 'A');
  if (role === 'aside') return null;
  const said = kindByWords(text);
  // Prose that is nobody's by its label and states neither an outcome nor help only speaks of what stands around it.
  const isBeside = introduces(passage, said === 'provision' ? 'what' : said);
  if (passage.shape === 'paragraph' && (isBeside || (said === 'need' && !letters.some(isOfNeeds)))) return null;
  const wanted = said === 'need' ? homeOf.need : said === 'outcome' ? homeOf.outcome : homeOf.what;
  const section = letters.find((letter) => wanted?.includes(letter));
  return section
    ? { section, kind: said, restated: false, confidence: 'unsure' }
    : bySection(passage, letters[0] ?? 'A');
}

const isOfNeeds = (letter: SectionLetter) => groupOf(letter) === 'B';
const isOfProvision = (letter: SectionLetter) => groupOf(letter) === 'F';

const groupOf = (letter: SectionLetter) =>
  letter === 'C' || letter === 'D' ? 'B' : letter === 'G' || letter.startsWith('H') ? 'F' : letter;

function bySection({ role }: Passage, letter: SectionLetter): Settled | null {
  if (letter === 'I' || letter === 'J') return null;
  if (letter === 'A') return { section: 'A', kind: 'view', restated: false };
  if (letter === 'K') return { section: 'K', kind: 'advice', restated: false };
  if (letter === 'B' || letter === 'C' || letter === 'D') return { section: letter, kind: 'need', restated: false };
  if (role === 'aside' || role === 'view') return null;
  return { section: letter, kind: letter === 'E' ? 'outcome' : 'provision', restated: false };
}

/** The extents of a passage's items. */
function cut(passage: Passage, { kind }: Settled, text: string, alone: boolean): readonly Extent[] {
  const whole: Extent = { start: passage.start, end: passage.end };
  if (kind === 'advice') return passage.whole || passage.shape === 'item' ? [whole] : adviceEntries(text, whole);
  if (kind === 'view' || kind === 'aspiration')
    return passage.shape === 'item' ? [whole] : readSentences(text, whole.start, whole.end);
  const isNumbered = kind === 'need' && passage.number !== null;
  if (passage.whole || alone || passage.shape === 'item' || isNumbered) return [whole];
  // A paragraph with a number typed in front is one entry, however many sentences it has.
  const typed = readMarker(text.slice(whole.start, whole.end));
  if (typed?.marker) return [{ start: whole.start + typed.end, end: whole.end }];
  return splitProse(text, whole, kind === 'strength' ? 'need' : kind);
}

/** Reports listed on one line: parted by semicolons or line ends. */
function adviceEntries(text: string, { start, end }: Extent): readonly Extent[] {
  const parts: Extent[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== ';' && text[at] !== '\n') continue;
    const part = trimExtent(text, from, at);
    if (hasWords(text, part.start, part.end)) parts.push(part);
    from = at + 1;
  }
  return parts.length > 1 ? parts : readSentences(text, start, end);
}

function draftOf(
  passage: Passage,
  settled: Settled,
  given: Extent,
  text: string,
  alone: boolean,
): Omit<Item, 'id'> | null {
  const code = given.start === passage.start ? null : readCode(text.slice(given.start, given.end));
  const extent = { start: given.start + (code?.end ?? 0), end: given.end };
  const words = text.slice(extent.start, extent.end);
  if (!hasWords(words) || isGuidance(words) || isNone(words) || isNotYet(words) || isReference(words)) return null;
  let { kind } = settled;
  if (settled.section !== 'B' && settled.section !== 'F' && kind !== 'view' && opensWithNone(words)) return null;
  if (kind === 'need' && alone) {
    // A passage handed over by itself has no others to be the need: what stands in its place is judged as one.
    if (readNeed(words).fault === 'strength') kind = 'strength';
  } else if (kind === 'need') {
    if (pointsElsewhere(words)) return null;
    const isCare = settled.section === 'C' || settled.section === 'D';
    if (isCare && passage.role !== 'need' && passage.number === null && isContact(words)) return null;
    const said = needOrStrength(words);
    // Under a heading or in a column of needs only a plain strength is none.
    if (said === null && passage.shape === 'paragraph' && passage.role !== 'need') return null;
    const isLoose = passage.shape !== 'item' && passage.role !== 'need' && passage.number === null;
    // Needs in a list, and before it a paragraph with praise in it: what the child can do.
    if (passage.leads && isLoose && praises(words)) kind = 'strength';
    else if (said === 'strength' && (passage.letter === null || passage.role !== 'need')) kind = 'strength';
    // In prose a sentence without a difficulty says how the child is; only a list, a label or a column makes it a need.
    else if (isLoose && settled.section === 'B' && !statesDifficulty(words)) kind = 'strength';
  }
  const isOfOutcomes = kind === 'outcome' || (kind === 'provision' && passage.letters.includes('E'));
  if (isOfOutcomes && isArrangement(words)) return null;
  if (kind === 'view' && isWish(words) && passage.role !== 'strength') kind = 'aspiration';
  const typed = given.start > passage.start ? readMarker(text.slice(passage.start, passage.end)) : null;
  const isTyped = typed !== null && passage.start + typed.end === given.start;
  const printed = code?.marker ?? (isTyped ? typed.marker : given.start === passage.start ? passage.number : null);
  // A provision under "Outcome 2" answers that outcome; the number is not its own.
  const answered = kind === 'provision' && printed !== null && /^(?:outcome|need)\b/i.test(printed);
  const number = answered ? null : printed;
  const refs = answered ? [...new Set([...passage.refs, printed.toUpperCase()])] : passage.refs;
  return {
    kind,
    section: settled.section,
    ...areaOf(passage, settled.section, kind, words),
    span: { field: passage.field, start: extent.start, end: extent.end },
    text: words,
    number,
    row: passage.row,
    columns: passage.columns,
    refs: refs.filter((ref) => !number?.toUpperCase().endsWith(ref)),
    over: passage.over,
    confidence: settled.confidence ?? (passage.shape === 'paragraph' && passage.role === null ? 'likely' : 'sure'),
  };
}

/** In Sections C and D: who saw whom and when, or that all is well. No difficulty of the child's, so no need. */
function isContact(words: string): boolean {
  const { fault, hasDifficulty, substance } = readNeed(words);
  return !statesDifficulty(words) && (fault === 'service' || (!hasDifficulty && substance === 0));
}

function areaOf(
  passage: Passage,
  section: SectionLetter,
  kind: ItemKind,
  words: string,
): Pick<Item, 'area' | 'areaPrinted'> {
  if (section === 'C' || section === 'G') return { area: 'health', areaPrinted: true };
  if (section === 'D' || section === 'H1' || section === 'H2') return { area: 'social-care', areaPrinted: true };
  if (passage.area) return { area: passage.area, areaPrinted: true };
  const isOfAnArea = kind === 'need' || kind === 'outcome' || kind === 'provision';
  return { area: isOfAnArea ? areaByWords(words) : null, areaPrinted: false };
}

/** An item that tells no area takes that of the need beside it in its row or card. */
function withRowAreas(items: readonly Item[]): Item[] {
  const areas = new Map<string, Pick<Item, 'area' | 'areaPrinted'>>();
  for (const { row, kind, area, areaPrinted } of items)
    if (row && kind === 'need' && area && !areas.has(row)) areas.set(row, { area, areaPrinted });
  return items.map((item) => (item.area === null && item.row ? { ...item, ...areas.get(item.row) } : item));
}

function numbered(drafts: readonly Omit<Item, 'id'>[]): Item[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const prefix = prefixOf(draft);
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return { id: `${prefix}${count}`, ...draft };
  });
}

function prefixOf({ kind, section }: Pick<Item, 'kind' | 'section'>): string {
  if (kind === 'strength') return 'S';
  if (kind === 'view' || kind === 'aspiration') return 'A';
  return section === 'H1' || section === 'H2' ? `${section}-` : section;
}
