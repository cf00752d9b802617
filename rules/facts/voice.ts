/** Whose voice Section A holds: person, how the views were gathered, and whether it is the child's (CoP 9.69 A; domain 6). */
import type { Verdict, Voice } from '../contract.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { smallWords } from '../lexicon/plain-words.ts';
import { memory } from '../memory.ts';
import { hitsOf, type Passage, readPassage } from './passage.ts';
import { readSubstance } from './substance.ts';
import { quotedWords, readTurns, type Turn } from './voice-turns.ts';

export interface VoiceFacts extends Voice {
  /** Sentences and headings in order, each with whose words they are. */
  turns: readonly Turn[];
  /** The words that say how the views were got, with whom and when; each null when nothing says so. */
  gathered: { how: Hit | null; who: Hit | null; when: Hit | null };
  /** Says that there is no view, or none could be had. */
  hasNoView: boolean;
  /** The child is heard somewhere: in their own words, quoted, or told as something they said, chose or showed. */
  isChildHeard: boolean;
  /** Holds the child’s words between quotation marks. */
  hasQuote: boolean;
  /** Words of reports and meetings inside the child's own first person, quotations left out. */
  jargon: readonly Hit[];
  /** The same, and words that adults like to use of children besides. */
  adultWords: readonly Hit[];
  /** So many of them that a reader hears a report. */
  soundsAdult: boolean;
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
  const isStated =
    gathered.how !== null && (gathered.who !== null || gathered.when !== null || isMeans(passage, gathered.how));
  const person: Voice['person'] =
    words === 0 ? 'none' : child.length === 0 ? 'third' : about.length > said.length * 0.4 ? 'mixed' : 'first';
  const jargon = hitsInside(passage, 'adult-jargon', child, quoted);
  const adultWords = [...jargon, ...hitsInside(passage, 'adult-tone', child, quoted)];
  const weight = weightOf(passage, child, quoted);
  const hasNoView = hitsOf(passage, 'no-view').length > 0;
  const isGeneric = !isStated && child.length > 0 && words < mostGenericWords && isPlain(passage, child);
  const verdict = decide({
    words,
    hasQuote,
    hasNoView,
    isGeneric,
    isStated,
    isReported: gathered.how !== null && readSubstance(passage).own.length >= 2,
    isParents: about.length === 0 && wordsOf('parents') > 0 && isMarked(turns, passage),
    childWords: wordsOf('child'),
    weight,
  });
  const isChildHeard = child.length > 0 || gathered.how !== null;
  return {
    person,
    howGathered: isStated ? 'stated' : 'not-stated',
    verdict,
    turns,
    gathered,
    hasNoView,
    isChildHeard,
    hasQuote,
    jargon,
    adultWords,
    soundsAdult: weight.grave,
    isGeneric,
    passage,
  };
}

const sum = (turns: readonly Turn[]) => turns.reduce((total, turn) => total + turn.words, 0);

function decide(known: {
  words: number;
  hasQuote: boolean;
  hasNoView: boolean;
  isGeneric: boolean;
  isStated: boolean;
  isReported: boolean;
  isParents: boolean;
  childWords: number;
  weight: { grave: boolean; doubtful: boolean };
}): Verdict {
  if (known.words < fewestWords) return 'weak';
  if (known.childWords > 0 && known.weight.grave) return 'weak';
  if (known.hasQuote) return 'strong';
  if (known.hasNoView && !known.isStated) return 'weak';
  if (known.childWords > 0) return known.isGeneric ? 'weak' : known.weight.doubtful ? 'unsure' : 'strong';
  return known.isStated || known.isReported || known.isParents ? 'strong' : 'weak';
}

/** How far the child's first person sounds like a report: each word of meetings weighs 2, each word adults like to use weighs 1. */
function weightOf(
  passage: Passage,
  child: readonly Turn[],
  quoted: readonly boolean[],
): { grave: boolean; doubtful: boolean } {
  const heavy = hitsInside(passage, 'adult-jargon', child, quoted);
  const light = distinct(
    passage,
    hitsInside(passage, 'adult-tone', child, quoted).filter(
      (hit) => !heavy.some((other) => hit.from < other.to && hit.to > other.from),
    ),
  );
  const weight = 2 * heavy.length + light;
  const words = sum(child);
  // Contractions, slang and lower-case "i" are how people write themselves.
  const own = passage.words.filter(
    (_word, at) => child.some((turn) => at >= turn.from && at < turn.to) && isColloquial(passage, at),
  ).length;
  const isDense = weight * 8 >= words;
  return { grave: isDense && weight >= 3 && (own < 2 || heavy.length >= 3), doubtful: isDense && weight >= 3 };
}

function isColloquial(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (!word) return false;
  if (word.norm === 'i' && !word.capital) return true;
  return /^(don't|can't|i'm|i've|it's|isn't|doesn't|didn't|won't|dont|cant|im|ive|mates?|miss|sir|kinda|gonna|cos|rubbish|boring|stuff|loads|hate|annoying|stupid|cool|like,|mum|dad)$/.test(
    word.norm,
  );
}

function distinct(passage: Passage, hits: readonly Hit[]): number {
  return new Set(
    hits.map((hit) =>
      passage.words
        .slice(hit.from, hit.to)
        .map((word) => word.stem)
        .join(' '),
    ),
  ).size;
}

/** "They say I am dysregulated", "what they call my peers": the child reports an adult's word. */
const isCited = (passage: Passage, from: number) =>
  passage.words
    .slice(Math.max(0, from - 4), from)
    .some(({ norm }) => /^(say|says|said|call|calls|called|word|means)$/.test(norm));

