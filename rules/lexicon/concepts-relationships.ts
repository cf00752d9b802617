/** Relationships and how a child sees themself, within SEMH (CoP 6.32-6.33): needs, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const wellbeing = `elsa; emotional literacy support assistant~; emotional literacy
  pastoral (support|lead|worker~|manager|team|mentor|care); counsell~; educational psychologist~
  clinical psychologist~; psychologist~; camhs; mhst; mental health support team
  emotional (wellbeing|well being) practitioner~; mental health practitioner~; learning mentor
  key (adult|worker|person); nurture (group|room|base|provision); thrive; play therapist~; play therapy
  art (therapy|therapies|therapist~); drama (therapy|therapies|therapist~); dramatherapy
  music (therapy|therapies|therapist~); music therapy; (psychotherapy|psychotherapist~); psychotherapy
  wellbeing (practitioner|mentor|group); therapist; counsellor~; behaviour (support teacher|mentor|support worker)
  mentor~; mentoring`;

export const relationshipConcepts: readonly Concept[] = conceptsIn('semh', [
  {
    id: 'se.separation',
    title: 'separating from family',
    needs: `separat~ (from|anxiety); separation; separation anxiety
      leav~ (his|her|their)? (mum|mother|dad|father|parent~|carer~|grandmother|nan|family); cling~ to
      saying goodbye; cries (when|as|after) (mum|mother|dad|parent|she|he) *? (leaves|goes|left)
      away from (home|mum|his mother|her mother|his mum|her mum|parent~|his family|her family|their family)
      (at|morning) drop off; drop off time`,
    answers: `transition~ object; comfort object; something from home; photo~ of (family|mum|home)
      goodbye routine; handover (routine|at|with|plan)
      key (adult|person|worker) (to|meet~|greet~|at|collect~|waiting|takes); meet~ and greet~; met (at|by)
      settling (in)? (plan|visits|time|activity|session~); arrival (activity|routine|plan); phone call home
      invisible string; gradual separation; stepped separation; soft start; gradual withdrawal of (parent|mum)
      met by`,
    helpers: wellbeing,
    near: 'se.anxiety se.attendance se.attach',
  },
  {
    id: 'se.attach',
    title: 'trust, attachment and early trauma',
    needs: `attach~ (needs|difficulties|disorder|style|to|and|issues|figure); attachment; trauma; traumatic
      traumatis~; aces; adverse childhood; adopt~; adoption; adopted; (early)? neglect; abuse
      domestic (abuse|violence); in care; looked after; foster~; kinship; special guardian~
      trust~ (adult~|people|others|staff|new|anyone); trusting; mistrust~; disorganised attachment
      developmental trauma; (witness~|lived with|saw) (violence|domestic|abuse|shouting)
      early (life|experiences|losse~|trauma); moved (home|placement|house|school~) *? times
      (several|many|<n>) (placement~|foster|moves); ptsd; flashback~; survival mode; (hypervigilant|hypervigilance)
      shouting; raised voice~; shouted at; seek~ (adult)? (attention|closeness)
      check~ (where|that) (the|his|her|adult~|staff); safe and secure; form relationship~`,
    answers: `nurtur~ (group|room|base|approach|provision|breakfast|time)?; nurture
      thrive (approach|programme|practitioner|session~|plan)?; theraplay; ddp; dyadic
      trauma (informed|responsive|recovery|sensitive|aware|therapy|focused)?
      attachment (aware|informed|friendly|lead|training|based|based play); key (adult|person|worker|adults)
      team around the child; team pupil; virtual school; life story (work)?; emdr; safe base; secure base
      relational (approach|practice|policy|plan|support|time); consistent (adult~|staff|relationship~|key)
      consistent small team; small (consistent)? team (of)?; filial therapy
      therapeutic (parenting|work|input|support); kids skills; video interaction guidance; vig; adoption support
      transition~ object; trusted adult; trust building; emotionally available adult; calm voice~; low voice~
      quiet voice~; no shouting; never (shout|shouts|raise|raises); not (shout|shouting|raise|raising|raised)
      tone of voice; pace (approach|training|informed|model)`,
    helpers: wellbeing,
    near: 'se.anxiety se.regulation se.separation',
  },
  {
    id: 'se.loss',
    title: 'grief and loss',
    needs: `bereave~; bereavement; bereaved; grief; griev~; grieving; death of (his|her|their|a); died
      loss of (his|her|their|a) (mother|father|mum)?
      loss of (his|her|their|a) (dad|brother|sister|(grandmother|grandfather|grandparent~|grandad|gran|nan))?
      loss of (his|her|their|a) (parent|sibling|friend|nan|gran|grandad|grandmother|grandfather)?; passed away
      parent~ (separat~|separation|divorc~); family (breakdown|break up)
      (dad|father|mum|mother|parent) (in prison|left|is away)
      misses (his|her|their) (mum|dad|mother|father|brother|sister|family|nan|gran)
      (gran's|nan's|grandfather's|grandmother's|father's|mother's|brother's|sister's|dad's|mum's) death
      not talked about * death`,
    answers: `bereavement (counsell~|counselling|support|work|group|service|worker|session~)?; winston's wish
      cruse; grief (work|counselling|group|support|encounter); memory (box|book|jar)
      loss (work|programme|group|and change); seasons for growth; rainbows (group|programme)?; life story
      child bereavement; counselling; art therapy; play therapy`,
    helpers: wellbeing,
    near: 'se.attach se.mh',
  },
  {
    id: 'se.friends',
    title: 'making and keeping friends',
    needs: `friend~; friends; friendship~; friendless; no friends; mak~ (and keep~)? friends; keep~ friends
      fall~ out (with)?; fall~ out; peer (relationship~|relations|group|interaction~|problems)
      relationship~ with (peers|others|children|other|adult~|friends|classmates|staff); isolat~; isolated; isolation
      (lonely|loneliness); lonely; loneliness; on (his|her|their) own at (break|lunch|playtime|dinner|break time)
      alone at (break|lunch|playtime|lunchtime|breaktime|break time|dinner); alone (in|on) the playground
      sit~ alone; eat~ (lunch)? alone; bull~; bullied; bullying; teas~; teased; left out; leave~ (him|her|them) out
      excluded by peers; rejected by; other children (move|avoid|stay|keep|do not|won't|leave); not invited; belong~
      belonging; easily led; led by (others|older|peers); vulnerable to; peer pressure
      (no|little|limited) contact with (friends|peers|other); socially isolated; accept~ by (peers|others); fit~ in
      want~ (a)? friend~; (with|by|from) (his|her|their)? (own age)? (classmates|peers) (outside|at break|at lunch)`,
    answers: `circle of friends
      friendship (group|club|skills|bench|programme|work|intervention|session~|support|ladder); friend~ (group|club)
      buddy (system|scheme|bench|programme|at|for)?; buddies; buddying; buddy
      peer (mentor~|support|group|buddy|buddies|awareness)
      peer (mediation|ambassador~|network|mentoring|massage|education|talk)
      lunch (time)? (club|group|buddy|buddies)
      lunchtime (club|group|activity~|provision|games|buddy|buddies|support|hub)
      (breaktime|break time) (club|group|activity~|support|buddy|buddies); interest (club|group|based)
      club (for|with|at|of|based|run|where|led)?; club~; (games|chess|art|gaming|lego|drama|craft|coding) club
      (computer|gardening|cookery|film|music|sports|minecraft|warhammer|youth) club
      social (group|club|skills group|skills|opportunities|time|hub|event~)
      structured (play|lunchtime|break|social|games); small group (games|activities|lunch); shared interest~
      shared (activity|activities|project); nurture group; paired (activities|with|work); partner~ with
      anti bullying (work|plan|lead|ambassador~); bullying (plan|log|policy); school council; talkabout
      socially speaking; restorative (meeting|conversation~)
      seating (next to|near|with) (a)? (friend|supportive|peer~)`,
    helpers: wellbeing,
    aspirations: `friend~; best friend; mate~; people to (hang|play|be); someone to (play|sit|talk); hang out
      be invited; fit in; belong~`,
    near: 'ci.social ci.play sc.community in.relationships',
  },
  {
    id: 'se.unstructured',
    title: 'break times and less structured times',
    needs: `unstructured (time~|parts|activities|period~); less structured (time~|parts|activities)
      (breaktime|break time); playtime~; (lunchtime|lunch time); lunch break~; break and lunch; playground
      dinner time; free time; in the yard; corridor~; lesson changeover~; changeover~; lining up; wet play
      at (break|lunch|playtime|dinner); break times; lunch times; breaktimes; lunchtimes; playtimes; lunch breaks
      breaks`,
    answers: `lunch (time)? (club|group|supervis~|provision|hub|pass|room|support)
      lunchtime (club|group|activity~|provision|games|support|staff|base|plan|supervision|pass|adult|mentor)
      (breaktime|break time) (club|group|activity~|support|provision|supervis~)
      indoor (option|break|lunch|room|space); (zoned|zones in the|structured) (playground|play)
      structured (play|break~|lunch~|activities|game~|social); play leader~
      playground (leader~|plan|games|support|zone|adult|buddies|leaders|supervision)
      supervis~ (break|lunch|playtime|breaks|playtimes); library (at|open|pass|access)
      alternative (to the)? (playground|break|lunch); quiet (room|space|area) at (break|lunch|lunchtime)
      early lunch; midday (supervisor|assistant)
      adult (support|led games|supervision)? at (break|lunch|playtime|lunchtime|unstructured)
      (break|lunch|playtime) (support|supervised|with|indoors|in|inside); structured games
      (each|every|at) (lunch|break|playtime|lunchtime|breaktime)`,
    helpers: `midday supervisor~; lunchtime supervisor~; midday (meals)? (supervisor|assistant)
      teaching assistant~; mdsa~`,
    near: 'se.friends ci.play',
  },
  {
    id: 'se.selfesteem',
    title: 'confidence and self-esteem',
    needs: `self esteem; low self esteem; (confidence|confident); confidence; confident; self confidence
      self worth; self image; self belief; (believe~|belief) in (himself|herself|themselves); (resilience|resilient)
      resilience; think~ (he|she|they) (is|are) (stupid|thick|dumb|rubbish|useless|bad|no good|not)
      call~ (himself|herself|themselves)
      say~ (he|she|they) (is|are) (stupid|thick|dumb|rubbish|useless|bad|no good|hopeless|not)
      (stupid|rubbish|useless|thick|dumb); negative (view|self|thoughts about|opinion)
      put~ (himself|herself|themselves) down; compare~ (himself|herself|themselves); feel~ different
      feel~ (a)? failure; proud; pride; self conscious; ashamed; shame; accept~ praise
      destroy~ (his|her|their) (own)? work; body image; lack of motivation; gender identity
      (says|thinks|believes|feels) (he|she|they) (is|are) (too|so) (dim|slow|stupid|thick|fat|ugly); not good enough`,
    answers: `self esteem (group|programme|work|session~|activities|building|intervention)?
      confidence (building|group|programme|work|session~|coach)?
      success (book|folder|role~|diary|journal|board|jar|wall|record|tracker); achievement (book|board|folder|wall)
      strength~ (book|cards|based|finder|spotting|work|board); role~ of responsibility; responsibility~; special job
      leadership (role|award); ambassador; celebrat~ (success~|achievement~|his|her|their|of|strengths)
      specific praise; praise (specific|given|for|in private|private|effort); growth mindset
      resilience (programme|group|work|building|training|workshop); mentoring; peer mentor~
      positive (self talk|affirmations|feedback|notes|postcard~); affirmation~; compliment~ (book|box|jar)
      all about me (book|work|project); identity work; duke of edinburgh; forest school; outdoor education
      sports leader; good news (book|postcard); solution focused
      (focused|focus|focussed|based|building) on strengths`,
    helpers: wellbeing,
    near: 'se.perfection se.mh',
  },
  {
    id: 'se.perfection',
    title: 'coping with mistakes and hard tasks',
    needs: `perfection~; perfectionist; perfectionism; mistake~; mistakes
      getting (things|it|an|answer~|something) wrong; get~ (things|it|something|an answer|one) wrong; being wrong
      fear of (failure|failing|getting|mistakes|being wrong); afraid of (failing|getting|failure|mistakes); fail~
      failing; failure; give~ up (easily|quickly|when|if|on|at|as|after)?; give up; giving up; persevere~
      perseverance; persist~ with; crosse~ out; rub~ out; rip~ up (his|her|their) work
      scribble~ out (his|her|their) work; start~ again; criticis~; criticism; correct~ (by|upsets|his|her)
      being corrected; will not (try|start|attempt|have a go); refuse~ to (try|start|attempt|write|work); have a go
      attempt~ (task~|new|work|unfamiliar|anything|a); try~ (task~|hard|difficult|new); hard (task~|work)
      avoid~ (task~|work|challenge|anything|hard|difficult); task avoid~`,
    answers: `growth mindset; mistake~ (are|as|modelled|made|celebrated|welcomed|board|of the)
      model~ (making)? mistakes; marvellous mistake~; whiteboard~ (for|so|instead|to); pencil and (rubber|eraser)
      rough (book|work|paper); low stakes; choice of (first)? task; choice~ (of|in) (task~|order|activity|starting)
      resilience (programme|group|work|building|training|workshop); have a go (book|sheet|pad|board|culture)
      praise (for)? (effort|trying|attempt~|having); (effort|process) praise
      start~ (with|from) (something|a task|an|easy|success|known); success (first|early|at the start|criteria)
      not yet; power of yet; learning pit; perseverance (reward|programme|award|work); private feedback
      feedback (given|in) (private|privately|quietly); cbt; thinking (errors|traps)`,
    helpers: wellbeing,
    near: 'se.selfesteem se.anxiety',
  },
  {
    id: 'se.engagement',
    title: 'taking part and interest in learning',
    needs: `engag~ (with|in|only|fully|more|less|for|when)?; engagement; disengag~; disaffect~; motivat~
      motivation; take~ part; taking part; take part (in)?; participat~; participation; join~ in
      (will|does) not join~; passive; opt~ out; sit~ at the back; put~ (his|her|their) head (down|on)
      no interest in (lesson~|learning|school|work); uninterested; bored; (apathy|apathetic); switched off
      contribut~ (to)?; put~ (his|her|their) hand up; answer~ in class; whole class; assembly~; assembly`,
    answers: `interest~ (led|based|used|woven|built|as|in); interest~ (used|built|woven|included)
      motivat~ (activities|topics|reward~|by|using|resources|items|materials)
      special interest~ (used|built|woven|as|project~); personalised (timetable|curriculum|pathway|project~)
      alternative (curriculum|provision|pathway|timetable|programme)
      vocational (course|option~|day|placement|pathway|learning|programme); forest school
      outdoor (learning|education|programme); project based; practical (course~|subject~|option~|lesson~)
      reward~ (scheme|system|chart); farm (placement|visit~|session~|day); small group (before|first|rehearsal)?
      pre prepared answer~; participation (plan|cards)`,
    helpers: wellbeing,
    near: 'cl.attention se.perfection',
  },
]);
