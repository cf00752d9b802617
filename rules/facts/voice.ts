/** Whose voice Section A holds: person, how the views were gathered, and whether it is the child's (CoP 9.69 A; domain 6). */
import type { Verdict, Voice } from '../contract.ts';
import { memory } from '../memory.ts';
import { type Gathered, isStated, readGathered } from './gathered.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { isForeign } from './substance.ts';
import { readAge } from './told-age.ts';
import { readEvidence, type VoiceEvidence } from './voice-evidence.ts';
import { quotedWords, readTurns, type Turn } from './voice-turns.ts';
import { hitsWithin, type Stretch } from './within.ts';

export interface VoiceFacts extends Voice {
  /** Sentences and headings in order, each with whose words they are. */
  turns: readonly Turn[];
  gathered: Gathered;
  /** Says that there is no view, or none could be had. */
  hasNoView: boolean;
  /** The child is heard somewhere: in their own words, quoted, or told as something they said, chose or showed. */
  isChildHeard: boolean;
  /** Holds the child’s words between quotation marks. */
  hasQuote: boolean;
  /** What speaks for and against the child's own sentences being the child's. */
  evidence: VoiceEvidence;
  /** The child's sentences sound like someone writing for the child. */
  isMadeUp: boolean;
  /** Words of the child's that would fit any child. */
  isGeneric: boolean;
  passage: Passage;
}

/** Fewer words than this say nothing that could be heard. */
const fewestWords = 4;
/** A longer first person is never called generic: someone took the time to listen. */
const mostGenericWords = 25;
/** How far the evidence must lean to be believed; between the two a reader would ask. */
const heard = 2;
const unheard = 1;
/** Words of its own that show that somebody watched or asked, where nobody is quoted. */
const seen = 3;
/** So short that a word or two of its own is much. */
const briefWords = 25;
/** With so many, what was seen needs no word of liking or telling. */
const shownAlone = 6;
/** At this age nobody writes or dictates sentences about themselves. */
const tooYoung = 3;
/** From this age on a writer may well sound grown up. */
const grown = 14;

const remembered = memory<VoiceFacts>();

/** Reads the words of Section A, or remembers them. */
export function readVoice(text: string): VoiceFacts {
  return remembered(text, () => judge(readPassage(text)));
}

function judge(passage: Passage): VoiceFacts {
  const turns = readTurns(passage);
  const said = turns.filter((turn) => !turn.isHeading);
  const of = (speaker: Turn['speaker']) => said.filter((turn) => turn.speaker === speaker);
  const words = sum(said);
  const child = of('child');
  const about = of('about');
  const quoted = quotedWords(passage);
  const hasQuote = child.some((turn) => quoted.slice(turn.from, turn.to).includes(true));
  const gathered = readGathered(passage, turns);
  const isSaidHow = isStated(passage, gathered);
  const person: Voice['person'] =
    words === 0 ? 'none' : child.length === 0 ? 'third' : about.length > said.length * 0.4 ? 'mixed' : 'first';
  const hasNoView = hitsOf(passage, 'no-view').length > 0;
  const age = readAge(passage);
  const isGrown = age !== null && age >= grown;
  const isOwnHand = hitsOf(passage, 'own-hand').length > 0;
  const spoken = child.flatMap((turn) => quotedPart(passage, turn, quoted));
  const evidence = readEvidence(
    passage,
    spoken,
    isOwnHand || isToldOn(passage, gathered) || isGrown || (isSaidHow && hasQuote),
  );
  const isInfant = age !== null && age <= tooYoung && !hasQuote && !isSaidHow;
  const isMadeUp =
    child.length > 0 && ((evidence.weight > 1 && evidence.weight > evidence.own.size + evidence.oral) || isInfant);
  const verdict = ((): Verdict => {
    if (isForeign(passage)) return 'unsure';
    if (words < fewestWords || hitsOf(passage, 'spoken-for').length > 0) return 'weak';
    const told = [...about, ...child.filter((turn) => !spoken.includes(turn))].filter(
      ({ topic }) => topic !== 'history' && topic !== 'parents' && topic !== 'gathering',
    );
    const seenToo = readEvidence(passage, told, true);
    const refusals = hitsOf(passage, 'attempt').length;
    // A refusal told with its day and the child's words for it is a view, and an honest one.
    if (refusals > 0 && gathered.when && (refusals > 1 || gathered.how) && seenToo.weight <= unheard) return 'strong';
    const trust =
      (isSaidHow ? 1 : 0) +
      (isOwnHand ? 2 : 0) +
      (gathered.who && gathered.when ? 1 : 0) +
      (isGrown ? 1 + formalIn(evidence) : 0);
    if (child.length > 0)
      return isInfant ? 'weak' : lean(evidence, trust, gathered.how || hasQuote ? seenToo : null, hasQuote);
    const parents = of('parents');
    if (sum(parents) > sum(told) * 2 && isMarked(turns, passage))
      return isOwnParents(readEvidence(passage, [...parents, ...told], true)) ? 'strong' : 'weak';
    const isAsked =
      isSaidHow || isSeen(passage, hasNoView) || (parents.length > 0 && hitsOf(passage, 'watched').length > 0);
    const isShown = told.some((turn) =>
      ['told', 'prefers', 'gripe'].some((list) => hitsWithin(passage, turn, list).length > 0),
    );
    if (!isShown && seenToo.own.size < shownAlone) return 'weak';
    return isAsked && seenToo.balance + trust >= (hasNoView ? seen + 1 : seen) ? 'strong' : 'weak';
  })();
  return {
    person,
    howGathered: isSaidHow ? 'stated' : 'not-stated',
    verdict,
    turns,
    gathered,
    hasNoView,
    isChildHeard: child.length > 0 || gathered.how !== null,
    hasQuote,
    evidence,
    isMadeUp,
    isGeneric:
      !isSaidHow &&
      child.length > 0 &&
      words < mostGenericWords &&
      evidence.own.size + evidence.names + evidence.oral === 0,
    passage,
  };
}

