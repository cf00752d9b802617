/** Sensory needs (CoP 6.34-6.35): needs as people word them, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const occupational = `occupational therapist~; occupational therapy; ot; ots; ot programme
  occupational therapy (programme|assistant~|technical instructor)`;

export const sensoryConcepts: readonly Concept[] = conceptsIn('sensory-physical', [
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
      task light~; verbal (description|commentary|description~); audio described; (n18|n24|n36); size n <n>
      enlarged; mirrored to; specialist teacher for vision`,
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
      mishear~; tinnitus; listening fatigue; high frequency (loss|sounds); background noise makes
      (did|does|do) not hear; has not heard; (tires|tired|tiring|worn out|exhausted) (of|by|from|with) listening
      listening (fatigue|effort); people * talk~ at once`,
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
    id: 'sp.noise',
    title: 'sensitivity to noise',
    needs: `nois~; noise; noisy; loud; loud (noise~|sound~|place~|environment~|voice~|singing|bang~)
      sound~ (of|that|too|are|is|hurt~|in|around|upset)
      (sensitive|sensitivity|sensitivities) to (sound~|noise~|loud|auditory)
      sound (sensitive|sensitivity|sensitivities)
      auditory ((sensitive|sensitivity|sensitivities)|(hypersensitive|hypersensitivity))
      auditory (input|(stimulus|stimuli|stimulation|stimulating)|overload); hyperacusis; misophonia
      cover~ (his|her|their) ears; hands over (his|her|their) ears; ears; fire alarm~; (handdryer|hand dryer)
      hand dryer~; bell~ (ring~|rings|and|upset|frighten); school bell; balloon~; hoover~; siren~; shouting
      babies crying; crying of; chairs scraping; assembly; din; too loud; quiet (place~|environment)`,
    answers: `ear (defender~|plug~|muff~|protection); (eardefender|ear defender); defenders; (earplug|ear plug)
      loops; noise ((cancelling|cancellation)|reduc~|level~|defender~|monitor|blocking|dampening|free|meter)
      noise cancelling; headphone~; quiet (space~|room~|area~|corner|table|place~|working|seat)
      quiet (environment|classroom|zone|lunch|dining|entrance|workspace|time)
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
    answers: `
      (leave|leaves|leaving|move|moves) (lesson~|class|the)? *? (early|before (the)? (others|rest|crowd|bell|rush))
      (moving|go|goes|arrive|arrives|exit~) (lesson~|class|the)? *? early
      (moving|go|goes|arrive|arrives|exit~) (lesson~|class|the)? *? before (the)? (others|rest|crowd|bell|rush)
      early (pass|exit|leave|lunch|entry|move|access|release|dismissal|arrival)
      lunch (pass|in|at a|early|room|away|club|with); quiet (lunch|dining|entrance|route|changeover|seat|table|exit)
      eat~ (lunch)? (in|away) (a)? *? (quiet|smaller|separate|classroom|room)
      (separate|alternative|smaller|quieter|own|different) (dining|changing|lunch|entrance|space|eating|route)
      individual changing; changing (space|cubicle|area|arrangement~); front of (the)? (queue|line)
      back of (the)? line; end of (the)? line; queue (pass|jump); one way (system|route); exempt from assembly~
      (miss~|opt out of|not attend) assembly~; assembly (from|at) (the)? (back|side|door)
      small (class|room|teaching group|tutor group|setting); quiet hour; off peak; less busy; timetabled to avoid
      (<n>|five|three|two|a few) minutes (early|before)`,
    helpers: `${occupational}; sensory (diet|profile|plan|assessment|programme)`,
    near: 'sp.noise sp.sensory se.anxiety',
  },
  {
    id: 'sp.sensory',
    title: 'sensory processing',
    needs: `sensory
      sensory (processing|needs|differences|difficulties|overload|sensitivities|sensitivity|profile)
      sensory (input|information|issues|modulation|seeking|avoid~|stimuli|environment)
      (hypersensitiv|hyper sensitiv); (hypersensitive|hypersensitivity); (hyposensitiv|hypo sensitiv)
      (hyposensitive|hyposensitivity); (overresponsive|over responsive); (underresponsive|under responsive)
      over sensitive; under sensitive; sensitive to (touch|texture~|clothing|labels|light~|smell~|taste~)
      sensitive to (temperature|fabric~|food|certain|sensory|noise|sound~|being); light touch; being touched
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
    answers: `sensory (diet~|circuit~|integration|profile|plan|programme|room|break~|toy~|box)
      sensory (kit|audit|strategies|garden|activities)
      sensory (equipment|tent|assessment|processing (programme|training|strategies)|toolkit)
      sensory (passport|stories|bag|lunch|corner|space|support|checklist|needs (plan|training)|session~)
      sensory (den|time|regulation|input|regime|menu|circuits|ladder~|workshop|environment|resources); ayres; asi
      deep pressure; weighted (blanket|lap|vest|jacket|toy|lap pad|rucksack|animal); lap pad
      compression (vest|garment|clothing); wilbarger; brushing (programme|protocol|technique)
      uniform (adaptation~|change~|(flexible|flexibility|flexibly)|adjust~|altered|exemption|relaxed)
      uniform (softer|without|alternative~|policy|adapted|modified|soft); softer (uniform|fabric|clothing); seamless
      labels (removed|cut); (own|alternative|soft|pe) (clothes|kit|clothing|uniform|trousers|shoes); dimm~
      dimmed (light~|lighting)?; lighting (adapted|adjusted|changed|reduced|dimmed|natural)
      (reduced|low|plain|uncluttered|minimal) (display~|visual)
      (reduced|low|plain|uncluttered|minimal) (clutter|(stimulus|stimuli|stimulation|stimulating)|arousal)
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
    needs: `chew~ (on)? (his|her|their|clothes|clothing|sleeve~|cuff~|collar)
      chew~ (on)? (pencil~|objects|things|everything|non|jumper|fingers|inedible); chews; chewing
      mouth~ (objects|things|toys|items|everything|non); mouthing; suck~ (his|her|their|on); pica
      eat~ (non food|inedible|paper|soil|grass|stones|sand|things that); inedible
      (things|objects|items|everything|toys) (in|into) (his|her|their|the) mouth
      bite~ (his|her|their) (sleeve~|clothes|hand|nails|arm|fingers|cuff~|collar|pencil~); lick~; licking
      oral (seeking|sensory|motor|(stimulus|stimuli|stimulation|stimulating)); teeth grind~
      grind~ (his|her|their) teeth
      swallow~ (things|objects|items|stones|soil|paper|gravel); swallows them; things that are not food
      (put|puts|putting) * in (his|her|their) mouth`,
    answers: `chew~ (toy~|tube~|aid~|item~|necklace~|bracelet~|pendant)
      chew~ (buddy|stick~|object~|resource~|able|jewellery|alternative); chewelry; chewelery
      chewy (tube|toy|necklace|food)?; chewigem; chewable (item~|necklace|toy~)?; crunchy (snack~|food~)
      chewing gum; oral (motor (programme|activities|exercise~)|sensory (diet|programme|activities|input)|programme)
      pica (plan|risk assessment|box); vibrating (toothbrush|toy); (water)? bottle with (a)? (straw|sports cap)
      sports bottle; straw~`,
    helpers: `${occupational}; sensory (diet|profile|programme)`,
    near: 'sp.sensory sp.seeking',
  },
]);
