/** Days of a plan's way (asked for, sent, answered, made final, reviewed) as its front page tells them, by label or in a sentence. */
import type { Field, IsoDate, PlanKind, Span } from '../plan-text.ts';
import type { Step, Stretch } from '../regime/index.ts';
import { readDate } from './dates.ts';
import { flatten, spaced } from './same-length.ts';

/** A day and the words that tell it; a month alone counts from its first day. */
export interface ToldDay {
  date: IsoDate;
  /** null: the plan's own date, which no label of its own calls this step. */
  span: Span | null;
}
export interface ToldSteps {
  days: Readonly<Partial<Record<Step, ToldDay>>>;
  /** "Within 15 days": a stretch in place of a day. */
  stretches: Readonly<Partial<Record<Step, { stretch: Stretch; span: Span }>>>;
  /** The last time the plan was issued before this. */
  lastIssued: ToldDay | null;
}

const asking =
  '(?:(?:the|an?|first|initial|parental|ehc|ehcna|statutory|needs|education health and care) )*(?:(?:needs )?assessment )?request(?:ed)?(?: (?:for|of) (?:(?:an?|the|ehc|statutory|needs) )*(?:assessment|plan))?(?: (?:was|received|made|submitted|date|dated|on))*';
const family = "(?:(?:please|your|the|any|parents?'?s?|parental|carers?'?|family(?:'s)?|families'?) )*";
const answers = '(?:comments?|repl(?:y|ies)|respon(?:d|se|ses)|views|representations)';
const due =
  '(?:(?:are |is |to be |must be )?(?:due|needed|wanted|requested|received|returned|made|sent|back) ?)*(?:by|before|due|date|deadline)?(?: date)?';
const beenSent = '(?: (?:was|were|sent|served|issued|given|dated|date|on))*';

/** Whole labels, anchored, in the words of `spaced`; "draft sent" and its kin are labels of the plan's own date. */
export const stepLabels: readonly { step: Step | 'lastIssued'; words: string }[] = [
  { step: 'request', words: `(?:date (?:of )?)?${asking}` },
  {
    step: 'assessmentDecision',
    words:
      '(?:date (?:of )?)?(?:the )?(?:(?:ehc )?(?:needs )?assessment (?:was )?agreed|agreed to assess|decision to assess)(?: on| date)?',
  },
  {
    step: 'reply',
    words: `${family}(?:${answers} ${due}|(?:deadline|date|last day|due date) for ${family}${answers})`,
  },
  {
    step: 'notice',
    words: `(?:date (?:of )?)?(?:the )?(?:amendment notice|notice of (?:the )?(?:proposed )?amendments?|proposed amendments?)${beenSent}`,
  },
  {
    step: 'reviewMeeting',
    words:
      '(?:date (?:of )?)?(?:the )?(?:(?:this|last|latest|annual|early|interim|emergency|transition) )*(?:review (?:meeting|(?:was )?held)|meeting (?:was )?held)(?: (?:was|held|on|date))*',
  },
  {
    step: 'lastReview',
    words: '(?:date (?:of )?)?(?:the )?(?:last|latest|previous|most recent) (?:annual )?review(?: date)?',
  },
  {
    step: 'reassessment',
    words:
      '(?:date (?:of )?)?(?:the )?(?:notice of (?:re-?)assessment|re-?assessment (?:agreed|notice|notified|began|started))(?: on| date)?',
  },
  {
    step: 'final',
    words:
      '(?:date (?:of )?)?(?:the )?(?:first|initial|original) (?:final )?(?:ehc ?)?plan(?: (?:was|first|issued|made|dated|date|on))*',
  },
  {
    step: 'lastIssued',
    words:
      '(?:date )?(?:(?:the|current|existing|previous) )*(?:ehc ?)?plan(?: was)? last (?:issued|amended)|(?:date )?last (?:issued|amended)|(?:date (?:of )?)?(?:the )?(?:previous|existing) (?:ehc ?)?plan(?: (?:issued|date|dated))?',
  },
];
const wholeLabels = stepLabels.map(({ step, words }) => ({ step, pattern: spaced(`^(?:${words})$`) }));

/** A label of the front page with its value. `date`: the plan's own; `review`: the next one. */
export interface LabelledDay {
  sort: 'step' | 'date' | 'review';
  /** The label, flattened. */
  words: string;
  value: string;
  span: Span;
}

