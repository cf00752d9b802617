/** Adjectives and names that label provision without describing it (domain 4.6, group 5). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'empty',
  effect: 'softens',
  curedBy: ['list', 'detail', 'amount'],
  severity: 'consider',
  authority: 'practice',
  at: 'practice',
} as const;
/** A known activity by name: all that is missing is the dose. */
const undosed = { ...base, curedBy: ['amount'], severity: 'should', authority: 'code', at: 'Code 9.69' } as const;

const ethos =
  '(nurturing|supportive|positive|calm|caring|inclusive|warm|safe|secure|welcoming|predictable|structured|' +
  'stimulating|low arousal|consistent|empathetic|therapeutic|language rich|enabling|distraction free|low ' +
  'stimulus|sensitive|patient|understanding)';
const place = '(environment|environments|ethos|atmosphere|setting|culture|climate|classroom|school|surroundings)';

export const labels: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'tailored',
    phrases: [
      '(highly|individually)? (tailored|bespoke|individualised|individualized|personalised|personalized|' +
        'customised|person specific)',
      'made to measure',
    ],
    why: 'Every provision in a plan should be; the word adds nothing.',
    ask: 'what is changed, by whom, in which lessons',
    fineWhen: 'What is changed follows.',
    severity: 'should',
    weak: 'Ayo will follow a «bespoke» curriculum.',
    fine: 'Ayo follows a bespoke timetable: 3 mornings of lessons, 2 of forest school with an HLTA.',
  },
  {
    ...base,
    id: 'differentiated',
    phrases: [
      '(suitably|appropriately|carefully|highly|heavily)? (differentiated|adapted|modified|scaffolded|' +
        'simplified|adjusted|graded) (curriculum|work|tasks|task|learning|materials|teaching|lessons|activities|' +
        'approach|timetable|instruction|instructions|resources|language|worksheets|content|and)?',
      '(differentiation|scaffolding|adaptations|modifications|scaffolds)',
      '(differentiate|differentiates|differentiating) (the|his|her|their|work|tasks|learning)?',
    ],
    why: 'All teaching is differentiated; what is done for this child is not said.',
    ask: 'what is changed, how, in which lessons, by whom',
    fineWhen: 'The change is described.',
    severity: 'should',
    weak: 'Mia needs a «differentiated curriculum».',
    fine: 'Differentiated worksheets in every lesson: one question a page, 16-point print, made by the class teacher.',
  },
  {
    ...base,
    id: 'person-centred',
    phrases: [
      '(person|child|pupil|family|student|learner) centred (approach|planning|practice|way|provision|support|' +
        'approaches)?',
      '(holistic|holistically)',
    ],
    why: 'It names a value, not an act.',
    ask: 'what adults do that shows it',
    fineWhen: 'The acts are listed.',
    weak: 'Adults will take a «person-centred approach».',
    fine: 'Person-centred planning: Kit and the SENCO write his own slides for 30 minutes every half term.',
  },
  {
    ...base,
    id: 'nurturing-environment',
    phrases: [
      `${ethos} (and|,)? ${ethos}? (learning|school|classroom|teaching|work|home)? ${place}`,
      `${ethos} , ${ethos} and ${ethos} (learning|school|classroom)? ${place}`,
    ],
    why: 'Two people would draw this place differently.',
    ask: 'features that can be seen: noise, layout, numbers, routines',
    fineWhen: 'The features are listed.',
    weak: 'Zara needs a «calm and nurturing environment».',
    fine: 'A calm environment in every lesson: 8 pupils, a carpet, blinds, and a TA who lowers them in sunlight.',
  },
  {
    ...base,
    id: 'friendly-or-informed',
    phrases: [
      '(autism|dyslexia|communication|sensory|adhd|deaf|dementia|neurodiversity|speech and language) friendly ' +
        '(environment|classroom|strategies|approach|practice|school|setting|approaches)?',
      '(trauma|attachment|neurodiversity) (informed|aware) (approach|practice|approaches|environment|way|' +
        'setting|school|staff|teaching)?',
    ],
    why: 'The label does not say what the child will notice.',
    ask: 'the features or steps, and who takes them',
    fineWhen: 'The features are listed.',
    weak: 'Tomasz needs an «autism-friendly classroom».',
    fine: 'An autism-friendly classroom: in every lesson the teacher sets out a task strip and warns of each change.',
  },
  {
    ...base,
    id: 'approach-label',
    phrases: [
      '(multi sensory|multisensory|play based|hands on|kinaesthetic|strengths based|strength based|solution ' +
        'focused|relational|restorative|eclectic|blended|structured|child led|whole school|total communication|' +
        'therapeutic|consistent and|holistic and|practical|visual|errorless|thematic|topic based|interest led|' +
        'interest based|low demand|low arousal) (and)? (approach|approaches|teaching|learning|methods|teaching ' +
        'methods|techniques|way|ways)',
    ],
    why: 'It names a style of work, but not what is used or when.',
    ask: 'the materials or steps, who uses them, and in which lessons',
    fineWhen: 'The materials or steps are listed.',
    curedBy: ['list', 'detail', 'amount', 'trigger'],
    weak: 'Leila needs a «multi-sensory approach».',
    fine: 'A multi-sensory approach to spelling: sand tray, magnetic letters and tracing, 10 minutes daily with a TA.',
  },
  {
    ...base,
    id: 'multi-agency',
    phrases: [
      '(multi agency|multiagency|multi disciplinary|multidisciplinary|inter agency|cross agency|joint agency|' +
        'joined up|co ordinated|coordinated|integrated) (approach|working|work|support|response|team|meetings|' +
        'planning|package|input|involvement)?',
    ],
    why: 'Which agencies, and what each does, is left out.',
    ask: 'each agency, its task and its time',
    fineWhen: 'The agencies and their times are listed.',
    curedBy: ['list', 'amount'],
    weak: 'Ravi needs a «multi-agency approach».',
    fine: 'A multi-agency meeting of 60 minutes each term: SENCO, physiotherapist, school nurse and parents.',
  },
  {
    ...base,
    id: 'evidence-based',
    phrases: [
      '(an)? (evidence based|evidence informed|research based|proven|recognised|well established|validated) ' +
        '(programme|programmes|intervention|interventions|approach|approaches|strategies|practice|therapy|scheme|' +
        'methods|provision)?',
    ],
    why: 'The evidence belongs to one programme; it has to be named.',
    ask: 'the name of the programme, its minutes and who leads it',
    fineWhen: 'The programme is named and dosed.',
    curedBy: ['detail', 'amount'],
    weak: 'Noor will follow «an evidence-based programme».',
    fine: 'An evidence-based intervention, paired reading, takes 15 minutes a day with a trained HLTA.',
  },
  {
    ...undosed,
    id: 'social-skills-work',
    phrases: [
      '(a|an|the)? (social skills|social communication|friendship|social thinking|emotional literacy|self ' +
        'esteem|emotional regulation|anger management|anxiety management|social and emotional|emotional ' +
        'wellbeing|confidence building|resilience) (group|groups|session|sessions|work|training|programme|' +
        'programmes|teaching|activities|development)',
    ],
    why: 'It names the topic; the dose, the leader and the content are missing.',
    ask: 'minutes, how often, how many in the group, who leads, what is taught',
    fineWhen: 'It is dosed.',
    weak: 'Idris will join «a social skills group».',
    fine: 'Idris joins a social skills group of 4 for 40 minutes every Wednesday, led by an HLTA.',
  },
  {
    ...undosed,
    id: 'social-stories',
    phrases: ['(social story|social stories|comic strip conversation|comic strip conversations|social scripts)'],
    why: 'A good tool, but nobody is named to write or read it.',
    ask: 'who writes it, who reads it with the child, and when',
    fineWhen: 'The writer, the reader and the moment are stated.',
    curedBy: ['amount', 'who', 'trigger'],
    severity: 'consider',
    weak: '«Social stories» are used with Jude.',
    fine: 'A TA writes social stories for each trip and reads them with Jude for 5 minutes on the 3 days before.',
  },
  {
    ...undosed,
    id: 'nurture-support',
    phrases: [
      '(a|the)? nurture (group|groups|provision|support|room|class|sessions|time|activities|intervention|base)',
    ],
    why: 'How long and how often is not said.',
    ask: 'times, group size, who leads, and what is taught',
    fineWhen: 'It is dosed.',
    weak: 'Poppy will attend «a nurture group».',
    fine: 'Poppy attends a nurture group of 6 for 3 afternoons a week, led by a teacher and a TA.',
  },
  {
    ...undosed,
    id: 'mentoring',
    phrases: [
      'mentoring',
      '(a|an) (learning|peer|pastoral|adult)? mentor (will|to|for)?',
      'coaching (from|by|in|on|for|sessions)?',
    ],
    why: 'A mentor with no times may never be seen.',
    ask: 'minutes, how often, who, and what about',
    fineWhen: 'It is dosed.',
    weak: 'Esme will have «mentoring».',
    fine: 'Esme has mentoring from the head of year for 20 minutes every Monday about planning her week.',
  },
  {
    ...undosed,
    id: 'counselling',
    phrases: [
      '(counselling|talking therapy|talking therapies|play therapy|art therapy|music therapy|drama therapy|' +
        'dramatherapy|psychotherapy|cbt|cognitive behavioural therapy) (support|sessions|service|input|work)?',
      '(therapeutic|therapy) (work|sessions|intervention)',
    ],
    why: 'Therapy needs a number of sessions, a length and a qualified person.',
    ask: 'sessions, length, gap, the therapist’s title and the review',
    fineWhen: 'All of these are given.',
    weak: 'Omar will have «art therapy».',
    fine: 'Omar has art therapy for 50 minutes a week, 12 weeks, with an HCPC-registered art therapist.',
  },
  {
    ...undosed,
    id: 'therapy-named',
    phrases: [
      '(have|has|receive|receives|receiving|need|needs|require|requires|given|through|with|for|of|access) ' +
        '(direct|some|regular|ongoing)? (speech and language therapy|speech therapy|occupational therapy|' +
        'physiotherapy|hydrotherapy|salt|slt|sensory integration therapy)',
    ],
    why: 'The therapy is named, but not how much of it is direct.',
    ask: 'direct sessions, length, gap, and time for programmes, training and reports',
    fineWhen: 'Direct and indirect time are both given.',
    weak: 'Bethan will «receive speech and language therapy».',
    fine: 'Bethan will receive speech and language therapy from a therapist for 45 minutes every week.',
  },
  {
    ...undosed,
    id: 'sensory-diet',
    phrases: [
      '(a|an|the|his|her|their)? (sensory|personalised sensory|individual sensory) (diet|diets|circuit|' +
        'circuits|profile|programme|break|breaks|regulation|input|integration|time)',
    ],
    why: 'What is in it, when it happens and who wrote it are missing.',
    ask: 'the activities, times, who leads and who wrote it',
    fineWhen: 'It is dosed, and its author is named.',
    weak: 'Callum needs «a sensory diet».',
    fine: 'Callum has a sensory circuit for 10 minutes at 09:00 every day, led by a TA and written by the OT.',
  },
  {
    ...undosed,
    id: 'movement-breaks',
    phrases: [
      '(movement|brain|rest|learning|sensory movement|comfort|physical|regulation|screen|time out|' +
        'concentration) (break|breaks)',
    ],
    why: 'When and how long is not said.',
    ask: 'the gap between breaks, how long they are, and what the child does',
    fineWhen: 'Times are given, or the child starts them with a card.',
    curedBy: ['amount', 'figure', 'trigger'],
    severity: 'consider',
    weak: 'Freya is given «movement breaks».',
    fine: 'In every lesson a TA takes Freya for movement breaks of 3 minutes, after 20 minutes of desk work.',
  },
  {
    ...base,
    id: 'visuals',
    phrases: [
      '(visuals|visual (support|supports|aids|aid|prompts|prompt|cues|cue|strategies|reminders|resources|structure))',
    ],
    why: 'Which pictures, and who shows them when, is left out.',
    ask: 'which visuals, where they are, who uses them and when',
    fineWhen: 'They are listed, or tied to lessons.',
    curedBy: ['list', 'trigger', 'detail', 'who'],
    weak: 'Ayo needs «visuals».',
    fine: 'The class teacher points to visual cues (listen, think, write) at each step of every lesson.',
  },
  {
    ...undosed,
    id: 'pre-teaching',
    phrases: ['(pre teach|pre teaching|pre taught|preteach|preteaching|pre tutoring|pre learning) (of)?'],
    why: 'Which words, when and with whom is not said.',
    ask: 'how many words, minutes, which subjects, who',
    fineWhen: 'It is dosed, or tied to each new topic.',
    curedBy: ['amount', 'trigger'],
    severity: 'consider',
    weak: 'Mia needs «pre-teaching of» vocabulary.',
    fine: 'A TA leads pre-teaching of 6 words for 10 minutes on the day before each science lesson.',
  },
  {
    ...undosed,
    id: 'over-learning',
    phrases: [
      '(over learning|overlearning|over learn|overlearn|consolidation|revisiting|recapping|rehearsal) (of|and)?',
    ],
    why: 'How many times, and in which lesson, is not said.',
    ask: 'how many minutes, how often, of what',
    fineWhen: 'It is dosed.',
    curedBy: ['amount', 'trigger'],
    severity: 'consider',
    weak: 'Kit needs «over-learning».',
    fine: 'Kit has 5 minutes of over-learning at the start of each maths lesson with the TA.',
  },
];
