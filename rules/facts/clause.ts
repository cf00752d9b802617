/**
 * How an Outcome's sentences are built: who acts, and with which verb. Found by place, not by list: what stands after "will", "to be
 * able to" or the child's name is the verb, whether or not any list knows it.
 */
import { covered, fill } from './marks.ts';
import { hitsOf, type Passage } from './passage.ts';
import { isQuality } from './quality.ts';
import { type Ground, isChild, isName, type Stretch, type Who, whoIs } from './who.ts';
import type { Word } from './words.ts';

/** `act`: anything the subject does. `passive`: done to the subject. `be`, `have`: a state or a thing told of the subject. */
export type Form = 'act' | 'passive' | 'be' | 'have';

export interface Clause {
  /** The subject's words, empty where none stands. */
  subject: Stretch;
  who: Who;
  form: Form;
  /** Index of the word that tells: "go" in "will be able to go", "given" in "will be given", "calm" in "will be calm". */
  verb: number;
  /** Index of the word that opens the predicate: "will", "to", or the verb itself. */
  lead: number;
  /** `modal`: "Ola will read"; `infinitive`: "Ola to read"; `present`: "Ola reads"; `opening`: "reads" at the head of a line. */
  said: 'modal' | 'infinitive' | 'present' | 'opening';
  isNegative: boolean;
  /** "Will have told": reached once, and done. */
  isPerfect: boolean;
  /** Where its sentence ends. */
  to: number;
}

