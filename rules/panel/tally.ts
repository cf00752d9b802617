/** Records → what a caseload looks like, one record at a time: memory does not grow with their number. */
import { z } from 'zod';
import { rubric } from '../rubric.ts';
import { bandNames, type Grouping, type PlanRecord, recordVersion, type Unread } from './record.ts';
import { reasonsToLook, riskOf } from './risk.ts';
import { Lowest, lot } from './seeded.ts';

const count = z.number().int().min(0);
const partMean = z.strictObject({ graded: count, tenths: count });
/** How the grades of some plans lie. Means are in tenths of a point added as whole numbers, so that no order of adding shows. */
const spread = partMean.extend({
  plans: count,
  confirmed: count.describe('Of the graded, how many a person confirmed'),
  bands: z.record(z.enum(bandNames), count),
});
export type Spread = z.infer<typeof spread>;
/** The mean grade out of ten, one decimal; null where none has a grade. */
export const meanOf = ({ graded, tenths }: Pick<Spread, 'graded' | 'tenths'>): number | null =>
  graded === 0 ? null : Math.round(tenths / graded) / 10;

const statuses = ['met', 'partly', 'not-met', 'unsure', 'not-applicable', 'failed'] as const;
const statusCounts = z.record(z.enum(statuses), count);
export type StatusCounts = z.infer<typeof statusCounts>;
/** A mean of part of the plan over the plans where it could be judged. */
type PartMean = z.infer<typeof partMean>;

const picked = z.strictObject({
  ref: z.string(),
  team: z.string().nullable(),
  overall: z.number().nullable(),
  band: z.enum(bandNames).nullable(),
  why: z.array(z.string()),
});
export type Picked = z.infer<typeof picked>;

const groupings = ['team', 'setting', 'need', 'age', 'month'] as const satisfies readonly (keyof Grouping)[];
export const tallySchema = z.strictObject({
  version: z.literal(recordVersion),
  all: spread,
  by: z.record(z.enum(groupings), z.record(z.string(), spread)),
  areas: z.record(z.string(), partMean),
  sections: z.record(z.string(), partMean),
  criteria: z.record(z.string(), statusCounts),
  first: z.array(picked),
  random: z.array(picked),
  risk: z.array(picked),
  unread: z.array(z.strictObject({ ref: z.string(), why: z.string() })),
});
export type Tally = z.infer<typeof tallySchema>;

export interface Draw {
  seed: number;
  /** How many plans each sample holds. */
  size: number;
}

/** What a group is called where nobody said. */
export const unknownGroup = 'not known';
/** The list of plans to look at first is for one morning. */
const mostFirst = 20;

const emptySpread = (): Spread => ({
  plans: 0,
  graded: 0,
  confirmed: 0,
  bands: Object.fromEntries(bandNames.map((band) => [band, 0])) as Spread['bands'],
  tenths: 0,
});
const emptyCounts = (): StatusCounts => ({
  met: 0,
  partly: 0,
  'not-met': 0,
  unsure: 0,
  'not-applicable': 0,
  failed: 0,
});

/** Takes records in, in any order. */
export class Gathering {
  readonly #draw: Draw;
  readonly #all = emptySpread();
  readonly #by = new Map(groupings.map((name) => [name, new Map<string, Spread>()]));
  readonly #areas = new Map<string, PartMean>();
  readonly #sections = new Map<string, PartMean>();
  readonly #criteria = new Map(rubric.map(({ id }) => [id, emptyCounts()]));
  readonly #first = new Lowest<Picked>(mostFirst);
  readonly #random: Lowest<Picked>;
  readonly #risk: Lowest<Picked>;
  readonly #unread: Unread[] = [];

  constructor(draw: Draw) {
    this.#draw = draw;
    this.#random = new Lowest(draw.size);
    this.#risk = new Lowest(draw.size);
  }

  add(record: PlanRecord): void {
    addTo(this.#all, record);
    for (const [name, groups] of this.#by) addTo(at(groups, record.group[name] ?? unknownGroup, emptySpread), record);
    addMeans(this.#areas, record.areas);
    addMeans(this.#sections, record.sections);
    for (const [id, { status }] of Object.entries(record.criteria)) at(this.#criteria, id, emptyCounts)[status]++;
    const why = reasonsToLook(record).map((reason) => reason.why);
    const { ref, overall, band } = record;
    const picked = { ref, team: record.group.team, overall, band, why };
    const risk = riskOf(record);
    const { seed } = this.#draw;
    if (risk > 0) this.#first.put(-risk, ref, picked);
    this.#random.put(lot(seed, ref), ref, picked);
    // Chance weighed by risk (Efraimidis and Spirakis 2006): every plan can be drawn, the doubtful ones sooner.
    this.#risk.put(-(lot(seed + 1, ref) ** (1 / (1 + risk))), ref, picked);
  }

  addUnread(unread: Unread): void {
    this.#unread.push(unread);
  }

  tally(): Tally {
    return {
      version: recordVersion,
      all: this.#all,
      by: Object.fromEntries([...this.#by].map(([name, groups]) => [name, inOrder(groups)])) as Tally['by'],
      areas: Object.fromEntries(this.#areas),
      sections: Object.fromEntries(this.#sections),
      criteria: Object.fromEntries(this.#criteria),
      first: this.#first.things(),
      random: this.#random.things(),
      risk: this.#risk.things(),
      unread: [...this.#unread].sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)),
    };
  }
}

function at<Value>(map: Map<string, Value>, key: string, empty: () => Value): Value {
  const known = map.get(key) ?? empty();
  map.set(key, known);
  return known;
}

function addTo(spread: Spread, { overall, band, provisional }: PlanRecord): void {
  spread.plans++;
  if (overall === null || band === null) return;
  spread.graded++;
  if (!provisional) spread.confirmed++;
  spread.bands[band]++;
  spread.tenths += Math.round(overall * 10);
}

function addMeans(means: Map<string, PartMean>, scores: Readonly<Record<string, number | null>>): void {
  for (const [name, score] of Object.entries(scores)) {
    const mean = at(means, name, () => ({ graded: 0, tenths: 0 }));
    if (score === null) continue;
    mean.graded++;
    mean.tenths += Math.round(score * 10);
  }
}

/** By name, what is not known last. */
function inOrder(groups: ReadonlyMap<string, Spread>): Record<string, Spread> {
  const order = (name: string) => (name === unknownGroup ? '\uffff' : name);
  return Object.fromEntries([...groups].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)));
}
