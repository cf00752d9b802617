/** What is to be done or given: the words that say it, or null where only empty words of help stand ("support with spelling"). */
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import { covered, fill, isFree, sentenceAt } from './marks.ts';
import { hitsOf, type Passage, wordsBetween } from './passage.ts';
import type { ProvisionMarks, Stated } from './provision-marks.ts';
import { isAmountWord } from './provision-type.ts';
import { isService } from './provision-who.ts';

const contentLists = [
  'therapy-word',
  'intervention-word',
  'equipment-word',
  'environment-word',
  'strategy-word',
  'training-word',
  'support-word',
];

const fillers = new Set(
  (
    'a an the his her their my our this that these those of for to in on at by with from and or as is are be been being will shall should must may might could can ' +
    'would he she they i it him them who which what when where if so not no all any each every some more most very than then also will have has had having ' +
    'receive receives received get gets given give provide provided provides use uses used using make made need needs needed require required through during after before into ' +
    'up down out over under within per via including such eg e.g etc there its child pupil student young person available place ensure ensuring'
  ).split(' '),
);
const links = /^(with|for|around|in|to|on|at|of|about|that|and)$/;

interface Known {
  marks: ProvisionMarks;
  /** Somebody is named for a stated time: then being there is what is done. */
  hasHelper: boolean;
  /** The words that state the other elements: what is done ends before them. */
  closers: readonly Stated[];
}

/** The words that say what is done or given; null where only empty words of help stand. */
export function readWhat(passage: Passage, known: Known): string | null {
  const first = firstContent(passage, known);
  return first === null ? null : phraseAround(passage, first, known.closers);
}

/** Index of the first word that says what: a listed activity or thing, else any word that is no filler and no topic of help. */
function firstContent(passage: Passage, known: Known): number | null {
  const content: boolean[] = new Array(passage.words.length).fill(false);
  for (const list of contentLists) {
    for (const hit of hitsOf(passage, list)) if (isContent(passage, hit, known)) fill(content, hit.from, hit.to);
  }
  const listed = content.indexOf(true);
  if (listed >= 0) return listed;
  const taken = covered(passage, ['duration', 'frequency', 'role', 'grouping', 'review', 'skill']);
  const empty = covered(passage, ['empty-head']);
  const other = passage.words.findIndex(
    (word, at) =>
      word.kind === 'word' &&
      !taken[at] &&
      !empty[at] &&
      !known.marks.purpose[at] &&
      !fillers.has(word.norm) &&
      word.value === null &&
      !isName(passage, at) &&
      !isAboutWho(passage, at) &&
      !isGoverned(passage, at, empty),
  );
  return other < 0 ? null : other;
}

/** A word list's hit says what is done unless it is only an empty head, the helper's own name, or a bare "support from". */
function isContent(passage: Passage, hit: Hit, known: Known): boolean {
  if (!isFree(known.marks.purpose, hit) || isAmountWord(passage, hit) || passage.words[hit.from - 1]?.norm === 'who')
    return false;
  const role = hitsOf<Role>(passage, 'role').find((other) => other.from <= hit.from && other.to >= hit.to);
  // "Weekly SaLT": the short name of the therapy.
  if (role) return isService(passage, role);
  if (hit.entry === 'support-word') return known.hasHelper || isNamedCare(passage, hit);
  const only =
    hit.to - hit.from === 1 && hitsOf(passage, 'empty-head').some((head) => head.from <= hit.from && head.to >= hit.to);
  if (
    only &&
    /^(sessions?|slots?|time|work|visits?|blocks?|contact|hours|lessons?|meetings?)$/.test(
      passage.words[hit.from]?.norm ?? '',
    )
  )
    return false;
  if (only) return known.hasHelper && !isGoverned(passage, hit.from, covered(passage, ['empty-head']));
  return true;
}

function isNamedCare(passage: Passage, hit: Hit): boolean {
  return /care|toilet|feeding|supervis|break|respite|befriend|overnight/.test(
    wordsBetween(passage, hit.from, hit.to).toLowerCase(),
  );
}

/** "support with spelling": the topic of an empty head is not an activity. */
function isGoverned(passage: Passage, at: number, empty: readonly boolean[]): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const word = passage.words[before];
    if (!word || word.kind === 'mark') return false;
    // "work with her on dressing" says what is worked on.
    if (/^work(s|ing)?$/.test(word.norm) && passage.words.slice(before, at).some(({ norm }) => norm === 'on'))
      return false;
    if (empty[before] && (before === at - 1 || links.test(passage.words[before + 1]?.norm ?? ''))) return true;
  }
  return false;
}

/** "a youth worker who knows him well" says who, not what. */
function isAboutWho(passage: Passage, at: number): boolean {
  for (let before = at; before > 0 && passage.words[before]?.kind !== 'mark'; before--) {
    const { norm } = passage.words[before] ?? {};
    if (norm === 'who') return true;
    // "staff who teach him will stand facing him": the promise starts anew.
    if (norm === 'will' || norm === 'must') return false;
  }
  return false;
}

