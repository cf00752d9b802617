/** What a Provision states: its elements, its type, and whether a reader could hold anyone to it (CoP 9.69 F; domain 4.3, 4.5). */
import type { Elements, ProvisionType, Verdict } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { WeakPhrase } from '../lexicon/weak-phrases.ts';
import { memory } from '../memory.ts';
import { lacksContent } from './content.ts';
import { isForeign } from './foreign.ts';
import { isFree } from './marks.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { hasWideRange, isYearlyAlone, readAmount, readDay } from './provision-amount.ts';
import { type Cells, readCells, sayAll } from './provision-cells.ts';
import { readGrouping } from './provision-grouping.ts';
import { readMarks, say } from './provision-marks.ts';
import { type OverElements, readOver } from './provision-over.ts';
import { readType } from './provision-type.ts';
import {
  decide,
  findGaps,
  isOpenList,
  isStanding,
  type ProvisionGap,
  takesEveryone,
  uncured,
} from './provision-verdict.ts';
import { readWhat } from './provision-what.ts';
import { readWho } from './provision-who.ts';

export interface ProvisionFacts {
  elements: Elements;
  type: ProvisionType;
  verdict: Verdict;
  /** Weak phrases that nothing in the item cures, in order. */
  weak: readonly Hit<WeakPhrase>[];
  /** What this type needs and the words do not state. */
  missing: readonly ProvisionGap[];
  /** It runs in every lesson, at every transition, all day: an amount without minutes. */
  hasCoverage: boolean;
  passage: Passage;
}

const remembered = memory<ProvisionFacts>();
const noCells: Cells = [];
const nothingOver: readonly string[] = [];

/** Reads a Provision by its text, the cells of its table row and the words that stand over it, or remembers it. */
export function readProvision(text: string, cells: Cells = noCells, over = nothingOver): ProvisionFacts {
  const key = cells.length + over.length === 0 ? text : JSON.stringify([text, cells, over]);
  return remembered(key, () => judge(readPassage(text), cells, readOver(over)));
}

function judge(passage: Passage, cells: Cells, over: OverElements): ProvisionFacts {
  if (isForeign(passage)) return unread(passage);
  const marks = readMarks(passage);
  const celled = readCells(passage, cells, marks);
  const amount = readAmount(passage, marks);
  const who = readWho(passage, marks);
  const grouping = readGrouping(passage, marks);
  const duration = celled.duration ?? say(passage, amount.duration) ?? over.duration;
  const hasDuration = duration !== null;
  const everyone = (celled.decidesWho ? celled.everyone : say(passage, who.everyone)) ?? over.everyone;
  const type = readType(passage, {
    marks,
    who: who.named,
    hasDuration,
    forEveryone: everyone !== null,
    hasCoverage: (celled.coverage ?? amount.coverage ?? amount.trigger ?? over.coverage) !== null,
  });
  const isThing = type === 'equipment' || type === 'environment';
  const supplier = isThing ? say(passage, hitsOf(passage, 'supplier')[0]) : null;
  const named = (celled.decidesWho ? celled.who : say(passage, who.named)) ?? supplier ?? over.who;
  const isLooseEnough = isStanding(type, everyone !== null);
  const coverage =
    celled.coverage ??
    say(passage, amount.coverage) ??
    over.coverage ??
    (isResponse(type, named ?? everyone, duration) ? say(passage, amount.trigger) : null) ??
    (isLooseEnough ? (celled.loose ?? say(passage, amount.loose) ?? over.loose) : null);
  // "1:1 throughout the day" says when, though not for which hours.
  const often =
    coverage ?? (type === 'support' && grouping !== null ? (celled.loose ?? say(passage, amount.loose)) : null);
  const ownTimes = celled.frequency ?? sayAll(passage, amount.frequency);
  const closers = [who.named, who.everyone, grouping, amount.duration, amount.coverage, ...amount.frequency];
  const what = readWhat(passage, {
    marks,
    hasHelper: named !== null && (hasDuration || coverage !== null),
    closers: closers.filter((stated) => stated !== null),
  });
  const elements: Elements = {
    what: celled.what !== null && what !== null ? celled.what : what,
    who: named ?? (everyone && takesEveryone(type) ? everyone : null),
    skill: say(
      passage,
      hitsOf(passage, 'skill').find((hit) => isPlainSkill(passage, hit)),
    ),
    frequency:
      ownTimes ??
      (often === over.coverage ? (over.frequency ?? often) : often) ??
      over.frequency ??
      (type === 'training' ? say(passage, readDay(passage, marks)) : null),
    duration,
    grouping: celled.grouping ?? say(passage, grouping) ?? over.grouping,
    where:
      celled.where ??
      say(
        passage,
        hitsOf(passage, 'where').find((hit) => isFree(marks.purpose, hit)),
      ) ??
      over.where,
    review:
      celled.review ?? say(passage, hitsOf(passage, 'review')[0] ?? hitsOf(passage, 'review-act')[0]) ?? over.review,
  };
  const missing = findGaps(passage, elements, {
    type,
    isNamed: named !== null,
    hasCoverage: coverage !== null,
    hasFrequency: (ownTimes ?? over.frequency) !== null,
    marks,
  });
  if (
    celled.frequency === null &&
    isYearlyAlone(passage, amount.frequency) &&
    type !== 'training' &&
    type !== 'equipment' &&
    type !== 'environment' &&
    !missing.includes('frequency')
  )
    missing.push('frequency');
  // A heading names the hour; it takes back no "as needed" of the words themselves.
  const own = { ...elements, frequency: ownTimes ?? often };
  const weak = uncured(passage, marks, own, coverage !== null && coverage !== over.coverage);
  return {
    elements,
    type,
    verdict:
      hasWideRange(passage) || isOpenList(passage, elements) || lacksContent({ passage, elements })
        ? 'weak'
        : decide(elements, missing, weak),
    weak,
    missing,
    hasCoverage: coverage !== null,
    passage,
  };
}

/** What is done by somebody named whenever a thing happens needs no count; a session still does. */
const isResponse = (type: ProvisionType, who: string | null, duration: string | null): boolean =>
  who !== null && duration === null && (type === 'strategy' || type === 'support' || type === 'environment');

/** Another language: read as nothing, so that no rule speaks for sure. */
const unread = (passage: Passage): ProvisionFacts => ({
  elements: {
    what: null,
    who: null,
    skill: null,
    frequency: null,
    duration: null,
    grouping: null,
    where: null,
    review: null,
  },
  type: 'support',
  verdict: 'unsure',
  weak: [],
  missing: [],
  hasCoverage: false,
  passage,
});

/** "suitably qualified", "trained staff": in what, the words leave open. */
function isPlainSkill(passage: Passage, hit: Hit): boolean {
  const words = passage.words.slice(hit.from - 1 < 0 ? 0 : hit.from - 1, hit.to + 1).map(({ norm }) => norm);
  if (words.some((norm) => /^(suitably|appropriately|adequately|properly)$/.test(norm))) return false;
  return !(
    hit.to - hit.from === 1 &&
    words.includes('trained') &&
    words.some((norm) => /^(staff|adults?|assistants?|people)$/.test(norm))
  );
}
