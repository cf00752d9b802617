/** The golden thread of a plan: links, needs without provision and provision without a need. */
import type { Appraisal } from '../index.ts';
import type { PlanTruth } from './eval-data.ts';
import type { Scorecard } from './eval-measures.ts';
import type { Matched } from './eval-plan-items.ts';

/** Adds links, unmet needs and orphan provision. Of ours, only what is about matched items is judged. */
export function judgePlanThread(
  truth: PlanTruth,
  { thread }: Pick<Appraisal, 'thread'>,
  matched: Matched,
  card: Scorecard,
): void {
  const ours = new Map([...matched].map(([theirs, id]) => [id, theirs]));
  const words = wordsById(truth);
  const say = (ids: readonly string[]) => ids.map((id) => words.get(id) ?? id).join(' → ');

  const judge = (name: string, expected: readonly (readonly string[])[], got: readonly (readonly string[])[]) => {
    const keyOf = (ids: readonly string[]) => ids.join(' → ');
    const known = got.flatMap((ids) => {
      const theirs = ids.flatMap((id) => ours.get(id) ?? []);
      return theirs.length === ids.length ? [theirs] : [];
    });
    const given = new Set(known.map(keyOf));
    const wanted = new Set(expected.map(keyOf));
    const tally = card.tally(name, 'there');
    for (const ids of expected) {
      const found = given.has(keyOf(ids)) ? 'there' : 'missed';
      tally.add({ id: `${truth.file} ${keyOf(ids)}`, expected: 'there', got: found, words: say(ids) });
    }
    for (const ids of known) {
      if (!wanted.has(keyOf(ids))) tally.addExtra({ id: `${truth.file} ${keyOf(ids)}`, got: 'extra', words: say(ids) });
    }
  };

  const linksOf = (kind: Appraisal['thread']['links'][number]['kind']) =>
    thread.links.filter((link) => link.kind === kind).map(({ from, to }) => [from, to]);
  judge('links: need-provision', truth.links.needToProvision, linksOf('need-provision'));
  judge('links: need-outcome', truth.links.needToOutcome, linksOf('need-outcome'));
  judge('links: outcome-provision', truth.links.outcomeToProvision, linksOf('outcome-provision'));
  const alone = (ids: readonly string[]) => ids.map((id) => [id]);
  judge('unmet needs', alone(truth.links.unmetNeeds), alone(thread.unmetNeeds));
  judge('orphan provision', alone(truth.links.orphanProvision), alone(thread.orphanProvision));
}

function wordsById({ needs, outcomes, provision }: PlanTruth): Map<string, string> {
  return new Map([...needs, ...outcomes, ...provision].map(({ id, text }) => [id, text]));
}
