/** What nothing answers. Only where the other Sections are in view: unknown is not empty. */
import type { Link, Thread } from '../contract.ts';
import { readNeed } from '../facts/need.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';
import { sharedMeaning } from './meaning.ts';
import type { Parties } from './parties.ts';
import type { Party } from './shelf.ts';

/** Where the answer to a need of each Section stands: all of these must be in view before it is called unmet. */
const answeredIn: Readonly<Partial<Record<SectionLetter, readonly SectionLetter[]>>> = {
  B: ['F'],
  C: ['G'],
  D: ['H1', 'H2'],
};
/** Where the need that provision answers stands. */
const askedIn: Readonly<Partial<Record<SectionLetter, readonly SectionLetter[]>>> = {
  F: ['B'],
  G: ['B', 'C'],
  H1: ['B', 'D'],
  H2: ['B', 'D'],
};

type Gaps = Pick<Thread, 'unmetNeeds' | 'orphanProvision' | 'outcomesWithoutProvision' | 'needsWithoutOutcome'>;

/** The four lists of the Thread that name what is missing, by item id in reading order. */
export function findGaps(
  plan: Plan,
  parties: Pick<Parties, 'needs' | 'outcomes' | 'provisions'>,
  links: readonly Link[],
): Gaps {
  const isSeen = (letter: SectionLetter) =>
    plan.text.whole || plan.sections.some((section) => section.letter === letter && section.present);
  const allSeen = (letters: readonly SectionLetter[] | undefined) => letters?.every(isSeen) ?? false;
  const ends = (kind: Link['kind'], end: 'from' | 'to') => {
    const ids = new Set<string>();
    for (const link of links) if (link.kind === kind) ids.add(link[end]);
    return ids;
  };
  const met = ends('need-provision', 'from');
  const explained = ends('need-provision', 'to');
  const served = ends('outcome-provision', 'from');
  const aimed = ends('need-outcome', 'from');
  const ids = (of: readonly Party[], keep: (item: Item, party: Party) => boolean) =>
    of.filter((party) => keep(party.item, party)).map(({ item }) => item.id);

  const needs = parties.needs.filter(({ item }) => asksForSomething(item.text));
  return {
    unmetNeeds: ids(needs, ({ id, section }) => !met.has(id) && allSeen(answeredIn[section])),
    orphanProvision: ids(
      parties.provisions.parties,
      ({ id, section }, party) => !explained.has(id) && allSeen(askedIn[section]) && isAboutElse(party, parties.needs),
    ),
    outcomesWithoutProvision: ids(parties.outcomes.parties, ({ id }) => !served.has(id) && isSeen('F')),
    needsWithoutOutcome: ids(needs, ({ id }) => !aimed.has(id) && isSeen('E')),
  };
}

/** Not a strength, a score or a tale of services that stands among the needs: nothing has to answer those. */
const asksForSomething = (text: string): boolean => !/^(?:strength|score|service)$/.test(readNeed(text).fault ?? '');

/** Less shared meaning than this with every need, and a provision is about something that none of them is. */
const strange = 0.15;

/** Plainly about one thing, and no need is about it. Training for all, reviews and an adult in the room explain themselves. */
function isAboutElse({ side }: Party, needs: readonly Party[]): boolean {
  if (!side.isPlain || side.features.running) return false;
  return needs.every((need) => sharedMeaning(need.side, side) < strange);
}
