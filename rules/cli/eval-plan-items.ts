/** The needs, outcomes and provision of a plan: are they there, and is what is said of them right? */
import type { Appraisal, AppraisedItem } from '../index.ts';
import { elementOf, elementWords, letters, triOf } from './eval-answers.ts';
import type { PlanTruth } from './eval-data.ts';
import { matchItems, overlapOf, sameItem } from './eval-match.ts';
import type { Scorecard } from './eval-measures.ts';

/** Ids of the answer file to ours. */
export type Matched = ReadonlyMap<string, string>;

/** Words that state an element agree when they share at least half their words. */
const sameWords = 0.5;

/** Adds items, areas, verdicts, letters and elements; answers which item is which. Verdicts are of matched items only. */
export function judgePlanItems(truth: PlanTruth, appraisal: Appraisal, card: Scorecard): Matched {
  const matched = new Map<string, string>();
  const kinds = [
    ['need', truth.needs],
    ['outcome', truth.outcomes],
    ['provision', truth.provision],
  ] as const;
  for (const [kind, expected] of kinds) {
    const got = appraisal.items.filter((item) => item.kind === kind);
    const same = matchItems(expected, got);
    const taken = new Set(same.values());
    for (const { id, text } of expected) {
      const found = same.get(id);
      card.tally(`items: ${kind}`, 'found').add({
        id: `${truth.file} ${id}`,
        expected: 'found',
        got: found === undefined ? 'missed' : 'found',
        words: text,
      });
      if (found !== undefined) matched.set(id, found);
    }
    for (const { id, text } of got) {
      if (taken.has(id) || isOptional(truth, text)) continue;
      card.tally(`items: ${kind}`, 'found').addExtra({ id: `${truth.file} ${id}`, got: 'extra', words: text });
    }
  }
  const itemOf = (id: string) => appraisal.items.find((item) => item.id === matched.get(id));
  judgeAreas(truth, itemOf, card);
  judgeOutcomes(truth, itemOf, card);
  judgeProvision(truth, itemOf, card);
  return matched;
}

type ItemOf = (id: string) => AppraisedItem | undefined;

/** Sentences that a reader may fairly list as an item: neither credit nor blame. */
function isOptional({ optionalItems }: PlanTruth, text: string): boolean {
  return optionalItems.some((item) => overlapOf(typeof item === 'string' ? item : item.text, text) >= sameItem);
}

function judgeAreas({ file, needs }: PlanTruth, itemOf: ItemOf, card: Scorecard): void {
  for (const { id, text, area } of needs) {
    const item = itemOf(id);
    if (!item || !area) continue;
    card
      .matches('areas of needs')
      .add({ id: `${file} ${id}`, expected: area, got: item.area ?? 'unsure', words: text });
  }
  for (const { id, text, verdict } of needs) {
    const item = itemOf(id);
    if (!item || verdict === undefined || verdict === 'unsure') continue;
    const got = item.verdict ?? 'unsure';
    card.tally('verdict: need weak', 'weak').add({ id: `${file} ${id}`, expected: verdict, got, words: text });
  }
}

function judgeOutcomes({ file, outcomes }: PlanTruth, itemOf: ItemOf, card: Scorecard): void {
  for (const { id: ownId, text, smart, verdict } of outcomes) {
    const item = itemOf(ownId);
    if (!item) continue;
    const id = `${file} ${ownId}`;
    const expected = verdict ?? verdictOf(smart);
    if (expected !== null && expected !== 'unsure') {
      const got = item.verdict ?? 'unsure';
      card.tally('verdict: outcome weak', 'weak').add({ id, expected, got, words: text });
    }
    for (const letter of letters) {
      const answer = smart?.[letter];
      if (answer === undefined || answer === null) continue;
      const got = item.smart?.[letter] ?? 'unsure';
      card.tally(`letter: not ${letter}`, 'no').add({ id, expected: triOf(answer), got, words: text });
    }
  }
}

/** Specific, measurable and time-bound make an outcome strong; one of them missing makes it weak. */
function verdictOf(smart: PlanTruth['outcomes'][number]['smart']): 'strong' | 'weak' | null {
  if (!smart) return null;
  const answers = [smart.specific, smart.measurable, smart.timeBound];
  if (answers.includes(false)) return 'weak';
  return answers.every((answer) => answer === true) ? 'strong' : null;
}

function judgeProvision({ file, provision }: PlanTruth, itemOf: ItemOf, card: Scorecard): void {
  for (const { id: ownId, text, elements, specific, verdict } of provision) {
    const item = itemOf(ownId);
    if (!item) continue;
    const id = `${file} ${ownId}`;
    const expected = verdict ?? (typeof specific === 'boolean' ? (specific ? 'strong' : 'weak') : null);
    if (expected !== null && expected !== 'unsure') {
      const got = item.verdict ?? 'unsure';
      card.tally('verdict: provision weak', 'weak').add({ id, expected, got, words: text });
    }
    for (const [name, answer] of Object.entries(elements ?? {})) {
      const element = elementOf(name);
      const words = elementWords(item, element);
      card.tally(`element: ${element}`, 'stated').add({
        id,
        expected: answer === null || answer === false ? 'absent' : 'stated',
        got: words === null ? 'absent' : 'stated',
        words: text,
      });
      if (typeof answer !== 'string' || words === null) continue;
      const isRight = overlapOf(answer, words) >= sameWords;
      card.matches(`element words: ${element}`).add({ id, expected: answer, got: words, words: text }, isRight);
    }
  }
}
