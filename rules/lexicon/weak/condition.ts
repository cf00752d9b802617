/** Words that make provision wait for a need, a test or a request (domain 4.6, group 2; lawful uses: 4.2). */
import type { WeakPhrase } from '../weak-phrases.ts';

const para74 = 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74';

const it = "(it is|it's|this is|that is|they are|these are|he is|she is|is|are|still|also)";

/** Nothing is left to enforce, whatever amount stands beside it. */
const emptied = {
  group: 'condition',
  effect: 'empties',
  curedBy: ['never'],
  severity: 'must',
  authority: 'law',
  at: para74,
} as const;

/** Fine on top of a stated amount, or with a stated trigger. */
const conditional = {
  ...emptied,
  effect: 'conditions',
  curedBy: ['amount', 'minimum', 'trigger'],
} as const;

/** The child, not a system, decides: a fault only where nothing else is stated. */
const childLed = {
  ...conditional,
  effect: 'softens',
  curedBy: ['amount', 'trigger', 'detail'],
  severity: 'consider',
  authority: 'practice',
  at: 'practice',
} as const;

const cue =
  '(as|if|when|where|whenever|wherever|as and when|if and when|when and where|where and when|as and where|' +
  'when and if|if or when)';

export const condition: readonly WeakPhrase[] = [
  {
    ...conditional,
    id: 'as-required',
    phrases: [
      `${cue} ${it}? (required|requested|called for|called upon)`,
      '(as|if|when|where) (the child|he|she|they|i) require~ (it|this|them|help|support)',
      'should (he|she|they|it|this) (require|need|be (required|needed|necessary)) (it|this|help|support)?',
    ],
    why: 'Nobody can tell who decides that it is required.',
    ask: 'the trigger, who decides, and a minimum',
    fineWhen: 'It adds to a stated minimum, or belongs to an emergency or a medicine.',
    weak: 'Mia will have help with reading «as required».',
    fine: 'Mia reads with a teaching assistant for 15 minutes every day, and for longer as required by the SENCO.',
  },
  {
    ...conditional,
    id: 'as-needed',
    phrases: [`${cue} ${it}? needed`, 'on an? as (needed|required|and when) basis'],
    why: '“Needed” has no trigger, so a week with none would comply.',
    ask: 'what shows the need, who acts, and a minimum',
    fineWhen: 'It adds to a stated minimum, or the child starts it, as with a break card.',
    weak: 'Kit will have movement breaks «when needed».',
    fine: 'A TA takes Kit for a movement break of 5 minutes twice a day, and again when needed if he shows his card.',
  },
  {
    ...childLed,
    id: 'when-child-needs',
    phrases: ['(as|if|when|where|whenever) (he|she|they|i) (need|needs) (it|this|them|one|help|support|to)'],
    why: 'An adult may not see the need, and the child may not be able to say it.',
    ask: 'how the child asks, and what the adult looks for',
    fineWhen: 'The child starts it in a way that has been taught, as with a break card.',
    weak: 'Zara goes to the library «when she needs to».',
    fine: 'A TA walks with Zara for 5 minutes after every lesson, and when she needs to leave and shows her card.',
  },
  {
    ...conditional,
    id: 'as-necessary',
    phrases: [`${cue} ${it}? necessary`],
    why: 'The words leave it to someone unnamed to say what is necessary.',
    ask: 'the trigger, who decides, and a minimum',
    fineWhen: 'It adds to a stated minimum, or quotes the Act.',
    weak: 'Instructions will be signed «where necessary».',
    fine: 'In every lesson a TA signs each instruction for Zara, and repeats it at her desk where necessary.',
  },
  {
    ...conditional,
    id: 'as-and-when',
    phrases: ['as and when', 'as or when', 'if and when', 'when and if'],
    why: 'The words set no time and no amount.',
    ask: 'set times, or the trigger and a minimum',
    fineWhen: 'It adds to a stated minimum.',
    weak: 'The therapist will visit «as and when».',
    fine: 'The therapist visits for 60 minutes every half term, and as and when the SENCO rings.',
  },
  {
    ...conditional,
    id: 'as-appropriate',
    phrases: [
      `${cue} ${it}? (appropriate|applicable)`,
      `(if|when|where|whenever|wherever) ${it}? (suitable|relevant|helpful|useful|beneficial|advisable|` +
        'desirable|warranted|indicated|reasonable)',
    ],
    why: 'Nobody can tell who judges what is appropriate, or by what test.',
    ask: 'the test, and who applies it',
    fineWhen: 'It quotes the Act, or adds to a stated amount.',
    weak: 'Homework will be adapted «where appropriate».',
    fine: 'The class teacher shortens each homework task to 20 minutes every week, and prints it where appropriate.',
  },
  {
    ...conditional,
    id: 'as-deemed-necessary',
    phrases: [
      `${cue} (it is|this is|they are|is|are)? (deemed|felt|considered|thought|judged|believed|found|seen) (to ` +
        'be|as)? (necessary|appropriate|helpful|useful|beneficial|needed|required|suitable|fit|right|best|' +
        'relevant|of benefit)',
      '(deemed|felt|considered|thought) (to be)? (necessary|appropriate|helpful|beneficial) by',
    ],
    why: 'Someone unnamed may decide that it is not needed at all.',
    ask: 'the amount decided now, or who decides and by what test',
    fineWhen: 'It adds to a stated minimum and names who decides.',
    curedBy: ['amount', 'minimum'],
    weak: 'Tomasz will work outside the class «as deemed necessary».',
    fine: 'Tomasz has at least 20 minutes outside the class daily, and more when deemed necessary by his HLTA.',
  },
  {
    ...conditional,
    id: 'need-arises',
    phrases: [
      '(should|if|when|where|whenever|as|as and when|if and when) (the|a|any)? need~ (arise~|dictate~|occur~|' +
        'emerge~|requires|require|demands)',
      '(if|where|when|should) there (is|be) (a|any|an)? (need|requirement)',
      '(as|when) (his|her|their) needs (dictate|change|require)',
    ],
    why: 'The need is already in Section B; the plan has to answer it now.',
    ask: 'what is given now, and what would bring more',
    fineWhen: 'It adds to a stated amount, or answers a medical event.',
    weak: '«Should the need arise», a sensory break will be arranged.',
    fine: 'A TA leads a sensory break for Leila of 10 minutes at 11:00 daily, and a second if the need arises.',
  },
  {
    ...conditional,
    id: 'problems-arise',
    phrases: [
      '(if|when|where|should) (any|further|new)? (problems|difficulties|concerns|issues|incidents) (arise~|' +
        'occur~|emerge~|persist~|continue~)',
      '(in the event of|in case of) (any|further)? (problems|difficulties|concerns|issues)',
    ],
    why: 'Help that waits for trouble is not provision for a need already known.',
    ask: 'what is done every day, and the sign that starts the rest',
    fineWhen: 'The daily provision is stated and this says what is added.',
    weak: 'A mentor will meet Ravi «if problems arise».',
    fine: 'A mentor meets Ravi for 15 minutes every Monday and Thursday, and again the same day if problems arise.',
  },
  {
    ...conditional,
    id: 'according-to-need',
    phrases: [
      '(according to|in accordance with|in line with|based on|in response to|responsive to|dictated by|' +
        'commensurate with|matched to) (his|her|their|the|individual|identified|current|changing|presenting)? ' +
        '(individual|presenting|changing)? need~',
      '(depending|dependent) (on|upon) (his|her|their|the|individual)? (needs|need|mood|day|presentation|' +
        'progress|anxiety|presenting needs|level of need|how (he|she|they))',
      '(needs led|need led|led by need)',
    ],
    why: 'The plan has to say what the need calls for, not point back at the need.',
    ask: 'the amount for an ordinary week, and what changes it',
    fineWhen: 'The text says why the need varies and gives a minimum.',
    weak: 'Support will be given «according to need».',
    fine: 'Noor has at least 10 hours a week with a TA, rising to 15 in a week with seizures, according to need.',
  },
  {
    ...conditional,
    id: 'subject-to-review',
    phrases: [
      'subject to (a|an|the|further|ongoing|regular|annual|termly|his|her|their)? (review|reviews|assessment|' +
        'progress|change|changes|approval|agreement|evaluation|panel|monitoring)',
    ],
    why: 'The duty lasts until the plan is amended; this makes it sound as if it might not.',
    ask: 'what is given until the plan is amended, and the review in a sentence of its own',
    fineWhen: 'It speaks of consent, or the need varies and a minimum is given.',
    curedBy: ['minimum'],
    weak: 'Idris will have a reading programme «subject to review».',
    fine: 'Idris reads with a TA for 20 minutes at least 3 times a week; any more is subject to termly review.',
  },
  {
    ...conditional,
    id: 'following-assessment',
    phrases: [
      '(following|after|pending|subsequent to) (an|a|further|initial|the|full|more|any|baseline|specialist)? ' +
        '(full|further|specialist|initial|baseline)? (assessment|screening|baseline|evaluation|trial|assessments)',
      '(once|when|after) (he|she|they|it) (has|have|is|are) (been)? assessed',
      'once (an|the) assessment (is|has been) (complete|completed|done)',
    ],
    why: 'The provision waits for an assessment that has not happened.',
    ask: 'the result, or what is given meanwhile and the date',
    fineWhen: 'The assessment is past, or an interim amount and a date are given.',
    curedBy: ['amount', 'figure'],
    severity: 'should',
    weak: '«Following assessment», Leila will receive therapy.',
    fine: 'A therapist sees Leila for 30 minutes weekly, and plans next term following assessment by 31 March 2027.',
  },
  {
    ...conditional,
    id: 'will-be-assessed',
    phrases: [
      '(will|to|should|needs to|need to) be (assessed|reassessed|screened|evaluated|re assessed) (for|by|to|as)?',
      '(an|a|further|a further|full|a full) (assessment|screening) (will|to|should|is to) be (carried out|' +
        'completed|undertaken|made|arranged|requested|sought)',
      '(carry out|undertake|request|seek|arrange|complete) (an|a|further|a further|a full|the) (assessment|screening)',
    ],
    why: 'An assessment to come is not provision.',
    ask: 'what is given meanwhile, and the date by which the assessment is done',
    fineWhen: 'It is a trial of equipment with an end date.',
    curedBy: ['amount', 'figure'],
    severity: 'should',
    weak: 'Ravi «will be assessed for» a communication device.',
    fine: 'A TA uses a symbol book with Ravi in every lesson, and he will be assessed for a device by 30 June 2027.',
  },
  {
    ...childLed,
    id: 'on-request',
    phrases: [
      '(on|upon|at) (his|her|their|the)? request (of)?',
      '(if|when|where|whenever|should) (he|she|they|i) (so)? (ask|asks|request|requests|want|wants|wish|wishes|' +
        'choose|chooses|prefer|prefers) (it|this|to|for)?',
    ],
    why: 'Help that waits to be asked for misses the child who cannot ask.',
    ask: 'the adult’s own check, and how the child asks',
    fineWhen: 'The child asks in a way they have been taught, such as a card.',
    weak: 'A reader is provided «on request».',
    fine: 'The TA reads every question aloud, and again on request when Zara lifts her yellow card.',
  },
  {
    ...childLed,
    id: 'when-child-ready',
    phrases: [
      '(when|once|if|until) (he|she|they|i) (is|are|feel|feels|am) (ready|able|comfortable|confident|settled|' +
        'willing|calm enough)',
      'when ready',
      'at (his|her|their) own pace',
    ],
    why: 'Nobody can tell who says that the child is ready.',
    ask: 'the sign of being ready, who looks for it, and a date',
    fineWhen: 'What happens until then is stated.',
    weak: 'Tomasz will join assemblies «when he is ready».',
    fine: 'Tomasz spends 10 minutes of each assembly by the door with a TA, and moves to his class when he is ready.',
  },
  {
    ...conditional,
    id: 'flexible-approach',
    phrases: [
      '(a|an)? (flexible|responsive|fluid) (approach|approaches|basis|support|provision|use|timetable|' +
        'arrangement|arrangements|package|programme|manner|way)',
      '(used|delivered|deployed|applied|provided|allocated|spread|organised|implemented|arranged) (flexibly|' +
        'with flexibility)',
      '(flexibly|with (some)? flexibility|a degree of flexibility|flexibility (in|around|of|as|to|over))',
    ],
    why: 'Flexibility has to serve the child; with no minimum it can mean nothing.',
    ask: 'a minimum, what may vary, and who decides',
    fineWhen: 'The need varies, the text says so, and a minimum stands.',
    at: 'R (IPSEA) v SSES [2003] EWCA Civ 7',
    curedBy: ['amount', 'minimum'],
    weak: 'Adults will take «a flexible approach».',
    fine: 'Leila has at least 8 hours a week with a TA, used flexibly between English and science as her pain varies.',
  },
  {
    ...conditional,
    id: 'ad-hoc',
    phrases: ['(on an|an|on a)? ad hoc (basis)?', 'on a (case by case|needs|need|day by day) basis'],
    why: 'The words mean that nothing is planned.',
    ask: 'planned times, or a trigger and a minimum',
    fineWhen: 'It adds to planned times.',
    weak: 'Mentoring happens «on an ad hoc basis».',
    fine: 'Ravi sees his mentor at 13:00 every Wednesday for 20 minutes, and on an ad hoc basis in exam weeks.',
  },
  {
    ...conditional,
    id: 'fade-out',
    phrases: [
      '(reduced|faded|withdrawn|decreased|phased out|reduce|fade|withdraw|decrease|reducing|fading|' +
        'withdrawing) (gradually|slowly|over time|as appropriate|accordingly|out)',
      '(gradually|slowly|systematically) (be)? (reduced|faded|withdrawn|decreased|phased out|reduce|fade|' +
        'withdraw|decrease)',
      '(with a view to|with the aim of) (reducing|fading|withdrawing)',
    ],
    why: 'Provision may fall away with nobody having decided it.',
    ask: 'the amount until the review, and the sign that it can fall',
    fineWhen: 'A figure, a sign and a review date are given.',
    curedBy: ['figure', 'minimum', 'amount'],
    severity: 'should',
    weak: 'Adult help will be «gradually reduced».',
    fine: 'Noor has 10 hours a week with a TA until July 2027, gradually reduced after that by 2 hours at each review.',
  },
];
