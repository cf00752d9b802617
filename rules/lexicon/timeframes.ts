import { timePoints } from './time-points.ts';

/**
 * By when: the forms in which an Outcome says its date (domain 3.3, 3.5; CoP 9.68). `sort` says how `facts/timeframes.ts` may work
 * out a day; `stated` is a time all the same, only not one a machine can put a date to.
 */
export interface Timeframe {
  sort:
    | 'month'
    | 'date'
    | 'key-stage'
    | 'school-year'
    | 'term'
    | 'span'
    | 'age'
    | 'event'
    | 'season'
    | 'review'
    | 'year';
  phrases: readonly string[];
}

const by = '(by|come|before|in time for|no later than|until|from now until|between now and)';
const at = '(at|on) (the)? (start|beginning|middle|end|close|last day) of';
const end =
  '((the)? (start|beginning|middle|end|close|conclusion|completion|finish|last day|last week|final week|first week|first day) (of)?|)';
const within = '(within|in|over|after|during|inside|across)';
const leaving =
  '(leaves|finishes|starts|begins|moves|transfers|transitions|goes|joins|completes|reaches|enters|is|turns|leave|finish|start|begin|move|transfer|transition|go|join|complete|reach|enter|am|turn|has|sits|takes|gets|sit|take|left|left|comes|changes|returns|attends)';

