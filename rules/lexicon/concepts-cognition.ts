/** Cognition and learning (CoP 6.30-6.31): needs as people word them, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const learning = `educational psychologist~; ep; specialist teacher~; learning support (assistant~|teacher)
  specialist literacy teacher; dyslexia (teacher|specialist|tutor|assessor)`;
const reading = `read write inc; rwi; fresh start; little wandle; toe by toe; precision teaching; nessy; lexia
  ruth miskin; beat dyslexia; multi sensory literacy; multisensory literacy
  literacy (programme|intervention|group|session~|lesson~|tuition|teaching|support|hour)
  multi sensory (phonics|reading|spelling|teaching of reading); multisensory (phonics|reading|spelling)
  structured literacy; orton gillingham; hornet; the hornet; wordshark; word shark; alphabet arc; catch up literacy
  fft; acceleread accelewrite; spld (teacher|tutor|specialist)
  dyslexia (programme|friendly|lesson~|tuition|specialist teacher)`;

export const cognitionConcepts: readonly Concept[] = conceptsIn('cognition', [
  {
    id: 'cl.general',
    title: 'learning at a different pace',
    needs: `mld; sld; pmld; gdd; global (developmental)? delay
      (moderate|severe|profound|general) learning (difficulties|difficulty|disabilities|disability|needs)
      learning (difficulties|difficulty|disability|disabilities|delay)
      cognitive (ability|abilities|functioning|difficulties|skills|delay|impairment)
      (works|working|attain~|attainment|achiev~|performing) (significantly|well|far|much|at|below|behind)
      below (age|expected|age related|his|her|their|national|year)
      behind (his|her|their)? *? (peers|classmates|age|others|year group); pace of learning
      slow~ (pace|rate|learner|progress); learn~ (more)? slowly; small steps of progress; pre key stage
      engagement model; p scales; p level~; developmental (age|level|stage|delay); early developmental
      early (learning|stage); functioning at; low~ ability; verbal reasoning; non verbal reasoning
      all (areas of|subjects)? *? learning; years below; months below; months behind; years behind; (new)? concepts
      learn~ new (skills|things|concepts|ideas|information); acquir~ new; acquire skills
      curriculum is *? (hard|difficult|beyond); access~ (the|a) (curriculum|year); cannot do the (same)? work
      work (is|set) too (hard|difficult); mental age; limited progress; make~ progress (across|in all)
      cause and effect; object permanence; matching and sorting
      (sort|sorts|match|matches) (objects|pictures|colours|shapes); colours and shapes`,
    answers: `differentiat~; differentiated (curriculum|work|tasks|learning|lessons); small steps; small step
      small step teaching; task analysis; backward chaining; (overlearning|over learning); overlearning
      over learning; errorless learning; concrete (resources|materials|objects|experiences|apparatus)
      practical (resources|tasks|activities|experiences|learning); hands on
      (pre teach~|pre teaching|pre teach) *? (concepts|lesson|key|topics|new|content); pre tutoring; pre learning
      sensory curriculum; informal curriculum; semi formal curriculum; pre formal; subject specific curriculum
      individual curriculum; own curriculum; personalised (curriculum|timetable|learning)
      adapted (curriculum|work|tasks|texts|materials|lesson~|learning|worksheets)
      simplified (work|tasks|texts|worksheets|curriculum|materials); modified (curriculum|work|tasks|texts)
      multi sensory (teaching|learning|approach~|curriculum); multisensory (teaching|learning|approach~)
      sensory stories; scaffold~; worked example~; modell~ (task~|work|each); learning (set|pitched|broken)
      work (pitched|matched|set) at; broken (down)? into (small|short|smaller|manageable)
      breaking (tasks|work|learning) (down|into); break~ (tasks|work|learning) (down|into); small class
      class of (up to|no more than); learning support; in class support
      individual (learning|education) (plan|programme); precision teaching; same day (catch up|intervention)
      personalised learning; repetition; repeated practice; daily practice of; (workstation|work station)
      special school curriculum; asdan; entry level`,
    helpers: learning,
    near: 'cl.generalise cl.memory cl.early',
  },
  {
    id: 'cl.early',
    title: 'early learning and exploring',
    needs: `portage; explore~ (toys|objects|the|his|her|their|materials|environment)
      interest in (toys|objects|people|books); (toys|objects) (in|to) (his|her|their) mouth
      early (play|learning|skills|concepts); mark making; (nursery rhymes|story time|circle time)
      attention to (a|an) (adult|toy|object|book); imitat~; copy~ (actions|an action|adult~); look~ at books
      developmental milestones; (sit|sits|sitting) (at|for|in|on|through) (the)? (carpet|story|circle|group)
      carpet time; profound and multiple; awareness of (people|surroundings|others)`,
    answers: `portage; early years (programme|intervention|outreach|inclusion); treasure basket; heuristic play
      sensory (story|stories|play|trays|exploration); continuous provision; attention autism; curiosity programme
      small world; objects of reference; engagement profile; routes for learning; mapp; hand under hand; tac pac
      messy play; inset puzzles; posting and matching; short adult led`,
    helpers: `portage (home visitor~|worker~); early years (practitioner~|teacher~|adviser|specialist)
      nursery nurse~; key person`,
    near: 'cl.general ci.play',
  },
  {
    id: 'cl.phonics',
    title: 'letter sounds and blending words',
    needs: `phonic~; phonics; decod~; blend~; segment~; letter~ sound~; letter sounds; grapheme~; phoneme~
      phonological awareness; phonemic awareness; sound out; sounds out; sounding out; sounds and letters
      letters and sounds; letters (of the alphabet|to sounds|he|she); knows <n> (letters|sounds)
      recognis~ (letters|sounds|his|her|the alphabet|few letters); alphabet; initial sounds; cvc; digraph~
      trigraph~; hear~ (the)? sounds in words; rhym~; syllable~ (in words|awareness)
      guess~ (words|at words|from the first); non reader; not (yet)? (reading|able to read); cannot (yet)? read
      read~ simple words; simple words; first words; high frequency words; common (exception)? words
      sight (words|vocabulary); tricky words; word reading; single word reading; word recognition; words on sight
      read~ only; early reading; learn~ to read; which letter`,
    answers: `phonics; phonic; phonological (awareness|training); ${reading}; jolly phonics; letters and sounds
      letter (cards|tiles|formation and sound); magnetic letters; sound (cards|mat~|buttons|wall|boxes); elkonin
      (flashcards|flash cards); flashcards; flash cards; sound linkage; sounds write; floppy's phonics
      decodable (book~|text~|reader~); colour coded sounds; word building; rapid reading; bookworms
      reading recovery; rhyme (games|time); sight word~; tricky word~; high frequency word~
      letter sound (practice|work)`,
    helpers: learning,
    near: 'cl.reading cl.spelling',
  },
  {
    id: 'cl.reading',
    title: 'reading accurately and fluently',
    needs: `reading; read; reads; reader
      reading (accuracy|fluency|speed|rate|age|level|skills|difficulties|book~|is slow|aloud); literacy
      literacy (skills|difficulties|levels|needs); text~; (dyslexia|dyslexic); dyslexia; spld
      specific learning (difficulty|difficulties); fluent reading; lose~ (his|her|their) place; skip~ (lines|words)
      miss~ (lines|words); tracking (print|text|words|lines); slow reading; laboured reading; word by word
      avoid~ (reading|books); reading (is)? (slow|laboured|hesitant|effortful); standardised score * reading
      b and d; letter reversal~; reverse~ (letters|numbers); (words|letters|print) (move~|blur~|jump~|swim~|dance~)`,
    answers: `${reading}
      reading (programme|intervention|group|buddy|buddies|fluency|practice|mentor~|recovery|support|session~|pen|tuition|partner~|volunteer|scheme|catch up|fluency programme|window|ruler|software|book~|coach|for fun|plus|eggs|wise|comprehension programme)
      paired reading; repeated reading; shared reading; guided reading; echo reading; choral reading
      hear~ (him|her|them)? read; listen~ to (him|her|them) read; reader pen; reading pen; c pen; exam reader pen
      coloured (overlay~|paper|background|filter~|lenses); overlay~; tinted; text to speech; screen reader
      immersive reader; (audiobook|audio book); audiobook~; audio books; talking books
      line (guide|tracker|marker|ruler|tracking); large clear font; dyslexia friendly
      (cream|pastel|buff|yellow) paper; human reader; a reader (for|in); read (aloud)? to (him|her|them)
      text~ read (aloud|out|to); high interest low; barrington stoke; accelerated reader; rapid readers
      literacy toolkit; simplified text~; key facts sheet; reading age appropriate`,
    helpers: learning,
    aspirations: `read (books|stories|to|by|on|for|like|with|a|the|his|her); love books; to read`,
    near: 'cl.phonics cl.comprehension cl.spelling',
  },
  {
    id: 'cl.comprehension',
    title: 'understanding what is read',
    needs: `reading comprehension; comprehension; comprehension (skills|questions|age|of text~|of what)
      understand~ (what)? (he|she|they)? (has|have|is)? (read|reads|reading)
      understand~ (what|text~|passage~|a text|stories|written); infer~; inference; inferential; deduc~
      reading between the lines; main idea; answer~ questions about (a|the)? *? (text|story|passage|book|page)
      (retell~|remember~|recall~) what *? read; reads * without understanding; reads * but
      meaning from (text|print|what); written (questions|information|instructions)`,
    answers: `reading comprehension (programme|group|work|intervention)
      comprehension (programme|group|work|strategies|practice|questions|intervention|sessions)
      reciprocal (reading|teaching); inference (training|group|work|intervention)
      question (cards|stems) (about|on|for); highlight~ (key)? (words|information|points|phrases)
      key (point|fact) (summary|sheet~|cards); (summary|summaries|summarise~) (each|paragraph~|of)
      predict~ (and|what); blank level questions; text~ (chunked|broken|cut); visualis~; story mapping
      simplified texts; discuss~ (the)? (text|story|book|passage~|each page); vipers; pre read~
      read~ (beforehand|in advance|together and discuss)`,
    helpers: `${learning}; speech and language therapist~`,
    near: 'cl.reading ci.receptive',
  },
  {
    id: 'cl.spelling',
    title: 'spelling',
    needs: `spell~; spelling (age|accuracy|skills|errors|patterns|rules); misspell~; mis spell~
      spell~ (words|as|phonetically); letter order; cannot (yet)? spell; spelt; written words are hard to read
      attempt~ at (words|spelling)`,
    answers: `spell~ (programme|practice|list~|bank|group|intervention|work|teaching|test~|strategies|rules|patterns|journal|log|games|checker|software|mat|made)
      spell check~; spellcheck~; (spellchecker|spell checker); personal (dictionary|word (book|list|bank))
      word (mat~|list~|bank~|prediction); predictive text; ace dictionary; look say cover; look cover write
      cover write check; simultaneous oral; precision teaching; nessy; wordshark; spelling not marked
      not (penalis~|marked down|corrected) for spell~; not marked for spelling; mnemonic~; word families
      spelling mastery; sound buttons; have a go (pad|book)`,
    helpers: learning,
    near: 'cl.phonics cl.composition cl.reading',
  },
  {
    id: 'cl.composition',
    title: 'getting ideas down in writing',
    needs: `writing composition; written (composition|expression|language|sentences|answer~|work|tasks|ideas)
      writ~ (a)? (sentence~|story|stories|paragraph~|paragraph|essay~|answer~|independently|about|text~|simple|full|extended|longer|more than)
      writing (is|skills|tasks|sentences|stories|independently)
      ideas (on|onto|down on|in writing|into writing|on to)
      get~ (his|her|their)? (ideas|thoughts) (down|on|onto|into); put~ (ideas|thoughts) (on|onto|in)
      (start~|begin~|plan~|organis~|structur~) (his|her|their|a|an|any|pieces of)? *? (writing|essay~|story|answer~|paragraphs|written)
      extended (answer~|writing|piece~|response~|written); blank page; punctuat~; full stops; capital letters
      refus~ to write; reluctant (to write|writer); avoid~ writing; write nothing; write~ (very)? (little|short)
      writes one (line|sentence); essay~; coursework; know~ what to write; name in writing
      write (his|her|their) (own)? name; free writing`,
    answers: `writing (frame~|template~|scaffold~|prompt~|programme|group|intervention|plan~|mentor|support|checklist|skills|mat~|workshop|toolkit)
      story (planner~|map~|mountain|frame~|board~); sentence (starter~|stem~|opener~|frame~)
      paragraph (planner~|frame~|plan~|starters); planning (frame~|sheet~|template~|grid~|map); graphic organiser~
      (mindmap|mind map); mind map~; colourful semantics for writing; clicker; docsplus; talk for writing; scrib~
      scribe; dictat~; speech to text; voice (typing|recognition|to text); shared writing; modelled writing
      guided writing; the write stuff; oral rehearsal; rehears~ (sentences|ideas) (aloud|out loud|orally)?
      talk~ through (ideas|his ideas|her ideas|what); word bank~
      (record~|recorded|voice recorder) (ideas|sentences|answers); talking tin~; recordable (buttons|pegs)
      pie corbett; essay (plan~|skills|frame~|tutorial~|workshop)`,
    helpers: learning,
    near: 'cl.record cl.spelling cl.exec',
  },
  {
    id: 'cl.numeracy',
    title: 'number and mathematics',
    needs: `maths; math; mathematics; mathematical; numeracy
      number (sense|skills|bond~|facts|work|line|recognition|concepts|system|operations)
      number~ (to|up|beyond|in|work|symbols); numeral~; (dyscalculia|dyscalculic); arithmetic; calculat~
      count~ (to|up|in|objects|reliably|on|back|beyond|out|with|things|<n>); counting; place value; times table~
      multiplication; division; subtract~; subtraction; add~ (two|numbers|up); adding (and|two|numbers); fractions
      one to one correspondence; word problems; mental maths; quantity~
      (more|bigger|less) (and|or|than) (less|smaller|fewer); on (his|her|their) fingers; subitis~
      estimat~ (number|amount|how many); number words; how many`,
    answers: `numicon; (plus one|plus 1|plus1); power of (2|two); cuisenaire; base (10|ten); dienes
      maths (recovery|programme|intervention|group|tuition|mastery|session~|support|resources|toolkit|catch up|games|scheme|whizz|tutor|sessions|lessons in|equipment|apparatus)
      numeracy (programme|intervention|group|support|session~|tuition); catch up numeracy; numbers count
      first class (at|@)? number; success at arithmetic
      number (line~|track~|stacks|square~|cards|frame~|games|shark|rods|beads|blocks); numbershark
      times table~ (practice|grid|square|rock stars|card~|square|app~); ttrs; table~ square
      multiplication (grid|square); calculator~; unifix; multilink; ten frame~; tens frame~; bead string~
      hundred square; bar model~; concrete pictorial abstract; cpa; concrete (apparatus|resources|materials|maths)
      1stclass; precision teaching; manipulatives; squared paper
      dyscalculia (specialist|assessor|teacher|programme); (doodlemaths|doodle maths); dynamo maths
      counting (games|songs|objects|practice)`,
    helpers: learning,
    near: 'cl.money cl.time',
  },
  {
    id: 'cl.time',
    title: 'telling the time and sense of time',
    needs: `tell~ the time; telling time; clock~; analogue; sense of time; concept of time; passing of time
      days of the week; months of the year; yesterday (and|or|today|tomorrow)
      how long (things|something|a|an|until|it); time concepts; hours and minutes; o'clock; what day it is
      time of day; read (a|the) (clock|watch)`,
    answers: `clock (work|face~|practice|games); (toy|teaching|talking|analogue|digital) clock~
      time (teaching|programme|work|games|tracker|timer~)
      (lesson~|teaching|practice) (in|on|of) (telling)? the? time
      telling the time (programme|practice|session~|work); read~ (clocks|the time|timetables|a clock)
      calendar (work|time); days of the week song; visual timer~; sand timer~; timetable~ reading; time of each
      functional maths; life skills maths; bus timetable~`,
    helpers: learning,
    near: 'cl.numeracy in.organise cl.money',
  },
  {
    id: 'cl.money',
    title: 'understanding and using money',
    needs: `money; coin~; (value|worth) of (coins|money|notes); change from (a|<n>|five|ten|one)
      pay~ (for|in|at|with); cost~; price~; how much things cost; shop~ (for|alone|independently|by); shopping
      budget~; (bank|cash) (card|account|machine); spend~; (overcharged|over charged); overpay~; handl~ (of)? money
      buy~ (a|an|things|something|items|his|her|their|food|lunch)`,
    answers: `coin~; real (money|coins|cash)
      (shop|shopping|cafe|café|tuck shop|canteen) (practice|trip~|visit~|role play|task~|list); role play shop
      money (skills|work|programme|practice|games|lesson~|management|maths|teaching|and time)
      functional (maths|skills maths|skills in maths|numeracy)
      life skills (lesson~|maths|course|session~|programme|curriculum|group); practical maths
      budget~ (course|session~|plan~|work|app|skills|lesson~|sheet); community (shopping|visits|maths)
      (buy|buying|pay|paying) (in|at|for) (a|the|local|real)? *? (shop~|cafe|items|snack~|bus); enterprise; asdan
      next dollar up; contactless`,
    helpers: `${learning}; life skills (coach|tutor|teacher|worker); support worker~`,
    near: 'cl.numeracy in.money',
  },
  {
    id: 'cl.memory',
    title: 'holding and recalling information',
    needs: `working memory; memory; short term memory; long term memory; auditory memory; visual memory; recall~
      retention; retain~; remember~; forget~; forgets; forgotten; forgot
      hold~ (information|things|more|instructions|it|numbers)
      keep~ (information|things) in (mind|his head|her head|mind); goe~ in one ear; learned one day (and|but|is)?
      (the)? next day; lost overnight; (has|have|had) (gone|vanished|disappeared) (by|the|overnight)
      need~ to be taught (again)?; (retaught|re taught); over and over; retrieve~ (information|facts|learned)
      secure one day; what (he|she|they) (was|were|had) (doing|taught|learnt|learned|told|going); previously learned
      last lesson; learning does not stick; does not stick`,
    answers: `chunk~ (information|tasks|learning|instructions)?; checklist~; check list~
      memory (aid~|game~|strategies|programme|training|book|group|mat~|jogger~|prompt~|cards|techniques|work|magic|booster)
      cogmed; (overlearning|over learning); overlearning; over learning
      retrieval (practice|quizzes|quiz|grid~|starter~); spaced (practice|repetition|retrieval|learning|recall)
      spaced; revisit~; re visit~; recap~; recapping; repetition; repeated practice; rehears~; rehearsal
      mini whiteboard~; jot~ (pad|down|note~); jotter; post it~; post it note~; sticky note~
      written (reminder~|prompt~|instruction~|list|steps|copy of); task (board~|list~|card~|strip~|sheet~)
      reminder (card~|sheet~|strip~|list); cue card~; prompt (card~|sheet~|strip~); mnemonic~
      visual (reminder~|prompt~|checklist~); knowledge organiser~; precision teaching; aide memoire
      (numbersquare|number square); recorded (lesson~|instructions); dictaphone; steps (written|on a|listed|drawn)
      pre teach~`,
    helpers: learning,
    near: 'cl.exec cl.general ci.receptive',
  },
  {
    id: 'cl.processing',
    title: 'time to think and respond',
    needs: `processing speed; speed of processing; process~ (information|what|things|language|questions)
      processing (of)? *? information
      slow~ (to|at) (respond|answer|process|react|reply|start|complete|think|working|finishing); slow processing
      (long|longer|extra|more|additional|lots of|plenty of) time to (think|respond|answer|process|reply|take in|work out|work things)
      time to think; thinking time
      take~ (a long time|longer|time|ages|much longer|twice) *? to (answer|respond|reply|process|work|think|finish|complete|react|take)
      long pause~; late to answer; others have moved on; by the time; work (at|is) (a)? slow~ (pace)?; slow pace
      work~ slowly; rushed; hurried; finish~ (in|on|within) (the)? time; run~ out of time
      timed (tasks|tests|conditions); cannot keep (up|pace)
      keep~ up with (the)? (pace|lesson|class|others|work|discussion)`,
    answers: `extra time; additional time; <n> (%|percent|per cent) (extra|additional|more) time
      (takeup|take up) time; takeup time; take up time; thinking time; processing time; wait time
      time to (think|process|respond|answer|reply|prepare); wait~ (at least)? <n> seconds
      (wait|waits|waiting|pause|pauses|pausing) (<n>|ten|for|at least|before)
      count~ to (ten|<n>) (before|silently)?; <n> second~ (to|before|for|rule|wait); ten seconds
      (questions|question) (in advance|beforehand|given (before|ahead)|warned|forewarned)
      reduce~ (copying|amount|workload|the amount|quantity|volume)
      reduced (copying|amount|workload|homework|quantity|written); less (copying|work|written)
      fewer (questions|examples|tasks|problems); shorter (tasks|homework|pieces); slower pace; unhurried
      printed (notes|slides|copies|copy|handout~); handout~; pre printed
      lesson (notes|slides) (given|provided|sent|shared|printed)`,
    helpers: learning,
    near: 'cl.record cl.exams ci.receptive',
  },
  {
    id: 'cl.attention',
    title: 'attention and staying on task',
    needs: `attention; attention span; attend to (a|the|task~|adult|learning|his|her|work|lesson~|stories|story)
      concentrat~; concentration; distract~; (distractible|distractibility); distracted; easily distracted; adhd
      inattention; inattentive; attention deficit; on task; off task
      stay~ (on|with|at|in) (a|the|his|her|an)? (task~|activity|activities|work|seat|chair)
      stick~ (at|with|to) (a|an|the|one)? (task~|activity|work|thing)
      keep~ (listening|on task|his mind|her mind|going|working|focus~); listen~ (to|in|for|during|skills|and)
      listening; listening skills; (daydream|day dream); daydream~; stares out; mind wanders; drift~ off
      lose~ (focus|interest|concentration|track|the thread)
      sustain~ (attention|focus|concentration|effort|listening|work); flit~; flits
      wander~ (around|round|about) (the)? (room|class~|classroom)?
      (leaves|gets up from|out of|up from) (his|her|their) (seat|chair|table|desk)
      unable to (focus|concentrate|listen|settle); settle~ to (work|task~|a|learning|activities)
      finish~ (a|his|her|their|any|the)? (task~|work|piece~|activity~); complete~ (task~|work|activities)
      work (finished|completed|unfinished|undone|not finished); unfinished (work|tasks)
      need~ (constant|frequent|regular|repeated|lots of|many)? (prompt~|reminder~|refocus~)
      for (more|longer) than (<n>|a few|a couple) (minute~|minutes); look~ (out of|away|round|around)
      notice~ (every|everything); minutes at a time
      (maintain~|sustain~|keep~|hold~|lose~|losing|stay~|his|her|their|poor|limited|with|of) focus
      focus (for|in|and|is|on (a|his|her|their|task~|work)); (is|stay~) (focused|focussed)
      (difficulty|struggle~|hard|able|unable|easy) (focusing|focussing|to focus)`,
    answers: `movement break~; brain break~; sensory break~; regular break~
      short (task~|activity~|chunk~|burst~|session~ of work); timed (task~|work|burst~); workstation
      (workstation|work station); work station~; teacch station; individual (work)? (station|desk|area|space)
      distraction free; free (of|from) distraction~; low distraction~
      away from (the)? (door|window~|display~|distraction~|noise|busy|others); seating (plan|position|at|near)
      front of (the)? class; task (board~|plan~|planner~|list~|strip~|card~|management board|breakdown)
      now and next; first then; timer~; sand timer~; time timer
      (prompt~|redirect~|re focus~|refocus~) (back)? (to task|him|her|them|on task|every|when|with|using|card~)?
      refocus~; cue~ (him|her|them) (in|back)
      attention (autism|group|programme|training|activities|skills|and listening|building)
      listening (group|programme|game~|skills (group|programme))?; concentration (programme|games|skills|activities)
      fidget~; fiddle (toy~|object~); wobble cushion~; move n sit; standing desk; chewing gum
      adhd (nurse|coach|friendly|strategies|medication|clinic|training|programme); stimulant; methylphenidate
      name (said|used) (before|first|to gain); say~ (his|her|their) name; visual cue~; privacy (board|screen)
      carrel; headphone~ (while|when|for|during) (working|work|task~|reading|independent); white noise
      short break~ (every|after|between); (break|breaks) (every|after); on task (card|chart)
      reward~ for * (work|task); work then break; (task|work|tasks) (finished|completed|broken)
      work~ in (short)? bursts; screen (partition|off)
      (seat~|seated|sits|sat|desk|placed|positioned) (near|at the front|close to|facing|away from)`,
    helpers: `${learning}; adhd nurse; paediatrician; learning mentor`,
    near: 'cl.exec se.impulsive',
  },
  {
    id: 'cl.exec',
    title: 'planning, organising and getting started',
    needs: `executive function~; executive (skills|functions|difficulties)
      planning (and|skills|tasks|his|her|ahead|work); plan~ (and|ahead|his|her|their|a|tasks|work|what)
      organisational skills; disorganis~
      (start~|begin~|initiat~) (on)? (a|his|her|their|any|the)? (task~|work|activity~|homework|assignment~|new tasks|things|independently)
      get~ started; task initiation; where to (start|begin); self monitor~; check~ (his|her|their|own) (own)? work
      prioritis~; prioritise; sequenc~ (tasks|steps|events|activities|a|of); order of (tasks|steps|doing)
      (multistep|multi step) task~; multi step; steps (of|in|to) a task; time management
      manag~ (his|her|their)? (time|deadline~|belongings|workload); deadline~
      (loses|lose|losing|forgets|mislays|misplaces|lost) (his|her|their|things|belongings|equipment|book~|kit|bag|pen~|homework)
      (right|correct) (equipment|book~|kit|things); belongings; homework (in|on|handed|diary|late|is|not)
      hand~ (in)? (homework|work|assignments); pack~ (a|his|her|their) (own)? bag; turn~ up without
      late (for|to) lessons; find~ (his|her|their) way (around|round|to)
      remember~ (book~|kit|equipment|homework|to bring|what to bring); (multitask|multi task); problem solve
      approach a task; messy (bag|desk|locker); arriv~ without
      organis~ (himself|herself|themselves|his|her|their|work|equipment|time|belongings)
      organisation (skills|of (his|her|their|work|time)); (right|own|his|her|their) equipment`,
    answers: `task (planner~|plan~|board~|list~|strip~|analysis|breakdown|management|sheet~|card~)
      planner (check~|use|support|with)?
      (homework|school|weekly|wall|study|digital|paper|visual) (planner~|diary|calendar|organiser~); checklist~
      check list~; (checklist|check list) * (bag|kit|books|equipment|door); to do list~
      executive (function~)? (coaching|programme|skills|coach|group|curriculum|mentor|skills coaching|skills group)
      study (skills|coach|mentor|support|plan~|timetable)
      organisation~ (skills|support|mentor|coach|group|programme|system|sessions)
      organis~ (his|her|their) (bag|folder~|work|locker|desk|files|week)
      colour coded (timetable|folder~|files|book~|map|subjects|diary)
      spare (kit|equipment|set|pen~|book~|pencil case); equipment (kept|stored|list|left|box|check)
      second set of (book~|equipment); (pencil case|kit|bag) (check~|packed|list); phone (reminder~|alarm~)
      reminder~ (on|to|app|for|set|alarm~); written steps
      step by step (instruction~|plan~|guide~|list~|checklist|sheet); steps (written|listed|ticked|numbered|set)
      tick~ (off|list)
      first (sentence|step|line|question|part|task) (together|done with|with|modelled|started|given|provided)?
      start~ (the|each|a)? (task|first) (together|with|question|with him|with her|off with)
      meet and greet (with)? *? (plan|bag|equipment)
      (mentor|tutor) (check~|meeting~|session~|time) *? (plan~|organis~|homework|week|deadline~|bag|equipment)
      weekly (planning|organisation) (meeting|session|tutorial); goal plan do; goal setting; goal plan do review
      cog fun; deadline (tracker|extension~|calendar); backward~ planning
      homework (club|support|diary|written|app|recorded|checked); executive function coach; organisation coach
      study coach`,
    helpers: `${learning}; learning mentor; form tutor; key (worker|adult); occupational therapist~`,
    near: 'cl.memory cl.attention in.organise cl.composition',
  },
  {
    id: 'cl.record',
    title: 'recording work and writing speed',
    needs: `record~ (his|her|their|work|ideas|answers|learning|information|what|in writing|written); recording
      writing speed; speed of writing; (slow|slowly) (at)? (writing|handwriting|copying)
      write~ (very|too|more)? slowly; handwriting (speed|is slow|output); words (a|per) minute
      copy~ (from|off|down|notes|work|out|the board); copies from; from the board; board work; (notetak|note tak)
      taking notes; take~ notes; notes (in|from|finished|incomplete|unfinished)
      written (output|recording|work|tasks|volume|productivity|assignments)
      amount (he|she|they) (can)? (write|writes|record); write~ (little|less|only|half); volume of (writing|work)
      hand (aches|hurts|tires|gets tired|cramps); writing (hurts|is painful|tires|is slow|is laboured|by hand)
      by hand; long pieces; half a page; illegible; finish~ (written|writing); typing; type (his|her|their|work|at)`,
    answers: `laptop~; chromebook~; computer for; ipad~; tablet (for|to|with) (written|record|writing|type|note)
      word process~; word processor; typing (practice|programme|lesson~|skills|tuition|tutor|course|sessions)?
      touch typ~; touch typing; keyboard (skills|programme|practice|lesson~)?; keyboarding; nessy fingers
      typing club; dance mat; english type; scribe; scrib~; speech to text; speech recognition
      voice (typing|recognition|to text|recording); dictat~; dictaphone; amanuensis
      (printed|typed|copies of|copy of|pre printed|photocopied|paper copy of|gapped|skeleton) (notes|slides|handout~|worksheet~|board|lesson|text|board work|the board)
      (slides|lesson notes|notes|powerpoint) (loaded|printed|provided|given|shared|sent|emailed|on); no copying
      copy~ from the board (removed|avoided|not|kept); (notetaker|note taker); notetaker
      alternative~ (ways|means|methods|forms) (of|to) record~; alternative~ to (writing|written|handwriting)
      photograph~ (the board|of the board|his work|her work|work|notes); cloze; gap fill; multiple choice
      recording (device|app|alternatives|lesson~|methods); mind map~ instead; sticky labels
      reduced (copying|writing|written); answer~ (orally|verbally|aloud|recorded); oral answers`,
    helpers: `${learning}; assistive technology (trainer|adviser|specialist); occupational therapist~
      teaching assistant~`,
    near: 'sp.handwriting cl.composition cl.processing sp.fine',
  },
  {
    id: 'cl.generalise',
    title: 'using skills in new places and solving problems',
    needs: `generalis~; generalisation; transfer~ (skills|learning|what|knowledge|it|of skills)
      apply~ (skills|learning|knowledge|what|it)
      (in|to|across) (different|new|other|another) (setting~|situation~|context~|place~|subject~); problem solv~
      solve problems; abstract (ideas|concepts|language|thinking|reasoning|thought); abstract; work (it|things) out
      one (room|place|setting|situation|teacher|lesson) (but|and) (not)?; only (does|do|shows|uses) * with
      logical thinking; make~ links; connections between; nowhere else
      (one|another) (room|adult|place|setting|lesson); same adult`,
    answers: `generalis~
      (taught|practis~|repeat~|used|teach~) (in|across|within) (different|more than one|other|two|three|several|a range of|real|all|<n>) (setting~|context~|place~|situation~|lesson~|environment~|room~|subject~)
      across settings; real life (setting~|context~|situation~|task~|experience~|example~|practice|problem~)
      concrete to abstract; concrete example~; practical problem solving
      problem solving (group|cards|tasks|session~|programme|activities|games); thinking skills
      link~ (to|with) (prior|real|his|her|what|experience); generalisation plan
      skill~ (practised|rehearsed|used) (at home|in the community|in other|with other|in real|with different)
      home school programme; instrumental enrichment; philosophy for children
      (in|across|with) (two|three|several|different|more than one|<n>) (different)? (places|people|adults|rooms|settings|situations|staff)
      different (people|places|adults)`,
    helpers: learning,
    near: 'cl.general',
  },
  {
    id: 'cl.missed',
    title: 'gaps from missed learning',
    needs: `missed (about|over|a lot of|much|most|large|many|almost|nearly|some|two|three|one|several|significant)? *? (school|education|lesson~|learning|schooling|year~|term~|month~|work|teaching)
      gaps in (his|her|their|learning|knowledge|education|subject|skills|schooling|english|maths); lost learning
      behind (because|due|with|in (his|her|their) (subjects|work|learning)); catch~ up
      interrupted (education|schooling|learning); out of (school|education) (for|since)
      no (school|education) (for|since); not (been)? (in school|taught|attended)`,
    answers: `tuition; tutoring; home tuition; catch up (programme|session~|tuition|lesson~|work|teaching|plan)?
      fill (the)? gaps; gap (analysis|filling); close (the)? gaps; online (school|learning|tuition|lessons)
      hospital (school|teaching); bridging (course|programme|units)
      subject (tutor|teacher|tuition|catch up|specialist); diagnostic assessment
      interim (tuition|education|provision); national tutoring; eotas
      (home|private|qualified|english|maths|science|online|personal) tutor~`,
    helpers: learning,
    near: 'se.attendance',
  },
  {
    id: 'cl.exams',
    title: 'tests, exams and qualifications',
    needs: `exam~; examination~; gcse~; a level~; btec; qualification~; mock~; tests; test conditions; past paper~
      timed conditions; revis~; revision; sats; functional skills; entry level; grade <n>; coursework; accredit~
      certificate`,
    answers: `exam~ (access arrangement~|arrangements|practice|technique|skills|support|concessions|reader|room|officer|preparation|paper~)
      access arrangement~; extra time (in|for)? (exam~|test~|assessment~)?; <n> (%|percent|per cent) extra time
      rest break~; supervised rest break~
      (separate|smaller|small|quiet|own) room (for|in)? (exam~|test~|assessment~); separate invigilation
      reader (and|or|for); scribe (and|or|for|in)? *? exam~?; modified (paper~|papers); past paper~
      revision (timetable|session~|support|plan|class~|guide~|cards|skills|club|help|materials|strategies|techniques)?
      revise; form 8; jcq; practice paper~; mock exam~; study leave; prompter`,
    helpers: `senco; exams officer; specialist assessor; specialist teacher~; tutor~; subject teacher~`,
    aspirations: `gcse~; a level~; pass (my|his|her|their) (exams|gcses|maths|english); good grades
      qualification~; university; degree`,
    near: 'cl.study cl.processing',
  },
  {
    id: 'cl.study',
    title: 'homework and study skills',
    needs: `homework; study skills; independent study; revision skills; self study; learn~ at home; assignment~
      research skills; study independently; coursework deadlines`,
    answers: `homework (club|support|session~|help|reduced|limit~|adapted|planner|time|period|in school|task~|amount|differentiated|tutor)
      study (skills|support|session~|mentor|period~|club|coach|hall|plan|tutor|skills tutorial); reduced homework
      no homework; supervised study; academic mentor~; prep time; library (session~|club)`,
    helpers: `learning mentor; learning support`,
    near: 'cl.exec cl.exams',
  },
  {
    id: 'cl.independence',
    title: 'working without an adult beside them',
    needs: `work~ (independently|alone|on his own|on her own|on their own|by himself|by herself|without (an)? (adult|help|support|prompting))
      independent (learning|learner|work|working|task~|tasks)
      (relief|rely~) on (an)? (adult~|help|his|her|support|prompts|a teaching|staff)
      rely on (an)? (adult~|help|support|prompts); dependent on (an)? (adult~|others|support|help|prompts|him|her)
      prompt dependent; need~ (an adult|someone) (beside|next to|with|near)
      wait~ (for (an)? (adult|help|someone)|to be (told|shown|prompted)); ask~ for help; seek~ help
      seeks reassurance; learned helplessness; without (an)? adult (support|help|prompt~|beside); only works when`,
    answers: `independent (task~|work|work task~|time|learning (time|task~)); work (tray~|box~|basket~|system~)
      independent work (system|tray~|station~|time|basket~); teacch tray~; workstation~; help (card~|signal|hand)
      traffic light card~; (fad~|reduc~|withdraw~|step~ back|fading) (of|the|adult|support|prompt~|back|out)
      prompt (hierarchy|fading|ladder); least to most; self (check~|help) (list|sheet|card|station)
      brain book buddy boss; 3 before me; three before me; planned (withdrawal|fading)
      adult~ (step|steps|stepping|move|moves) (back|away); scaffolding (framework|approach); ask for help`,
    helpers: ``,
    near: 'cl.exec cl.attention',
  },
]);
