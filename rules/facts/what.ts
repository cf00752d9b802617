/** What is to be done or given: the words that say it, or null where only empty words of help stand ("support with spelling"). */
import type { Hit } from '../lexicon/phrases.ts';
import { covered, fill, isFree } from './marks.ts';
import { hitsOf, type Passage, wordsBetween } from './passage.ts';
import type { ProvisionMarks } from './provision.ts';
import { isAmountWord } from './provision-type.ts';

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

export function readWhat(passage: Passage, known: { marks: ProvisionMarks; hasHelper: boolean }): string | null {
  const taken = covered(passage, ['duration', 'frequency', 'role', 'grouping', 'review', 'skill']);
  const empty = covered(passage, ['empty-head']);
  const content: boolean[] = new Array(passage.words.length).fill(false);
  for (const list of contentLists) {
    for (const hit of hitsOf(passage, list)) if (isContent(passage, hit, known)) fill(content, hit.from, hit.to);
  }
  const first = content.indexOf(true);
  if (first >= 0) return phraseFrom(passage, startOf(passage, first, taken), taken, content);
  for (let at = 0; at < passage.words.length; at++) {
    const word = passage.words[at];
    if (word?.kind !== 'word' || taken[at] || empty[at] || known.marks.purpose[at]) continue;
    if (fillers.has(word.norm) || word.value !== null || isName(passage, at) || isAboutWho(passage, at)) continue;
    if (!isGoverned(passage, at, empty)) return phraseFrom(passage, at, taken, content);
  }
  return null;
}

/** A word list's hit says what is done unless it is only an empty head, the helper's own name, or a bare "support from". */
function isContent(passage: Passage, hit: Hit, known: { marks: ProvisionMarks; hasHelper: boolean }): boolean {
  if (!isFree(known.marks.purpose, hit) || isAmountWord(passage, hit) || passage.words[hit.from - 1]?.norm === 'who')
    return false;
  const inRole = hitsOf(passage, 'role').some((role) => role.from <= hit.from && role.to >= hit.to);
  if (inRole) return false;
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
    (at === 0 || passage.sentences.some((sentence) => sentence.from === at)) &&
    /^(will|is|has|to|needs|should|'s)$/.test(passage.words[at + 1]?.norm ?? '')
  );
}

/** Back over the words that belong to the phrase ("Direct", "daily practice of"). */
function startOf(passage: Passage, first: number, taken: readonly boolean[]): number {
  let from = first;
  while (from > 0) {
    const word = passage.words[from - 1];
    if (
      !word ||
      word.kind === 'mark' ||
      taken[from - 1] ||
      /^(will|have|has|receive|be|is|to|get|use|a|an|the|of|and|given|provided|with|by|for|in)$/.test(word.norm)
    )
      break;
    from--;
  }
  return from;
}

function phraseFrom(passage: Passage, from: number, taken: readonly boolean[], content: readonly boolean[]): string {
  let to = from + 1;
  for (let at = from; at < passage.words.length && at < from + 24; at++) {
    const word = passage.words[at];
    if (!word || word.norm === '.' || word.norm === ';' || word.norm === '(') break;
    if (word.norm === ',' && !content[at + 1] && !content[at + 2]) break;
    if (/^(where|when|as|if|so|until)$/.test(word.norm) && at > from + 1) break;
    if (taken[at] && !content[at]) break;
    to = at + 1;
  }
  while (
    to > from + 1 &&
    (links.test(passage.words[to - 1]?.norm ?? '') || /^(by|from|a|an|the|,)$/.test(passage.words[to - 1]?.norm ?? ''))
  )
    to--;
  return wordsBetween(passage, from, to);
}
