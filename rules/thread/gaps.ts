/** What nothing answers. Only where the other Sections are in view: unknown is not empty. */
import type { Link, Thread } from '../contract.ts';
import type { Item, Plan } from '../plan/plan.ts';
import type { SectionLetter } from '../plan-text.ts';
import type { Party } from './evidence.ts';

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
  parties: { needs: readonly Party[]; outcomes: readonly Party[]; provisions: readonly Party[] },
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

  return {
    unmetNeeds: ids(parties.needs, ({ id, section }) => !met.has(id) && allSeen(answeredIn[section])),
    orphanProvision: ids(
      parties.provisions,
      ({ id, section }, { side }) => !explained.has(id) && !isForAnything(side) && allSeen(askedIn[section]),
    ),
    outcomesWithoutProvision: ids(parties.outcomes, ({ id }) => !served.has(id) && isSeen('F')),
    needsWithoutOutcome: ids(parties.needs, ({ id }) => !aimed.has(id) && isSeen('E')),
  };
}

/** Training for all, reviews, an adult in the room: provision that no single need has to explain. */
const isForAnything = ({ features, isPlain }: Party['side']): boolean =>
  features.running ? !isPlain || features.topics.length === 0 : features.anyHelp && !isPlain;
