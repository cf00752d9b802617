/** What a Provision is about, and of which type (domain 4.3, 4.6): heads of activities, things, places, and the empty words of help. */
export const provisionWords: readonly { list: string; phrases: readonly string[] }[] = [
  {
    list: 'therapy-word',
    phrases: [
      '(speech and language|speech & language|speech|language|occupational|music|art|drama|play|physio|hydro|movement|cognitive behavioural|family|talking|dialectical behaviour|feeding|rebound|creative|sensory integration|aquatic|equine|dyadic|group|trauma|compassion|exposure) therapy',
      '(slt|salt|ot|physio|camhs|cbt|emdr|dbt|theraplay|ddp|physiotherapy|psychotherapy|hydrotherapy|counselling|psychology|therapy|dysphagia|ayres|audiology|dietetics)',
      '(sensory integration)',
      'therapeutic (sessions|work|input|intervention|programme)',
    ],
  },
  {
    list: 'training-word',
    phrases: [
      'training :',
      '(train|training|trains) (for|of|to|in|on|session~|day~|delivered|from|package|provided|about|will) *? ',
      '(staff|team|whole school|ta|teacher|class team|adults|parent|inset|seizure|feeding|catheter|tracheostomy|hoist|medicines?|medication|communication|de escalation|radio aid|hearing aid|team teach|makaton|autism|attachment|epilepsy|buccal|first aid|refresher|moving and handling|manual handling|deaf awareness|aac|safeguarding|diabetes|trauma|gastrostomy|twilight|signing|annual|adhd|dyslexia)  (training|workshop~|inset|refresher)',
      '(staff|adults|teachers|tas|assistants|the class team|the team|lunchtime staff|teaching staff|lecturers|his team|her team) (will|to|are|should) (all)? (be|receive|have|complete|attend) *? (trained|training)',
      '(train|trains|coaches|upskill|coach|coaching) (the|all|his|her|their|class|school|staff|two|three|four|<n>|key) *',
      '(workshop~|inset|twilight|training day~|briefing~) (for|to|on|by) *',
    ],
  },
  {
    list: 'support-word',
    phrases: [
      '(1:1|<ratio>|one to one|individual|adult|ta|lsa|teaching assistant|hlta|full time|in class|additional|dedicated|personal|learning|mealtime|toileting|keyworker|shared|lunchtime|playtime|academic|paired|general|classroom) (adult|ta|in class)? *? (support|help|assistance|supervision|care)',
      '(support|help|assistance|supervision) (from|by|of) (a|an|the|his|her|their|one|two)?',
      '(will be|is|be) (supported|helped|assisted|accompanied|supervised) *? (by|with)',
      '(personal care|supervision|toileting|feeding support|short break~|respite|befriending|domiciliary care|personal assistant|overnight (stay|break)~|home care|mentoring support)',
      '(sit|sits|stay|walk|walks|remain) (with|beside|alongside|near|next to) (him|her|them|*)',
      '<n> (hours|hrs) (of|per|a|each) *? (support|help|1:1|<ratio>|one to one|assistance)',
    ],
  },
  {
    list: 'equipment-word',
    phrases: [
      '(laptop~|ipad~|tablet~|computer~|chromebook~|ear defenders|headphones|radio aid~|soundfield|sound field|hearing aid~|wheelchair~|walker~|standing frame~|hoist~|sling~|slide sheet|changing bench|adapted|specialist (seat|seating|chair|equipment|software|keyboard|mouse|cutlery|scissors)|writing slope~|slope|wobble cushion~|move n sit|cushion~|pencil grip~|weighted (blanket|lap pad|jacket|vest)|chew|chews|chewy|chewies|chewelry|chewy tube|fidget~|magnifier~|cctv|video magnifier|reading pen~|reader pen~|c pen|text to speech|speech to text|dictation software|voice output|communication (device|aid|book|board)|aac device|voca|eye gaze|eyegaze|switch~|braille (note|machine|writer|display)|brailler|large print|enlarged|modified (print|papers|materials)|coloured overlay~|tinted|bed|bath seat|shower chair|grab rail~|handrail~|ramp~|footrest|chair~|corner seat|supportive seat|seat insert|stool~|splint~|orthos~|insole~|frame~|walking frame~|tray~|bench~|mat~|non slip mat~|cutlery|beaker~|kettle~|tipper~|plate guard~|lap desk~|desk|whiteboard~|wedge~|peanut ball~|beanbag~|bean bag~|tent|rug~|blanket|cushion~|batter~|charger~|receiver~|transmitter~|microphone~|ear mould~|(long|white|symbol) cane~|magnification|lamp~|scissors|pen~|pencil~|paper|fob|wristband~|watch|foot box|toilet seat|toilet frame|pe equipment|height adjustable|visualiser|overlay~|sensory kit|sensory box|ear plugs|epipen|auto injector|adrenaline|timer~|pager|medical bag|glucose|pump|screen reader|jaws|zoomtext|software|app|keyboard|trackball|typing|smartpen|tricycle|trike|buggy|car seat|harness|(video|baby|sleep|apnoea|heart) monitor~|alarm~|bed sensor|stairlift)',
    ],
  },
  {
    list: 'environment-word',
    phrases: [
      '(seat|seating|place) (:|second|front|back)',
      '(seat|seated|seating|sit|desk|table|workstation|work station|place) *? (near|at|away|by|close|next|facing|beside|in|with|on)',
      '(quiet|calm|low arousal|low stimulus|sensory|safe|distraction free|distraction reduced|separate|individual|time out|break out|breakout|withdrawal|ground floor|accessible|soft|dark|medical|changing|rest) (room|space|area|corner|place|base|environment|workstation|zone|tent|classroom|toilet|pod|desk|den)',
      '(class|classroom|classes) (of|with) *? <n>',
      '(acoustic~|blinds|carpet~|lighting|layout|colour contrast|contrast strip~|decluttered|uncluttered|natural light|wheelchair accessible|accessible toilet|changing place~|lift|ramp|door~|noise level~|sound absorb~|acoustically treated|treated room|signage|tactile|edge marking~|felt pads|handrail)',
      '(environment|classroom layout|physical environment|learning environment|background noise|displays)',
      '(leave|leaves|leaving|move|moves|arrive|arrives|enter|enters) *? (early|before|minutes before|first|after others|separately|through)',
    ],
  },
  {
    list: 'strategy-word',
    phrases: [
      '(visual (timetable~|schedule~|support~|cue~|prompt~|aid~|structure|reminder~|checklist~|timer~)|now (and|/|&|)? next (board|card|strip|)?|first (and|/|)? then|task (board|list|card|strip|management board)|checklist~|word mat~|word bank~|writing frame~|sentence starter~|chunk~|broken (down)? into|break~ (down|tasks|instructions|work) *|small steps|processing time|thinking time|take up time|wait~ (time|<n>|at least|for|up to)|seconds|pre teach~|pre warn~|warning~|advance notice|countdown~|simplified language|simple language|short sentences|key words|repeat~ (instructions|back|the)|check~ (understanding|that|he|she|his|her|in|for)|model~|movement break~|sensory break~|brain break~|rest break~|learning break~|exit (card|pass)|time out (card|pass)|toilet pass|break card~|help card|red card|traffic light~|emotion~ (cards|board|scale)|zones of regulation|calm (box|card|down)|social story|social stories|comic strip~|signing|makaton|signs|signed|symbols|widgit|visuals|pictures|photos|objects of reference|handouts|notes (in advance|given)|lesson slides|copies of slides|copy of the slides|extra time|reader|scribe|rest breaks|reduced (copying|writing)|alternative~ to writing|worked examples|concrete (resources|apparatus|materials)|manipulatives|numicon|multisensory|multi sensory|rewards? chart|reward system|praise|choice~|closed questions|gain~ (his|her|their) attention|say~ (his|her|their) name|use~ (his|her|their) name|face him|face her|called by name|meet and greet|check in~?|home school (book|diary|log)|communication (book|passport)|one page profile|transition (plan|book|visits)|intensive interaction|structured teaching|differentiated|rephras~|recast~|backward chaining|hand under hand|hand over hand|total communication|modelling|scripts|sentence stems|language of *|low demand|declarative language|cue card~|key ring|prompt card~)',
    ],
  },
  {
    list: 'intervention-word',
    phrases: [
      '(programme~|intervention~|group~|session~|lesson~|tuition|tutoring|teaching|taught|teach~|practice|practise~|course|curriculum|club~|circle of friends|coaching|mentoring|booster|catch up|precision (teaching|monitoring)|lego~|elsa|nurture|talk boost|neli|colourful semantics|shape coding|phonics|read write inc|toe by toe|nessy|numicon|power of <n>|plus <n>|word aware|word wasp|talkabout|time to talk|socially speaking|drawing and talking|thrive|zones|sensory circuit~|sensory diet|fine motor|gross motor|handwriting|touch typing|typing practice|typing|attention autism|bucket|pecs|lexia|reading recovery|rapid (reading|phonics)|beanstalk|paired reading|reciprocal reading|inference training|first class|success @ arithmetic|cued articulation|nuffield|language (group|link|groups)|vocabulary (group|sessions)|narrative (group|therapy)|friendship group|social (skills|communication|thinking) (group|programme|session~)|play (group|session~|skills)|life skills|travel training|independence (programme|session~|skills)|work experience|job coaching|cooking (session~|lesson~)|swimming|rebound|hydrotherapy|physio programme|exercise~|stretches|stretching|standing programme|motor skills|jump ahead|write from the start|speed up|smart moves|braille (lesson~|teaching)|habilitation|mobility (training|lessons)|bsl (lesson~|class)|signing (lesson~|class)|careers (guidance|interview~)|tutorial~|reading (group|practice|session~|scheme)|spelling (programme|practice|session~)|maths (group|session~|programme)|daily run|reintegration|exposure|key work|keywork session~|mentoring session~|debrief~|meeting~|work on|work session~|boxing|gardening|forest school|art session~|music session~|yoga|mindfulness|relaxation|emotion coaching|emotional literacy)',
    ],
  },
  {
    list: 'empty-head',
    phrases: [
      '(support|help|assistance|input|guidance|intervention|interventions|strategies|approaches|approach|provision|resources|activities|techniques|methods|opportunities|opportunity|access|advice|involvement|encouragement|reassurance|attention|care|monitoring|liaison|timetable|curriculum|environment|teaching|programme|programmes|package|contact|slots?|visits?|blocks?|adult|adults|staff|sessions|session|work|time|needs|need|measures|arrangements|adjustments|tools|aids|supervision|prompting|prompts|differentiation|differentiated|individualised|personalised|bespoke|tailored|adapted|modified|appropriate|suitable|specialist|additional|extra|regular|ongoing|targeted|structured|nurturing|supportive|positive|consistent|flexible|holistic)',
    ],
  },
  {
    list: 'advice-only',
    phrases: [
      '(open|known|referred|referral|signposted|discharged) (to|from) (a|an|the)?',
      '(advised|recommended|written|designed|devised|set|overseen|supervised|monitored|reviewed|agreed|planned|prescribed|informed|directed|guided|produced|drawn up|created|suggested|identified|shared|updated|developed|demonstrated|shown|set up|checked|measured|adjusted|quality assured|assessed|signed off|coached|line managed) (and|,)? (advised|recommended|written|designed|overseen|supervised|monitored|reviewed|agreed|updated|how|weekly|termly|regularly|annually|half termly|each term|every half term|every term|jointly|together)? (by|from|with|between)',
      '(advice|guidance|recommendations?|direction|oversight|supervision|programme|reports?|instructions|plan|referral|assessment|targets|monitoring|exercises) (from|of) (a|an|the|his|her|their)?',
      '(,|;|<open>) (to a)? (plan|plans|programme|targets|exercises) by (a|an|the|his|her|their)?',
      '(review|consultation|discussion|liaison|meetings?) (with|by|from) (a|an|the|his|her|their)?',
      '(in consultation|in liaison|in discussion|in collaboration|in conjunction|liaise~|liaising|consult~|refer~|referred|working|working closely|meet~|discuss~|trained|training|email~|report~ back|feed back|feedback|check~|agreed) (with|by|to) (a|an|the|his|her|their)?',
      '(as per|according to|following|in line with|based on|under) (the)? *? ',
      'ask (a|an|the)',
    ],
  },
  {
    list: 'by-agent',
    phrases: [
      '(delivered|led|run|given|provided|taught|carried out|taken|overseen and delivered|facilitated|supported|staffed|supplied|done|offered|conducted|undertaken|implemented|completed|supervised|accompanied|helped|assisted|used|made|set up|written and delivered|prepared|loaded|put up|managed|worn|administered|checked|shared|modelled|fitted|held|practised|handed out|given out|changed|cleaned|organised) *? by',
      '(with|from|by) (a|an|the|his|her|their|one|two|his own|her own|their own)?',
    ],
  },
  {
    list: 'skill',
    phrases: [
      '(qualified|registered|accredited|chartered|certificated|certified|licensed|specialist qualification|hcpc|postgraduate|level <n>|trained (in|by|to|on|at|through|for|and|as)|post registration|with (a)? (level|qualification|training|certificate|diploma|experience)|experienced in|experience (in|of|with)|holds|holding|who has (completed|been trained|had|done|training|experience)|whose training|with specialist|signed off by|competency|competent in|assessed as competent|elsa trained|makaton trained|thrive trained|autism trained|trained)',
      '(who (has|have) (done|had|completed|taken|passed)|having (done|completed)) *? *? (course|training|award|certificate|module|diploma|programme|days?|hours?)',
      '(<n>|a|an|the) (day|hour|week|term|session) (course|training|workshop)',
      '(hcpc|bacp|bapt|jnc|qts|nvq|btec|rcslt|csp|ambda|apc|cache|mandatory) (reg|registered|accredited|qualified|certificate|member)?',
      '(reg|cert|certs|certificate|certificates|diploma|accredited|accreditation|qualification)',
      '(shown|coached|taught) (how)? *? by',
      '(hold|holds|holding|with) (a|an|the)? *? (award|certificate|diploma|qualification|degree)',
      '(signed off|assessed|passed) (as)? (competent)?',
      '(rqhs|aet)',
      '(qtvi|qtod|qtmsi|tod)',
    ],
  },
  {
    list: 'minimum',
    phrases: ['(at least|a minimum of|minimum|no less than|not less than|no fewer than|never less than)'],
  },
  {
    // A thing is given by whoever buys, fits or keeps it, and that may be the authority itself.
    list: 'supplier',
    phrases: [
      '(bought|supplied|provided|fitted|funded|lent|loaned|installed|maintained|put in|paid for) (and (bought|supplied|fitted|kept|repaired|serviced|maintained))? by the (local)? (authority|council|la|school|college|nursery)',
      'the (local)? (authority|council|la) (will|must|supplies|buys|fits|provides|lends|installs) *?',
      '(la|authority|council) (equipment|stores|loan) *?',
    ],
  },
  {
    list: 'indirect',
    phrases: [
      '(indirect|programme writing|report writing|liaison time|review of targets|staff training|advice to staff|direct)',
    ],
  },
];
