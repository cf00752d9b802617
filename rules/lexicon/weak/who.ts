/** Words for people that name nobody, or no skill (domain 4.6, group 6). */
import type { WeakPhrase } from '../weak-phrases.ts';

const base = {
  group: 'who',
  effect: 'softens',
  curedBy: ['who'],
  severity: 'should',
  authority: 'code',
  at: 'Code 9.69',
} as const;
const style = { ...base, severity: 'consider', authority: 'practice', at: 'practice' } as const;
const redbridge = { ...base, authority: 'law', at: 'Redbridge v HO [2020] UKUT 323 (AAC)' } as const;
const oxfordshire = {
  ...base,
  curedBy: ['detail'],
  authority: 'law',
  at: 'B-M and B-M v Oxfordshire [2018] UKUT 35 (AAC)',
} as const;

const person =
  '(ta|tas|staff|adult|adults|lsa|lsas|teaching assistant|teaching assistants|person|people|practitioner|' +
  'practitioners|support staff|assistant|assistants|professional|professionals|individual|individuals|team|' +
  'member of staff|members of staff|staff member)';
const assistant = '(ta|lsa|hlta|teaching assistant|learning support assistant|assistant|mentor|support worker)';
const acting = '(will|should|to|who|are|is|can|may|must|need|needs|working|in|around|supporting)';
const expert =
  '(teacher|senco|therapist|speech and language therapist|occupational therapist|physiotherapist|salt|slt|' +
  'ot|psychologist|educational psychologist|nurse|counsellor)';

