/** Social care needs (Section D) as people word them, and the support that answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const social = `social worker~; social care; children's services; disabled children's team
  children with disabilities team; family support (worker~|service|practitioner); family worker; early help
  support worker~; outreach (worker~|support); personal assistant~; pa; pas; direct payment~; care package
  youth worker~; youth service`;

export const socialCareConcepts: readonly Concept[] = conceptsIn('social-care', [
  {
    id: 'sc.shortbreaks',
    title: 'a break for the family and for the child',
    needs: `
      (parent~|mother|mum|father|dad) (is|are|has|have)? *? (exhaust~|tired|worn out|strain|stress~|struggl~)
      (parent~|mother|mum|father|dad) (need~|get~|feel~|cannot|report~)? *? (exhaust~|tired|worn out)
      (parent~|mother|mum|father|dad) (need~|get~|feel~|cannot|report~)? *? (strain|stress~|struggl~)
      (carer~|family|grandmother) (is|are|has|have)? *? (exhaust~|tired|worn out|strain|stress~|struggl~)
      (carer~|family|grandmother) (need~|get~|feel~|cannot|report~)? *? (exhaust~|tired|worn out)
      (carer~|family|grandmother) (need~|get~|feel~|cannot|report~)? *? (strain|stress~|struggl~)
      (grandparent~|mums|foster carer~) (is|are|has|have)? *? (exhaust~|tired|worn out|strain|stress~|struggl~)
      (grandparent~|mums|foster carer~) (need~|get~|feel~|cannot|report~)? *? (exhaust~|tired|worn out)
      (grandparent~|mums|foster carer~) (need~|get~|feel~|cannot|report~)? *? (strain|stress~|struggl~)
      (parent~|mother|mum|father|dad) (is|are|has|have)? *? (rest|sleep|break|breaks|isolated|stretched)
      (parent~|mother|mum|father|dad) (need~|get~|feel~|cannot|report~)? *? (rest|sleep|break)
      (parent~|mother|mum|father|dad) (need~|get~|feel~|cannot|report~)? *? (breaks|isolated|stretched)
      (carer~|family|grandmother) (is|are|has|have)? *? (rest|sleep|break|breaks|isolated|stretched)
      (carer~|family|grandmother) (need~|get~|feel~|cannot|report~)? *? (rest|sleep|break|breaks|isolated|stretched)
      (grandparent~|mums|foster carer~) (is|are|has|have)? *? (rest|sleep|break|breaks|isolated|stretched)
      (grandparent~|mums|foster carer~) (need~|get~|feel~|cannot|report~)? *? (rest|sleep|break)
      (grandparent~|mums|foster carer~) (need~|get~|feel~|cannot|report~)? *? (breaks|isolated|stretched)
      (parent~|mother|mum|father|dad) (is|are|has|have)? *? (burn~|breaking point|time off)
      (parent~|mother|mum|father|dad) (need~|get~|feel~|cannot|report~)? *? (burn~|breaking point|time off)
      (parent~|mother|mum|father|dad) (is|are|has|have|need~|get~|feel~|cannot|report~)? *? (respite|cope|coping)
      (carer~|family|grandmother) (is|are|has|have)? *? (burn~|breaking point|time off)
      (carer~|family|grandmother) (need~|get~|feel~|cannot|report~)? *? (burn~|breaking point|time off)
      (carer~|family|grandmother) (is|are|has|have|need~|get~|feel~|cannot|report~)? *? (respite|cope|coping)
      (grandparent~|mums|foster carer~) (is|are|has|have)? *? (burn~|breaking point|time off)
      (grandparent~|mums|foster carer~) (need~|get~|feel~|cannot|report~)? *? (burn~|breaking point|time off)
      (grandparent~|mums|foster carer~) (is|are|has|have|need~|get~|feel~|cannot|report~)? *? (respite|cope|coping)
      (parent~|mother|mum|father|dad) (is|are|has|have)? *? (on (her|his|their) own|alone|no help)
      (parent~|mother|mum|father|dad) (need~|get~|feel~|cannot|report~)? *? (on (her|his|their) own|alone|no help)
      (parent~|mother|mum|father|dad) (is|are|has|have|need~|get~|feel~|cannot|report~)? *? (nobody|unwell|ill)
      (carer~|family|grandmother) (is|are|has|have)? *? (on (her|his|their) own|alone|no help)
      (carer~|family|grandmother) (need~|get~|feel~|cannot|report~)? *? (on (her|his|their) own|alone|no help)
      (carer~|family|grandmother) (is|are|has|have|need~|get~|feel~|cannot|report~)? *? (nobody|unwell|ill)
      (grandparent~|mums|foster carer~) (is|are|has|have)? *? (on (her|his|their) own|alone|no help)
      (grandparent~|mums|foster carer~) (need~|get~|feel~|cannot|report~)? *? (on (her|his|their) own|alone|no help)
      (grandparent~|mums|foster carer~) (is|are|has|have|need~|get~|feel~|cannot|report~)? *? (nobody|unwell|ill)
      caring (role|responsibilities); carer (strain|fatigue|breakdown); exhausted by
      no (family|wider family|respite|break|relatives|extended family) (support|nearby|help|from|who|to)
      single (parent|mother|father|carer); lone parent; respite; short break~; break from caring
      constant (care|supervision) at home; 24 hour (care|supervision); cannot be left (alone|with|unsupervised|for)
      family (life|stress|breakdown|pressure|time|under|cannot|is under)
      (parent~|mum|mother|dad|father|family) (has|have|had) (no|little|few|not had); placement at risk
      (never|nobody) (to)? *? look after; school holiday~; weekends are
      (parents|mum and dad|carers|couple) (have|has|had)? (not|never) (been|had|gone)
      (night|day|evening|weekend|hour) off; time off; (exhausted|worn out|shattered|drained) (by|from|with) (caring|his|her|their)
      look~ after * alone; car~ for * alone
      no one (else)? (who|to) (can|could)? (have|mind|take|sit with|look after)
      had no (break|rest|evening|time) (together|alone|off|out); no time (alone)? with (them|their)`,
    answers: `short break~ (night~|hour~|scheme|provider|support|package|club|grant|unit)
      short break~ (foster~|stay~|service|care|allocation|per|a|each|activities|statement)
      respite (care|night~|stay~|hour~|unit|carer~|provision)?
      overnight (stay~|short break~|respite|break~|care|nights); sitting service; sitter; sitting (hour~|support)
      holiday (club|scheme|(playscheme|play scheme)|activity~|provision|support|hour~|care)
      (playscheme|play scheme); playscheme~; saturday (club|group|scheme)
      (afterschool|after school) (club|care|provision)?
      weekend (club|break~|respite|support|activity~|hour~|care|stay~); shared lives; link (family|carer)
      family link; foster short breaks; direct payment~ (for|of|to)? *? (<n>|hours|a week|employ|fund|short)
      hours of direct payment~; befriend~ (service|scheme|volunteer)?
      (homecare|home care) (hour~|support|worker|visit~); carer~ break~
      carer~ (assessment|grant|card|service|support)`,
    helpers: social,
    near: 'sc.family sc.community',
  },
  {
    id: 'sc.family',
    title: 'help for parents and family at home',
    needs: `(parent~|mum|mother|dad) (need~|would like|want~|find~|ask~) *? (help|support|advice|hard|difficult)
      (father|family|carer~|grandparent~) (need~|would like|want~|find~|ask~) *? (help|support|advice|hard|difficult)
      (parent~|mum|mother|dad) (finding|struggle~|has|have|require~) *? (help|support|advice|hard|difficult)
      (father|family|carer~|grandparent~) (finding|struggle~) *? (help|support|advice|hard|difficult)
      (father|family|carer~|grandparent~) (has|have|require~) *? (help|support|advice|hard|difficult)
      (parent~|mum|mother|dad) (need~|would like|want~|find~|ask~) *? (guidance|strategies|training|manage|difficulty)
      (father|family|carer~|grandparent~) (need~|would like|want~|find~|ask~) *? (guidance|strategies)
      (father|family|carer~|grandparent~) (need~|would like|want~|find~|ask~) *? (training|manage|difficulty)
      (parent~|mum|mother|dad) (finding|struggle~|has|have|require~) *? (guidance|strategies)
      (parent~|mum|mother|dad) (finding|struggle~|has|have|require~) *? (training|manage|difficulty)
      (father|family|carer~|grandparent~) (finding|struggle~|has|have|require~) *? (guidance|strategies)
      (father|family|carer~|grandparent~) (finding|struggle~|has|have|require~) *? (training|manage|difficulty)
      behaviour~ at home; at home; home life; parenting; parenting (capacity|support|strategies); housing
      overcrowd~; overcrowded; debt~; poverty; benefits; finances
      parental (mental health|illness|stress|separation|conflict|disability)
      (mum|mother|dad|father|parent) (has|is|uses) *? (illness|depress~|(disability|disabilities|disabled))
      (mum|mother|dad|father|parent) (has|is|uses) *? (unwell|wheelchair|cancer|condition)
      family (conflict|relationships|circumstances|support|routine~); home routine~; routine~ at home
      mealtime~ at home; meltdown~ at home
      (hits|hurts|lashes out at|attacks) (his|her|their) (mum|mother|sister|brother|dad|sibling~|family|parent~)
      sibling~; child protection; child in need; social worker; neglect; hoarding; temporary accommodation
      homeless~; homelessness; refugee; asylum
      (brother~|sister~|sibling~) (is|are|has|have|feel~|get~|find~|miss~|need~|too)`,
    answers: `family support (worker~|practitioner|plan|visit~|session~|service|hour~|team)?
      family (support|worker|practitioner|help|intervention)
      family (group conference|therapy|outreach|partnership|time|link worker)
      parent~ (course|programme|group|workshop~|training)
      parent~ (support|coaching|classes|session~|advice|carer (course|group|forum|support))
      parenting (course|programme|group|support|class~|workshop); (earlybird|early bird); cygnet; incredible years
      triple p; riding the rapids; non violent resistance; nvr (course|group|programme|training)?; solihull
      positive behaviour support at home; home visit~ (by|from|to|every|each)
      early help (assessment|worker|plan|support|team|hub)?; child in need (plan|meeting~|visit~)?; cin plan
      team around the family; tac; tac meeting~; sibling (group|support|club|worker~|session~); sibs
      portage at home; homestart; home start; benefits (advice|check|(adviser~|advisor~|advice|advise~))
      housing (officer|support|advice|application|assessment|move|list|letter); practical help (at|in)? *? home
      outreach (at|in the) *? home; social work~ (visit~|support|to visit|will visit|allocated|review~)
      advocacy for parents; behaviour (support|advice|strategies|programme) (at|in|for the)? *? home
      carer~ (support|assessment|centre); parent carer`,
    helpers: social,
    near: 'sc.shortbreaks sc.homebehaviour',
  },
  {
    id: 'sc.homebehaviour',
    title: 'behaviour and safety at home',
    needs: `
      ((aggression|aggressive|aggressively)|(violence|violent)|hits) (things|property|to)? *? (at home|in the home)
      (aggression|aggressive|aggressively) (things|property|to)? *? (sibling~|his (brother|sister|mum|mother|family))
      ((violence|violent)|hits) (things|property|to)? *? (sibling~|his (brother|sister|mum|mother|family))
      (hurts|lashes out|meltdown~|outburst~) (things|property|to)? *? (at home|in the home)
      (hurts|lashes out|meltdown~|outburst~) (things|property|to)? *? sibling~
      (hurts|lashes out|meltdown~|outburst~) (things|property|to)? *? his (brother|sister|mum|mother|family)
      (aggression|aggressive|aggressively) (things|property|to)? *? her (brother|sister|mum|mother|family)
      (aggression|aggressive|aggressively) (things|property|to)? *? family member~
      ((violence|violent)|hits) (things|property|to)? *? (her (brother|sister|mum|mother|family)|family member~)
      ((aggression|aggressive|aggressively)|(violence|violent)|hits) (things|property|to)? *? (house|towards family)
      (hurts|lashes out|meltdown~|outburst~) (things|property|to)? *? her (brother|sister|mum|mother|family)
      (hurts|lashes out|meltdown~|outburst~) (things|property|to)? *? family member~
      (hurts|lashes out|meltdown~|outburst~) (things|property|to)? *? (house|towards family)
      (risk~|unsafe|distress~|behaviour~) (things|property|to)? *? (at home|in the home)
      (risk~|unsafe|distress~|behaviour~) (things|property|to)? *? (sibling~|his (brother|sister|mum|mother|family))
      (destructive|damages|breaks|throws) (things|property|to)? *? (at home|in the home)
      (destructive|damages|breaks|throws) (things|property|to)? *? (sibling~|his (brother|sister|mum|mother|family))
      (risk~|unsafe|distress~|behaviour~) (things|property|to)? *? her (brother|sister|mum|mother|family)
      (risk~|unsafe|distress~|behaviour~) (things|property|to)? *? family member~
      (destructive|damages|breaks|throws) (things|property|to)? *? her (brother|sister|mum|mother|family)
      (destructive|damages|breaks|throws) (things|property|to)? *? family member~
      (risk~|unsafe|distress~|behaviour~) (things|property|to)? *? (house|towards family)
      (destructive|damages|breaks|throws) (things|property|to)? *? (house|towards family)
      leave~ the (house|home|flat); get~ out (of)? *? (house|home|flat|garden|window|door); climb~ out (of)?
      (open~|unlock~|open) (the)? *? (door~|window~); run~ (into|onto|out into|in) (the)? (road|traffic|street)
      (safe|unsafe|safety) (at|in the|in his|in her|around the|around) (own)? *? (home|house|kitchen|bedroom|garden)
      hot (tap~|water|oven|surface~|pan~); stairs at home; fall~ (at|in the) (home|house|bath~|shower)
      no (sense|awareness) of danger at home; fire setting; play~ with (fire|matches); leave~ (the house|home)`,
    answers: `home safety (assessment|check|equipment|plan|adaptation~)
      safety (gate~|lock~|equipment|glass|adaptation~|gates) (at home)?; window (lock~|restrictor~)
      door (alarm~|lock~|sensor~|chain); bed rail~; (stairgate|stair gate); stairgate~
      (safespace|safe space) (bed|tent)?; padded (room|bed|wall~); fencing (of|for|around|at) (the)? *? garden
      garden fenc~; secure garden
      behaviour (support|specialist|plan|clinic|analyst|programme|advice) (in|at)? *? (home|family)
      positive behaviour support (at|in) *? home; nvr; challenging behaviour (service|course|foundation|workshop)
      fire safety (visit|check); assistive technology at home; telecare; gps (watch|tracker|tag); herbert protocol
      philomena protocol; risk (plan|assessment) (at|for) *? home; fire service; restrictor~`,
    helpers: `${social}; occupational therapist~; learning disability nurse~`,
    near: 'sc.family sc.equipment se.runs',
  },
  {
    id: 'sc.personalcare',
    title: 'personal care at home',
    needs: `personal care (at home|in the|needs|before|tasks)?
      (washed|bath~|shower~|dress~|changed|lifted|fed|toilet~) at home
      (washed|bath~|shower~|dress~) by (his|her|their) (mum|mother|dad|father|parent~|family)
      (changed|lifted|fed|toilet~) by (his|her|their) (mum|mother|dad|father|parent~|family)
      (washed|bath~|shower~|dress~|changed|lifted|fed|toilet~) (each (morning|evening)|every (morning|evening))
      bathing; bath~; bath; shower~; shower
      wash~ (himself|herself|themselves|and dress~|hair|independently|at home); washing; lifting (him|her|them)?
      (two|2) (people|adults|carers) (to|for) *? (home|lift|wash|move|bath~|shower~|morning)
      getting (ready|up) (for school|in the morning|each morning|on time); morning routine~
      (help|care|support) (with|for)? (washing|bathing|dressing|getting up|bedtime|personal care|morning|evening)
      feeding at home; (hairwash|hair wash); nail cutting; too heavy to lift; bedtime routine~`,
    answers: `(home|domiciliary|personal|morning|evening|paid) (care|carer~|care worker~)
      (home|domiciliary|personal|morning|evening|paid) (care hour~|care visit~|care support|care assistant~)
      homecare; home care (worker~|visit~|hour~|support|package|agency)
      personal care (at home|support|worker~|visit~|hour~|each|every|twice|before|by|package|call~); domiciliary
      care (worker~|agency|package|visit~|call~|assistant~|support worker)
      carer~ (visit~|to visit|to come|each|every|twice|call~|attend~|to help|in the (morning|evening))
      visit~ (each|every) (morning|evening|weekday); bath (lift|seat|chair|board|support)
      shower (chair|seat|trolley|room); (wetroom|wet room); wetroom; hoist at home; ceiling (track)? hoist
      reablement; personal assistant~ (to|for|each|every) *? (wash~|bath~|dress~|shower~|personal|morning)`,
    helpers: social,
    near: 'in.hygiene sc.equipment sp.toileting sp.dressing',
  },
  {
    id: 'sc.equipment',
    title: 'adaptations and equipment at home',
    needs: `(house|home|flat|bathroom) (is|are|was|has|cannot|need~|does)? *? (adapt~|accessible|unsuitable)
      (bedroom|property|garden|housing) (is|are|was|has|cannot|need~|does)? *? (adapt~|accessible|unsuitable)
      (house|home|flat|bathroom) (is|are|was|has|cannot|need~|does)? *? (not suitable|upstairs|wheelchair)
      (bedroom|property|garden|housing) (is|are|was|has|cannot|need~|does)? *? (not suitable|upstairs|wheelchair)
      (house|home|flat|bathroom) (is|are|was|has|cannot|need~|does)? *? (stairs|narrow|no downstairs)
      (bedroom|property|garden|housing) (is|are|was|has|cannot|need~|does)? *? (stairs|narrow|no downstairs)
      (house|home|flat|bathroom) (is|are|was|has|cannot|need~|does)? *? (unsafe|too small|steps|suitable)
      (bedroom|property|garden|housing) (is|are|was|has|cannot|need~|does)? *? (unsafe|too small|steps|suitable)
      upstairs bathroom; downstairs (bedroom|bathroom|toilet)?
      cannot (get|use|reach|go) *? (upstairs|bath|bathroom|bedroom|shower|garden|bed)
      carried (up|upstairs|down|by|into|in); carries (him|her|them); lift~ (him|her|them) (in|out|on|up|into)
      get~ (in|into|out of|in and out of) (the)? *? (bath|bed|shower|house|flat|car)
      adapted (home|housing|property|vehicle); wheelchair accessible (home|housing|house|vehicle); equipment at home
      access to (the)? (bath|bathroom|upstairs|garden|house)`,
    answers: `disabled facilities grant; dfg; home adaptation~
      adaptation~ (to|of|at|for)? *? (home|house|bathroom|property|bedroom|kitchen|garden)
      ramp~ (to|at) (the)? *? (house|home|door); (throughfloor|through floor) lift; (stairlift|stair lift)
      stairlift; (wetroom|wet room); wetroom; level access (shower)?; ceiling (track)? hoist
      hoist (at|in|for) *? (home|bedroom|bathroom); profiling bed; bath (lift|seat|chair|board)
      shower (chair|seat|trolley); grab rail~ (at|in) *? home
      social care occupational (therapy|therapies|therapist~)
      housing (occupational (therapy|therapies|therapist~)|adaptation~|assessment|application|move|transfer)
      community occupational (therapy|therapies|therapist~); home (occupational therapy|ot|equipment|assessment)
      equipment (at|for|in) (the)? home; (safespace|safe space) bed; wheelchair accessible (vehicle|home|housing)
      blue badge; motability; specialist (bed|car seat|buggy|seating at home); car (seat|harness); buggy; harness`,
    helpers: `${social}; occupational therapist~`,
    near: 'sc.personalcare sc.homebehaviour he.equipment',
  },
  {
    id: 'sc.community',
    title: 'clubs, leisure and getting out',
    needs: `(leisure|community) (activity~|facilities|centre|group~|opportunity~|life|access|place~|services)
      club~; out of school (activity~|club~); after school (activity~|club~); hobbies; nowhere to go
      (no|few|little) (activities|club~|social life|opportunity~|contact) (outside|out of|at|with|after|in|to)
      outside (of)? (school|home|the house|her home|his home|the family|college)
      (in|at) the (weekend~|holiday~|evening~); holiday~ (alone|at home|with nothing|are)
      goe~ out (only|with|alone|without|to); leave~ the (house|flat) (only|with|without|alone|on)
      stay~ (at|in) (home|indoors|the house|his room|her room); isolated (at home|in the community|from)
      social isolation; accessing the community; access (the|his|her|their)? *? community
      (his|her|their|the)? local community
      (see|sees|meet|meets|spend~ time with) (other)? *? (children|young people) (outside|out of|at weekend~|in the)
      (see|sees|meet|meets|spend~ time with) (other)? *? friends (outside|out of|at weekend~|in the)
      (see|sees|meet|meets|spend~ time with) (other)? *? peers (outside|out of|at weekend~|in the)
      (see|sees) (other)? *? people (his|her|their) (own)? age (outside|out of|at weekend~|in the)
      (meet|meets|spend~ time with) (other)? *? people (his|her|their) (own)? age (outside|out of|at weekend~|in the)
      same age outside; swimming pool; cinema; park~; sport~ club; youth (club|group)`,
    answers: `youth (club|group|worker~|service|scheme|hub|project|centre|provision)
      (inclusive|disability|specialist|sport~|swimming|football) (club|group|session~|activity~)
      (inclusive|disability|specialist|sport~|swimming|football) (scheme|centre|pass|swim~|lesson~)
      (drama|art|coding|holiday|community|leisure|after school) (club|group|session~|activity~)
      (drama|art|coding|holiday|community|leisure|after school) (scheme|centre|pass|swim~|lesson~)
      (saturday|weekend|local|supported|inclusion|dance|music) (club|group|session~|activity~)
      (saturday|weekend|local|supported|inclusion|dance|music) (scheme|centre|pass|swim~|lesson~)
      (cycling|riding|gaming|social|accessible|boccia|multi sport~) (club|group|session~|activity~)
      (cycling|riding|gaming|social|accessible|boccia|multi sport~) (scheme|centre|pass|swim~|lesson~)
      club (for|with|run|each|every|once|place|of); brownies; guides; scouts; cubs; beavers
      leisure (pass|centre|card|activity~|buddy|link|club); max card; cea card
      inclusion (worker|support|fund) *? (club|activity~); befriend~ (scheme|service|volunteer)?; befriender
      buddy (scheme|to attend|for activity~); personal assistant~ (to|for|hour~|take~|support|<n>|who)
      pa (hour~|support|to|for|time); outreach (worker~|support|hour~|visit~|session~)
      (support~|accompany~|take~|taken|escort~) (him|her|them)? *? (activity~|community|club~|leisure|cinema)
      (support~|accompany~|take~|taken|escort~) (him|her|them)? *? (park|swimming|town|out|days out)
      community (access|support|outing~|visit~|activity~|trip~|outreach|connector|inclusion|hours); community access
      mentor (outside|in the community); direct payment~ (for|to) *? (activity~|pa|assistant|club~|leisure|hobby)
      short break activity~; playscheme~; holiday (club|scheme); family (day~|fun day~|activity)
      sensory friendly (swim~|cinema|session~); relaxed (performance|screening|session)`,
    helpers: social,
    aspirations: `club~; scouts; football team; swimming; drama club; go to the (cinema|park|club|gym)
      join a (team|club|band|group); hobby; hobbies; brownies; guides`,
    near: 'se.friends in.community sc.shortbreaks',
  },
  {
    id: 'sc.youngcarer',
    title: 'being a young carer, and brothers and sisters',
    needs: `young carer~; care~ for (his|her|their) (mum|mother|dad|father)
      care~ for (his|her|their) (brother|sister)
      care~ for (his|her|their) (parent~|(grandmother|grandfather|grandparent~|grandad|gran|nan)|sibling~)
      look~ after (his|her|their) (mum|mother|dad|father|brother); look~ after (his|her|their) (sister|parent~)
      look~ after (his|her|their) ((grandmother|grandfather|grandparent~|grandad|gran|nan)|sibling~|younger)
      caring for (his|her|their); sibling~ (feel~|need~|get|miss~|are|is|relationship~|rivalry)
      caring responsibilities`,
    answers: `young carer~ (group|assessment|service|project|club|support|worker~|card|champion|session~)
      carer~ (group|card|trust|hub); sibling~ (group|support|club|workshop~|session~|day~); sibs; young carers`,
    helpers: social,
    near: 'sc.family',
  },
  {
    id: 'sc.safeguard',
    title: 'safety from harm by others and online',
    needs: `exploit~; exploitation; cse; cce; groom~; grooming; county lines; gang~; radicalis~; criminal; police
      offend~; youth offending; trafficking; vulnerable (to|online|in|when|adult); safeguarding
      at risk of (harm|abuse|exploitation|being|significant); goes missing; missing (from home|episode~|overnight)
      substance~; drug~; alcohol; vap~; smoke~; cannabis; knife; older (boys|people|men|peers|teenagers)
      talks to strangers; taken advantage of; easily (led|influenced|exploited)`,
    answers: `exploitation (worker|team|plan|service|screening|lead); nwg; catch 22; return home interview~
      missing (plan|protocol|from home); youth (offending|justice) (team|worker|service); yot; diversion
      early intervention officer; police (liaison|early|officer); child protection (plan|conference)
      safeguarding (plan|lead|meeting~|officer); safety plan; substance misuse (worker|service|team)
      drug and alcohol (worker|service|team); healthy relationships (work|course|programme|group|session~)
      mentoring (project|scheme); contextual safeguarding; protective behaviours; mapping and disruption; st giles`,
    helpers: social,
    near: 'in.online se.runs',
  },
  {
    id: 'sc.looked',
    title: 'being looked after by the council',
    needs: `looked after child; lac; cla; in care; care leaver; leaving care
      foster (placement|carer~|family|home); children's home; residential (care|home|placement)
      placement (move~|breakdown|stability|change~); unaccompanied
      contact with (birth|his|her|their) (family|mother|father|parent~|sibling~|brother~|sister~|mum|dad)
      birth (family|mother|father|parent~); section 20; care order; accommodated; adoption breakdown; family time`,
    answers: `virtual school (head|teacher|support|mentor)?; pep; personal education plan
      lac (review~|nurse|team); looked after (review~|nurse|children's nurse|team); independent reviewing officer
      iro; foster carer~ (training|support|to|will); personal adviser~ (leaving)?; pathway plan
      leaving care (team|worker|service|adviser); staying put; independent visitor; life story work
      contact (plan|supervis~|arrangement~|worker|centre|visit~); family time (plan|supervised|arrangement~)
      adoption support (fund|worker|plan)?; therapeutic (parenting|placement|foster~)`,
    helpers: social,
    near: 'se.attach',
  },
  {
    id: 'sc.adult',
    title: 'the move to adult services',
    needs: `adulthood; transition to adult (services|care|life); turn~ 18; approaching 18; 18th birthday
      after (school|college) ends; mental capacity; best interests; deputyship; care act; supported living
      when (he|she|they) (turn~|leave~|is) (18|eighteen|nineteen|school); adult (services|social care|care|life)`,
    answers: `
      transition (social worker~|team|plan|assessment|worker~|to adult *?|meeting~|planning|coordinator|nurse)
      adult (social care|services) *? (assessment|team|worker~|referral|transition); care act (assessment)?
      child's needs assessment; transition~ (team|worker|nurse); adult learning disability (team|service)
      community learning disability team; mental capacity (assessment|act)
      supported living (assessment|provider|visit~); shared lives; annual health check~
      preparing for adulthood (team|worker|review|plan|coordinator); continuing healthcare assessment; deputyship
      hospital passport`,
    helpers: social,
    near: 'in.housing',
  },
  {
    id: 'sc.night',
    title: 'care and supervision at night',
    needs: `(at|in|through|during) (the)? night; awake (at|most of|half|in) (the)? *? night
      overnight (care|supervision|needs|monitoring|feed~)
      wak~ (several|<n>|many|every|two|three) *? (night|times|hours|household|house|brother|sister|mum|parents)
      wak~ (up|most|his|her|family|parents|the) *? (night|times|hours|household|house|brother|sister|mum|parents)
      turned (at|in the|every|during); night time~; get~ up (at|in the|during) *? night
      (nighttime|night time) supervision; sleep~ in (his|her|their) (mum|mother|parent~|dad)`,
    answers: `waking night (support|carer|care|staff|service)
      night (carer|care|sitter|support|nursing|staff|worker|nurse~|sitting)
      overnight (carer|care|support|nurse|sitter|respite|stay~|short break~); sleep (in|ing) (carer|support|staff)
      bed (alarm|sensor|monitor); epilepsy monitor; (safespace|safe space) bed; telecare; door (alarm|sensor)?
      sleep (practitioner|clinic|programme|service); door (alarm|sensor)`,
    helpers: social,
    near: 'he.sleep sc.shortbreaks',
  },
  {
    id: 'sc.transport',
    title: 'travel to school and activities',
    needs: `transport; school transport; home to school; taxi; minibus; journey (to|is|of|home)
      on the (bus|minibus|taxi|journey|coach|school bus); travel (sick|sickness); unbuckl~
      undo~ (his|her|their) ((seatbelt|seat belt)|harness|belt); (seatbelt|seat belt); seatbelt
      get~ out of (his|her|their) seat in the (car|taxi|bus); car journey~; car seat; in the (car|taxi|minibus)`,
    answers: `passenger assistant~; escort (on|for|in) *? (the)
      transport (plan|escort|assistant|provided|to|arranged|risk assessment|passport|with|training)
      (home to school)? transport; taxi (with|to|and|escort|provided); harness
      (seatbelt|seat belt) (guard|cover|lock|adaptor); buckle (guard|cover|boss); crelling
      specialist (car seat|seat|harness); travel (training|passport|escort|plan|bag|pack)
      wheelchair (accessible|tail lift) (taxi|vehicle|minibus|transport); mileage; adapted (minibus|vehicle)
      familiar (driver|escort)`,
    helpers: social,
    near: 'in.travel',
  },
]);
