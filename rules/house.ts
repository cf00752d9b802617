/**
 * A council's own settings, as one JSON file. A door of its own, like the contract: only the edges that take a file in
 * load it, and the engine uses its types alone.
 */
import { z } from 'zod';
import { sectionLetters } from './plan-text.ts';

const mostHeadings = 200;
const mostHeadingCharacters = 200;

const heading = z.strictObject({
  words: z
    .string()
    .trim()
    .min(2)
    .max(mostHeadingCharacters)
    .regex(/\p{L}/u, 'It holds no letter')
    .describe('The heading as the council prints it. Case, spaces and a closing colon do not count.'),
  sections: z.array(z.enum(sectionLetters)).min(1).describe('The sections that stand under it'),
});

export const houseSchema = z.strictObject({
  version: z.literal(1),
  headings: z.array(heading).max(mostHeadings).default([]).describe('Headings that only this council uses'),
});

export type House = z.infer<typeof houseSchema>;

/** The house file could not be used. The message says where in it, and what is wrong, one line each. */
export class HouseProblem extends Error {
  override readonly name = 'HouseProblem';
}

/** Reads the text of a house file. Throws a HouseProblem. */
export function readHouse(json: string): House {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new HouseProblem('The house file is not JSON.');
  }
  const result = houseSchema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}.`);
  throw new HouseProblem(`The house file is not as it should be.\n${lines.join('\n')}`);
}

/** "headings[2].sections[0]". */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place.replace(/^\./, '') || 'The file';
}
