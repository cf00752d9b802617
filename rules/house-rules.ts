/** A council's settings over our rules: which run, and how grave they are. The rules themselves stay as they are. */
import { catalogue } from './catalogue/index.ts';
import type { Appraisal } from './contract.ts';
import type { House } from './house.ts';
import { phraseRule } from './house-phrases.ts';
import type { Rule, RuleId, Severity } from './rule.ts';
import { bands, scoreAreas } from './score-weights.ts';
import { works } from './sources.ts';

/** The rules of one run. */
export interface Rulebook {
  rules: readonly Rule[];
  /** What the house says of a rule's findings, null where it says nothing. */
  severityOf(id: RuleId): Severity | null;
  weightOf(area: (typeof scoreAreas)[number]['id']): number;
  /** The score each band starts from, the highest first. */
  bands: readonly { band: (typeof bands)[number]['band']; from: number }[];
  /** For the Appraisal; null without a house. */
  house: Appraisal['house'];
}

const gravity: readonly (Severity | 'off')[] = ['off', 'consider', 'should', 'must'];
const ours = bookOf(null);
let last: { key: string; book: Rulebook } | null = null;

/** The rules under a house's settings; our own for null. The last one is remembered: a keystroke asks again and again. */
export function rulebookOf(house: House | null): Rulebook {
  if (!house) return ours;
  const key = JSON.stringify(house);
  if (last?.key !== key) last = { key, book: bookOf(house) };
  return last.book;
}

function bookOf(house: House | null): Rulebook {
  const said = (id: RuleId) => house?.rules[id] ?? null;
  const own = house && house.phrases.length > 0 ? [phraseRule(house)] : [];
  return {
    rules: [...catalogue.filter(({ id }) => said(id) !== 'off'), ...own],
    severityOf: (id) => {
      const to = said(id);
      return to === 'off' ? null : to;
    },
    weightOf: (area) => house?.weights?.[area] ?? scoreAreas.find(({ id }) => id === area)?.weight ?? 0,
    bands: bands.map(({ band, from }) => ({
      band,
      from: band === 'inadequate' ? from : (house?.bands?.[band] ?? from),
    })),
    house: house && {
      name: house.name,
      turnedDown: catalogue.flatMap(({ id, title, severity, source }) => {
        const to = said(id);
        if (!to || gravity.indexOf(to) >= gravity.indexOf(severity)) return [];
        const { title: work, authority } = works[source.work];
        return [{ ruleId: id, title, to, source: { work, at: source.at, authority } }];
      }),
    },
  };
}
