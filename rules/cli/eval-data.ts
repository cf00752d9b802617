/** The answer files of the evaluation, checked as they are read. `test/corpus/README.md` tells what each part means. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sectionLetters } from '../index.ts';

const answer = z.boolean().nullable();
const smart = z.object({
  specific: answer.optional(),
  measurable: answer.optional(),
  achievable: answer.optional(),
  relevant: answer.optional(),
  timeBound: answer.optional(),
});
const verdict = z.enum(['strong', 'weak', 'unsure']);

const labelledItem = z.object({
  id: z.string(),
  kind: z.enum(['outcome', 'provision', 'voice', 'need', 'triple']),
  section: z.string().optional(),
  text: z.string(),
  label: z.enum(['weak', 'strong']),
  smart: smart.optional(),
  elements: z.record(z.string(), answer).optional(),
  need: z.string().optional(),
  outcome: z.string().optional(),
  provision: z.string().optional(),
  matches: z.boolean().optional(),
  mismatch: z.string().nullable().optional(),
});

/** A need and a provision with no plan around them. */
const pairItem = z.object({
  id: z.string(),
  kind: z.literal('pair').default('pair'),
  need: z.string(),
  provision: z.string(),
  matches: z.boolean(),
});

const pair = z.tuple([z.string(), z.string()]);
const truthItem = z.object({ id: z.string(), text: z.string(), verdict: verdict.optional() });

const planTruth = z.object({
  file: z.string(),
  sections: z.partialRecord(
    z.enum(sectionLetters),
    z.object({ present: z.boolean(), startsWith: z.string().nullish(), blank: z.boolean().nullish() }),
  ),
  needs: z.array(truthItem.extend({ area: z.string().nullish() })),
  outcomes: z.array(truthItem.extend({ smart: smart.optional() })),
  provision: z.array(
    truthItem.extend({
      section: z.string().optional(),
      elements: z.record(z.string(), z.union([z.string(), z.boolean()]).nullable()).optional(),
      specific: z.boolean().nullish(),
    }),
  ),
  links: z.object({
    needToProvision: z.array(pair).default([]),
    needToOutcome: z.array(pair).default([]),
    outcomeToProvision: z.array(pair).default([]),
    unmetNeeds: z.array(z.string()).default([]),
    orphanProvision: z.array(z.string()).default([]),
  }),
  optionalItems: z.array(z.union([z.string(), z.object({ text: z.string() })])).default([]),
  voice: z.object({ firstPerson: z.boolean(), viewsGatheredHowStated: z.boolean(), grade: z.number() }).nullish(),
  plantedDefects: z.array(z.object({ type: z.string(), where: z.string(), detail: z.string().nullish() })).default([]),
  overallGrade: z.string().nullish(),
});

export type LabelledItem = z.infer<typeof labelledItem>;
export type PairItem = z.infer<typeof pairItem>;
export type PlanTruth = z.infer<typeof planTruth>;

/** A plan's file and the answers to it. */
export interface LabelledPlan {
  path: string;
  truth: PlanTruth;
}

/** The items of one .jsonl file. Throws with the file and line when one is not as it should be. */
export async function readItems(file: string): Promise<(LabelledItem | PairItem)[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [checked(z.union([labelledItem, pairItem]), line, `${file}, line ${index + 1}`)],
  );
}

/** Every `NAME.truth.json` of a folder with the plan it names. Throws with the file when one is not as it should be. */
export async function readPlans(folder: string): Promise<LabelledPlan[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.truth.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const truth = checked(planTruth, await readFile(join(folder, name), 'utf8'), join(folder, name));
      return { path: join(folder, truth.file), truth };
    }),
  );
}

/** Every .jsonl file of a folder, in order of name; none when the folder is not there. */
export async function itemFilesIn(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return [];
    throw problem;
  }
}

function checked<Shape extends z.ZodType>(shape: Shape, json: string, place: string): z.infer<Shape> {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new Error(`${place} is not JSON.`);
  }
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw new Error(`${place} is not as it should be:\n${z.prettifyError(result.error)}`);
}
