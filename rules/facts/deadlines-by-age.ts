/** Deadlines that hang on the child's school year, or on how long a plan has stood, and on no single step. */
import type { PlanDate } from '../contract.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanKind } from '../plan-text.ts';
import { regime, type Transfer } from '../regime/index.ts';
import { works } from '../sources.ts';
import { dayAfter, sayDay } from './days.ts';
import type { DeadlineRead } from './deadlines.ts';
import { schoolYearNow } from './school-year.ts';
import type { Dates } from './timeframes.ts';

const nameOfYear = (year: number) => (year < 0 ? 'Nursery' : year === 0 ? 'Reception' : `Year ${year}`);
const sourceOf = ({ work, at }: Transfer['source']): PlanDate['source'] => ({
  work: works[work].title,
  at,
  authority: works[work].authority,
});

/** The next change of phase, in the school year before it. None where the plan does not tell the child's year. */
export function transferDate(plan: Plan, kind: PlanKind | null, dates: Dates): DeadlineRead[] {
  const year = schoolYearNow(dates);
  const setting = plan.front.setting?.toLowerCase() ?? '';
  const transfer = regime.transfers.find(
    ({ fromYear, onlyFrom }) => fromYear === year && (onlyFrom === null || setting.includes(onlyFrom)),
  );
  if (!dates.today || !transfer || year === null) return [];
  const [now = 0, month = 1] = dates.today.split('-').map(Number);
  const due = `${month >= 9 ? now + 1 : now}-${transfer.lastDay}`;
  // The duty is to amend a plan that stands: a first draft in that year is late for nothing.
  const isAmending = kind === 'amendmentNotice' || kind === 'amendedFinal';
  const isPast = dates.today > due;
  if (isPast && !isAmending) return [];
  const status = isPast ? 'unsure' : kind === 'amendedFinal' ? 'met' : 'due';
  const limit = `The child is in ${nameOfYear(year)}, so the plan is to be ready for the next stage by ${sayDay(due)}: ${transfer.told}.`;
  const more = isPast ? ` This one is dated ${sayDay(dates.today)}.` : '';
  return [
    {
      id: 'phase-transfer',
      criterion: 'T-04',
      title: 'Ready for a change of phase',
      source: sourceOf(transfer.source),
      status,
      from: null,
      due,
      told: isAmending ? dates.today : null,
      missing: [],
      words: `${limit}${more}`,
      span: ownSpan(plan),
    },
  ];
}

/** One authority goes back to plans that have stood for so long; no law says it. */
const threeYears = 36;

/** How long a plan has stood without being amended: by its own date and the caller's day, or the day it was last issued. */
export function unamendedDate(plan: Plan, kind: PlanKind | null): DeadlineRead[] {
  const { steps, date } = plan.front;
  const isFinal = kind === 'final' || kind === 'amendedFinal';
  const from = isFinal ? date : (steps.lastIssued?.date ?? null);
  const until = isFinal ? plan.text.today : (date ?? plan.text.today);
  if (!from || !until || until <= from) return [];
  const due = dayAfter(from, { months: threeYears });
  const isOld = until > due;
  return [
    {
      id: 'unamended',
      criterion: 'T-06',
      title: 'Amended within three years',
      source: sourceOf({ work: 'audit-practice', at: 'age of the plan' }),
      status: isOld ? 'missed' : 'met',
      from,
      due,
      told: until,
      missing: [],
      words: `Issued on ${sayDay(from)}, and looked at on ${sayDay(until)}. Panels ask about a plan that has stood for three years.`,
      span: isFinal ? ownSpan(plan) : (steps.lastIssued?.span ?? null),
    },
  ];
}

function ownSpan({ front: { steps, date } }: Plan) {
  return Object.values(steps.days).find((day) => day.date === date)?.span ?? null;
}
