/** A small file from one auditor to another: marks, and not a word of a plan. Read with care, and nothing taken unseen. */
import { z } from 'zod';
import { type Marking, markingSchema } from './marks.ts';

/** Raised when a field of a review file changes its meaning. */
export const reviewVersion = 1;

const mostPlans = 5000;
const planSchema = z.strictObject({
  /** Stands for the words that were read: the same plan, the same text. */
  plan: z.string().min(1).max(100),
  ref: z.string().max(400),
  /** By the engine and these marks, out of ten; null where there is none. */
  total: z.number().min(0).max(10).nullable(),
  confirmed: z.boolean(),
  marks: z.array(z.unknown()).max(500),
});
const fileSchema = z.object({
  kind: z.literal('golden-thread-review'),
  version: z.number().int(),
  auditor: z.strictObject({ id: z.string().min(1).max(100), name: z.string().max(200) }),
  plans: z.array(z.unknown()).max(mostPlans),
  checksum: z.string(),
});

export interface PlanReview extends Omit<z.infer<typeof planSchema>, 'marks'> {
  marks: readonly Marking[];
}
export interface Review {
  auditor: { id: string; name: string };
  plans: readonly PlanReview[];
}

/** The file's text; same review, same text. */
export function writeReview({ auditor, plans }: Review): string {
  const body = { kind: 'golden-thread-review', version: reviewVersion, auditor, plans };
  return `${JSON.stringify({ ...body, checksum: checksumOf(body) }, null, 1)}\n`;
}

export interface ReadReview {
  /** null: nothing of it could be taken. */
  review: Review | null;
  /** What was not taken, or should be known, in sentences. */
  told: readonly string[];
}

/** Never throws: a file that is no review, of a newer version or changed by hand is told of in words. */
export function readReview(text: string): ReadReview {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { review: null, told: ['This is no review file: it could not be read as JSON. Nothing was taken.'] };
  }
  const file = fileSchema.safeParse(given);
  if (!file.success) return { review: null, told: ['This is no review file of Golden Thread. Nothing was taken.'] };
  const { version, auditor, plans, checksum } = file.data;
  if (version > reviewVersion) {
    return {
      review: null,
      told: [`It was made by a newer version (${version}; this one reads ${reviewVersion}). Nothing was taken.`],
    };
  }
  const told: string[] = [];
  const { checksum: _, ...body } = given as Record<string, unknown>;
  if (checksumOf(body) !== checksum) {
    told.push('It was changed after it was saved: its checksum does not fit. Look at each mark before you rely on it.');
  }
  const taken = plans.flatMap((entry, at): PlanReview[] => {
    const plan = planSchema.safeParse(entry);
    if (!plan.success) {
      told.push(`Plan ${at + 1} in it is not as it should be, and was left out.`);
      return [];
    }
    const marks = new Map<string, Marking>();
    for (const [place, one] of plan.data.marks.entries()) {
      const marking = markingSchema.safeParse(one);
      if (!marking.success) {
        told.push(`${plan.data.ref}: mark ${place + 1} could not be used, and was left out.`);
      } else if (marks.has(marking.data.criterion)) {
        told.push(`${plan.data.ref}: ${marking.data.criterion} is marked twice; the first mark was taken.`);
      } else marks.set(marking.data.criterion, marking.data);
    }
    return [{ ...plan.data, marks: [...marks.values()] }];
  });
  return { review: { auditor, plans: taken }, told };
}

/** 16 hexadecimal digits that change when a letter does (two runs of FNV-1a). It shows a slip, and is no seal against forgery. */
export function fingerprint(text: string): string {
  let [one, two] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + at), 0x01000193) ^ (two >>> 15);
  }
  const digits = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return digits(one) + digits(two);
}

/** Of the values alone: white space and the order of a file's lines do not count, the order of entries does. */
function checksumOf(body: unknown): string {
  return fingerprint(JSON.stringify(body));
}
