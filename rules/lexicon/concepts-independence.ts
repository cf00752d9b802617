/** Independence and preparing for adulthood (CoP 8.10): needs and hopes as people word them, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const adulthood = `life skills (coach|tutor|teacher|worker|lesson~|session~|programme|course|group|curriculum|work)
  life skills; independent living (skills|programme|course|tutor|curriculum)
  independence (skills|programme|curriculum|training|work|coach|session~); preparing for adulthood
  preparation for adulthood; pfa; asdan; support worker~; personal assistant~; occupational therapist~
  learning mentor; supported internship`;

export const independenceConcepts: readonly Concept[] = conceptsIn('independence', [
  {
    id: 'in.travel',
    title: 'travelling alone',
    needs: `travel~ (alone|independently|on|by|to|without|safely|in|unaccompanied); independent travel; travelling
      public transport; (catch~|us~|tak~|get~ on|rid~|get~) (a|the|his|her|their|local)? (bus|buses|train)
      (catch~|us~|tak~|get~ on|rid~|get~) (a|the|his|her|their|local)? (trains|tube|tram|public transport); bus
      buses; train journey; bus stop; journey~; route~; timetable~ (for|of) (bus~|train~); get~ lost
      walk~ to (school|college|the shop|shop~|the bus)
      (go|goes|going) (out|anywhere|places|to the shop~) (alone|on (his|her|their) own)
      (go|goes|going) (out|anywhere|places|to the shop~) (by (himself|herself)|without|independently)
      never (been|gone|travelled|caught) *? (out)? *? (alone|own|bus|train); taxi to (college|school)
      find~ (his|her|their) way
      get~ about (by|on|without|outside); find~ (his|her|their) (own)? way; finding the way
      (was|is|gets|got|be) lost (on|in|at|between); lose~ (his|her|their) way; does not see a car`,
    answers: `travel (training|trainer~|buddy|plan|programme|skills|practice)
      travel (assistant|coach|mentor|passport|card|support|route|work)
      independent travel (training|trainer|programme|scheme); route (practice|planning|learning|card|rehears~)
      rehears~ (the)? (route|journey|bus); practis~ (the)? *? (route|journey|bus|train|walk)
      bus (pass|practice|journey~|route|trip~|travel); train (practice|journey~); journey (plan~|practice|app|card~)
      shadow~ (on|the|him|her|at) *? *? (bus|journey|route); disabled person's railcard; sunflower lanyard
      just a minute card; wayfind~; orientation and mobility; accompanied journey~`,
    helpers: adulthood,
    aspirations: `travel; (catch|get|take) (the)? (bus|train); drive; driving
      go (out|places|to town|into town) (alone|on (my|his|her|their) own|by (myself|himself|herself)); holiday~
      learn to drive`,
    near: 'in.road sc.transport',
  },
  {
    id: 'in.road',
    title: 'road safety',
    needs: `road~; road safety; cross~ (the|a|busy|quiet|road~) *? (road|street|safely); traffic
      pedestrian crossing; step~ (out|off) (the)? *? (road|kerb|pavement); kerb
      look~ before (crossing|stepping|he|she); stop at the (kerb|road)
      walk~ (into|in front of) (the)? *? (road|traffic|car~|path); cars; green man; zebra crossing`,
    answers: `road safety (training|lesson~|programme|work|practice|session~|walk~|course|skills)
      road crossing (practice|training|skills|programme|work); crossing (practice|road~ practice|skills|training)
      (kerbcraft|kerb craft); pedestrian (training|skills|programme); footsteps
      (practice|practise|practis~) (crossing|at|using) *? (road|crossing|kerb); travel (training|trainer~)
      stop look listen; community walk~; local walk~; walk~ in the (community|local area); bikeability
      mobility (officer|training|specialist)`,
    helpers: adulthood,
    near: 'in.travel se.runs',
  },
  {
    id: 'in.money',
    title: 'managing money in daily life',
    needs: `money; manag~ (his|her|their|own)? *? money; budget~; bank (account|card)?; bills; pin number
      spend~ (all|on|his|her|their|everything|money); saving~; sav~ (up|for|money|his|her); pay~ (for|with|in|bills)
      shopping; shop (for|alone|independently|by|on); (value|cost) of; scam~; scams; financial~
      give~ (his|her|their)? money (away|to); lend~ money; benefits; change (is|from|given); (overspend|over spend)
      in debt; pocket money; online purchase~`,
    answers: `money (skills|management|work|course|lesson~|group|programme)
      money (practice|teaching|matters|session~|app|advice|and budgeting)
      budget~ (course|session~|plan~|work|app|skills|lesson~|sheet|practice|group|planner)
      bank (account|visit|card) (set|opened|support|practice|workshop)
      shop~ (trip~|practice|visit~|list|session~|task~|weekly|skills|for)
      functional (maths|skills maths|skills in maths); appointee~; (gohenry|go henry); prepaid card; cashless
      weekly shop; shop for (lunch|ingredients|food|snack~); (tuckshop|tuck shop); enterprise; mini enterprise
      real money; menu and budget; benefits (advice|check|adviser)`,
    helpers: adulthood,
    aspirations: `money; earn; own bank account; pay (my|his|her|their) (own)? bills; save`,
    near: 'cl.money',
  },
  {
    id: 'in.cooking',
    title: 'preparing food and drink',
    needs: `cook~; cooking
      (make|makes|making|prepare) (a|his|her|their) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (make|makes|making|prepare) (own|simple|himself|herself) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (prepares|preparing|get|fix) (a|his|her|their) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (prepares|preparing|get|fix) (own|simple|himself|herself) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (make|makes|making|prepare) (a|his|her|their) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (make|makes|making|prepare) (own|simple|himself|herself) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (prepares|preparing|get|fix) (a|his|her|their) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (prepares|preparing|get|fix) (own|simple|himself|herself) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (make|makes|making|prepare) (hot|basic|snack~|food) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (make|makes|making|prepare) (meal~|drink~|lunch|breakfast) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (prepares|preparing|get|fix) (hot|basic|snack~|food) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (prepares|preparing|get|fix) (meal~|drink~|lunch|breakfast) *? *? (meal~|snack~|sandwich~|drink~|tea)
      (make|makes|making|prepare) (hot|basic|snack~|food) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (make|makes|making|prepare) (meal~|drink~|lunch|breakfast) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (prepares|preparing|get|fix) (hot|basic|snack~|food) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      (prepares|preparing|get|fix) (meal~|drink~|lunch|breakfast) *? *? (toast|breakfast|lunch|food|dinner|cereal)
      kitchen; kitchen (skills|equipment|safely); recipe~; hot drink~; boil~ (a|the) kettle; kettle; microwave
      meal prep~; meal~; (use|using|uses) (the|a|an) (oven|hob|cooker|kettle|microwave|knife|toaster); food hygiene
      bak~; baking; (help~ in|in) the kitchen
      heat~ (up)? (a|some|his|her|their)? (tin|soup|food|meal|dinner)`,
    answers: `cook~ (session~|lesson~|group|programme|skills|class~|club|weekly)
      cook~ (a|practice|tutor|simple|with|at|activity|activities|course)
      cookery (session~|lesson~|group|programme|skills|class~|club|course|book~)
      recipe~ (card~|book~|picture|visual|step|with|symbols); picture recipe~
      food (technology|preparation|tech|prep|hygiene|skills) *? (lesson~|session~|skills|support|practice)
      kitchen (skills|practice|session~|assessment|equipment|safety|adaptation~|programme|task~)
      meal (preparation|planning|prep|plan); snack (preparation|making|time preparation)
      (making|make|prepare|preparing) (a|his|her|their|own|simple) *? *? (drink|toast|sandwich)
      (making|make|prepare|preparing) (a|his|her|their|own|simple) *? *? (snack|lunch|meal|breakfast)
      adapted kitchen; kettle tipper; bak~ (session~|group|club|skills|lesson~); shop and cook
      cafe (project|placement); training kitchen; kitchen`,
    helpers: adulthood,
    aspirations: `cook; bak~; baker; bakery; chef; kitchen
      make (my|his|her|their) (own)? (tea|dinner|meal~|lunch|breakfast)`,
    near: 'in.home',
  },
  {
    id: 'in.home',
    title: 'running a home',
    needs: `household (task~|jobs|chores); chores; laundry; wash~ (his|her|their|own)? *? clothes
      iron~ (clothes|his|her); clean~ (his|her|their|the|up|a) *? (room|house|home|flat|kitchen|bedroom)
      tidy (his|her|their) (room|bedroom); hoover~; (bedmaking|bed making); make~ (his|her|their) bed; home skills
      domestic (skills|tasks); daily living; daily living skills; living skills; independent living
      independence (skills|at home|in|is|with); (live|living) (independently|alone|on (his|her|their) own); wash up
      washing up; washing machine; lay the table; home management`,
    answers: `independent living (skills|programme|course|flat|curriculum|session~|training|lesson~)
      daily living (skills|programme|assessment|practice|activities)
      life skills (flat|programme|lesson~|course|session~|group|curriculum|work|house|room)
      home (skills|management|living) (programme|course|session~|lesson~); training (flat|house|kitchen)
      laundry (practice|skills|session~|routine|task~); (jobs|chore|household) (chart|list|rota|skills|task~)
      independence (programme|flat|skills|training|curriculum|award|weekend|target~|work|checklist)
      residential (weekend|trip|course|training|week|college); asdan; independence award
      cleaning (routine|rota|skills); task card~; towards independence`,
    helpers: adulthood,
    aspirations: `independent; independence; look after (myself|himself|herself|themselves)`,
    near: 'in.cooking in.housing',
  },
  {
    id: 'in.hygiene',
    title: 'washing and looking after himself or herself',
    needs: `hygiene; personal hygiene
      wash~ (his|her|their|himself|herself|themselves|face|hair|independently|without); shower~
      bath~ (himself|herself|alone|independently); deodorant; clean teeth; teeth
      brush~ (his|her|their) (teeth|hair); hair brush~; body odour; smell~; shav~; shaving
      personal (hygiene|appearance|grooming|care independently); grooming; self care (skills|routine|task~|needs)?
      clean clothes; wear~ the same clothes; morning routine; getting ready
      (remind~|prompt~) to (wash|shower|brush|bath|change); nail~; period products`,
    answers: `
      hygiene (programme|routine|plan|group|lesson~|session~|chart|checklist|work|skills|pack|sequence|box|card~)
      personal hygiene (programme|lesson~|work|session~|routine|group|checklist|plan)
      self care (programme|skills|plan|routine|group|work|checklist|training|lesson~|target~|chart|sequence|practice)
      shower~ (routine|sequence|chart|practice|programme|plan|schedule|visual)
      wash~ (routine|sequence|chart|programme|plan|practice|checklist|skills|visual|schedule)
      visual (sequence|schedule|routine) (for|in|of|by) (the)? *? (bathroom|wash~|shower~|teeth)
      visual (checklist|steps|prompt~) (for|in|of|by) (the)? *? (bathroom|wash~|shower~|teeth)
      visual (sequence|schedule|routine|checklist|steps|prompt~) (for|in|of|by) (the)? *? (toilet~|hygiene|hand~|sink)
      (morning|bathroom|bedtime|evening) (routine|checklist|chart|sequence|schedule|plan)
      (toothbrush|tooth brush) (chart|routine|programme|sequence); puberty (group|work|lesson~|programme)
      backward chaining; electric toothbrush; growing up (group|programme)`,
    helpers: `${adulthood}; school nurse~`,
    near: 'sp.dressing sp.toileting sc.personalcare',
  },
  {
    id: 'in.work',
    title: 'work and careers',
    needs: `employ~; employment; employability; work experience; job~; paid work; career~; workplace
      work placement; apprentice~; apprenticeship; internship; interview~; cv; world of work; vocational; volunteer~
      volunteering; (what|which) (job~|work|career); (get|find|keep|hold down|apply for) a job
      idea~ about (work|the future|job~|career); after (school|college); working life; time keeping; unemployed
      neet; future (career|job|work|plan~)`,
    answers: `work experience (placement|day~|week|block|coordinator|with|at|in|supported|weekly|each|for)
      supported (internship|employment|work|apprenticeship|placement)?
      job (coach~|coaching|club|taster|trial|carving|shadow~|search|application~|centre|visit~)
      employability (skills|course|tutor|programme|lesson~|session~|group|work|award)
      career~ ((adviser~|advisor~|advice|advise~)|guidance|interview~|meeting~|fair|education|advice)
      career~ (lesson~|support|programme|coach|visit~|lead|appointment~)
      work (placement~|shadow~|skills|taster~|trial|based|related|ready|readiness|coach|preparation|visit~)
      vocational (profile|course|option~|training|placement|studies|assessment|day|tutor)
      interview (practice|skills|preparation|coaching); mock interview~; cv (writing|workshop|support|building)
      volunteer~ (placement|role|project|at|work|opportunity); enterprise (project|day|group|scheme); access to work
      apprentice~; traineeship; employer (visit~|talk~|engagement|encounter~); school job~; project search
      prince's trust; college (taster|link) (day~|course)
      employment (adviser~|officer|coach|specialist|support worker|support)
      supported (internship|employment|work|apprenticeship|placement~)`,
    helpers: adulthood,
    aspirations: `job~; work (with|in|as|for|at|on|outside|like); career; paid (work|job|employment); employ~
      (be|become|being|train as|train to be) (a|an); vet; zoologist; nurse; doctor; teacher; engineer; chef; baker
      bakery; mechanic; builder; plumber; electrician; hairdresser; artist; designer; games designer; programmer
      apps; make apps; computing; youtuber; musician; singer; actor; author; writer; police officer; firefighter
      fire fighter; paramedic; train driver; bus driver; pilot; astronaut; scientist; farmer; gardener; zoo keeper
      zookeeper; animals; with animals; run (a|his|her|their|my) (own)? *? (business|shop|cafe|bakery|company|farm)
      own business; shop; cafe; garage; footballer; athlete; dancer; photographer
      when (i|he|she|they) (grow~|leave~|am|is|are); lego designer; youth worker; social worker; carer`,
    near: 'in.college',
  },
  {
    id: 'in.college',
    title: 'the next step: college, course or school',
    needs: `college; sixth form; post 16; post 19; further education; higher education; university
      next (placement|school|setting|phase|stage|step~|class|year group); secondary (school|transfer)
      primary (school)? to secondary; transition to (secondary|college|year|reception|key stage|high school|post)
      transition to (adult|nursery|school|sixth|the next|primary|a new)
      move~ (to|on to|up to|into) (secondary|college|high school|year|sixth)
      move~ (to|on to|up to|into) (reception|a new school|key stage|the next|new school)
      starting (school|secondary|college|reception|high school|year); change of (school|placement|setting)
      choose~ (a)? (course|option~|subject~|college); phase transfer; leaving (school|primary|college)`,
    answers: `college (visit~|taster~|link|course|open day~|application)
      college (induction|interview|transition|place~|day~|tour|placement); taster (day~|session~|visit~|course)
      open day~; transition (visit~|day~|programme|meeting~|plan|project|week|booklet)
      transition (passport|mentor|support|worker~|group|coordinator|link|work|morning~)
      enhanced transition (programme|package|visit~|plan); extra visit~
      visit~ to (the|his|her|their|a)? (new|next|college|secondary|high|receiving|chosen)
      (application|personal statement) (support|help|form)
      career~ ((adviser~|advisor~|advice|advise~)|guidance|interview~); summer school
      bridging (course|programme|project); link course; induction (programme|day|visit|plan|week)
      moving on (group|programme|plan|work); handover meeting~; next school; one page profile
      options (meeting|interview|guidance|evening)`,
    helpers: `${adulthood}; careers adviser~; senco; personal adviser~`,
    aspirations: `college; university; sixth form; uni; course; a levels; degree; apprenticeship
      (go|goes|going|move|moves) (on)? to (secondary|college|high school|big school|mainstream|university|sixth form)`,
    near: 'in.work ci.flex',
  },
  {
    id: 'in.housing',
    title: 'a home of his or her own',
    needs: `supported living; own (home|flat|house|place|tenancy|front door); (where|place) to live
      live (with friends|away|with support|independently|by (himself|herself)|on (his|her|their) own); leav~ home
      residential college; tenancy; housing options; flat; living away; stay~ away from home; night~ away (from)?`,
    answers: `supported (living|housing|tenancy|lodgings) (visit~|assessment|provider|taster|plan|scheme)
      housing (options|officer|advice|pathway|support|application|register|plan); training flat
      tenancy (support|training|skills); shared lives; independent living (flat|course|assessment|skills|programme)
      overnight (stay~|taster|trip~|residential); residential (trip|taster|weekend|visit|college|week|stay~)
      transition flat; extra care; stay~ overnight (at|in)`,
    helpers: `${adulthood}; social worker~`,
    aspirations: `own (home|flat|house|place); (my|his|her|their|a) (own)? (flat|house|apartment)
      (live|living) (with (friends|my|his|her|a)|independently|alone)
      (live|living) (away|in (a|my|his|her)|on (my|his|her|their) own|by (the|myself)); move out; supported living`,
    near: 'in.home sc.adult',
  },
  {
    id: 'in.relationships',
    title: 'relationships, sex and growing up',
    needs: `relationship~; boyfriend; girlfriend; dating; sex~; sexual~; sexuality; consent; healthy relationship~
      private (and|or) public; public and private; private parts
      touche~ (himself|herself|others|people|himself in public|herself in public); masturbat~
      undress~ in (public|front); inappropriate touch~; puberty; hug~ (strangers|everyone|people|adults|others)
      kisse~ (strangers|everyone|people|others); friend~ (and|or) (stranger~|acquaintance~)
      who (is|are) (a)? (friend~|stranger~|safe); crush; marriage; body (changes|parts|autonomy)`,
    answers: `rse; relationship~ (and)? sex education; sex and relationships; sre
      relationship~ (education|work|group|programme|course|lesson~|curriculum|session~|workshop)
      healthy relationships (work|course|programme|group|session~|lesson~)
      circles (programme|of (trust|intimacy|relationships)); consent (work|lesson~|workshop|session~)
      nspcc (pants|resources); pants (rule|lesson~|programme)
      public and private (work|programme|lesson~|cards|sorting); puberty (group|work|lesson~|programme|session~)
      keeping safe (work|programme|lesson~|session~|group); protective behaviours; body awareness (work|lesson~)
      growing up (group|programme|course); mencap; dating (agency|group|skills); stay safe (programme|work)`,
    helpers: `${adulthood}; school nurse~; learning disability nurse~`,
    aspirations: `girlfriend; boyfriend; get married; family of (my|his|her|their) own
      have (children|a family|kids)`,
    near: 'se.friends he.periods',
  },
  {
    id: 'in.community',
    title: 'a part in the community',
    needs: `(take~|taking|play~) (a)? part in (the|his|her|their)? *? (community|society|local)
      participat~ in (the|his|her|their)? *? (community|society)
      community (participation|presence|life|activities|access|skills|facilities|setting~)
      access~ (the|his|her|their)? (local)? (community|shop~|leisure|facilities)
      ask~ (for help)? in (a)? (shop~|cafe|public); order~ (food|a drink|in a cafe|his|her|at); cafe; library; shops
      shop assistant; society; vot~; citizen~; faith; church; mosque; neighbour~; strangers in`,
    answers: `community (visit~|access|trip~|skills|based|outing~|learning|programme|participation)
      community (session~|curriculum|walk~|lesson~|project|placement|afternoon|day|activities)
      (visit~|trip~|outing~) (to|in|into) (the|a|local)? *? (shop~|cafe|library|town)
      (visit~|trip~|outing~) (to|in|into) (the|a|local)? *? (community|park|market|leisure|museum)
      local (shop~|cafe|library|facilities|leisure|amenities|trip~|area); educational visit~
      offsite (visit~|learning|session~); off site (visit~|learning|session~); duke of edinburgh; citizenship
      volunteer~; self advocacy (group|work); cafe visit~; library visit~; faith group`,
    helpers: adulthood,
    aspirations: `community; volunteer~; church; mosque; help (other)? people; make a difference; vote
      part of the (community|town|village|church)`,
    near: 'sc.community in.travel',
  },
  {
    id: 'in.health',
    title: 'managing his or her own health',
    needs: `
      (manag~|understand~|look~ after) (his|her|their|own)? (own)? (health|condition|diabetes|epilepsy|medication)
      know~ about (his|her|their|own)? (own)? (health|condition|diabetes|epilepsy|medication)
      (take~ responsibility for|aware of) (his|her|their|own)? (own)? (health|condition|diabetes|epilepsy|medication)
      (manag~|understand~|look~ after) (his|her|their|own)? (own)? (medicine~|asthma|diet)
      (manag~|understand~|look~ after) (his|her|their|own)? (own)? ((allergy|allergies|allergic)|treatment|illness)
      (know~ about|take~ responsibility for|aware of) (his|her|their|own)? (own)? (medicine~|asthma|diet)
      (know~ about|take~ responsibility for|aware of) (his|her|their|own)? (own)? (allergy|allergies|allergic)
      (know~ about|take~ responsibility for|aware of) (his|her|their|own)? (own)? (treatment|illness); own health
      healthy (lifestyle|choices|eating|diet|living|life)
      (make|makes|making|attend~|book~|go to|goes to) *? (gp|doctor~|dentist|health|medical|hospital)? appointment~
      appointment~; exercise; fitness; keep~ fit; physical activity; inactive; sedentary
      say~ (when|if) *? (hurt~|pain|ill|unwell); tell~ * (hurt~|pain|ill|unwell); health (check~|literacy|passport)`,
    answers: `annual health check~; health (passport|action plan|education|lesson~|check~)
      health (facilitator|coach|group|promotion|and wellbeing (lesson~|programme)); expert patient
      self management (programme|course|session~|education|plan|skills)
      (healthy|active) (lifestyle|eating|living|choices) (programme|group|course|lesson~|session~|work|club|plan)
      gym (session~|membership|induction|programme|club)
      fitness (programme|session~|club|plan|class~|instructor|group)
      exercise (programme|plan|class~|session~|group); sport~ (club|session~|coach|activities)
      learning disability nurse~; hospital passport; medication (self|prompt|reminder|dosette); dosette
      transition (clinic|nurse); appointment (practice|support|planner); ready steady go
      practise (ordering|booking|asking|taking) *? (prescription~|appointment~|gp|(medicine~|medication))
      pain (chart|cards|scale) to (show|say|tell|point)`,
    helpers: `${adulthood}; school nurse~; nurse~; gp`,
    aspirations: `healthy; be (well|fit|healthy); get fit; gym; stay well; live (a)? (long|healthy) life`,
    near: 'he.medication he.diet',
  },
  {
    id: 'in.decisions',
    title: 'making choices and speaking up',
    needs: `(make|makes|making) (his|her|their|own|simple|informed) *? (decision~|choice~)
      (make|makes|making) (safe|good|a|an|independent|everyday|day to day) *? (decision~|choice~); decision~
      decide~; decision making; choice making; speak~ up (for)?; speak~ up
      stand~ up for (himself|herself|themselves); self advoca~; advocat~; advocacy; say no; saying no; assert~
      assertive~; assertiveness; agree~ (with|to) (everything|everyone|whatever|anything|others); goe~ along with
      view~ (heard|known|in|about|on); express~ (his|her|their|a) (view~|opinion~|wishes)
      say~ what (he|she|they) (want~|think~|like~); have a say; (says|agrees) yes to
      parent~ (speak|decide|answer) for; mental capacity
      pretend~ (to have|to|that) *? (understood|understand|heard|followed|follow)
      nod~ *? not (understood|followed|heard|understand)
      (told|tell~) (an|the|any|a) (adult|teacher|tutor) (that|when|if|what)
      ask~ * (to be repeated|to slow down|to say * again|to repeat)`,
    answers: `advocate~; advocacy (service|support|session~|worker|group); independent advocate
      self advocacy (group|programme|work|course|skills|lesson~)
      assertiveness (group|training|work|programme|session~|course|skills)
      decision making (work|programme|group|tool~|skills|lesson~|session~|support|profile)
      person centred (planning|review~|plan|meeting~); choice (making|board~|card~|time); talking mat~
      school council; student (council|voice); one page profile; pupil (voice|passport) (session~|work|meeting~)
      chair~ (his|her|their) (own)? (review|meeting)
      (prepare|preparing|preparation) (for)? (his|her|their) (annual)? (review|meeting)
      mental capacity (assessment|act); supported decision making; opinion~ (board|line|card~)
      views (gathered|collected|shared|recorded); communication passport
      speaking up; asking people to slow down`,
    helpers: adulthood,
    aspirations: `decide; choose; make (my|his|her|their) own (choices|decisions|mind); be (heard|listened to)
      have a say; own choices`,
    near: 'ci.aac se.selfesteem',
  },
  {
    id: 'in.organise',
    title: 'managing time and daily routines alone',
    needs: `(on time|punctual~|late) (for|to)?; punctuality; late (for|to); daily routine~; getting up
      get~ up (on time|in the morning|for|by|without); morning routine~; alarm; time management
      keep~ (to)? (time|appointment~|a timetable); plan~ (his|her|their) (own)? (day|week|time|evening|weekend)
      manag~ (his|her|their|own)? *? time; structure (his|her|their) (day|time|week); remember~ appointment~
      free time; spare time; keep~ losing track of time; track of time`,
    answers: `phone (reminder~|alarm~|calendar|app); alarm~ (on|set|for|clock); reminder (app|system)?
      calendar (app|on|use|training|work); brain in hand; weekly plan~ (session~|meeting~|with|sheet)
      diary (use|planning|session~|check~); time management (course|session~|skills|coaching|work|programme)
      (smartwatch|smart watch); smartwatch; planner (on|app|used|check~|with)
      routine (chart|planner|app|cards|checklist|board)
      checklist~ (at|on|by|for) (the)? *? (door|home|morning|bag|bedroom|wall)
      morning routine (chart|plan|support|checklist); visual (planner|calendar|weekly|day planner)
      assistive technology app~; phone (reminder~|alarm~|calendar|app~); reminder (app~|system~)`,
    helpers: adulthood,
    near: 'cl.exec cl.time',
  },
  {
    id: 'in.online',
    title: 'safety online',
    needs: `online; internet; social media; phone use; gaming; screen time; on line
      online (safety|friends|bullying|gaming|contact|risk~|strangers|relationship~|world); cyber~; cyberbullying
      sexting; image~ online; shar~ (personal|pictures|photos|details|password~|information); password~
      (talk~|chat~|speak~|messages) (to|with)? (strangers|people|unknown|others) online; app~ (he|she|they) use~
      click~ on; scam~; (on|up) (his|her|their) (phone|ipad|tablet|console|computer) (all|until|for|too|late|every)
      addicted to`,
    answers: `
      online safety (lesson~|work|programme|session~|course|group|plan|workshop|contract|training|advice|curriculum)
      e safety (lesson~|work|programme|session~|training); esafety
      internet safety (lesson~|work|programme|session~|training|course)
      digital (safety|citizenship|literacy|wellbeing|resilience); ceop; parental control~
      filter~ (software|settings|on); screen time (plan|agreement|limit~|rules); monitoring software; safer internet
      childnet; phone (contract|agreement|rules); thinkuknow; family (internet|media|phone) (agreement|plan)`,
    helpers: `${adulthood}; computing teacher; dsl; safeguarding lead; police`,
    near: 'sc.safeguard',
  },
]);
