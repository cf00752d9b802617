/** Interaction, play and change, within communication and interaction (CoP 6.28-6.29): needs, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const therapist = `speech and language therapist~; speech and language therapy; speech & language therapist~
  speech and language; (slt|salt|salts|slts); speech therapist~; speech therapy assistant
  speech and language therapy assistant; speech and language assistant`;

export const interactionConcepts: readonly Concept[] = conceptsIn('communication', [
  {
    id: 'ci.social',
    title: 'conversation and social understanding',
    needs: `social communication; social interaction; social understanding; social skills; social situations
      social (cues|rules|norms|conventions|cognition|use of language); pragmatic~; turn taking
      (take|takes|taking|wait|waits|waiting|give|share) (a|his|her|their|in|for)? *? turn~; turns in; conversation~
      conversational; reciprocal; (joke~|sarcasm|sarcastic|literal|literally|idiom~|figurative|banter|teasing|irony)
      perspective~; (other people's|another person's) (point~ of view|perspective~|feelings|view~|thoughts|mind~)
      (others'|someone else's|different) (point~ of view|perspective~|feelings|view~|thoughts|mind~); point of view
      what (others|other people|another person) (are|is|might|think|feel); body language; facial expression~
      tone of voice; non verbal (cues|communication|signals); nonverbal cues
      read~ (social|people|faces|others|situations|other people|body); interrupt~
      (talks|speaks) (over|at|across) (others|people|adults|them|peers); talk~ at length; eye contact
      (other person|others|listener|people|they) (is|are)? bored; not interested; stay~ on (topic|the subject)
      change~ (the)? subject; off topic; personal space; stand~ too close; too close to
      interact~ with (peer~|others|other children|children|adults|people|his|her|their|classmates)
      interaction with (peers|others|children); initiat~ (interaction~|conversation~|play|contact)
      (join~|joining) (in)? (with)? *? (conversation~|discussion~|group talk|group work|chat)
      group (talk|discussion~|work|activities|situations|conversation~); unwritten rules; monologue~; one sided
      greet~; blunt; says things that; takes things (people say)?
      takes (words|language|what is said|everything) *? literally; (over)? friendly with strangers
      inference in conversation; working with others
      work~ (in|as part of|with) (a|small)? *? (group~|partner~|pairs|others|peers|team)
      listen~ to (others|other people|other children|peers|partner~|each other); negotiat~; compromis~
      wants to be in charge; bossy; control~ (games|play|the game|others|other children); lose~ (a)? game~
      bad loser; losing (a game|games|at); winning; let * choose the (subject|topic|game)
      insist~ on (his|her|their) (own)? rules; makes comments that upset
      (talks|talk|speaks|goes on) (only|constantly|endlessly|at length)? about
      talk~ (speeds|speed) up; (go|goes|pass|passes) (past|over) (him|her|them)`,
    answers: `social (skills|communication|thinking) (group~|programme~|session~|intervention|curriculum)
      social (interaction|understanding|language|use) (group~|programme~|session~|intervention|curriculum)
      social (skills|communication|thinking) (work|lesson~|club|training|activities|teaching)
      social (interaction|understanding|language|use) (work|lesson~|club|training|activities|teaching)
      social (story|stories); social story; social stories; lego (therapy|based|group|club)?; lego based therapy
      brick (therapy|club|by brick|based); bricks club; circle of friends; comic strip~; talkabout
      talk about (group|programme|for); time to talk; sulp; social thinking; social detective~; socially speaking
      conversation (group|skill~|practice|cards|club|session~|starter~|skills group)
      (practise|practising|rehears~) (conversation~|greet~|turn~); video (modelling|self modelling|feedback)
      role play~; drama (group|games|workshop)?; turn taking (game~|activity~|group|programme); board game~
      structured turn; talking stick; talk tokens; peer mentor~; communication group; smile therapy
      thinking bubbles; unwritten rules; problem solving cards; emotion cards; small group * games; games group
      (paired|partner|pair) (work|talk|game~|activity~); (defined|assigned|given|set|clear)? role~ in (the)? group~
      (explicit|explicitly) (teach~|taught|teaching|explain~) *? (social|rules|conversation|jokes|idioms)
      explain~ (jokes|idioms|sarcasm|phrases|figurative); idioms taught; avoid~ (sarcasm|idiom~|figurative)
      literal language; say what you mean; think~ bubble~; peg to pal
      asking people to slow down; leav~ (a conversation)? politely`,
    helpers: `${therapist}; autism (adviser~|advisor~|outreach|team|specialist|teacher|practitioner)
      nurture group; small group`,
    aspirations: `get on with people; talk to people; chat with`,
    near: 'ci.play se.friends ci.autism',
  },
  {
    id: 'ci.play',
    title: 'playing with other children',
    needs: `
      play~ (alone|on his own|on her own|on their own|by himself|by herself|alongside|beside|near|together|games)
      plays with (others|other children|peers|friends|the same|another)
      play with (others|other|peers|friends|another|a peer|children)
      playing with (others|other|peers|friends|another); play skills
      (pretend|imaginative|imaginary|shared|parallel|co operative) play
      (cooperative|symbolic|functional|joint|solitary|repetitive|social) play
      share~ (toys|equipment|resources|things|with); sharing (toys|equipment|resources|things|and|with); snatch~
      line~ up (toys|cars|objects); (join~|joins|joining) *? (game~|play|playground); joins in with play
      invite~ (others|children|peers) to play; rules of (a|the|playground)? game~; joint attention; shared attention
      playtime~ * (alone|hard|difficult|own); walk~ (round|around) the (edge|playground|fence)
      does not know how to (join|play)`,
    answers: `identiplay; structured play
      (play|playground) (group|leader~|partner~|session~|scheme|intervention|skills)
      (play|playground) (programme|buddies|buddy|pal|pals|leader|games|worker); play based; integrated play
      modelled play; model~ play; supported play; guided play; adult led (play|game~)
      lunchtime (club|game~|play|group); (taught|teach~|teaching) (playground)? games
      playground (friend~|support|zone~|markings); buddy bench; friendship bench; attention autism; special time
      play interaction; (floortime|floor time); turn taking game~; shared (toys|box); play box; small world
      facilitat~ play; theraplay; stay and play; (a|one|with) (partner|peer|friend) * (play|game~|playtime)`,
    helpers: `${therapist}; play therapist; early years (practitioner|teacher|worker); portage; nursery nurse
      midday supervisor~; lunchtime supervisor~`,
    near: 'ci.social se.friends',
  },
  {
    id: 'ci.flex',
    title: 'coping with change and uncertainty',
    needs: `(cope~|deal~|manage~|struggle~|copes|coping|accept~|tolerat~|handl~) (with|well with)? *? change~
      change~ (to|of|in) (the|his|her|their|a)? *? (routine~|plan~|timetable~|staff)
      change~ (to|of|in) (the|his|her|their|a)? *? (teacher~|room~|environment|activity|activities)
      change~ (to|of|in) (the|his|her|their|a)? *? (day|staffing|seating|expectation~)
      change~ (to|of|in) (the|his|her|their|a)? *? (adult~|lesson~|clothes routine|school|class)
      unexpected (change~|event~|thing~|noise changes); unplanned; last minute; (unpredictable|unpredictability)
      unpredictable; unpredictability; change~ (upset|unsettle|distress|worry|are hard|is hard|happen|frighten)
      transition~
      moving (between|from|on|to) (activities|lessons|one|rooms|places|tasks|a|another|class|classes|year)
      move~ (between|from) (activities|lessons|one|rooms|places|tasks|activity|an|subjects); move~ on from
      (stop~|stopping|leav~) (an|a|the|his|her|their|one|what)? *? (activity|activities|task he|favourite)
      (leaving|end~|ending|finish~) (an|a|the|his|her|their|one|what)? *? (activity|activities|task he|favourite)
      (stop~|stopping|leav~) (an|a|the|his|her|their|one|what)? *? (preferred|game|computer|tablet)
      (leaving|end~|ending|finish~) (an|a|the|his|her|their|one|what)? *? (preferred|game|computer|tablet)
      switch~ (between|from|activities|tasks|attention); come off the (computer|tablet|game)
      (his|her|their|usual|set|familiar|fixed|strict) routine~
      (known|same|own|change~ in|change~ to|outside|break in|broken) routine~; routines; rigid~; rigidity; rigid
      (in)? flexible thinking; (inflexible|inflexibility); inflexible; inflexibility; flexibility
      (predictable|predictability); predictable; sameness; insist~; insistence
      things (done|kept|to be) (in)? *? same; the same (way|order|seat|route|routine|every)
      restricted (interest~|range of interests|and repetitive); special interest~; intense interest~
      narrow interests; fixat~; (obsess~|obsession~|obsessive|obsessed)
      repetitive (behaviour~|question~|play|interests); ritual~; demand avoid~; demand avoidance; pda
      pathological demand; avoid~ (everyday)? (demands|requests)
      new (place~|situation~|people|person|thing~|experience~)
      new (activity~|setting~|environment~|staff|teacher~|adult~|task~)
      unfamiliar (place~|situation~|people|person|adult~|environment~|setting~|staff|route~)
      supply (teacher~|staff); surprise~; without warning; (uncertain|uncertainty); uncertainty; not knowing what
      know~ what (is|will be|will) (happening|happen|going to happen|coming|next|expected)
      what (is|comes|will happen|happens) next; (when|if) plan~ (alter|change|changes|are changed|shift)
      plan~ (changing|altered|changed); things (change|changing|are different|go differently|not going to plan)
      (different|new) teacher; visitor~; school trip~; non uniform day~; tries new; try new`,
    answers: `visual (timetable~|schedule~|planner~|calendar~); now (and|/|&|then) next; first (and|/|then) then
      now next; now and then board; first then; warning~; warn~; advance (notice|warning)
      told (in advance|beforehand|the day before|before|ahead); notice of (any)? (change~|alteration~)
      (countdown|count down); countdown~; (sand|visual|egg)? timer~
      transition~ (plan~|programme|book~|object~|support|visit~|passport|day~|meeting~|warning~)
      transition~ (booklet|card~|pack|cue~|routine~|time|work|group|activities|worker)
      transition~ (prepared|planned|supported|managed); enhanced transition
      prepar~ (for|him|her|them) *? (change~|transition~|new|trip~|visit~|visitors|what)
      preparation for (change~|transition~|new); preview~; (walkthrough|walk through); extra visits
      low (demand|arousal|arousal approach|demand approach); declarative language; indirect language; oops card
      change (card~|symbol~|board|sign|strip|cards); surprise (card|symbol); calendar; photo (book|album|booklet)
      photo~ of (the|new|his|her|their)? *? (classroom|teacher|staff|place|school|room|building)
      structured (day|routine~|environment|timetable); schedule~
      timetable * (photos|pictures|symbols|desk|morning|day)
      daily (timetable|schedule|plan) (shared|shown|gone|talked|explained)?; plan (of|for) the day
      run through *? day; (choice~|controlled choice~) (of two|between two|within)
      same (seat|peg|place|teacher|adult|room|routine|staff); consistent (routine~|staff|staffing|adult~|structure)
      predictable (routine~|structure|environment); comic strip~; social (story|stories); social story
      social stories; (flexible|flexibility|flexibly) (programme|thinking|group); unstuck and on target; task finish
      finished box; finish (box|tray); special interest~ (used|as|to|time)
      (leave|move|moves|leaves) (lesson~)? (five|two|a few|<n>) minutes (early|before)
      early (move|leave|exit) (pass)?; visual countdown; tell~ * (beforehand|in advance|ahead|the day before)`,
    helpers: `key (adult|worker|person); autism (adviser~|advisor~|outreach|team|specialist|teacher); teacch
      structured teaching`,
    near: 'ci.autism se.anxiety',
  },
  {
    id: 'ci.autism',
    title: 'autism',
    needs: `(autism|autistic); autism; autistic; asc; asd; asperger~; autistic spectrum; autism spectrum
      social communication disorder`,
    answers: `autism; autistic; asd; asc; autism (specific|friendly|base|unit|resource|aware)
      autism (awareness|education trust|training|programme|curriculum|approach~|informed); aet; teacch; scerts
      structured teaching; attention autism; intensive interaction; neurodiversity affirming; spell framework`,
    helpers: `autism (adviser~|advisor~|outreach|team|specialist|practitioner|teacher|lead|champion|nurse)
      communication and interaction (team|adviser|advisory)`,
    near: 'ci.social ci.flex sp.sensory',
  },
  {
    id: 'ci.mutism',
    title: 'speaking in places where speech stops',
    needs: `selective~ (mutism|mute); selective mutism; selectively mute; situational mutism; situationally mute
      mute; does not (speak|talk) (at|in|to|outside|when|with|aloud)
      will not (speak|talk) (at|in|to|outside|when|with|aloud); has not spoken
      never (speaks|spoken|talks) (at|in|to); not spoken (at|in|to); whisper~; stay~ silent; is silent
      silent (at|in) (school|class|nursery|lessons); freez~ when *? (spoken|asked|looked|speak|talk|answer)
      (speaks|talks) only (at home|to|with); only (speaks|talks) (at home|to|with)
      (speaks|talks|chats|talkative|chatty) (freely|happily|fluently|well)? *? at home but
      speak (to|with) (adults|staff|teachers|peers|anyone|one|someone|a) *? (school|class|nursery)
      speak in (front|class|lessons|public); speak (aloud|out loud)`,
    answers: `small steps (programme|approach|plan); sliding in; slide in; shaping programme; stimulus fading
      talking (map|ladder|bridge~|circle)
      selective mutism (programme|group|resource|manual|training|intervention|plan)?
      no pressure to (speak|talk|answer); without (pressure|having) to (speak|talk|answer)
      not (be)? (asked|expected|required|made|pressed) to (speak|talk|answer|read aloud|perform)
      (written|non verbal|nonverbal|pointing) (answer~|response~|replies|ways)
      answer~ (in writing|on a whiteboard|by pointing|by nodding); brave talk~; bravery ladder
      recorded (voice|speech|answers|messages); record~ (his|her|their) voice; keyworker sessions * talk
      warm up (time|session) with; comment~ rather than (question~|ask~)`,
    helpers: `${therapist}; key (adult|worker|person); graded (exposure|programme|plan|steps)`,
    near: 'se.anxiety',
  },
]);
