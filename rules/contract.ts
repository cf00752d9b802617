/**
 * The Appraisal: what the engine answers, as a public contract. Every other shape may change; this one is versioned.
 * Only the command line, pages' edges and tests load this file at run time; the engine imports its types alone.
 */
import { z } from 'zod';
import { contractVersion } from './contract-version.ts';
import { planKinds, sectionLetters } from './plan-text.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const letter = z.enum(sectionLetters);
const tri = z.enum(['yes', 'no', 'unsure']);
const verdict = z.enum(['strong', 'weak', 'unsure']);
const itemId = z.string();
const words = z.string().nullable();

const span = z
  .object({ field: z.string(), start: z.number().int().min(0), end: z.number().int().min(0) })
  .describe('Half-open [start, end) in UTF-16 code units into the text of the named field');

export const itemKinds = ['aspiration', 'view', 'strength', 'need', 'outcome', 'provision', 'advice'] as const;
export const areas = [
  'communication',
  'cognition',
  'semh',
  'sensory-physical',
  'independence',
  'health',
  'social-care',
] as const;
export const provisionTypes = [
  'intervention',
  'therapy',
  'support',
  'strategy',
  'equipment',
  'environment',
  'training',
] as const;
export const linkKinds = ['need-provision', 'need-outcome', 'outcome-provision', 'aspiration-outcome'] as const;
const looksLike = z.enum([...itemKinds, 'target']);

const confidence = z
  .enum(['sure', 'likely', 'unsure'])
  .describe('Whether the plan itself says so by letters, labels and places, by words alone, or it is a best guess');

const smart = z.object({ specific: tri, measurable: tri, achievable: tri, relevant: tri, timeBound: tri });
const elements = z.object({
  what: words,
  who: words,
  skill: words,
  frequency: words,
  duration: words,
  grouping: words,
  where: words,
  review: words,
});

const item = z.object({
  id: itemId,
  kind: z.enum(itemKinds).describe('By place: what stands in Section E is an outcome, whatever it really is'),
  looksLike: looksLike.nullable().describe('What it really is, where that differs from its place'),
  section: letter,
  area: z.enum(areas).nullable(),
  span,
  text: z.string(),
  smart: smart.nullable().describe('Outcomes only'),
  elements: elements.nullable().describe('Provision only: the words that state each element'),
  type: z.enum(provisionTypes).nullable().describe('Provision only'),
  verdict: verdict.nullable().describe('Outcomes, provision and needs'),
  confidence: confidence.describe('Of its kind and section'),
});

const source = z.object({ work: z.string(), at: z.string(), authority: z.enum(['law', 'code', 'practice']) });

const finding = z.object({
  id: z.string(),
  ruleId: z.string(),
  criteria: z.array(z.string()),
  span: span.nullable().describe('null: something is missing from the whole plan'),
  quote: z.string(),
  severity: z.enum(['must', 'should', 'consider']),
  certainty: z.enum(['sure', 'ask']),
  message: z.string(),
  instead: z.array(z.string()).describe('Scaffolds: gaps in [square brackets], never a fact the plan does not hold'),
  question: z.string().nullable().describe("To the advice's author"),
  source,
  itemId: itemId.nullable(),
  threadTo: z.array(itemId),
});

const link = z.object({
  from: itemId,
  to: itemId,
  kind: z.enum(linkKinds),
  strength: z.number().min(0).max(1),
  because: z.array(z.string()),
});

const planDate = z.object({
  id: z.string(),
  criterion: z.string().nullable().describe('The criterion it answers ("T-02")'),
  title: z.string(),
  source,
  status: z
    .enum(['met', 'missed', 'due', 'unsure', 'unknown'])
    .describe('due: the day is known and the plan tells of nothing yet; unknown: a date is missing to reckon from'),
  from: isoDate.nullable().describe('The day it is reckoned from'),
  due: isoDate.nullable(),
  told: isoDate.nullable().describe('When it was done, or is to be done, as the plan tells'),
  missing: z.array(z.string()).describe('Dates the plan does not tell, each as a phrase'),
  words: z.string(),
});

