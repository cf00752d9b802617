/** How far a child's first person sounds like a report, and how far it would fit any child (domain 6.2). */
import type { Hit } from '../lexicon/phrases.ts';
import { plainChildWords, planTalk } from '../lexicon/plain-words.ts';
import type { Passage } from './passage.ts';
import type { Turn } from './voice-turns.ts';
import { hitsWithin } from './within.ts';

export interface AdultWords {
  /** Words of reports and meetings, in order. */
  jargon: readonly Hit[];
  /** The same, and words that adults like to use of children besides. */
  all: readonly Hit[];
  /** So many that a reader hears a report; `likely` allows for a young person who has picked the words up. */
  isReport: boolean;
  isLikely: boolean;
}

/** A word of meetings weighs two, one that adults like to use weighs one; three are needed, and one to eight words. */
const leastWeight = 3;
const leastTone = 4;
const mostWordsToOne = 8;
/** Contractions and slang show that somebody wrote as they speak. */
const enoughOwn = 2;
const plainlyReport = 3;
/** Long words of an abstract kind lean the same way and never settle it alone. */
const mostAbstract = 2;

/** Reads the child's own sentences, quotations and cited words left out. */
export function readAdultWords(passage: Passage, child: readonly Turn[], quoted: readonly boolean[]): AdultWords {
  const inside = (list: string) =>
    child.flatMap((turn) =>
      hitsWithin(passage, turn, list).filter((hit) => !quoted[hit.from] && !isCited(passage, hit.from)),
    );
  const jargon = inside('adult-jargon');
  const tone = inside('adult-tone');
  const light = tone.filter((hit) => !jargon.some((other) => hit.from < other.to && hit.to > other.from));
  const abstract = child.reduce((total, turn) => total + countAbstract(passage, turn), 0);
  const weight =
    2 * jargon.length + new Set(light.map((hit) => phraseOf(passage, hit))).size + Math.min(abstract, mostAbstract);
  const words = child.reduce((total, turn) => total + turn.words, 0);
  const own = child.reduce((total, turn) => total + countColloquial(passage, turn), 0);
  // Words that only adults like to use must be many: any child may be anxious about a task.
  const isEnough = jargon.length > 0 ? weight >= leastWeight : weight >= leastTone;
  const isLikely = isEnough && weight * mostWordsToOne >= words;
  return {
    jargon,
    all: [...jargon, ...tone],
    isReport: isLikely && (own < enoughOwn || jargon.length >= plainlyReport),
    isLikely,
  };
}

/** Every word of the child's would fit any child. */
export function isPlain(passage: Passage, child: readonly Turn[]): boolean {
  return child.every(({ from, to }) =>
    passage.words
      .slice(from, to)
      .every(
        (word) =>
          word.kind === 'mark' || plainChildWords.has(word.norm) || planTalk.has(word.norm) || planTalk.has(word.stem),
      ),
  );
}

/** "They say I am dysregulated", "what they call my peers": the child reports an adult's word. */
const isCited = (passage: Passage, from: number) =>
  passage.words
    .slice(Math.max(0, from - 4), from)
    .some(({ norm }) => /^(say|says|said|call|calls|called|word|means)$/.test(norm));

const colloquial =
  /^(don't|can't|i'm|i've|it's|isn't|doesn't|didn't|won't|dont|cant|im|ive|mates?|miss|sir|kinda|gonna|cos|rubbish|boring|stuff|loads|hate|annoying|stupid|cool|mum|dad)$/;

/** How people write themselves: contractions, slang, "i". */
const countColloquial = (passage: Passage, { from, to }: Turn) =>
  passage.words.slice(from, to).filter((word) => colloquial.test(word.norm) || (word.norm === 'i' && !word.capital))
    .length;

const abstractEnding = /(?:tion|sion|ment|ity|ance|ence|ship|ness|ual)s?$/;
const childsOwn =
  /^(televisions?|competitions?|animations?|celebrations?|multiplication|experiments?|tournaments?|apartments?|ambulances?|audience|differences?|championships?|friendships?|imagination|invention|inventions|basement|depression|religion|population|electricity|university)$/;

/** Words like "reassurance" and "environment", nine letters or more. */
const countAbstract = (passage: Passage, { from, to }: Turn) =>
  passage.words
    .slice(from, to)
    .filter(({ norm }) => norm.length > 8 && abstractEnding.test(norm) && !childsOwn.test(norm)).length;

const phraseOf = (passage: Passage, { from, to }: Hit) =>
  passage.words
    .slice(from, to)
    .map(({ stem }) => stem)
    .join(' ');
