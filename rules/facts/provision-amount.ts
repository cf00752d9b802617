/** How much of a Provision there is: how long, how often, or that it runs in every lesson (CoP 9.69 F; domain 4.3). */
import { unitMinutes } from '../lexicon/classes.ts';
import { clauseEnd, isFree } from './marks.ts';
import { hitsOf, type Passage, wordsBetween } from './passage.ts';
import { freeHits, type ProvisionMarks, type Stated } from './provision-marks.ts';

export interface Amount {
  duration: Stated | null;
  /** Every time the words name, at most four. */
  frequency: readonly Stated[];
  /** In every lesson, at every transition: which times is plain. */
  coverage: Stated | null;
  /** "When he is upset": the moment is plain, and no clock could tell it. */
  trigger: Stated | null;
  /** "Throughout the day": enough for a way of working, or for a person whose ratio is stated. */
  loose: Stated | null;
}

/** A plan that names more times than this lists a timetable; the first ones tell enough. */
const mostFrequencies = 4;

export function readAmount(passage: Passage, marks: ProvisionMarks): Amount {
  const given = amountIn(passage, marks);
  if (given.duration || given.frequency.length > 0) return given;
  // Where only the adviser's time is stated, the words may mean it for the child after all.
  const advised = amountIn(passage, { ...marks, oversight: [] });
  return {
    ...advised,
    coverage: given.coverage ?? advised.coverage,
    loose: given.loose ?? advised.loose,
    trigger: given.trigger ?? advised.trigger,
  };
}

function amountIn(passage: Passage, marks: ProvisionMarks): Amount {
  const first = (list: string) => freeHits(passage, list, marks)[0] ?? null;
  const duration = first('duration') ?? insidePurpose(passage, 'duration', marks);
  const often = freeHits(passage, 'frequency', marks).filter(
    (hit) =>
      // "between 9.15 and 9.35" is one session, "9.15 and 2.10" two.
      passage.words[hit.from - 1]?.norm !== 'between' && (duration === null || !isOwnSession(passage, hit, duration)),
  );
  const inside = insidePurpose(passage, 'frequency', marks);
  const coverage = freeHits(passage, 'coverage', marks).find((hit) => isOccasion(passage, hit)) ?? null;
  return {
    duration,
    frequency: (often.length > 0 ? often : inside ? [inside] : [])
      .slice(0, mostFrequencies)
      .map((hit) => withStretch(passage, hit)),
    coverage: coverage && withReach(passage, trimmed(passage, coverage)),
    trigger: freeHits(passage, 'trigger', marks).find((hit) => isMoment(passage, hit)) ?? null,
    loose: first('coverage-loose'),
  };
}

/** Not "when he needs it", "if it is available": who judges that is left open. */
function isMoment(passage: Passage, { from }: Stated): boolean {
  const clause = passage.words.slice(from, clauseEnd(passage, from));
  return !clause.some(({ norm }) =>
    /^(need|needs|needed|require|requires|required|necessary|appropriate|possible|available|permits?|allows?|suitable|able|wants?|wishes|would|helpful|feasible)$/.test(
      norm,
    ),
  );
}

/** "20 minutes each time", "each session": the session is the provision's own, so how often it comes is still open. */
function isOwnSession(passage: Passage, hit: Stated, duration: Stated): boolean {
  const words = wordsBetween(passage, hit.from, hit.to);
  return (
    /^(each|every|per|a|one) (session|visit)$/i.test(words) ||
    (/^(each|every) time$/i.test(words) && hit.from === duration.to)
  );
}

const noOccasion =
  /^(effort|opportunity|need|child|one|other|aspect|reasonable|possible|attempt|so|few|year|month|term|fortnight|week|week's)$/;

/** "every page handed to her", "at every meal": each time or thing of its kind, which the words name. */
function isOccasion(passage: Passage, hit: Stated): boolean {
  // "at all relevant points of the day": which, somebody else decides.
  if (
    passage.words
      .slice(hit.from, hit.to)
      .some(({ norm }) => /^(relevant|appropriate|suitable|necessary|key)$/.test(norm))
  )
    return false;
  if (isOfPeople(passage, hit)) return false;
  const isBareEvery = passage.words[hit.from]?.norm === 'every';
  const next = passage.words[hit.from + 1];
  if (!isBareEvery || next === undefined) return true;
  return next.value === null && !noOccasion.test(next.norm);
}

const people =
  /^(staff|adults?|teachers?|lecturers?|tutors?|assistants?|tas|lsas|practitioners?|professionals?|people|those|who|pupils?|children|students?|learners?|members?|team|involved|concerned|agencies|services|parties|about)$/;
const anywhere = /^(times?|settings|environments|areas|contexts|aspects|stages|levels)$/;

/** "for all who work with him", "by every teacher": everybody, not every time; "at all times" leaves open which. */
function isOfPeople(passage: Passage, hit: Stated): boolean {
  const words = passage.words.slice(hit.from, hit.to).map((word) => word.norm);
  const all = words.findIndex((norm) => /^(all|every|each|any|both)$/.test(norm));
  if (all < 0) return false;
  const rest = words.slice(all + 1);
  const other = rest.findIndex((norm, at) => at > 0 && /^(the|a|an|his|her|their)$/.test(norm));
  return (
    (other < 0 ? rest : rest.slice(0, other)).some((norm) => people.test(norm)) ||
    (words[all] === 'all' && anywhere.test(words[all + 1] ?? ''))
  );
}

/** "to help him get dressed for 10 minutes every morning": an amount inside a purpose counts when both halves stand there. */
function insidePurpose(passage: Passage, list: string, marks: ProvisionMarks): Stated | null {
  const inside = (name: string) =>
    hitsOf(passage, name).filter((hit) => isFree(marks.aside, hit) && !isFree(marks.purpose, hit));
  const others = list === 'duration' ? inside('frequency') : inside('duration');
  return (
    inside(list).find((hit) =>
      others.some((other) => Math.abs(other.from - hit.to) <= 4 || Math.abs(hit.from - other.to) <= 4),
    ) ?? null
  );
}

const calendar =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|he|she|they|i)$/;