/** Hits of a list inside the child's own first person, quotations left out. */
function hitsInside(
  passage: Passage,
  list: string,
  child: readonly Turn[],
  quoted: readonly boolean[],
): readonly Hit[] {
  return hitsOf(passage, list).filter(
    (hit) =>
      !quoted[hit.from] &&
      !isCited(passage, hit.from) &&
      child.some((turn) => hit.from >= turn.from && hit.to <= turn.to),
  );
}

/** How the views were got, with whom and when: a thing the child did, or somebody gathering, and what stands beside it. */
function readGathered(passage: Passage, turns: readonly Turn[]): VoiceFacts['gathered'] {
  const hits = (list: string) => hitsOf(passage, list);
  const likes = hits('prefers').length;
  const told = hits('told').find((hit) => isChildsAct(passage, turns, hit));
  const asked = hits('asked-of').find(
    (hit) => !isPastime(passage, hit.from) && (isViews(passage, hit) || told !== undefined || likes > 0),
  );
  const watched = likes > 1 ? hits('watched')[0] : undefined;
  const underHeading = turns.find((turn) => !turn.isHeading && turn.topic === 'gathering');
  const how =
    told ??
    asked ??
    watched ??
    (underHeading ? { entry: 'gathering', from: underHeading.from, to: underHeading.to } : null);
  const near = (list: string) => hits(list).find((hit) => !isPastime(passage, hit.from)) ?? null;
  return { how, who: how && near('gathered-by'), when: how && near('gathered-when') };
}

/** "Enjoys drawing with his TA", "loves making videos" is a pastime, not a way of asking. */
function isPastime(passage: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark') return false;
    if (/^(enjoys?|likes?|loves?|liked|loved|good|keen|prefers?)$/.test(word.norm)) return true;
    if (/^(told|said|chose|asked|when|views|that)$/.test(word.norm)) return false;
  }
  return false;
}

const otherSubject =
  /^(mum|dad|mother|father|parents|parent|carers?|gran|nan|grandmother|grandfather|family|teachers?|staff|school|ta|senco|report|psychologist|therapist|friends|mama|baba|people|adults|everyone|worker)$/;

/** The child is the one who told, chose or showed: nobody else stands right before the words. */
function isChildsAct(passage: Passage, turns: readonly Turn[], hit: Hit): boolean {
  const turn = turns.find((candidate) => hit.from >= candidate.from && hit.from < candidate.to);
  if (!turn || turn.isHeading || turn.speaker === 'parents' || isPastime(passage, hit.from)) return false;
  const norm = passage.words[hit.from]?.norm ?? '';
  // Being asked, and the means themselves, need no subject.
  if (/^(asked|when|was|being|used|using|with|through|by|in|word|verbatim|as)$/.test(norm)) return true;
  for (let at = hit.from - 1; at >= Math.max(turn.from, hit.from - 4); at--) {
    const word = passage.words[at];
    if (!word) break;
    if (/^(he|she|they|i|who)$/.test(word.norm)) return true;
    if (otherSubject.test(word.norm)) return false;
    if (word.capital && passage.words[at - 1]?.norm.match(/^(mr|mrs|ms|miss|dr|uncle|aunt)$/)) return false;
    if (word.capital && at > turn.from) return true;
  }
  // "Says he likes", "told lies": present habits need a name in front.
  const first = passage.words.findIndex((word, at) => at >= turn.from && word.kind === 'word');
  const isOpening = hit.from <= first;
  const isName = passage.words[first]?.capital === true && !smallWords.has(passage.words[first]?.norm ?? '');
  return isOpening || isName;
}

/** Gathering views, not working on targets. */
function isViews(passage: Passage, hit: Hit): boolean {
  const sentence = passage.sentences.find(({ to }) => hit.from < to);
  const norms = passage.words.slice(sentence?.from ?? hit.from, sentence?.to ?? hit.to).map((word) => word.norm);
  return norms.some((norm) =>
    /^(views?|words|wishes|thoughts|opinions|feelings|voice|answers|profile|page|section|said|wants|likes|wishes|comments|chose|information|contribution|write|say)$/.test(
      norm,
    ),
  );
}

/** The way of asking is itself named: "using Talking Mats" says how without a name or a date. */
function isMeans(passage: Passage, how: Hit): boolean {
  const sentence = passage.sentences.find(({ to }) => how.from < to);
  return hitsOf(passage, 'means').some((hit) => hit.from >= (sentence?.from ?? 0) && hit.to <= (sentence?.to ?? 0));
}

/** Every word of the child's would fit any child. */
function isPlain(passage: Passage, child: readonly Turn[]): boolean {
  return child.every(({ from, to }) =>
    passage.words.slice(from, to).every((word) => word.kind === 'mark' || plainChildWords.has(word.norm)),
  );
}

const plainChildWords = new Set(
  (
    "i i'm my me mine like likes liked love loves enjoy school teacher teachers friend friends nice fun good happy play playing home family mum dad tv music " +
    "games work lessons class the a an to and at is are am it in of do not don't very really lots everyone people help helps going go want be kind best things when new maths reading well with my because so that too get have a job life grow up older for on art pe science want would toys mummy daddy"
  ).split(' '),
);

/** A heading, a label or an opening says that the words are the parents' own. */
function isMarked(turns: readonly Turn[], passage: Passage): boolean {
  if (turns.some((turn) => turn.topic === 'parents')) return true;
  const opening = passage.text.slice(0, 60).toLowerCase();
  return /\b(mum|dad|mother|father|parents?|family|carers?|gran|foster)\b[^.]{0,40}(:|\bsays?\b|\bsaid\b|\btold\b|\bwrote\b|\bwants? (you|people|everyone) to know\b)/.test(
    opening,
  );
}
