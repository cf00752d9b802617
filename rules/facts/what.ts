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
  if (first >= 0) return phraseAround(passage, first, taken, content);
  for (let at = 0; at < passage.words.length; at++) {
    const word = passage.words[at];
    if (word?.kind !== 'word' || taken[at] || empty[at] || known.marks.purpose[at]) continue;
    if (fillers.has(word.norm) || word.value !== null || isName(passage, at) || isAboutWho(passage, at)) continue;
    if (!isGoverned(passage, at, empty)) return phraseAround(passage, at, taken, content);
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

const opensPromise = /^(will|must|to|should|shall)$/;
const receives = /^(have|receive|get|be|given|provided|offered|access|with|continue|also)$/;

/** The stretch of its sentence that says what: behind "will have", up to who does it, how much, or the next thing. */
function phraseAround(passage: Passage, first: number, taken: readonly boolean[], content: readonly boolean[]): string {
  let from = passage.sentences.find((sentence) => first < sentence.to)?.from ?? 0;
  // Behind the last verb of promise before the content; behind a bracket, a colon or a semicolon that parts it from the start.
  for (let at = from; at < first; at++) {
    const norm = passage.words[at]?.norm ?? '';
    const isPromise = opensPromise.test(norm) && (norm !== 'to' || receives.test(passage.words[at + 1]?.norm ?? ''));
    if (isPromise || /^[;:)]$/.test(norm)) from = at + 1;
  }
  while (
    from < first &&
    (receives.test(passage.words[from]?.norm ?? '') || (taken[from] && !content[from]) || isEdge(passage, from))
  )
    from++;
  let to = first + 1;
  for (let at = first + 1; at < passage.words.length; at++) {
    if (endsWhat(passage, at, taken, content)) break;
    to = at + 1;
  }
  while (to > first + 1 && isEdge(passage, to - 1)) to--;
  return wordsBetween(passage, from, to);
}

const deliverers = /^(by|from|with|led|run|delivered|taught|provided|given|supported)$/;

function endsWhat(passage: Passage, at: number, taken: readonly boolean[], content: readonly boolean[]): boolean {
  const word = passage.words[at];
  if (!word || /^[.;(\t]$/.test(word.norm) || (taken[at] && !content[at])) return true;
  if (/^(where|when|as|if|until)$/.test(word.norm)) return true;
  if (word.norm !== ',') return false;
  // A comma before who, how much or how often closes it; a comma in a list of things does not.
  return passage.words.slice(at + 1, at + 5).some((next, index) => {
    const place = at + 1 + index;
    return (taken[place] && !content[place]) || (index === 0 && deliverers.test(next.norm));
  });
}

/** Little words and marks that never open or close what is to be done. */
function isEdge(passage: Passage, at: number): boolean {
  return /^(by|from|with|for|in|on|at|of|to|and|or|run|led|delivered|taught|given|provided|,|:|-|\t|\n|"|each|every)$/.test(
    passage.words[at]?.norm ?? '',
  );
}