/** "three times a week in term time", "weekly for 24 weeks", "daily until July": the stretch belongs to how often. */
function withStretch(passage: Passage, given: Stated): Stated {
  const isEvery = /^(every|each|all|both)$/.test(passage.words[given.from]?.norm ?? '');
  const hit = isEvery ? withReach(passage, given) : given;
  const norm = (at: number) => passage.words[at]?.norm ?? '';
  let { to } = hit;
  for (;;) {
    const next = norm(to);
    if (next === 'in' && norm(to + 1) === 'term' && norm(to + 2) === 'time') to += 3;
    else if (next === 'of' && /^(term|the)$/.test(norm(to + 1)) && /^(term|year|school|time)?$/.test(norm(to + 2)))
      to += norm(to + 1) === 'term' ? 2 : norm(to + 2) === 'school' ? 4 : 3;
    else if (
      next === 'for' &&
      passage.words[to + 1]?.value !== null &&
      /^(weeks?|terms?|months?|half)$/.test(norm(to + 2))
    )
      to += norm(to + 2) === 'half' ? 4 : 3;
    else if (/^(until|from|to|till)$/.test(next) && calendar.test(norm(to + 1)))
      return { ...hit, to: stretchEnd(passage, to + 1) };
    else return { ...hit, to: Math.min(to, passage.words.length) };
  }
}

const longestStretch = 12;

function stretchEnd(passage: Passage, from: number): number {
  return Math.min(clauseEnd(passage, from), from + longestStretch);
}

const opensClause = /^(will|then|he|she|they|also|must|shall|is|are|writes?|gives?|tells?|helps?|has)$/;
const opensNoun = /^(a|an|the|his|her|their|he|she|they|will|by|with|from)$/;

/** "Every morning a teaching | assistant": a phrase that ran on into the next one. */
function trimmed({ words }: Passage, { from, to }: Stated): Stated {
  for (let at = from + 2; at < to; at++)
    if (opensNoun.test(words[at]?.norm ?? '') && !/^(of|in|at|during|on|to|for)$/.test(words[at - 1]?.norm ?? ''))
      return { from, to: at };
  return { from, to };
}

/** "in every lesson and assembly": the little word before it and what is joined to it. */
function withReach(passage: Passage, hit: Stated): Stated {
  const before = passage.words[hit.from - 1]?.norm ?? '';
  const from = /^(in|at|during|for|on|after|before)$/.test(before) ? hit.from - 1 : hit.from;
  const next = passage.words[hit.to]?.norm ?? '';
  const joined = passage.words[hit.to + 1];
  if (next === 'and' && joined?.kind === 'word' && !opensClause.test(joined.norm)) return { from, to: hit.to + 2 };
  if (/^(when|that|where|taught|with)$/.test(next)) return { from, to: stretchEnd(passage, hit.to) };
  return { from, to: hit.to };
}

/** "between 10 and 40 minutes": the lower figure is the promise, and twice as much is no longer the same provision. */
export function hasWideRange(passage: Passage): boolean {
  return hitsOf(passage, 'duration').some((hit) => {
    const words = passage.words.slice(hit.from, hit.to);
    const isRange = words.some(
      (word) =>
        word.norm === 'to' ||
        word.norm === '-' ||
        (word.norm === 'and' && passage.words[hit.from - 1]?.norm === 'between'),
    );
    const values = words.filter((word) => word.kind === 'number' || word.value !== null).map((word) => word.value ?? 0);
    const [low = 0, high = 0] = values;
    return (
      isRange &&
      // "1.15 to 3.00" is a time of day.
      words.some((word) => Object.hasOwn(unitMinutes, word.norm)) &&
      values.length === 2 &&
      low > 0 &&
      high >= 2 * low &&
      !words.some((word) => word.kind === 'date' || /^(am|pm)$/.test(word.norm))
    );
  });
}

const yearly = /^(a|per|each|every|this|the)?\s*(year|annum|academic year|annually|yearly)$/i;

/** "in September", "before he starts": for training, which is given once, the day is how often. */
export function readDay(passage: Passage, marks: ProvisionMarks): Stated | null {
  return freeHits(passage, 'dated', { ...marks, aside: [] })[0] ?? null;
}

/** Hours a year with no session in them: nothing says whether the child is ever seen (domain 4.5). */
export function isYearlyAlone(passage: Passage, frequency: readonly Stated[]): boolean {
  return (
    frequency.length > 0 &&
    frequency.every(({ from, to }) => yearly.test(wordsBetween(passage, from, to).trim())) &&
    !passage.words.some((word) =>
      /^(session|visit|block|day|night|week|term|half|meeting|appointment|journey)$/.test(word.stem),
    )
  );
}
