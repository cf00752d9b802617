/** Words that hand the decision to someone else, or to the rota and the budget (domain 4.6, group 2). */
import type { WeakPhrase } from '../weak-phrases.ts';

const secure = 'CFA 2014 s.42';

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

/** Someone else is to decide: fine once the amount is fixed here. */
const delegated = { ...emptied, curedBy: ['amount'] } as const;

const means =
  '(staff|staffing|staffing levels|resources|resourcing|capacity|funding|funds|finances|budget|budgets|' +
  'time|timetable|timetables|timetabling|space|room|numbers|rooming|cover|heating|weather)';

/** People and things that a rota, a panel or a market may or may not yield. */
const supply =
  '(adult|trainer|worker|ta|tas|teacher|trained adult|teaching assistant|additional adult|assistant|lsa|hlta|elsa|mentor|' +
  'tutor|therapist|counsellor|nurse|coach|escort|carer|volunteer|sitter|someone|anyone|person|post|vacancy|place|slot|' +
  'bid|application|panel|hall|pool|minibus|driver|equipment|service|provider|money|package)';
const secured =
  '(approved|agreed|secured|in place|found|appointed|recruited|released|spare|confirmed|granted|obtained|sourced|' +
  'filled|identified|employed|in post|not needed|not covering|not busy|not absent|not elsewhere|back)';

