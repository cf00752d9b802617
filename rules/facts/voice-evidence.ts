/** What decides whether a passage of Section A is the child's: signs for and against, each with its words (domain 6). */

import type { Hit } from '../lexicon/phrases.ts';
import { plainChildWords, planTalk, smallWords } from '../lexicon/plain-words.ts';
import { acronyms, everydayAcronyms } from '../lexicon/short-forms.ts';
import type { Stance } from '../lexicon/voice-stance.ts';
import { everydayTalk, voiceTalk } from '../lexicon/voice-talk.ts';
import type { Passage } from './passage.ts';
import { hitsWithin, type Stretch } from './within.ts';
import type { Word } from './words.ts';

export interface VoiceEvidence {
  /** Stems of words that only this child, or someone who watched this child, would say. */
  own: ReadonlySet<string>;
  /** Names of people, pets, places and things inside sentences; the child's own left out where it can be told. */
  names: number;
  /** Spellings and turns of speech that nobody writes for somebody else. */
  oral: number;
  /** Adult stances in order, each stretch of words once, by the heaviest. */
  made: readonly Hit<Stance>[];
  /** Dislikes and refusals: who writes for a child seldom thinks of any. */
  gripes: number;
  words: number;
  /** What they weigh together. */
  weight: number;
  /** For the child's voice, less against it: above 0 a reader hears this child. */
  balance: number;
}

const mostNames = 2;
const mostOral = 3;
const mostGripes = 1;
/** A longer text gathers words of its own by chance: past the first so many, one in so many words counts for nothing. */
const wordsToChance = 20;

/** Reads these sentences. `isVouched`: somebody says how the words came, so that plain ones count too. */
export function readEvidence(passage: Passage, stretches: readonly Stretch[], isVouched: boolean): VoiceEvidence {
  const own = new Set<string>();
  const made: Hit<Stance>[] = [];
  let names = 0;
  let oral = 0;
  let gripes = 0;
  let words = 0;
  const isShouted = passage.words.every((word) => word.kind !== 'word' || word.capital);
  for (const stretch of stretches) {
    const stances = hitsWithin<Stance>(passage, stretch, 'voice-stance');
    const roles = hitsWithin(passage, stretch, 'role');
    const isRole = (hit: Stretch) => roles.some((role) => hit.from >= role.from && hit.to <= role.to);
    const cited = stances.filter((hit) => isCited(passage, hit));
    // Who holds an adult's word up speaks for themselves.
    if (cited.length > 0) oral++;
    const meant = heaviest(stances.filter((hit) => !cited.includes(hit) && !isDenied(passage, hit) && !isRole(hit)));
    made.push(...meant);
    gripes += hitsWithin(passage, stretch, 'gripe').length;
    let next = 0;
    for (let at = stretch.from; at < stretch.to; at++) {
      const word = passage.words[at];
      if (word?.kind !== 'word') continue;
      words++;
      while (next < meant.length && (meant[next]?.to ?? 0) <= at) next++;
      const stance = meant[next];
      if (isOral(word)) oral++;
      // What an adult says is not the child's own as well.
      else if (stance && stance.entry.weight > 1 && stance.from <= at) continue;
      else if (isName(passage, at, stretch)) names++;
      else if (isPressed(passage, at, isShouted)) own.add(word.stem);
      else if (isOwn(word, isVouched) && !isSubject(passage, at, stretch)) own.add(word.stem);
    }
  }
  const weight = made.reduce((sum, hit) => sum + hit.entry.weight, 0);
  const balance =
    own.size +
    Math.min(names, mostNames) / 2 +
    Math.min(oral, mostOral) +
    Math.min(gripes, mostGripes) -
    weight -
    Math.max(0, Math.floor(words / wordsToChance) - 1);
  return { own, names, oral, gripes, words, made, weight, balance };
}

const anyones: readonly ReadonlySet<string>[] = [smallWords, plainChildWords, planTalk, voiceTalk];

/** Words of its own: none that any plan, any school day or any adult at a meeting would use. */
const isOwn = ({ norm, stem }: Word, isVouched: boolean) =>
  norm.length > 2 &&
  !isAbbreviated.test(norm) &&
  !noNames.test(norm) &&
  [...anyones, ...(isVouched ? [] : [everydayTalk])].every((set) => !set.has(norm) && !set.has(stem));

