/** Pronouns of somebody else's sex in what is told of the child (domain 7.4). */

import { givenNames } from '../lexicon/given-names.ts';
import { heKin, sheKin, titles, worker } from '../lexicon/relations.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Word } from './words.ts';

const he = new Set(['he', 'him', 'his', 'himself', "he's", "he'll", "he'd"]);
const she = new Set(['she', 'her', 'hers', 'herself', "she's", "she'll", "she'd"]);
const they = new Set(['they', 'their', 'them', 'themselves']);
const firstPerson = new Set(['i', "i'm", 'me', 'my']);
const subjects = new Set(['he', 'she', "he's", "she's", "he'll", "she'll", "he'd", "she'd"]);

type Sex = 'he' | 'she';
/** Below this many of the usual pronoun, nothing is usual yet. */
const fewest = 4;
/** The other pronoun may be this many times rarer, or it is no slip: somebody else is told of. */
const rarer = 4;
/** A plan that says “they” so often, and “he” or “she” hardly ever, tells of a child who is “they”. */
const manyThey = 12;
const hardlyEver = 2;

interface Said {
  sex: Sex;
  span: Span;
  /** Somebody else stands near enough to be meant. */
  mayBeAnother: boolean;
}

/** Where "she" is said of a boy, or "he" of a girl: nobody else stands near whom the word could mean. `own`: the child's names. */
export function strayPronouns(plan: Plan, textOf: (span: Span) => string, own: ReadonlySet<string>): readonly Span[] {
  const said = pronounsOf(plan, textOf, own);
  const stray = said.filter(({ mayBeAnother }) => !mayBeAnother);
  const count = (sex: Sex) => stray.filter((one) => one.sex === sex).length;
  const stated = plan.front.pronouns;
  if (stated) {
    // The front page says what the child is called by; where the plan hardly keeps to it, the label may be what is wrong.
    const wrong = stray.filter(({ sex }) => sex !== stated);
    const right = stated === 'they' ? theys(plan, textOf) : count(stated);
    return wrong.length <= hardlyEver || wrong.length * rarer <= right ? wrong.map(({ span }) => span) : [];
  }
  if (stray.length <= hardlyEver && theys(plan, textOf) >= manyThey) return stray.map(({ span }) => span);
  const usual: Sex = count('he') >= count('she') ? 'he' : 'she';
  const other: Sex = usual === 'he' ? 'she' : 'he';
  if (count(usual) < fewest || count(other) * rarer > count(usual)) return [];
  return stray.filter(({ sex }) => sex === other).map(({ span }) => span);
}

const judged = 'B C D E F G H1 H2'.split(' ');
const bodiesOf = (plan: Plan) => {
  const parts = plan.sections.filter(({ letter }) => judged.includes(letter)).flatMap((section) => section.parts);
  return [...new Map(parts.map((part) => [`${part.field}:${part.start}`, part])).values()];
};

function theys(plan: Plan, textOf: (span: Span) => string): number {
  return bodiesOf(plan).reduce(
    (sum, part) => sum + readPassage(textOf(part)).words.filter(({ norm }) => they.has(norm)).length,
    0,
  );
}

function pronounsOf(plan: Plan, textOf: (span: Span) => string, own: ReadonlySet<string>): Said[] {
  return bodiesOf(plan).flatMap((part) => pronounsIn(part, readPassage(textOf(part)), own));
}

function pronounsIn(part: Span, { words, sentences }: Passage, own: ReadonlySet<string>): Said[] {
  const said: Said[] = [];
  const told = { he: false, she: false };
  for (const { from, to } of sentences) {
    const here = { he: namesAnother('he', words, from, to, own), she: namesAnother('she', words, from, to, own) };
    for (let at = from; at < to; at++) {
      const word = words[at];
      const sex = word ? sexOf(word.norm) : null;
      if (!word || !sex) continue;
      const span = { field: part.field, start: part.start + word.start, end: part.start + word.end };
      // "so that she can model it": a worker told of just before may be whom "she" means; "her work" is the child's.
      const isWorker = subjects.has(word.norm) && words.slice(from, at).some(({ norm }) => worker.has(norm));
      // Where the child says "I", he and she are others.
      const isOwnVoice = words.slice(from, to).some(({ norm }) => firstPerson.has(norm));
      said.push({ sex, span, mayBeAnother: here[sex] || told[sex] || isWorker || isOwnVoice });
    }
    // Whoever was told of stays near while each next sentence goes on about them.
    for (const sex of ['he', 'she'] as const) {
      told[sex] = here[sex] || (told[sex] && words.slice(from, to).some(({ norm }) => sexOf(norm) === sex));
    }
  }
  return said;
}

const sexOf = (norm: string): Sex | null => (he.has(norm) ? 'he' : she.has(norm) ? 'she' : null);

/** Kin or a pet of that sex, a title, or another's name. */
function namesAnother(sex: Sex, words: readonly Word[], from: number, to: number, own: ReadonlySet<string>): boolean {
  const family = sex === 'he' ? heKin : sheKin;
  for (let at = from; at < to; at++) {
    const norm = words[at]?.norm.replace(/'s?$/, '') ?? '';
    if (family.has(norm) || (titles.has(norm) && words[at + 1]?.capital)) return true;
    if (words[at]?.capital && givenNames.has(norm) && !own.has(norm)) return true;
  }
  return false;
}
