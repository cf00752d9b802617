/** Words in or near an Outcome that raise a question (domain 3.3 to 3.7), by list. Each list is found by its name in a passage. */
const behaviours =
  '(incidents?|outbursts?|meltdowns?|tantrums?|aggression|aggressive|swearing|shouting|screaming|hitting|biting|kicking|spitting|pushing|absconding|running (away|off|out)|self harm|self injury|self injurious|anxiety|anxious|distress|distressed|anger|conflict|conflicts|arguments?|fights?|fighting|refusals?|exclusions?|suspensions?|absences?|accidents|damage|disruption|disruptive|challenging|negative|unwanted|inappropriate|behaviours?|episodes?|throwing|hair pulling)';
const unwanted =
  '(bite|hit|kick|push|shout|swear|run|throw|hurt|spit|interrupt|scream|leave|call|damage|pinch|scratch|punch|slap|fight|argue|refuse|disrupt|disturb|distract|pull|bang|hide|abscond|touch|grab|snatch|lie|steal|break|cry|wander|climb|flap|lick|mouth|chew|soil|wet|wake|become|get|be|have|use|harm|self harm|injure|react|lash|lose)';
const unwantedDoing =
  '(biting|hitting|kicking|pushing|shouting|swearing|running|throwing|hurting|spitting|interrupting|screaming|leaving|calling|damaging|pinching|scratching|punching|slapping|fighting|arguing|refusing|disrupting|disturbing|distracting|pulling|banging|hiding|absconding|touching|grabbing|snatching|lying|stealing|breaking|crying|wandering|flapping|licking|mouthing|chewing|soiling|wetting|becoming|getting|being|having|using|harming|injuring|lashing|losing|behaviours?)';

