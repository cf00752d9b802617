/** Learning, memory and attention, within cognition and learning (CoP 6.30-6.31): needs, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const learning = `educational psychologist~; ep; specialist teacher~; learning support (assistant~|teacher)
  specialist literacy teacher; dyslexia (teacher|specialist|tutor|assessor)`;

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
      memory (aid~|game~|strategies|programme|training|book|group)
      memory (mat~|jogger~|prompt~|cards|techniques|work|magic|booster); cogmed; (overlearning|over learning)
      overlearning; over learning; retrieval (practice|quizzes|quiz|grid~|starter~)
      spaced (practice|repetition|retrieval|learning|recall); spaced; revisit~; re visit~; recap~; recapping
      repetition; repeated practice; rehears~; rehearsal; mini whiteboard~; jot~ (pad|down|note~); jotter; post it~
      post it note~; sticky note~; written (reminder~|prompt~|instruction~|list|steps|copy of)
      task (board~|list~|card~|strip~|sheet~); reminder (card~|sheet~|strip~|list); cue card~
      prompt (card~|sheet~|strip~); mnemonic~; visual (reminder~|prompt~|checklist~); knowledge organiser~
      precision teaching; aide memoire; (numbersquare|number square); recorded (lesson~|instructions); dictaphone
      steps (written|on a|listed|drawn); pre teach~`,
    helpers: learning,
    near: 'cl.exec cl.general ci.receptive',
  },
  {
    id: 'cl.processing',
    title: 'time to think and respond',
    needs: `processing speed; speed of processing; process~ (information|what|things|language|questions)
      processing (of)? *? information
      slow~ (to|at) (respond|answer|process|react|reply|start|complete|think|working|finishing); slow processing
      (long|longer|extra|more|additional|lots of|plenty of) time to (think|respond|answer|process)
      (long|longer|extra|more|additional|lots of|plenty of) time to (reply|take in|work out|work things)
      time to think; thinking time
      take~ (a long time|longer|time|ages|much longer|twice) *? to (answer|respond|reply|process|work)
      take~ (a long time|longer|time|ages|much longer|twice) *? to (think|finish|complete|react|take); long pause~
      late to answer; others have moved on; by the time; work (at|is) (a)? slow~ (pace)?; slow pace; work~ slowly
      rushed; hurried; finish~ (in|on|within) (the)? time; run~ out of time; timed (tasks|tests|conditions)
      cannot keep (up|pace); keep~ up with (the)? (pace|lesson|class|others|work|discussion)`,
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
      (start~|begin~|initiat~) (on)? (a|his|her|their|any|the)? (task~|work|activity~|homework)
      (start~|begin~|initiat~) (on)? (a|his|her|their|any|the)? (assignment~|new tasks|things|independently)
      get~ started; task initiation; where to (start|begin); self monitor~; check~ (his|her|their|own) (own)? work
      prioritis~; prioritise; sequenc~ (tasks|steps|events|activities|a|of); order of (tasks|steps|doing)
      (multistep|multi step) task~; multi step; steps (of|in|to) a task; time management
      manag~ (his|her|their)? (time|deadline~|belongings|workload); deadline~
      (loses|lose|losing|forgets|mislays|misplaces|lost) (his|her|their|things|belongings)
      (loses|lose|losing|forgets|mislays|misplaces|lost) (equipment|book~|kit|bag|pen~|homework)
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
      (taught|practis~) (in|across|within) (different|more than one) (setting~|context~|place~|situation~)
      (repeat~|used|teach~) (in|across|within) (different|more than one) (setting~|context~|place~|situation~)
      (taught|practis~|repeat~|used|teach~) (in|across|within) (other|two|three) (setting~|context~|place~|situation~)
      (taught|practis~) (in|across|within) (different|more than one) (lesson~|environment~|room~|subject~)
      (repeat~|used|teach~) (in|across|within) (different|more than one) (lesson~|environment~|room~|subject~)
      (taught|practis~|repeat~|used|teach~) (in|across|within) (other|two|three) (lesson~|environment~|room~|subject~)
      (taught|practis~) (in|across|within) (several|a range of|real|all|<n>) (setting~|context~|place~|situation~)
      (repeat~|used|teach~) (in|across|within) (several|a range of|real|all|<n>) (setting~|context~|place~|situation~)
      (taught|practis~) (in|across|within) (several|a range of|real|all|<n>) (lesson~|environment~|room~|subject~)
      (repeat~|used|teach~) (in|across|within) (several|a range of|real|all|<n>) (lesson~|environment~|room~|subject~)
      across settings; real life (setting~|context~|situation~|task~|experience~|example~|practice|problem~)
      concrete to abstract; concrete example~; practical problem solving
      problem solving (group|cards|tasks|session~|programme|activities|games); thinking skills
      link~ (to|with) (prior|real|his|her|what|experience); generalisation plan
      skill~ (practised|rehearsed|used) (at home|in the community|in other|with other|in real|with different)
      home school programme; instrumental enrichment; philosophy for children
      (in|across|with) (two|three|several|different|more than one|<n>) (different)? (places|people|adults)
      (in|across|with) (two|three|several|different|more than one|<n>) (different)? (rooms|settings|situations|staff)
      different (people|places|adults)`,
    helpers: learning,
    near: 'cl.general',
  },
  {
    id: 'cl.independence',
    title: 'working without an adult beside them',
    needs: `work~ (independently|alone|on his own|on her own)
      work~ (on their own|by himself|by herself|without (an)? (adult|help|support|prompting))
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
