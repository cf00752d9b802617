/** What holds for the next passage: area, label and card, each with the level of the heading that set it. */
import type { Area } from '../contract.ts';
import type { Extent, SectionLetter } from '../plan-text.ts';
import type { SectionHeading } from './headings.ts';
import type { Label, Role } from './labels.ts';
import { homeOf } from './place.ts';
import { readRefs } from './refs.ts';

/** Smaller levels enclose larger ones; see `levelOfForm`. */
export interface Standing {
  area: Area | null;
  areaLevel: number;
  /** The area's heading encloses Section headings (a plan cut by area first). */
  areaOuter: boolean;
  role: Role | null;
  /** Letter printed in the label that gave the role. */
  roleLetter: SectionLetter | null;
  roleLevel: number;
  /** For the next passage only. */
  number: string | null;
  /** Key of the open card. */
  card: string | null;
  cardLevel: number;
  cardRoles: readonly Role[];
  /** Items that all words here answer ("Outcome 2" over a list of provision). */
  refs: readonly string[];
  /** Sub-headings that all words here stand under, outermost first. */
  over: readonly (Extent & { level: number })[];
}

/** Below every heading. */
export const noLevel = 99;
const noRole = { role: null, roleLetter: null, roleLevel: noLevel };
const noCard = { card: null, cardLevel: noLevel, cardRoles: [], refs: [] };
export const nothingStands: Standing = {
  area: null,
  areaLevel: noLevel,
  areaOuter: false,
  number: null,
  over: [],
  ...noRole,
  ...noCard,
};

/** Labels that make a card when each names one thing. */
const cardRoles: ReadonlySet<Role> = new Set(['aspiration', 'need', 'outcome', 'what'] as const);
/** Sections that an area heading may enclose. */
export const byArea: ReadonlySet<SectionLetter> = new Set(['B', 'E', 'F'] as const);

/** Under a new Section heading; `afterArea`: an area heading stands directly before it. */
export function enterSection(at: Standing, heading: SectionHeading, level: number, afterArea: boolean): Standing {
  const { letters, area } = heading;
  const encloses = letters.some((letter) => byArea.has(letter)) && (at.areaLevel < level || afterArea || at.areaOuter);
  const kept = encloses && at.areaLevel < noLevel && !area;
  return {
    ...nothingStands,
    ...(kept ? { area: at.area, areaLevel: at.areaLevel, areaOuter: true } : {}),
    ...(at.cardLevel < level ? { card: at.card, cardLevel: at.cardLevel, cardRoles: at.cardRoles, refs: at.refs } : {}),
    ...(area ? { area: area.area, areaLevel: level } : {}),
  };
}

/** Under one more sub-heading, which ends those that its level closes. */
export const under = (at: Standing, { start, end }: Extent, level: number): Standing => ({
  ...at,
  over: [...at.over.filter((head) => head.level < level), { start, end, level }],
});

/** Under a new area heading. */
export function enterArea(at: Standing, area: Area | null, level: number): Standing {
  return {
    ...at,
    area,
    areaLevel: level,
    areaOuter: at.areaOuter && level === at.areaLevel,
    ...(at.roleLevel < level ? {} : noRole),
    ...(at.cardLevel < level ? {} : noCard),
    number: null,
  };
}

/** Under a grouping of no known kind, which closes what its level closes. */
export function enterGroup(at: Standing, words: string, level: number, isHeading: boolean): Standing {
  const refs = readRefs(words);
  return {
    ...at,
    ...(isHeading && level <= at.areaLevel ? { area: null, areaLevel: noLevel } : {}),
    ...(level <= at.roleLevel ? noRole : {}),
    ...(level <= at.cardLevel ? noCard : {}),
    number: null,
    refs: isHeading || refs.length > 0 ? refs : at.refs,
  };
}

/** Under words of this role until the next label. */
export function enterRole(
  at: Standing,
  role: Role | null,
  roleLetter: SectionLetter | null,
  roleLevel: number,
): Standing {
  return { ...at, role, roleLetter, roleLevel, number: null };
}

/** Under a printed card ("Card 1", at its heading's level), or one that its labels open by themselves (`noLevel`). */
export function enterCard(at: Standing, card: string, level: number): Standing {
  return { ...at, ...noRole, card, cardLevel: level, cardRoles: [], refs: [] };
}

/**
 * Labels that name one thing each, met in turn, make a card; the first of them opens the next card when it comes back.
 * `letters`: the Sections here, to see whether the label says again what stands elsewhere.
 */
export function joinCard(
  at: Standing,
  label: Label,
  level: number,
  letters: readonly SectionLetter[],
  newKey: () => string,
): Standing {
  if (!cardRoles.has(label.role)) return at;
  if (!label.single) return level <= at.cardLevel ? { ...at, ...noCard } : at;
  const isPrinted = at.cardLevel < noLevel;
  const opens = !isPrinted && (at.card === null || at.cardRoles[0] === label.role);
  // "Box 3 (needs 4 and 5)" over the labels: what its heading names holds for all that they label.
  const card = opens ? { ...enterCard(at, newKey(), noLevel), refs: at.card === null ? at.refs : [] } : at;
  const restates = homeOf[label.role]?.some((letter) => letters.includes(letter)) === false;
  return {
    ...card,
    cardRoles: [...card.cardRoles, label.role],
    refs: restates && label.number ? [label.number.toUpperCase()] : card.refs,
  };
}
