/**
 * Who does it: the roles plans name, as data. `vague` ones name nobody in particular ("staff", "the school"): a reader cannot tell
 * who must act (domain 4.6 G6). `expert`: the title itself says the skill.
 */
export interface Role {
  phrases: readonly string[];
  /** `named`: a role; `everyone`: all who teach or look after the child, each of them bound; `vague`: anyone at all; `family`: not the authority's to provide. */
  sort: 'named' | 'everyone' | 'vague' | 'family';
  expert?: boolean;
  /** Works as a therapist or health professional. */
  therapist?: boolean;
}

const professionals: readonly string[] = [
  '(speech and language|speech & language|speech language|speech) (therapists?|pathologists?)',
  '(slt|salt|salts|slts|sallt)',
  'occupational therapists?',
  '(ot|ots)',
  'physiotherapists?',
  'physio',
  '(educational|clinical|counselling|forensic|child|assistant|trainee|health)? psychologists?',
  '(ep|eps)',
  '(music|art|arts|drama|play|movement|drama movement|family|integrative|cognitive behavioural|cbt|behavioural|behaviour|creative arts|dance movement|sensory integration|language|feeding|hydrotherapy|rebound|emdr|dbt) therapists?',
  '(therapists?|psychotherapists?|counsellors?|counselors?)',
  'consultant? (paediatricians?|psychiatrists?|neurologists?|ophthalmologists?)',
  '(audiologists?|orthoptists?|dietitians?|dieticians?|optometrists?|orthotists?|podiatrists?)',
  '(camhs|mhst) (practitioners?|workers?|clinicians?|nurses?|therapists?)',
  "(emotional wellbeing|education mental health|mental health|wellbeing|children's wellbeing|primary mental health) (practitioners?|workers?)",
  '(emhp|emhps|cwp)',
  "(school|specialist|community|epilepsy|diabetes|continence|children's|special school|learning disability|mental health|clinical|paediatric|asthma|respiratory|lead|named|cf|bowel and bladder|bladder and bowel|allergy|gastrostomy|hospital|registered|ld|camhs|community children's|neurodisability|care|key)? nurses?",
  'health visitors?',
  '(nurse|advanced nurse|assistant|mental health) practitioners?',
  'portage (home visitors?|workers?|visitors?)',
];

const teachers: readonly string[] = [
  '(class|subject|specialist|advisory|qualified|english|maths|science|pe|form|art|music|drama|history|geography|design and technology|technology|dt|computing|food technology|food|nursery|reception|early years|hospital|home|supply|lead|assistant head|senior|deputy head|inclusion|resource base|base|unit|resourced provision|outreach|sensory support|dyslexia|literacy|maths recovery|asd|autism|hearing impairment|visual impairment|vision impairment|vi|hi|msi|braille|mobility|nurture|behaviour|head|primary|secondary|swimming|language|physical education|mainstream|sen|send|key stage <n>)? teachers?',
  '(qualified)? (specialist)? teachers? of (the|children with|pupils with|young people with|children and young people with)? (deaf|vision impaired|visually impaired|visual impairment|vision impairment|hearing impaired|hearing impairment|multi sensory impairment|deafblind|sight impaired|mandarin|english|maths)',
  '(qtvi|qtvis|qtod|qtods|tod|qtmsi|qtlvi|toc|tovi)',
  '(senco|sendco|sencos|sendcos|sencos?|inclusion lead|inclusion manager|inclusion co ordinator|assistant senco)',
  '(head teacher|headteacher|deputy headteacher|deputy head|assistant head|head of (year|house|department|base|centre|unit|sixth form|learning support|inclusion|key stage|provision|faculty|school|year <n>)|year head|year leader|phase leader|key stage leader)',
  '(lecturers?|instructors?|trainers?|coach|coaches|assessors?)',
  '(subject|personal|home|english|maths|form|class|qualified|functional skills|science|study skills|specialist|private|academic|college|course|vocational|braille|online|progress|pastoral|dyslexia)? tutors?',
  'form tutors?',
  '(tutors?)',
];

