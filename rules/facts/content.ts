/** Whether a Provision says what is done in its time: hours with no content bind nobody (Redbridge v HO; domain F-01). */

import type { Hit } from '../lexicon/phrases.ts';
import { clauseEnd, covered, fill, isFree } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import type { ProvisionFacts } from './provision.ts';
import { withQualities } from './provision-title.ts';

const contentLists = [
  'therapy-word',
  'intervention-word',
  'equipment-word',
  'environment-word',
  'strategy-word',
  'training-word',
  'support-word',
];
const asideLists = [
  'role',
  'duration',
  'frequency',
  'coverage',
  'coverage-loose',
  'grouping',
  'review',
  'where',
  'skill',
  'empty-head',
  'weak',
  'not-amount',
];

/** Words that tell where, when, with whom or how good, and nothing of what is done. */
const hollow = new Set(
  (
    'a an the and or of in at on from with by for to per each every his her their our this that these those he she they him them it who will ' +
    'shall is are be been being has have had having must should receive receives received get gets given give gives provide provides provided ' +
    'providing deliver delivers delivered delivering offer offered make made use used term time times academic school year years home college ' +
    'class classroom nursery setting base room trusted familiar known kind caring experienced suitable appropriate qualified consistent same key ' +
    'dedicated direct indirect regular individual individually one once twice contact hour hours minute minutes session sessions visit visits ' +
    'slot slots week weeks weekly daily day days fortnight fortnightly termly month monthly morning mornings afternoon afternoons during lunchtime ' +
    'lunch break not all both also there child pupil student young person spend spends spending programme programmes package intervention interventions work works working full alongside continue continues continued currently current previous previously now caseload based building employed used visit visits last lasts lasting first or until then so other'
  ).split(' '),
);

/** "support with spelling": the topic of an empty word of help is not yet an activity. */
const help =
  /^(support|help|assistance|input|guidance|advice|involvement|interventions?|opportunit(y|ies)|access|attention|encouragement|reassurance)$/;
const leads = /^(with|for|in|around|to|regarding|about|during|at)$/;
const reach = 5;

/** True where an amount is stated and no word says what it is spent on. */
export function lacksContent({ passage, elements }: Pick<ProvisionFacts, 'passage' | 'elements'>): boolean {
  if (elements.duration === null && elements.frequency === null) return false;
  if (hitsOf(passage, 'appointment').length > 0) return false;
  const aside = covered(passage, asideLists);
  for (const hit of hitsOf(passage, 'role')) markWho(passage, hit, aside);
  for (const hit of hitsOf(passage, 'purpose')) fill(aside, hit.from, clauseEnd(passage, hit.to));
  const taken = covered(passage, ['role', 'duration', 'frequency', 'grouping']);
  // A person at the child's side for stated hours is content where the words say when, for what, or with what skill; bare hours of help are not.
  const isSkilled = elements.skill !== null && elements.grouping !== null;
  const isTold = elements.who !== null && (isSkilled || tellsWhenOrWhy(passage));
  const isContent = (hit: Hit) =>
    hit.entry === 'support-word' ? isTold : isFree(taken, hit) && !isHollow(passage, hit.from, hit.to);
  if (contentLists.some((list) => hitsOf(passage, list).some((hit) => list === 'environment-word' || isContent(hit))))
    return false;
  // "will be with him for the full day": being there is what is done.
  if (
    passage.words.some(
      (word, at) => word.norm === 'with' && /^(be|is|stay|stays|remain)$/.test(passage.words[at - 1]?.norm ?? ''),
    )
  )
    return false;
  return passage.words.every(
    (word, at) =>
      word.kind !== 'word' ||
      aside[at] ||
      hollow.has(word.norm) ||
      word.value !== null ||
      isName(passage, at) ||
      isTopicOfHelp(passage, at),
  );
}

/** "the inclusion mentor", "a youth worker who knows him well": the whole title, and the clause about the person. */
function markWho(passage: Passage, hit: Hit, aside: boolean[]): void {
  // "will scribe", "to coach": the helper's name as a verb is what is done.
  if (hit.to - hit.from === 1 && /^(will|to)$/.test(passage.words[hit.from - 1]?.norm ?? '')) {
    aside[hit.from] = false;
    return;
  }
  const { from, to } = withQualities(passage, hit);
  fill(aside, from, passage.words[to]?.norm === 'who' ? clauseEnd(passage, to) : to);
}

/** Lessons, places or times by name, or a reason: words beyond who, how much and the empty names of help. */
function tellsWhenOrWhy(passage: Passage): boolean {
  if (hitsOf(passage, 'coverage').length > 0) return true;
  const aside = covered(passage, [
    'role',
    'duration',
    'frequency',
    'grouping',
    'review',
    'skill',
    'empty-head',
    'support-word',
    'weak',
    'not-amount',
    'coverage-loose',
  ]);
  for (const hit of hitsOf(passage, 'role')) markWho(passage, hit, aside);
  return passage.words.some(
    (word, at) =>
      word.kind === 'word' &&
      !aside[at] &&
      !hollow.has(word.norm) &&
      !help.test(word.norm) &&
      word.value === null &&
      !isName(passage, at) &&
      !/^(lessons?|work|support\w*|school)$/.test(word.norm),
  );
}

const isHollow = (passage: Passage, from: number, to: number): boolean =>
  passage.words.slice(from, to).every((word) => hollow.has(word.norm) || help.test(word.norm) || word.value !== null);

/** "with Mei Lin", "Beth will"; not "the Fizzy programme". */
function isName(passage: Passage, at: number): boolean {
  if (!passage.words[at]?.capital) return false;
  if (passage.words[at]?.norm.endsWith("'s")) return true;
  const before = passage.words[at - 1]?.norm ?? '';
  const after = passage.words[at + 1]?.norm ?? '';
  if (
    /^(with|for|to|and|give|gives|see|sees|support|supports|help|helps)$/.test(before) ||
    /^(will|is|has|needs|should|must|to|shall)$/.test(after)
  )
    return true;
  return passage.words[at - 1]?.capital === true && isName(passage, at - 1);
}

function isTopicOfHelp(passage: Passage, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const word = passage.words[before];
    if (!word || word.kind === 'mark') return false;
    if (help.test(word.norm)) return leads.test(passage.words[before + 1]?.norm ?? '');
  }
  return false;
}
