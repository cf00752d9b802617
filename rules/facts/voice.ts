/** Whose voice Section A holds: person, how the views were gathered, and whether it is the child's (CoP 9.69 A; domain 6). */
import type { Verdict, Voice } from '../contract.ts';
import { memory } from '../memory.ts';
import { type AdultWords, isPlain, readAdultWords } from './adult-words.ts';
import { type Gathered, isStated, readGathered } from './gathered.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { isForeign, readSubstance } from './substance.ts';
import { quotedWords, readTurns, type Turn } from './voice-turns.ts';

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
  /** Words of adults inside the child's own first person. */
  adult: AdultWords;
  /** Words of the child's that would fit any child. */
  isGeneric: boolean;
  passage: Passage;
}

/** Fewer words than this say nothing that could be heard. */
const fewestWords = 4;
/** A longer first person is never called generic: someone took the time to listen. */
const mostGenericWords = 25;

const remembered = memory<VoiceFacts>();

/** Reads the words of Section A, or remembers them. */
export function readVoice(text: string): VoiceFacts {
  return remembered(text, () => judge(readPassage(text)));
}

function judge(passage: Passage): VoiceFacts {
  const turns = readTurns(passage);
  const said = turns.filter((turn) => !turn.isHeading);
  const wordsOf = (speaker: Turn['speaker']) => sum(said.filter((turn) => turn.speaker === speaker));
  const words = sum(said);
  const child = said.filter((turn) => turn.speaker === 'child');
  const about = said.filter((turn) => turn.speaker === 'about');
  const quoted = quotedWords(passage);
  const hasQuote = child.some((turn) => quoted.slice(turn.from, turn.to).includes(true));
  const gathered = readGathered(passage, turns);
  const isSaidHow = isStated(passage, gathered);
  const person: Voice['person'] =
    words === 0 ? 'none' : child.length === 0 ? 'third' : about.length > said.length * 0.4 ? 'mixed' : 'first';
  const adult = readAdultWords(passage, child, quoted);
  const hasNoView = hitsOf(passage, 'no-view').length > 0;
  const isGeneric = !isSaidHow && child.length > 0 && words < mostGenericWords && isPlain(passage, child);
  const verdict = decide({
    words,
    isForeign: isForeign(passage),
    hasQuote,
    hasNoView,
    isGeneric,
    isStated: isSaidHow,
    isReported: gathered.how !== null && readSubstance(passage).own.length >= 2,
    isParents: about.length === 0 && wordsOf('parents') > 0 && isMarked(turns, passage),
    isMadeUp: isMadeUp(passage, wordsOf('child')),
    isSpokenFor: hitsOf(passage, 'spoken-for').length > 0,
    childWords: wordsOf('child'),
    adult,
  });
  const isChildHeard = child.length > 0 || gathered.how !== null;
  return {
    person,
    howGathered: isSaidHow ? 'stated' : 'not-stated',
    verdict,
    turns,
    gathered,
    hasNoView,
    isChildHeard,
    hasQuote,
    adult,
    isGeneric,
    passage,
  };
}

const sum = (turns: readonly Turn[]) => turns.reduce((total, turn) => total + turn.words, 0);

function decide(known: {
  words: number;
  isForeign: boolean;
  hasQuote: boolean;
  hasNoView: boolean;
  isGeneric: boolean;
  isStated: boolean;
  isReported: boolean;
  isParents: boolean;
  /** Slogans and requests that adults put into a child's mouth, or sentences from a child too young for them. */
  isMadeUp: boolean;
  /** Parents speak in the child's place. */
  isSpokenFor: boolean;
  childWords: number;
  adult: AdultWords;
}): Verdict {
  if (known.isForeign) return 'unsure';
  if (known.words < fewestWords) return 'weak';
  if (known.isSpokenFor) return 'weak';
  if (known.childWords > 0 && (known.adult.isReport || known.isMadeUp)) return 'weak';
  if (known.hasQuote) return 'strong';
  if (known.hasNoView && !known.isStated) return 'weak';
  if (known.childWords > 0) return known.isGeneric ? 'weak' : known.adult.isLikely ? 'unsure' : 'strong';
  return known.isStated || known.isReported || known.isParents ? 'strong' : 'weak';
}

/** At most this many of the child's words to each made-up phrase: in a long telling one or two prove nothing. */
const mostWordsToMade = 24;

function isMadeUp(passage: Passage, childWords: number): boolean {
  if (hitsOf(passage, 'too-young').length > 0 && childWords > 0) return true;
  const made = hitsOf(passage, 'adult-made').length;
  return made >= 2 && made * mostWordsToMade >= childWords;
}

/** A heading, a label or an opening says that the words are the parents' own. */
function isMarked(turns: readonly Turn[], passage: Passage): boolean {
  if (turns.some((turn) => turn.topic === 'parents')) return true;
  if (
    /\b(we are|we're|i am|i'm) (his|her|their|the|[a-z]+['’]s)? ?(adoptive |foster )?(mum|dad|mother|father|parents?|carers?|gran|nan|guardians?)\b/i.test(
      passage.text.slice(0, 120),
    )
  )
    return true;
  const opening = passage.text.slice(0, 60).toLowerCase();
  return /\b(mum|dad|mother|father|parents?|family|carers?|gran|foster)\b[^.]{0,40}(:|\bsays?\b|\bsaid\b|\btold\b|\bwrote\b|\bwants? (you|people|everyone) to know\b)/.test(
    opening,
  );
}