/** Which way the child's sentences lean, with what the teller saw beside them. */
function lean(evidence: VoiceEvidence, trust: number, seenToo: VoiceEvidence | null, hasQuote: boolean): Verdict {
  const raw =
    evidence.own.size +
    evidence.names / 2 +
    evidence.oral +
    Math.min(evidence.gripes, 1) +
    Math.min(seenToo?.own.size ?? 0, seen);
  if (raw === 0) return 'weak';
  // With no word of an adult's in it, little is enough.
  const isBrief = evidence.words < briefWords || evidence.names + evidence.oral + evidence.gripes > 0 || trust > 0;
  const settled = evidence.weight === 0 && raw >= heard && isBrief ? heard : 0;
  const sum = evidence.balance + trust + (hasQuote ? 1 : 0) + Math.min(seenToo?.own.size ?? 0, seen);
  const leaning = Math.max(sum, settled);
  return leaning >= heard ? 'strong' : leaning < unheard ? 'weak' : 'unsure';
}

/** What weighs against a child only for sounding grown up. */
const formalIn = ({ made }: VoiceEvidence) =>
  made.filter(({ entry }) => entry.sign === 'formal' || entry.sign === 'leans').length;

/** Parents may ask for what they want; words written as the child are not theirs. */
function isOwnParents({ own, names, made }: VoiceEvidence): boolean {
  if (own.size + names === 0) return false;
  const childlike = made.filter(
    ({ entry }) => entry.sign === 'charms' || entry.sign === 'asks' || entry.sign === 'instructs',
  );
  return childlike.length <= own.size + names;
}

/** Where only the words between quotation marks are the child's, those alone. */
function quotedPart(passage: Passage, turn: Turn, quoted: readonly boolean[]): readonly Stretch[] {
  const marked = quoted.slice(turn.from, turn.to);
  const first = marked.indexOf(true);
  if (first < 0 || hitsWithin(passage, turn, 'first-person').some(({ from }) => !quoted[from])) return [turn];
  return [{ from: turn.from + first, to: turn.from + marked.lastIndexOf(true) + 1 }];
}

/** "I told Kerry": the child says to whom. */
const isToldOn = (passage: Passage, { how }: Gathered) =>
  how !== null && passage.words[how.from]?.norm === 'told' && passage.words[how.from - 1]?.norm === 'i';

const sum = (turns: readonly Turn[]) => turns.reduce((total, turn) => total + turn.words, 0);

/** Somebody watched, offered or asked, and a day or a name stands beside it: what follows was seen. */
const isSeen = (passage: Passage, hasNoView: boolean) =>
  (hasNoView ? ['watched'] : ['watched', 'asked-of', 'means']).some((list) => hitsOf(passage, list).length > 0) &&
  ['gathered-when', 'gathered-by'].some((list) => hitsOf(passage, list).length > 0);

/** A heading, a label or an opening says that the words are the parents' own. */
function isMarked(turns: readonly Turn[], passage: Passage): boolean {
  if (turns.some((turn) => turn.topic === 'parents')) return true;
  const opening = passage.sentences[1]?.to ?? passage.words.length;
  if (
    hitsOf(passage, 'parent-voice').some(
      (hit) => hit.to <= opening && isNamed.test(passage.words[hit.to - 1]?.norm ?? ''),
    )
  )
    return true;
  if (
    /\b(we are|we're|i am|i'm) (his|her|their|the|[a-z]+['’]s)? ?(adoptive |foster )?(mum|dad|mother|father|parents?|carers?|gran|nan|guardians?)\b/i.test(
      passage.text.slice(0, 120),
    )
  )
    return true;
  const start = passage.text.slice(0, 60).toLowerCase();
  return /\b(mum|dad|mother|father|parents?|family|carers?|gran|foster)\b[^.]{0,40}(:|\bsays?\b|\bsaid\b|\btold\b|\bwrote\b|\bwants? (you|people|everyone) to know\b)/.test(
    start,
  );
}

/** "Dad's words", "parents' views". */
const isNamed = /^(views?|hopes?|wish(es)?|aspirations|concerns|comments|words)$/;
