/** What an audit keeps of one plan: criteria, counts and spans, and none of its words unless the auditor asks for them. */
import { z } from 'zod';
import { areas, itemKinds } from '../contract.ts';
import { planKinds } from '../plan-text.ts';

/** Raised when a field of a record changes its meaning or is taken away. */
export const recordVersion = 1;

export const ageBands = ['0-4', '5-10', '11-15', '16-18', '19-25'] as const;
export type AgeBand = (typeof ageBands)[number];
export const settingTypes = ['early-years', 'mainstream', 'special', 'alternative', 'college', 'other'] as const;
export type SettingType = (typeof settingTypes)[number];
export const bandNames = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
export type Band = (typeof bandNames)[number];

/** The band of an age in whole years; null where no plan can be. */
export function ageBandAt(years: number): AgeBand | null {
  if (years < 0 || years > 25) return null;
  return years < 5 ? '0-4' : years < 11 ? '5-10' : years < 16 ? '11-15' : years < 19 ? '16-18' : '19-25';
}

const scores = z.record(z.string(), z.number().min(0).max(10).nullable());
const count = z.number().int().min(0);
const extent = z.tuple([count, count]);

const criterion = z.strictObject({
  status: z.enum(['met', 'partly', 'not-met', 'unsure', 'not-applicable', 'failed']),
  value: z.number().min(0).max(1).nullable(),
  spans: z.array(extent).describe('Half-open, in UTF-16 code units of the text as it was read'),
  quotes: z.array(z.string()).optional().describe('Only where words were asked for'),
});

/** What groups a plan with others; null where neither the plan nor a register says. */
export const groupingSchema = z.strictObject({
  team: z.string().nullable(),
  setting: z.enum(settingTypes).nullable(),
  need: z.enum(areas).nullable().describe('Primary area of need'),
  age: z.enum(ageBands).nullable().describe('At the date of the plan'),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .describe('Of the plan’s own date'),
});
export type Grouping = z.infer<typeof groupingSchema>;

export const planRecordSchema = z.strictObject({
  version: z.literal(recordVersion),
  ref: z.string().describe('What the auditors call the plan: from the register, else its file’s place in the folder'),
  kind: z.enum(planKinds).nullable(),
  group: groupingSchema,
  overall: z.number().min(0).max(10).nullable(),
  band: z.enum(bandNames).nullable(),
  provisional: z.boolean(),
  areas: scores,
  sections: scores,
  caps: z.array(z.string()),
  criteria: z.record(z.string(), criterion),
  items: z.record(z.enum(itemKinds), count),
  findings: z.strictObject({ must: count, should: count, consider: count, question: count }),
  unmetNeeds: count,
  words: count,
  notChecked: count.describe('How many things could not be read or judged'),
});
export type PlanRecord = z.infer<typeof planRecordSchema>;
/** A file that could not be audited, and why, in a sentence that holds none of its words. */
export interface Unread {
  ref: string;
  why: string;
}

/** The record a line of NDJSON holds; null when it is none of this version. */
export function readRecord(line: string): PlanRecord | null {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return null;
  }
  const result = planRecordSchema.safeParse(given);
  return result.success ? result.data : null;
}
