/** What an auditor says of a plan, criterion by criterion. The engine's status stays beside it: both are kept. */
import { z } from 'zod';
import type { Score } from '../contract.ts';
import { rubric } from '../rubric.ts';

export const markNames = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export type Mark = (typeof markNames)[number];

const ids = new Set(rubric.map(({ id }) => id));
const mostCommentCharacters = 4000;

export const markingSchema = z.strictObject({
  criterion: z.string().refine((id) => ids.has(id), 'It is no criterion of this version'),
  mark: z.enum(markNames),
  comment: z.string().max(mostCommentCharacters),
  engine: z
    .enum(['met', 'partly', 'not-met', 'unsure', 'not-applicable', 'failed'])
    .describe('What the engine had said'),
  agreed: z
    .strictObject({ mark: z.enum(markNames), reason: z.string().max(mostCommentCharacters) })
    .nullable()
    .describe('What both auditors settled on'),
});
export type Marking = z.infer<typeof markingSchema>;

type Status = Score['criteria'][number]['status'];
/** What no rule could tell: a person must. */
export const needsReader = (status: Status): boolean => status === 'unsure' || status === 'failed';