const modal = /^(will|shall|can|should|wont|won't)$|'ll$/;
const be = /^(be|been|being|is|are|am|was|were)$/;
const have = /^(have|has|having)$/;
const not = /^(not|never|no|longer)$/;
/** May stand between a modal and its verb and says nothing of who or what. */
const filler =
  /^(also|then|still|now|soon|always|usually|often|only|just|even|first|again|all|both|each|mostly|himself|herself|themselves|myself|together|to|able|going|self|well|consistently)$|..ly$/;
const noFiller = /^(apply|reply|supply|rely|family|multiply|comply|july|italy)$/;
const participle =
  /^(given|taught|seen|shown|put|told|helped|heard|taken|made|held|kept|sent|met|done|built|begun|gone|known|written|drawn|led|found|bought|brought|caught|paid|said|read|set|cut|let|left|lost|sold|fed|won|run|come|become|grown|eaten|spoken|driven|ridden|swum|sung|chosen|worn|broken|spent|slept|thrown|fallen|understood|had|overcome|felt|learnt|dealt|sat|stood|rung|drunk|hung|hit|got|forgotten|risen)$|..(ed|wn)$/;
const opener = /^(when|whenever|if|once|after|before|until|while|where|because|since|although|unless|so)$/;
const relative = /^(that|which|who|whom|whose|what|how|where|why)$/;
const preposition = /^(with|from|at|in|by|through|for|on|to|about|near|beside|without|and)$/;
const lineStart = new Set(['•', '·', '▪', '*', '◦', ':', '-', ';', '\n', '→', '|', '.', ')', ',']);

/** The clauses that say what will be, in order. A sentence that promises with "will" is read by that alone. */
export function readClauses(passage: Passage, times: readonly boolean[], background: readonly boolean[]): Clause[] {
  const { words, sentences } = passage;
  const isVerb: boolean[] = new Array(words.length).fill(false);
  for (const hit of hitsOf(passage, 'verb')) isVerb[hit.from] = true;
  const letters = words.filter((word) => word.kind === 'word');
  const capitals = letters.filter((word) => word.capital).length;
  const ground: Ground = {
    words,
    aside: asides(passage, times, background),
    isRole: covered(passage, ['role']).map((isRole, at) => isRole && !isNamedAlike(passage, at)),
    isGiven: covered(passage, ['given-thing', 'therapy-word']),
    isVerb,
    isFlat: capitals === 0 || capitals > 0.8 * letters.length,
  };
  return sentences.flatMap(({ from, to }) => {
    const start = startOf(words, from, to);
    const promised = modalClauses(ground, start, to);
    if (promised.length > 0) return promised;
    return presentClause(ground, start, to) ?? infinitiveClause(ground, start, to) ?? openingClauses(ground, start, to);
  });
}

/** "Elsa" is a girl, "ELSA" and "elsa" are emotional literacy support. */
const isNamedAlike = ({ text, words }: Passage, at: number) =>
  words[at]?.norm === 'elsa' && text.startsWith('Elsa', words[at]?.start);

/** Words of no main clause: times, brackets, what is told of now, and what opens with "when", up to its comma. */
function asides({ words, sentences }: Passage, times: readonly boolean[], background: readonly boolean[]): boolean[] {
  const marks = words.map((_, at) => (times[at] ?? false) || (background[at] ?? false));
  let open = -1;
  words.forEach(({ norm }, at) => {
    if (norm === '(') open = at;
    else if (norm === ')' && open >= 0) {
      fill(marks, open, at + 1);
      open = -1;
    }
  });
  for (const { from, to } of sentences) {
    const first = nextSaid(words, from, to, marks);
    let comma = first;
    while (comma < to && words[comma]?.norm !== ',') comma++;
    const next = words[nextSaid(words, comma, to, marks)];
    // "Faced with a spelling he is not sure of, Bran looks": what stands before the child's name says when or how.
    const isLead = next !== undefined && (isChild(next.norm) || (next.capital && !words[first]?.capital));
    if (comma < to && (opener.test(words[first]?.norm ?? '') || isLead)) fill(marks, first, comma + 1);
  }
  return marks;
}

/** The next word that is neither a mark nor set aside; `to` when there is none. */
function nextSaid(words: readonly Word[], from: number, to: number, aside: readonly boolean[]): number {
  let at = from;
  while (at < to && (aside[at] || words[at]?.kind === 'mark')) at++;
  return at;
}

/** "The aim by the end of Year 8 is that …", "Rosa's outcome: …": the Outcome itself starts behind it. */
function startOf(words: readonly Word[], from: number, to: number): number {
  const isLed = words
    .slice(from, Math.min(to, from + 6))
    .some((word) =>
      /^(aim|aims|goal|outcome|target|intention|plan|hope|after|expect|looking|anticipated|hoped|expected|sought|intended)$/.test(
        word.norm,
      ),
    );
  for (let at = from; isLed && at < Math.min(to, from + 18); at++) {
    const norm = words[at]?.norm;
    if (norm === ':') return at + 1;
    if (
      norm === 'that' &&
      /^(anticipated|hoped|expected|sought|intended|hope|expect|aim)$/.test(words[at - 1]?.norm ?? '')
    )
      return at + 1;
    const after = words[at + 1];
    if (norm === 'is' && (after?.capital || isChild(after?.norm ?? '')) && words[at + 2]?.norm.endsWith('ing'))
      return at + 1;
    if (norm === 'is' && /^(that|for|to)$/.test(words[at + 1]?.norm ?? ''))
      return words[at + 1]?.norm === 'to' ? at + 1 : at + 2;
  }
  return from;
}

function modalClauses(ground: Ground, from: number, to: number): Clause[] {
  const found: Clause[] = [];
  let last = from;
  for (let at = from; at < to; at++) {
    if (ground.aside[at] || !modal.test(ground.words[at]?.norm ?? '')) continue;
    // Will will.
    if (ground.words[at]?.capital && ground.words[at + 1]?.norm === 'will') continue;
    const subject = subjectBefore(ground, last, at, last > from);
    if (!isSubordinate(ground, subject.from, at)) found.push(clauseAt(ground, subject, at, to, 'modal'));
    last = at + 1;
  }
  return found;
}

/** "So that he can", "which will help", "that she will": not the promise itself. */
function isSubordinate({ words, aside }: Ground, subject: number, verb: number): boolean {
  if (relative.test(words[verb - 1]?.norm ?? '')) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    if (aside[at]) continue;
    const norm = words[at]?.norm ?? '';
    if (norm === ',' || norm === ';' || norm === '.') return false;
    if (verb - at <= 3 && /^(until|when|while|before|after|where|once)$/.test(norm)) return true;
    if (/^(because|whether|unless|if)$/.test(norm) || (norm === 'that' && at > 0) || (norm === 'so' && at <= subject))
      return true;
  }
  return false;
}

