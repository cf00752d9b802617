/** Puts a hint's shape into its box. Whatever is not certain is not done. */
import type { Extent, Finding } from '../../rules/index.ts';
import type { Written } from '../fields/adapter.ts';
import { gapsIn } from '../gaps.ts';
import { sentenceEnd } from '../sentence.ts';
import { type Box, momentOf, whereIn } from './boxes.ts';

/** What the writer is told when a shape was not put in. */
export const notices: Readonly<Record<Exclude<Written, 'done'>, string>> = {
  stale: 'Nothing was put in: the words have changed since they were checked. Look at the hint again.',
  refused: 'The words could not be put in here, and the text is as it was. Copy them and paste them instead.',
  wrong:
    'This editor did something else with the words, and it could not be taken back. Look at this box now, and use its own Undo.',
};

export interface Inserted {
  written: Written;
  /** The first gap of the shape, or the place after it; where it was put in. */
  next: Extent;
}

/** Puts the shape after the sentence that the finding's words end in. */
export async function insertAfter(box: Box | null, finding: Finding, scaffold: string): Promise<Inserted> {
  const moment = box && momentOf(box);
  const at = box && whereIn(box, finding, moment);
  if (!box || !moment || !at) return { written: 'stale', next: { start: 0, end: 0 } };
  const place = sentenceEnd(moment.text, Math.max(at.start, at.end - 1));
  const written = await box.field.replace(moment.text, { start: place, end: place }, ` ${scaffold}`);
  const [gap] = gapsIn(scaffold);
  const start = place + 1 + (gap ? scaffold.indexOf(gap) : scaffold.length);
  return { written, next: { start, end: start + (gap?.length ?? 0) } };
}