/** The child's own name opens many items. */
function isName(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  return (
    word?.capital === true &&
    (at === 0 || sentenceAt(passage, at).from === at) &&
    /^(will|is|has|to|needs|should|'s)$/.test(passage.words[at + 1]?.norm ?? '')
  );
}

const modal = /^(will|must|should|shall|to|are|is)$/;
const receives =
  /^(have|has|receive|receives|get|gets|be|given|provided|offered|access|with|continue|also|require|requires|need|needs)$/;
/** What “to” opens as a promise: “staff to use”, and not “changes to room”. */
const opensWith =
  /^(be|have|receive|get|use|give|provide|continue|work|run|lead|deliver|support|help|teach|read|ensure|make|see|practise|follow|attend|do|carry|also|train|meet|set|keep)$/;
const delivered = /^(delivered|provided|given|offered|run|led|made|available|arranged|supplied|devised|put|set)$/;

/** The stretch of its sentence that says what: from its subject, or from the verb where the subject is a person, up to who, how much or how often. */
function phraseAround(passage: Passage, first: number, closers: readonly Stated[]): string {
  const sentence = sentenceAt(passage, first);
  const from = openingOf(passage, first, sentence.from, closers);
  let to = first + 1;
  while (to < sentence.to && !endsWhat(passage, to, closers)) to++;
  // "… will be delivered by": how it comes is not what it is.
  while (
    to > first + 1 &&
    (isEdge(passage, to - 1) ||
      delivered.test(passage.words[to - 1]?.norm ?? '') ||
      modal.test(passage.words[to - 1]?.norm ?? '') ||
      passage.words[to - 1]?.norm === 'be')
  )
    to--;
  return wordsBetween(passage, from, to);
}

function openingOf(passage: Passage, first: number, sentenceFrom: number, closers: readonly Stated[]): number {
  const norm = (at: number) => passage.words[at]?.norm ?? '';
  let from = sentenceFrom;
  for (let at = from; at < first; at++) {
    // Behind "Daily, with the tutor:" and "(meets C1)".
    if ((norm(at) === ':' || norm(at) === ';') && !hasPlainWord(passage, from, at, closers)) from = at + 1;
    if (norm(at) === ')' && norm(from) === '(') from = at + 1;
  }
  const verb = passage.words
    .slice(from, first)
    .findIndex((word, at) => modal.test(word.norm) && (word.norm !== 'to' || opensWith.test(norm(from + at + 1))));
  if (verb >= 0 && !hasPlainWord(passage, from, from + verb, closers)) from += verb + 1;
  while (
    from < first &&
    (receives.test(norm(from)) || isEdge(passage, from) || isClosed(from, closers) || /^[\d.]+$/.test(norm(from)))
  )
    from++;
  return from;
}

/** A word before the verb that is neither a person nor a little word: then the thing itself is the subject ("Every new skill will be practised"). */
function hasPlainWord(passage: Passage, from: number, to: number, closers: readonly Stated[]): boolean {
  const people = hitsOf(passage, 'role');
  for (let at = from; at < to; at++) {
    const word = passage.words[at];
    if (word?.kind !== 'word' || fillers.has(word.norm) || word.value !== null || isClosed(at, closers)) continue;
    if (people.some((hit) => hit.from <= at && at < hit.to)) return false;
    // "Ayo will", "Mei Lin is to": the child's name.
    if (
      word.capital &&
      passage.words.slice(from, at).every((before) => before.capital || before.kind === 'mark') &&
      at - from < 3 &&
      isNameLike(passage, at, to)
    )
      continue;
    return true;
  }
  return false;
}

const isNameLike = (passage: Passage, at: number, to: number): boolean =>
  passage.words.slice(at, to).every((word) => word.capital || word.kind === 'mark');

const isClosed = (at: number, closers: readonly Stated[]): boolean =>
  closers.some(({ from, to }) => from <= at && at < to);

const deliverers = /^(by|from|with|led|run|delivered|taught|provided|given|supported)$/;

function endsWhat(passage: Passage, at: number, closers: readonly Stated[]): boolean {
  const word = passage.words[at];
  if (!word || /^[.;\t]$/.test(word.norm)) return true;
  if (isClosed(at, closers)) return passage.words[at - 1]?.norm !== 'of';
  if (/^(where|when|as|if|until|subject|depending)$/.test(word.norm)) return true;
  if (word.norm === '(') return closers.some(({ from }) => from > at && from < at + 3);
  if (word.norm !== ',') return false;
  // A comma before who, how much or how often closes it; a comma in a list of things does not.
  for (let next = at + 1; next < at + 5; next++)
    if (isClosed(next, closers) || (next === at + 1 && deliverers.test(passage.words[next]?.norm ?? ''))) return true;
  return false;
}

/** Little words and marks that never open or close what is to be done. */
function isEdge(passage: Passage, at: number): boolean {
  return /^(by|from|with|for|in|on|at|of|to|and|or|run|led|delivered|taught|given|provided|,|:|-|'|\t|\n|"|each|every|\|)$/.test(
    passage.words[at]?.norm ?? '',
  );
}
