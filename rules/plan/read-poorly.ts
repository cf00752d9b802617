/** Whether so little of a Section was made out that nothing can be said to be missing from it. */
import type { SectionLetter } from '../plan-text.ts';
import type { Plan, Section } from './plan.ts';

/** A shorter Section is as well read as it can be. UTF-16 code units. */
const shortest = 200;
/** Less than this part of a Section's words in items, and most of what it says is unknown. */
const leastRead = 0.4;

/** True where the Section has words and none of them, or too few, became items. */
export function isReadPoorly(plan: Plan, letter: SectionLetter): boolean {
  const section = plan.sections.find((one) => one.letter === letter);
  if (!section?.present || section.blank || section.none !== null || section.span === null) return false;
  // What one heading says of H1 and H2 is read as H1's.
  const own = section.merged ? 'H1' : letter;
  if (!plan.items.some((item) => item.section === own)) return true;
  const { all, read } = shareRead(plan, section);
  return all >= shortest && read < all * leastRead;
}

/** Code units of the Section's bodies, and those of them that stand in items. */
function shareRead({ items }: Plan, { parts }: Section): { all: number; read: number } {
  let all = 0;
  let read = 0;
  for (const part of parts) {
    all += part.end - part.start;
    let from = part.start;
    for (const { span } of items) {
      if (span.field !== part.field || span.end <= from || span.start >= part.end) continue;
      const to = Math.min(span.end, part.end);
      read += Math.max(0, to - Math.max(from, span.start));
      from = Math.max(from, to);
    }
  }
  return { all, read };
}
