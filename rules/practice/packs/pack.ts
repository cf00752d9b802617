/** A trainer's pack: what to show, in what order, with notes and exercises. Read from Markdown or JSON, and checked here. */
import { z } from 'zod';
import { ruleById } from '../../catalogue/index.ts';
import { areas } from '../../contract.ts';
import { sectionLetters } from '../../plan-text.ts';
import { type Pair, pairById, pairOf } from '../library.ts';
import { phases } from '../passage.ts';

// A page's own policy forbids what zod would try for speed; browsers that tell of it alarm people for nothing.
z.config({ jitless: true });

export const packVersion = 1;
export const exerciseKinds = ['spot', 'rewrite', 'sort', 'thread', 'panel'] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** One thing to do with a room. `note` is for the trainer's eyes alone. */
export type Step = { note: string | null } & (
  | { kind: 'pair'; pair: Pair; picture: Picture | null }
  | { kind: 'exercise'; exercise: ExerciseKind; pairs: readonly Pair[] }
  | { kind: 'talk'; title: string; text: string }
);

/** A picture that stands in the pack itself, as a data: address. */
export interface Picture {
  source: string;
  says: string;
}

export interface Pack {
  title: string;
  about: string;
  audience: (typeof audiences)[number];
  steps: readonly Step[];
}

/** Something in a pack that could not be used. The rest was. */
export interface PackProblem {
  /** From 1; null when it is about no line of its own. */
  line: number | null;
  message: string;
}

export interface ReadPack {
  pack: Pack;
  problems: readonly PackProblem[];
}

/** What either format comes to: plain data, and where each part of it stands. */
export interface RawPack {
  head: unknown;
  steps: readonly unknown[];
  /** The line, from 1, of the head's key (step null) or of a step's key; of the whole step for a key it does not have. */
  lineOf(step: number | null, key: string): number | null;
}

const audiences = ['professionals', 'parents', 'young people'] as const;
const words = (most: number) =>
  z.string().trim().min(1, 'It is empty').max(most, `It is longer than ${most} characters`);
const long = words(4000);

const headSchema = z.strictObject({
  pack: z.literal(packVersion, `This page reads packs of version ${packVersion}`),
  title: words(200),
  about: long.optional(),
  audience: z.enum(audiences, `Say one of: ${audiences.join(', ')}`).optional(),
});
const note = { note: long.optional() };
const knownSchema = z.strictObject({ pair: words(100), ...note });
const ownSchema = z.strictObject({
  title: words(200),
  section: z.enum(sectionLetters, `Say one of: ${sectionLetters.join(', ')}`),
  weak: long,
  strong: long.optional(),
  because: words(1000),
  ask: words(1000).optional(),
  rule: words(100)
    .refine((id) => ruleById(id) !== undefined, 'No rule has this name')
    .optional(),
  area: z.enum(areas, `Say one of: ${areas.join(', ')}`).optional(),
  phase: z.enum(phases, `Say one of: ${phases.join(', ')}`).optional(),
  picture: words(2_000_000).optional(),
  'picture says': words(500).optional(),
  ...note,
});
const exerciseSchema = z.strictObject({
  exercise: z.enum(exerciseKinds, `Say one of: ${exerciseKinds.join(', ')}`),
  pairs: z.union([z.array(words(100)).max(100), words(4000)]).optional(),
  title: words(200).optional(),
  ...note,
});
const talkSchema = z.strictObject({ title: words(200), text: long, ...note });

/** Checks a pack part by part: what is sound is kept, and every fault is told with its line. */
export function checkPack({ head, steps, lineOf }: RawPack): ReadPack {
  const problems: PackProblem[] = [];
  const told = (step: number | null) => (error: z.ZodError) => {
    for (const { path, message, ...issue } of error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(path[0] ?? '')];
      const says = issue.code === 'unrecognized_keys' ? 'This page does not know this word' : message;
      for (const key of keys)
        problems.push({ line: lineOf(step, key), message: key ? `${key}: ${says}.` : `${says}.` });
    }
  };
  const fields = typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
  const front = headSchema.safeParse(fields);
  if (!front.success) told(null)(front.error);
  const made = steps.flatMap((raw, index): Step[] => {
    const say = (key: string, message: string) => problems.push({ line: lineOf(index, key), message });
    return stepOf(raw, index, told(index), say);
  });
  if (made.length === 0) problems.push({ line: null, message: 'Nothing in this pack could be used.' });
  const or = (key: string, other: string) =>
    typeof fields[key] === 'string' && fields[key] !== '' ? fields[key] : other;
  const pack: Pack = {
    title: or('title', 'A pack without a title').slice(0, 200),
    about: or('about', '').slice(0, 4000),
    audience: front.success ? (front.data.audience ?? 'professionals') : 'professionals',
    steps: made,
  };
  return { pack, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function stepOf(
  raw: unknown,
  index: number,
  told: (error: z.ZodError) => void,
  say: (key: string, message: string) => void,
): Step[] {
  const read = <Schema extends z.ZodType>(schema: Schema): z.infer<Schema> | null => {
    const result = schema.safeParse(raw);
    if (result.success) return result.data;
    told(result.error);
    return null;
  };
  const has = (key: string) => typeof raw === 'object' && raw !== null && key in raw;
  if (has('exercise')) {
    const given = read(exerciseSchema);
    if (!given) return [];
    const ids = typeof given.pairs === 'string' ? given.pairs.split(/[\s,]+/).filter(Boolean) : (given.pairs ?? []);
    const pairs = ids.flatMap((id) => {
      const pair = pairById(id);
      if (!pair) say('pairs', `pairs: The library holds no pair “${id}”.`);
      return pair ?? [];
    });
    return [{ kind: 'exercise', exercise: given.exercise, pairs, note: given.note ?? null }];
  }
  if (has('pair')) {
    const given = read(knownSchema);
    const pair = given && pairById(given.pair);
    if (given && !pair) say('pair', `pair: The library holds no pair “${given.pair}”.`);
    return given && pair ? [{ kind: 'pair', pair, picture: null, note: given.note ?? null }] : [];
  }
  if (has('text')) {
    const given = read(talkSchema);
    return given ? [{ kind: 'talk', title: given.title, text: given.text, note: given.note ?? null }] : [];
  }
  const given = read(ownSchema);
  if (!given) return [];
  const picture = pictureOf(given.picture, given['picture says'], say);
  const rule = (given.rule && ruleById(given.rule)) || null;
  const pair = pairOf(rule, given.title, {
    id: `own-${index + 1}`,
    weak: { [given.section]: given.weak },
    strong: given.strong === undefined ? {} : { [given.section]: given.strong },
    because: given.because,
    ask: given.ask ?? null,
    area: given.area ?? null,
    phase: given.phase ?? 'any',
    told: {},
  });
  return [{ kind: 'pair', pair: { ...pair, title: given.title }, picture, note: given.note ?? null }];
}

/** Only a picture inside the pack is shown: nothing is ever fetched. */
function pictureOf(
  source: string | undefined,
  says: string | undefined,
  say: (key: string, message: string) => void,
): Picture | null {
  if (source === undefined) return null;
  if (!/^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i.test(source)) {
    say('picture', `picture: “${source.slice(0, 60)}” is not in the pack. The step is shown without it.`);
    return null;
  }
  if (says === undefined) {
    say('picture', 'picture says: A picture needs words for those who cannot see it. The step is shown without it.');
    return null;
  }
  return { source, says };
}
