/** Whether what stands as an Outcome is really provision or a hope (CoP 9.65, 9.66; domain 3.1, 3.4). */
import type { LooksLike } from '../contract.ts';
import type { Criterion } from '../lexicon/criteria.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import type { Verb } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import { type Acts, headOf, watched as isActSeen, objectEnd } from './outcome-acts.ts';
import { hitsOf, type Passage } from './passage.ts';
import { isQuality } from './quality.ts';
import type { FoundTime } from './timeframes.ts';

export interface Disguise {
  looksLike: LooksLike;
  hit: Hit<Verb>;
}

interface Known extends Pick<Acts, 'observable' | 'vague'> {
  clauses: readonly Clause[];
  criteria: readonly Hit<Criterion>[];
  times: readonly FoundTime[];
  /** By word: tells when, why, with what help or where the child is now. */
  aside: readonly boolean[];
}

const entry = (sort: Verb['sort']): Verb => ({ sort, phrases: [] });
const given = entry('service');
const hoped = entry('aspiration');

/** What it is in truth, and the words that show it; null where it is an Outcome, however weak. */
export function readDisguise(passage: Passage, known: Known): Disguise | null {
  const service = findService(passage, known);
  if (service) return { looksLike: 'provision', hit: service };
  const hope = findHope(passage, known);
  return hope ? { looksLike: 'aspiration', hit: hope } : null;
}

function findService(passage: Passage, known: Known): Hit<Verb> | null {
  const listed = hitsOf<Verb>(passage, 'verb').filter(
    (hit) => hit.entry.sort === 'service' && !known.aside[hit.from] && !isReason(passage, hit),
  );
  const built = known.clauses.slice(0, 1).flatMap((clause) => serviceOf(passage, clause, known));
  const [noun] = hitsOf(passage, 'act-noun');
  const [said = ''] = passage.text.split(/\bso that\b/);
  const headEnd = Math.min(noun?.from ?? passage.words.length, known.observable[0]?.from ?? passage.words.length);
  const bare =
    known.clauses.length === 0 && !/\b(?:is|are)\b/.test(said)
      ? nounsGiven(passage, 0, headEnd, [...givenLists, 'service-place'])
      : null;
  const hits = [...built, ...listed, ...(bare ? [bare] : [])].sort((a, b) => a.from - b.from || b.to - a.to);
  return (
    hits.find(
      (hit) =>
        !known.observable.some((act) => isAlsoDone(passage, act, hit, known)) && !isPlaceOfAct(passage, hit, known),
    ) ?? null
  );
}

const participation =
  /^(attend|join|go|access|participat|tak|engag|follow|undertak|undergo|undergon|visit|work|meet|hav|receiv|get|recei|complet|com|see|be|retur|continu|start|begin|stay|enrol|do|finish|mov|transfer|transition|progress)$/;
/** "Will need", "will benefit from": what is said to be needed is provision. */
const needing = /^(need|require|requir|benefit|depend|rely)$/;
/** "Her weight will be monitored": done by others, whatever it is done to. */
const watched = /^(monitored|checked|reviewed|assessed|measured|tracked|recorded|addressed|met|supported)$/;
/** "The therapist will hear Wren use plurals": the act is Wren's. */
const perceives = /^(hear|see|watch|notice|observe|find|record|count)$/;
/** What adults do: at the head of a line, without a subject, it is theirs. */
const provider =
  /^(provid|ensur|offer|deliver|support|help|enabl|encourag|monitor|implement|arrang|liais|assess|refer|train|teach|giv|promot|facilitat)(e|es|ing|s)?$/;
const states =
  /^(understood|asked|expected|allowed|left|trusted|dressed|settled|prepared|motivated|engaged|organised|regulated|focused|relaxed|interested|valued|respected|accepted|rested|bothered|equipped|involved|committed|reduced|increased|improved|developed|managed|established|embedded|controlled|used|included|toilet|trained|integrated|connected|read|met|achieved|able|employed|seated|enabled|excited|determined|empowered|fulfilled|paid)$/;

