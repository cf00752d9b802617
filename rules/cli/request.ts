/** One line of `--ndjson`, checked once, here at the edge. */
import { z } from 'zod';
import { itemKinds } from '../contract.ts';
import { type IsoDate, type NotChecked, type PlanKind, type SectionLetter, sectionLetters } from '../index.ts';
import { type Grouping, groupingSchema } from '../panel/index.ts';
import { isoDateOf, schoolYearOf } from './dates.ts';
import { kindNames, planKindOf } from './kinds.ts';

/** A passage (with a section) or a whole plan in Markdown (without), and what the caller knows about it. */
export interface Request {
  id: string | null;
  text: string;
  section: SectionLetter | null;
  kind: PlanKind | null;
  today: IsoDate | null;
  dob: IsoDate | null;
  year: number | null;
  /** What `audit` groups the plan by, before what the plan says. */
  group: Partial<Grouping>;
  /** What was given and could not be used. */
  notChecked: readonly NotChecked[];
}

/** The line could not be used. The message never holds the plan's words. */
export class BadLine extends Error {
  readonly id: string | null;

  constructor(id: string | null, message: string) {
    super(message);
    this.id = id;
  }
}

/** Callers often say what a passage is beside its section; the section already does. */
const passageKinds: readonly string[] = [...itemKinds, 'voice', 'target'];

const day = (name: string) =>
  z
    .string(`"${name}" must be a day written YYYY-MM-DD.`)
    .refine((words) => isoDateOf(words) !== null, `"${name}" must be a day that exists, written YYYY-MM-DD.`)
    .nullish();

const requestSchema = z.object({
  id: z.union([z.string(), z.number()], '"id" must be text.').transform(String).nullish(),
  text: z.string('"text" must be there, as text.'),
  section: z
    .string(`"section" must be one of ${sectionLetters.join(', ')}.`)
    .transform((words, context) => {
      const letter = letterOf(words);
      if (letter) return letter;
      context.addIssue({ code: 'custom', message: `"section" must be one of ${sectionLetters.join(', ')}.` });
      return z.NEVER;
    })
    .nullish(),
  kind: z.string('"kind" must be text.').nullish(),
  today: day('today'),
  dob: day('dob'),
  year: z.union([z.number(), z.string()], '"year" must be a number, or text such as "Year 9".').nullish(),
  group: z
    .unknown()
    .transform((given, context) => {
      const group = groupingSchema.partial().safeParse(given ?? {});
      if (group.success) return onlyTold(group.data);
      context.addIssue({
        code: 'custom',
        message: '"group" may hold team, setting, need, age and month, as in the record of a plan.',
      });
      return z.NEVER;
    })
    .optional(),
});

const onlyTold = (group: { [Name in keyof Grouping]?: Grouping[Name] | undefined }): Partial<Grouping> =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));

function letterOf(words: string): SectionLetter | undefined {
  const letter = words
    .toUpperCase()
    .replace(/^SECTION/, '')
    .replaceAll(/[\s:.]/g, '');
  return sectionLetters.find((known) => known === letter);
}

/** Throws a BadLine that says what to mend. */
export function readRequest(line: string): Request {
  const given = parse(line);
  const checked = requestSchema.safeParse(given);
  if (!checked.success) throw new BadLine(idIn(given), sentenceOf(checked.error));
  const { id = null, text, section = null, kind, today = null, dob = null, year, group = {} } = checked.data;
  const schoolYear = year === undefined || year === null ? null : schoolYearOf(year);
  return {
    id,
    text,
    section,
    kind: planKindIn(kind ?? null, section, id),
    today,
    dob,
    year: schoolYear,
    group,
    notChecked:
      year !== undefined && year !== null && schoolYear === null
        ? [{ what: 'School year', why: 'The year given is not one we know: say a number, "Year 9" or "R".' }]
        : [],
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadLine(idInWords(line), 'This line is not JSON.');
  }
}

function planKindIn(words: string | null, section: SectionLetter | null, id: string | null): PlanKind | null {
  if (words === null || words.trim() === '') return null;
  const kind = planKindOf(words);
  if (kind !== null) return kind;
  if (section !== null && passageKinds.includes(words.trim().toLowerCase())) return null;
  throw new BadLine(id, `"kind" must be a kind of plan: ${kindNames}.`);
}

function sentenceOf(problem: z.ZodError): string {
  const [first] = problem.issues;
  if (!first || first.path.length === 0) return 'A line must be one JSON object with "id" and "text".';
  return first.message;
}

/** The id of an object that is otherwise of no use; null when it has none. */
function idIn(given: unknown): string | null {
  if (typeof given !== 'object' || given === null || !('id' in given)) return null;
  return typeof given.id === 'string' || typeof given.id === 'number' ? String(given.id) : null;
}

/** The id in a line that is no JSON, or only the start of a long one, so that its caller can still be told; else null. */
export function idInWords(line: string): string | null {
  const quoted = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(line)?.[1];
  if (quoted === undefined) return null;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}
