/** What the verbs of an Outcome say: acts anyone can see, acts of the mind, and words that say nothing (domain 3.4). */
import type { Hit } from '../lexicon/phrases.ts';
import type { Verb } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import { isFree } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import { isQuality } from './quality.ts';
import { isChild, type Stretch } from './who.ts';

export interface Acts {
  /** Acts of the child's that can be seen or heard, in order. */
  observable: readonly Hit<Verb>[];
  /** Unseen acts ("understand", "engage", "cope"), which only a count makes visible. */
  knowing: readonly Hit<Verb>[];
  vague: readonly Hit<Verb>[];
  negative: readonly Hit<Verb>[];
}

const entry = (sort: Verb['sort']): Verb => ({ sort, phrases: [] });
const open = entry('observable');
const empty = entry('vague');
/** Verbs that say only what their object says: "show resilience", "form friendships". */
const light =
  /^(have|has|had|having|show|gain|build|find|found|form|make|take|develop|demonstrate|keep|hold|display|express|maintain|establish|achieve|get|give|increase|boost|raise|lift|grow|exercise|bring|reach|own|discover|improve|secure|recognise|sustain|enjoy|feel)/;
const preposition =
  /^(from|to|in|at|on|by|with|for|into|when|so|that|which|who|than|about|towards|toward|through|across|without|if|and|but|until|before|after|as|while|because)$/;
/** Whose act is seen, heard or counted on. */
export const watched = /^(seen|observed|known|found|relied|counted|trusted)$/;
const allowed = /^(understood|asked|expected|allowed|left)$/;
const place =
  /^(at|in|on|back|out|there|home|inside|outside|up|down|off|awake|asleep|dry|present|dressed|seated|standing|near|beside|within|under|able)$/;
const noPlace =
  /^(line|control|charge|touch|tune|ease|peace|track|target|top|a|an|good|better|receipt|place|his|her|their)$/;
const stateParticiple =
  /^(settled|prepared|motivated|engaged|organised|regulated|focused|trained|relaxed|interested|included|valued|respected|accepted|integrated|rested|bothered|enabled|connected|equipped|empowered|fulfilled|balanced|concerned|involved|committed|determined|excited|contented|grounded|distracted|stressed|frustrated|reduced|increased|improved|developed|managed|established|embedded|controlled)$/;
