/** Provision grouped by who delivers it: the role stands in a sub-heading above, once for all that follows. */
import type { Role } from '../lexicon/roles.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { hitsOf, readPassage } from './passage.ts';

/** How far up a sub-heading may stand, in UTF-16 code units, and how many words it may have. */
const reach = 2_000;
const mostWords = 12;

/** Whether the nearest line above the item that is no item itself, and short, names a role and says no sentence. */
export function headingNamesRole(item: Item, { text, items }: Plan): boolean {
  const field = text.fields.find(({ id }) => id === item.span.field);
  const own = items.filter(({ span }) => span.field === item.span.field);
  const from = Math.max(0, item.span.start - reach);
  const lines = (field?.text.slice(from, item.span.start) ?? '').split('\n').slice(0, -1);
  let end = item.span.start;
  for (const line of lines.reverse()) {
    end = (field?.text.lastIndexOf(line, end - 1) ?? 0) + line.length;
    const start = end - line.length;
    if (line.trim() === '' || own.some(({ span }) => span.start < end && start < span.end)) continue;
    const passage = readPassage(line);
    const words = passage.words.filter(({ kind }) => kind === 'word').length;
    const isSentence = /[.;]\s*$/.test(line) || line.includes('\t');
    return (
      !isSentence && words <= mostWords && hitsOf<Role>(passage, 'role').some(({ entry }) => entry.sort === 'named')
    );
  }
  return false;
}