export const delegation: readonly WeakPhrase[] = [
  {
    ...emptied,
    id: 'at-discretion',
    phrases: [
      'at (the|his|her|their|its|school|teacher|staff)? (own|professional)? discretion (of (the)?)?',
      'at (the|a|his|her|their)? * discretion (of (the)?)?',
      '(on|upon) a discretionary basis',
    ],
    why: 'The authority has to decide what is provided; it cannot hand that to the school.',
    ask: 'the decision itself: how much, how often and from whom',
    fineWhen: 'It is about method within a lesson, and the amount is fixed.',
    at: 'CFA 2014 s.37(2)',
    weak: 'Rest breaks are given «at the teacher’s discretion».',
    fine: 'Bethan takes a rest break of 5 minutes in every lesson, with discreet cover from the class TA.',
  },
  {
    ...emptied,
    id: 'as-school-sees-fit',
    phrases: [
      'as (the)? (school|staff|teacher|teachers|senco|setting|college|provider|adults|team|professionals|class ' +
        'teacher) (see|sees|saw|think|thinks|feel|feels|consider|considers|deem|deems) (is|it|this)? (fit|best|' +
        'appropriate|necessary|right|suitable)',
      '(use|uses|using|exercise|exercises) (his|her|their|professional) (own|professional)? (judgement|judgment|discretion)',
      'as (they|he|she) (see|sees|think|thinks|feel|feels) (fit|best|is best|appropriate)',
      "in (the|their)? (school's|teacher's|staff|senco's|setting's|college's) (professional)? (judgement|opinion|view)",
      '(in|using) (their|the)? professional (judgement|judgment|opinion|view)',
    ],
    why: 'Section F has to hold the decision, not say who may take it later.',
    ask: 'the decision itself: how much, how often and from whom',
    fineWhen: 'Never for what is provided; teachers keep their own judgement within a lesson.',
    at: 'CFA 2014 s.37(2)',
    weak: 'Callum will leave class early «as the school sees fit».',
    fine: 'Callum leaves every lesson 5 minutes early with a TA; his coat is a good fit and stays on his peg.',
  },
  {
    ...emptied,
    id: 'school-decides',
    phrases: [
      '(school|staff|setting|senco|teacher|college|team|headteacher|head teacher|provider|placement) (will|to|' +
        'can|may|should|shall) (then)? (decide|determine|judge) (how|when|whether|what|which|on|the|if)?',
      'left to the (school|staff|setting|senco|teacher|college|headteacher|class teacher|team|provider) (to decide)?',
      'up to the (school|staff|setting|senco|teacher|college|headteacher|class teacher|team|provider) to decide',
      '(a matter|it is) for the (school|setting|college|provider) (to decide|to determine)?',
      '(to be)? decided by',
    ],
    why: 'Deciding what is provided is the authority’s task, and the plan is where it does it.',
    ask: 'the decision itself: how much, how often and from whom',
    fineWhen: 'Never for what is provided.',
    at: 'DM v Cornwall [2022] UKUT 230 (AAC)',
    weak: 'The «school will decide how» the 10 hours are used.',
    fine: 'A TA teaches Freya typing for 20 minutes daily, and Freya decides where she sits.',
  },
  {
    ...delegated,
    id: 'as-advised-by',
    phrases: [
      '(as|where|when|if) (advised|recommended|directed|suggested|specified|indicated|determined|guided|' +
        'prescribed|instructed|outlined) by (a|an|the)?',
      '(as|where|if|when) (advised|recommended|directed|suggested)',
    ],
    why: 'The advice is not in the plan, so nobody can see what it requires.',
    ask: 'what the adviser said: content, how long and how often',
    fineWhen: 'It follows a fixed amount and says who sets the content.',
    weak: 'Physiotherapy exercises will be done «as advised by the» physiotherapist.',
    fine: 'A TA leads stretches for 15 minutes every morning, as advised by the physiotherapist in May 2026.',
  },
  {
    ...delegated,
    id: 'in-line-with-advice',
    phrases: [
      '(in line with|in accordance with|following|on|under|taking|based on|informed by|according to|acting on) ' +
        '(the|any|further|current)? *? (advice|recommendations|recommendation) (of|from|given by|by|provided ' +
        'by)? (a|an|the)?',
    ],
    why: 'A reader has to find the advice elsewhere to know what is provided.',
    ask: 'the advice itself, written into the item',
    fineWhen: 'The content and amount stand in the item as well.',
    weak: 'Seating will be arranged «in line with advice from the» therapist.',
    fine: 'Ayo practises transfers twice a day for 10 minutes with a TA, in line with advice from the physiotherapist.',
  },
  {
    ...delegated,
    id: 'set-by',
    phrases: [
      '(programme|programmes|targets|plan|exercises|activities|work|package|strategies|advice|timetable) (set|' +
        'devised|designed|written|provided|planned|drawn up|recommended|agreed|overseen|developed|prepared|' +
        'created) by (a|an|the)?',
    ],
    why: 'What another person sets later is not yet specified.',
    ask: 'the aim and content, how long and how often, and when it is reviewed',
    fineWhen: 'How long, how often and who delivers it are fixed here.',
    effect: 'softens',
    severity: 'should',
    weak: 'Mia will follow a «programme set by the» language team.',
    fine: 'Mia follows a programme set by the speech and language therapist for 20 minutes, 3 times a week, with a TA.',
  },
  {
    ...emptied,
    id: 'to-be-determined',
    phrases: [
      '(to|yet to|still to|will need to|needs to) be (determined|confirmed|decided|arranged|finalised|' +
        'established|identified|advised|discussed)',
      '(tbc|tba|tbd)',
      '(details|information|more|dates) to follow',
    ],
    why: 'Part of the provision has not been decided yet.',
    ask: 'the decision, or an interim amount and the date of the decision',
    fineWhen: 'Never in a plan ready to be made final.',
    at: 'CFA 2014 s.37(2)',
    weak: 'A mentor for 2 hours a week, start date «to be confirmed».',
    fine: 'A mentor for 2 hours a week from 7 September 2026; in drama Kit is to be narrator.',
  },
  {
    ...delegated,
    id: 'to-be-agreed',
    phrases: [
      '(to|will|can|yet to|should) be (agreed|negotiated) (by|with|between|at|in)? (a|an|the)?',
      'as agreed (by|with|between)? (a|an|the)?',
    ],
    why: 'What is to be agreed later is not specified now.',
    ask: 'what has been agreed, with its amount',
    fineWhen: 'The amount is fixed and only the topic or targets are agreed term by term.',
    weak: 'Therapy times are «to be agreed with the» family.',
    fine: 'A speech and language therapist sees Zara for 45 minutes a week, with word lists to be agreed with her.',
  },
  {
    ...delegated,
    id: 'in-consultation-with',
    phrases: [
      '(in|through|following|after|by) (close)? (consultation|discussion|conjunction|agreement|collaboration|' +
        'negotiation) with (a|an|the)?',
    ],
    why: 'Talking to someone is how to reach a decision, not the decision.',
    ask: 'what was decided, with its amount',
    fineWhen: 'It comes after a fixed amount.',
    effect: 'conditions',
    severity: 'should',
    weak: 'A timetable will be drawn up «in consultation with» Tomasz.',
    fine: 'A TA teaches typing for 20 minutes twice a week, in consultation with the occupational therapist.',
  },
  {
    ...emptied,
    id: 'subject-to-resources',
    phrases: [
      `subject to (the|sufficient|adequate|available|school|our)? (availability|${means}) (of)?`,
      'subject to (staff|funding|resource|adult) availability',
      `(if|when|where|as|providing|provided|so long as) (the|school|our)? ${means} (allow~|permit~|can be found)`,
      `(if|when|where|as|providing|provided|so long as) (that)? (the|school|our)? ${means} (is|are) (available|free)`,
      `(if|when|once|until|unless|provided|assuming|as long as|pending) (that)? *? ${means} (is|are|can be|has been|have been) ${secured}`,
    ],
    why: 'Want of staff or money is no answer to the duty to secure what Section F says.',
    ask: 'what will be given, with no condition',
    fineWhen: 'Never in Section F.',
    at: secure,
    weak: 'Jude will have 5 hours a week with a TA «subject to funding».',
    fine: 'Jude will have 5 hours a week with a TA, in English and maths.',
  },
  {
    ...emptied,
    id: 'depending-on-staffing',
    phrases: [
      '(depending|dependent|contingent|conditional) (on|upon) (the|school|available|adequate|sufficient)? ' +
        `(availability|${means}) (of|levels|available)?`,
      `depending (on|upon) (staff|adult) availability`,
    ],
    why: 'What the child gets would turn on the rota and not on the need.',
    ask: 'what will be given, and who covers absence',
    fineWhen: 'Never in Section F.',
    at: secure,
    weak: 'Small-group phonics will run 4 times a week «depending on staffing».',
    fine: 'Phonics for 3 pupils runs 4 times a week for 20 minutes with a TA, and a second TA covers any absence.',
  },
  {
    ...emptied,
    id: 'resources-permitting',
    phrases: [
      `${means} (permitting|allowing|willing)`,
      `${means} and * (permitting|allowing)`,
      'if (there is|we have) (enough|sufficient)? (capacity|staff|funding|money)',
    ],
    why: 'The duty to secure provision does not wait for resources.',
    ask: 'what will be given, with no condition',
    fineWhen: 'Never in Section F.',
    at: secure,
    weak: '«Resources permitting», Poppy will swim once a week for 30 minutes.',
    fine: 'Poppy will swim once a week for 30 minutes with a level 2 instructor.',
  },
  {
    ...emptied,
    id: 'existing-resources',
    phrases: [
      '(within|from|from within|out of|using|through) (the|its|their)? (school|setting)~? (existing|available|' +
        'current|normal|ordinary) (resources|staffing|budget|budgets|means|funding|staff|capacity)',
      '(from)? within (the|its|their)? (school|setting)~ (resources|budget|staffing|means)',
    ],
    why: 'Words about resources belong nowhere in the description of provision.',
    ask: 'the hours and roles themselves',
    fineWhen: 'Never in Section F; Section J may speak of money.',
    at: secure,
    weak: 'Help will come «from existing resources».',
    fine: 'Omar has 4 hours a week with a teaching assistant, who keeps the existing word bank up to date.',
  },
  {
    ...emptied,
    id: 'when-staff-available',
    phrases: [
      '(if|when|where|whenever|provided) (an|a|the|any|enough|sufficient)? (adult|ta|teacher|member of staff|' +
        'trained adult|teaching assistant|additional adult) (is|are) (available|free)',
      '(when|if|where) available',
      `(if|when|once|until|unless|provided|providing|assuming|as long as|so long as|whenever|where|pending) (that)? *? ${supply} ` +
        '(is|are|can be|has been|have been|becomes|comes) (also|still)? ' +
        `(available|free|${secured.slice(1)}`,
    ],
    why: 'If nobody is free, the child gets nothing and the words are still met.',
    ask: 'who it is, at what times, and who covers absence',
    fineWhen: 'Never in Section F.',
    at: secure,
    weak: 'Esme will practise typing for 10 minutes daily «when an adult is available».',
    fine: 'Esme practises typing for 10 minutes daily at 09:00 with a TA, and the class teacher covers absence.',
  },
  {
    ...emptied,
    id: 'where-possible',
    phrases: [
      `(where|wherever|whenever|when|if|as far as|as much as|insofar as|in so far as|so far as) ${it}? (at all|` +
        'reasonably|practically)? (possible|practicable|practical|feasible|viable|manageable|achievable)',
      'to the (fullest|greatest|maximum) extent (possible|practicable)',
    ],
    why: '“Where possible” lets the provision stop whenever it is inconvenient.',
    ask: 'what will happen, and the one exception if there is one',
    fineWhen: 'It is about drills or one-off events that nobody can plan.',
    weak: 'Ayo will be taught in a quiet room for 30 minutes a day «where possible».',
    fine: 'Before each fire drill Ayo’s TA tells him 5 minutes ahead; a real alarm is the only possible exception.',
  },
];
