/** What stands over a Provision and holds for it: a sub-heading that names the role, a lead-in, a sentence about all of them. */
import { memory } from '../memory.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { readAmount } from './provision-amount.ts';
import { readGrouping } from './provision-grouping.ts';
import { readMarks, type Stated, say } from './provision-marks.ts';
import { readWho } from './provision-who.ts';

/** The elements stated there; null where nothing is. */
export interface OverElements {
  who: string | null;
  everyone: string | null;
  frequency: string | null;
  coverage: string | null;
  loose: string | null;
  duration: string | null;
  grouping: string | null;
  where: string | null;
  review: string | null;
}

const nothing: OverElements = {
  who: null,
  everyone: null,
  frequency: null,
  coverage: null,
  loose: null,
  duration: null,
  grouping: null,
  where: null,
  review: null,
};

/** Reads the words over an item, outermost first: of two that state the same, the nearer holds. */
export function readOver(over: readonly string[]): OverElements {
  let elements = nothing;
  for (const words of over) {
    const read = readOne(words);
    const stated = Object.entries(read).filter(([, value]) => value !== null);
    elements = { ...elements, ...Object.fromEntries(stated) };
  }
  return elements;
}

const remembered = memory<OverElements>();

const readOne = (words: string) =>
  remembered(words, (): OverElements => {
    const passage = readPassage(words);
    const marks = readMarks(passage);
    const { duration, frequency, coverage, loose } = readAmount(passage, marks);
    const isFrame = isOfSupport(passage);
    const who = aboutTraining(passage) ? { named: null, everyone: null } : readWho(passage, marks);
    return {
      who: say(passage, who.named),
      everyone: say(passage, who.everyone),
      // "The SENCO checks with Ngozi every half term": how often somebody looks.
      frequency: say(
        passage,
        hitsOf(passage, 'review-act').length > 0 || isFrame
          ? null
          : frequency.find((often) => !isOfLife(passage, often)),
      ),
      coverage: say(passage, coverage ?? dayPart(passage)),
      loose: say(passage, loose),
      duration: isFrame ? null : say(passage, duration),
      grouping: say(passage, readGrouping(passage, marks)),
      where: say(passage, hitsOf(passage, 'where')[0]),
      review: say(passage, hitsOf(passage, 'review')[0]),
    };
  });

const mostHeadingWords = 8;

/** "Break and lunch", "Going home (3.10)": each day, at that time. A sentence that holds such words is no heading. */
function dayPart(passage: Passage): Stated | null {
  if (
    passage.words.length > mostHeadingWords ||
    passage.words.some(({ norm }) => /^(will|must|shall|should)$/.test(norm))
  )
    return null;
  return hitsOf(passage, 'day-part').find(({ from }) => from <= 2) ?? null;
}

/** "Training for the teaching assistant", "Teaching assistant training": those who learn. */
const aboutTraining = (passage: Passage): boolean =>
  passage.words.some((word) => /^(training|induction|cpd|inset)$/.test(word.norm)) &&
  !passage.words.some((word) => word.norm === 'by');

/** "All support runs three days a week, 36 weeks a year": the year it stands in, and no session's length. */
const isOfSupport = ({ words }: Passage): boolean =>
  /^(all|the|this|everything)$/.test(words[0]?.norm ?? '') &&
  words.slice(1, 5).some(({ norm }) => /^(support|provision|above|help)$/.test(norm));

/** "Daily living": no amount. */
const isOfLife = (passage: Passage, { to }: Stated): boolean =>
  /^(living|life|routines?|care|skills|timetable|tasks|independence)$/.test(passage.words[to]?.norm ?? '');
