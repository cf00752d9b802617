/**
 * What nothing answers. Only where the other Sections are in view: unknown is not empty. And only what is surely missing: an
 * item without a link that may well have one is in none of the lists.
 */
import type { Link, Thread } from '../contract.ts';
import { readNeed } from '../facts/need.ts';
import { concepts } from '../lexicon/concepts.ts';
import { singularConcepts } from '../lexicon/concepts-singular.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { isReadPoorly } from '../plan/read-poorly.ts';
import { type SectionLetter, sectionLetters } from '../plan-text.ts';
import { canStand, type Judged } from './choose.ts';
import { noLink } from './contest.ts';
import { type Side, sharedMeaning } from './meaning.ts';
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

/**
 * Log odds of the nearest there is, under which an item is surely without: on plans left out of the fit four unmet needs in
 * five are so. Nearly every outcome has provision, so there more is asked before one is said to have none.
 */
const without = { need: -0.95, aim: -2.2, outcome: -1.5 };

type Gaps = Pick<Thread, 'unmetNeeds' | 'orphanProvision' | 'outcomesWithoutProvision' | 'needsWithoutOutcome'>;

/** The four lists of the Thread that name what is missing, by item id in reading order. `judged` is what may be linked. */
export function findGaps(
  plan: Plan,
  parties: Parties,
  links: readonly Link[],
  judged: Readonly<Record<Link['kind'], readonly Judged[]>>,
): Gaps {
  const { needs, outcomes, provisions } = parties;
  const known = new Map(sectionLetters.map((letter) => [letter, isKnown(plan, letter)]));
  const isSeen = (letter: SectionLetter) => known.get(letter) ?? false;
  const allSeen = (letters: readonly SectionLetter[] | undefined) => letters?.every(isSeen) ?? false;
  const ends = (kind: Link['kind'], end: 'from' | 'to') => {
    const ids = new Set<string>();
    for (const link of links) if (link.kind === kind) ids.add(link[end]);
    return ids;
  };
  /** Linked to nothing, and nothing comes near it. */
  const lacking = (kind: Link['kind'], isNear: (one: Judged) => boolean) => {
    const held = ends(kind, 'from');
    for (const one of judged[kind]) if (isNear(one)) held.add(one.pair.from.item.id);
    return (id: string) => !held.has(id);
  };
  const isUnmet = lacking('need-provision', (one) => one.odds >= without.need && canStand(one));
  const isAimless = lacking('need-outcome', (one) => one.odds >= without.aim && canStand(one));
  const isUnserved = lacking('outcome-provision', ({ odds, pair }) => odds >= without.outcome || pair.odds >= noLink);
  const explained = ends('need-provision', 'to');
  const ids = (of: readonly Party[], keep: (item: Item, party: Party) => boolean) =>
    of.filter((party) => keep(party.item, party)).map(({ item }) => item.id);
  const asked = needs.filter(({ item }) => asksForSomething(item));
  const strangers = strangersOf(parties);
  return {
    unmetNeeds: ids(asked, ({ id, section }) => isUnmet(id) && allSeen(answeredIn[section])),
    orphanProvision: ids(
      provisions.parties,
      ({ id, section }, party) => !explained.has(id) && allSeen(askedIn[section]) && strangers.has(party),
    ),
    outcomesWithoutProvision: ids(outcomes.parties, ({ id }) => isUnserved(id) && isSeen('F')),
    needsWithoutOutcome: ids(asked, ({ id }) => isAimless(id) && isSeen('E')),
  };
}

/** Whether what a Section holds is known: it is in view and was made out. Words of which little could be made may say anything. */
const isKnown = (plan: Plan, letter: SectionLetter): boolean =>
  plan.sections.some((one) => one.letter === letter && one.present) ? !isReadPoorly(plan, letter) : plan.text.whole;

/**
 * Not a strength, a score or a tale of services that stands among the needs, nor in Section B a diagnosis and no more: nothing
 * has to answer those.
 */
function asksForSomething({ text, section }: Item): boolean {
  const { fault } = readNeed(text);
  if (fault === 'diagnosis') return section !== 'B';
  return fault !== 'strength' && fault !== 'score' && fault !== 'service' && fault !== 'provision';
}

/** Less shared meaning than this with all that is spoken of, and a provision is about something that none of it is. */
const strange = 0.15;
/** From this leaning on, a text's single words hint at a concept. */
const hint = 0.25;
/** From this weight on a provision is plainly about a concept. */
const plainly = 0.75;

/**
 * Provision that is plainly about one thing which only a need would bring into a plan, and of which nothing is said. Training
 * for all, reviews and an adult in the room explain themselves.
 */
export function strangersOf({ needs, outcomes, provisions }: Parties): ReadonlySet<Party> {
  if (needs.length === 0) return new Set();
  const spoken = [...needs, ...outcomes.parties].map(({ side }) => side);
  const isStrange = (side: Side) => {
    const about = singularIn(side);
    if (about.length === 0) return false;
    return spoken.every(
      (one) =>
        sharedMeaning(one, side) < strange &&
        one.features.leaning.every(([concept, pull]) => pull < hint || !about.includes(concept)),
    );
  };
  return new Set(provisions.parties.filter(({ side }) => isStrange(side)));
}

/** The singular concepts that provision is plainly about, by index; [] where anything else is as plain. */
function singularIn({ features, weights }: Side): readonly number[] {
  if (features.running) return [];
  const most = weights.reduce((max, { weight }) => Math.max(max, weight), 0);
  return weights
    .filter(({ weight }) => weight >= Math.max(plainly, most))
    .map(({ concept }) => concept)
    .filter((concept) => singularConcepts.has(concepts[concept]?.id ?? ''));
}
