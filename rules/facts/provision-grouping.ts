/** With how many others, or how many adults to the child (domain 4.3; SB, K&K). */
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import { isFree } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { ProvisionMarks, Stated } from './provision-marks.ts';
import { isRecipient } from './provision-recipient.ts';
import { withQualities } from './provision-title.ts';

export function readGrouping(passage: Passage, marks: ProvisionMarks): Stated | null {
  const hit = hitsOf(passage, 'grouping').find(
    (candidate) =>
      isFree(marks.aside, candidate) &&
      !isMeasured(passage, candidate) &&
      !isTailored(passage, candidate) &&
      !isLeft(passage, candidate) &&
      !isEitherOr(passage, candidate),
  );
  return hit ?? severalHelpers(passage, marks);
}

/** "individually tailored": made for the child, not taught alone. */
function isTailored(passage: Passage, hit: Stated): boolean {
  const next = passage.words[hit.to]?.norm ?? '';
  return (
    passage.words[hit.from]?.norm === 'individually' &&
    next.endsWith('ed') &&
    !/^(delivered|supported|tutored|coached|supervised)$/.test(next)
  );
}

/** "must not be left alone", "walks alone": no way of teaching. */
const isLeft = (passage: Passage, { from, to }: Hit): boolean =>
  to - from === 1 &&
  passage.words[from]?.norm === 'alone' &&
  /^(leave|leaves|left|let|be|being|is|are|never|not|home|goes|go|walks?|travels?|get|gets|stands?|and|stay|stays)$/.test(
    passage.words[from - 1]?.norm ?? '',
  );

/** "one to one or in a small group": the larger group satisfies it, so no grouping is stated, unless its size is. */
function isEitherOr(passage: Passage, hit: Stated): boolean {
  return hitsOf(passage, 'grouping-vague').some(
    (vague) =>
      vague.from <= hit.to &&
      vague.to >= hit.from &&
      passage.words.slice(vague.from, vague.to).some(({ norm }) => norm === 'or' || norm === '/') &&
      !hasSize(passage, vague),
  );
}

/** "… or a group of up to four", "… or small group (3)". */
function hasSize(passage: Passage, { from, to }: Stated): boolean {
  const end = /^(of|\()$/.test(passage.words[to]?.norm ?? '') ? to + 5 : to;
  return passage.words.slice(from, end).some((word) => (word.value ?? 0) > 1);
}

/** "Two learning support assistants will hoist…": two adults to the child. */
function severalHelpers(passage: Passage, marks: ProvisionMarks): Stated | null {
  const few = /^(two|2|three|3)$/;
  const one = /^(one|1)$/;
  const hit = hitsOf<Role>(passage, 'role').find((role) => {
    const near = passage.words[role.from - 1]?.norm ?? '';
    // "two residential care workers"
    const before = few.test(near)
      ? near
      : passage.words[role.from - 1]?.kind === 'word'
        ? (few.exec(passage.words[role.from - 2]?.norm ?? '')?.[0] ?? near)
        : near;
    const governor = passage.words[role.from - (few.test(before) ? 2 : 1)]?.norm ?? '';
    // "with one personal assistant": one helper to the child.
    const isWithOne = one.test(before) && /^(with|has|have|\+|plus)$/.test(passage.words[role.from - 2]?.norm ?? '');
    if (isWithOne && role.entry.sort === 'named' && isFree(marks.aside, role)) return true;
    // "one of two assistants", "her two support workers": a choice or a rota, one at a time.
    if (/^(with|and|of|her|his|their|the)$/.test(governor)) return false;
    return (
      role.entry.sort === 'named' &&
      isFree(marks.aside, role) &&
      (few.test(before) || few.test(passage.words[role.from]?.norm ?? '')) &&
      // "the Year 2 teaching assistant"
      !marks.aside[role.from - 1] &&
      !isRecipient(passage, role)
    );
  });
  return hit ? withQualities(passage, hit) : null;
}

const mostInSmallClass = 15;
const timeWords =
  /^(minutes?|mins?|hours?|hrs?|times?|x|days?|weeks?|sessions?|seconds?|%|terms?|months?|years?|metres|m|words|steps|am|pm|targets?|meetings?|visits?|reports?)$/;

/** "up to 25 hours", "up to 3 times": the number counts time, not people. */
function isMeasured(passage: Passage, hit: Hit): boolean {
  const words = passage.words.slice(hit.from, hit.to);
  // A class of 29 is where the child sits, not how the help is shared.
  if (words.some((word) => word.stem === 'class') && words.some((word) => (word.value ?? 0) > mostInSmallClass))
    return true;
  if (!/^(up|with|no|max|maximum|at|fewer|not|limited|capped)$/.test(words[0]?.norm ?? '')) return false;
  const next = passage.words[hit.to];
  const nextNext = passage.words[hit.to + 1];
  if (next?.norm === 'year' && nextNext?.kind === 'number') return false;
  return [next, nextNext].some(
    (word, index) => word !== undefined && timeWords.test(word.norm) && (index === 0 || next?.norm === '-'),
  );
}
