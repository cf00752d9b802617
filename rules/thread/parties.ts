/** The items of a plan as the thread sees them: each with what its text, and the cell that names its need, are about. */
import { readWords } from '../facts/words.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { tieOf } from './content-words.ts';
import { featuresOf } from './features.ts';
import { answering, asking, type Side } from './meaning.ts';
import { type Setting, settingOf, toldApart } from './setting.ts';
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
  const kindOf = (kind: Item['kind'], sideOf: (item: Item) => Side) =>
    plan.items.filter((item) => item.kind === kind).map((item) => ({ item, side: sideOf(item) }));
  const askingAs = (kind: 'need' | 'outcome' | 'aspiration') =>
    kindOf(kind, ({ text }) => asking(featuresOf(text), kind));
  const needs = askingAs('need');
  const outcomes = askingAs('outcome');
  const hopes = askingAs('aspiration');
  const provisions = kindOf('provision', (item) => answering(featuresOf(labelOf(item) + item.text)));
  const names = new Set(plan.front.names.flatMap((name) => readWords(name).map(tieOf)));
  const sides = [...needs, ...outcomes, ...provisions].map(({ side }) => side);
  const setting = settingOf(sides, (tie) => names.has(tie));
  const parties = (of: readonly Omit<Party, 'leaning'>[]) =>
    of.map((one): Party => ({ ...one, leaning: toldApart(one.side.features.leaning, setting) }));
  return {
    needs: parties(needs),
    outcomes: shelfOf(parties(outcomes)),
    provisions: shelfOf(parties(provisions)),
    hopes: parties(hopes),
    setting,
  };
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
