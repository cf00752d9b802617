/** Sensory and physical needs (CoP 6.34-6.35): needs as people word them, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const occupational = `occupational therapist~; occupational therapy; ot; ots; ot programme
  occupational therapy (programme|assistant~|technical instructor)`;
const physical = `physiotherapist~; physiotherapy; physio; physio programme; physical therapy
  physiotherapy assistant~`;

export const sensoryPhysicalConcepts: readonly Concept[] = conceptsIn('sensory-physical', [
  {
    id: 'sp.vision',
    title: 'sight',
    needs: `vision; visual impairment; visually impaired; vision impairment; vision impaired; sight
      sight ((impaired|impairment)|loss|impaired); severely sight impaired; partially sighted; blind; blindness
      registered blind; acuity; cvi; cerebral visual impairment; nystagmus; braille; large print; print size
      visual field; field loss; field of vision; albinism; retinitis; glaucoma; squint
      see~ (the board|small|print|the screen|detail|steps|things|at|faces|what is on); cannot see; eyesight
      short sighted; glare; photophobia; n18; n24; n36; font size; low vision; eye (condition|strain|fatigue|patch)
      glasses; screen (is|too); visual fatigue; bump~ into (things|people|furniture|objects)`,
    answers: `qtvi; qualified teacher of (the|children with|pupils with)? (vision|visual|visually|vi)
      teacher of (the)? (visually|vision); teacher~ of (children with)? vision impairment
      vi (teacher|team|specialist|service); vision (support|team|service|impairment (team|service))
      visual impairment (team|service|teacher); habilitation (officer|specialist|training|programme|work|session~)?
      mobility (and|officer|orientation) *? (orientation|cane|vision)
      braille (teaching|tuition|lesson~|reader|machine|music|note|display|notetaker|teacher|skills|text~|book~)?
      brailler; perkins; brailled; enlarged (print|text|worksheet~|paper~|copies|materials|font|resources|to)
      large print; modified (print|large print|materials|resources|papers); (magnification|magnifier~|magnifying)
      magnifier~; cctv; (video|electronic|dome|bar|handheld) magnifier
      screen ((magnification|magnifier~|magnifying)|reader|enlarg~|sharing); jaws; zoomtext; supernova; nvda
      tactile (diagram~|graphics|resources|book~|map~|materials); (long|white|symbol) cane
      cane (training|skills|technique); contrast (paper|pen~|strip~|marking|edges|materials|markings)?
      high contrast; bold (lined|pen~|lines); sloping (board|desk); slope board
      seated? (near|at|within) *? (board|screen|front); (own|personal|individual) (copy|screen|monitor)
      screen mirrored; step edges (marked|painted|highlighted); blind~; lighting (assessment|level~|adjusted)
      task light~; verbal (description|commentary|description~); audio described; (n18|n24|n36); size n <n>`,
    helpers: `orthoptist; (ophthalmology|ophthalmologist~); sensory (support|impairment) (service|team)
      sensory service; eye clinic; rehabilitation officer`,
    near: 'sp.msi',
  },
  {
    id: 'sp.hearing',
    title: 'hearing',
    needs: `hearing (loss|(impaired|impairment)|impairment|impaired|aid~|difficulties|level~|is|test|needs)
      hearing; deaf; deafness; cochlear; cochlear implant~; glue ear; grommet~; bsl; british sign language; ansd
      auditory neuropathy; sensorineural; conductive (loss|hearing)?; microtia; baha; bone (anchored|conduct~)
      unilateral (hearing|loss|deaf~)?; bilateral (hearing|loss|deaf~)?; does not (always)? hear; cannot hear
      hear~ (the teacher|what is said|speech|others|in noise|instructions|background); (lipread|lip read); lipread~
      mishear~; tinnitus; listening fatigue; high frequency (loss|sounds); background noise makes`,
    answers: `qtod; tod; teacher of the deaf; qualified teacher of the deaf; teacher of deaf; radio aid~
      roger (pen|system|touchscreen)?; fm system; assistive listening (device~)?; (soundfield|sound field) (system)?
      soundfield; acoustic (treatment|panel~|survey|tiles|adaptation~|environment|assessment); acoustics
      acoustically treated; bsl (interpreter|lesson~|tutor|course|level|signing|training)?
      british sign language (interpreter|lesson~|tutor)?; communication support worker~; csw
      (notetaker|note taker) for; (lipreading|lip reading) (lesson~|classes|tutor)?; (lipspeaker|lip speaker)
      caption~; captioned; subtitle~; subtitled (video~)?
      hearing aid~ (check~|maintenance|batteries|clinic|management|care|cleaned)?
      (daily)? (check|checks|checking) (of)? *? (hearing aid~|implant|processor~|radio aid~|equipment work~)
      batteries; deaf (awareness|peers|role model~|instructor|club~|studies|identity|culture|children)
      peers who are deaf; cochlear implant (centre|team|processor); face~ (him|her|them) when (speaking|talking)
      (speak~|talk~|stand~) (facing|where (he|she|they) can see)
      auditory (training|verbal therapy|rehabilitation|skills programme); avt; resource base for deaf
      hearing (impaired|impairment) (unit|base|resource|team|service|teacher|support)`,
    helpers: `(audiology|audiologist~); audiology; ent; sensory (support|impairment) (service|team)
      sensory service; speech and language therapist~; cochlear implant team`,
    near: 'sp.msi',
  },
  {
    id: 'sp.msi',
    title: 'combined sight and hearing loss',
    needs: `msi; multi sensory impairment; multisensory impairment; deafblind~; deaf blind; dual sensory loss
      both vision and hearing; hearing and sight; sight and hearing; usher syndrome; charge syndrome`,
    answers: `intervenor~; intervener~; qtmsi; msi (teacher|team|advisory)
      teacher of (children with)? multi sensory; tactile sign~; hands on signing; hand under hand; deafblind manual
      objects of reference; on body signing; multi sensory impairment (teacher|advisory|team)`,
    helpers: `sensory (support|impairment) (service|team)`,
    near: 'sp.vision sp.hearing',
  },
  {
    id: 'sp.mobility',
    title: 'moving about, stairs and wheelchairs',
    needs: `mobility
      walk~ (short|long|far|up|down|with|without|independently|between|distance~|for|unaided|safely|on|more|only|aid~|frame|difficulties|indoors|outdoors)
      walking; walk; stairs; steps (safely|up|down|and|on|without|alone); climb~ (stairs|steps|the stairs)
      staircase~; up and down (the)? (stairs|steps|one); handrail; rail; wheelchair~; walker
      walking (frame|aid~|stick~); crutches; gross motor; gross motor skills; cerebral palsy; cp; gmfcs
      muscular dystrophy; duchenne; spina bifida; hemiplegia; diplegia; quadriplegia; spasticity
      stand~ (up|unaided|without|from|for|frame); sit to stand
      transfer~ (from|between|in|into|to (his|her|their|the)? (chair|wheelchair|toilet|bed|floor)|on|onto); hoist~
      get~ (around|about) (the)? *? (school|site|building|class|college); distance~
      physical (disability|disabilities|difficulties|needs|impairment|management); physical disability; afo~
      splint~; orthotic~; muscle (tone|weakness|strength|tightness); low (muscle)? tone; hypotonia; hypertonia
      contracture~; limp; gait; arthritis; fracture~; brittle bone~; hip~ (displacement|surgery|operation)?
      off the floor; get~ (up from|off|on to|onto|in and out of); on the coach; step free; uneven (ground|surface~)
      joint (contracture~|stiffness); (powered|power|electric) (chair|wheelchair)`,
    answers: `${physical}; hydrotherapy; rebound therapy; stand~ frame; standing frame; standing programme
      walk~ (frame~|practice|programme|aid~); walking frame; walker; kaye walker; gait trainer; manual handling
      moving and handling; handling plan; hoist~; hoist (training|transfer~)?
      lift (key|access|pass|to|use|between)?; ramp~; handrail~; grab rail~; rail~; (stepfree|step free)
      ground floor (classroom|room~|lesson~|base)?
      accessible (classroom|building|toilet|route|transport|entrance|minibus|room)?; (access|accessible) audit
      accessibility (audit|plan|adaptation~); wheelchair (service|access~|skills|training|accessible|clinic)?
      powered (wheelchair|chair); peep; evacuation (chair|plan); personal (emergency)? evacuation plan; evac chair
      stretch~ (programme|exercise~|routine|session~|daily|before)?
      stair (practice|climbing|routine|work|programme); stairs (practice|programme|routine)
      daily (routine|exercise~|stretch~); strengthening (exercise~|programme|work)
      (leave|move) (lesson~)? *? (minutes)? early *? (corridor|crowd|stairs|rush)
      mobility (programme|plan|training|session~|practice|exercise~|equipment|target~)
      physical (management|therapy) (programme|plan)?; physical management; rise and fall; profiling bed
      changing bed; move programme; orthotic~ (clinic|review|appointment~)?
      adapted (pe|trike|tricycle|bike|seat|minibus); trike; swim~ (session~|lesson~|programme)?; swimming
      pool (session~|time); lift (key|access|pass|between)
      accessible (classroom|building|route|transport|entrance|minibus|site)`,
    helpers: `${occupational}; paediatrician; physical (disability|disabilities) (team|service|adviser|teacher)
      moving and handling (adviser|trainer); adapted pe`,
    near: 'sp.balance sp.posture he.equipment',
  },
  {
    id: 'sp.balance',
    title: 'balance and co-ordination of large movements',
    needs: `balance; co ordination; coordination; poor co ordination; poorly co ordinated; (clumsy|clumsiness)
      trip~ (over|often|up|on|and|when); fall~ (over|often|frequently|down|in|off|on|at|when|several|<n>|up|more)
      falls; falling; fall~ over; stumbl~; unsteady; dcd; developmental co ordination; developmental coordination
      (dyspraxia|dyspraxic); dyspraxia
      motor (co ordination|coordination|skills|planning|difficulties|delay|development); gross motor
      gross motor skills; ball skills; catch~ (a|the)? ball; throw~ and catch~; kick a ball; catching; hop~; hop
      jump~ (with|on|off|over|two|and); skip (with|for); rid~ (a)? bike; ride~ a bike; bike; pedal~; pe; pe lesson~
      physical education; sport~ (day|lesson~)?; games lesson~; hypermobil~; hypermobility; hypermobile
      ehlers danlos; eds; core (strength|stability|muscles); bump~ into; crashe~ into; spatial awareness; spill~
      swim~; climbing frame; large apparatus; crossing the midline
      bilateral (co ordination|coordination|integration)`,
    answers: `${physical}; motor skills (group|programme|session~|intervention|work|circuit)
      gross motor (skills)? (group|programme|session~|work|circuit|activities|practice); fizzy; fizzy programme
      smart moves; (bala|bal a) (visx|vis x); jump ahead; leap into life; motor (programme|group|circuit)
      adapted pe; adapted (sport~|pe|games); modified pe; differentiated pe
      pe (adapted|lesson~ adapted|adaptation~|differentiated|curriculum adapted)
      balance (programme|work|activities|exercise~|games|bike|board|beam)
      co ordination (programme|group|work|activities|exercise~)
      coordination (programme|group|work|activities|exercise~); obstacle course~
      ball skills (practice|group|games|session~); (catching|throwing) (and)? *? practice; trampolin~; rebound; yoga
      gymnastics; soft play; swim~ (session~|lesson~); swimming; hydrotherapy; pilates; bikeability
      bike (training|lesson~); cycling (lesson~|training|proficiency)`,
    helpers: `${occupational}; pe (teacher|coach|lead); sports coach~`,
    near: 'sp.mobility sp.posture',
  },
  {
    id: 'sp.posture',
    title: 'posture and seating',
    needs: `(posture|postural); posture
      sit~ (upright|up|on a chair|at a (desk|table)|without support|balance|position|for long|still on); seating
      slump~; slumps; slouch~; lean~ (on|over|against); prop~ (his|her|their) head
      trunk (control|stability|strength); head control; scoliosis; spine; spinal; seated position
      chair (is|too|suitable); lies on (the|his|her) (desk|table); pressure (sore~|relief|area~)
      sliding off (the)? chair; w sit~; fall~ off (his|her|their|the|a)? chair; core (strength|stability|muscles)`,
    answers: `postural (management|support|programme|care|seating); supportive (seating|seat|chair)
      (specialist|adapted|adaptive|height adjustable|adjustable|special|supportive|moulded) (seating|seat|chair|desk|table|furniture)
      seating (system|assessment|clinic|position~ by|wedge|cushion|programme); (seat)? wedge
      posture (pack|cushion|wedge|support); footrest; feet (flat|supported|on)
      (jenx|leckey|breezi|heathfield|tripp trapp|p pod|acheeva|corner) (chair|seat)?; corner seat; standing frame
      sleep system; stander; side lyer; prone (lying|board|wedge); lycra (suit|garment); body brace
      spinal (brace|jacket); position~ (change~|changed|programme|chart|plan); change~ of position
      core (strength|stability) (programme|exercise~|work|activities)?; pressure (relief|cushion|mattress)
      foot (rest~|stool|block~|box)`,
    helpers: `${occupational}; ${physical}`,
    near: 'sp.mobility sp.balance',
  },
  {
    id: 'sp.fine',
    title: 'hand skills and using tools',
    needs: `fine motor; fine motor skills
      hand (skills|strength|function|eye|control|dexterity|dominance|weakness); dexterity
      manipulat~ (small|objects|tools|materials); pencil (grip|grasp|control|skills); grip~ (a|the|on|is)?
      pincer (grip|grasp); grasp~ (a|objects|small|the|is)?; scissor~
      cut~ (out|with|along|food|up (his|her|their)? food); cutting; button~; zip~; fasten~; fastenings; lace~
      shoelaces; thread~ (beads)?; beads; open~ (packet~|bottle~|lid~|container~|his lunch|her lunch); ruler
      compass; (small|little) (objects|pegs|items|parts); visual motor; visual perception; visual perceptual
      hand eye; colour~ in (lines)?; draw~ (shapes|a person|pictures|lines); use both hands; one handed; tremor~
      shaky hands; weak (hands|fingers|grip); finger (strength|isolation|control)
      practical (tasks|lesson~|equipment) in (science|technology|cooking|food)`,
    answers: `fine motor (group|programme|skills (group|programme|work|activities)|activities|work|intervention|session~|practice|circuit|station|box|exercise~|games|club)
      (hand|finger) (strengthening|gym|exercise~|strength|skills|warm up~) (programme|activities|exercise~|work|group)
      finger gym; funky fingers; dough (disco|gym)?; theraputty; putty; peg~; threading; tweezer~
      (spring|loop|adapted|easy grip|long loop|self opening) scissors; scissor~ (programme|skills|practice)
      cutting (programme|skills|practice); adapted (tools|cutlery|equipment|scissors|ruler|resources); pencil grip~
      chunky (pencil~|crayons|pen~); triangular (pencil~|pen~); grips; clever (hands|fingers); fizzy (hands)?
      manipulation (skills|games); lego building; (playdough|play dough); non slip (mat|ruler); dycem; ruler with
      ridged ruler; practical assistant; (button|zip|lace|fastening) (practice|board|frame|programme)`,
    helpers: `${occupational}; motor skills (group|programme)`,
    near: 'sp.handwriting sp.dressing sp.feeding',
  },
  {
    id: 'sp.handwriting',
    title: 'handwriting',
    needs: `handwriting; letter (formation|size|sizing|spacing); form~ (his|her|their)? letters; forming letters
      letter~ (are|is|of)? *? (formed|sized|uneven|reversed); legible; illegible; legibility
      writing (is)? *? (hard to read|illegible|untidy|messy|unreadable|not legible)
      spacing (of|between) (words|letters|his|her); on the line; presse~ (too)? (hard|lightly|heavily)
      pressure (on|through) (the)? (paper|pencil|page); hand (aches|hurts|tires|gets tired|cramps|gets sore)
      pencil (control|grip|grasp|skills); neat~; write (his|her|their) (own)? (first)? name; mark making
      pre writing; copy~ (shapes|letters|a (circle|cross|square)); hold~ (his|her|their|a|the) (pencil|pen)
      motor output; writing by hand; letter reversal~; dysgraphia; cursive`,
    answers: `handwriting (programme|group|practice|intervention|scheme|session~|club|without tears|speed|pen~|lesson~|paper|assessment|support|work)?
      write from the start; speed up; speed up programme; write dance; teodorescu; (letterjoin|letter join); penpals
      nelson handwriting; pencil (grip~|control (work|activities|programme|practice)|skills (group|programme))
      (sloping|slope|slanted|angled|writing) (board|slope|desk|surface); writing slope~; lined paper
      (wide|raised|coloured|specialist) (line|lined|lines) (paper)
      letter formation (practice|programme|work|cards|activities)?; tracing
      pre writing (programme|patterns|activities|skills); sky writing; write on track; (handgym|hand gym)
      hand warm up~; chunky pencil~; triangular pencil~; ergonomic pen~; (stabilo|yoropen|twist n write)`,
    helpers: `${occupational}; fine motor (group|programme)`,
    near: 'sp.fine cl.record',
  },
  {
    id: 'sp.noise',
    title: 'sensitivity to noise',
    needs: `nois~; noise; noisy; loud; loud (noise~|sound~|place~|environment~|voice~|singing|bang~)
      sound~ (of|that|too|are|is|hurt~|in|around|upset)
      (sensitive|sensitivity|sensitivities) to (sound~|noise~|loud|auditory)
      sound (sensitive|sensitivity|sensitivities)
      auditory ((sensitive|sensitivity|sensitivities)|(hypersensitive|hypersensitivity)|input|(stimulus|stimuli|stimulation|stimulating)|overload)
      hyperacusis; misophonia; cover~ (his|her|their) ears; hands over (his|her|their) ears; ears; fire alarm~
      (handdryer|hand dryer); hand dryer~; bell~ (ring~|rings|and|upset|frighten); school bell; balloon~; hoover~
      siren~; shouting; babies crying; crying of; chairs scraping; assembly; din; too loud
      quiet (place~|environment)`,
    answers: `ear (defender~|plug~|muff~|protection); (eardefender|ear defender); defenders; (earplug|ear plug)
      loops; noise ((cancelling|cancellation)|reduc~|level~|defender~|monitor|blocking|dampening|free|meter)
      noise cancelling; headphone~
      quiet (space~|room~|area~|corner|table|place~|working|seat|environment|classroom|zone|lunch|dining|entrance|workspace|time)
      quieter (space|room|area|place|lunch|route|time|environment); sound (proof~|absorb~|dampen~|reduc~)
      (carpet|rug~|felt|soft furnishings|acoustic panel~|tennis balls)
      warn~ (him|her|them)? (of|about|before) *? (alarm~|drill~|bell~|noise~|test)
      fire (alarm|drill) (plan|warning|practice|procedure|notice)
      low (noise|arousal|(stimulus|stimuli|stimulation|stimulating)) (environment|room|class~)?
      low arousal (environment|room|space|classroom); low stimulation; paper towels (instead|in place)
      eat~ (lunch)? (in|away) (a)? *? (quiet|smaller|separate); (soundproofed|sound proofed)
      sit~ away from *? (noise|noisy|corridor|music|speaker)
      keep~ (the)? (room|class~|noise) *? (quiet|calm|down|low)`,
    helpers: `${occupational}; sensory (diet|profile|plan|assessment|programme|integration|circuit|circuits)`,
    near: 'sp.sensory sp.crowds',
  },
  {
    id: 'sp.crowds',
    title: 'busy and crowded places',
    needs: `crowd~; crowded; crowds; busy (place~|environment~|corridor~|room~|classroom~|time~|shop~|area~|hall)
      busy; bustle; corridor~; dining (hall|room); dinner hall; lunch (hall|room|queue); canteen; assembly~
      assembly; hall; bumped; jostl~; jostled; changing room~; close to (others|other people|people)
      large (group~|space~|classes|numbers of); being (near|touched by|bumped by) (others|other|people)
      lots of people; many people; full classroom; packed; sensory overload; (overstimulat|over stimulat)
      overstimulat~; overload~; overloaded`,
    answers: `(leave|leaves|leaving|move|moves|moving|go|goes|arrive|arrives|exit~) (lesson~|class|the)? *? (early|before (the)? (others|rest|crowd|bell|rush))
      early (pass|exit|leave|lunch|entry|move|access|release|dismissal|arrival)
      (<n>|five|three|two|a few) minutes (early|before|after|late); lunch (pass|in|at a|early|room|away|club|with)
      quiet (lunch|dining|entrance|route|changeover|seat|table|exit)
      eat~ (lunch)? (in|away) (a)? *? (quiet|smaller|separate|classroom|room)
      (separate|alternative|smaller|quieter|own|different) (dining|changing|lunch|entrance|space|eating|route)
      individual changing; changing (space|cubicle|area|arrangement~); front of (the)? (queue|line)
      back of (the)? line; end of (the)? line; queue (pass|jump); one way (system|route); exempt from assembly~
      (miss~|opt out of|not attend) assembly~; assembly (from|at) (the)? (back|side|door)
      small (class|room|teaching group|tutor group|setting); quiet hour; off peak; less busy; timetabled to avoid`,
    helpers: `${occupational}; sensory (diet|profile|plan|assessment|programme)`,
    near: 'sp.noise sp.sensory se.anxiety',
  },
  {
    id: 'sp.sensory',
    title: 'sensory processing',
    needs: `sensory
      sensory (processing|needs|differences|difficulties|overload|sensitivities|sensitivity|profile|input|information|issues|modulation|seeking|avoid~|stimuli|environment)
      (hypersensitiv|hyper sensitiv); (hypersensitive|hypersensitivity); (hyposensitiv|hypo sensitiv)
      (hyposensitive|hyposensitivity); (overresponsive|over responsive); (underresponsive|under responsive)
      over sensitive; under sensitive
      sensitive to (touch|texture~|clothing|labels|light~|smell~|taste~|temperature|fabric~|food|certain|sensory|noise|sound~|being)
      light touch; being touched
      tactile (defensive~|(sensitive|sensitivity|sensitivities)|seeking|input|(hypersensitive|hypersensitivity))?
      texture~; fabric~; clothing; labels in; labels; seam~; socks; uniform; itchy; sticky (hands|things)?
      (mess|messy) (on|play|hands|activities); glue; paint (on|and); wet (clothes|sleeves|hands); bright light~
      lighting; flicker~; smell~; odour~; hair (cut~|brush~|wash~); haircut~; nail cutting; temperature
      feel~ (the)? (cold|heat|hot); pain threshold
      does not (notice|feel) (pain|cold|heat|hot|when (he|she|they) is hurt); (interoception|interoceptive)
      proprioceptive; proprioception; vestibular; stimm~; stim~; hand flapp~; flap~; spinning
      take~ (his|her|their) (shoes|clothes|coat|jumper) off; will not wear; cannot (bear|stand|tolerate)
      (bright|fluorescent|flickering|strip|classroom|flashing) light~
      (light|unexpected|gentle|accidental|physical) touch; touch~ (by|from)`,
    answers: `sensory (diet~|circuit~|integration|profile|plan|programme|room|break~|toy~|box|kit|audit|strategies|garden|activities|equipment|tent|assessment|processing (programme|training|strategies)|toolkit|passport|stories|bag|lunch|corner|space|support|checklist|needs (plan|training)|session~|den|time|regulation|input|regime|menu|circuits|ladder~|workshop|environment|resources)
      ayres; asi; deep pressure; weighted (blanket|lap|vest|jacket|toy|lap pad|rucksack|animal); lap pad
      compression (vest|garment|clothing); wilbarger; brushing (programme|protocol|technique)
      uniform (adaptation~|change~|(flexible|flexibility|flexibly)|adjust~|altered|exemption|relaxed|softer|without|alternative~|policy|adapted|modified|soft)
      softer (uniform|fabric|clothing); seamless; labels (removed|cut)
      (own|alternative|soft|pe) (clothes|kit|clothing|uniform|trousers|shoes); dimm~; dimmed (light~|lighting)?
      lighting (adapted|adjusted|changed|reduced|dimmed|natural)
      (reduced|low|plain|uncluttered|minimal) (display~|visual|clutter|(stimulus|stimuli|stimulation|stimulating)|arousal)
      low (arousal|(stimulus|stimuli|stimulation|stimulating)) (environment|area|room|space|classroom|base)
      blackout (tent|den|blind~); dark (den|tent); pop up tent; tinted (glasses|lenses); sunglasses
      desensitis~ (to|programme) *? (touch|texture~|food|clothing|messy); messy play
      tactile (play|programme|activities|(desensitise~|desensitisation)); gloves; heavy work
      proprioceptive (activities|input|exercise~|work)`,
    helpers: `${occupational}; movement break~; ear defenders; quiet (space|room|area)`,
    near: 'sp.noise sp.seeking sp.crowds se.regulation',
  },
  {
    id: 'sp.seeking',
    title: 'needing to move and seek sensation',
    needs: `fidget~; fidgety; fidgets; sit~ still; cannot (sit|keep|stay) (still|seated); on the move
      (constant|constantly) move~; always moving; move~ (about|around|constantly|all the time); movement
      need~ to move; need for movement; rock~; rocking; rock~ (on|in|back|his|her|their); swing~ (on)?
      swing~ on (his|her|their|the)? chair; spin~; jump~ (up and down|on furniture|constantly); bounc~; crash~
      crashing; climb~ on (furniture|tables|everything|things); sensory seek~
      seek~ (movement|out|pressure|touch|deep|sensory|strong|input); proprioceptive; vestibular; wriggl~; squirm~
      tapping; out of (his|her|their) (seat|chair); pacing; runs (around|about|up and down|round); squeez~
      leans on (others|people|peers); heavy handed; hug~ (too)? (hard|tightly); paces; pacing up and down; taps`,
    answers: `movement (break~|activities|programme|opportunity~|circuit~|group|session~|time|plan|breaks)
      sensory (diet~|circuit~|break~|circuits); heavy work; wobble (cushion|board|stool|seat|chair); move n sit
      movin sit; air cushion; balance (ball|board|cushion); therapy ball; gym ball; peanut ball; resistance band~
      band (on|around) *? chair; theraband; trampet~; trampoline~; trampolin~; swing~ (time|session|use|in)?
      hammock; scooter board; fidget (toy~|item~|object~|tool~|box|spinner|resource~|cube|aid~)?
      fiddle (toy~|object~|item~|box); (active|movement|physical) (job~|break~|errand~|role~); errand~
      jobs (round|around|such|that involve); stand~ (at|desk|to work|option|up); standing desk
      proprioceptive (activities|input|exercise~|work)?; vestibular (activities|input|programme)?; deep pressure
      push ups; wall push~; chair push~; carry~ (books|heavy|boxes); crash mat
      exercise (break~|bike|programme|circuit~); run (round|around) the; daily mile
      weighted (blanket|lap|vest|lap pad)?; brain break~; regular break~ (to|for) (move|movement)
      outdoor (break~|time|gym)`,
    helpers: occupational,
    near: 'sp.sensory cl.attention se.impulsive',
  },
  {
    id: 'sp.oral',
    title: 'chewing and mouthing',
    needs: `chew~ (on)? (his|her|their|clothes|clothing|sleeve~|cuff~|collar|pencil~|objects|things|everything|non|jumper|fingers|inedible)
      chews; chewing; mouth~ (objects|things|toys|items|everything|non); mouthing; suck~ (his|her|their|on); pica
      eat~ (non food|inedible|paper|soil|grass|stones|sand|things that); inedible
      (things|objects|items|everything|toys) (in|into) (his|her|their|the) mouth
      bite~ (his|her|their) (sleeve~|clothes|hand|nails|arm|fingers|cuff~|collar|pencil~); lick~; licking
      oral (seeking|sensory|motor|(stimulus|stimuli|stimulation|stimulating)); teeth grind~
      grind~ (his|her|their) teeth`,
    answers: `chew~ (toy~|tube~|aid~|item~|necklace~|bracelet~|pendant|buddy|stick~|object~|resource~|able|jewellery|alternative)
      chewelry; chewelery; chewy (tube|toy|necklace|food)?; chewigem; chewable (item~|necklace|toy~)?
      crunchy (snack~|food~); chewing gum
      oral (motor (programme|activities|exercise~)|sensory (diet|programme|activities|input)|programme)
      pica (plan|risk assessment|box); vibrating (toothbrush|toy); (water)? bottle with (a)? (straw|sports cap)
      sports bottle; straw~`,
    helpers: `${occupational}; sensory (diet|profile|programme)`,
    near: 'sp.sensory sp.seeking',
  },
  {
    id: 'sp.saliva',
    title: 'dribbling and control of the mouth',
    needs: `dribbl~; dribbles; drool~; saliva; wet chin; bib~; oral motor; open mouth posture; lip~ (closure|seal)
      mouth (control|closure|muscles|open); facial (muscles|weakness); sialorrhoea`,
    answers: `saliva (management|control|clinic|programme); drool~ (programme|management|clinic|plan)
      dribbl~ (programme|plan|management|scarve~); bandana~; (neckerchief|absorbent); wipe and swallow
      wipe~ (his|her|their) (chin|mouth); oral motor (programme|exercise~|therapy)
      oro motor (programme|exercise~|therapy)?; mouth exercises; lip (closure|exercises); hyoscine; glycopyrronium
      botox; swallow reminder~; spare (top~|clothes|shirt~)`,
    helpers: `speech and language therapist~; dysphagia`,
    near: 'ci.speech sp.oral he.swallow',
  },
  {
    id: 'sp.toileting',
    title: 'toileting',
    needs: `toilet~; toileting; toilet train~; toilet trained; toilet training; nappy; nappies; pad~
      (incontinent|incontinence); incontinent; continence; continent
      wet~ (himself|herself|themselves|him|her|accident~|at|in|during); wets; wetting
      soil~ (himself|herself|themselves|accident~|his|her)?; soiling; soils; accident~; bladder; bowel~
      (constipated|constipation); constipation; personal care; intimate care
      wip~ (himself|herself|his bottom|her bottom|clean); (handwash|hand wash); wash~ (his|her|their) hands
      (clean|dry) (during|by|in) the (day|night); changed (by|of|<n>|during|several); catheter~
      use~ (of)? the (toilet|loo|bathroom); using the (toilet|loo|bathroom); go to the (toilet|loo)
      need~ (the|a) (toilet|loo|wee|poo); hygiene`,
    answers: `toilet~ (programme|plan|training|routine|timetable|schedule|regime|prompt~|pass|support|chart|diary|sequence|break~|time~|visit~|sit~|adaptation~|seat|frame|step~|visual~|symbol~|skills|sit~|transfer~|reminder~|trip~|times|every|card|strip|breaks|access)
      (accessible|disabled|adapted|hygiene|staff|separate|own|individual|nearby) (toilet|room|suite|cubicle|bathroom)
      hygiene (suite|room|plan); intimate care (plan|policy|training|procedure|support)?
      personal care (plan|support|at|in school|by|programme|assistance|needs|twice|routine)
      chang~ (table|bed|bench|mat|facilities|plan|clothes|by|bed|area|of pads|at|times|pads)
      continence (plan|nurse|service|clinic|(adviser~|advisor~|advice|advise~)|assessment|programme|care|team|support|product~|care plan|pad~)
      eric; bowel (programme|management|plan|diary); bladder (programme|training|plan)
      (catheterise~|catheterisation); catheterisation; spare clothes; change of clothes
      drink~ (chart|every|prompt~|programme); wobble watch; vibrating watch; pad~ (changed|supplied|changes)
      movicol; wash and dry toilet; (2:1|two adults|two staff) *? (toilet~|personal care|changing|transfer~)
      toilet every`,
    helpers: `school nurse~; occupational therapist~; personal care; care plan; teaching assistant~
      community nurse~`,
    near: 'he.continence sp.dressing in.hygiene',
  },
  {
    id: 'sp.dressing',
    title: 'dressing',
    needs: `dress~; dressing; dresses; undress~; undressing; dressed; dress (himself|herself|themselves|for)
      getting (dressed|changed|ready for pe); get (dressed|changed|undressed)
      chang~ (for|into|out of|after|before) (pe|swimming|his|her|their|games|clothes); pe kit (on|off)
      coat (on|off|and|by); shoe~ (on|off|and); socks (on|off|and)
      put~ (on)? (his|her|their) (own)? (coat|shoe~|socks|clothes|jumper|shirt|trousers); button~; zip~; lace~
      shoelaces; fasten~; fastenings; clothes (on|off|the|back|inside); self care; self help skills; bra
      tie (his|her|their|a) (shoe~|laces|tie|shoelaces); do up (his|her|their|a|buttons); coat
      (his|her|their) shoes`,
    answers: `dress~ (programme|practice|skills|routine|sequence|plan|chart|frame|board|support|group|session~|aid~|strip|steps)
      (backward|forward) chaining; chaining; velcro; elastic (laces|waist)
      adapted (clothing|uniform|clothes|fastenings); (extra)? time (to|for) (chang~|dress~|get changed)
      extra minutes to change; visual sequence (for|of) dress~
      step by step (dressing|strip|picture|visual) *? (dress~|chang~|coat|sequence)
      self care (programme|skills|group|target~|practice|sequence|plan|support|routine|work)
      self help (programme|skills|targets); life skills; dressing sequence; (button|zip|lace) (practice|board|frame)
      help with (dress~|chang~|his coat|her coat|clothes|fastenings|pe kit)
      changing (for|before) (pe|swimming) (support~|help)`,
    helpers: `${occupational}; self care; teaching assistant~; support worker`,
    near: 'sp.fine sp.toileting in.hygiene',
  },
  {
    id: 'sp.feeding',
    title: 'eating and drinking',
    needs: `cutlery; knife and fork; knife; fork; spoon
      feed~ (himself|herself|themselves|him|her|difficulties|skills|independently); self feed~
      eat~ (with|independently|and drink~|a|his|her|their|without|using|in|enough|only|fingers|lunch|school|at|anything|meal~|very)
      eating and drinking; eat~; eating; drink~ (from|enough|independently|without|with|an open|more|through)
      drinking; open cup; cut~ (up)? (his|her|their)? (food|meal~|dinner); cut (up)? food; (lunchbox|lunch box)
      (mealtime|meal time); mealtime~; messy eater; picky (eater)?; fussy (eater|about food)?
      restricted (diet|food|range of food~|eat~); limited (diet|range of food~|food~)
      refus~ (food|to eat|meal~|drink~); narrow (diet|range of food~); selective eat~
      (new|different|certain|<n>|few) food~; food (texture~|refusal|aversion|groups|intake|choices); arfid; diet
      choke~ on; overfills (his|her|their) mouth; stuff~ food; chew (food|and swallow|his|her); gag~; gags; weaning
      lumpy; carry~ (a|his|her|their) tray; dinner tray; hydrat~; eats only; only eats; will eat; will not eat
      will only eat`,
    answers: `(adapted|angled|easy grip|caring|weighted|junior|bent|chunky) (cutlery|cup|utensils|spoon|plate)
      adapted cutlery; cutlery (practice|programme|skills|with|grips); plate guard; scoop (plate|bowl); non slip mat
      dycem; doidy cup; open cup (practice|training)
      feeding (programme|plan|therapy|group|support|clinic|therapist|routine|assessment|guidelines|team|techniques)
      mealtime~ (plan|support|mat|programme|group|guidelines|supervision|assistance|routine|passport|buddy|adult)
      lunch (support|assistant|group|supervision|club cook~|help)
      food (exploration|desensitis~|ladder|chaining|play|hierarchy|explorers|diary|programme|group|school|tasting|exposure)
      sos (feeding|approach)?; (taste|tasting|try) (plate~|session~|table|group|new food)
      snack (group|time|programme|table|preparation)
      eating (programme|plan|and drinking (plan|guidelines|assessment|support)|policy|group|support|with|together)
      messy food play; sensory food; packed lunch (allowed|from); preferred food~ (available|offered|allowed)
      cut up (his|her|their)? food; food cut (up)?; adult to (open|cut|help); open~ packets; lunch early
      tray carried; carrying (his|her|their|the) tray; help (him|her|them)? (carrying|carry|cut~); fluid chart
      food desensitisation`,
    helpers: `${occupational}; dietitian~; dietician; midday supervisor~; lunchtime supervisor~
      speech and language therapist~; teaching assistant~`,
    near: 'sp.fine he.swallow he.diet',
  },
  {
    id: 'sp.fatigue',
    title: 'tiredness and stamina',
    needs: `fatigue~; fatigue; fatigued; tire~ (easily|quickly|by|after|out|more|when|in|if)?; tired; tires
      tiredness; stamina; exhaust~; exhausted; exhausting; exhaustion; endurance; energy (level~|for|run~|to)?
      low energy; lethargic; chronic fatigue; me cfs; cfs; worn out; weary; pacing; long (day~|school day)
      full (school)? day; fall~ asleep (in|at|during|by); sleepy; after (lunch|dinner) (he|she|they) (is|are)
      need~ (a)? (rest|sleep|nap|lie); breathless; long covid; post exertional; by the afternoon; by lunchtime`,
    answers: `rest (break~|period~|slot~|time~|room|area|breaks|day|space|after|at|in|when); nap; lie down
      (bed|couch|sofa|(beanbag|bean bag)|beanbag) (in|to|for) *? rest~
      pacing (plan|programme|approach|support|strategies|advice)
      energy ((conserve~|conservation)|management|budget|plan|diary|saving)
      fatigue (management|plan|clinic|diary|programme|passport); reduced (timetable|day|hours|homework|pe|subject~)
      shorter (day|days|lesson~|week); later start
      timetable (adapted|adjusted|reduced|arranged|planned|(flexible|flexibility|flexibly)|set)
      (demanding|hardest|core|key) (lesson~|subject~|work) (in the|before|first|timetabled)
      flexible (timetable|start|day); break~ (built|between|after|every) *? (rest~|tired~|lesson~|exert~)
      wheelchair for (distance~|long|trip~); buggy; carry~ (bag|books) for; lift pass; split (day|lessons|sessions)
      rest (break~|period~|slot~|time~|room|area|space|bed|chair); rests; time to rest`,
    helpers: `${occupational}; ${physical}; paediatrician; school nurse`,
    near: 'sp.pain he.sleep sp.mobility',
  },
  {
    id: 'sp.pain',
    title: 'pain',
    needs: `pain~; pain; painful; ache~; aching; sore (joint~|hand~|leg~|feet|back|muscles)?
      joint (pain|swelling|hypermobility); arthritis; jia; juvenile (idiopathic)? arthritis; migraine~; headache~
      cramp~; back pain; stiff~; stiffness; swollen; flare up~; chronic pain; hurt~ (to|when|after|if|his|her|their)
      discomfort; sickle cell; endometriosis; period pain~; abdominal`,
    answers: `pain (management|relief|clinic|plan|team|diary|scale|chart|control|passport|psychologist); analgesia
      painkiller~; paracetamol; ibuprofen; heat pack~; hot water bottle; change~ (of)? position
      stretch~ (break~|routine|exercise~); rest break~; (rheumatology|rheumatologist~); rheumatology; hydrotherapy
      rest (area|room|time|period~); splint~; supportive seating; medical room; exempt~ from pe
      pe (alternative~|adapted|as able); locker~; second set of (text books|textbooks|books)
      warm up (exercise~|routine|time)`,
    helpers: `${physical}; ${occupational}; school nurse~; paediatrician; nurse~`,
    near: 'sp.fatigue sp.mobility he.medication',
  },
]);