export const who: readonly WeakPhrase[] = [
  {
    ...base,
    id: 'staff',
    phrases: [
      `(all|school|college|nursery|setting|relevant|other|support|classroom|teaching|available|class) staff ${acting}?`,
      `(appropriate|senior|pastoral|lunchtime|various|some) (teaching|school)? staff ${acting}?`,
      `(all|the|any|a)? staff (members|member)? ${acting}`,
      '(a|any|all)? staff (members|member)',
      `(by|from|with|for) (the|all)? staff ${acting}?`,
      `(a|any|all|another|some|other)? (member|members) of (the)? (staff|team|school staff|support staff) ${acting}?`,
    ],
    why: '“Staff” could be anyone, so it is nobody’s task.',
    ask: 'the role, and who covers',
    fineWhen: 'Every adult really must do it, as in a fire drill or a way of speaking in each lesson.',
    curedBy: ['who', 'trigger', 'detail'],
    weak: '«A member of staff will» help at lunch.',
    fine: 'All staff who teach Ayo face him when they speak in every lesson; the SENCO briefs them each September.',
  },
  {
    ...base,
    id: 'adults',
    phrases: [
      `(an|the|one|any|another|other|all|each|supporting) (adult|adults) ${acting}?`,
      `(adults|adult) ${acting}`,
      '(adult|adults) (led|directed)',
      `(by|from|with) adults ${acting}?`,
    ],
    why: '“An adult” may be a cook or a consultant.',
    ask: 'the role',
    fineWhen: 'Every adult in the room must do it, or the role is named once in the item.',
    curedBy: ['who', 'trigger', 'detail'],
    weak: '«An adult will» read the questions.',
    fine: 'In every test the adult who reads the questions aloud to Mia for 30 minutes is her TA.',
  },
  {
    ...base,
    id: 'someone',
    phrases: [
      '(someone|somebody|anyone|anybody)',
      'a person (to|who|with|he|she|they)',
      '(one|some) of the (team|staff|adults|teachers|tas)',
      '(others|other people) (will|to|who|should)',
    ],
    why: 'Someone is no one until a role is named.',
    ask: 'the role',
    fineWhen: 'The role stands in the same item.',
    weak: 'Mia needs «someone» to talk to.',
    fine: 'Mia has someone to talk to, the learning mentor, at 12:30 every day for 15 minutes.',
  },
  {
    ...style,
    id: 'named-person',
    phrases: [
      '(a|an|the|his|her|their)? (named|nominated|designated|identified|allocated|linked|appointed|assigned|' +
        'dedicated|specified) (adult|adults|person|member of staff|staff|contact|professional|staff member|' +
        'individual|worker|ta|lsa)',
    ],
    why: '“Named” promises a name or role, and gives none.',
    ask: 'the role, the hours, and who covers',
    fineWhen: 'The role is given once in the plan.',
    curedBy: ['who', 'detail'],
    weak: 'Kit will have «a named adult».',
    fine: 'Kit’s named adult is the assistant SENCO, who meets him for 10 minutes at 08:50 daily.',
  },
  {
    ...style,
    id: 'school-will',
    phrases: [
      '(the|his|her|their|any)? (new|next|receiving|current)? (setting|school|college|provider|placement|' +
        'nursery|academy|provision|sixth form) (will|to|should|must|needs to|shall)',
    ],
    why: 'A school is not a person: nobody in it is told to act.',
    ask: 'the role in the school',
    fineWhen: 'It is an office task, such as holding a meeting or ordering books.',
    curedBy: ['who', 'detail'],
    weak: '«The school will» arrange reading practice.',
    fine: 'The school will hold the review each July, chaired by the SENCO.',
  },
  {
    ...redbridge,
    id: 'key-adult',
    phrases: [
      '(a|an|the|his|her|their|one)? (key|trusted|familiar|safe|known|consistent|preferred|significant|' +
        'emotionally available|attachment|link|trusted and familiar|familiar and trusted|named key|calm) (adult|' +
        'adults|person|people|worker|workers|staff|member of staff|members of staff|figure|figures|grown up)',
      '(a|an|the|his|her|their)? (keyworker|keyworkers)',
    ],
    why: 'Who this is, how many there are and who covers is left to guess.',
    ask: 'the role, how many, and who covers',
    fineWhen: 'It is defined once in the plan, by role.',
    weak: 'Zara needs «a trusted adult».',
    fine: 'Zara’s key adult is her TA, with the class teacher as cover; they meet at 08:45 for 10 minutes every day.',
  },
  {
    ...style,
    id: 'regular-person',
    phrases: [
      '(regular|usual|same|normal) (class|form|subject|key|support|bus|taxi)? (teacher|teachers|ta|tas|tutor|' +
        'teaching assistant|adult|adults|person|staff|driver|escort|lsa|carer|therapist|people|group|children)',
    ],
    why: '“Regular” here means the usual person: the role is still wanted.',
    ask: 'the role, and who covers',
    fineWhen: 'A role is named: “his regular class teacher”.',
    effect: 'remarks',
    weak: 'Tomasz is greeted by «regular adults».',
    fine: 'Tomasz is greeted by his regular class teacher at the door at 08:45 every day.',
  },
  {
    ...oxfordshire,
    id: 'suitably-qualified',
    phrases: [
      '(suitably|appropriately|adequately|properly|highly|sufficiently|relevantly|well|specially|specifically) ' +
        `(qualified|trained|experienced|skilled) (and|or)? (qualified|trained|experienced|skilled)? ${person}?`,
      '(with|has|have|having) (the)? (appropriate|relevant|suitable|necessary|sufficient|specialist|adequate|' +
        'specific|required) (training|experience|qualifications|qualification|skills|expertise|knowledge|skill ' +
        'set)',
    ],
    why: 'Nobody can tell which qualification would suit.',
    ask: 'the qualification or course, and how often it is renewed',
    fineWhen: 'The standard is named, as with a qualified teacher of the deaf.',
    weak: 'A «suitably qualified» teacher will help.',
    fine: 'A suitably qualified teacher, a teacher of the deaf, sees Leila for 2 hours weekly.',
  },
  {
    ...oxfordshire,
    id: 'experienced-in',
    phrases: [
      '(experienced|skilled|knowledgeable|competent|confident|expert|expertise) (in|with|about|and)',
      `(experienced|skilled|knowledgeable|competent|specialised|qualified) ${person}`,
      '(with|has|have|having)? experience (of|in|with|working)',
    ],
    why: 'Experience of what, and how much, is not said.',
    ask: 'the course or qualification, and the years or cases',
    fineWhen: 'The training is named as well.',
    weak: 'An «experienced TA» will help him.',
    fine: 'An experienced TA, trained to level 3 in sign language, signs for Ravi in every lesson.',
  },
  {
    ...oxfordshire,
    id: 'with-understanding',
    phrases: [
      '(with|has|have|having|who has|who have) (an|a)? (good|clear|sound|thorough|secure|deep|full|strong|' +
        'detailed|specialist|in depth|working)? (understanding|knowledge|awareness|insight) (of|into|in|about)',
      '(who|that) (understand|understands|know|knows) (him|her|them|his|her|their|the|how|autism|about)',
      'familiar with (his|her|their|the)',
    ],
    why: 'Understanding cannot be checked; training can.',
    ask: 'the course, who gave it, and when it is renewed',
    fineWhen: 'The training is named as well.',
    weak: 'Adults «with an understanding of» autism will teach Noor.',
    fine: 'A TA with a working knowledge of braille, from the QTVI’s course, reads with Noor for 20 minutes daily.',
  },
  {
    ...oxfordshire,
    id: 'trained-staff',
    phrases: [`(fully|specialist)? trained (and|,)? (experienced|qualified|skilled|familiar)? ${person}`],
    why: 'Trained in what, by whom and when is not said.',
    ask: 'the course, who gives it, and when it is renewed',
    fineWhen: 'The course is named.',
    severity: 'consider',
    weak: '«Trained staff» will run the group.',
    fine: 'A trained TA, who completed the 3-day speech course in May 2026, runs the group for 30 minutes weekly.',
  },
  {
    ...oxfordshire,
    id: 'course-trained',
    phrases: [
      '(elsa|makaton|thrive|bsl|team teach|autism|dyslexia|epilepsy|first aid|pecs|lego|numicon|portage|aac|' +
        'nurture|mental health|sensory|attachment|feeding|moving and handling|speech and language) trained ' +
        `${person}`,
    ],
    why: 'The course is named; its level and date are not.',
    ask: 'the level, and when it is renewed',
    fineWhen: 'Nearly always: the course tells a reader what skill is meant.',
    effect: 'remarks',
    severity: 'consider',
    weak: 'An «autism-trained TA» will work with Idris.',
    fine: 'An ELSA-trained TA, supervised by the educational psychologist, sees Idris for 30 minutes a week.',
  },
  {
    ...base,
    id: 'professionals',
    phrases: [
      '(the|all|other|relevant|appropriate|external|health|outside|various|any|key|medical|involved|therapy|' +
        'specialist|different)? (professional|professionals|practitioners|specialists|experts|clinicians)',
      '(a|an) (specialist|expert|practitioner|clinician) (will|to|who|from|in|with|for|is)',
    ],
    why: 'Which profession is left open.',
    ask: 'the job title and employer',
    fineWhen: 'The title follows.',
    weak: '«Relevant professionals» will visit.',
    fine: 'Health professionals check the frame: the physiotherapist for 45 minutes each term, the nurse for 30.',
  },
  {
    ...base,
    id: 'outside-agencies',
    phrases: [
      '(outside|external|other|relevant|partner|support|appropriate|specialist|health|different|voluntary|' +
        'wider) (agency|agencies|services|organisations|providers|service)',
      'external (support|advice|input|help|provider|partners)',
    ],
    why: 'Which service, and who in it, is left open.',
    ask: 'the service, the role and the time given',
    fineWhen: 'The service and role follow.',
    weak: 'The school will use «outside agencies».',
    fine: 'Of the outside agencies, the hearing service sends its teacher of the deaf for 60 minutes every week.',
  },
  {
    ...base,
    id: 'supervised-by',
    phrases: [
      'under (the|close)? (guidance|direction|supervision|oversight|instruction|leadership|guidance and ' +
        'supervision) (of|from) (a|an|the)?',
      '(overseen|directed|guided|led and overseen) by (a|an|the)?',
      'with (some)? (direction|supervision) from (a|an|the)?',
    ],
    why: 'How often the expert looks in is not said.',
    ask: 'how often, how long, and how: watching, meeting or report',
    fineWhen: 'The time of the expert is stated too.',
    curedBy: ['amount', 'figure'],
    weak: 'A TA works «under the guidance of a» therapist.',
    fine: 'A TA works 20 minutes daily under the guidance of the therapist, who watches for 30 minutes each half term.',
  },
  {
    ...style,
    id: 'ta-or-teacher',
    phrases: [
      `${expert} (or|/|and / or|or a|or an|or their|or the) (trained|therapy|qualified)? ${assistant}`,
      `${assistant} (or|/|and / or|or a|or an|or the) ${expert}`,
      '(therapist|psychologist|physiotherapist) (or|/|and / or|or a|or an) (therapy assistant|technician|' +
        'instructor|trainee|assistant psychologist)',
    ],
    why: 'The less qualified of the two would always satisfy the words.',
    ask: 'one of them, or how much from each',
    fineWhen: 'Either can do it, as with an adaptation in each lesson.',
    curedBy: ['figure', 'trigger', 'detail'],
    weak: 'A «therapist or assistant» will visit weekly.',
    fine: 'A teacher or TA repeats each instruction to Jude in every lesson.',
  },
  {
    ...style,
    id: 'or-delegate',
    phrases: [
      'or (their|a|his|her|the)? (delegate|representative|nominee|deputy|designated person|stand in)',
      'or (another|other|any other|an alternative) (suitable|suitably qualified|appropriate|appropriately ' +
        'trained|trained|familiar|known|qualified)? (adult|person|member of staff|professional|staff|staff ' +
        'member)',
    ],
    why: 'The stand-in may lack the skill that the child needs.',
    ask: 'the stand-in’s role and training',
    fineWhen: 'The stand-in’s training is stated.',
    curedBy: ['detail', 'figure'],
    weak: 'The SENCO «or another adult» will meet Poppy.',
    fine: 'The SENCO, or another trained adult holding the same certificate, meets Poppy for 10 minutes every day.',
  },
  {
    ...style,
    id: 'parents-will',
    phrases: [
      '(parents|parent|mum|dad|mother|father|family|carers|carer|parents and carers|parents / carers|parents ' +
        'or carers|grandparents|foster carers) (will|to|should|are to|are expected to|are encouraged to|can) ' +
        '(also|continue to)? (practise|practice|support|provide|work|carry|help|ensure|take|do|deliver|be ' +
        'responsible|encourage|complete|follow|use|reinforce|continue|make|read|bring|arrange|give|teach|promote)',
    ],
    why: 'What a family does is not provision that the authority secures.',
    ask: 'the role that provides it, and any training for the family',
    fineWhen: 'It is an extra at home, and a role provides the rest.',
    weak: '«Parents will practise» the exercises.',
    fine: 'A TA leads the exercises for 15 minutes daily in school, and at weekends parents will practise two of them.',
  },
  {
    ...style,
    id: 'peer-support',
    phrases: [
      'peer (support|mentor|mentors|mentoring|buddy|buddies|modelling|tutoring|group|groups)',
      '(a|an)? (buddy|buddies) (system|scheme|bench)?',
      '(supported|helped|assisted|guided|support) (by|from) (his|her|their)? (peers|classmates|friends|other ' +
        'children|other pupils)',
    ],
    why: 'Other children cannot be made responsible for provision.',
    ask: 'the adult who sets it up, the training, and how often it is checked',
    fineWhen: 'An adult trains and checks on the buddies.',
    curedBy: ['who', 'amount'],
    weak: 'Esme will have «a buddy».',
    fine: 'A buddy scheme: the learning mentor trains 2 pupils to play with Esme for 30 minutes every Friday.',
  },
  {
    ...style,
    id: 'the-team',
    phrases: [
      'team around the (child|family|pupil|young person|school)',
      'the (wider|whole|pastoral|support|inclusion|wellbeing|multi agency|multidisciplinary|multi disciplinary|' +
        'class|send|sen|safeguarding)? team',
    ],
    why: 'Which member of the team acts is left open.',
    ask: 'the role',
    fineWhen: 'The role stands in the same item.',
    weak: '«The pastoral team» will see Omar.',
    fine: 'From the pastoral team, the learning mentor sees Omar for 20 minutes every Tuesday.',
  },
];