/** The step that a day of the plan's own is, by its label, else by the kind of plan. */
function ownStep(words: string, kind: PlanKind | null): Step | null {
  if (/draft/.test(words) && !/final|amended/.test(words)) return kind === 'amendmentNotice' ? 'notice' : 'draftSent';
  if (/first|initial|original/.test(words)) return 'final';
  if (kind === 'firstDraft' || kind === 'reassessmentDraft') return 'draftSent';
  if (kind === 'amendmentNotice') return 'notice';
  if (kind === 'amendedFinal') return 'amended';
  return kind;
}

/** Reads the steps. `planDate` is the plan's own date, wherever it stands; `lines` are those of the front page, `fields` all there is. */
export function readSteps(
  labelled: readonly LabelledDay[],
  lines: readonly { text: string; span: Span }[],
  kind: PlanKind | null,
  planDate: IsoDate | null,
  fields: readonly Field[],
): ToldSteps {
  const days: Partial<Record<Step, ToldDay>> = {};
  const stretches: Partial<Record<Step, { stretch: Stretch; span: Span }>> = {};
  let lastIssued: ToldDay | null = null;
  const take = (step: Step, value: string, span: Span) => {
    const date = earliestDay(value);
    const stretch = date ? null : stretchIn(value);
    if (date) days[step] ??= { date, span };
    else if (stretch) stretches[step] ??= { stretch, span };
  };
  for (const { sort, words, value, span } of labelled) {
    if (sort === 'review') {
      const date = earliestDay(value);
      // A "review date" that is past is that of the last review; a "next review" never is.
      const isLast = date && planDate && date <= planDate && !/\b(?:next|due|by|first)\b/.test(words);
      take(isLast ? 'lastReview' : 'nextReview', value, span);
      continue;
    }
    const step = sort === 'date' ? ownStep(words, kind) : wholeLabels.find(({ pattern }) => pattern.test(words))?.step;
    if (step === 'lastIssued') {
      const date = earliestDay(value);
      if (date) lastIssued ??= { date, span };
    } else if (step) take(step, value, span);
  }
  for (const { text, span } of lines) {
    const flat = flatten(text);
    for (const { step, pattern } of sentences) {
      const match = pattern.exec(flat);
      if (match) take(step, text.slice(match.index + match[0].length), span);
    }
  }
  for (const { id, text } of fields) {
    for (const { index, 0: words } of text.matchAll(toBeReviewed)) {
      const start = index + words.length;
      take('nextReview', text.slice(start, start + 30), { field: id, start: index, end: start });
    }
  }
  const own = ownStep('', kind);
  if (own && planDate) days[own] ??= { date: planDate, span: null };
  return { days, stretches, lastIssued };
}

/** What follows the words is the day or the stretch. */
const sentences: readonly { step: Step; pattern: RegExp }[] = [
  { step: 'reply', pattern: new RegExp(`\\b${answers}\\b[^.;]{0,60}?\\b(?:by|before|within) `) },
  {
    step: 'reply',
    pattern: /\byou have (?:at least )?(?=\d{1,2} (?:calendar |working )?days to (?:comment|reply|respond|answer))/,
  },
  { step: 'request', pattern: /\brequest(?:ed)?(?: for [a-z ]{4,40})?(?: was)?(?: (?:received|made|dated|on))+:? / },
];
/** Many plans say it in their last line. What follows is the day. */
const toBeReviewed =
  /\b(?:this|the|the ehc|ehc) ?(?:plan|ehcp) (?:will|is to|must|should) (?:next |first )?be (?:next |first )?reviewed (?:by|before|on|in|no later than|within) /gi;

const numbers: Readonly<Record<string, number>> = { seven: 7, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, six: 6 };

/** "Within 15 days", "12 months after the final plan"; working days make at least so many calendar days. */
function stretchIn(value: string): Stretch | null {
  const match = /\b(\d{1,2}|[a-z]{3,8}) (calendar |working |school )?(days?|weeks?|months?)\b/.exec(
    flatten(value).slice(0, 80),
  );
  const number = match ? (numbers[match[1] ?? ''] ?? Number(match[1])) : Number.NaN;
  if (!match || !Number.isFinite(number)) return null;
  const unit = match[3]?.[0];
  if (unit === 'm') return { months: number };
  const isWorking = match[2] !== undefined && match[2] !== 'calendar ';
  return { days: unit === 'w' ? number * 7 : isWorking ? Math.floor((number * 7) / 5) : number };
}

/** The first day that the words can mean. */
function earliestDay(text: string): IsoDate | null {
  const head = text.slice(0, 80);
  const date = readDate(head);
  if (date) return date;
  const month =
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december),? 20\d\d\b/i;
  const match = month.exec(head);
  return match ? readDate(`1 ${match[0].replace(',', '')}`) : null;
}
