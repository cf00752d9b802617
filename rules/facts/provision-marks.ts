/** Which words of a Provision say why, who advises or when it is looked at again: none of them is an amount of support. */
import type { Role } from '../lexicon/roles.ts';
import { bracketEnd, clauseEnd, fill, isFree, sentenceAt, sentenceEnd } from './marks.ts';
import { hitsOf, type Passage, wordsBetween } from './passage.ts';

/** One mark a word of the passage. */
export interface ProvisionMarks {
  /** Words that explain why, not what. */
  purpose: boolean[];
  /** Words about reviewing, brackets about a person, and numbers that are no amount. */
  aside: boolean[];
  /** "shown how by the therapist for an hour each term": what the adviser gives the helper, not what the child gets. */
  oversight: boolean[];
}

/** A stretch of words that states an element, as indexes into the passage's words. */
export interface Stated {
  from: number;
  to: number;
}

export function readMarks(passage: Passage): ProvisionMarks {
  const none = () => new Array<boolean>(passage.words.length).fill(false);
  const marks = { purpose: none(), aside: none(), oversight: none() };
  for (const hit of hitsOf(passage, 'purpose'))
    if (!marks.purpose[hit.to] && !isHowLong(passage, hit)) fill(marks.purpose, hit.from, clauseEnd(passage, hit.to));
  for (const hit of hitsOf(passage, 'not-amount')) fill(marks.aside, hit.from, hit.to);
  for (const hit of hitsOf(passage, 'review'))
    if (!marks.aside[hit.to] && !isReviewGiven(passage, hit) && !isAlsoGiven(passage, hit))
      // "will be reviewed by the SENCO, who …, at three meetings": all of the sentence is about the review.
      fill(
        marks.aside,
        hit.from,
        isOwnVerb(passage, hit.from) && startsSentence(passage, hit.from)
          ? sentenceEnd(passage, hit.from)
          : clauseEnd(passage, hit.from),
      );
  // "Key adult (Mrs Ahmed, HLTA)": there the brackets say who.
  for (const hit of hitsOf<Role>(passage, 'role'))
    if (hit.entry.sort === 'named') markAboutPerson(passage, hit, marks.aside);
  markOversight(passage, marks.oversight);
  return marks;
}

/** "for as long as she is on crutches", "as soon as he arrives": when, and not why. */
const isHowLong = (passage: Passage, { from }: Stated): boolean =>
  /^(long|soon|far|much|often|well|just|same)$/.test(passage.words[from - 1]?.norm ?? '');

const soon = 8;
/** The review is the sentence's own verb: nothing but its subject stands before it. */
const startsSentence = (passage: Passage, at: number): boolean => at - sentenceAt(passage, at).from < soon;

const mostTitleWords = 5;

/** "Audiology review by the audiologist, 40 minutes every four months": there the review is what is given. */
function isReviewGiven(passage: Passage, hit: Stated): boolean {
  const words = passage.words.slice(0, hit.to).filter((word) => word.kind === 'word');
  const at = words.findIndex((word) => /^(reviews?|monitoring|checks?)$/.test(word.norm));
  return (
    at > 0 &&
    at <= mostTitleWords &&
    words
      .slice(0, at)
      .every(
        (word) =>
          !/^(will|to|be|is|are|progress|annual|termly|weekly|plan|outcomes?|targets?|the|this)$/.test(word.norm),
      ) &&
    (hitsOf(passage, 'duration').length > 0 || hitsOf(passage, 'appointment').some(({ to }) => to >= hit.from))
  );
}

/** "supplied and adjusted every term by the therapist": whoever looks after it gives it. */
const isAlsoGiven = ({ words }: Passage, { from }: Stated): boolean =>
  /^(and|,)$/.test(words[from - 1]?.norm ?? '') &&
  /^(supplied|provided|fitted|given|made|bought|lent|set|kept|worn|delivered|taught|led|run)$/.test(
    words[from - 2]?.norm ?? '',
  );

/** "Ms Oram (SENCO, in school three days a week)": brackets behind a person tell about the person, unless they hold a session's length or its ratio. */
function markAboutPerson(passage: Passage, hit: Stated, aside: boolean[]): void {
  const to = bracketEnd(passage, hit.to) - 1;
  if (to <= hit.to) return;
  const isSession = (list: string, length: RegExp) =>
    hitsOf(passage, list).some(
      (inside) => inside.from > hit.to && inside.to <= to && length.test(wordsBetween(passage, inside.from, inside.to)),
    );
  if (!isSession('duration', /\b(min|hour|hr)/) && !isSession('grouping', /^(\d ?: ?\d|one to one|individual)/))
    fill(aside, hit.to, to);
}

/** What advisers, trainers and supervisors do: none of it is time with the child. */
export const advises =
  /^(advised|agreed|assessed|audited|coached|designed|devised|directed|guided|informed|monitored|overseen|planned|prescribed|recommended|refreshed|reviewed|shown|signed|suggested|supervised|trained|updated|written)$/;
const isBe = /^(be|been|being|is|are|was|were)$/;
const nearBy = 5;

/** "written by", "signed off yearly by": marks to the clause's end. Where it is the sentence's own verb ("will be trained by…") it is the provision. */
function markOversight(passage: Passage, oversight: boolean[]): void {
  for (let at = 0; at < passage.words.length; at++) {
    if (oversight[at] || !advises.test(passage.words[at]?.norm ?? '') || isOwnVerb(passage, at)) continue;
    const by = passage.words
      .slice(at + 1, at + 1 + nearBy)
      .findIndex((word) => word.norm === 'by' || word.kind === 'mark');
    if (by >= 0 && passage.words[at + 1 + by]?.norm === 'by') fill(oversight, at, clauseEnd(passage, at + 1 + by));
  }
}

/** "will be trained", "is to be reviewed". */
export function isOwnVerb(passage: Passage, at: number): boolean {
  return passage.words.slice(Math.max(0, at - 3), at).some((word) => isBe.test(word.norm));
}

/** Hits that say what is given: free of asides, of purposes and of what advisers do. */
export function freeHits(passage: Passage, list: string, marks: ProvisionMarks): readonly Stated[] {
  return hitsOf(passage, list).filter(
    (hit) => isFree(marks.aside, hit) && isFree(marks.purpose, hit) && isFree(marks.oversight, hit),
  );
}

export function say(passage: Passage, stated: Stated | null | undefined): string | null {
  return stated ? wordsBetween(passage, stated.from, stated.to) : null;
}
