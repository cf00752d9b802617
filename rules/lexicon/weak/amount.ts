/** Words for how much that hold no number, or a number that promises little (domain 4.5; 4.6, group 4). */
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

const help =
  '(support|help|assistance|supervision|input|staffing|care|intervention|interventions|guidance|provision|' +
  'teaching|tuition|prompting|structure|scaffolding|monitoring|differentiation|instruction|attention|' +
  'resources|sessions|mentoring|therapy)';

const grade =
  '(adult|ta|staff|staffing|individual|specialist|therapeutic|pastoral|sen|in class|classroom|direct|' + 'personal)';

export const amount: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'high-level-of',
    phrases: [
      '(a|the)? (very|consistently)? (high|higher|highest|significant|substantial|considerable|good|great|' +
        'greater|large|fair|increased|enhanced|maximum|intensive) (level|levels|degree|amount|amounts|quantity|' +
        `proportion) of ${grade}? (${help}|${one})`,
      `a great deal of ${grade}? ${help}`,
    ],
    why: '“A high level” is only high against something else.',
    ask: 'hours a week, the ratio and the role',
    fineWhen: 'Hours and ratio follow, or it describes the need in Section B.',
    curedBy: ['amount', 'figure'],
    weak: 'Zara needs «a high level of adult support».',
    fine: 'Zara has a high level of adult support: 20 hours a week with one TA, in all lessons.',
  },
  {
    ...base,
    id: 'a-level-of',
    phrases: [
      '(a|an|some|any|the|this|that) (certain|given|small|minimum|agreed|additional|current|same)? (level|' +
        `levels|degree|amount|element) of ${grade}? (${help}|${one} ${help}?)`,
      'some (level|degree|element) of',
    ],
    why: 'Any amount at all is “a level”.',
    ask: 'hours a week and the ratio, or a minimum',
    fineWhen: 'The hours or a minimum follow.',
    curedBy: ['amount', 'figure', 'minimum'],
    severity: 'must',
    authority: 'law',
    at: '[2025] UKUT 187 (AAC)',
    weak: 'Tomasz needs «a level of 1:1».',
    fine: 'Tomasz has a level of 1:1 teaching of phonics of at least 30 minutes a day from a teaching assistant.',
  },
  {
    ...base,
    id: 'significant-support',
    phrases: [
      '(significant|substantial|considerable|extensive|comprehensive|robust|heavy|maximum|much|constant|' +
        `intense|strong|full) ${grade}? ${help}`,
    ],
    why: '“Significant” is a judgement, not an amount.',
    ask: 'hours a week, the role, and what the adult does',
    fineWhen: 'The amount follows, or it describes the need in Section B.',
    weak: 'Leila will have «significant support».',
    fine: 'Leila will have significant support: 15 hours a week with an HLTA in English and maths.',
  },
  {
    ...base,
    id: 'additional-support',
    phrases: [
      `(additional|extra|further|added|more|supplementary) ${grade}? ${help}`,
      '(additional|extra|more) (to|than) (that|those|what) (is)? (normally|usually|ordinarily|generally)?',
    ],
    why: 'More than what? The starting point is not given either.',
    ask: 'the amount itself: hours, how often, who',
    fineWhen: 'The amount follows, or it names a person, as in “an additional adult”.',
    weak: 'Ravi will get «extra help» in maths.',
    fine: 'Ravi gets extra help in maths from a TA for 20 minutes, 3 times a week.',
  },
  {
    ...base,
    id: 'enhanced-support',
    phrases: [`(enhanced|increased|heightened|improved|greater|higher|elevated|strengthened) ${grade}? ${help}`],
    why: 'The words compare with an amount that the plan does not give.',
    ask: 'the change, from how much to how much',
    fineWhen: 'Both figures, or the new figure, follow.',
    weak: 'Noor will have «enhanced staffing».',
    fine: 'Noor has enhanced staffing at swimming: 2 teaching assistants for 45 minutes every week.',
  },
  {
    ...base,
    id: 'intensive-support',
    phrases: [`(intensive|highly intensive|intensively) ${grade}? (${help}|programme|work|package)`],
    why: '“Intensive” is a label until there are minutes and content.',
    ask: 'content, minutes, how often, and who teaches',
    fineWhen: 'A named programme and its amount follow.',
    curedBy: ['amount'],
    weak: 'Idris needs «intensive teaching» of reading.',
    fine: 'Idris has intensive teaching of reading for 30 minutes daily with a specialist teacher.',
  },
  {
    ...base,
    id: 'targeted-support',
    phrases: [
      `(targeted|focused|focussed|specific|discrete|tailored|strategic) ${grade}? (${help}|programme|` +
        'programmes|work|activities|time)',
    ],
    why: 'It says that the help has a target, but not which target or how much help.',
    ask: 'what is worked on, minutes, how often, who',
    fineWhen: 'The programme is named and dosed.',
    curedBy: ['amount'],
    weak: 'Jude will receive «targeted intervention».',
    fine: 'Jude receives targeted intervention for spelling: 15 minutes, 4 times a week, with a TA.',
  },
  {
    ...base,
    id: 'specialist-support',
    phrases: [
      '(specialist|specialised|expert|professional|clinical) (support|input|intervention|interventions|' +
        'provision|teaching|help|advice|guidance|involvement|tuition|instruction|programme|programmes|resources|' +
        'equipment)',
    ],
    why: '“Specialist” does not say which profession or how much time.',
    ask: 'the job title, direct time, indirect time',
    fineWhen: 'The title and the amount are stated.',
    curedBy: ['amount', 'who'],
    weak: 'Poppy will have «specialist support».',
    fine: 'Poppy has specialist teaching, braille lessons of 60 minutes every week, from a QTVI.',
  },
  {
    ...style,
    id: 'dedicated-time',
    phrases: [
      '(dedicated|protected|quality|planned|ring fenced|allocated|designated|directed) (adult|ta|staff|' +
        'learning)? (time|support|slot|slots)',
      'time (allocated|set aside|dedicated|built in) (to|for)?',
    ],
    why: 'Time is promised without a number of minutes.',
    ask: 'minutes, how often, and who',
    fineWhen: 'Minutes and days follow.',
    weak: 'Esme needs «dedicated time» with an adult.',
    fine: 'Esme has dedicated time with her learning mentor to plan her week: 20 minutes every Monday.',
  },
  {
    ...base,
    id: 'appropriate-level',
    phrases: [
      '(an|the|a)? (appropriate|adequate|sufficient|suitable|reasonable|right|correct|proportionate|acceptable|' +
        'commensurate|necessary|required) (level|levels|amount|amounts|degree|number|numbers|quantity|dose)',
    ],
    why: 'The words assume the very figure that the plan has to give.',
    ask: 'the figure',
    fineWhen: 'The figure follows.',
    curedBy: ['figure'],
    authority: 'law',
    at: 'CFA 2014 s.37(2)',
    weak: 'Omar will have «the appropriate level» of staffing.',
    fine: 'The appropriate number of adults for Omar in every workshop lesson is 2: a teacher and a technician.',
  },
  {
    ...base,
    id: 'appropriate-support',
    phrases: [
      '(appropriate|adequate|sufficient|suitable|reasonable|proportionate|relevant|effective|enough|necessary|' +
        'required) (adult|classroom|in class|learning)? (support|provision|resources|resourcing|staffing|help|' +
        'intervention|interventions|strategies|measures|steps|arrangements|equipment|training|supervision|' +
        'assistance|input|adaptations|accommodations)',
    ],
    why: 'Whether support is appropriate is what the plan itself has to settle.',
    ask: 'what it is, how much and from whom',
    fineWhen: 'The full specification follows.',
    curedBy: ['amount', 'list'],
    weak: '«Appropriate support» will be in place for tests.',
    fine: 'Appropriate support in every test: a reader, a scribe and 15 minutes more, arranged by the SENCO.',
  },
  {
    ...base,
    id: 'up-to',
    phrases: [
      'up to (a (maximum|total) of)? <n> (and a half|full|additional|extra)? (hours|hour|hrs|sessions|visits|' +
        'lessons|days|blocks|half days|weeks of)',
      'up to <n> (minutes|mins) (a|per|each|of|every|daily|weekly)',
      '(a)? (maximum|max) (of)? <n> (hours|hour|hrs|sessions|visits|days)',
      '(no|not) more than <n> (hours|hour|hrs|sessions|visits|days) (of|a|per|each|every|in)',
      '(not exceeding|not to exceed|capped at|limited to) <n> (hours|hour|hrs|sessions|visits|days|minutes)',
    ],
    why: 'A ceiling is met by nothing at all.',
    ask: 'a fixed figure, or a minimum',
    fineWhen: 'It limits the size of a group: “groups of up to 4”.',
    effect: 'empties',
    curedBy: ['never'],
    severity: 'must',
    authority: 'law',
    at: para74,
    weak: 'Idris will have «up to 25 hours» of TA help a week.',
    fine: 'Idris has maths in a group of up to 4 pupils for 45 minutes every day with a teacher.',
  },
  {
    ...style,
    id: 'number-range',
    phrases: [
      '(between|from)? <n> (to|-|or|and) <n> (<unit>|times|days|x)',
      '(between|from)? <n> (to|-|or|and) (two|three|four|five|six|eight|ten|2|3|4|5|6|8|10) (sessions|visits|lessons)',
      'once or twice (a|per|each|every)? (day|week|fortnight|month|term|year|half term|lesson)',
    ],
    why: 'The lower figure is the one that can be enforced.',
    ask: 'one figure, or which is the minimum',
    fineWhen: 'The need varies, and the lower figure is meant as the minimum.',
    curedBy: ['minimum'],
    weak: 'Jude has typing practice of «20 to 45 minutes» a week.',
    fine: 'Jude has typing practice of 20 to 30 minutes daily with a TA: at least 20, and 30 when his hands are well.',
  },
  {
    ...style,
    id: 'at-least',
    phrases: [
      '(at least|a minimum of|minimum of|a minimum|minimum|no less than|not less than|no fewer than|not fewer ' +
        'than) <n>',
      '(at least|a minimum of) (once|twice|weekly|daily|termly|half termly|fortnightly|monthly|half an hour|an hour)',
    ],
    why: 'A floor can be enforced; only what brings more is left open.',
    ask: 'what brings more, and who decides',
    fineWhen: 'Nearly always: a minimum is a promise.',
    effect: 'remarks',
    curedBy: ['trigger', 'detail'],
    weak: 'Poppy has «at least 2» hours a week with a TA, sometimes more.',
    fine: 'Poppy has at least 2 hours a week with a TA, and 4 in weeks with a hospital visit, set by the SENCO.',
  },
  {
    ...style,
    id: 'approximately',
    phrases: [
      '(approximately|roughly|circa|in the region of|in the order of|something like|somewhere between|give or ' +
        'take) <n>',
      'approx .? <n>',
      '(around|about) <n> (to|-|or)? <n>? (<unit>|times|sessions|days|weeks|visits|lessons|pupils|children)',
      '<n> <unit> or (so|thereabouts)',
    ],
    why: 'A soft figure is hard to hold anyone to.',
    ask: 'the exact figure, or a minimum',
    fineWhen: 'It is the length of a break that the child ends.',
    curedBy: ['minimum', 'trigger'],
    weak: 'Esme reads for «approximately 10» minutes.',
    fine: 'In every lesson a TA takes Esme out for approximately 5 minutes, until she hands her card back.',
  },
  {
    ...base,
    id: 'equivalent-of',
    phrases: [
      '(the|an)? equivalent (of|to) <n> (and a half)? (hours|hour|hrs|days|full time|ta|lsa|sessions)',
      '(equating|equates|equal|amounting|amounts) to <n> (and a half)? (hours|hour|hrs|days|sessions)',
      '(the|an)? equivalent of (a|an|one|some) (full|half|part|teaching|adult|ta)',
      '<n> (hours|hrs) (or)? (equivalent|worth)',
    ],
    why: 'Hours turned into an “equivalent” may become money, groups or other adults.',
    ask: 'the hours themselves, the role and the ratio',
    fineWhen: 'It speaks of an age or a qualification.',
    effect: 'empties',
    curedBy: ['never'],
    severity: 'must',
    authority: 'law',
    at: para74,
    weak: 'Omar will have «the equivalent of 20 hours» of help a week.',
    fine: 'Omar reads at a level equivalent to age 7, so a TA reads each new text with him for 10 minutes daily.',
  },
  {
    ...base,
    id: 'whatever-support',
    phrases: [
      '(whatever|any|all|such) (additional|further|extra|other|necessary|appropriate)? (support|help|provision|' +
        'assistance|measures|resources|equipment) (that|which|as)? (is|are|may be|he|she|they)? (required|needed|' +
        'necessary|needs|need|requires|appropriate)',
      '(the|all) (necessary|required|requisite|needed) (support|help|provision|resources|equipment|adjustments|' +
        'steps|measures)',
      'as (much|many) (support|help|time|breaks|adults) as (he|she|they|is|are)? (needs|need|required|needed|' +
        'necessary|possible|requires)',
    ],
    why: 'The plan exists to say what is needed; this sends the reader away to find out.',
    ask: 'what it is, how much and from whom',
    fineWhen: 'It closes a full list.',
    effect: 'conditions',
    curedBy: ['amount', 'minimum', 'list'],
    weak: 'Callum will get «whatever support is needed».',
    fine: 'Callum has 30 minutes a day with a TA, and as much time as needed in the bathroom.',
  },
];
