/** How a Need reads: the difficulty, what follows from it, and what is not a need by itself (domain 5.5, B-02, B-06, B-07). */
export const needWords: readonly { list: string; phrases: readonly string[] }[] = [
  {
    list: 'difficulty',
    phrases: [
      '(find|finds|found|finding) (it)? (very|really|extremely|particularly|quite|too|so|most|especially)? (hard|difficult|tricky|challenging|stressful|overwhelming|exhausting|tiring|painful|upsetting|confusing|frightening|impossible|harder|distressing|tough)',
      '(find|finds|finding) * (hard|difficult|tricky|challenging|stressful|overwhelming|exhausting|tiring|painful|upsetting|confusing|frightening|impossible|harder|distressing|tough|unbearable)',
      '(difficulty|difficulties|trouble|struggle|struggles|struggling|problems|problem) (with|in|to|when|following|understanding|using|managing|keeping|getting|holding|making|sustaining|maintaining|forming|recognising|expressing|retaining|reading|writing|processing|organising|starting|adapting|coping)',
      '(struggles|struggle|struggling)',
      "(cannot|can't|can not|can only|could not|couldn't|unable to|not able to|is not yet able|not yet|does not|doesn't|do not|don't|will not|won't|is not|isn't|never|rarely|seldom|hardly|barely|has not|hasn't|has no|only|no longer|has yet to|cant|dont|doesnt|wont|isnt|hasnt|couldnt|nothing|nobody|no one|nowhere|neither|not at all|not once|beyond (him|her|them)|no way (to|of)|no idea|no evidence|no sense of|no (words|speech|friends|spoken))",
      '(is|are|was|be) (delayed|below|behind|limited|reduced|slow|weak|poor|unclear|at risk|sensitive|overwhelmed|distressed|anxious|afraid|frightened|scared|easily|unaware|reluctant|dependent|reliant|hard to understand|difficult to understand|very short|significantly)',
      '(becomes|become|gets|get|becoming) (very|quickly|easily|so|extremely|quite|increasingly)? (overwhelmed|distressed|anxious|upset|angry|tired|lost|confused|frustrated|muddled|stuck|dysregulated|breathless|exhausted|cross|unsettled|agitated|tearful|frightened|panicky|fatigued|distracted|overloaded|silent|withdrawn|dizzy|ill|mute|tense|aggressive|disorientated|rigid)',
      '(needs|need|requires|require|relies|rely|depends|depend) (to|on|an adult|adult|help|support|prompting|reminding|constant|someone|physical|prompts|instructions|information|repeated|a lot|longer|frequent|more|extra|<n>|his|her|their|full|two|one|everything|reminders|longer|heavy)',
      '(loses|lose|forgets|forget|misses|miss|avoids|avoid|refuses|refuse|hides|hide|leaves|runs|run|bolts|wanders|hits|bites|kicks|throws|screams|cries|shouts|freezes|tires|falls|fall|drops|stumbles|trips|chokes|coughs|soils|wets|self harms|withdraws|stammers|dribbles|drools|copies|skips|omits|confuses|mixes|muddles|reverses|misreads|mishears|mispronounces|interrupts|grabs|pushes|lashes|panics|worries|shuts down|melts down|zones out|squints|tilts|fatigues|fidgets|startles|gives up|spills|bumps|wakes|gags|vomits|flaps|rocks|chews|bangs|hoards|picks|scratches|climbs|escapes|absconds)',
      '(severe|significant|marked|moderate|profound|mild|complex|persistent|extreme|high|chronic|frequent|daily|recurrent|limited|poor|reduced|restricted|low|weak|slow|impaired|impulsive|unclear|immature|delayed|disordered|short|sparse|narrow|rigid|literal|partial|unstable|brittle|poorly controlled|uncontrolled|painful|tight|stiff|weak) *? (anxiety|difficulty|difficulties|delay|loss|impairment|pain|seizures|fatigue|distress|vocabulary|attention|concentration|memory|language|speech|hearing|vision|sight|mobility|balance|understanding|awareness|confidence|self esteem|sleep|diet|range|coordination|co ordination|strength|tone|stamina|processing|reading|writing|handwriting|spelling|motor|skills|appetite|behaviour|mood|asthma|eczema|allergy|episodes|tics|tremor|span)',
      '(hard|difficult) (for (him|her|them|me|others|*) to|to)',
      '(reading|spelling|writing|speech|language|maths|understanding|attention|vocabulary|handwriting|memory|progress|processing) (is|are|remains) *? (slow|delayed|limited|below|weak|hard|unclear|laboured|effortful|illegible|inconsistent|poor|behind|<n>|short|immature|restricted)',
      '(anxiety|fear|pain|fatigue|seizures|tics|stammer|distress|worry|panic|hypersensitiv~|oversensitiv~|sensory overload|over sensitiv~|meltdowns|outbursts|self injury|low mood|tremor|nausea|breathlessness|incontinence|constipation|tiredness|exhaustion|hearing loss|sight loss|visual loss|weakness|spasms|absences|headaches|migraines|flare ups|sickness|dysregulation)',
      '(without) (an adult|adult|help|support|prompting|prompts|it|this|constant|someone|reminders|that)',
      '(slower|longer|less|fewer|younger|more) (than|time|often|easily|slowly) *? (others|peers|classmates|same age|most|other|expected|age|than|his|her)?',
      '(at the level of|equivalent to|typical of|like) (a|an|that of) *? (year|month) old',
      '(too) (hard|loud|bright|much|many|fast|quickly|slow|tired|anxious|difficult|long|busy|heavy|weak)',
      '(stop|stops|prevent|prevents|stopping|keeps|keeping) (him|her|them|me|*) (from)?',
    ],
  },
  {
    list: 'impact',
    phrases: [
      '(so (that)?|which means|this means|meaning that|meaning|means|as a result|resulting in|results in|leads to|leading to|because of this|this affects|affects|affecting|impact|impacts|this makes|makes it|making it|makes|leaving|leaves|causing|causes|and so|therefore|consequently|this stops|stops|prevents|which stops|hence|stopping|preventing|that means|with the result|to the point|until|and (then|is|cannot|will|has|misses|loses|often|needs|does|rarely|gives|becomes|falls|leaves|avoids|gets|takes|relies|hides|arrives|finds|only|forgets|spends|struggles|drops|sits|never|walks|runs|tires|shuts|stops|refuses|cries)|because|which|when|if|unless|during|in (class|lessons|group|noisy|busy|a group|unfamiliar|new|large|the)|at (school|lunch|home|playtime|lunchtime|break|night|mealtimes|college|nursery|times)|without|after|whenever|before|by the (end|time)|every time|each time|for more than|for longer than|more than|unless|even with|even when|despite)',
    ],
  },
  {
    list: 'diagnosis',
    phrases: [
      '(mild|moderate|severe|profound|bilateral|unilateral|conductive|mixed|bilat|mod)? *? (hearing loss|sight impairment|visual impairment|vision impairment|sight loss|snhl|diplegia|hemiplegia|quadriplegia|hypotonia|deletion|duplication)',
      '(gmfcs (level)? *|registered|aided thresholds|wears (glasses|two aids|aids|hearing aids)|hearing aids)',
      '(diagnosed with|diagnosis of|has a diagnosis|diagnosis|diagnoses)',
      "(autism|autistic|asd|asc|autism spectrum (disorder|condition)|adhd|add|attention deficit~|dyslexia|dyslexic|dyscalculia|dyspraxia|dcd|developmental co ordination disorder|developmental coordination disorder|dld|developmental language disorder|down syndrome|down's syndrome|downs syndrome|cerebral palsy|epilepsy|global developmental delay|gdd|tourette~|tourette's|odd|pda|fasd|foetal alcohol|ehlers danlos|muscular dystrophy|genetic|gene|deletion|duplication|trisomy|mri|disabled|physically disabled|deaf|registered (blind|partially sighted|severely sight impaired)|spina bifida|hydrocephalus|williams syndrome|fragile x|rett syndrome|angelman|asthma|diabetes|cystic fibrosis|anxiety disorder|depression|ocd|ptsd|attachment disorder|hearing impairment|visual impairment|vision impairment|sensory processing disorder|sensorineural|moderate learning difficulties|severe learning difficulties|mld|sld|pmld|spld|semh|slcn|selective mutism|learning disability|learning difficulties|syndrome|apraxia|dysarthria|arthritis|neurofibromatosis|chromosome|hypermobility|cvi|nystagmus|albinism)",
    ],
  },
  {
    /** Bare and hard on a child who reads it first. */
    list: 'blunt-difficulty',
    phrases: [
      '(struggles|struggle|significant|severe|complex|profound) *? (difficulties|difficulty|needs|delay|delays|impairment|with)',
      '(cannot cope|poor|lacks|fails to|unable to|non verbal|refuses|challenging behaviour|presents with)',
    ],
  },
  {
    list: 'score',
    phrases: [
      '<n> (years|months|years and) <n>? (months)? (behind|below|delay)',
      '(working|reading) (at|within|towards) (year|y|reception|nursery|the) <n>? *? (level|expectations|standard|emerging|secure)',
      '(attendance|attends) (is|was|of|at|:)? <n>',
      '<n> / <n>',
      '(much more|more|less|much less) than others',
      '(standard scores?|percentile|centile|scaled score|standardised scores?|scored|score of|scores of|reading age|spelling age|age equivalent|confidence interval|wisc~|celf~|bpvs~|wiat~|bas|ctopp|yarc|towre|vineland|boxall|sdq|index score|composite|assessed at|p scale|p level~|quotient|raw score|stanine|t score|attainment (level|in))',
      '(working|achieving|performing|reading|writing|attaining) *? (at|within|towards|below) *? (year|pre|level|stage|the expected|age|early|band|entry|key|reception|nursery)',
      '(pre key stage|engagement model|early learning goal~|year <n> (level|expectations|objectives|curriculum)|entry level <n>)',
      '(vci|vsi|fri|wmi|psi|fsiq|iq) <n>',
    ],
  },
  {
    list: 'service-history',
    phrases: [
      '(lives|living) (with|w / )',
      '(portage|physio|ot|slt|camhs|ep) (visited|saw|involved|closed)',
      '(was|were) (born|seen|discharged|placed|adopted|excluded|suspended) *',
      'under (the care of *|the|a|an)? *? (team|clinic|consultant|camhs|hospital|service|paediatrician|paeds|neonatal|orthopaedics|neurology|dietitian|dr|surveillance)',
      '(special)? guardianship order',
      '(born|birth) (at|in|by|weighing) *',
      '(written|private|independent) (reports?|therapist|assessment|psychologist)',
      '(has|have) (since)? had *? (tests?|scans?|operations?|surgery|blocks?|reports?|moves?|changes of)',
      'had (surgery|an operation|grommets|a shunt)',
      'spent *? (days|weeks|months|years) in',
      'has been at (nursery|school|college|the|his|her|a) *? since',
      'attends for *',
      '(<n>)? (suspensions?|exclusions?|managed moves?|fixed term)',
      '(re referred|rereferred|referred|discharged|d / c|w / l|waiting list|closed in|guardianship|six monthly|yearly|surveillance)',
      '(sees|see) (him|her|them) (once|twice|every|each|monthly|weekly)',
      '(all)? reports are attached',
      'moved (nursery|school|house|home) *',
      '(was|were|has been|is|been|have been|being|when|since) (born|referred|seen|assessed|discharged|known|open|on the (waiting list|caseload|pathway)|awaiting|waiting|accepted|reviewed|supported by|involved with|previously|closed|premature|adopted|placed|diagnosed (in|at|when|aged|by))',
      '(was|were) * (born|premature|referred|seen|assessed|discharged|diagnosed|pregnancy|baby)',
      '(seen|assessed|reviewed|supported|observed|visited|referred|discharged) (by|to|from) (the|a|an)? *? (psychologist|therapist|paediatrician|camhs|ep|team|service|consultant|specialist|teacher|gp|clinic|salt|ot|doctor|nurse|hospital)',
      '(has|have|had) (had)? (input|involvement|support|therapy|sessions|assessment|assessments|referrals|advice|reports|blocks of|appointments|contact) (from|with|by|in|at|of)',
      '(first seen|re referred|rereferred|fixed term (exclusion|exclusions|suspension|suspensions)|permanently excluded|was excluded|moved (school|schools|house|from|to)|started (at|school|nursery)|joined (the|us|our)|attended <n> *? (schools|nurseries|settings|primaries|placements)|attended (nursery|a|the|his|her|their|reception|mainstream)|transferred (to|from)|spent * (weeks|months|years) in)',
      '(prescribed|(part time|reduced) timetable)',
      '(long history of|history of|waiting list|under the care of|caseload|awaiting (an|a)? *? (assessment|appointment|referral|diagnosis)|on the pathway|no further action|referral (to|was|made)|involved with (the)?|known to|early help assessment|attendance (is|was|last|this|of|at)|<n> % attendance|a report was|school were given|was given advice|in (his|her|their) previous school)',
    ],
  },
  {
    list: 'need-is-provision',
    phrases: [
      '(needs|need|requires) (adults|staff|people|teachers|someone|everyone) to',
      '(needs|requires) (a|an) (special|specialist|small|smaller|different|mainstream) (school|setting|placement|class|college)',
      '(works|work) (well|best) (for (him|her|them))?',
      '(boards?|timetables?|warnings?|breaks|visuals|cards?|strategies|adults?|corner|seat) *? (help|helps) (him|her|them|<cap>)',
      'needs preparing for *',
      '(needs|need|requires|require|should have|would benefit from|must have|will need|will require|ought to have|will benefit from|to have) (a|an|the|some|full time|access to|regular|weekly|daily|ongoing|additional|high|specialist|intensive|direct|continued|constant|close|individual|targeted|more)? *? (support (from|in|at|throughout|during|all|full|for <n>|every)|support|class|school|placement|ta|lsa|1:1|<ratio>|one to one|hours|programme~|therapy|intervention|interventions|specialist|small|reader|scribe|keyworker|environment|teaching|access|provision|strategies|opportunities|resources|adult support|adult input|input|laptop|sessions|curriculum|setting|equipment|timetable|visuals|salt|ot|breaks|routine|routines|group|groups|mentor|mentoring|tutor|pre teaching|minutes|nurture|love|reassurance|patience|structure|boundaries|encouragement|praise|approach|supervision|monitoring|ratio|assessment|differentiation|counselling)',
      '(needs|requires) (to be) (taught|educated|supported|placed|given|offered|provided|in|seen|helped|encouraged|monitored|supervised|allowed|shown|pre taught|surrounded)',
      '(needs|requires) (to attend|to go to|to have|to access|to use|to work (with|in|on)|to practise|to continue)',
      '(needs|would need|ought|wants|should) (to) (improve|develop|increase|build|learn|make|work on|extend|strengthen)',
      '(staff|adults|teachers|the school|school|everyone|professionals|the ta|the teacher|an adult|parents|the setting|college|tas) (will|should|must|need to|needs to|ought to|can help|are to)',
      '(staff|adults|teachers|professionals) to',
      '(should be|would do better|would be better|will do best|does best|place in|is best)',
      '(a|the) (visual timetable|workstation|key adult|key person|timer|now and next board|quiet space|calm space|laptop|task board)',
      '(nurture group|social skills group|sensory circuits?|precision teaching|lego therapy|elsa|wave <n>|draw and talk|drawing and talking) *? (sessions|weekly|daily|<n> *? (week|day|term))',
      '(what works|what helps|strategies (that|which|to|for)|best met|best placed|best taught|thrives (in|with|on)|works best (in|with))',
      '(delivered|provided|led|overseen|run) by (a|an|the|trained|qualified|specialist|staff|school)',
      '(use of|continued use of|opportunities (for|to)|provision of) *',
      '(benefits|benefit) *? from',
      '(benefits from|benefit from|responds well to|respond well to|would benefit|is supported by|receives|will receive|will be (given|offered|provided|supported|taught)|has <n> hours|have access to|access to (a|an|sensory|specialist|visual|regular|adult|quiet|calm|small|therapy|movement))',
      '<n> (hours|hrs|minutes|mins|sessions) (of|a|per|each|weekly|with|daily|every) *? (ta|support|lsa|therapy|1:1|<ratio>|one to one|adult support|teaching|intervention|tuition|help)',
      '<n> (hours|hrs|sessions) (a|per|each) (week|fortnight|term|half term|year)',
      '(full time|part time|one to one|1:1|<ratio>|small group|weekly|daily|fortnightly|termly) (adult|ta|support|ot|salt|slt|speech|occupational|physio|therapy|teaching|intervention|input|sessions|help|mentoring|tuition|counselling|play)',
      '(nurture group|group|sessions|session|work|time|therapy|programme|mentoring|support) *? (with|by|from|led by) (the|a|an)? *? (elsa|ta|lsa|senco|therapist|mentor|teaching assistant|specialist teacher|psychologist|slt|salt|counsellor|ot|learning mentor)',
    ],
  },
  {
    /** Says that it is written somewhere else. */
    list: 'pointer',
    phrases: [
      '(see|refer to|please see|as per|as in|as described in|as detailed in|as set out in|detailed in|outlined in|contained in|in) (the|his|her|their|attached|last|previous|separate|an)? *? (report|reports|appendix|appendices|care plan|health plan|ihp|file|letter|assessment report|previous plan|section <cap>)',
      '(needs|profile|difficulties|these)? remains? (unchanged|as (described|before|above|per|previously|in|set out))',
      '(no|without) (significant)? change',
    ],
  },
  {
    /** Tells outright that what follows is how it shows. */
    list: 'shown',
    phrases: [
      '(what (it|this|that) (means|looks like)|in practice|in (the|a)? *? (class|classroom|lesson) this|(this|that|it) (shows|looks like|is how|shows itself|means that)|for <cap> (this|that|it) means|how (it|this) (looks|shows)|for example|for instance|such that|to the extent that)',
    ],
  },
  {
    list: 'help-works',
    phrases: [
      '(helps?|supports?|enables?|allows?|works?|work) (him|her|them|<cap>) (to|when|with|manage|cope|access|stay|feel|be|learn)',
      '(what works|what helps|works? (well|best)|is best|are best|best with)',
      '(is|are) (needed|required|essential|recommended|advised)',
    ],
  },
  {
    /** A condition told as a leaflet tells it. */
    list: 'textbook',
    phrases: [
      '(is|are) (a|an) *? (condition|disorder|syndrome|disability)',
      '(a|an) (rare|genetic|lifelong|neurological|neurodevelopmental|degenerative|progressive|complex|chromosomal|common) *? (condition|disorder|syndrome)',
      '(people|children|individuals|those|girls|boys|adults) (with|who have) *',
      '(affects?|affecting) (around|about)? <n> in',
      '(characterised by|is caused by|caused by (a|an))',
    ],
  },
  {
    list: 'generic-need',
    phrases: [
      '(barriers|fulfil (his|her|their)? potential|attitude|could do (better|much better)|if (he|she) tried|ready for adulthood|next stage|sensory needs|in keeping with (his|her|their) diagnosis|needs remain|as (described|set out) in)',
      '((finds|find) (school|learning|things|life|lessons) (very|quite|really)? (hard|difficult|challenging|tricky)|complex (profile|needs|presentation)|profile of need|where (he|she|they) (ought|should) (to)? be|(range|number|variety) of (needs|difficulties|issues|problems|challenges)|some (problems|difficulties|difficulty|issues|needs|challenges))',
    ],
  },
  {
    list: 'strength',
    phrases: [
      '(is|are) (a|an) (very)? (confident|keen|strong|good|talented|gifted|kind|friendly|happy|bright|natural|skilled|caring|lovely|popular|creative|determined|thoughtful) <child>?',
      '(is able to|able to|good with|skilled|talented|can|enjoys|likes|loves|is good at|is motivated by|responds well to|has learned|has learnt|is kind|is friendly|is confident|strength~|is polite|is popular|is proud|is curious|is keen|is interested|is caring|well liked|liked by|gets on well|is determined|is creative|works hard|tries hard|understands|knows|has made|has good|has a good|is independent|is a)',
    ],
  },
];