const assistants: readonly string[] = [
  '(higher level|specialist|trained|level <n>|level|qualified|additional|dedicated|named|one to one|class|early years|sen|send|senior|bilingual|communication|therapy|physiotherapy|speech and language therapy|speech and language|occupational therapy|ot|slt|salt|physio|learning support|teaching|classroom|general|pastoral|care|health care|healthcare|braille|psychology|curriculum|technical|resources|behaviour|nurture|medical|welfare|lunchtime|midday|special needs|education|family support|key|rehabilitation|habilitation)? assistants?',
  '(ta|tas|lsa|lsas|hlta|hltas|cota|sna|snas|lsw|lsws|elsa|elsas|csw|csws|hca|hcas|mdsa|mdsas|slta|sltas|ata)',
  '(hlta|ta|lsa) *? (qualified|trained) elsa',
  '(learning|pastoral|peer|specialist|behaviour|reading|named|employment|attendance|wellbeing|study|autism|academic|progress|school|community|college) mentors?',
  "(support|youth|outreach|social|family support|play|key|residential|care|community support|learning support|early help|inclusion|sessional|personal care|education support|transition|transitions|link|befriending|short breaks|respite|early years|communication support|home|family|employment support|children's|portage|engagement|pastoral|bank|waking night|night|sleep in|attendance|development|disability|targeted|targeted youth|participation|domiciliary care|homecare|home care|outreach support|project|intensive support|early intervention|specialist support|supported living|behaviour support|mental health support|student support|young carers|young carers') workers?",
  '(emotional literacy support assistants?)',
  '(mentors?|home visitors?|keyperson|first aiders?|workers?|leaders?|managers?|officers?|advisers?|advisors?|coordinators?)',
  '(neurology|cardiology|cardiac|gastroenterology|endocrinology|endocrine|orthopaedics?|ophthalmology|respiratory|genetics|dermatology|haematology|oncology|renal|urology|rheumatology|ent|audiology|orthotics|dietetics|neurodisability|dental|eye|hearing|growth|spinal|hip|sleep|diabetes|epilepsy|feeding|continence|botulinum|spasticity|cochlear implant) (outpatient|outpatients|hospital|day)? (appointments?|clinics?|checkups?|reviews?)',
  '(paediatric|community|hospital|nhs)? (audiology|physiotherapy|dietetics|orthotics|continence|sleep|eye|wheelchair|ophthalmology|epilepsy|asthma|diabetes|hearing aid) (clinic|service|department|team)',
  "(registered|specialist|council's|named|commissioned|contracted) * provider",
  '(level <n>|<n>|her|his|their|named|room|nursery|lead|a|the) practitioners?',
  '(iapt|talking therapies|restorative|therapeutic|reflective|youth|family|trauma|substance misuse|social care|theraplay|forest school|thrive|nurture|drug and alcohol) practitioners?',
  '(special educational needs|special needs) (and disability|and disabilities)? (co ordinators?|coordinators?|leads?)',
  '(nursery|school)? deputy',
  '(his|her|their|named|the) key person',
  '(mrs|mr|ms|miss|dr) <cap>',
  "(<cap>|nursing|sensory|sensory support|support|outreach|portage|continence|short breaks|community|advisory|specialist teaching|care|home care|wheelchair|equipment|children's|disabled children's|family support|hearing|vision|autism|youth|hospital|play) (team|service|agency|store|scheme|charity)",
  '(communication support|communication|sign language|signing|bsl) (workers?|interpreters?|professionals?|partners?|assistants?)',
  '(intervenors?|interpreters?|notetakers?|note takers?|scribes?|escorts?|carers?|enablers?|lifeguards?|keyworkers?|technicians?|technologists?|chaperones?|drivers?|transcribers?|readers?|facilitators?|nanny|childminders?|advocates?|befrienders?|sitters?|babysitters?|librarians?|caseworkers?)',
  '(passenger|midday|lunchtime|lunch|playground|breaktime|mealtime|dinner) (assistants?|supervisors?)',
  'midday meals? supervisors?',
  'supervisors?',
  '(nursery nurses?|nursery practitioners?|early years (practitioners?|educators?|workers?|specialists?|teachers?)|educators?|playworkers?|play leaders?|play specialists?)',
  '(careers|post 16|pastoral|inclusion|behaviour|learning|attendance|safeguarding|wellbeing|transition|literacy|reading|maths|sen|send|nurture|phonics|family|autism|base|speech and language|nursery|mental health|team|provision|house|year|dyslexia|communication|pe|course|programme|named|work experience|elsa|life skills|transitions|eyfs|early years|curriculum|phase|department|group|forest school|sensory|aac|moving and handling|exams|welfare|sports|activity|club|lead|session|swimming) (leads?|leaders?|managers?|co ordinators?|coordinators?|officers?|advisers?|advisors?|practitioners?|specialists?|consultants?|champions?|teachers?|supervisors?)',
  '(careers|employment|connexions|transition|autism|assistive technology|ict|specialist|advisory|exams|examinations|travel training|travel|habilitation|rehabilitation|mobility|education welfare|attendance|family liaison|virtual school|moving and handling|manual handling|benefits|personal|school|aac|at|behaviour|early years|inclusion|youth|housing|welfare|rehab|low vision|portage|send|sen|wheelchair|community) (advisers?|advisors?|officers?|trainers?|specialists?|co ordinators?|coordinators?|consultants?|practitioners?|counsellors?|coach|coaches|instructors?|leaders?)',
  '(job|employability|life skills|sports|vocational|workplace|academic|literacy|travel|speech|swimming|well being|wellbeing|learning|reading|study skills|executive function|adhd|emotion|life|fitness|physical activity) (coach|coaches|mentors?)',
  '(personal assistants?|pas)',
  '(a|one|two|his|her|their|the|<n>) (pa|pas)',
  '(invigilators?|msa|msas|travel trainers?|trainers?)',
  '(habilitation (specialists?|officers?)|mobility (officers?|specialists?)|rehabilitation officers?|habilitationists?)',
  '(counsellors?|chaplain|receptionist|site manager|caretaker|cook|dinner lady|premises manager|office manager|business manager|lab technician|school secretary|admin officer|administrator)',
  '(mobility|sign|signing|makaton|bsl|yoga|forest school|riding|swimming|driving|judo|gym|cycling|bikeability|rebound therapy|hydrotherapy) (instructors?|tutors?|trainers?|leaders?|coach|coaches)',
  "(named|trained|qualified|same|consistent|dedicated|key|specific) (adult|person|member of staff|staff member) ('s name)? (trained|with|who has|qualified|experienced)",
  '(social workers?|personal advisers?|case officers?|plan co ordinators?|ehc co ordinators?|sen officers?|lead professionals?)',
  '(community|local authority|council|nhs|integrated|contracted|commissioned) *? (agency|provider|team) (nurses?|carers?|workers?|therapists?)',
  '(specialist|trained) (practitioners?|professionals?|providers?)',
  "(adult social care|children's social care)",
  '(emta|aep|tep|ewo)',
];

