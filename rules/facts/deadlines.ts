/** What the law gives time for, against the days that the plan tells (domain 9.2). */
import type { PlanDate } from '../contract.ts';
import type { Plan } from '../plan/plan.ts';
import type { ToldDay } from '../plan/told-steps.ts';
import type { IsoDate, PlanKind, Span } from '../plan-text.ts';
import { type Deadline, regime, type Step, type Stretch } from '../regime/index.ts';
import { works } from '../sources.ts';
import { dayAfter, sayDay } from './days.ts';
import { transferDate, unamendedDate } from './deadlines-by-age.ts';
import type { Dates } from './timeframes.ts';

/** A deadline as read, and the words that tell the day it is judged by. */
export interface DeadlineRead extends PlanDate {
  span: Span | null;
}

/** A step as "the date of …" goes on. */
const stepWords: Readonly<Record<Step, string>> = {
  request: 'the request for an assessment',
  assessmentDecision: 'the decision to assess',
  draftSent: 'the draft',
  reply: 'the last day for the family’s answer',
  final: 'the final plan',
  reassessment: 'the notice of reassessment',
  lastReview: 'the last review',
  nextReview: 'the next review',
  reviewMeeting: 'the review meeting',
  notice: 'the notice of amendments',
  amended: 'the amended plan',
};
/** The step that can only come after a plan of this kind: later than its own date. */
const stepAhead: Readonly<Record<PlanKind, Step | null>> = {
  firstDraft: 'final',
  reassessmentDraft: 'final',
  amendmentNotice: 'amended',
  final: null,
  amendedFinal: null,
};
/** The plan tells why it took longer: the law's own words for it, or its paragraph. */
const exception =
  /\b(?:exception(?:al|s)?\b[^.]{0,80}\b(?:20 weeks|timescales?|time limits?|deadline|circumstances|regulations?|reg)|reg(?:ulation)?s?\.? ?(?:10\(4\)|13\(3\)))/i;
/** A family's days of grace from a draft of its own date. */
const toAnswer: Stretch = { days: 14 };

/** Every deadline on the way of this kind of plan, in the order of the law. Days come from the plan and the caller, never a clock. */
export function readDeadlines(plan: Plan, kind: PlanKind | null, dates: Dates): readonly DeadlineRead[] {
  if (plan.text.passage) return [];
  const { days } = plan.front.steps;
  const own = regime.deadlines
    // Where the plan does not say its kind, a deadline is told of only if a day of it is.
    .filter(({ kinds, from, to }) => (kind === null ? days[from] && days[to] : kinds.includes(kind)))
    .map((deadline) => read(deadline, plan, kind, dates.today));
  return [...own, ...transferDate(plan, kind, dates), ...unamendedDate(plan, kind)];
}

function read(deadline: Deadline, plan: Plan, kind: PlanKind | null, today: IsoDate | null): DeadlineRead {
  const { days, stretches } = plan.front.steps;
  const from = days[deadline.from] ?? null;
  const to = days[deadline.to] ?? null;
  const stretch = stretches[deadline.to] ?? null;
  const limit = deadline.most ?? deadline.least ?? { days: 0 };
  const due = from && dayAfter(from.date, limit);
  const answer = (status: PlanDate['status'], words: string, span: Span | null, missing: string[] = []) => ({
    id: deadline.id,
    criterion: deadline.criterion,
    title: deadline.title,
    source: {
      work: works[deadline.source.work].title,
      at: deadline.source.at,
      authority: works[deadline.source.work].authority,
    },
    status,
    from: from?.date ?? null,
    due,
    told: to?.date ?? null,
    missing,
    words,
    span,
  });
  const planDate = plan.front.date;
  if (deadline.to === 'nextReview' && to && planDate && isPast(to.date, planDate)) {
    return answer(
      'missed',
      `The plan names ${sayDay(to.date)}, a day before its own date, ${sayDay(planDate)}.`,
      to.span,
    );
  }
  if (!to && stretch) {
    const isMet = deadline.most
      ? lengthOf(stretch.stretch) <= lengthOf(limit)
      : lengthOf(stretch.stretch) > lengthOf(limit);
    const told = `The plan gives ${sayStretch(stretch.stretch)}; the law says ${deadline.told}.`;
    return answer(isMet ? 'met' : 'missed', told, stretch.span);
  }
  if (!from || !due) {
    // A plan is made final after its draft, so a review that is in time from the draft is in time from the plan.
    const atLatest = days.draftSent && deadline.from === 'final' ? dayAfter(days.draftSent.date, limit) : null;
    if (to && atLatest && to.date <= atLatest) {
      return answer('met', `${sayDay(to.date)}. The limit is ${deadline.told}.`, to.span);
    }
    return answer('unknown', `The limit is ${deadline.told}.`, null, [`the date of ${stepWords[deadline.from]}`]);
  }
  const limitWords = deadline.least ? `no earlier than ${sayDay(due)}` : `by ${sayDay(due)}`;
  const reckoned = `${limitWords}: ${deadline.told} (${sayDay(from.date)})`;
  if (to) return judged(deadline, { from, to, due, reckoned }, plan, answer);
  if (deadline.most && kind && stepAhead[kind] === deadline.to && today) {
    if (today > due) {
      const words = `This was due ${reckoned}. The plan is dated ${sayDay(today)}, after that day.`;
      return answer(tellsException(plan) ? 'unsure' : 'missed', words, from.span);
    }
    const sent = days.draftSent ?? days.notice;
    const answered = sent && dayAfter(sent.date, toAnswer);
    if (answered && answered > due) {
      const words = `Due ${reckoned}. The family may answer until ${sayDay(answered)}, after that day.`;
      return answer('unsure', words, from.span);
    }
  }
  return answer('due', `Due ${reckoned}.`, null, [`the date of ${stepWords[deadline.to]}`]);
}

type Answer = (status: PlanDate['status'], words: string, span: Span | null) => DeadlineRead;

function judged(
  { from: first, to: second, least }: Deadline,
  { from, to, due, reckoned }: { from: ToldDay; to: ToldDay; due: IsoDate; reckoned: string },
  plan: Plan,
  answer: Answer,
): DeadlineRead {
  const span = to.span ?? from.span;
  if (to.date < from.date) {
    const words = `${sentence(stepWords[second])} (${sayDay(to.date)}) is told to be before ${stepWords[first]} (${sayDay(from.date)}).`;
    return answer('unsure', words, span);
  }
  const isMet = least ? to.date >= due : to.date <= due;
  if (isMet) return answer('met', `${sayDay(to.date)}, ${reckoned}.`, span);
  const words = `The plan says ${sayDay(to.date)}. It should be ${reckoned}.`;
  return answer(second === 'final' && tellsException(plan) ? 'unsure' : 'missed', words, span);
}

/** A month alone counts from its first day, and is past only when all of it is. */
const isPast = (day: IsoDate, now: IsoDate) => (day.endsWith('-01') ? day.slice(0, 7) < now.slice(0, 7) : day < now);

/** Anywhere outside the Sections, where a plan tells of its making. */
function tellsException({ frontLines, unassigned, text }: Plan): boolean {
  const texts = new Map(text.fields.map((field) => [field.id, field.text]));
  return [...frontLines, ...unassigned].some(({ field, start, end }) =>
    exception.test(texts.get(field)?.slice(start, end) ?? ''),
  );
}

const sentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
const lengthOf = (stretch: Stretch) => ('days' in stretch ? stretch.days : stretch.months * 30.5);
const sayStretch = (stretch: Stretch) => ('days' in stretch ? `${stretch.days} days` : `${stretch.months} months`);