const determiner = /^(a|an|the|his|her|their|my|of|for|this|that|each|every|own|no|any|'s)$/;
const adverb =
  /^(then|also|not|always|still|only|just|now|again|both|all|each|himself|herself|themselves|myself|independently)$|..ly$/;
const joins =
  /^(will|can|shall|should|to|and|or|but|who|that|which|then|able|be|been|is|are|not|he|she|they|i|we|nor)$|'ll$/;
const gerundLead =
  /^(by|without|before|after|when|while|of|for|from|through|instead|than|start|starts|keep|keeps|stop|stops|on|practise|is|are|be|been|as|in|with|between|at|and|despite|spends|spend|enjoys|enjoy|minutes|independently)$/;

/** Reads the verbs. `marks`: words that say when, why or with what help; `background`: where the child is now. */
export function readActs(
  passage: Passage,
  clauses: readonly Clause[],
  { marks, background }: { marks: readonly boolean[]; background: readonly boolean[] },
): Acts {
  const verbs = hitsOf<Verb>(passage, 'verb').filter((hit) => isFree(background, hit));
  const of = (...sorts: Verb['sort'][]) => verbs.filter((hit) => sorts.includes(hit.entry.sort));
  const made = hitsOf(passage, 'made-thing');
  const listedAt = coveredBy(passage, verbs);
  const own = clauses.filter(({ who }) => who !== 'other');
  const emptied = own.flatMap((clause) => emptyHit(passage, clause, listedAt[clause.verb] ?? null));
  const vague = inOrder([
    ...of('vague', 'state').filter(
      (hit) =>
        !isAsideClause(passage, hit) &&
        (hit.to - hit.from > 1 || isVerbal(passage, hit)) &&
        !made.some((thing) => covers(thing, hit)),
    ),
    ...emptied,
  ]);
  const fewer = hitsOf(passage, 'fewer').map(({ from, to }) => ({ entry: entry('negative'), from, to }));
  const verbAt = new Set(own.filter(({ form }) => form === 'act').map(({ verb }) => verb));
  // "Will keep building": what comes before the verb only leads to it.
  const leads = new Set(
    own.flatMap(({ lead, verb, said }) =>
      (said === 'present' ? [lead] : [lead + 1, lead + 2]).filter((at) => at < verb),
    ),
  );
  // "Will be secure": a state, though "secure" is also a verb.
  const stateAt = new Set(own.filter(({ form }) => form === 'be').map(({ verb }) => verb));
  const listed = of('observable', 'completion').filter(
    (hit) =>
      isFree(marks, hit) &&
      !stateAt.has(hit.from) &&
      !(hit.to - hit.from === 1 && leads.has(hit.from)) &&
      (verbAt.has(hit.from) || isVerbal(passage, hit)),
  );
  const found = own.flatMap((clause) => openHit(passage, clause, listedAt[clause.verb] ?? null));
  const observable = inOrder([...listed, ...found]).filter((hit) => !overlapsAny(vague, hit));
  return {
    observable,
    knowing: of('knowing', 'coping').filter((hit) => !namesAnother(passage, hit)),
    vague,
    negative: inOrder([...of('negative').filter((hit) => isNegation(passage, hit)), ...fewer]),
  };
}

const covers = (outer: Hit, inner: Hit) => outer.from <= inner.from && outer.to >= inner.to;
const inOrder = (hits: readonly Hit<Verb>[]) => [...hits].sort((a, b) => a.from - b.from || b.to - a.to);

/** Both in order: whether one of `outer` covers the hit. */
function overlapsAny(outer: readonly Hit<Verb>[], hit: Hit<Verb>): boolean {
  for (const other of outer) {
    if (other.from > hit.from) return false;
    if (covers(other, hit)) return true;
  }
  return false;
}

/** By word: a listed verb that stands there. */
function coveredBy(passage: Passage, hits: readonly Hit<Verb>[]): (Verb | null)[] {
  const found: (Verb | null)[] = new Array(passage.words.length).fill(null);
  for (const { entry: verb, from, to } of hits) for (let at = from; at < to; at++) found[at] ??= verb;
  return found;
}

/** A verb no list knows, in a verb's place, is an act: the words that say nothing are the few, and they are listed. */
function openHit(passage: Passage, { form, verb, said, who, to }: Clause, listed: Verb | null): Hit<Verb>[] {
  const word = passage.words[verb];
  if (listed || verb >= to || word?.kind !== 'word') return [];
  const next = passage.words[verb + 1];
  if (form === 'passive') {
    // "Can be relied upon to set", "will be seen to greet": the act stands behind "to".
    let act = verb;
    while (act < Math.min(to, verb + 12) && passage.words[act]?.norm !== 'to') act++;
    if (watched.test(word.norm) && passage.words[act]?.norm === 'to')
      return [{ entry: open, from: act + 1, to: act + 2 }];
    return allowed.test(word.norm) ? [{ entry: open, from: verb, to: verb + 1 }] : [];
  }
  if (form === 'be')
    return place.test(word.norm) && !noPlace.test(next?.norm ?? '') ? [{ entry: open, from: verb, to: verb + 1 }] : [];
  if (form === 'have' || who === 'thing') return [];
  if (said === 'infinitive' && /^(have|be)$/.test(word.norm)) return [];
  return [{ entry: open, from: verb, to: verb + 1 }];
}

/** "Will be a kinder friend", "will have a deeper grasp", "will show resilience", "her mood will lift". */
function emptyHit(passage: Passage, { form, verb, who, to, subject }: Clause, listed: Verb | null): Hit<Verb>[] {
  const word = passage.words[verb];
  if (verb >= to || word?.kind !== 'word') return [];
  const hit = (end: number) => [{ entry: empty, from: verb, to: end }];
  if (who === 'thing') {
    const head = headOf(passage, subject);
    return isQuality(head) || /^(there|.{3,}ing|speech|maths|seizures|attainment)$/.test(head) ? hit(verb + 1) : [];
  }
  if (form === 'passive') return stateParticiple.test(word.norm) ? hit(verb + 1) : [];
  if (form === 'be') {
    if (listed?.sort === 'vague' || listed?.sort === 'state') return [];
    const next = passage.words[verb + 1]?.norm ?? '';
    return (place.test(word.norm) && !noPlace.test(next)) ||
      word.value !== null ||
      /^(his|her|their|my|that|when)$/.test(word.norm)
      ? []
      : hit(verb + 1);
  }
  if (form !== 'have' && listed && !light.test(word.norm)) return [];
  const start = form === 'have' ? verb : /^(in|of)$/.test(passage.words[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  let end = objectEnd(passage, start, to);
  for (let at = start; at < end; at++) if (passage.words[at]?.norm === 'of') end = at;
  const last = passage.words[end - 1]?.norm ?? '';
  return end > verb && isQuality(last) && (form === 'have' || end > verb + 1) ? hit(end) : [];
}

/** The noun that a subject is about: "passport" of "a communication passport for Wyn". */
export function headOf(passage: Passage, { from, to }: Stretch): string {
  let head = '';
  for (let at = from; at < to; at++) {
    const word = passage.words[at];
    if (head !== '' && word?.kind === 'mark' && /^[,(]$/.test(word.norm)) return head;
    if (word?.kind !== 'word' || /^(and|the|a|an|his|her|their|my|will)$/.test(word.norm)) continue;
    if (head !== '' && /^(of|for|in|with|to|on|at|from|by)$/.test(word.norm)) return head;
    head = word.norm;
  }
  return head;
}

/** Where the first noun phrase behind `from` ends. */
export function objectEnd(passage: Passage, from: number, to: number): number {
  let at = from;
  while (at < to && passage.words[at]?.kind !== 'mark' && !preposition.test(passage.words[at]?.norm ?? '')) at++;
  return at;
}

const article = /^(a|an|the|his|her|their|my|your|our)$|'s$/;
/** "Her coping card", "the new transition timetable": nobody copes there, it only says which card. */
function namesAnother({ words }: Passage, { from, to }: Hit): boolean {
  const norm = (at: number) => words[at]?.norm ?? '';
  const isArticled =
    article.test(norm(from - 1)) ||
    (article.test(norm(from - 2)) && !joins.test(norm(from - 1)) && !adverb.test(norm(from - 1)));
  const behind = norm(to);
  const isNoun =
    words[to]?.kind === 'word' && ![preposition, determiner, joins, adverb].some((list) => list.test(behind));
  return to - from === 1 && isArticled && isNoun;
}

/** "Bus stop" and "the stop outside the flats" are none. */
const isNegation = (passage: Passage, hit: Hit) =>
  !/^(stop|stops|avoid)/.test(passage.words[hit.from]?.norm ?? '') ||
  (isVerbal(passage, hit) &&
    !preposition.test(passage.words[hit.from + 1]?.norm ?? '') &&
    !/^(outside|near|opposite)$/.test(passage.words[hit.from + 1]?.norm ?? ''));

/** "When he is ready, …", "to be achieved by …": a state there is not the Outcome's own verb. */
function isAsideClause(passage: Passage, hit: Hit): boolean {
  if (
    /^(achieved|achieve|met|reached)$/.test(passage.words[hit.from]?.norm ?? '') &&
    passage.words[hit.from - 1]?.norm === 'be'
  )
    return true;
  for (let at = hit.from; at >= Math.max(0, hit.from - 40) && passage.words[at]?.kind !== 'mark'; at--) {
    if (/^(when|if|once|whenever|after)$/.test(passage.words[at]?.norm ?? ''))
      return passage.words.slice(hit.to, hit.to + 12).some((word) => word.norm === ',' || word.norm === 'will');
  }
  return false;
}

/** A verb, not a noun that looks like one ("a plan", "her reading", "the work placement", "a deeper grasp"). */
function isVerbal(passage: Passage, hit: Hit): boolean {
  const { norm } = passage.words[hit.from] ?? { norm: '' };
  let at = hit.from - 1;
  while (at >= 0 && adverb.test(passage.words[at]?.norm ?? '')) at--;
  const before = passage.words[at];
  if (norm === 'given') return false;
  if (!before) return true;
  // "Hope will": a name, in the middle of a sentence.
  if (passage.words[hit.from]?.capital && !before.capital && before.kind !== 'mark') return false;
  if (determiner.test(before.norm) || before.norm.endsWith("'s")) return false;
  if (norm.endsWith('ing')) {
    const isNoun =
      /^(in|with|and|between|at|as)$/.test(before.norm) &&
      /^(,|and|age|,|skills|test|level|or|\.|points?|placement)$/.test(passage.words[hit.to]?.norm ?? '.');
    return !isNoun && (before.kind === 'mark' || gerundLead.test(before.norm) || hit.to - hit.from > 1);
  }
  return (
    before.kind !== 'word' || joins.test(before.norm) || isChild(before.norm) || before.capital || hit.to - hit.from > 1
  );
}
