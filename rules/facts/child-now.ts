/** The child's age or class as told in the present tense, against the birth date and the plan's own date (domain 7.4, 9.2). */
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../plan-text.ts';
import { schoolYearNow } from './school-year.ts';
import type { Dates } from './timeframes.ts';
import { monthsBetween } from './told-on.ts';

export interface ToldOfNow {
  span: Span;
  /** What it says, and what the dates say. */
  told: string;
  reckoned: string;
}

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const number = `\\d{1,2}|${numbers.join('|')}|twenty[- ](?:one|two|three|four|five)`;
/** "is", "'s now", "is a lively", but not "was" nor "will be": only what is said of now. */
const now = "(?:is|am|(?<=\\b(?:s?he|i))['’][sm])(?: (?:now|currently|also|just|still))?(?: an?)?(?: [\\p{L}-]+){0,3}?";
/** Must not match "reads like a five-year-old" or "at the level of a 6 year old": those have no "is" right before them. */
const age = new RegExp(
  `\\b${now} (?:(${number})[ -](years?|months?)[ -]old\\b|(${number})(?: and a half)? (years?|months?)(?: old| of age)\\b|aged (${number})\\b)|` +
    // "Kas is eleven and has moved up"; not "is in Year 6." nor "is one of".
    `\\b(?:is|(?<=\\b(?:s?he|i))['’][sm])(?: (?:now|just))? (${number})(?= and (?:has|is|lives|goes|attends|in)\\b|[,.;])`,
  'giu',
);
const group =
  /\b(?:is|am|(?<=\b(?:s?he|i))['’][sm])(?: (?:now|currently|also|still))?(?: a pupil)? (?:in|at the (?:start|end) of) (?:(?:year|yr|y) ?(\d{1,2})\b|(reception|nursery)\b)/giu;
/** "In Year 7 he is working at …": now, by its verb. */
const groupFirst =
  /(?<![\p{L}])in (?:year|yr) ?(\d{1,2}),? (?:s?he|they|[A-Z]\p{Ll}+) (?:is|are) (?!expected|due|to\b|going)[\p{L}]+/giu;
/** A move still to come, and the latest year in which it can be: "how he will manage the move to infant class". */
const moves: readonly { pattern: RegExp; latest: number }[] = [
  { latest: 0, words: '(?:infant|reception) class|reception|infants?|primary school|school from nursery' },
  { latest: 3, words: 'juniors?|junior (?:class|school)|key stage (?:2|two)' },
  { latest: 8, words: 'secondary(?: school)?|key stage (?:3|three)|high school' },
  { latest: 11, words: 'post[- ]16|sixth form|college|key stage (?:5|five)' },
].map(({ latest, words }) => ({
  latest,
  pattern: new RegExp(
    `\\b(?:will|worr\\p{L}+|anxious|prepar\\p{L}+|ready|about to|next year|hopes?)\\b[^.\\n]{0,60}\\b(?:move|moves|moving|transfer|transition|start|starts|starting)\\b[^.\\n]{0,30}\\b(?:to|into|in|at) (?:an? |the )?(?:${words})\\b`,
    'giu',
  ),
}));
/** What goes before makes it somebody else's, or another's measure: "her brother is 4 years old", "his reading age is". */
const notTheChild =
  /\b(?:brothers?|sisters?|siblings?|twin|mother|father|mum|dad|cousin|baby|friend|dog|cat|who|which|that|score|level|age|skills?|language|reading|writing|spelling|vocabulary|understanding|speech|development|functioning|equivalent|typical)\b[^.\n]{0,40}$/i;

/** What the plan tells of the child's present age or class and the dates contradict. Empty where the dates are not known. */
export function contradicted(plan: Plan, textOf: (span: Span) => string, dates: Dates): readonly ToldOfNow[] {
  const found: ToldOfNow[] = [];
  // The birth date tells the year group more surely than a label that may be old too.
  const year = schoolYearNow(dates.dob && dates.today ? { ...dates, year: null } : dates);
  for (const { letter, parts } of plan.sections) {
    if (letter === 'I' || letter === 'J' || letter === 'K') continue;
    for (const part of parts) {
      const text = textOf(part);
      const add = (match: RegExpExecArray | RegExpMatchArray, told: string, reckoned: string) => {
        const start = part.start + (match.index ?? 0);
        found.push({ span: { field: part.field, start, end: start + match[0].length }, told, reckoned });
      };
      const isOfChild = (at: number) => !notTheChild.test(text.slice(Math.max(0, at - 60), at).replaceAll('\n', ' '));
      if (dates.dob && dates.today) {
        const months = monthsBetween(dates.dob, dates.today);
        for (const match of text.matchAll(age)) {
          const value = numberIn(match[1] ?? match[3] ?? match[5] ?? match[6] ?? '');
          const inMonths = /^month/i.test(match[2] ?? match[4] ?? '');
          const isRight = inMonths ? Math.abs(months - value) <= 2 : Math.floor(months / 12) === value;
          if (value > 0 && !isRight && isOfChild(match.index)) {
            add(match, inMonths ? `${value} months` : `${value}`, `${Math.floor(months / 12)}`);
          }
        }
      }
      if (year === null) continue;
      for (const match of text.matchAll(group)) {
        const told = match[1] ? Number(match[1]) : /^n/i.test(match[2] ?? '') ? -1 : 0;
        if (Math.abs(told - year) >= 1 && isOfChild(match.index)) add(match, nameOf(told), nameOf(year));
      }
      for (const match of text.matchAll(groupFirst)) {
        const told = Number(match[1]);
        if (told !== year && isOfChild(match.index)) add(match, nameOf(told), nameOf(year));
      }
      for (const { pattern, latest } of moves) {
        for (const match of text.matchAll(pattern)) {
          if (year > latest + 1 && isOfChild(match.index)) add(match, 'that a move is still to come', nameOf(year));
        }
      }
    }
  }
  return unique(found);
}

const nameOf = (year: number) => (year < 0 ? 'Nursery' : year === 0 ? 'Reception' : `Year ${year}`);

function numberIn(text: string): number {
  const flat = text.toLowerCase().replace('-', ' ');
  if (/^\d/.test(flat)) return Number(flat);
  const [tens, ones] = flat.split(' ');
  return numbers.indexOf(tens ?? '') + (ones ? numbers.indexOf(ones) : 0);
}

function unique(all: readonly ToldOfNow[]): ToldOfNow[] {
  return [...new Map(all.map((one) => [`${one.span.field}:${one.span.start}`, one])).values()];
}
