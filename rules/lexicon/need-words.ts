/** How a Need reads: the difficulty, what follows from it, and what is not a need by itself (domain 5.5, B-02, B-06, B-07). */
export const needWords: readonly { list: string; phrases: readonly string[] }[] = [
  {
    list: 'difficulty',
    phrases: [
      '(find|finds|found|finding) (it)? (very|really|extremely|particularly|quite|too|so|most|especially)? (hard|difficult|tricky|challenging|stressful|overwhelming|exhausting|tiring|painful|upsetting|confusing|frightening|impossible|harder|distressing|tough)',
      '(find|finds|finding) * (hard|difficult|tricky|challenging|stressful|overwhelming|exhausting|tiring|painful|upsetting|confusing|frightening|impossible|harder|distressing|tough|unbearable)',
      '(difficulty|difficulties|trouble|struggle|struggles|struggling|problems|problem) (with|in|to|when|following|understanding|using|managing|keeping|getting|holding|making|sustaining|maintaining|forming|recognising|expressing|retaining|reading|writing|processing|organising|starting|adapting|coping)',
      '(struggles|struggle|struggling)',
      "(cannot|can't|can not|can only|could not|couldn't|unable to|not able to|is not yet able|not yet|does not|doesn't|do not|don't|will not|won't|is not|isn't|never|rarely|seldom|hardly|barely|has not|hasn't|has no|only|no longer|has yet to)",
      '(is|are|was|be) (delayed|below|behind|limited|reduced|slow|weak|poor|unclear|at risk|sensitive|overwhelmed|distressed|anxious|afraid|frightened|scared|easily|unaware|reluctant|dependent|reliant|hard to understand|difficult to understand|very short|significantly)',
      '(becomes|become|gets|get|becoming) (very|quickly|easily|so|extremely|quite|increasingly)? (overwhelmed|distressed|anxious|upset|angry|tired|lost|confused|frustrated|muddled|stuck|dysregulated|breathless|exhausted|cross|unsettled|agitated|tearful|frightened|panicky|fatigued|distracted|overloaded|silent|withdrawn|dizzy|ill)',
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
      "(diagnosed with|diagnosis of|has a diagnosis|diagnosis|diagnoses)",
      "(autism|autistic|asd|asc|autism spectrum (disorder|condition)|adhd|add|attention deficit~|dyslexia|dyslexic|dyscalculia|dyspraxia|dcd|developmental co ordination disorder|developmental coordination disorder|dld|developmental language disorder|down syndrome|down's syndrome|downs syndrome|cerebral palsy|epilepsy|global developmental delay|gdd|tourette~|tourette's|odd|pda|fasd|foetal alcohol|ehlers danlos|muscular dystrophy|spina bifida|hydrocephalus|williams syndrome|fragile x|rett syndrome|angelman|asthma|diabetes|cystic fibrosis|anxiety disorder|depression|ocd|ptsd|attachment disorder|hearing impairment|visual impairment|vision impairment|sensory processing disorder|sensorineural|moderate learning difficulties|severe learning difficulties|mld|sld|pmld|spld|semh|slcn|selective mutism|learning disability|learning difficulties|syndrome|apraxia|dysarthria|arthritis|neurofibromatosis|chromosome|hypermobility|cvi|nystagmus|albinism)",
    ],
  },
  {
    list: 'score',
    phrases: [
      '(standard score|percentile|centile|scaled score|standardised score|scored|score of|reading age|spelling age|age equivalent|confidence interval|wisc|celf|bpvs|wiat|bas|ctopp|yarc|towre|index score|composite|assessed at|p scale|p level~|working at (year|level|pre))',
    ],
  },
  {
    list: 'service-history',
    phrases: [
      '(was|were|has been|is|been|have been) (referred|seen|assessed|discharged|known|open|under|on the (waiting list|caseload|pathway)|awaiting|waiting|accepted|reviewed|supported by|involved with|attending|previously|closed)',
      '(<n> % attendance|attendance|first seen|re referred|rereferred|attendance last|was excluded|fixed term|moved (school|house|from)|started (at|school|nursery)|joined (the|us|in))',
      '(waiting list|under the care of|caseload|awaiting assessment|on the pathway|no further action|referral (to|was|made)|involved with (the)?|known to)',
    ],
  },
  {
    list: 'need-is-provision',
    phrases: [
      '(needs|requires|should have|would benefit from|must have|needs to (be|have|attend|go|use)|will need|will require|ought to have|will benefit from) *? (support|class|school|placement|ta|1:1|<ratio>|one to one|hours|programme|therapy|intervention|specialist|a small|environment|teaching|access|provision|strategies|opportunities|resources|adult|input|laptop|sessions|curriculum|setting|equipment|timetable|visual~|salt|ot|breaks|routine|groups?|mentor|tutor|pre teaching|minutes|hours|nurture|love|reassurance|patience|understanding|structure|boundaries|encouragement|praise|movement breaks)',
      '(what works|what helps|strategies (that|which))',
      '(benefits from|responds well to|would benefit|is supported by|receives|will receive|has <n> hours|have access to)',
    ],
  },
  {
    list: 'generic-need',
    phrases: [
      '((finds|find) (school|learning|things|life|lessons) (very|quite|really)? (hard|difficult|challenging|tricky)|(an effect|effect|impact|a significant impact) on (his|her|their) (learning|relationships|education|progress|access|wellbeing|life)|(difficulties|needs|difficulty|delay|delays) (in|across) (all|most|many|several|three|both) *|complex (profile|needs|presentation)|profile of need|where (he|she|they) (ought|should) (to)? be|(a)? (range|number|variety|lot) of (needs|difficulties|issues|problems|challenges)|complex needs|some (problems|difficulties|difficulty|issues|needs|challenges)|additional needs|special needs|special educational needs|significant needs|needs in (the area|this area)|various|general|behaviour (issues|problems|difficulties)|learning (issues|problems)|(difficulties|difficulty|problems|issues|struggles|struggle|challenges|needs|delay|delays|trouble) (with|in|across) (school|class|learning|literacy|numeracy|maths|english|behaviour|communication|listening|social|interaction|all areas|most areas|reading|writing|peers|attention|concentration|emotions|friendships|his learning|her learning|their learning|lessons|language|speech|motor skills|self esteem|confidence))',
    ],
  },
  {
    list: 'strength',
    phrases: [
      '(is able to|can|enjoys|likes|loves|is good at|is motivated by|responds well to|has learned|has learnt|is kind|is friendly|is confident|strength~|is polite|is popular|is proud|is curious|is keen|is interested|is caring|is determined|is creative|works hard|tries hard|understands|knows|has made|has good|has a good|is independent|is a)',
    ],
  },
];
