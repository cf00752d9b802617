/** Nouns of help with nothing in them: support, input, programme, strategies (domain 4.6, group 5). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'empty',
  effect: 'softens',
  curedBy: ['amount'],
  severity: 'should',
  authority: 'law',
  at: 'Worcestershire v SE [2020] UKUT 217 (AAC) para 74',
} as const;
const style = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;

const having =
  '(have|has|having|receive|receives|receiving|given|get|gets|need|needs|require|requires|requiring|' +
  'provide|provides|providing|provided with|offered|with|get some|give|gives)';
const getting = '(have|has|having|receive|receives|given|get|gets|need|needs|require|requires)';

export const empty: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'support-will-be-given',
    phrases: [
      '(support|help|assistance) (will|is|to|should) (also|then)? (be)? (provided|given|offered|available|put ' +
        'in place|in place|arranged|made available)',
      `${having} (any|some)? support`,
    ],
    why: '“Support” is not an activity: nobody can see it being done.',
    ask: 'what the adult does, for how long and how often',
    fineWhen: 'It heads the details that follow.',
    severity: 'must',
    weak: 'In maths, «support will be provided».',
    fine: 'In maths, support will be provided by a TA for 30 minutes daily, using number rods.',
  },
  {
    ...base,
    id: 'support-with',
    phrases: [
      '(support|supports) (with|in|for|around|through|during|at)',
      'support to (help|access|develop|engage|manage|enable|ensure|complete|understand|use|follow|build|make|' +
        'learn|participate|improve|regulate)',
    ],
    why: 'It names the difficulty again, but not what an adult does about it.',
    ask: 'what the adult does, for how long and how often',
    fineWhen: 'What the adult does follows, with its amount.',
    severity: 'must',
    weak: 'Mia has «support with» friendships.',
    fine: 'Mia has support with friendships: an ELSA leads a lunch group of 4 for 30 minutes every Friday.',
  },
  {
    ...base,
    id: 'be-supported',
    phrases: [
      '(be|is|are|being) (well|fully|closely|also|carefully|appropriately|further|individually)? (supported|' +
        'helped|assisted|guided) (to|with|in|by|through|during|at|when|around|throughout)?',
      '(support|help|assist|supporting|helping|assisting) (him|her|them) (to|with|in|by|through|during|at|when)?',
    ],
    why: '“Supported” does not say what the adult does.',
    ask: 'the adult’s action, in which lessons, for how long',
    fineWhen: 'The method and the adult follow.',
    curedBy: ['amount', 'who', 'detail'],
    weak: 'Kit will «be supported to» join in.',
    fine: 'Kit will be supported by a TA, who sits beside him for the first 10 minutes of every lesson.',
  },
  {
    ...base,
    id: 'help-with',
    phrases: [
      `${getting} (some|any|practical|physical)? (help|assistance|guidance) (with|in|from|for|around|on)?`,
      '(help|assistance|guidance) (with|in|from|for|around|on)',
    ],
    why: 'Help with something is not yet an act that anyone can do.',
    ask: 'what is done, by whom and when',
    fineWhen: 'The task and the times are stated.',
    curedBy: ['amount', 'who', 'detail'],
    weak: 'Zara will «have guidance on» eating.',
    fine: 'A TA gives Zara help with buttons for 5 minutes before and after every PE lesson.',
  },
  {
    ...base,
    id: 'input-from',
    phrases: [
      'input (from|by|into|to|around|on|of|for|will|is|at)',
      '(direct|therapy|therapist|psychology|salt|slt|ot|ep|physio|physiotherapy|medical|camhs|teacher|mentor) input',
    ],
    why: '“Input” may be a phone call.',
    ask: 'direct minutes, indirect minutes, how often',
    fineWhen: 'Direct and indirect time are both given.',
    severity: 'must',
    weak: 'Tomasz will have «input from» a therapist.',
    fine: 'Tomasz has input from a speech and language therapist: 45 minutes direct every week, 15 with the class TA.',
  },
  {
    ...base,
    id: 'involvement-of',
    phrases: [
      '(involvement|oversight) (of|from|by|with) (a|an|the)?',
      '(ongoing|continued|continuing|active|further) (involvement|engagement)',
      '(remain|remains|stay|be|is) involved (with)?',
    ],
    why: 'A service may be involved without doing anything that can be counted.',
    ask: 'what it does, direct and indirect time, how often',
    fineWhen: 'Direct and indirect time are both given.',
    curedBy: ['amount', 'figure'],
    weak: 'There will be «involvement from the» autism team.',
    fine: 'With oversight from the autism team, 60 minutes each half term, a TA runs the work station daily.',
  },
  {
    ...base,
    id: 'intervention',
    phrases: ['(intervention|interventions)'],
    why: '“Intervention” does not say which one.',
    ask: 'its name, content, who leads, minutes and how often',
    fineWhen: 'It is named and dosed.',
    severity: 'must',
    weak: 'Leila will take part in literacy «interventions».',
    fine: 'Leila has a reading intervention, paired reading, for 15 minutes daily with a TA.',
  },
  {
    ...base,
    id: 'programme-of',
    phrases: [
      '(a|an|the)? (individual|structured|specific|bespoke|tailored|personalised|appropriate|suitable|planned|' +
        'regular)? (programme|programmes|package|packages|scheme|schemes|plan) of (support|work|intervention|' +
        'interventions|therapy|activities|learning|study|care|provision|help|measures|sessions|exercises|' +
        'training|teaching)',
      '(support|care|provision|intervention|transition|therapy) (package|packages)',
      '(wrap around|wraparound) package',
    ],
    why: 'A programme with no content cannot be followed or checked.',
    ask: 'its name or author, what it contains, how long and how often',
    fineWhen: 'It is named, and its amount is given.',
    at: 'B-M and B-M v Oxfordshire [2018] UKUT 35 (AAC)',
    weak: 'Ravi will follow «a programme of work».',
    fine: 'Ravi follows a programme of exercises (sit-ups, bridges) for 10 minutes every morning with a TA.',
  },
  {
    ...base,
    id: 'a-programme',
    phrases: [
      '(a|an|the|his|her|their|any) (structured|specific|appropriate|suitable|literacy|language|speech|reading|' +
        'maths|motor|therapy|physio|physiotherapy|home|exercise|individual|individualised|intervention|learning|' +
        'spelling|numeracy|phonics|communication|behaviour|fine motor|gross motor|motor skills|life skills|' +
        'independence|handwriting) (skills)? (programme|programmes)',
    ],
    why: 'It does not say which programme, or how much of it.',
    ask: 'the name or author, the content, minutes and how often',
    fineWhen: 'It is named, and its amount is given.',
    at: 'B-M and B-M v Oxfordshire [2018] UKUT 35 (AAC)',
    weak: 'Noor will follow «a structured programme».',
    fine: 'Noor follows a phonics programme, Sound Steps, for 20 minutes every day with a TA.',
  },
  {
    ...style,
    id: 'strategies',
    phrases: [
      '(strategies|techniques)',
      '(approaches|methods) (to|such|for|that|will|should|are|like|including|which|used)',
      '(specific|different|appropriate|suitable|agreed|recommended|identified|teaching|learning|sensory) ' +
        '(approaches|methods)',
    ],
    why: 'Strategies that are not listed cannot be used by the next adult.',
    ask: 'the list, who uses each, and when',
    fineWhen: 'The list follows.',
    curedBy: ['list', 'detail'],
    weak: 'Idris will learn coping «strategies».',
    fine: 'The class teacher uses three strategies in every lesson: a task strip, a timer and a quiet signal.',
  },
  {
    ...style,
    id: 'resources-unlisted',
    phrases: [
      '(sensory|practical|concrete|multi sensory|multisensory|learning|accessible|calming|adaptive) (resources|' +
        'tools|aids|materials|equipment|apparatus)',
      '(appropriate|suitable|relevant|specialist|specific) (tools|aids|materials|apparatus)',
    ],
    why: 'Which ones, and who brings them out, is not said.',
    ask: 'the list, who supplies them, and when they are used',
    fineWhen: 'The list follows.',
    curedBy: ['list', 'detail'],
    weak: 'Jude will use «sensory resources».',
    fine: 'In every lesson the class TA sets out his sensory resources: a chew, ear defenders and a cushion.',
  },
  {
    ...base,
    id: 'area-support',
    phrases: [
      '(emotional|pastoral|therapeutic|wellbeing|physical|social|academic|transition|mealtime|toileting|' +
        'literacy|numeracy|social and emotional|emotional and social|practical|curriculum|homework|reading|maths|' +
        'exam|communication and interaction|behavioural|self care|mobility) (support|help)',
    ],
    why: 'It names a part of life, not what is done in it.',
    ask: 'what the adult does, how long, how often',
    fineWhen: 'The activity and its amount follow.',
    curedBy: ['amount', 'detail'],
    weak: 'Poppy will receive «emotional support».',
    fine: 'Poppy has emotional support: an ELSA sees her for 30 minutes every Thursday to rehearse calming steps.',
  },
  {
    ...base,
    id: 'needs-met',
    phrases: [
      '(need|needs) (will|can|should|are|is|being|must) (also|all|fully)? (be|being)? (met|addressed|supported|' +
        'catered for|accommodated|managed)',
      '(meet|meets|meeting|address|addresses|addressing|accommodate|accommodates) (all)? (of)? (his|her|their|' +
        'the|individual) (individual|specific|identified|complex|additional|sensory|learning|particular|special|' +
        'special educational)? (needs|need)',
      '(cater|caters|catering|catered) for',
    ],
    why: 'It promises a result and leaves out the provision.',
    ask: 'the provision that meets the need',
    fineWhen: 'The provision is specified in the same item.',
    curedBy: ['amount', 'list', 'detail'],
    severity: 'must',
    at: 'CFA 2014 s.37(2)',
    weak: 'His sensory «needs will be met» in class.',
    fine: 'To meet his sensory needs, a TA leads a 10-minute circuit at 09:00 every day.',
  },
  {
    ...style,
    id: 'trusting-relationships',
    phrases: [
      '(build|builds|building|develop|develops|developing|form|forming|establish|establishing|maintain|foster) ' +
        '(a|an)? (positive|trusting|strong|secure|good|nurturing|supportive|meaningful|healthy|safe|consistent)? ' +
        '(and|,)? (positive|trusting|strong|secure|good|nurturing|supportive|meaningful|safe)? (relationship|' +
        'relationships|rapport|attachment|attachments|trust)',
      '(relationship building|relationship based|trusting relationships|positive relationships)',
    ],
    why: 'A relationship is a hope until someone has the time and task.',
    ask: 'who, what they do together, how long, how often',
    fineWhen: 'The adult, the time and the activity are stated.',
    curedBy: ['amount', 'who'],
    weak: 'Adults will «build trusting relationships» with Esme.',
    fine: 'The learning mentor plays a game with Esme for 15 minutes daily to build a trusting relationship.',
  },
  {
    ...style,
    id: 'clear-boundaries',
    phrases: [
      '(clear|firm|consistent|strong|predictable|familiar|tight|high|structured|set) (and|,)? (clear|firm|' +
        'consistent|predictable|structured)? (boundaries|routines|structure|structures|expectations|rules|limits)',
      '(structure|routine|routines) and (routine|routines|consistency|structure|boundaries|predictability)',
    ],
    why: 'Every class has them; what this child’s are is not said.',
    ask: 'the rules or steps, who teaches them, and how they are shown',
    fineWhen: 'They are listed, or shown in a named way.',
    curedBy: ['list', 'detail', 'trigger'],
    weak: 'Omar needs «clear boundaries».',
    fine: 'Clear routines: coat, bag, register, desk. A TA points to each picture on the strip every morning.',
  },
];