/** The clause itself says that others act, or that the child is given something. */
function serviceOf(
  passage: Passage,
  { who, form, verb, lead, to, subject, said, isNegative }: Clause,
  known: Known,
): Hit<Verb>[] {
  const hit = (from: number, end: number) => [{ entry: given, from, to: Math.max(end, from + 1) }];
  const norm = passage.words[verb]?.norm ?? '';
  // "Parents feel better able to cope": weak, and nothing that anyone gives.
  if (who === 'other' && perceives.test(norm) && passage.words[verb + 1]?.capital) return [];
  if (who === 'other')
    return known.vague.some((other) => other.from <= verb + 1 && other.to > verb) ? [] : hit(subject.from, lead + 1);
  if (who === 'thing') {
    const isFelt = isFeltThing(headOf(passage, subject));
    const isPut =
      (form === 'passive' && (isFelt ? watched.test(norm) : !states.test(norm))) ||
      isInPlace(passage, verb, to) ||
      nounsGiven(passage, lead - 1, lead) !== null;
    return isPut ? hit(lead, verb + 1) : [];
  }
  // "Will be seen to greet": what is seen is the child's act.
  const isWatched = isActSeen.test(norm) && /^(to|on|upon)$/.test(passage.words[verb + 1]?.norm ?? '');
  if (form === 'passive') return states.test(norm) || isWatched ? [] : hit(lead, verb + 1);
  if (said === 'opening' && provider.test(norm)) return hit(verb, verb + 1);
  const stem = passage.words[verb]?.stem ?? '';
  if (form === 'have' || /^(receiv|recei|get|have|hav|recieve|reciev)$/.test(stem)) {
    const from = form === 'have' ? verb : verb + 1;
    const end = objectEnd(passage, from, to);
    const thing = givenIn(passage, from, to, form === 'have' ? givenLists : [...givenLists, 'duration']);
    if (!thing && !isInPlace(passage, from, to)) return [];
    return hit(lead, form === 'have' ? (thing?.to ?? end) : verb + 1);
  }
  if (form === 'be' && /^(on|in|at|under)$/.test(norm)) {
    const thing = hitsOf(passage, 'service-state').find(({ from }) => from > verb && from <= verb + 5);
    return thing ? hit(lead, thing.to) : [];
  }
  if (/^(see|meet|visit)$/.test(stem)) {
    const seen = hitsOf<Role>(passage, 'role').find(
      ({ entry, from }) => entry.sort === 'named' && from > verb && from <= verb + 4,
    );
    if (seen && !hasPurposeAct(passage, seen)) return hit(lead, seen.to);
  }
  if (needing.test(stem) && !isNegative) {
    const thing = nounsGiven(passage, verb + 1, Math.min(to, verb + 8));
    return thing ? hit(lead, thing.to) : [];
  }
  if (!participation.test(stem)) return [];
  if (/^(access|attend|follow)$/.test(stem)) {
    const thing = givenIn(passage, verb + 1, to, ['therapy-word', 'duration', 'support-word', 'role']);
    if (thing) return hit(verb, thing.to);
  }
  const place = hitsOf(passage, 'service-place').find(
    (one) => one.from > verb && one.from <= verb + 14 && one.to <= to,
  );
  const met = place ?? groupMet(passage, verb, to);
  return met && !hasPurposeAct(passage, met) ? hit(verb, met.to) : [];
}

/** "Attend the Zones of Regulation group": a meeting of any name that someone holds. A club is the child's own. */
function groupMet(passage: Passage, verb: number, to: number): Pick<Hit, 'from' | 'to'> | null {
  if (!/^(attend|join|participat|tak|go|work|follow|undertak|complet)$/.test(passage.words[verb]?.stem ?? ''))
    return null;
  for (let at = verb + 1; at < Math.min(to, verb + 9) && passage.words[at]?.kind !== 'mark'; at++)
    if (
      /^(groups?|sessions?|programmes?|interventions?|clinics?|appointments?|provision)$/.test(
        passage.words[at]?.norm ?? '',
      )
    )
      return { from: at, to: at + 1 };
  return null;
}

/** "Functioning", "reading", "mood": what is strengthened there is the child's own. */
const isFeltThing = (head: string) => isQuality(head) || /...ing$/.test(head);

/** "… in place", "… on display": something set up, by whomever. */
function isInPlace(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 1, from + 14); at++) {
    const pair = `${passage.words[at]?.norm} ${passage.words[at + 1]?.norm}`;
    if (
      /^(in place|on display|made available|put in|up and)$/.test(pair) &&
      !/^(of)$/.test(passage.words[at + 2]?.norm ?? '')
    )
      return true;
  }
  return false;
}

/** A thing given in the noun phrase behind the verb: "30 minutes of speech therapy", not "a better experience of school". */
function givenIn(passage: Passage, from: number, to: number, lists: readonly string[]): Hit<Verb> | null {
  const end = objectEnd(passage, from, to);
  let head = from;
  while (head < end && !/^(of|for)$/.test(passage.words[head]?.norm ?? '')) head++;
  const given = nounsGiven(passage, from, head, lists);
  if (given || isQuality(passage.words[head - 1]?.norm ?? '')) return given;
  const goesOn = /^(of|for)$/.test(passage.words[head]?.norm ?? '');
  return goesOn ? nounsGiven(passage, head + 1, objectEnd(passage, head + 1, to), lists) : null;
}

const givenLists = ['given-thing', 'therapy-word', 'support-word', 'training-word', 'equipment-word', 'role'];

