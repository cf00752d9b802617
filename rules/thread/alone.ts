/** A need and a provision with no plan around them: does the one answer the other? */
import type { Item } from '../plan/plan.ts';
import { strengthOf } from './choose.ts';
import { eachPair, evidenceNames, weighPairs } from './evidence.ts';
import { explain } from './explain.ts';
import { featuresOf } from './features.ts';
import { alone } from './fitted.ts';
import { noJoins } from './joins.ts';
import { answering, asking, type Side } from './meaning.ts';
import { type Setting, settingOf } from './setting.ts';
import { type Party, type Shelf, shelfOf } from './shelf.ts';

/** From this strength on, two texts alone are taken to fit: nothing better is there to compare them with. */
export const fitsFrom = 0.5;

/** What speaks for one provision answering one need, by their words alone, and how it would be said. */
export interface Fit {
  /** 0 to 1; from `fitsFrom` on the provision plausibly answers the need. */
  strength: number;
  because: readonly string[];
}

/** Judges a need and a provision with no plan around them. Never throws. */
export function fitOf(need: string, provision: string): Fit {
  const [pair] = weighPairs(...sceneOf(need, provision), noJoins, alone, Number.NEGATIVE_INFINITY);
  return pair ? { strength: strengthOf(pair.odds), because: explain(pair) } : { strength: 0, because: [] };
}

/** The numbers of `evidenceNames` for the two. */
export function evidenceAlone(need: string, provision: string): readonly number[] {
  let found: readonly number[] = evidenceNames.map(() => 0);
  eachPair(...sceneOf(need, provision), noJoins, (_from, _to, numbers) => {
    found = [...numbers];
  });
  return found;
}

function sceneOf(need: string, provision: string): [readonly Party[], Shelf, Setting] {
  const partyOf = (text: string, kind: Item['kind'], side: Side): Party => ({
    item: {
      id: kind,
      kind,
      section: kind === 'need' ? 'B' : 'F',
      area: null,
      areaPrinted: false,
      span: { field: '', start: 0, end: text.length },
      text,
      number: null,
      row: null,
      columns: {},
      refs: [],
      over: [],
      confidence: 'sure',
    },
    side,
    leaning: side.features.leaning,
  });
  const from = partyOf(need, 'need', asking(featuresOf(need), 'need'));
  const to = partyOf(provision, 'provision', answering(featuresOf(provision)));
  return [[from], shelfOf([to]), settingOf([from.side, to.side], () => false)];
}
