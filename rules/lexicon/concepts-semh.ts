/** Social, emotional and mental health (CoP 6.32-6.33): needs as people word them, and what answers each. */
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

export const semhConcepts: readonly Concept[] = conceptsIn('semh', [
  {
    id: 'se.regulation',
    title: 'managing strong feelings',
    needs: `emotional regulation; emotional (dysregulation|needs|difficulties|outbursts|control)
      regulat~ (his|her|their|emotion~|feeling~|himself|herself|themselves|when); self regulat~; self regulation
      dysregulat~; dysregulation; meltdown~; melt down~; shut down~; shutdown~; overwhelm~; overwhelmed
      big (feelings|emotions); strong (feelings|emotions)
      manag~ (his|her|their|strong|big|difficult)? *? (feeling~|emotion~|distress|frustration)
      control~ (his|her|their)? *? (emotion~|feeling~|temper); frustrat~; frustration; distress~
      become~ (very|quickly|easily|extremely)? (upset|distressed|cross|tearful)
      become~ (very|quickly|easily|extremely)? (overwhelmed|dysregulated|agitated|angry)
      calm~ (down|himself|herself|themselves|again)?; calm~ (down)?; self soothe~; soothe~; tearful; cries; crying
      burst~ into tears; cries (easily|often|when); mood swings; emotional outburst~; outburst~; tantrum~
      lose~ control; flip~ (out|his lid|her lid); explod~; explosive; zero to; escalat~; co regulat~
      hard to (settle|soothe|calm|recover); recover~ (from|after|when); take~ * to (calm|settle|recover)
      small things (upset|set); upset~ (when|by|easily|and|if|him|her|over)`,
    answers: `zones of regulation; zones; co regulat~; co regulation; calm~ (plan|corner|area|box|space|room)
      calm~ (kit|time|strategies|activities|techniques|tent|down (space|area|corner|plan|time|strategies|box|kit))
      calming; calm~ (him|her|them)? (down|before|when|at); safe (space|place|base|room) (to|for|where|when)?
      quiet (space|place|room|area) to (calm|regulate|go|retreat|recover)
      regulation (plan|programme|strategies|station|activities|break~|support)
      regulation (toolkit|tools|curriculum|session~|scale|skills|breaks)
      self regulation (programme|strategies|skills|tools)
      emotion (coaching|cards|thermometer|wheel|scale|regulation (group|programme|skills))
      emotion~ (group|programme|work|chart|diary|board|check in); 5 point scale; five point scale
      incredible (5|five) point
      feeling~ (chart|thermometer|board|cards|group|fan|diary|scale|check in|book|wheel|work); alert programme
      how does your engine run; engine programme; breath~ (exercises|techniques|space)?; mindful~; mindfulness
      relaxation; yoga; (timeout|time out) (card|space|pass)?; time out; break card~; exit (card|pass|strategy)
      drawing and talking; (sandplay|sand play); lego (therapy)? for emotions; stress ball; grounding; low arousal
      (deescalat|de escalat); de escalation; reset (time|room|space); (checkin|check in); check in~; soft start
      wobble room; reflection (space|time|room)`,
    helpers: `${wellbeing}; occupational therapist~; adult help; adult support`,
    near: 'se.anger se.anxiety se.emotions sp.sensory',
  },
  {
    id: 'se.emotions',
    title: 'naming and understanding feelings',
    needs: `(name~|label~|recognis~|identify~|understand~|express~) (and)? *? (emotion~|feeling~)
      (name~|label~|recognis~) (and)? *? how (he|she|they) (feel~|is feeling|are feeling)
      (identify~|understand~|express~) (and)? *? how (he|she|they) (feel~|is feeling|are feeling)
      (name~|label~|recognis~|identify~|understand~|express~) (and)? *? mood~
      (describe~|talk~ about|share~|read~|notice~|know~|say~) (and)? *? (emotion~|feeling~)
      (describe~|talk~ about|share~) (and)? *? how (he|she|they) (feel~|is feeling|are feeling)
      (read~|notice~|know~|say~) (and)? *? how (he|she|they) (feel~|is feeling|are feeling)
      (describe~|talk~ about|share~|read~|notice~|know~|say~) (and)? *? mood~
      emotional (literacy|vocabulary|awareness|understanding|expression); alexithymia
      feeling~ (in|of|to|are|words|with|about); emotions (in|of|are|and)
      how (he|she|they) (feel~|is feeling|are feeling|feel); how (others|other people|someone|friends) feel
      (bottle~|bottl~) (things|feelings|it|emotions)? up; bottled up; mask~; masking
      (empathy|empathise~|empathetic); empathy; interoception; say~ (he|she|they) (is|are) fine
      hide~ (his|her|their|how); open~ up; confide~; body signals`,
    answers: `
      emotion~ (cards|coaching|wheel|vocabulary|group|programme|work|check in|chart|talks|recognition|faces)
      emotion~ (cards|work|programme|group|chart|board|fan|vocabulary|wheel)
      feeling~ (cards|chart|board|book|fan|wheel|words)
      feeling~ (vocabulary|work|group|thermometer|check in|diary|journal|stones)
      emotional (literacy (group|programme|session~|work|intervention|support)|vocabulary|check in~)
      emotional literacy; zones of regulation; zones; inside out; worry (book|box|monster); body mapping
      interoception (curriculum|activities|work|programme); kelly mahler; 5 point scale; five point scale
      socially speaking; how am i feeling; blob tree; seal; thrive; talk~ about feelings; drawing and talking
      comic strip conversations; daily check in; mood (diary|journal|tracker|chart|scale)`,
    helpers: wellbeing,
    near: 'se.regulation',
  },
  {
    id: 'se.anger',
    title: 'anger and lashing out',
    needs: `anger; angry; temper; lash~ out; hit~ (out|others|other|peers|adults|staff|people|him|her|children)
      hits; hitting; kick~; punch~
      (bites|biting|bitten) (others|other|adults|staff|peers|people|children|when|if|and|or); bites; biting
      spit~ at; scratch~ (others|adults|staff|peers); pushes; push~ (others|peers|children|past); shov~
      throw~ (things|objects|chair~|furniture|items|equipment|the|his|her|their|book~|toys|whatever|anything)
      throws; throwing; throw the nearest; thrown; break~ (things|equipment|objects|toys|property|windows); destroy~
      damage~ (property|things|equipment); damag~; property damage; (aggression|aggressive|aggressively); aggression
      aggressive; (violence|violent)
      (physical|physically) ((aggression|aggressive|aggressively)|hurt~|assault|outburst~)
      hurt~ (others|other|peers|adults|people|staff|children|his|her); attack~; fight~; fights; assault~
      (verbal|verbally) (abus~|(aggression|aggressive|aggressively)); swear~; shout~ (at|and); scream~ at
      risk to others; harm~ (to)? others; threaten~; smashes; rip~ (up)? (work|his|her|book~); tear~ up; pinch~
      pull~ hair; restrain~; physical intervention; (get|gets|getting|become|becomes|very|feels|so|is) cross
      (rage|fury) at; flies into`,
    answers: `anger (management|group|programme|work|thermometer|gremlin|diary|support|volcano)?
      positive behaviour (support)? (plan)?; behaviour support plan
      behaviour (plan|support|programme|intervention~|analyst|contract|specialist|team|strategies)
      functional (assessment|analysis|behaviour); team teach; mapa; (deescalat|de escalat); de escalation
      (physical)? restraint (training|plan); risk (reduction|management) plan; risk assessment
      crisis (plan|support); stop~ things (getting|going); things getting out of hand; getting out of hand
      before (it|things) (escalate~|boil~|get)
      restorative (practice|conversation~|justice|approach~|work|session~|meeting~|time)?; debrief~
      repair (time|conversation~); zones of regulation; non violent resistance; nvr; abc (chart~|record~|log)
      (punchbag|punch bag); safe (space|place) to (go|calm); (timeout|time out); exit (card|pass|route|strategy)
      calm~ (plan|room|space|corner|box|down|area|time); planned ignoring; early (signs|warning signs|triggers)
      trigger~ (chart|plan|log|map|identified|record~)?; boxing; art (therapy|therapies|therapist~)
      emotion coaching; consequences; adult help * hand; keep~ (others|everyone|him|her|people) safe; 2:1
      safe handling; proact scip; low arousal; coping strategies`,
    helpers: `${wellbeing}; adult (help|support|supervision); close supervision; 1:1; one to one`,
    near: 'se.regulation se.behaviour',
  },
  {
    id: 'se.behaviour',
    title: 'behaviour that shows distress or breaks rules',
    needs: `behaviour~; challenging behaviour; distressed behaviour; behaviour~ (that|which|of); disrupt~
      disruptive; (defiance|defiant); defiance; oppositional; refusal; non (compliant|compliance)
      follow~ (the|class|school|adult|adults|simple|playground)? (rules|boundaries|expectations|adult requests)
      boundaries; rude; argue~; arguing; argument~; (exclude~|excluded); exclusion~; suspension~; fixed term
      isolation room; sent out (of)?; sent home; detention~; steal~; take~ things; sexualised behaviour; spit~
      spitting; smear~; attention seeking; climb~ (on|furniture|fences); low level disruption
      hide~ under (the)? table~; rip~ (up)? displays
      refus~ to (follow|do|comply|listen|co operate|cooperate|leave|move|stop); refus~ (instruction~|requests)
      follow~ (the)? rules; break~ rules`,
    answers: `behaviour (plan|support|programme|intervention~|analyst|contract|specialist|team)
      behaviour (policy|management|strategies|mentor|report|chart|outreach|for learning)
      positive behaviour (support)? (plan)?; pbs; functional (assessment|analysis|behaviour)
      reward~ (chart|system|scheme|time|card~)?; sticker chart; star chart; token (board|economy|system)
      golden time; report card; praise; positive (praise|reinforcement|handling); incentive~
      clear (boundaries|rules|expectations|consequences); consistent (boundaries|approach|response|consequences)
      restorative (practice|conversation~|justice|approach~|work|meeting~)?; debrief~; pru outreach
      alternative provision; forest school; home school (book|diary|contact); choice~ (offered|given|board)
      limited choices; behaviour contract; low demand; risk assessment; abc (chart~|record~); consequence~`,
    helpers: wellbeing,
    near: 'se.anger se.regulation',
  },
  {
    id: 'se.anxiety',
    title: 'anxiety and worry',
    needs: `anxiety; anxieties; anxious; worry~; worried; worries; panic~; panic attack~; nervous; nervousness
      fear~; fearful; frighten~; frightened; scared; apprehensive; on edge; stress~; stressed; stressful
      (hypervigilant|hypervigilance); hyper (vigilant|vigilance); vigilant; catastrophis~; overthink~; over think~
      what if; avoid~ (situations|going|places|people|crowds); reassurance; needs reassurance; generalised anxiety
      social anxiety; anxiety disorder; ocd; obsessive compulsive; compulsion~; checking rituals; intrusive thoughts
      hand washing; heart (races|racing); tummy ache~; stomach ache~; feel~ sick (before|in|at|when|every)
      headache~ (before|on); cling~; clingy; hide~; hides; hiding; withdrawn; freez~; freezes; shakes (when|before)
      school worries; refuse~ to (go|enter|join); dread~; feel~ safe; feel~ unsafe; jump~ at; startl~ (easily|at)
      bite~ (his|her|their) nails; pick~ (his|her|their) (skin|nails); withdraws; (he|she|they) withdraw~
      upset by (shouting|raised)
      (tremble~|shake~|panic~|sick) (before|when|at|and); cannot breathe (before|when|in)
      (pick~|picking) (at)? (the|his|her|their) (skin|scabs)
      (pull~|pulled|pulling) (out)? *? (hair|eyebrows|eyelashes)`,
    answers: `anxiety (management|group|programme|work|workshop|gremlin|focused therapy)?
      anxiety (support|course|plan|ladder|toolkit|intervention|clinic|reduction)?
      worry (time|box|book|monster|tree|diary|jar|session); cbt; cognitive (behaviour|behavioural)
      cognitive behavioural (therapy|therapist~)?; graded (exposure|approach|plan|programme|return|steps|hierarchy)
      gradual exposure; exposure (work|therapy|ladder|plan)
      relax~ (techniques|session~|training|exercises|group|time|skills)?; mindful~; mindfulness
      breath~ (exercise~|technique~|work|practice); grounding; friends (for life|resilience|programme)
      think good feel good; calm (card|box|space|time|start); starving the anxiety; mood (diary|journal)
      psychological (therapy|intervention|support); talking (therapy|therapies|therapist~); talking therapy
      anxiety ladder; coping (cards|plan|skills|strategies|toolkit|box); reassurance (from|card|time)?
      exit (card|pass); (timeout|time out) (card|pass); safe (space|seat|place|room|base|person|adult)
      soft (start|landing); meet~ and greet~; meet~ (at|by) the (gate|door|entrance); met (at|by|on) (the|arrival)
      arrival (meeting|plan|routine|time); morning (check in|meet|greeting|welcome); (checkin|check in); check in~
      key (adult|person) (to|who|check|available|for); therapeutic (work|support|session~|input|intervention)
      school counsellor; emdr; drawing and talking; brave (ladder|steps|talk); animal assisted; therapy dog
      reading dog`,
    helpers: `${wellbeing}; assistant psychologist~`,
    near: 'se.regulation se.attendance se.phobia ci.flex',
  },
  {
    id: 'se.phobia',
    title: 'a particular fear',
    needs: `phobia~; phobic; (afraid|scared|frightened|terrified|fearful) of; fear of; dogs
      (spiders|wasps|bees|insects|needles|injections|balloons|thunder)
      (fireworks|the dark|heights|lifts|vomit|being sick|(handdryer|hand dryer)|alarms); emetophobia
      will not go near; crosses the road (when|to avoid); bell~ ring~; won't go near`,
    answers: `graded (exposure|approach|desensitisation|steps|plan|programme|hierarchy); gradual exposure
      desensitis~; desensitisation; exposure (work|therapy|ladder|session~|plan); fear (ladder|hierarchy)
      systematic desensitisation; step by step exposure; virtual reality; animal assisted; therapy dog; cbt
      cognitive (behaviour|behavioural); cognitive behavioural (therapy|therapist~)?; social (story|stories) about`,
    helpers: `${wellbeing}; assistant psychologist~`,
    near: 'se.anxiety',
  },
  {
    id: 'se.attendance',
    title: 'coming into school and attending',
    needs: `attendance
      attend~ (school|college|lesson~|session~|full|part|only|less|more|<n>|every|each|for|at least); attended; ebsa
      ebsna; emotionally based; school (avoid~|refus~|(phobia|phobic)|attendance|non attendance|anxiety)
      non attend~; non attendance
      refus~ (to)? (go|attend|come|enter|leave) *? (school|college|class|lesson~|house|building|home|car|in)
      absence~; absent; part time timetable; reduced timetable; truant~; out of school
      not (been)? (in|at|to) (school|college); off school; not left (the|his|her|their) (house|home|room|bedroom)
      get~ (into|to|through) (school|the (school|classroom|building|gate|door)|class|college|lesson~)
      come~ (into|to|in to) (school|the (building|classroom)|class|college)
      going (into|to) (school|class|lesson~|college|school each)
      (walk|walks|go|goes) (to|into|in to) (school|college|the classroom)
      into (the)? (school|classroom|building) (in the morning|each|without|from|by|on); hide~ in bed
      session~ last (year|term); in school all day; entering (the|school); walk~ out of (class|lesson~)
      leave~ lesson~; stay~ (in|for) (the)? (lesson~|class|classroom|full|whole|school); school day
      (persistent|persistently) absence~`,
    answers: `reintegrat~; re integrat~; reintegration (plan|programme|timetable)?
      return (plan|to school plan|programme|timetable); graded (return|re entry|reintegration|plan); gradual return
      phased (return|plan|reintegration|timetable|start)
      attendance (plan|mentor|officer|support|worker|meeting~|lead|target~|ladder)
      ebsa (plan|pathway|team|support|toolkit|worker)?; part time timetable; reduced timetable
      adapted (start|timetable|day|hours); later start; late start; early (start|finish|arrival)
      soft (start|landing); staggered (start|arrival|entry); quiet (entrance|arrival|start); separate entrance
      side (door|entrance|gate); meet~ (at|by|from|in) (the|home|reception); met (at|by) (the)?; meet~ and greet~
      arrival (meeting|plan|routine|adult|time); collected from (home|the car); home visit~; home tuition
      tuition at home; online (lesson~|school|learning|tuition); hospital school; remote (learning|lesson~|teaching)
      virtual (lesson~|school); alternative provision; eotas; medical needs (tuition|teaching|service); av1; robot
      blended (learning|timetable); hybrid; home learning; outreach (worker|teacher); learning (base|hub|zone)`,
    helpers: `${wellbeing}; education welfare (officer|service); family support worker~; attendance officer
      pastoral lead`,
    aspirations: `go (back)? to school; like school; be in school`,
    near: 'se.anxiety cl.missed',
  },
  {
    id: 'se.runs',
    title: 'running off and staying safe in school',
    needs: `run~ (off|away|out|from|into|towards|through); abscond~; flight risk
      leave~ (the)? (site|school site|classroom|building|room|class|grounds|premises); escap~
      wander~ (off|away|out|from); climb~ (fences|the fence|over|gates|out); danger~; dangerous
      sense of (danger|risk)?; danger awareness; awareness of (danger|risk|safety|traffic|hazard~); road safety
      safety awareness; no fear; unaware of (danger|risk|traffic|hazard~)
      aware of (danger|dangers|risk|risks|hazards); stay~ safe
      keep~ (himself|herself|themselves|him|her|them)? safe; risk to (self|himself|herself|themselves)
      stay~ (with|close to|near) (the|his|her|their|an|adult~); constant supervision
      put~ (himself|herself|themselves) at risk; risky; risk taking; put~ things in (his|her|their) mouth; at risk
      runs (off|away|out|into|from|towards); bolts; elopes; flees; needs constant supervision
      (talk~|speak~|go|goes|walk~) (to|with|off with) strangers`,
    answers: `risk assessment~; risk (management|plan|reduction) (plan)?
      secure (site|gate~|perimeter|outdoor|area|fenc~|grounds|playground|environment|door~)
      fenc~ (playground|area|site)?; locked gate~; door alarm~; coded door~; keypad~; gps
      (line of sight|eyesight) (supervision)?; arm's length; within (sight|reach|arm's|view|eyesight)
      (close|constant|continuous|1:1|one to one|increased|line of sight|direct|full time) supervision
      supervis~ (at|when|during|outside|in|throughout|on|by|of|ratio)
      missing (child|person|pupil) (plan|protocol|procedure); absconding (plan|protocol|risk)
      run~ off (plan|protocol); exit (card|plan|pass|strategy); walkie talkie~; high (vis|visibility); holding hands
      (handhold|hand hold); wrist (strap|link); walking rope; reins; handling belt
      stay safe (programme|work|lesson~); road safety (training|lesson~|programme|work|practice|session~)
      stranger danger; keeping safe (work|programme|lesson~|curriculum|group); staying safe (work|programme|lesson~)
      safety (plan|programme|skills|lesson~|training|work|awareness (lesson~|training|work)); protective behaviours
      2:1; higher staffing (ratio)?; staffing ratio~`,
    helpers: `1:1; one to one; teaching assistant~; adult support; escort`,
    near: 'in.road se.impulsive',
  },
  {
    id: 'se.impulsive',
    title: 'impulsive or overactive behaviour',
    needs: `impuls~; impulsive; impulsivity; impulse control; hyperactiv~; hyperactive; hyperactivity; call~ out
      shout~ out; shouting out; calling out; blurt~; act~ without thinking; without thinking
      before (he|she|they) think~; wait (his|her|their|for|in|to); wait~ (his|her|their) turn; waiting; cannot wait
      patience; queue~; queuing; grabs; always on the go; on the go; restless~; restless; (overactive|over active)
      overactive; adhd; touches everything; interrupts; interrupting; act~ first; stop and think; line up; lining up
      in line; restlessness`,
    answers: `stop and think (card|programme|cue|work)?; stop think (do|act|go); think first
      traffic light~ (system|card|programme|cards); movement break~; brain break~
      wait (card|symbol|time|programme|board); waiting (card|mat|symbol|board|skills|activities|games)
      turn taking game~; impulse control (work|programme|games|group)
      adhd (nurse|coach|clinic|training|medication|friendly|strategies|group); methylphenidate
      active (job~|task~|role|learning); whiteboard (to|for) (write|hold|jot|answer~); talk tokens; question tokens
      hand up (card|cue); reward~ (chart|system)?; now and next; visual cue~; self monitoring (card|sheet|chart)
      energy (break~|release|circuit~); trampoline; run around`,
    helpers: `${wellbeing}; adhd nurse; paediatrician`,
    near: 'cl.attention sp.seeking',
  },
  {
    id: 'se.mh',
    title: 'low mood and mental health',
    needs: `mental health; low mood; depress~; depression; depressed; sadness; unhappy; hopeless~
      (suicide|suicidal); suicidal; self harm~; self harming; self harms
      cut~ (himself|herself|themselves|his|her|their); hurt~ (himself|herself|themselves)
      harm~ (himself|herself|themselves); overdose~; psychosis; psychotic; hears voices; hearing voices; voices in
      bipolar; eating disorder; (anorexia|anorexic); (bulimia|bulimic); arfid
      restrict~ (food|eating|what (he|she|they) eat~); mood; does not want to (live|be here); wants to die
      thoughts of (dying|death|ending); no interest in; sleep~ all day; stays in (his|her|their) (room|bed|bedroom)
      lost interest; tearful; mental wellbeing; emotional (wellbeing|well being|health); wellbeing
      bang~ (his|her|their) head; head bang~; very sad; (is|feels|often|always|so) sad
      (pick~|picking) (at)? (the|his|her|their) (skin|scabs)
      (pull~|pulled|pulling) (out)? *? (hair|eyebrows|eyelashes)
      (scratch~|cut~|cutting) (his|her|their) (arms|wrists|legs)`,
    answers: `camhs (treatment|input|therapy|session~|worker|nurse|practitioner)?
      camhs (appointment~|clinician|team|psychiatrist|support|psychologist|care coordinator|review~)?; counselling
      counsellor~; safety plan; wellbeing (plan|check~|action plan|group|session~)
      (psychiatry|psychiatric|psychiatrist~); psychiatrist; (psychotherapy|psychotherapist~); psychotherapy; dbt
      dialectical; cbt; cognitive (behaviour|behavioural); mood (diary|journal|tracker|monitoring)
      crisis (team|plan|line|support); antidepressant~; fluoxetine; sertraline; suicide (prevention|plan|risk)
      self harm (plan|pathway|policy|nurse); eating disorder~ (service|team|nurse|clinic)
      family (therapy|therapies|therapist~); family therapy; therapeutic (support|input|work|session~|intervention)
      talking (therapy|therapies|therapist~)
      mental health (support|nurse|practitioner~|team|worker|plan|first aid|lead|service); mhst; early help hub
      kooth; behavioural activation; recovery (plan|college)`,
    helpers: wellbeing,
    near: 'se.anxiety se.selfesteem he.mental',
  },
]);