/** A thing that services give, among the words `[from, to)`. */
function nounsGiven(
  passage: Passage,
  from: number,
  to: number,
  lists: readonly string[] = givenLists,
): Hit<Verb> | null {
  let first: Hit | null = null;
  for (const list of lists) {
    for (const hit of hitsOf(passage, list)) {
      if (hit.from >= to) break;
      if (list === 'role' && (hit.entry as Role).sort !== 'named') continue;
      if (hit.from >= from && (!first || hit.from < first.from)) first = hit;
    }
  }
  return first ? { entry: given, from: first.from, to: first.to } : null;
}

/** Behind "to" a level or a place, not an act. */
const noAct = /^(level|stage|step|the|a|an|his|her|their|\d+)$/;

/** "Will work with her mentor to plan a talk": the group is where the child acts. */
function hasPurposeAct({ words }: Passage, { to }: Pick<Hit, 'to'>): boolean {
  return words
    .slice(to, to + 4)
    .some(({ norm }, index) => norm === 'showing' || (norm === 'to' && !noAct.test(words[to + index + 1]?.norm ?? '')));
}

const reasons = /^(so|because|which|that|who|when|if)$/;

function isReason(passage: Passage, hit: Hit): boolean {
  for (let at = Math.max(0, hit.from - 8); at < hit.from; at++)
    if (reasons.test(passage.words[at]?.norm ?? '')) return true;
  return false;
}

/** "In his therapy sessions", "from her OT": where or with whom the child acts, not what is given. */
function isPlaceOfAct(passage: Passage, hit: Hit, { observable }: Known): boolean {
  if (!/^(ot|slt|salt|physio|camhs|hydro|elsa|counselling|therapy)$/.test(passage.words[hit.from]?.norm ?? ''))
    return false;
  const isAfterPlace = passage.words
    .slice(Math.max(0, hit.from - 5), hit.from)
    .some((word) => /^(in|from|during|after|before|between|outside)$/.test(word.norm));
  return (
    isAfterPlace &&
    observable.some(
      (act) =>
        act.to <= hit.from && !/^(attend|attends|go|join|take|taking|visit)$/.test(passage.words[act.from]?.norm ?? ''),
    )
  );
}

/** "Will receive a message, carry it to the office and bring back the reply": the child goes on to act, and that is measured. */
function isAlsoDone(passage: Passage, act: Hit<Verb>, after: Hit<Verb>, { criteria, clauses }: Known): boolean {
  if (act.from < after.to || criteria.length === 0) return false;
  // "… and will work with the counsellor": more of the same.
  if (hitsOf(passage, 'service-place').some(({ from }) => from > act.from && from <= act.to + 2)) return false;
  const isDone = /(ed|gone|done|run|held|given|set|made|drawn)$/.test(passage.words[act.from]?.norm ?? '');
  let at = act.from - 1;
  while (/^(will|then|also|to|can|himself|herself|now)$|..ly$/.test(passage.words[at]?.norm ?? '')) at--;
  const before = passage.words[at];
  if (!before) return false;
  if (/^(,|and|then|by|:|;)$/.test(before.norm))
    return !isDone && clauses[0] !== undefined && clauses[0].who !== 'other';
  const isChild = /^(he|she|they|i)$/.test(before.norm) || (before.capital && before.kind === 'word');
  const opener = passage.words[at - 1]?.norm ?? '';
  return isChild && /^(:|;|because|when|where|and|,|-|\.|which)$/.test(opener);
}

/** Words of hope count only where no measure outweighs them: "a full and happy life" holds none. */
function findHope(passage: Passage, { criteria, times, aside, clauses }: Known): Hit<Verb> | null {
  const hope = hitsOf<Verb>(passage, 'verb').find(
    (hit) =>
      (hit.entry.sort === 'aspiration' || (hit.entry.sort === 'wish' && times.length === 0)) &&
      !aside[hit.from] &&
      !isReason(passage, hit) &&
      !criteria.some(
        (criterion) => (criterion.from >= hit.to || criterion.to <= hit.from) && isCounted(passage, criterion),
      ),
  );
  if (hope) return { ...hope, entry: hoped };
  // "Cy wants his own flat": a wish is all that is said.
  const [first] = clauses;
  const isWish =
    first?.said === 'present' && /^(want|wish|hop|dream|aspir|long)/.test(passage.words[first.verb]?.norm ?? '');
  const isMeasured = criteria.some((criterion) => isCounted(passage, criterion));
  return first && isWish && !isMeasured ? { entry: hoped, from: first.verb, to: first.verb + 1 } : null;
}

/** "Once a day", "five nights"; not "a partner". */
const isCounted = (passage: Passage, { entry, from, to }: Hit<Criterion>) =>
  /^(rate|level|change|measure)$/.test(entry.sort) || passage.words.slice(from, to).some(({ value }) => value !== null);