/** Who, before the verb: behind the last mark that does not just close an aside. */
function subjectBefore(ground: Ground, from: number, verb: number, isJoined: boolean): Stretch {
  const { words, aside } = ground;
  if (words[verb]?.norm.endsWith("'ll")) return { from: verb, to: verb + 1 };
  let start = from;
  let end = verb;
  // "Ola's reading, at present at Year 2, will": the subject stands before the aside.
  if (words[verb - 1]?.norm === ',') {
    let open = verb - 2;
    while (open > from && (words[open]?.norm !== ',' || aside[open])) open--;
    if (open > from && nextSaid(words, from, open, aside) < open) end = open;
  }
  for (let at = end - 1; at >= from; at--) {
    // Behind an earlier "will" of the same sentence: "… and mum will".
    if (isJoined && /^(and|but|or|then)$/.test(words[at]?.norm ?? '')) return { from: at + 1, to: end };
    if (at === end - 1 || aside[at] || words[at]?.kind !== 'mark' || /^["'/&%+]$/.test(words[at]?.norm ?? '')) continue;
    if (nextSaid(words, at + 1, end, aside) === end) continue;
    start = at + 1;
    break;
  }
  const first = nextSaid(words, start, end, aside);
  // "At the new school Reece will": where, before who.
  const isPlaceLed = preposition.test(words[first]?.norm ?? '') && words[first]?.norm !== 'for';
  return { from: isPlaceLed && first < end - 1 && isName(ground, end - 1) ? end - 1 : first, to: end };
}

const between = /^(on|at|by|in|with|for|when|from|through|during|after|before|within|if|given|as|upon|without)$/;

/** The next word after a phrase put in between that can be the verb: one a list knows, or behind its comma. */
function behindPhrase({ words, isVerb }: Ground, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 14); at++) {
    if (words[at]?.norm === ',' || be.test(words[at]?.norm ?? '')) return at;
    if (isVerb[at] && at > from + 2 && !words[at]?.norm.endsWith('ing')) return at;
  }
  return from + 1;
}

/** "Keep building", "continue to improve", "learn to swim": the verb behind says what is done. */
const starts = /^(need|keep|start|begin|continu|learn|try|manag|remember|stop)(e|s|es|ing|ed|t|ning)?$/;
const irregularPresent = /^(has|is|does|goes|sees|says|gets|am|have|are)$/;
const isThirdPerson = (norm: string) =>
  irregularPresent.test(norm) || (/[a-rt-z]s$/.test(norm) && norm.length > 3) || norm.endsWith('sses');

/** "Marnie rows", "she reads", "I have": the child's name or pronoun with its verb behind it. */
function presentClause(ground: Ground, from: number, to: number): Clause[] | null {
  const { words, aside } = ground;
  for (let at = from; at < to - 1; at++) {
    const norm = words[at]?.norm ?? '';
    if (aside[at] || !(isChild(norm) || isName(ground, at))) continue;
    if (at === from && !isChild(norm) && !opensAsName(ground, at)) continue;
    const before = words[at - 1]?.norm ?? '';
    if (at > from && (preposition.test(before) || relative.test(before) || opener.test(before))) continue;
    const verb = behindAdverbs(ground, at + 1, to);
    const told = words[verb];
    if (told?.kind !== 'word' || told.norm.endsWith("'s") || (told.capital && !ground.isFlat)) continue;
    const agrees = /^(i|they)$/.test(norm)
      ? !preposition.test(told.norm)
      : isThirdPerson(told.norm) || (at === from && at > 0 && told.norm.endsWith('ing'));
    if (agrees) return [clauseAt(ground, { from: at, to: at + 1 }, verb, to, 'present')];
  }
  return null;
}

/** "Marnie rows", not "Weekly sessions" or "Better grades": a capital at the head of a sentence may be anything. */
function opensAsName({ words, isGiven }: Ground, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  return (
    !isFiller(norm) &&
    !isQuality(norm) &&
    !isGiven[at] &&
    !isGiven[at + 1] &&
    !/^(more|less|better|good|social|safe|extra|daily|weekly|some|no)$/.test(norm)
  );
}

