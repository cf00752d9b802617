/** The items of a plan as the thread sees them: each with what its text, and the cell that names its need, are about. */
import { readWords } from '../facts/words.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { tieOf } from './content-words.ts';
import { featuresOf } from './features.ts';
import { answering, asking } from './meaning.ts';
import { type Setting, settingOf } from './setting.ts';
import { type Party, type Shelf, shelfOf } from './shelf.ts';

export interface Parties {
  needs: readonly Party[];
  outcomes: Shelf;
  provisions: Shelf;
  hopes: readonly Party[];
  setting: Setting;
}

export function partiesOf(plan: Plan): Parties {
  const labelOf = labels(plan);
  const of = (kind: Item['kind']) => plan.items.filter((item) => item.kind === kind);
  const needs = of('need').map((item) => ({ item, side: asking(featuresOf(item.text), 'need') }));
  const outcomes = of('outcome').map((item) => ({ item, side: asking(featuresOf(item.text), 'outcome') }));
  const hopes = of('aspiration').map((item) => ({ item, side: asking(featuresOf(item.text), 'aspiration') }));
  const provisions = of('provision').map((item) => ({
    item,
    side: answering(featuresOf(labelOf(item) + item.text)),
  }));
  const names = new Set(plan.front.names.flatMap((name) => readWords(name).map(tieOf)));
  const setting = settingOf([...needs, ...outcomes, ...provisions], needs, (tie) => names.has(tie));
  return { needs, outcomes: shelfOf(outcomes), provisions: shelfOf(provisions), hopes, setting };
}

/** What the cell of a column of needs calls the need ("Feeling safe"), where it is not the need itself. */
function labels(plan: Plan): (item: Item) => string {
  const texts = new Map(plan.text.fields.map(({ id, text }) => [id, text]));
  const starts = new Set(
    plan.items.filter(({ kind }) => kind === 'need').map(({ span }) => `${span.field}\n${span.end}`),
  );
  return ({ span, columns: { need } }) => {
    if (!need || starts.has(`${span.field}\n${need.end}`)) return '';
    return `${(texts.get(span.field) ?? '').slice(need.start, need.end)}\n`;
  };
}