/** "He chose MORE, then NOT WAIT": symbols and buttons are written in capitals. */
function isPressed(passage: Passage, at: number, isShouted: boolean): boolean {
  const word = passage.words[at];
  if (isShouted || !word || word.norm.length < 3 || !word.capital || isAcronym(word.norm.toUpperCase())) return false;
  const written = passage.text.slice(word.start, word.end);
  return written === written.toUpperCase() && /[aeiou]/.test(word.norm);
}

const isAcronym = (word: string) => everydayAcronyms.has(word) || Object.hasOwn(acronyms, word);

/** "He'd", "we'll": small words run together. */
const isAbbreviated = /'(d|ll|ve|re|s)$/;

/** "Kiran did not", "I'm Kenji": whose page it is, and no more. */
function isSubject(passage: Passage, at: number, { from }: Stretch): boolean {
  if (!passage.words[at]?.capital) return false;
  if (/^(am|i'm|name|name's|is|im|hello|hi)$/.test(passage.words[at - 1]?.norm ?? '')) return true;
  const isFirst = at === from || passage.words[at - 1]?.kind === 'mark';
  const next = passage.words[at + 1];
  return (
    isFirst &&
    (next?.norm === '(' ||
      next?.norm === ',' ||
      /^(is|has|had|likes?|loves?|enjoys?|did|does|was|told|said|says|can|cannot|can't|wants?|would|used|uses|needs|chose|drew|will|pointed|attends?|attended|and)$/.test(
        next?.norm ?? '',
      ))
  );
}

/** Where stances overlap, the heaviest speaks for all. */
function heaviest(hits: readonly Hit<Stance>[]): readonly Hit<Stance>[] {
  const kept: Hit<Stance>[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.from >= last.to) kept.push(hit);
    else if (hit.entry.weight > last.entry.weight) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** "They say I am dysregulated", "being called brave": the child reports an adult's word. */
const isCited = (passage: Passage, { from, to }: Stretch) =>
  passage.words
    .slice(Math.max(0, from - 4), to)
    .some(({ norm }) =>
      /^(say|says|said|call|calls|called|calling|describe|describes|described|word|means)$/.test(norm),
    );

/** "I am not vulnerable", "don't want a TA": what is refused is nobody's wish for the child. */
function isDenied(passage: Passage, { entry, from, to }: Hit<Stance>): boolean {
  if (entry.sign === 'argues' || entry.sign === 'charms') return false;
  return passage.words
    .slice(Math.max(0, from - 3), to)
    .some(({ norm }) => /^(not|never|don't|dont|isn't|no|didn't|won't|wont|stop|hate|hates)$/.test(norm));
}

const oralWords =
  /^(dont|cant|wont|didnt|doesnt|isnt|wasnt|couldnt|shouldnt|im|ive|id|theyre|wanna|gonna|gotta|cos|coz|cuz|becos|becuz|becuase|kinda|dunno|ppl|tbh|pls|ur|u|n|wen|abit|alot|innit|yeah|nah|nope|rubbish|boring|stuff|loads|mates?|thick|stupid|annoying|gross|yuck|yucky|theirself|maked|goed|bestest|ain't|aint|y'know|sir|hates?|stinks?)$/;
/** As people speak and text, or "i" for "I". */
const isOral = ({ norm, capital }: Word) => oralWords.test(norm) || (norm === 'i' && !capital);

const noNames =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|i|i'm|i've|i'd|i'll|year|section|reception|nursery|school|primary|secondary|college|independent)$/;

/** A capital inside a sentence, not on the child's own name and not on an abbreviation. */
function isName(passage: Passage, at: number, { from }: Stretch): boolean {
  const word = passage.words[at];
  if (!word?.capital || noNames.test(word.norm)) return false;
  const before = passage.words[at - 1];
  if (at === from || (before?.kind === 'mark' && before.norm !== ',' && before.norm !== '(')) return false;
  if (before && /^(am|i'm|name|name's|is|im)$/.test(before.norm)) return false;
  const written = passage.text.slice(word.start, word.end);
  return written.length > 1 && written !== written.toUpperCase();
}
