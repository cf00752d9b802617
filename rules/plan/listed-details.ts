/** "Phonics programme: • with the TA • 20 minutes a day": a list whose entries are the parts of one provision is one item. */
import { hitsOf, readPassage } from '../facts/passage.ts';
import type { FieldId } from '../plan-text.ts';
import type { Passage } from './place.ts';
import { roleOfLetters } from './place.ts';
import { namesProvision } from './provision-goes-on.ts';

/** The passages, with such lists and the words over them made one passage each. */
export function joinDetails(passages: readonly Passage[], texts: ReadonlyMap<FieldId, string>): readonly Passage[] {
  const joined: Passage[] = [];
  for (let at = 0; at < passages.length; at++) {
    const first = passages[at];
    if (!first) continue;
    const run = first.intro === null ? [] : listFrom(passages, at);
    const last = run.at(-1);
    const text = texts.get(first.field) ?? '';
    if (first.intro && last && tellsOne(first.intro, run, text)) {
      joined.push({ ...first, start: first.intro.start, end: last.end, shape: 'paragraph', whole: true, intro: null });
      at += run.length - 1;
    } else joined.push(first);
  }
  return joined;
}

/** The entries of the list that starts here. */
function listFrom(passages: readonly Passage[], start: number): readonly Passage[] {
  const first = passages[start];
  let end = start + 1;
  for (; end < passages.length; end++) {
    const next = passages[end];
    if (next?.shape !== 'item' || next.intro !== null || next.field !== first?.field || next.letters !== first.letters)
      break;
    if (next.depth < first.depth) break;
  }
  return passages.slice(start, end);
}

/** UTF-16 code units: more words than this are no mere name of what is given. */
const longestName = 120;

function tellsOne({ start, end }: NonNullable<Passage['intro']>, entries: readonly Passage[], text: string): boolean {
  const [first] = entries;
  if (!first || entries.length < 2 || (first.role ?? roleOfLetters(first.letters)) !== 'what') return false;
  if (end - start > longestName || !namesProvision(readPassage(text.slice(start, end)))) return false;
  const told = entries.map((entry) => readPassage(text.slice(entry.start, entry.end)));
  // Two entries with an amount each are two arrangements.
  const dosed = told.filter((entry) => ['duration', 'frequency'].every((list) => hitsOf(entry, list).length > 0));
  return dosed.length <= 1 && told.filter(namesProvision).length <= told.length / 3;
}