export const outcomeWords: readonly { list: string; phrases: readonly string[] }[] = [
  {
    // "Never" is left to the words for what will not happen.
    list: 'absolute',
    phrases: [
      'always',
      '100 %',
      '(100|hundred) (percent|per cent)',
      '(at all times|all of the time|all the time|every single *|every time|without exception|without fail|on every occasion|on all occasions)',
      '(in|across|for) (all|every) (situation|situations|setting|settings|circumstances|environments|contexts)',
    ],
  },
  {
    // Where every single time is what anyone would want.
    list: 'safety',
    phrases: [
      '(road|roads|kerb|kerbs|traffic|pavement|railway|seat belt|seatbelt|helmet|brakes|water|swimming pool|strangers?)',
      '(medicines?|medication|inhaler|insulin|injector|epipen|doses?|allergy|allergies|allergens?|nuts|seizures?|blood sugar|blood glucose|catheter|hearing aids?|glasses|cane)',
      '(hob|oven|cooker|kettle|knife|knives|gas|electricity|hot water|tools?|machinery|harness|passwords?|personal details|front door)',
    ],
  },
  {
    list: 'comparison',
    phrases: [
      '(than|as well as|as much as|as often as|compared (to|with)|in line with|at the same (level|rate|pace) as|level with) (most of|many of)? (his|her|their|the|other|most)? (same age|age|year|class)? (peers|classmates|other children|other pupils|other students|others|children|pupils|year group)',
      '(same|similar) (progress|level|levels|amount|rate|pace|standard) (as|to) (most of|many of)? (his|her|their|the|other)? (peers|classmates|other children|others|children|pupils)',
      '(age related|age expected|age appropriate) (expectations?|levels?|standards?|attainment|manner|ways?|outcomes|progress)',
      '(age appropriately|catch~ up|(close|closing|narrow|narrowing) the gap)',
      '(expected|appropriate|typical|normal) (levels?|standards?|attainment|progress)? (of|for) (a child|children|pupils|someone|his|her|their) *? age',
    ],
  },
  {
    // Still, quiet, willing: what may suit the room more than the child.
    list: 'obedience',
    phrases: [
      '(sit|sits|sitting) (still|quietly|nicely|properly|appropriately|up straight)',
      '(good|whole body) (sitting|listening|looking)',
      '(comply|complies|complying|compliant|conform|conforms|obey|obeys)',
      '(make|makes|making|maintain|maintains|maintaining|give|gives|giving|hold|holds|use|uses|using|improve|keep) (appropriate|good|better|more|some|brief|consistent|sustained|direct|regular)? eye contact',
      '(behave|behaves|behaving|act|acts|acting) (appropriately|properly|well|nicely|sensibly|normally|like other children|age appropriately)',
      '(quiet|still) (hands|feet|mouth)',
      '(do|does|doing) (as|what) (he|she|they) (is|are) (told|asked)',
      "(follow|follows|following|accept|accepts|accepting) (all|every|adult|adults|adults'|adult's|staff|teacher's) (directions?|instructions?|requests?|commands?|control|authority)",
      '(tolerate|tolerates|tolerating) (being|sitting|the|a|other|others|loud|busy|noisy)? *? (touched|noise|noises|crowds?|people|peers|children|adults|hall|assembly|assemblies|still|change|changes|presence|contact|room|classroom)',
    ],
  },
  {
    // Help is named, and not how much of it.
    list: 'unsized-help',
    phrases: [
      '(with|given|using|through|has|have) (some|minimal|reduced|reducing|less|decreasing|appropriate|limited|a little|fading|fewer|the right|suitable|continued|high|low) (amount of|amounts of|level of|levels of)? (adult|staff|verbal|visual|physical|peer|teacher|ta)? (support|help|assistance|prompting|prompts?|guidance|encouragement|input|intervention|scaffolding|reminders?|supervision)',
      '(with|given) (support|help|assistance|prompting|prompts|guidance|encouragement|reminders|scaffolding)',
      '(more|increasingly|increasing|greater) (independent|independently|independence)',
    ],
  },
  {
    // How a test or a therapy room counts.
    list: 'drill',
    phrases: [
      '(<n>|of|discrete|consecutive|structured|set|test|presented) (trials|presentations)',
      '(opportunities|trials|stimuli|items) (presented|given)',
      '(in|during|within) (a|an|his|her|their|the)? (1 : 1|<ratio>|one to one|individual|therapy|withdrawal|intervention|clinic|elsa|counselling|nurture|speech therapy|speech and language therapy|occupational therapy|salt|slt|ot|physiotherapy) (sessions?|room|slot|setting)',
      '(with|by) (the|his|her|their) (speech and language|occupational|speech)? (therapist|physiotherapist) (only)?',
      '(on|using) (a|the)? (worksheets?|flash ?cards?|table ?top (tasks?|activity|activities))',
      '(when|if) (tested|assessed)',
    ],
  },
  {
    // Where a day is lived: a skill named here is used, whatever it is.
    list: 'ordinary-day',
    phrases: [
      '(playtimes?|break ?times?|lunch|lunchtimes?|dinner|breakfast|bus|train|shops?|shopping|cafe|café|canteen|bedtime|clubs?|park|playground|home|house|kitchen|bathroom|garden|library|town|church|mosque|temple|party|parties|swimming|street|community|weekends?|residential|trips?|outings?)',
      '(lessons?|class|classroom|assembly|registration|tutor time|corridors?|canteen|hall|pe|circle time|carpet time|group work|school day|college day|placement|work experience|workplace|job)',
      '(friends?|peers?|classmates?|other children|family|brothers?|sisters?|mum|dad|parents?|nan|gran|grandad|customers?|shopkeepers?|unfamiliar|new people|visitors?|neighbours?)',
      '(get~ dressed|dress~|undress~|toilet|teeth|shower|bath|wash~|meals?|snacks?|coat|shoes|pack~ (his|her|their) bag|cook~|money|bank|appointments?|emails?|phone|text~|timetable)',
    ],
  },
  {
    // Built or grown with the hands: an act, where "build confidence" is none.
    list: 'made-thing',
    phrases: [
      '(build~|construct~) (a|an|the|his|her|their|<n>)? *? (towers?|models?|walls?|bridges?|dens?|houses?|lego|structures?|tracks?|blocks?|bricks|circuits?|machines?|robots?|shelters?|cars?|rafts?|fires?|bird box|flat pack|furniture)',
      '(grow~) (a|an|the|his|her|their|<n>)? *? (plants?|vegetables?|flowers?|seeds?|tomatoes|potatoes|beans|herbs|crops?|sunflowers?)',
    ],
  },
  {
    // An act told as a noun, with what or where it is done.
    list: 'act-noun',
    phrases: [
      '(travel|travelling|journeys?|walking|transfers?|use|completion|attendance|recall|participation|entry|purchase|preparation|conversations?|recognition|production|toileting|eating|dressing|reading|writing|spelling|counting|shopping|cooking) (to|of|in|at|from|on|between|alone|aloud|up)',
    ],
  },
  {
    // What services give, hold or arrange: said of a child it is provision, however many there are of it.
    list: 'given-thing',
    phrases: [
      '(opportunity|opportunities|chances?|support|supports|help|input|assistance|supervision|provision|care|tuition|tutoring|teaching|coaching|mentoring|training|funding|budget|package|respite|counselling|hydro|monitoring|resources)',
      '(check ins?|catch ups?|breaks|rest breaks|movement breaks|sessions?|lessons|slots?|visits?|blocks?|appointments?|clinics?|hours|hrs) *? ',
      '(programmes?|interventions?|assessments?|referrals?|reports?|reviews?|plans?|profiles?|passports?|timetables?|diets?|placements?|arrangements?|adjustments?|courses?|meetings?|packages?)',
      '(a|an)? (place|offer) (at|in|on) *',
      '(careers|health|dental|eye|hearing|medical|taster|college|induction) (taster)? (interviews?|checks?|days?|tests?|visits?|tours?)',
      '(key (worker|adult|person)|personal assistant|pa|pas|1:1|<ratio>|one to one|1 : 1)',
      '(transport|taxi|escort|bed|chair|device|laptop|ipad|wheelchair|equipment|aids?|radio aid|hearing aids|seat|software|desk|workstation|room|space|quiet (space|area|room)|smaller (class|set|group))',
    ],
  },
  {
    // What a child may be "on" or "in", and do nothing.
    list: 'service-state',
    phrases: [
      '(reduced|part time|personalised|bespoke|individual|full time)? (timetable|programme|package|provision|placement|plan|waiting list|caseload|medication|register|course of)',
    ],
  },
  {
    // Where a service is given: going there is not yet a change in the child.
    list: 'service-place',
    phrases: [
      '(nurture|social|social skills|friendship|lego|speech|language|therapy|sensory|phonics|intervention|counselling|elsa|booster|reading|handwriting|targeted|support|talk|emotional|anger|anxiety|wellbeing|parenting|communication|motor|catch up|maths|bereavement|art therapy|play therapy|mentoring|outreach|inclusion|life skills|semh|asd|autism|resource|resourced|learning support) *? (groups?|sessions?|rooms?|base|hub|centre|units?|programmes?|clubs?|block|placement|provision)',
      '(specialist|alternative|additional|resourced|respite) (groups?|sessions?|unit|provision|placement|school|college|base|class)',
      '(therapy|counselling|physiotherapy|hydrotherapy|appointments|clinic|interventions?|programme|placement|respite|short breaks?|day centre)',
      '(with|by|from) (the|a|an|his|her|their|my) (salt|slt|ot|physio|physiotherapist|therapist|psychologist|counsellor|ta|elsa|hlta|pa|specialist|camhs)',
      '(residential|specialist|supported|new|different|special|alternative) (college|school|living|accommodation|placement|home|setting|flat)',
      '<n> *? sessions? (of|with|from|run|led)',
      '(stage|level|key stage|year|ks) <n> (curriculum|timetable|course|programme)',
      '(individual|individualised|personalised|differentiated|modified|adapted|bespoke|alternative) *? (curriculum|timetable|course|programme)',
      '(cbt|emdr|elsa|thrive|counselling) *? (sessions?|course|programme|with)?',
      'with (a|an|his|her|their) (lsa|lsas|tas|pa|personal assistant|support worker|key worker|carer)',
    ],
  },
  {
    list: 'school-subject',
    phrases: [
      '(read~|decod~|phonics|spell~|spelling|writ~|written|handwriting|maths|mathematics|numeracy|literacy|add~|subtract~|multipl~|divid~|times tables?|fractions?|calculat~|count~|punctuat~|paragraphs?|essays?|gcse|gcses|grades?|english|science|history|geography|exams?|phonemes?|graphemes?|place value|word problems?|number bonds?|numbers?|comprehension|book band)',
    ],
  },
  {
    // A step of one term's teaching.
    list: 'small-step',
    phrases: [
      'phase <n> *? (sounds|phonics|graphemes|phonemes|words)',
      'set <n> (sounds|phonics)',
      '(cvc|cvcc|ccvc) words',
      '(tricky|common exception|high frequency|sight) words',
      'number bonds',
      '(letter|initial|single) sounds',
    ],
  },
  {
    // How progress is checked, and how the setting fixes its own steps (CoP 9.69).
    list: 'arrangement',
    phrases: [
      '(progress|steps|targets|outcomes?) *? (will be|are|is|to be) *? (reviewed|monitored|checked|measured|tracked|recorded|set|discussed|evaluated|assessed|broken|looked)',
      '(review|reviews|reviewing|monitor|monitors|check|checks|track|tracks|measure|measures|evaluate|record|discuss|share) (his|her|their|the|this|these|all|on|any)? *? (progress|outcomes?|targets?|steps)',
      '(short|shorter|smaller|small|termly|half termly|interim) (term)? (targets?|steps?|goals?|outcomes?|objectives?|milestones?)',
      '(set|sets|setting|agree|agrees|agreed|write|update|updates) *? (targets?|steps|goals)',
      '(progress|steps?) (towards?|against|to) (this|these|the|each|his|her|their|all)? *? (outcomes?|targets?|goals?)',
      '(individual (education|learning|support) plan|iep|ieps|learning plan|provision map|plan do review|apdr|individual targets|targets in|pupil progress meetings?)',
      '(reviewed|review|reviews) (every|each|termly|half termly|weekly|monthly|fortnightly|once|twice|three times)',
    ],
  },
  {
    list: 'starting-point',
    phrases: [
      '(currently|at present|at the moment|presently|to date|baseline|baselines|starting point|start point|up from|down from|has moved from|at the time of writing|as of *|as at *|now|so far)',
      'from <n> *? to <n>',
      '(increase|rise|extend|go|move|reduce) * from * to',
    ],
  },
  {
    // What a lifeless thing could also manage: not doing.
    list: 'not-doing',
    phrases: [
      '(will|to|should|must|shall|does|do) (not|never|no longer|refrain from|cease|cease to)',
      "(won't|doesn't|don't)",
      `not (to)? ${unwanted}`,
      `(stop|stops|stopping|cease~|refrain~|refrain~ from|avoid~|no longer) (his|her|their|from)? ${unwantedDoing}`,
      `never ${unwanted}`,
    ],
  },
  {
    list: 'fewer',
    phrases: [
      `(reduc~|decreas~|lessen~|minimis~|eliminat~|lower~|fewer|less|no|zero) *? ${behaviours}`,
      `${unwanted} *? (less|less often)`,
      `(reduction|decrease|fall|drop) in *? ${behaviours}`,
      `${behaviours} *? (will|to|should) *? (reduce|decrease|fall|drop|lessen|stop|be reduced|be fewer|be less)`,
    ],
  },
];