export const roles: readonly Role[] = [
  { phrases: professionals, sort: 'named', expert: true, therapist: true },
  { phrases: teachers, sort: 'named' },
  { phrases: assistants, sort: 'named' },
  {
    sort: 'everyone',
    phrases: [
      '(all|every|each) (of)? <his>? (other|teaching|support|school|class|familiar|supply|subject|nursery|college|known|his|her|their|key)? (staff|adult|adults|teacher|teachers|lecturers|lecturer|tutors|tutor|members of staff|member of staff|practitioners|practitioner|assistants|tas|lsas)',
      '(whoever|anyone|everyone|every one|any adult|whichever adult|any member of staff) (is|who is|who)? (teaching|teaches|leads|leading|takes|taking|supports|supporting|works with|working with|works|with|beside|nearest|nearest to|closest) *?',
      '(the)? (nearest|closest) (adult|member of staff|teacher|assistant|adults)',
      '(the)? (adult|adults|member of staff|teacher) (nearest|closest|who is (nearest|closest|with|teaching|leading|working with)|then with|teaching|leading|taking|in charge of|working with|supporting) (to)? (him|her|them|the|it|<cap>)?',
      '(all|every|each) (<n>)? (of)? (the|his|her|their)? (members|adults|practitioners|people|staff) (of|in|who) (the|his|her|their)? *? (team|room|class|teach~|work~|support~)',
      '(class|subject|college|nursery) (teachers|lecturers|tutors) (and|,) * (assistants|tas|lsas|staff)',
      '(his|her|their) (teachers|lecturers|tutors)',
      '(everyone|everybody) (in|on|at|who) *',
      '(all|each|every one) of (his|her|their|my) (teachers|lecturers|tutors|assistants|carers|pas) ((and|,) (teachers|lecturers|tutors|assistants|carers|pas))?',
    ],
  },
  {
    sort: 'vague',
    phrases: [
      '(school|key|trained|relevant|appropriate|available|support|specialist|teaching|college|nursery|setting|class|base|care|lunchtime|familiar|experienced|skilled|other|residential|unit|pastoral|senior|some|these|classroom|the)? staff',
      '(staff|team|teaching team|class team|staff team|support team|multi disciplinary team|mdt|team around the child|sen team|send team)',
      '(an|the|another|key|familiar|trusted|known|consistent|supporting|named|supportive|skilled|experienced|trained|suitable|appropriate|suitably|safe|any|one|some|preferred|specific|available|responsible|chosen)? (adult|adults)',
      '(a)? (member|members) of (the)? (school|teaching|support|college|class|pastoral|nursery|setting)? (staff|team)',
      '(key|named|trusted|familiar|consistent|link|allocated) person',
      '(professionals|specialists|agencies|outside agency|outside agencies|external agencies|other agencies|relevant professionals|practitioners|services|people|someone|somebody|whoever)',
      '(the|his|her|their|a|mainstream|this|special)? (school|setting|college|nursery|provider|academy|placement|local authority|council|education provider|service)',
    ],
  },
  {
    sort: 'family',
    phrases: [
      '(parents|parent|mum|dad|family|carers|mother|father|grandparents|siblings|peers|peer|buddy|buddies|friends|classmates)',
    ],
  },
];
