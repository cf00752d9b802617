/** Speech and language, within communication and interaction (CoP 6.28-6.29): needs, and what answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const therapist = `speech and language therapist~; speech and language therapy; speech & language therapist~
  speech and language; (slt|salt|salts|slts); speech therapist~; speech therapy assistant
  speech and language therapy assistant; speech and language assistant`;

export const communicationConcepts: readonly Concept[] = conceptsIn('communication', [
  {
    id: 'ci.receptive',
    title: 'understanding spoken language',
    needs: `receptive; receptive language; language comprehension; comprehension of (language|spoken|speech)
      verbal comprehension; listening comprehension; understand~ *? language
      understand~ *? (instruction~|question~|direction~|request~|explanation~|concepts)
      understand~ what *? (said|say|saying|hear|hears|heard|told|asked|want|wants|means|mean)
      understand~ (longer|complex|spoken|long|simple) sentence~
      understanding of (language|words|instruction~|question~|what is said|spoken|speech|sentences|concepts)
      follow~ *? (instruction~|direction~|command~); follow~ what *? (said|say|saying|told|discussion|teacher)
      (spoken|verbal|oral) (instruction~|information|direction~|explanation~)
      step (instruction~|direction~|command~); part (instruction~|direction~|command~|request~)
      information carrying word~; blank level~; blank's level~; blank question~
      process~ (spoken|verbal|auditory|what); auditory processing; language processing; misunderstand~
      misunderstood instructions; wh question~; why and how questions
      answer~ (why|how|who|what|where|when|simple|open)? *? question~; (takes|take|taking) in (what|only|part)
      (catches|hears|picks up) only (part|some|the first|the last); catch~ (only)? * of what; looks blank when
      does not know what (to do|is being asked); does the first (thing|part); (only)? remember~ the last thing said
      looks (to|at) other~ * to see what to do; copies (what)? (other children|others|peers|classmates|friends)
      watches what others do; instruction~ * repeated; (told|given) * one thing; told * things at once
      several things at once; long explanations; (key|information) word level; what words mean
      does not understand what; cannot follow *? (lesson|discussion|story|talk~); gets lost when * talk~
      talk~ too fast; concepts such as; prepositions; before and after; does not take in; fail~ to understand
      respond~ to (his|her|their) name; understanding of vocabulary; what is being said
      understanding is *? (behind|delayed|below); says yes *? understand~; nods *? understand~
      misses (what|parts|much|half); follow~ (the|his|her|their) (teacher|adult|lesson|talk)
      does what (others|everyone else|the others) (do|did)
      talk~ (speeds|speed) up; (several|many|other|two) people * talk~; talk~ at once
      unless (he|she|they) can (also)? see it
      (keep~|keeping) up with (talk~|conversation~|what is said|discussion~)`,
    answers: `simplified language; simplify~ *? language; simple language; simple short sentences
      (short|simple|brief) sentences; (short|clear|simple) instructions; short simple
      chunk~ (instruction~|information|language|verbal)?; one instruction at a time
      one (step|thing|part|piece) at a time; instructions * (broken|chunked|one at a time|repeated|shown|steps)
      key words; (check~|checks|checking) *? (understanding|understood|understands)
      (say|repeat|tell) * back (in|what|the); in his own words; in her own words; in their own words
      visual (support~|cue~|prompt~|aid~|clue~); pictures (alongside|with|to back up|to support); symbols alongside
      gesture~; natural gesture; derbyshire language scheme; language link; language for thinking; blank level~
      blank programme; language through reading; barrier game~; comprehension monitoring
      repeat~ (instruction~|and rephrase|the instruction~); rephras~; (10|ten) second rule
      reduce~ (language|talk|the amount of talk|verbal); less talk; fewer words; information carrying word~
      (picture|written) instructions; show~ as well as tell~; active listening; understanding language group
      task (instructions)? (drawn|written down|on a card); instruction card~; step by step pictures
      pre recorded instructions; concept cat; listening (group|programme|games); slow~ pace of speech; speak~ slowly
      adult language; say~ his name (first|before); say~ her name (first|before); gain~ (his|her|their) attention
      object~ of reference; now and next; (asked|asking|ask~) to show`,
    helpers: `${therapist}; language (group|programme|intervention|therapy|work|sessions|activities)
      language assessment; learning language`,
    near: 'ci.dld cl.processing ci.vocabulary cl.memory',
  },
  {
    id: 'ci.expressive',
    title: 'putting thoughts into spoken words and sentences',
    needs: `expressive; expressive language; sentence (length|structure); spoken sentences
      put~ (words|sentences) *? together; put~ * into words; word order; order of words; words * wrong order
      words (come|are) out *? (jumbled|muddled|mixed|wrong|back to front); words get (jumbled|muddled|mixed)
      muddle~ * words; jumble~ * (words|sentences)
      (single|one|two|three|four|five|six|<n>) word (sentence~|phrase~|utterance~|level|stage|combinations)
      (single|few|isolated) words; one or two words; two or three words; <n> words together
      (string~|join~|link~|link) *? words; full sentences; complete sentences
      (longer|short|simple|spoken|own) sentences; sentence~ of <n> words; talks in; speaks in; short phrases
      grammar; grammatical; past tense; pronoun~; narrative~; retell~; re tell~; oral language; spoken language
      verbal expression; tell~ * (story|stories|about his day|about her day|what happened|what has happened|news)
      recount~; relate what happened; explain~ *? (himself|herself|what|ideas|thinking|answer|events|how|why)
      explain~ (things|to others)
      express~ (himself|herself|themselves|themself|ideas|thoughts|needs|wants|opinions)
      express~ his (ideas|thoughts|needs|wants|views|opinions)
      express~ her (ideas|thoughts|needs|wants|views|opinions)
      express~ their (ideas|thoughts|needs|wants|views|opinions)
      say~ what (he|she|they) (means|mean|wants|want|needs|thinks|think); get~ * words out; get his words out
      get her words out; get their words out; get across what
      get~ (his|her|their) (point|message|meaning|ideas) across
      describe~ (what|pictures|events|an|things|objects|a); leaves out (words|little words|small words)
      miss~ out (words|little words|small words); limited (speech|talk|language); language delay; delayed language
      talk~ in (sentences|phrases|single); verbal output; spoken output; class talk
      speak~ in (sentences|class|phrases|longer); joins words; baby talk; stories make no sense
      (stories|accounts|explanations) (are|do not|lack|jump); sequence (events|ideas) verbally
      people cannot follow * telling; tongue tied; convey~ *? (meaning|message); connectives when speaking
      late to talk; late talker; vague when * asked; (answers|replies) (with|in) (one|single|a) word~; verb endings
      word endings; little words
      (one|single) word (answer~|reply~|response~)
      stor~ wander~; who did what; narrative skills`,
    answers: `colourful semantics; narrative (therapy|group|intervention|programme|framework); story grammar
      black sheep; sentence (building|work|strips|maker|construction); shape coding; modelling language
      model~ (language|sentences|correct|the correct|back|longer); recast~
      expand~ *? (sentence~|utterance~|what he says|what she says|what they say|phrases|says); add~ one (more)? word
      repeat~ * back correctly; talk boost; talking boost; neli; nuffield early language intervention; language link
      talk partner~; time to talk; oral rehearsal; rehears~ (aloud|out loud|orally|his sentence|her sentence)
      sentence starter~; sentence stem~; sentence frame~; talk~ frame~; story mountain; story map~; talk for writing
      show and tell; talk about (pictures|photos|photographs); conversation starter; cue cards
      (who|who doing) what (where); who what where when; picture description; comment~ rather than question~
      sequencing (cards|pictures); word order (work|practice); grammar (programme|group|work|teaching)
      forced alternatives; home school (diary|book) to * talk; language experience; early talk; chatterbugs
      talk time; sentence practice; speaking frame~; expressive language (group|programme|work|therapy); makaton
      storytelling; story telling; (telling|retelling) (stories|a story|the story)`,
    helpers: `${therapist}; language (group|programme|intervention|therapy|work|sessions|activities)
      early language; makaton; oracy`,
    near: 'ci.dld ci.vocabulary ci.aac',
  },
  {
    id: 'ci.vocabulary',
    title: 'knowing and finding words',
    needs: `vocabulary; word finding; find~ the (right|correct|exact)? word~; (right|correct) word~
      word retrieval; retriev~ words; word knowledge; word meanings; meaning~ of (new)? words
      names of (things|objects|everyday|animals|people); name~ (objects|things|common|everyday|pictures|items)
      (thing|thingy|stuff|that) instead of; says thing; (uses|says) thing; calls everything
      (topic|new|key|subject|technical|specialist|curriculum) words; range of words; learn~ new words
      forget~ *? words; forget~ what things are called; what things are called; tip of (his|her|their|the) tongue
      talks round; non specific words; limited words; word learning; know~ few words; number of words
      (mix~|confus~) up words; subject vocabulary`,
    answers: `word aware; pre teach~; pre learn~; pre taught; preteach~
      vocabulary (group|programme|work|list~|bank~|book|session~|mat~|wall|intervention|teaching|cards)
      word (map~|web~|wizard~|wall~|mat~|book|hunt|of the (day|week)); mind map~
      semantic (map~|feature~|links|cues); phonemic cues; first sound (cue~|prompt~|clue~); stick~ words; star word~
      word bank~; topic (mat~|word~|dictionary|glossary); glossary; picture dictionary; personal dictionary
      category (game~|work|sorting); sorting (by|into) category~; flashcards of; naming (game~|practice|activities)
      words (taught|introduced|learned|learnt) before`,
    helpers: `${therapist}; language (group|programme|intervention|therapy|work|sessions|activities)`,
    near: 'ci.expressive ci.receptive ci.dld',
  },
  {
    id: 'ci.speech',
    title: 'clear speech',
    needs: `speech sound~; speech clarity; clarity of (speech|his speech|her speech); articulat~; articulation
      (phonology|phonological); phonological (disorder|delay|difficulties|processes); phonology; intelligible
      intelligibility; unintelligible; verbal dyspraxia; developmental verbal dyspraxia; apraxia; childhood apraxia
      dyspraxia of speech; cas; unclear speech
      speech (is|was|remains|can be) *? (unclear|hard|difficult|indistinct|slurred|not clear|poor|delayed)
      speech (delay|disorder|difficulties|errors|production|problem~); delayed speech; talk~ (unclearly|clearly)
      speak~ (more)? clearly; (hard|difficult|impossible) (for)? *? to understand (him|her|them)
      (hard|difficult|impossible) (for)? *? to understand (what he says|what she says|his speech|her speech)
      understand~ (him|her|them)
      understood by *? (people|strangers|others|adults|unfamiliar|peers|children|everyone|outside|staff)
      (is|be|been|not|being|are) understood; make~ (himself|herself|themselves) understood
      understood (him|her|them); unfamiliar (adult~|people|listener~|person|listeners) *? understand~
      stranger~ * understand~; (strangers|others|people) cannot understand
      people * understand (about|only|few|one|half|little|most); word in <n>; words out of <n>; say~ *? sound~
      say (the)? words clearly; pronounc~; pronunciation; mispronounc~; slurred; lisp; mumbles; mumbling
      (misses|drops|leaves) *? (ends|beginnings|endings|starts) (off|of) *? words; front sounds; back sounds
      consonant~; consonant clusters; fronting; dysarthria; cleft; cleft (palate|lip); nasal speech; sounds mixed up
      mixes up * sounds; swaps * sounds; t for k; the words (he|she) (says|say)
      (asked|told|has) to repeat (himself|herself|themselves)
      only (his|her|their) (mum|mother|family|parents|sister|brother) (can)? understand~
      voice (is|disorder|difficulties|quality); hoarse; oral dyspraxia; copy~ mouth shapes; mouth shapes
      (catch~|catches|understand~) (only)? (half|part|some|little|few|most|a few|a third) * (says|say|said|words)
      (follow~|make out|makes out) (only)? (half|part|some|little|few|most|a few|a third) * (says|say|said|words)
      (catch~|catches|make out|makes out) (half|part|some|little|few|most|a few) of
      (can|could) tell what (he|she|they) (is|are) saying`,
    answers: `nuffield dyspraxia; nuffield (programme)?; cued articulation; jolly phonics actions
      (phonology|phonological) (programme|therapy|approach|work|awareness therapy)
      speech (programme|practice|target~|exercise~|work|drill~)
      speech (group|therapy|homework|sound~ work|sound practice|production); direct speech therapy
      speech therapy for; articulation therapy; minimal pair~; maximal oppositions; core vocabulary approach
      sound (practice|cards|production|work|programme); metaphon; oro motor exercises; mirror work
      auditory discrimination; sound discrimination; practis~ (his|her|their|target|the|speech)? sound~
      practice of *? speech; target sound~; repeat back * clearly; model~ *? (sound~|word~) (clearly|correctly|back)
      visual phonics; tongue placement; listening for sounds; electropalatography; pml; dttc; rest programme
      rapid syllable; podd; makaton; sign~ (and|or|alongside|to back|to support)`,
    helpers: `${therapist}; makaton; sign~ supported; podd`,
    near: 'ci.dld ci.aac',
  },
  {
    id: 'ci.fluency',
    title: 'stammering and fluent speech',
    needs: `stammer~; stammering; stutter~; (dysfluent|dysfluency); dysfluency; dysfluent; non fluent
      fluency of speech; speech fluency; fluent speech; speak~ fluently
      gets stuck on (words|sounds|his|her|a word|the first); stuck on (words|sounds|the first)
      blocks on (words|sounds); repeats (the)? (first|initial)? (sound~|syllable~|part); prolongs sounds
      bumpy (talking|speech|words); avoids (speaking|talking|reading aloud|words); cluttering; words get stuck
      struggle behaviours when speaking; reading aloud * class`,
    answers: `palin; palin (pci|parent); lidcombe
      stammer~ (programme|therapy|support|group|clinic|course|specialist)?
      fluency (programme|therapy|group|techniques|clinic|work|strategies|shaping); slow talk; easy onset
      smooth talking; block modification; time to (finish|speak|talk|answer) without (interruption|being hurried)
      without interrupting; not (finish|finishing|interrupt|hurry|hurrying) *? (sentences|words|him|her|them)
      never finish~ (his|her|their) (sentences|words)
      (wait|waiting) for (him|her|them) to finish (speaking|talking)?; turn to speak agreed; not asked to read aloud
      alternative~ to (reading|speaking|answering) aloud; keep~ eye contact while; unhurried
      parent child interaction; register without speaking; fluency (specialist|therapist~)`,
    helpers: therapist,
    near: 'ci.speech',
  },
  {
    id: 'ci.dld',
    title: 'a language disorder or delay',
    needs: `dld; developmental language disorder; slcn
      language (disorder|impairment|difficulties|needs|skills|difficulty); speech language and communication
      speech and language (delay|difficulties|needs|skills|disorder|development)
      communication (difficulties|needs|difficulty|delay|disorder); delayed communication
      language is *? (delayed|behind|below); language development; language and communication; communication skills`,
    answers: `language (base|unit|resource|provision|class|resource base); shape coding; communication friendly
      language rich; total communication; language enrichment; elklan; makaton; whole class language
      communication (group|programme|plan|profile|passport|targets|targets set); language (programme|group|therapy)`,
    helpers: therapist,
    near: 'ci.receptive ci.expressive ci.vocabulary',
  },
  {
    id: 'ci.aac',
    title: 'communicating without relying on speech',
    needs: `non speaking; non verbal; nonverbal; nonspeaking; pre verbal; preverbal; minimally verbal
      no (spoken)? (words|speech|language); few spoken words; no functional speech
      does not (yet)? (use|have) (words|speech|spoken); without (words|speech|spoken); aac; augmentative
      alternative communication; pecs; makaton; signalong; signing; british sign
      (uses|use|using|by|with|through) (sign|signs|gesture~|pictures|symbols)
      (uses|use|using|by|with|through) (signing|vocalisations|sounds|photos|noises); eye gaze; eye pointing
      communication (aid~|device~|book~|board~|system); voca; core board; voice output; talker
      cannot (speak|talk|say); not (yet)? (talking|speaking|verbal); unable to (speak|talk|say|tell); point~ to what
      (leads|takes|pulls|lead) (adult~|people|an adult|you|staff) (by|to); by the hand
      ask~ for (what|help|things|a|more|food|objects|items|toys|drink~); ask~ for (his|her|their) (needs|wants)
      make~ (his|her|their)? (need~|wants|wishes|choice~|feelings) (known|clear)?; mak~ (a)? choice~
      request~ (help|items|more|food|objects|a|things|what)
      communicat~ (his|her|their|basic)? (needs|wants|choices|wishes|preferences|feelings); vocalis~
      functional communication; (intentional|early) communication; initiat~ communication
      say (what|when) *? (wrong|hurts|needs|wants); let~ (people|adults|us|others|staff) know
      indicat~ (yes|no|choice|needs|when|what); yes and no; cries to; screams to; echolalia; echolalic
      spontaneous communication
      tell~ (us|people|adults|anyone) (what|when|that|how) *? (wants|needs|hurts|wrong|is wrong|likes)
      tell~ (others|staff|someone|you) (what|when|that|how) *? (wants|needs|hurts|wrong|is wrong|likes)`,
    answers: `aac; podd; pecs; makaton; signalong; sign~ (and|or|with|alongside|used|symbols|supported)?; signing
      signed; symbols; core (vocabulary|board|word~)
      communication (book|board|aid|device|partner|passport|system|app|cards|grid); choice board~; choosing board~
      choice card~
      (proloquo2go|proloquo|grid 3|grid3|touchchat|lamp|snap|clicker communicator|td snap|tobii|gotalk|go talk)
      objects of reference; aided language; aided (language)? (stimulation|modelling|input); intensive interaction
      single message; step by step switch; (bigmack|big mack); bigmack; eye gaze; communication software
      tablet * talk; tablet with * (voice|symbols|speech); voice output; talker; now and next symbols
      picture exchange; exchange pictures; pictures to (choose|ask|request|show|point)
      photo~ to (choose|ask|request); yes no card~; help card~; i want; widgit; communicate in print
      motivating (items|toys|objects) (out|kept|placed|in); bucket time; tac pac`,
    helpers: `${therapist}; aac (hub|service|specialist); communication aid (centre|service); ace centre
      assistive technology (team|specialist|service); communication support worker~`,
    aspirations: `be understood; tell us what; find (his|her|their) voice; have a voice; to talk; say mummy
      communicate with (us|others|people)`,
    near: 'ci.expressive ci.speech',
  },
  {
    id: 'ci.eal',
    title: 'learning English as another language',
    needs: `eal; english as an additional language; additional language; home language; first language (is)?
      speak~ * at home; new to english; bilingual; english is not`,
    answers: `eal; bilingual (assistant~|support|books|resources|worker); home language; interpreter~; translated
      translator~; translation~; dual language; emtas; first language; pre teach english`,
    near: 'ci.vocabulary',
  },
]);
