/** Verbs that advise, allow or hope where the plan has to promise (domain 4.6, group 2). */
import type { WeakPhrase } from '../weak-phrases.ts';

const secure = 'CFA 2014 s.42';

const para74 = 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74';

/** Nothing is left to enforce, whatever amount stands beside it. */
const emptied = {
  group: 'condition',
  effect: 'empties',
  curedBy: ['never'],
  severity: 'must',
  authority: 'law',
  at: para74,
} as const;

/** Words of leave or urging: a fault only where nothing else is stated. */
const soft = {
  ...emptied,
  effect: 'softens',
  curedBy: ['amount', 'trigger', 'detail'],
  severity: 'consider',
  authority: 'practice',
  at: 'practice',
} as const;

const body =
  '(staff|adults|the school|school|the setting|setting|the college|teachers|the teacher|the provider|the ' +
  'team|we|everyone)';

const given =
  '(provided|offered|given|supported|arranged|made|delivered|allocated|put in place|accessed|taught|' +
  'available|appropriate|necessary|needed|required|included|withdrawn)';

const topic = '(whether|using|the use of|providing|offering|a referral|referral|making)';

export const noDuty: readonly WeakPhrase[] = [
  {
    ...emptied,
    id: 'may-be-given',
    phrases: [
      `(may|might) (also|then|sometimes|occasionally|at times|well)? be ${given}`,
      '(may|might) (also|then|sometimes|at times)? (receive|have access|attend|access|offer|provide|be able to ' +
        'access|need support|require support|include access)',
    ],
    why: '“May” allows it not to happen at all.',
    ask: 'what “will” be given, with the amount',
    fineWhen: 'It speaks of what the child or the illness may do, or of the month of May.',
    at: secure,
    weak: 'A scribe «may be provided» in tests.',
    fine: 'By May 2027 Noor may tire after lunch, so a TA scribes for her in every afternoon lesson.',
  },
  {
    ...soft,
    id: 'may-use',
    phrases: [
      '(he|she|they|child|pupil|student) (may|might|could) (also|then|wish to|choose to)? (use|take|wear) (a|' +
        'an|the|his|her|their)',
      '(he|she|they|child|pupil|student) (may|might|could) (also|then|wish to|choose to)? (leave (the|class|' +
        'lessons)|sit)',
      '(may|might|could|can) (also)? be used',
    ],
    why: 'Leave to do something is fine, but it does not say that an adult acts.',
    ask: 'when it is used, and who taught the child to use it',
    fineWhen: 'The child starts it, as with a break card, and the item says how.',
    weak: 'A laptop «may be used».',
    fine: 'A TA reads with Kit for 10 minutes in every lesson, and when he shows the red card he may leave the room.',
  },
  {
    ...emptied,
    id: 'could-be-given',
    phrases: [
      `(could|can) (also|then|sometimes)? be ${given}`,
      '(could|would be able to) (also)? (offer|provide|receive|include access|attend|arrange)',
      '(adult|adults|staff|ta|tas|teacher|teachers|school|mentor) (could|might|may) (also)? (support|help|use|give)',
    ],
    why: '“Could” describes a possibility, not a duty.',
    ask: 'what “will” be given, with the amount',
    fineWhen: 'It describes an ability: what the child can or could do.',
    at: secure,
    weak: 'Quiet time «could be offered» after lunch for 10 minutes.',
    fine: 'Quiet time of 10 minutes after lunch every day with a TA, so that Idris can be ready for the lesson.',
  },
  {
    ...emptied,
    id: 'should-be-given',
    phrases: [
      '(should|ought to) (also|always|ideally|preferably|regularly|routinely|continue to)? (be|have|receive|' +
        'use|provide|offer|ensure|give|attend|include|access|continue|try)',
      '(should|ought to) not (be|have)',
    ],
    why: '“Should” gives advice; “will” makes the duty.',
    ask: '“will” in its place',
    fineWhen: '“Should” opens a condition, as in “should he fall”.',
    effect: 'softens',
    severity: 'should',
    at: secure,
    weak: 'Jude «should have» reading lessons.',
    fine: 'Jude has a reading lesson of 20 minutes a day with a TA; should she feel dizzy, the TA rings the nurse.',
  },
  {
    ...emptied,
    id: 'it-is-recommended',
    phrases: [
      'it (is|was|has been) (also|strongly|further)? (recommended|advised|suggested|proposed|advisable) (that)?',
      '(is|are) (also|strongly|highly)? (recommended|advised|suggested|proposed) (to|that|for)?',
      '(would|we|i) (strongly)? (recommend|suggest|advise|propose) (that)?',
      '(has|have) (also|further)? (recommended|advised|suggested|proposed) (that|a|an|the|<n>)?',
      '(recommends|advises|suggests|proposes) (that|a|an|the|<n>)',
      'suggested (strategies|activities|interventions|provision|approaches|support)',
    ],
    why: 'A recommendation belongs in the advice; the plan decides.',
    ask: 'what “will” be given, with the amount',
    fineWhen: 'Only in the advice itself, in Section K.',
    weak: '«It is recommended that» Poppy has 1 hour of therapy a week.',
    fine: 'Poppy has 1 hour of therapy a week from a speech and language therapist.',
  },
  {
    ...emptied,
    id: 'would-benefit-from',
    phrases: [
      '(would|may|might|could|will|should|is likely to|are likely to|continues to|continue to) (also|greatly|' +
        'really|further|still|certainly|benefit and)? (benefit|profit|gain) from (a|an|the)?',
      '(benefits|benefitting|benefiting) from (a|an|the)?',
      'would benefit (if|by|greatly|most)?',
    ],
    why: 'This is an opinion about the child, not a promise to the child.',
    ask: 'what the child “will receive”, with the amount',
    fineWhen: 'It says what the provision lets the child do, as in “so that she can benefit from lessons”.',
    weak: 'Esme «would benefit from» daily phonics for 15 minutes.',
    fine: 'A TA repeats each instruction to Esme in every lesson so that she can benefit from class discussion.',
  },
  {
    ...emptied,
    id: 'would-be-helpful',
    phrases: [
      '(would|may|might) find (it|this|that|these|them) (very|particularly)? (helpful|useful|beneficial|easier)',
      '(would|may|might|could) (also|all)? be (very|particularly|especially|most|really|more)? (helpful|useful|' +
        'beneficial|advantageous|good|ideal|of benefit|worthwhile|valuable|important|sensible) (to|for|if|that)?',
      '(would|may|might|could) (also|probably|likely)? (respond|do|work|thrive|cope|learn) (very|' +
        'particularly)? (well|best|better) (to|with|in|if)?',
      'it (is|can be|is often|is usually) (also|very|particularly)? (helpful|useful|beneficial|a good idea) ' +
        '(to|if|that|for)',
    ],
    why: 'It says that something would be good, not that it will be done.',
    ask: 'what the child “will receive”, with the amount',
    fineWhen: 'Only in the advice itself, in Section K.',
    weak: 'A desk away from the door «would be helpful».',
    fine: 'Omar’s desk is away from the door in every lesson, and the class teacher keeps a helpful word list on it.',
  },
  {
    ...emptied,
    id: 'ideally',
    phrases: ['(ideally|preferably|hopefully)', 'in an ideal world'],
    why: '“Ideally” allows for less.',
    ask: 'what will happen, without the softer choice',
    fineWhen: 'It reports what the child would prefer, in Section A.',
    severity: 'should',
    at: secure,
    weak: 'Sessions of 30 minutes twice a week, «ideally» in the morning.',
    fine: 'A TA leads phonics for 30 minutes twice a week at 09:15, the ideal time for Bethan.',
  },
  {
    ...emptied,
    id: 'consideration-given',
    phrases: [
      '(some|due|careful|further|particular)? consideration (will be|is|should be|to be|must be|is to be|needs ' +
        'to be|may be|could be)? (given)? to',
      `(staff|school|adults|teachers|please|should|must) (will|to|should|can)? (also)? consider ${topic}?`,
      `will consider ${topic}`,
      'consider (using|the use of|providing|offering|a referral|referral)',
      '(will|should|to|can|must|needs to) be (carefully|also)? considered (for|if|when|where)?',
    ],
    why: 'Thinking about something is not doing it.',
    ask: 'the decision, with its amount',
    fineWhen: 'It is the child who considers, as in a lesson.',
    weak: '«Consideration will be given to» a laptop for longer writing.',
    fine: 'Callum uses a laptop for all writing over 5 lines, and a TA helps him to weigh up two plans each morning.',
  },
  {
    ...emptied,
    id: 'explore-options',
    phrases: [
      '(explore|exploring|explored|investigate|investigating|look into|looking into|look at) (whether|options|' +
        'the (possibility|option|options|potential|feasibility|use) of|the possibility|if|possible)',
      '(options|possibilities|ways) (will|to|should) be (explored|investigated|looked at|discussed)',
      'look~ into',
    ],
    why: 'Looking into something may end in nothing.',
    ask: 'the decision, or an interim amount and a date',
    fineWhen: 'It is the child who explores, as in play or science.',
    weak: 'The school will «explore options» for a quiet lunch.',
    fine: 'Freya eats in the library at 12:15 every day with a TA, and may explore the games shelf there.',
  },
  {
    ...emptied,
    id: 'try-to',
    phrases: [
      `${body} (will|should|to|must|can) (always|also|all)? (try|aim|endeavour|seek|strive|attempt|hope|look) to`,
      `${body} (will|should|to|must|can) (always|also|all)? (work towards|try and)`,
      '(every|all) (reasonable)? (effort|efforts|attempt|attempts|endeavour) (will be|is|are|should be|to be) made',
      '(best|reasonable|all reasonable) (endeavours|efforts)',
      'all reasonable steps',
      '(endeavour|endeavours|endeavouring|strive|strives|striving) to',
      '(do|does|try) (its|their) (very)? best to',
    ],
    why: 'Effort is not provision: trying and failing would comply.',
    ask: 'what “will” be done',
    fineWhen: 'It is the child who tries.',
    weak: '«Staff will try to» see Ayo at 09:00 every day for 5 minutes.',
    fine: 'A TA sees Ayo at 09:00 every day for 5 minutes and praises him when he tries to use his new words.',
  },
  {
    ...soft,
    id: 'encouraged-to',
    phrases: [
      '(be|is|are|being) (gently|regularly|actively|also|always)? (encouraged|reminded|prompted|motivated|' +
        'challenged|urged|persuaded) to',
    ],
    why: 'No adult, method or number stands behind the words.',
    ask: 'who does what, in which lessons',
    fineWhen: 'A named technique and the adult who uses it are stated.',
    curedBy: ['amount', 'who', 'detail'],
    weak: 'Mia will «be encouraged to» ask for help.',
    fine: 'In every lesson Mia will be prompted to ask for help with her green card by the teaching assistant.',
  },
  {
    ...soft,
    id: 'allowed-to',
    phrases: [
      '(be|is|are|being) (also|always)? (allowed|permitted|enabled|free) to',
      '(allow|let|permit) (him|her|them) to',
    ],
    why: 'Permission does not say what adults will do.',
    ask: 'when, for how long, and the adult’s part',
    fineWhen: 'It is an adaptation that needs only leave, such as going 5 minutes early.',
    curedBy: ['amount', 'figure', 'trigger', 'detail'],
    weak: 'Kit will «be allowed to» work elsewhere.',
    fine: 'Kit will be allowed to leave every lesson 5 minutes before the bell with his TA.',
  },
];
