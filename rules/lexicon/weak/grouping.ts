/** How many adults to how many children, and which, left open (domain 4.5; 4.6, group 4). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'amount',
  effect: 'softens',
  curedBy: ['amount'],
  severity: 'should',
  authority: 'code',
  at: 'Code 9.69',
} as const;
const style = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;
const para74 = 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74';
const one = '(<ratio>|one to one|1 to 1|1 to - 1|1 - 1)';

const alone = `(${one}|individual|individually|individualised) (support|basis|work|sessions|teaching)?`;
const together =
  '(a|an)? (small|shared|paired|pair|pairs|group|groups) (group|groups)? (work|teaching|sessions|support|setting)?';

export const grouping: readonly WeakPhrase[] = [
  {
    ...style,
    id: 'additional-adult',
    phrases: [
      '(additional|extra|second|further) (trained|support|familiar)? (adult|ta|lsa|member of staff|teaching ' +
        'assistant)',
    ],
    why: 'An added adult is only provision with hours and a task.',
    ask: 'hours, lessons and task',
    fineWhen: 'Hours or lessons are given.',
    effect: 'remarks',
    curedBy: ['amount', 'trigger', 'detail'],
    weak: 'There will be an «additional adult».',
    fine: 'An additional adult, a TA trained in Makaton by the therapist, signs in every lesson.',
  },
  {
    ...style,
    id: 'high-ratio',
    phrases: [
      '(high|higher|favourable|good|enhanced|generous|low|lower|increased|better|improved|appropriate|' +
        'suitable) (adult|staff|staffing|teacher|pupil|student)? (to|:|/)? (child|pupil|student|adult|staff|' +
        'teacher)? (ratio|ratios)',
      '(well|highly|fully|generously) staffed',
      '(high|good|increased|enhanced) (staffing|adult|staff) (level|levels|presence|numbers)',
    ],
    why: 'A ratio is a pair of numbers; “high” is not one.',
    ask: 'the ratio, such as 1:4',
    fineWhen: 'The numbers follow.',
    curedBy: ['figure'],
    severity: 'should',
    weak: 'The class has a «high adult to child ratio».',
    fine: 'The class has a high adult to child ratio of 1:3 in every lesson: a teacher and 2 teaching assistants.',
  },
  {
    ...base,
    id: 'small-group',
    phrases: [
      '(a|in|in a|within a|within)? (very)? (small|smaller) (teaching|nurture|learning|focus|focused|working|' +
        'language)? (group|groups|class|classes|groupings|group work|class size|class sizes|group size)',
      '(a|in|in a)? reduced (group|class) (size|sizes)',
    ],
    why: '“Small group” may mean a small class, or a table in a class of thirty.',
    ask: 'the largest number, and whether it is the class or a group within it',
    fineWhen: 'The number is given, or the writer notes that no evidence gives one.',
    curedBy: ['figure'],
    authority: 'law',
    at: 'K & K v The Authority [2013] UKUT 624 (AAC)',
    weak: 'Bethan learns best «in a small group».',
    fine: 'Bethan has maths in a small group of no more than 4 pupils for 45 minutes every day with a teacher.',
  },
  {
    ...style,
    id: 'small-setting',
    phrases: [
      '(a)? (small|smaller|low|lower) (school|setting|environment|learning environment|base|provision|stimulus class)',
      '(low|lower|small|smaller|fewer|reduced) (pupil|student|class)? numbers',
      'fewer (pupils|children|students|peers)',
    ],
    why: 'Small against what is not said.',
    ask: 'the largest number of pupils, and why it matters',
    fineWhen: 'The number follows.',
    curedBy: ['figure'],
    weak: 'Callum needs «a smaller setting».',
    fine: 'A teacher has Callum in a small base of no more than 8 pupils for 2 hours every morning.',
  },
  {
    ...base,
    id: 'one-to-one-support',
    phrases: [
      `${one} (adult|ta|lsa|individual|staff|teaching assistant|learning|in class)? (support|help|teaching|` +
        'tuition|work|sessions|time|intervention|interventions|attention|supervision|mentoring|basis|provision|' +
        'care|staffing|assistance|input)',
      `on a ${one} basis`,
      `${one} (adult|ta|lsa|teaching assistant)`,
    ],
    why: 'The ratio is given, but not the hours.',
    ask: 'hours a week, in which lessons, with what skill',
    fineWhen: 'Hours are given, or it is tied to a task: “for all toileting”.',
    curedBy: ['amount', 'trigger'],
    weak: 'Freya will have «1:1 support».',
    fine: 'Freya will have 1:1 support for 10 hours a week from a teaching assistant.',
  },
  {
    ...base,
    id: 'individual-support',
    phrases: [
      '(individual|adult|ta|lsa|teaching assistant|in class|classroom|personal|in lesson|tas) (support|help|' +
        'assistance|attention|input)',
      'individual (work|time|teaching|tuition|sessions|intervention|interventions)',
      '(support|help|assistance) (from|by|of) (an|a|the|his|her|their|any|other)? (adult|adults|ta|tas|lsa|' +
        'teaching assistant|teaching assistants)',
    ],
    why: 'It says who, but not how much or what they do.',
    ask: 'hours a week, in which lessons, doing what',
    fineWhen: 'Hours are given, or it is tied to a task.',
    curedBy: ['amount', 'trigger'],
    weak: 'Ayo has «in-class support».',
    fine: 'Ayo has in-class support from a TA in every English and maths lesson, 9 hours a week.',
  },
  {
    ...base,
    id: 'one-to-one-or-group',
    phrases: [
      `(either)? (in|on a)? (a)? ${alone} (or|/|and / or|and or|or in|and / or in|or as) (in)? ${together}`,
      `(a|in)? (small)? (group|groups|paired|pairs|pair) (work|sessions)? (or|/|and / or|or in) (${one}|` +
        'individual|individually)',
    ],
    why: 'The smaller of the two would always satisfy the words.',
    ask: 'how much of each',
    fineWhen: 'An amount is given for each, without “or”.',
    effect: 'empties',
    curedBy: ['never'],
    severity: 'must',
    authority: 'law',
    at: para74,
    weak: 'Phonics will be taught «1:1 or in a small group» for 20 minutes a day.',
    fine: 'Phonics is taught 1:1 on Monday and Tuesday and with 3 others on Thursday, 20 minutes each, by a TA.',
  },
  {
    ...base,
    id: 'one-to-one-and-group',
    phrases: [
      `(both)? (in|on a)? (a)? ${alone} (and|&|,|and in|as well as) (in)? ${together}`,
      '(small)? (group|paired) (work|sessions)? (and|&|,|as well as) (individual|individually) (work|support)?',
      '(in)? (pairs|a pair|paired) (or|/|and / or|and) (a|in)? small (group|groups) (work)?',
    ],
    why: 'How much is alone and how much is in a group is not said.',
    ask: 'the amount of each, and the size of the group',
    fineWhen: 'Each has its amount.',
    weak: 'Ravi will have «individual and small group work».',
    fine: 'An HLTA gives Ravi 1:1 and small group reading: 15 minutes alone daily, 30 minutes in a trio every Friday.',
  },
  {
    ...style,
    id: 'and-or',
    phrases: ['and / or', 'either or', 'and or'],
    why: '“And/or” lets the lesser choice satisfy the words.',
    ask: 'which of the two, or how much of each',
    fineWhen: 'Both choices are dosed, or the difference does not matter.',
    curedBy: ['amount', 'detail'],
    weak: 'Art «and/or» music will be used.',
    fine: 'Mia draws and/or writes her answer for the first 10 minutes of every lesson, with the TA.',
  },
  {
    ...base,
    id: 'shared-support',
    phrases: [
      '(shared|pooled|joint|general) (adult|ta|class|classroom|staff|lsa)? (support|adult|ta|lsa|tas|teaching ' +
        'assistant|staffing|hours|help|assistance)',
      'shared (with|between|among|across) (other|others|another|several|two|pupils|children|students|(the|his|her|their) (class|group|base|unit|other|others|rest|table))',
      'sharing (a|an|the) (adult|ta|lsa|teaching assistant)',
    ],
    why: 'With how many children it is shared is not said.',
    ask: 'the number of children to each adult, and the hours',
    fineWhen: 'The ratio is given.',
    curedBy: ['figure'],
    weak: 'Kit has «shared support» in lessons.',
    fine: 'A TA gives shared support at a ratio of 1:2 in English for 1 hour every day.',
  },
  {
    ...style,
    id: 'close-supervision',
    phrases: [
      '(close|careful|vigilant|discreet|general) (adult|staff)? (supervision|oversight|watch)',
      'adult supervision',
      '(closely|carefully|discreetly|constantly) (supervised|monitored|watched|observed)',
      '(supervised|watched) (closely|carefully|at all times)',
      '(keep|keeping|keeps|kept) (a|an) (close|watchful|careful)? (eye|watch) (on|over)?',
      'be vigilant',
    ],
    why: 'How near, how many adults and at what times are left out.',
    ask: 'whether in sight or in reach, the ratio, and at which times',
    fineWhen: 'The distance or ratio is stated, as in a risk plan copied in.',
    curedBy: ['figure', 'amount'],
    weak: 'Zara needs «close supervision» outdoors.',
    fine: 'Zara has close supervision outdoors: one TA within 3 metres at every break and lunch.',
  },
  {
    ...style,
    id: 'full-time',
    phrases: [
      `(full time|fulltime|whole day|full day|all day) ${one}? (adult|ta|lsa|teaching assistant)? (support|` +
        'help|supervision|assistance|care|ta|lsa|adult|cover)',
      '(round the clock|around the clock|wraparound|wrap around|waking day) (support|care|curriculum|provision)?',
      'for the (full|whole|entire) (of the)? (school)? (day|week)',
    ],
    why: 'Whether breaks, lunch and journeys count is not said.',
    ask: 'start and finish times, breaks included or not, and the role',
    fineWhen: 'Times or hours are given.',
    curedBy: ['amount'],
    weak: 'Bethan needs «full-time support».',
    fine: 'Bethan has full-time support from one TA, 08:45 to 15:15 each day, breaks and lunch included.',
  },
];
