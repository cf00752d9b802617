/** Records for tests: whole and plain, with what a test is about laid over. */
import { rubric } from '../rubric.ts';
import { type Band, type PlanRecord, planRecordSchema, recordVersion } from './record.ts';

const bandAt = (overall: number): Band =>
  overall >= 9 ? 'outstanding' : overall >= 5.5 ? 'good' : overall >= 3 ? 'requires-improvement' : 'inadequate';

type Told = Partial<Omit<PlanRecord, 'criteria' | 'group'>> & {
  group?: Partial<PlanRecord['group']>;
  statuses?: Readonly<Record<string, PlanRecord['criteria'][string]['status']>>;
};

/** A record that keeps the schema. */
export function recordFor({ group, statuses = {}, ...told }: Told): PlanRecord {
  const overall = told.overall === undefined ? 5 : told.overall;
  return planRecordSchema.parse({
    version: recordVersion,
    ref: 'p1',
    kind: 'final',
    group: { team: null, setting: null, need: null, age: null, month: null, ...group },
    overall,
    band: overall === null ? null : bandAt(overall),
    provisional: true,
    areas: { voice: overall },
    sections: { A: overall },
    caps: [],
    criteria: Object.fromEntries(
      rubric.map(({ id }) => {
        const status = statuses[id] ?? 'met';
        return [id, { status, value: status === 'met' ? 1 : status === 'not-met' ? 0 : null, spans: [] }];
      }),
    ),
    items: { aspiration: 1, view: 1, strength: 1, need: 1, outcome: 1, provision: 1, advice: 1 },
    findings: { must: 0, should: 0, consider: 0, question: 0 },
    unmetNeeds: 0,
    words: 5000,
    notChecked: 0,
    ...told,
  });
}

/** So many records of one grade. */
export const recordsOf = (count: number, overall: number, from = 0, told: Told = {}): PlanRecord[] =>
  Array.from({ length: count }, (_, at) => recordFor({ ...told, ref: `p${from + at}`, overall }));
