/**
 * A council's own settings, as one JSON file. A door of its own, like the contract: only the edges that take a file in
 * load it, and the engine uses its types alone. A file is used whole or not at all.
 */
import { z } from 'zod';
import { catalogue } from './catalogue/index.ts';
import { type Fault, faultsIn } from './house-proof.ts';
import { planKinds, sectionLetters } from './plan-text.ts';
import { bands, scoreAreas } from './score-weights.ts';

/** What a house file may hold at most. A council that needs more needs a rule, not a list. */
const most = { file: 1_000_000, headings: 200, phrases: 300, acronyms: 500, kinds: 50, words: 200 } as const;
const version = 1;

const few = (what: string, number: number) => `There are more than ${number} ${what}`;
const words = (least = 2) =>
  z
    .string()
    .trim()
    .min(least, 'It is too short')
    .max(most.words, `It is longer than ${most.words} characters`)
    .regex(/\p{L}/u, 'It holds no letter');
const sentence = z.string().trim().min(3, 'It is too short').max(2000, 'It is longer than 2,000 characters');
const severity = z.enum(['must', 'should', 'consider'], 'Say must, should or consider');

const phraseWords = words(3)
  .regex(/^[\p{L}\p{N}'’* -]+$/u, 'It may hold letters, digits, spaces, hyphens, apostrophes and * only')
  .regex(/[\p{L}\p{N}]{3}/u, 'It would match nearly everything: it needs a word of three letters');

const phrase = z.strictObject({
  words: z
    .array(phraseWords)
    .min(1, 'It holds no words')
    .max(50, few('words', 50))
    .describe(
      'Case does not count. * at a word’s end or start is any ending or start of it; * alone is one to three words.',
    ),
  sections: z
    .array(z.enum(sectionLetters, 'There is no such Section'))
    .min(1, 'It names no Section')
    .default(['F', 'G', 'H1', 'H2'])
    .describe('Where the words are looked for'),
  reason: sentence.describe('Shown on the card: why the words are weak, and what to say'),
  fineWhen: z
    .array(phraseWords)
    .max(50, few('words', 50))
    .default([])
    .describe('Words that make it fine when they stand in the same sentence'),
  severity: severity.default('should'),
  weak: sentence.describe('A sentence in which «the words» are marked'),
  strong: sentence.describe('A sentence in which nothing is marked'),
});

const weights = z
  .strictObject(
    Object.fromEntries(scoreAreas.map(({ id }) => [id, z.number().min(0).max(100)])) as Record<
      (typeof scoreAreas)[number]['id'],
      z.ZodNumber
    >,
  )
  .refine((all) => Math.abs(Object.values(all).reduce((sum, weight) => sum + weight, 0) - 100) < 1e-9, {
    error: 'The weights of all areas must add up to 100',
  });

const from = z.number().min(0).max(10);
const cutPoints = z
  .strictObject({ outstanding: from, good: from, 'requires-improvement': from })
  .refine((all) => all.outstanding > all.good && all.good > all['requires-improvement'], {
    error: 'Each band must start above the one below it',
  });

/** The shape of a house file. `readHouse` asks more: that rules exist, and that its own examples hold. */
export const houseSchema = z.strictObject({
  version: z.literal(version, {
    error: ({ input }) =>
      typeof input === 'number' && input > version
        ? `This file is of version ${input}, and this program reads version ${version}. A newer program may read it`
        : `Say "version": ${version}`,
  }),
  name: words()
    .default('House rules')
    .describe('What the council calls this file; shown wherever it changes something'),
  rules: z
    .record(z.string(), z.enum(['off', 'must', 'should', 'consider'], 'Say off, must, should or consider'))
    .default({})
    .describe('By the id of a rule: off, or how grave its findings are'),
  phrases: z.array(phrase).max(most.phrases, few('phrases', most.phrases)).default([]),
  headings: z
    .array(
      z.strictObject({
        words: words().describe('As the council prints it. Case, spaces and a closing colon do not count.'),
        sections: z.array(z.enum(sectionLetters)).min(1).describe('The Sections that stand under it'),
      }),
    )
    .max(most.headings, few('headings', most.headings))
    .default([])
    .describe('Headings that only this council uses'),
  acronyms: z
    .array(
      z.strictObject({
        short: z.string().regex(/^\p{Lu}[\p{L}\d]{1,9}$/u, 'Write it in capitals, without stops or spaces'),
        long: words(),
        known: z.boolean().default(false).describe('Families here know it: it is let through'),
      }),
    )
    .max(most.acronyms, few('acronyms', most.acronyms))
    .default([]),
  kinds: z
    .array(
      z.strictObject({
        words: words(4).describe('What the council prints for a kind of plan'),
        kind: z.enum(planKinds, `Say one of ${planKinds.join(', ')}`),
      }),
    )
    .max(most.kinds, few('kinds', most.kinds))
    .default([]),
  weights: weights.nullable().default(null).describe('Of the areas of the score, a hundred in all'),
  bands: cutPoints.nullable().default(null).describe(`The score each band starts from; usually ${bandWords()}`),
});

export type House = z.infer<typeof houseSchema>;

/** The house file could not be used. The message says where in it, and what is wrong, one line each. */
export class HouseProblem extends Error {
  override readonly name = 'HouseProblem';
}

/** Reads the text of a house file and proves it by its own examples. Throws a HouseProblem: then the usual rules stay. */
export function readHouse(json: string): House {
  if (json.length > most.file) throw new HouseProblem('The house file is over 1 MB, and was not read.');
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new HouseProblem('The house file is not JSON.');
  }
  const result = houseSchema.safeParse(given);
  if (!result.success) throw problemOf(result.error.issues.map(({ path, message }) => [path, message]));
  const house = result.data;
  const known = new Set(catalogue.map(({ id }) => id));
  const unknown = Object.keys(house.rules).filter((id) => !known.has(id));
  const faults: Fault[] = [
    ...unknown.map((id): Fault => [['rules', id], `There is no rule “${id.slice(0, most.words)}”`]),
    ...faultsIn(house),
  ];
  if (faults.length > 0) throw problemOf(faults);
  return house;
}

/** At most so many faults are told: a file with more has one cause. */
const mostTold = 20;

function problemOf(faults: readonly Fault[]): HouseProblem {
  const told = faults.slice(0, mostTold).map(([path, message]) => `${placeOf(path)}: ${message}.`);
  const more = faults.length > mostTold ? [`And ${faults.length - mostTold} more.`] : [];
  return new HouseProblem(['The house file is not as it should be.', ...told, ...more].join('\n'));
}

/** "headings[2].sections[0]". */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place.replace(/^\./, '') || 'The file';
}

function bandWords(): string {
  return bands.map(({ band, from: least }) => `${band} ${least}`).join(', ');
}