const score = z.object({
  overall: z.number().min(0).max(10).nullable(),
  band: z.enum(['inadequate', 'requires-improvement', 'good', 'outstanding']).nullable(),
  provisional: z.boolean().describe('true until a person has marked what needs a reader'),
  mean: z
    .number()
    .nullable()
    .describe('Of the areas, weighed, out of ten; the overall score is its place on the scale in score-weights.ts'),
  areas: z.record(z.string(), z.number().nullable()).describe('Out of ten; null where nothing could be judged'),
  sections: z
    .record(z.string(), z.number().nullable())
    .describe('The same by part of the plan: "A" to "K", "G-H", "thread"…'),
  caps: z.array(z.string()).describe('Why the overall score could be no higher, in words'),
  how: z
    .array(
      z.object({
        area: z.string(),
        weight: z.number(),
        score: z.number().nullable(),
        items: z
          .object({ stand: z.number(), judged: z.number(), fall: z.array(itemId).describe('Their findings say why') })
          .nullable(),
        byCriteria: z.number().nullable(),
        words: z.string(),
      }),
    )
    .describe('How each area came to its score'),
  words: z.array(z.string()).describe('How the areas came to the overall score, or why there is none'),
  criteria: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['met', 'partly', 'not-met', 'unsure', 'not-applicable', 'failed']),
      value: z.number().min(0).max(1).nullable().describe('1 met, 0 not met; null where it does not count'),
      evidence: z.array(z.string()).describe('Ids of findings'),
    }),
  ),
});

export const appraisalSchema = z.object({
  version: z.literal(contractVersion),
  id: z.string().nullable(),
  kind: z.enum(planKinds).nullable(),
  today: isoDate.nullable(),
  fields: z.array(z.object({ id: z.string(), text: z.string() })),
  sections: z.array(
    z.object({ letter, heading: z.string().nullable(), span: span.nullable(), present: z.boolean(), confidence }),
  ),
  unassigned: z.array(span).describe('Words that stand in no section: show them, they were not judged'),
  items: z.array(item),
  findings: z.array(finding),
  thread: z.object({
    links: z.array(link),
    possible: z.array(link),
    unmetNeeds: z.array(itemId),
    orphanProvision: z.array(itemId),
    outcomesWithoutProvision: z.array(itemId),
    needsWithoutOutcome: z.array(itemId),
  }),
  voice: z
    .object({
      person: z.enum(['first', 'third', 'mixed', 'none']),
      howGathered: z.enum(['stated', 'not-stated']),
      verdict,
    })
    .nullable()
    .describe('null where Section A is not in view'),
  score: score.nullable(),
  house: z
    .object({
      name: z.string(),
      turnedDown: z.array(
        z.object({
          ruleId: z.string(),
          title: z.string(),
          to: z.enum(['off', 'must', 'should', 'consider']),
          source,
        }),
      ),
    })
    .nullable()
    .describe('The house rules that were used: what they turned off or made milder; null for none'),
  dates: z.array(planDate).describe('What the law gives time for, in its order'),
  forReader: z
    .array(z.object({ criterion: z.string(), section: letter.nullable(), asks: z.string() }))
    .describe('What only a person can settle, by Section; null: of the whole plan. Never part of the score'),
  notChecked: z.array(z.object({ what: z.string(), why: z.string() })),
});

export type Appraisal = z.infer<typeof appraisalSchema>;
export type AppraisedItem = Appraisal['items'][number];
export type Finding = Appraisal['findings'][number];
export type Link = Appraisal['thread']['links'][number];
export type Thread = Appraisal['thread'];
export type Voice = NonNullable<Appraisal['voice']>;
export type Score = NonNullable<Appraisal['score']>;
export type PlanDate = Appraisal['dates'][number];
export type ItemKind = (typeof itemKinds)[number];
export type LooksLike = z.infer<typeof looksLike>;
export type Area = (typeof areas)[number];
export type ProvisionType = (typeof provisionTypes)[number];
export type Tri = z.infer<typeof tri>;
export type Verdict = z.infer<typeof verdict>;
export type Smart = z.infer<typeof smart>;
export type Elements = z.infer<typeof elements>;
