/** Reading, writing, number and exams, within cognition and learning (CoP 6.30-6.31): needs, and what answers each. */
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

export const attainmentConcepts: readonly Concept[] = conceptsIn('cognition', [
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
    answers: `${reading}; reading (programme|intervention|group|buddy|buddies|fluency|practice)
      reading (mentor~|recovery|support|session~|pen|tuition|partner~)
      reading (volunteer|scheme|catch up|fluency programme|window|ruler|software)
      reading (book~|coach|for fun|plus|eggs|wise|comprehension programme); paired reading; repeated reading
      shared reading; guided reading; echo reading; choral reading; hear~ (him|her|them)? read
      listen~ to (him|her|them) read; reader pen; reading pen; c pen; exam reader pen
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
    answers: `spell~ (programme|practice|list~|bank|group|intervention|work|teaching|test~)
      spell~ (strategies|rules|patterns|journal|log|games|checker|software|mat|made); spell check~; spellcheck~
      (spellchecker|spell checker); personal (dictionary|word (book|list|bank)); word (mat~|list~|bank~|prediction)
      predictive text; ace dictionary; look say cover; look cover write; cover write check; simultaneous oral
      precision teaching; nessy; wordshark; spelling not marked; not (penalis~|marked down|corrected) for spell~
      not marked for spelling; mnemonic~; word families; spelling mastery; sound buttons; have a go (pad|book)`,
    helpers: learning,
    near: 'cl.phonics cl.composition cl.reading',
  },
  {
    id: 'cl.composition',
    title: 'getting ideas down in writing',
    needs: `writing composition; written (composition|expression|language|sentences|answer~|work|tasks|ideas)
      writ~ (a)? (sentence~|story|stories|paragraph~|paragraph|essay~|answer~)
      writ~ (a)? (independently|about|text~|simple|full|extended|longer|more than)
      writing (is|skills|tasks|sentences|stories|independently)
      ideas (on|onto|down on|in writing|into writing|on to)
      get~ (his|her|their)? (ideas|thoughts) (down|on|onto|into); put~ (ideas|thoughts) (on|onto|in)
      (start~|begin~|plan~|organis~|structur~) (his|her|their|a|an|any|pieces of)? *? (writing|essay~|story)
      (start~|begin~|plan~|organis~|structur~) (his|her|their|a|an|any|pieces of)? *? (answer~|paragraphs|written)
      extended (answer~|writing|piece~|response~|written); blank page; punctuat~; full stops; capital letters
      refus~ to write; reluctant (to write|writer); avoid~ writing; write nothing; write~ (very)? (little|short)
      writes one (line|sentence); essay~; coursework; know~ what to write; name in writing
      write (his|her|their) (own)? name; free writing`,
    answers: `writing (frame~|template~|scaffold~|prompt~|programme|group|intervention)
      writing (plan~|mentor|support|checklist|skills|mat~|workshop|toolkit)
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
      (printed|typed|copies of|copy of) (notes|slides|handout~|worksheet~|board|lesson|text|board work|the board)
      (pre printed|photocopied|paper copy of|gapped|skeleton) (notes|slides|handout~|worksheet~)
      (pre printed|photocopied|paper copy of|gapped|skeleton) (board|lesson|text|board work|the board)
      (slides|lesson notes|notes|powerpoint) (loaded|printed|provided|given|shared|sent|emailed|on); no copying
      copy~ from the board (removed|avoided|not|kept); (notetaker|note taker); notetaker
      alternative~ (ways|means|methods|forms) (of|to) record~; alternative~ to (writing|written|handwriting)
      photograph~ (the board|of the board|his work|her work|work|notes); cloze; gap fill; multiple choice
      recording (device|app|alternatives|lesson~|methods); mind map~ instead; sticky labels
      reduced (copying|writing|written); answer~ (orally|verbally|aloud|recorded); oral answers
      information technology; information and communication technology`,
    helpers: `${learning}; assistive technology (trainer|adviser|specialist); occupational therapist~
      teaching assistant~`,
    near: 'sp.handwriting cl.composition cl.processing sp.fine',
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
      estimat~ (number|amount|how many); number words; how many
      work~ out (the)? change; percentage~; loses (his|her|their) (way|place) in sums`,
    answers: `numicon; (plus one|plus 1|plus1); power of (2|two); cuisenaire; base (10|ten); dienes
      maths (recovery|programme|intervention|group|tuition|mastery|session~|support|resources)
      maths (toolkit|catch up|games|scheme|whizz|tutor|sessions|lessons in|equipment|apparatus)
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
      how long (things|something|a|an|until|it); time concepts; hours and minutes; what day it is; time of day
      read (a|the) (clock|watch)`,
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
      budget~; (bank|cash) (card|account|machine); (overcharged|over charged); overpay~; handl~ (of)? money
      buy~ (a|an|things|something|items|his|her|their|food|lunch); spend~ (money|all|his|her|their)
      work~ out (the)? change; pric~ (a|the|an)`,
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
    id: 'cl.exams',
    title: 'tests, exams and qualifications',
    needs: `exam~; examination~; gcse~; a level~; btec; qualification~; mock~; tests; test conditions; past paper~
      timed conditions; revis~; revision; sats; functional skills; entry level; grade <n>; coursework; accredit~
      certificate`,
    answers: `exam~ (access arrangement~|arrangements|practice|technique|skills|support)
      exam~ (concessions|reader|room|officer|preparation|paper~); access arrangement~
      extra time (in|for)? (exam~|test~|assessment~)?; <n> (%|percent|per cent) extra time; rest break~
      supervised rest break~; (separate|smaller|small|quiet|own) room (for|in)? (exam~|test~|assessment~)
      separate invigilation; reader (and|or|for); scribe (and|or|for|in)? *? exam~?; modified (paper~|papers)
      past paper~
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
    answers: `homework (club|support|session~|help|reduced|limit~|adapted)
      homework (planner|time|period|in school|task~|amount|differentiated|tutor)
      study (skills|support|session~|mentor|period~|club|coach|hall|plan|tutor|skills tutorial); reduced homework
      no homework; supervised study; academic mentor~; prep time; library (session~|club)`,
    helpers: `learning mentor; learning support`,
    near: 'cl.exec cl.exams',
  },
  {
    id: 'cl.missed',
    title: 'gaps from missed learning',
    needs: `missed (about|over|a lot of|much|most|large|many)? *? (school|education|lesson~|learning|schooling)
      missed (about|over|a lot of|much|most|large|many)? *? (year~|term~|month~|work|teaching)
      missed (almost|nearly|some|two|three|one|several|significant)? *? (school|education|lesson~|learning|schooling)
      missed (almost|nearly|some|two|three|one|several|significant)? *? (year~|term~|month~|work|teaching)
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
]);
