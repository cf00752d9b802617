/** Verbs that watch, talk, praise or hope instead of providing (domain 4.6, group 5). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'empty',
  effect: 'softens',
  curedBy: ['amount', 'figure'],
  severity: 'consider',
  authority: 'practice',
  at: 'practice',
} as const;
const remark = { ...base, effect: 'remarks', curedBy: ['detail', 'amount', 'who', 'list'] } as const;

export const softVerbs: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'monitor',
    phrases: [
      '(will|to|and|should|staff|school|senco) (closely|carefully|regularly|continue to|also)? (monitor|track|observe)',
      '(be|is|are|being) (closely|carefully|regularly|continually|also)? (monitored|tracked|observed) (by|and|' +
        'through|for)?',
      '(monitoring|tracking) (of|and|by|progress|his|her|their)',
      'progress (monitoring|tracking)',
    ],
    why: 'Watching is not provision.',
    ask: 'who looks, at what, when, and what happens then',
    fineWhen: 'It adds to a full provision.',
    weak: 'Her mood will «be monitored».',
    fine: 'A TA teaches spelling for 15 minutes daily, and progress will be monitored by the SENCO each half term.',
  },
  {
    ...base,
    id: 'under-review',
    phrases: [
      '(kept|keep|keeping|remain|remains) under (regular|constant|close|ongoing|continual|continuous)? review',
      'under (regular|constant|close|ongoing|continual|continuous) review',
      '(be|is|are) (regularly|continually|constantly|periodically|frequently) reviewed',
      '(reviewed|review) (regularly|periodically|frequently|often|continually|as appropriate)',
    ],
    why: 'A review with no date is not planned.',
    ask: 'who reviews, what they look at, and when',
    fineWhen: 'A date or a term is given.',
    weak: 'The amount will be «kept under review».',
    fine: 'A TA teaches spelling for 15 minutes daily, an amount kept under review by the SENCO each half term.',
  },
  {
    ...base,
    id: 'check-in',
    phrases: [
      '(a|regular|daily|weekly|quick|informal|morning)? (check in|check ins|checks in|checking in|meet and ' +
        'greet|check up|check ups|drop in|drop ins|touch base|touches base|pop in) (with|session|sessions|on|' +
        'times)?',
      '(a|regular|daily|weekly|informal|quick) (catch up|catch ups) (with)?',
      '(catch up|catch ups) (chat|chats|meeting|meetings|time|with (a|an|his|her|their|the) (adult|mentor|' +
        'tutor|ta|teacher))',
      '(checked|check) (in)? on (him|her|them)? regularly?',
    ],
    why: 'A check-in may be a nod in the corridor.',
    ask: 'times, minutes, who, and what is asked',
    fineWhen: 'The times and the adult are stated.',
    weak: 'Zara has «daily check-ins».',
    fine: 'Zara has daily check-ins with her TA at 08:50 and 13:15, 5 minutes each.',
  },
  {
    ...base,
    id: 'liaise',
    phrases: [
      '(liaise|liaises|liaised|liaising) (closely|regularly)? (with|between)?',
      '(communicate|communicates|communicating) (regularly|closely|effectively)? with (home|parents|family|the ' +
        'family|school|staff|each other|other|all|his|her|their|the)',
    ],
    why: 'Staff talking to each other is not provision for the child.',
    ask: 'who tells whom what, how and when',
    fineWhen: 'The person and the day are stated.',
    weak: 'The SENCO will «liaise with» the team.',
    fine: 'The SENCO will liaise with the physiotherapist by telephone for 15 minutes every month.',
  },
  {
    ...base,
    id: 'share-information',
    phrases: [
      '(share|shares|shared|sharing|pass on|passed on|cascade|cascades|cascaded|cascading|disseminate|' +
        'disseminated|disseminating|circulate|circulated|distributed) (relevant|key|any|important|this|the|' +
        'appropriate|up to date|these|all)? (information|strategies|advice|guidance|training|knowledge|targets|' +
        'recommendations|report|profile|good practice|with (all)? (relevant|school|key|teaching)? (staff|adults|' +
        'teachers|professionals))',
      '(information|strategies|advice|knowledge|training|targets) (will|to|should|is|are) (be)? (shared|passed ' +
        'on|cascaded|disseminated|circulated)',
      '(cascaded|disseminated) (to|through|across)?',
    ],
    why: 'Passing on information is a staff process, not provision.',
    ask: 'who tells whom, by what date, and what changes in class',
    fineWhen: 'The owner and the date are stated, beside the provision.',
    weak: 'The school will «share information» widely.',
    fine: 'The SENCO will share strategies with every subject teacher at a 30-minute meeting by 11 September 2026.',
  },
  {
    ...base,
    id: 'work-closely',
    phrases: [
      '(work|works|working) (closely|collaboratively|together|in partnership|jointly|alongside each other|hand ' +
        'in hand) (with)?',
      '(close|joint|collaborative|partnership|effective) (working|partnership|collaboration) (with|between)?',
      '(in)? partnership (with|between)? (home|parents|family|families)',
    ],
    why: 'Working together has no amount and no product.',
    ask: 'who meets whom, how often, for what',
    fineWhen: 'The meetings are dated.',
    weak: 'Adults will «work closely with» Tomasz’s family.',
    fine: 'The TA and parents, working together, fill in a chart at a 20-minute meeting every second Friday.',
  },
  {
    ...base,
    id: 'work-on',
    phrases: [
      '(work|works|working) (on|around|towards) (his|her|their|the|a|an|improving|developing|building|' +
        'increasing|skills|self|social|emotional)',
      '(focus|focuses|focusing|focussing|focused) on (his|her|their|the|improving|developing|building|increasing)',
      '(targeting|addressing|tackling) (his|her|their|the)',
    ],
    why: 'It names a goal, not the teaching.',
    ask: 'what is taught, how, how long and how often',
    fineWhen: 'The teaching and its amount follow.',
    curedBy: ['amount', 'figure'],
    weak: 'Leila will «work on her» self-esteem.',
    fine: 'Leila will work on her spelling for 15 minutes daily with a TA, 5 words at a time.',
  },
  {
    ...base,
    id: 'be-aware-of',
    phrases: [
      '(be|are|is|being|made|remain|become|stay) (fully|made|also|always|particularly)? (aware|mindful|' +
        'conscious|sensitive|alert|vigilant|cognisant) (of|to|that|about)',
      '(take|takes|taking|taken) (full)? (account of|into account|into consideration)',
      '(awareness of|sensitivity to|an appreciation of|recognition of) (his|her|their|the|how)',
      '(bear|bearing|kept|keep) in mind',
    ],
    why: 'Knowing about a need is not acting on it.',
    ask: 'what adults do because they know',
    fineWhen: 'What they do is stated.',
    curedBy: ['amount', 'list', 'detail', 'trigger'],
    weak: 'Staff will «be aware of» Ravi’s hearing loss.',
    fine: 'Taking account of her hearing loss, the teacher faces Noor and wears the radio aid in every lesson.',
  },
  {
    ...base,
    id: 'encouragement',
    phrases: [
      '(positive|verbal|gentle|constant|adult|specific|immediate|lots of|plenty of)? (encouragement|' +
        'reassurance|praise) (and|,)? (encouragement|reassurance|praise)?',
      '(positive|verbal) (reinforcement|feedback)',
    ],
    why: 'Every good class gives it; what is extra for this child is not said.',
    ask: 'the system: what is praised, by whom, how often',
    fineWhen: 'A named scheme is described.',
    curedBy: ['amount', 'figure', 'detail', 'trigger'],
    weak: 'Idris needs «encouragement and praise».',
    fine: 'The TA gives specific praise at each of 4 steps on the task strip, in every lesson.',
  },
  {
    ...remark,
    id: 'prompts',
    phrases: [
      '(verbal|gentle|adult|physical|gestural|frequent|discreet|regular|constant)? (and|,)? (verbal|gentle|' +
        'physical|gestural)? (prompts|prompting|reminders|cues|cueing)',
    ],
    why: 'What the prompt is, and who gives it, is left out.',
    ask: 'which prompt, from whom, at which moments',
    fineWhen: 'The prompt is described, or it belongs to a named scheme.',
    weak: 'Jude needs «verbal prompts».',
    fine: 'The TA gives gestural prompts, two taps on the timer, at each change of task.',
  },
  {
    ...remark,
    id: 'ensure',
    phrases: ['(ensure|ensures|ensured|ensuring) (that)?', '(make|makes|making) (sure|certain) (that)?'],
    why: 'It names a result; the act that brings it about is missing.',
    ask: 'who does what',
    fineWhen: 'A role and an act follow.',
    weak: 'The school will «ensure that» Poppy feels safe.',
    fine: 'The class TA makes sure that Poppy’s walking frame is beside her chair at the start of every lesson.',
  },
  {
    ...remark,
    id: 'promote',
    phrases: [
      '(promote|promotes|promoted|promoting|foster|fosters|fostering|facilitate|facilitates|facilitated|facilitating)',
      '(enable|enables|enabling|boost|boosts|boosting|nurture|nurtures|empower|empowers|empowering)',
      '(encourage|encourages|encouraging) (him|her|them|the|a|an|his|her|their|independence|engagement)?',
    ],
    why: 'It names what is hoped for, not what is done.',
    ask: 'the act that promotes it, who, and when',
    fineWhen: 'The act stands in the same sentence.',
    weak: 'Adults will «promote» independence.',
    fine: 'To promote independence, the TA steps back 2 metres for the last 10 minutes of every lesson.',
  },
  {
    ...remark,
    id: 'develop-skills',
    phrases: [
      '(develop|develops|developing|improve|improves|improving|increase|increases|increasing|enhance|enhances|' +
        'enhancing|strengthen|strengthening|build|builds|building) (his|her|their|the|social|language|' +
        'communication|self|confidence|skills|independence|resilience|attention|literacy|understanding)',
    ],
    why: 'This is an aim; the provision is what brings it about.',
    ask: 'what is taught, how long and how often',
    fineWhen: 'It says why, after the provision.',
    weak: 'Sessions to «develop her» language.',
    fine: 'A therapist sees Esme for 30 minutes a week to develop her use of past tenses.',
  },
  {
    ...base,
    id: 'smooth-transition',
    phrases: [
      '(smooth|successful|carefully planned|well planned|supported|enhanced|extended|positive|gradual|' +
        'carefully managed|managed|phased) (and)? (transition|transitions|reintegration|integration|introduction)',
      '(transition|transitions) (will|to|should) be (carefully|well|fully)? (planned|supported|managed|prepared)',
      '(well|fully|carefully) prepared for (change|changes|transition|transitions)',
    ],
    why: 'Visits, dates and people are missing.',
    ask: 'the visits, their dates and length, and who goes',
    fineWhen: 'The visits and dates are listed.',
    curedBy: ['amount', 'figure', 'list'],
    weak: 'Omar will have an «enhanced transition» to Year 7.',
    fine: 'An enhanced transition: a TA takes Omar on a visit of 90 minutes every Friday in June 2027.',
  },
];
