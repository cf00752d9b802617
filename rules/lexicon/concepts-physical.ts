/** Physical needs and self-care (CoP 6.34-6.35): needs as people word them, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const occupational = `occupational therapist~; occupational therapy; ot; ots; ot programme
  occupational therapy (programme|assistant~|technical instructor)`;

const physical = `physiotherapist~; physiotherapy; physio; physio programme; physical therapy
  physiotherapy assistant~`;

export const physicalConcepts: readonly Concept[] = conceptsIn('sensory-physical', [
  {
    id: 'sp.mobility',
    title: 'moving about, stairs and wheelchairs',
    needs: `mobility; walk~ (short|long|far|up|down|with|without|independently|between|distance~)
      walk~ (for|unaided|safely|on|more|only|aid~|frame|difficulties|indoors|outdoors); walking; walk; stairs
      steps (safely|up|down|and|on|without|alone); climb~ (stairs|steps|the stairs); staircase~
      up and down (the)? (stairs|steps|one); handrail; rail; wheelchair~; walker; walking (frame|aid~|stick~)
      crutches; gross motor; gross motor skills; cerebral palsy; cp; gmfcs; muscular dystrophy; duchenne
      spina bifida; hemiplegia; diplegia; quadriplegia; spasticity; stand~ (up|unaided|without|from|for|frame)
      sit to stand
      transfer~ (from|between|in|into|to (his|her|their|the)? (chair|wheelchair|toilet|bed|floor)|on|onto); hoist~
      get~ (around|about) (the)? *? (school|site|building|class|college); distance~
      physical (disability|disabilities|difficulties|needs|impairment|management); physical disability; afo~
      splint~; orthotic~; muscle (tone|weakness|strength|tightness); low (muscle)? tone; hypotonia; hypertonia
      contracture~; limp; gait; arthritis; fracture~; brittle bone~; hip~ (displacement|surgery|operation)?
      off the floor; get~ (up from|off|on to|onto|in and out of); on the coach; step free; uneven (ground|surface~)
      joint (contracture~|stiffness); (powered|power|electric) (chair|wheelchair)
      (manage|managing|use|using|climb|up|down|reach) (the)? (steps|stairs)`,
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
      (specialist|adapted|adaptive|height adjustable) (seating|seat|chair|desk|table|furniture)
      (adjustable|special|supportive|moulded) (seating|seat|chair|desk|table|furniture)
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
    answers: `
      fine motor (group|programme|skills (group|programme|work|activities)|activities|work|intervention|session~)
      fine motor (practice|circuit|station|box|exercise~|games|club)
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
    answers: `handwriting (programme|group|practice|intervention|scheme|session~|club)?
      handwriting (without tears|speed|pen~|lesson~|paper|assessment|support|work)?; write from the start; speed up
      speed up programme; write dance; teodorescu; (letterjoin|letter join); penpals; nelson handwriting
      pencil (grip~|control (work|activities|programme|practice)|skills (group|programme))
      (sloping|slope|slanted|angled|writing) (board|slope|desk|surface); writing slope~; lined paper
      (wide|raised|coloured|specialist) (line|lined|lines) (paper)
      letter formation (practice|programme|work|cards|activities)?; tracing
      pre writing (programme|patterns|activities|skills); sky writing; write on track; (handgym|hand gym)
      hand warm up~; chunky pencil~; triangular pencil~; ergonomic pen~; (stabilo|yoropen|twist n write)`,
    helpers: `${occupational}; fine motor (group|programme)`,
    near: 'sp.fine cl.record',
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
    answers: `toilet~ (programme|plan|training|routine|timetable|schedule|regime|prompt~)
      toilet~ (pass|support|chart|diary|sequence|break~|time~|visit~|sit~)
      toilet~ (adaptation~|seat|frame|step~|visual~|symbol~|skills|sit~)
      toilet~ (transfer~|reminder~|trip~|times|every|card|strip|breaks|access)
      (accessible|disabled|adapted|hygiene|staff|separate|own|individual|nearby) (toilet|room|suite|cubicle|bathroom)
      hygiene (suite|room|plan); intimate care (plan|policy|training|procedure|support)?
      personal care (plan|support|at|in school|by|programme|assistance|needs|twice|routine)
      chang~ (table|bed|bench|mat|facilities|plan|clothes|by|bed|area|of pads|at|times|pads)
      continence (plan|nurse|service|clinic|(adviser~|advisor~|advice|advise~)|assessment)
      continence (programme|care|team|support|product~|care plan|pad~); eric
      bowel (programme|management|plan|diary); bladder (programme|training|plan); (catheterise~|catheterisation)
      catheterisation; spare clothes; change of clothes; drink~ (chart|every|prompt~|programme); wobble watch
      vibrating watch; pad~ (changed|supplied|changes); movicol; wash and dry toilet
      (2:1|two adults|two staff) *? (toilet~|personal care|changing|transfer~); toilet every`,
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
    answers: `dress~ (programme|practice|skills|routine|sequence|plan|chart)
      dress~ (frame|board|support|group|session~|aid~|strip|steps); (backward|forward) chaining; chaining; velcro
      elastic (laces|waist); adapted (clothing|uniform|clothes|fastenings)
      (extra)? time (to|for) (chang~|dress~|get changed); extra minutes to change; visual sequence (for|of) dress~
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
      eat~ (with|independently|and drink~|a|his|her|their|without|using)
      eat~ (in|enough|only|fingers|lunch|school|at|anything|meal~|very); eating and drinking; eat~; eating
      drink~ (from|enough|independently|without|with|an open|more|through); drinking; open cup
      cut~ (up)? (his|her|their)? (food|meal~|dinner); cut (up)? food; (lunchbox|lunch box); (mealtime|meal time)
      mealtime~; messy eater; picky (eater)?; fussy (eater|about food)?; restricted (diet|food|range of food~|eat~)
      limited (diet|range of food~|food~); refus~ (food|to eat|meal~|drink~); narrow (diet|range of food~)
      selective eat~; (new|different|certain|<n>|few) food~; food (texture~|refusal|aversion|groups|intake|choices)
      arfid; diet; choke~ on; overfills (his|her|their) mouth; stuff~ food; chew (food|and swallow|his|her); gag~
      gags; weaning; lumpy; carry~ (a|his|her|their) tray; dinner tray; hydrat~; eats only; only eats; will eat
      will not eat; will only eat`,
    answers: `(adapted|angled|easy grip|caring|weighted|junior|bent|chunky) (cutlery|cup|utensils|spoon|plate)
      adapted cutlery; cutlery (practice|programme|skills|with|grips); plate guard; scoop (plate|bowl); non slip mat
      dycem; doidy cup; open cup (practice|training)
      feeding (programme|plan|therapy|group|support|clinic|therapist|routine|assessment|guidelines|team|techniques)
      mealtime~ (plan|support|mat|programme|group|guidelines|supervision|assistance|routine|passport|buddy|adult)
      lunch (support|assistant|group|supervision|club cook~|help)
      food (exploration|desensitis~|ladder|chaining|play|hierarchy)
      food (explorers|diary|programme|group|school|tasting|exposure); sos (feeding|approach)?
      (taste|tasting|try) (plate~|session~|table|group|new food); snack (group|time|programme|table|preparation)
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
      rest (break~|period~|slot~|time~|room|area|space|bed|chair); rests; time to rest
      shortened (day|timetable|week|hours); bed in`,
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
