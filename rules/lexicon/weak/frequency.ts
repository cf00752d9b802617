/** Words for how often, or until when, that hold no number (domain 4.6, group 3; 4.5). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'frequency',
  effect: 'softens',
  curedBy: ['amount'],
  severity: 'should',
  authority: 'code',
  at: 'Code 9.69',
} as const;
const style = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;

const help =
  '(support|input|access|intervention|interventions|practice|sessions|contact|teaching|use|opportunities|' +
  'exposure|work|help)';

export const frequency: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'regular',
    phrases: ['(on a)? (more)? regular basis', '(more|very)? (regular|regularly)'],
    why: '“Regular” fits once a day and once a year.',
    ask: 'how many times a week or term, and how many minutes each',
    fineWhen: 'The number follows, or “regular” means usual, as in “his regular class teacher”.',
    weak: 'Ayo will have «regular» reading practice.',
    fine: 'Ayo will have regular reading practice: 15 minutes with a TA every school day.',
  },
  {
    ...base,
    id: 'frequent',
    phrases: [
      '(more|very)? (frequent|frequently)',
      '(more|very|quite|fairly|most) often',
      'as often as (possible|needed|necessary|required|he|she|they)',
    ],
    why: '“Frequent” gives no number to count against.',
    ask: 'how many times a day or week',
    fineWhen: 'The number follows, or it describes what the child does.',
    weak: 'Mia needs «frequent» breaks.',
    fine: 'Mia takes frequent breaks with a TA: 5 minutes in every lesson, after 20 minutes of desk work.',
  },
  {
    ...style,
    id: 'repeated',
    phrases: [
      `repeated ${help}`,
      '(lots of|frequent|constant|continual|plenty of|much)? (repetition|reinforcement) (of|and)?',
      '(constant|constantly|continual|continually)',
    ],
    why: 'Repeating is a good method, but nothing says how often.',
    ask: 'how many repeats, in which lessons',
    fineWhen: 'A number or a lesson is given.',
    curedBy: ['amount', 'figure', 'trigger'],
    weak: 'Kit needs «lots of repetition of» new words.',
    fine:
      'The class teacher leads repetition of each new word 4 times a lesson, in 10 minutes of every English ' +
      'lesson.',
  },
  {
    ...style,
    id: 'routinely',
    phrases: [
      'routinely',
      'as a matter of (routine|course)',
      '(as)? (a)? part of (his|her|their|the|a) (daily|school|normal|usual|class|classroom|weekly|regular)? ' +
        '(routine|routines)',
      'on a routine basis',
    ],
    why: 'A routine is only as good as its times.',
    ask: 'which times of day, and how long',
    fineWhen: 'The times are given, or it is an adaptation in every lesson.',
    curedBy: ['amount', 'figure', 'trigger'],
    weak: 'Key words are shared «routinely».',
    fine: 'The class teacher routinely shares key words in the first 5 minutes of every lesson.',
  },
  {
    ...base,
    id: 'ongoing',
    phrases: ['(on an)? (ongoing|on going) (basis)?'],
    why: '“Ongoing” gives neither an amount nor an end.',
    ask: 'how long and how often, and when it is reviewed',
    fineWhen: 'An amount is given and a review is dated.',
    weak: 'Zara will have «ongoing» therapy.',
    fine:
      'Zara will have ongoing therapy: 40 minutes each week with a speech and language therapist, reviewed ' +
      'every July.',
  },
  {
    ...base,
    id: 'continued',
    phrases: [
      `(continued|continuing|continuous) ${help}`,
      '(will|to) continue (to (be|receive|have|access|need|work|use|attend|benefit)|with|as)',
      '(continue|continues|continued) to (be supported|receive|access|benefit|work|need|require)',
    ],
    why: 'To continue something is only clear to a reader who knows what went before.',
    ask: 'what is given, how long and how often',
    fineWhen: 'The amount is stated again.',
    weak: 'Tomasz «will continue to receive» help with maths.',
    fine: 'Tomasz will continue to receive 20 minutes of maths teaching, 4 times a week, from an HLTA.',
  },
  {
    ...style,
    id: 'long-term',
    phrases: [
      'in the (long|longer|short|medium) term',
      `(long|longer) term ${help}`,
      '(for the foreseeable future|indefinitely|over the long term)',
    ],
    why: 'The words promise length without a date.',
    ask: 'how long and how often, and the review date',
    fineWhen: 'The amount stands beside them, or they describe an aim.',
    curedBy: ['amount', 'figure'],
    weak: 'Leila needs «long term support» with eating.',
    fine: 'A TA sits with Leila for 30 minutes at every lunch; this is long term support, reviewed each July.',
  },
  {
    ...base,
    id: 'periodic',
    phrases: [
      '(periodic|periodically|intermittent|intermittently|sporadic|sporadically)',
      'at (regular|various|appropriate|suitable|set|frequent|agreed|planned)? intervals',
    ],
    why: 'No interval is given, so any gap would comply.',
    ask: 'the interval, and the length of each time',
    fineWhen: 'The interval is stated.',
    curedBy: ['amount', 'figure'],
    weak: 'A therapist will visit «periodically».',
    fine: 'A physiotherapist checks the standing frame at planned intervals, for 60 minutes every 6 weeks.',
  },
  {
    ...base,
    id: 'from-time-to-time',
    phrases: [
      'from time to time',
      'on (occasion|occasions)',
      '(occasional|occasionally)',
      '(every)? now and (then|again)',
      'every so often',
      'once in a while',
    ],
    why: 'Once a year would satisfy these words.',
    ask: 'how many times a term, and how long each',
    fineWhen: 'They describe what the child does, not what adults give.',
    weak: 'The teacher will check in «from time to time».',
    fine:
      'The teacher takes 5 minutes each Monday over the seating plan, as Ravi from time to time cannot see the ' +
      'board.',
  },
  {
    ...style,
    id: 'consistent',
    phrases: [
      '(consistent|consistently) (approach|approaches|use|strategies|application|applied|used|messages|' +
        'language|response|responses|support|management|reinforcement)',
      'consistently',
      'consistency (of|in|across|between|and)?',
    ],
    why: '“Consistent” praises the help without saying what it is.',
    ask: 'which approach, used by whom, in which lessons',
    fineWhen: 'The approach is named and the lessons are given.',
    curedBy: ['amount', 'list', 'trigger', 'detail'],
    weak: 'Noor needs a «consistent approach» to behaviour.',
    fine: 'A consistent approach: every adult uses the same three signs, stop, wait and go, in every lesson.',
  },
  {
    ...style,
    id: 'on-a-daily-basis',
    phrases: [
      '(on|at|in) a (daily|weekly|fortnightly|monthly|termly|half termly|day to day|twice weekly|regular weekly) basis',
      `(daily|weekly|fortnightly|monthly|termly|half termly) ${help}`,
    ],
    why: 'How often is clear, but not how long each time.',
    ask: 'how many minutes each time, and for what',
    fineWhen: 'Minutes are given, or it is an adaptation or a meeting.',
    weak: 'Idris will have phonics «on a daily basis».',
    fine: 'Idris will have 20 minutes of phonics on a daily basis, every school day, with a teaching assistant.',
  },
  {
    ...base,
    id: 'several-times',
    phrases: [
      '(several|a few|many|multiple|a number of|a couple of|numerous|various|as many) times (a|per|each|every|' +
        'over|in|during|across|as)?',
      '(on)? most days',
      '(once|more than once) or (twice|more|so) (a|per|each)?',
      'a couple of times',
    ],
    why: 'The number of times is left open.',
    ask: 'the number of times a day or week',
    fineWhen: 'The times are listed after it.',
    curedBy: ['figure', 'list'],
    weak: 'Jude is read to «several times a» week.',
    fine: 'A TA reads to Jude several times a day, for 10 minutes at the start of each lesson, 3 times daily.',
  },
  {
    ...base,
    id: 'key-times',
    phrases: [
      'at (key|certain|specific|particular|various|different|appropriate|set|identified|agreed|trigger|' +
        'relevant|suitable|other|strategic|targeted|difficult|challenging|busy) (times|points|moments|parts) (of|' +
        'in|during|throughout|across)? (the|each)? (day|school day|week)?',
      '(key|pinch|flash|crunch|trigger) (times|points|moments)',
      'at the appropriate (time|times|moment)',
    ],
    why: 'The reader has to guess which times are meant.',
    ask: 'a list of the times, and what happens at each',
    fineWhen: 'The list of times follows.',
    curedBy: ['list', 'figure'],
    weak: 'Adults will help Poppy «at key times».',
    fine: 'A TA walks with Poppy at key times, for 10 minutes every day at each: arrival, lunch and home time.',
  },
  {
    ...style,
    id: 'at-transitions',
    phrases: [
      '(at|during|around) (points|times|periods|moments) of (transition|change|stress|difficulty|need|anxiety|' +
        'crisis|heightened anxiety|high anxiety|distress|uncertainty)',
      '(at|around) (key|main|major|important)? (transition|transitions) (points|times)?',
      '(transition|change) (points|times)',
    ],
    why: 'Which changes are meant is left to the reader.',
    ask: 'which moves or changes, and what the adult does',
    fineWhen: 'The moves are listed, or the strategy applies at every one.',
    curedBy: ['list', 'trigger', 'detail', 'amount'],
    weak: 'Esme is helped «at times of transition».',
    fine: 'At transition points (arrival, lunch, home time) a TA shows Esme a countdown card every day for 5 minutes.',
  },
  {
    ...style,
    id: 'unstructured-times',
    phrases: [
      '(at|during|in|for)? (unstructured|less structured|non structured|social|busier|free) (times|time|parts ' +
        'of the day|periods|situations)',
    ],
    why: 'Not everyone will list the same times.',
    ask: 'which times, from when until when',
    fineWhen: 'The times are listed after it.',
    curedBy: ['list', 'amount'],
    weak: 'Omar is supervised «during unstructured times».',
    fine: 'During unstructured times (break 10:30 to 10:45, lunch 12:00 to 13:00) a TA stays in sight of Omar.',
  },
  {
    ...style,
    id: 'throughout-the-day',
    phrases: [
      '(throughout|across|during|over|in) the (course of the)? (whole|entire|full)? (school|college|nursery|' +
        'working)? (day|week)',
      '(all day|all day long|all of the time|all the time|24 hours a day|at all times)',
    ],
    why: 'A whole day with no hours can mean a glance now and then.',
    ask: 'start and finish times, whether breaks count, and who is there',
    fineWhen: 'It is an adaptation of the room or the teaching that is always there.',
    curedBy: ['amount', 'detail'],
    weak: 'Adults will check on Bethan «throughout the school day».',
    fine: 'A TA is with Bethan throughout the school day, 6.5 hours every day, 08:45 to 15:15, breaks included.',
  },
  {
    ...style,
    id: 'across-the-curriculum',
    phrases: [
      '(across|in|within|throughout|over) (all (areas|aspects|parts) of)? (the|his|her|their) (whole|entire|' +
        'wider|school|full)? curriculum',
      '(across|in|within) all (areas|aspects|parts|contexts|environments|settings)',
      '(across|throughout) (the|all) (setting|settings|school|schools|board|contexts|provision|environments)',
    ],
    why: 'What happens everywhere is often planned nowhere.',
    ask: 'which lessons, and what is done in each',
    fineWhen: 'It is one named strategy used in every lesson.',
    curedBy: ['amount', 'list', 'detail', 'trigger'],
    weak: 'Literacy goals are addressed «across the curriculum».',
    fine:
      'A word bank of 10 subject words is on the desk in every lesson across the curriculum, made by the ' +
      'subject teacher.',
  },
  {
    ...base,
    id: 'embedded',
    phrases: [
      '(embedded|integrated|incorporated|woven|infused|interwoven|built|embed|embedding|integrate|incorporate) ' +
        '(in|into|within|throughout|across)',
    ],
    why: 'Built into everything, it can no longer be seen or counted.',
    ask: 'which lessons, how many minutes, and who leads',
    fineWhen: 'It adds to planned teaching, or the slots are given.',
    curedBy: ['amount', 'trigger', 'list'],
    weak: 'Language targets will be «embedded in» lessons.',
    fine: 'Language targets are embedded in English and science: 10 minutes in every lesson with the class TA.',
  },
  {
    ...base,
    id: 'opportunity-arises',
    phrases: [
      '(when|where|as|if|whenever|wherever) (an|the|any|suitable|appropriate)? (opportunity|opportunities|' +
        'occasion|occasions|chance|chances) (to do so)? (arise~|occur~|present~|allow~|permit~)',
      'as (and when)? (they|it|these) (arise|arises|occur|occurs)',
      '(naturally occurring|naturally arising|incidental|incidentally|opportunistic|opportunistically)',
      'in the moment',
    ],
    why: 'Nothing is planned, so nothing need happen.',
    ask: 'planned slots, with minutes and a role',
    fineWhen: 'It carries a taught skill into the rest of the day.',
    effect: 'conditions',
    curedBy: ['amount', 'minimum'],
    weak: 'Callum will practise turn taking «when the opportunity arises».',
    fine: 'Callum practises turn taking for 15 minutes every Tuesday with an ELSA, and in the moment at lunch.',
  },
  {
    ...base,
    id: 'little-and-often',
    phrases: [
      'little and often',
      '(in|for|by)? (short|small|brief|bite sized|bite size) (sharp)? (bursts|chunks|doses|slots)',
      '(dip|dips|dipping|dipped) (in and out|in|into)',
    ],
    why: 'A sound method, but it gives neither minutes nor times.',
    ask: 'how many minutes, how many times a day',
    fineWhen: 'The minutes and times follow.',
    curedBy: ['amount', 'figure'],
    weak: 'Spelling is taught «little and often».',
    fine: 'Spelling is taught little and often: 5 minutes, 3 times a day, with a TA.',
  },
  {
    ...base,
    id: 'block-of',
    phrases: [
      '(a|in|the|further|regular|one)? (block|blocks|course|courses|cycle|cycles|run) of (speech|language|' +
        'occupational|individual|group|direct|weekly|small group)? (sessions|session|therapy|input|intervention|' +
        'interventions|lessons|support|treatment|work|teaching|counselling)',
      '(a)? series of (sessions|lessons|visits|meetings|workshops|appointments|groups)',
      '(in)? (therapy|intervention|support|teaching) (block|blocks)',
    ],
    why: 'A block with no number could be two sessions or twenty.',
    ask: 'how many sessions, how long each, and the gap between blocks',
    fineWhen: 'Number, length and gap are all given.',
    curedBy: ['figure', 'amount'],
    weak: 'Freya will have «a block of therapy».',
    fine: 'Freya will have a block of therapy each term: 6 weekly sessions of 45 minutes with the therapist.',
  },
  {
    ...base,
    id: 'sessions-uncounted',
    phrases: [
      '(group|mentoring|catch up|booster|intervention|pastoral|taught|tutoring|play|parent) sessions',
      'sessions (with|from|of|to|on|for|around|focusing|in)',
    ],
    why: 'The sessions have no number or no length.',
    ask: 'how many, how long, how far apart',
    fineWhen: 'Number, length and gap are all given.',
    curedBy: ['amount', 'figure'],
    weak: 'Ayo attends «mentoring sessions».',
    fine: 'Ayo attends mentoring sessions of 50 minutes every week for 12 weeks with the learning mentor.',
  },
  {
    ...base,
    id: 'in-due-course',
    phrases: [
      'in (due course|the (near|not too distant)? future|good time)',
      'at (a later|some later|a future|some future|an appropriate|a suitable) (date|stage|point|time)',
      'at (some|the earliest) (point|opportunity|stage)',
      'as soon as (it is)? (possible|practicable|practical|reasonably possible|reasonably practicable|feasible|' +
        'able|available)',
      '(asap|a s a p)',
      'when the time (is right|comes)',
      '(eventually|down the line)',
      '(going|moving) (forward|forwards)',
    ],
    why: 'There is no date by which it must happen.',
    ask: 'the date it starts',
    fineWhen: 'It answers an emergency, where “as soon as possible” is the only honest time.',
    curedBy: ['figure', 'trigger'],
    weak: 'A hearing check will follow «in due course».',
    fine: 'A TA watches for seizures in every lesson, sits with Omar for 5 minutes and rings home as soon as possible.',
  },
  {
    ...style,
    id: 'initially',
    phrases: [
      '(initially|temporarily|in the first instance|to begin with|to start with|for the time being|for now)',
      '(on a)? (short term|trial|temporary) (basis|support|intervention|measure)',
      'for a (limited|short|fixed|temporary) (time|period)',
    ],
    why: 'It has a start and no end, and what follows is left open.',
    ask: 'the end date, and what comes next',
    fineWhen: 'The date and the next step are given.',
    curedBy: ['figure', 'amount'],
    weak: '«Initially», Mia will be in a nurture class.',
    fine: 'Initially, until 18 December 2026, a TA teaches Mia in a group of 6 for 3 hours every morning, then for 2.',
  },
  {
    ...base,
    id: 'as-long-as-needed',
    phrases: [
      '(for)? as long as (is|it is|he|she|they|may be)? (needed|required|necessary|needs it|need it|needs|' +
        'possible|appropriate|wants|wishes)',
      '(until|when) (it is|this is)? no longer (needed|required|necessary|appropriate)',
      'until (he|she|they) no longer (needs|need|requires|require)',
    ],
    why: 'Nobody is named to say when it ends.',
    ask: 'the review date, and who decides',
    fineWhen: 'The amount is fixed and a review is dated.',
    effect: 'conditions',
    curedBy: ['amount', 'figure'],
    weak: 'The ramp and help on stairs stay in place «for as long as needed».',
    fine:
      'Kit has 10 minutes of handwriting daily with a TA until no longer needed, decided at the review in July ' +
      '2027.',
  },
];