export const timeframes: readonly Timeframe[] = [
  {
    sort: 'month',
    phrases: [
      `${by} ${end} (<day> of?)? <month> (,)? <year>?`,
      `${by} <month> <day> <year>?`,
      `${by} (early|mid|late|the beginning of|around) <month> <year>?`,
      'in <month> <year>',
      "<month> ' <digits>",
      '<month> (half term)? <year>',
      "(by|before|end of|until) <month> ' <digits>",
      '(before|by) * <date>',
      `${at} <month> <year>?`,
      '(by)? (end|start|middle) (of)? <month> <year>?',
      '<month> <year> :',
      '(target date|by when|timescale|deadline|due) (:|-|is)? *? (last day of)? (the)? (autumn|spring|summer|end of)? (term|year|key stage)',
      '(target date|by when|timescale|date|deadline|achieve by|to be achieved by|due|end date) (:|-|is|=|of)? (the)? (end of)? <day>? <month> <year>?',
      '- <month> <year>',
      '<open> (by)? (end of)? <day>? <month> <year> <close>',
      '(this|next) (coming)? <month>',
      `${by} (this|next) <month>`,
    ],
  },
  {
    sort: 'date',
    phrases: [
      '<date>',
      `${by} (the)? <date>`,
      '(target date|by when|timescale|due|deadline|achieve by|date|to be achieved by) (:|-|is)? <date>',
      '<open> (by)? <date> <close>',
    ],
  },
  {
    sort: 'key-stage',
    phrases: [
      `${by} (the)? ${end} (his|her|their|this|the|my|current)? (key stage|ks|keystage) (<n>|two|one|three|four|five)?`,
      `${at} (his|her|their|this|the|my|current)? (key stage|ks|keystage|eyfs|foundation stage|reception|phase) <n>?`,
      '(key stage|ks) <n> (end|ends|finishes)',
      `${by} ${end} (the|his|her|their|my|this) (current|present)? (key stage|phase|phase of education|stage|educational phase|stage of education)`,
      '(end of|at the end of|by) (key stage|ks) <n>',
      `(in|during|over) (key stage|ks) <n>`,
      `${by} ${end} (the)? (eyfs|foundation stage|early years foundation stage|reception|nursery|early years|pre school|preschool)`,
      'end of (key stage|ks|keystage|phase|the phase|reception)',
    ],
  },
  {
    sort: 'school-year',
    phrases: [
      `${by} ${end} (his|her|their|my)? (school|national curriculum|nc|academic)? (year|yr|y|ncy) <n>`,
      `${by} (the)? (end|start|beginning|close|middle) of (this|the|next|current|his|her|their|my|each) (current|coming|next|first|second|third|final|last|foundation|present)? (academic|school|college|financial|course)? (year|phase|course)`,
      `${by} ${end} ((post 16|post - 16) (education|study|phase|provision)?|sixth form|year group|primary school|secondary school|infant school|junior school|middle school|primary|secondary|primary phase|college|his course|her course|their course|the course|nursery|university|statutory schooling|compulsory schooling|school|his time at * )`,
      '(at|by) (the)? end of (year|yr|y) <n>',
      '(year|yr|y|ncy) <n> (end|ends|finishes|is over|is finished)',
      '(when|once|as) (year|yr|y) <n> *',
      `${at} (his|her|their|my|this|the|next|current)? (next|current|first|second|final|last|academic|school|college|primary|secondary|reception|nursery)? (academic|school|college)? (year|phase|course|school|reception|nursery) <n>?`,
      '(in|during|over) (year|yr|y|ncy) <n>',
      '(end of|end) (of)? (year|yr|y) <n>',
      '(terms?|half) of (year|yr|y) <n>',
      '(year|yr|y) <n> , (end|start)',
      '(in|during|over) (his|her|their|my|the) (last|final|first|second|third|next) (year|term) (at|of|in) *',
      `${by} (next|this) (academic|school|college) year`,
      `(in|during|over) (the)? (next|this|current|coming) (academic|school|college) year`,
      '(by|at) year end',
      `${by} ${end} (the)? <year> (/|-) <n> (academic|school)? (year)?`,
    ],
  },
  {
    sort: 'term',
    phrases: [
      `${by} ${end} (the|this|next|his|her|their|each)? (first|second|next|last|final|coming)? (autumn|spring|summer|easter|christmas|michaelmas|winter)? (term|half term) (<n>)? (<year>)?`,
      '(last|first|final) (day|week) of (the)? (autumn|spring|summer) term *?',
      `(this|next) (half)? term`,
      `${at} (the|this|next)? (autumn|spring|summer)? (half)? term`,
      `(in|during|within|over|after) (the|this|next) (next|coming|current|autumn|spring|summer|first|second)? (half)? (term|terms)`,
      'end (of)? (the)? (autumn|spring|summer) term (<n>)? (<year>)?',
      'end of (term|the term|this term|autumn term|spring term|summer term|half term)',
      `(for|in) (my|his|her|the|their) (spring|summer|autumn) term *`,
    ],
  },
  {
    sort: 'span',
    phrases: [
      `${within} (the|a|about|approximately|around)? (next|coming|following|first|another)? <n> (to|-|or)? <n>? <periods> (time|'|of * )?`,
      `${within} (a|one|the) (next|coming|following)? (year|term|month|half term|fortnight|week|academic year|school year|calendar year)`,
      `<n> (months|weeks|years|month|week|year) (from now|time|'s time|from today|after * )`,
      `(in|within) <n> (months|weeks|years|year|month|week) ' time`,
      `(at|by|after) the end of <n> <periods>`,
      "(in|within) (a|one|<n>) (year's|years'|month's|months'|week's|weeks') time",
      `${by} (the)? (end of)? (the|this)? <n> <period> (programme|period|block|course|review)`,
      `${by} (the)? (end of)? (week|month|term) <n>`,
      '(over|in|within) the (course|space) of (the)? (next)? <n> <periods>',
    ],
  },
  {
    sort: 'age',
    phrases: [
      `${by} (the)? (age|age of) <n>`,
      `${by} (the time)? (he|she|they|i|*) (is|are|turns|turn|am|reaches|reach) (age|the age of)? <n>`,
      `${by} (his|her|their|my) <ordinal> birthday`,
      `${by} (his|her|their|my) (next|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first) birthday`,
      '(at|aged|by) age <n>',
      'by <n> <cap>',
      'at <n> (,|<open>|<cap>)',
      'aged <n> (at the latest|,|:)',
      'when (he|she|they|i) (is|are|am|turns|turn|reaches|reach) <n>',
    ],
  },
  {
    sort: 'event',
    phrases: [
      `(by|before|until) the time (that)? * ${leaving}`,
      `(by|before|until) the time *`,
      `(before|when|by when|prior to|until|ahead of) (he|she|they|i) (leaves|finishes|starts|begins|moves|transfers|joins|enters|turns|leave|finish|start|begin|move|transfer|join|enter|turn|goes to|go to|goes into|go into|goes up|go up|reaches|reach) *`,
      `(before|prior to|by|on|ahead of|in time for|until) (his|her|their|my|the) (transfer|transition|move|start|entry|return|leaving) (to|at|into|from|of) *`,
      `(before|by|prior to|in time for|ahead of|for) (starting|leaving|moving|transferring|transition|joining|going|entering|finishing|beginning|sitting|taking) *`,
      `(before|by|prior to|in time for|ahead of|for) (secondary|primary) (school|phase|transfer|stage)?`,
      `(before|by|in time for|ahead of|for) (his|her|their|my|the)? (final|mock|summer|next|end of year|gcse|a level|year <n>|driving|phonics|college|school)? (gcses|gcse|exams|examinations|sats|a levels|phonics screening|phonics screening check|phonics check|sat|examination|leavers|leavers'|show|performance|interview|placement|residential|school trip|practical|mocks|work experience|assessment week|sports day)`,
      `(on|at|by) (entry|transfer|transition) (to|into) *`,
      `by (his|her|their|my|the) (last|final|first|next) (day|week|term|year|placement|lesson|half term)`,
      'on leaving *',
      'by the time of *',
    ],
  },
  {
    sort: 'season',
    phrases: [
      `${by} ${end} (the|this|next|following|coming)? (autumn|spring|summer|winter|easter|christmas|xmas|new year|february|may|october|half term|summer holidays|easter holidays|summer break|easter break|christmas holidays) (half term|holidays|holiday|break)? (<year>)?`,
      '(early|late|mid)? (summer|autumn|spring|winter|easter|christmas|xmas) (half)? (term|holidays?|break)? <year>',
      '(half term|end of year) <year>',
      '(first|second) half of (the)? (autumn|spring|summer) term <year>?',
      `(this|next) (summer|autumn|spring|winter|easter|christmas)`,
    ],
  },
  {
    sort: 'review',
    phrases: [
      `(by|at|before|in time for|until|for) (the|his|her|their|my|this|our)? (next|following|first|<year>|second|coming|interim|early|six month|year <n>|<month>)? (year's)? (annual|yearly|statutory|next|interim|six month|termly|transition|phase|early)? review`,
      `(by|at|before|for|until) (the|his|her|their|my)? <month> <year>? (annual|yearly|interim)? review`,
      'by (the)? (next)? (ar|annual review meeting)',
    ],
  },
  {
    sort: 'year',
    phrases: [
      '(by|before|during) (the)? (end of|start of|beginning of|middle of|summer of|spring of|autumn of)? <year>',
      'in <year>',
      '(in|by) (summer|spring|autumn) <year>',
      'by (the)? (year)? <year> (/|-) <n>',
      'end of <year>',
    ],
  },
  ...timePoints,
];