/** "Ola to read", "For Ola to read", "To read": a verb behind "to" in a line that promises with no other word. */
function infinitiveClause(ground: Ground, from: number, to: number): Clause[] | null {
  const { words, aside } = ground;
  for (let at = from; at < Math.min(to, from + 16); at++) {
    if (aside[at] || words[at]?.norm !== 'to') continue;
    const next = words[at + 1];
    if (next?.kind !== 'word' || /^(the|an?|his|her|their|my|school|college|date)$/.test(next.norm)) continue;
    if (ground.isRole[at + 1] || (next.capital && !ground.isFlat)) continue;
    const first = nextSaid(words, from, at, aside);
    // "Providing her with chances to practise": the line opens with its verb.
    if (first < at && words[first]?.norm.endsWith('ing') && (ground.isVerb[first] || opensAsVerb(ground, first)))
      return null;
    return [clauseAt(ground, { from: words[first]?.norm === 'for' ? first + 1 : first, to: at }, at, to, 'infinitive')];
  }
  return null;
}

/** "Pours a drink", "• types 25 words", "Being able to cope": the line opens with its verb. */
function openingClauses(ground: Ground, from: number, to: number): Clause[] {
  const { words, aside, isVerb } = ground;
  const found: Clause[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || aside[at]) continue;
    const isStart = at === from || aside[at - 1] || lineStart.has(words[at - 1]?.norm ?? '');
    if (isStart && (isVerb[at] || be.test(word.norm) || opensAsVerb(ground, at)))
      found.push(clauseAt(ground, { from: at, to: at }, at, to, 'opening'));
  }
  return found;
}

/** "Blows out the candles", "Threading ten beads": a verb by its shape and by what stands behind it. */
function opensAsVerb({ words, isGiven, isRole }: Ground, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  const next = words[at + 1];
  if (isGiven[at] || isRole[at] || isQuality(norm) || !(isThirdPerson(norm) || /...ing$/.test(norm))) return false;
  return (
    next?.kind === 'number' ||
    (next?.capital && norm.endsWith('ing')) ||
    /^(the|an?|his|her|their|my|out|up|down|off|over|through|across|into|round|around|back|himself|herself|themselves|it|them|two|three|four|five|six|ten)$/.test(
      next?.norm ?? '',
    )
  );
}

const isFiller = (norm: string) => filler.test(norm) && !noFiller.test(norm);

function behindAdverbs({ words, aside }: Ground, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const norm = words[at]?.norm ?? '';
    if (!aside[at] && norm !== ',' && (norm === 'to' || !isFiller(norm))) break;
  }
  return at;
}

function clauseAt(ground: Ground, subject: Stretch, lead: number, to: number, said: Clause['said']): Clause {
  const { words, aside } = ground;
  const isLed = said === 'modal' || said === 'infinitive';
  let form: Form = 'act';
  let isPerfect = false;
  let isNegative = /^wo?n'?t$/.test(words[lead]?.norm ?? '');
  let verb = isLed ? lead + 1 : lead;
  for (; verb < to; verb++) {
    const norm = words[verb]?.norm ?? '';
    if (aside[verb] || words[verb]?.kind === 'mark') {
      if (/^[.;]$/.test(norm)) break;
    } else if (isLed && verb === lead + 1 && between.test(norm)) {
      // "Will on most days be": what is put between leads to the verb behind it.
      verb = behindPhrase(ground, verb, to) - 1;
    } else if (not.test(norm)) isNegative = true;
    else if (starts.test(norm) && /^to$|.ing$/.test(words[verb + 1]?.norm ?? '')) form = 'act';
    else if (norm === 'able' || norm === 'going' || (norm === 'to' && form === 'be')) form = 'act';
    else if (be.test(norm)) form = 'be';
    else if (have.test(norm)) form = 'have';
    else if (!isFiller(norm)) {
      if (form === 'have' && participle.test(norm)) {
        isPerfect = true;
        form = 'act';
        if (norm === 'had') {
          form = 'have';
          continue;
        }
      } else if (form === 'be' && /...ing$/.test(norm)) form = 'act';
      else if (form === 'be' && participle.test(norm)) form = 'passive';
      break;
    }
  }
  const who = subject.from === subject.to ? 'none' : whoIs(ground, subject);
  return { subject, who, form, verb: Math.min(verb, to), lead, said, isNegative, isPerfect, to };
}
