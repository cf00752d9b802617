/**
 * What an Outcome's verb says (domain 3.4). `observable`: seen or heard. `vague`: says nothing by itself. `service`: what adults or
 * services do. `completion`: an observable act that has an end one can
 * see. `knowing`: unseen, but a count of what is known shows it. Forms by stem, so "reads", "reading", "read" are one.
 */
export interface Verb {
  sort:
    | 'observable'
    | 'completion'
    | 'knowing'
    | 'coping'
    | 'vague'
    | 'state'
    | 'hope'
    | 'loose-amount'
    | 'loose-manner'
    | 'service'
    | 'aspiration'
    | 'wish'
    | 'compliance'
    | 'negative';
  phrases: readonly string[];
}

const observable =
  'ask answer choose choos point name tell say sign use request greet join play read write spell count calculate follow start pack dress eat drink wash cook pay shop cross travel walk climb transfer hold type attend identify describe explain recall sort show demonstrate initiate wait order budget apply volunteer work put take open close carry match copy draw cut colour paint build stack throw catch kick jump hop run swim ride balance sit stand crawl roll push pull reach grasp lift drop pour stir spread peel chop toilet brush comb zip button tie fasten undress tidy hang share give offer invite comment respond reply signal gesture nod smile look label list compare measure weigh add subtract multiply divide solve estimate tell record recite repeat retell summarise infer predict sequence blend segment sound decode punctuate edit proofread print email phone call text message search log save present perform sing dance speak talk whisper pronounce articulate swallow chew sip feed visit meet arrive stay remain leave return go come move turn press switch activate steer propel drive catch board buy choose spend earn withdraw bank manage plan organise check tick cross complete finish make prepare submit hand deliver collect bring fetch find locate recognise select pick chose rate report log accept try taste touch indicate communicate lead present negotiate discuss debate interview travel navigate independently calm breathe stretch rest sleep wake settle separate enter keep refer consult book arrange cancel rearrange fill attempt form trace imitate vocalise exchange request tap scan swipe combine construct produce generate compose link connect quote cite revise practise rehearse test bat bowl score pass dribble serve load unload sweep mop iron fold hoover clean empty change wipe shower bathe shave flush catheterise inject inject monitor administer take measure map host greet introduce thank apologise lift wheel propel reverse shut lock unlock stamp scroll click upload download';

const completion =
  'complete finish pass achieve obtain gain secure hold submit cook travel swim cycle catch buy pay book make prepare hand dress order cross read write spell count name tie fasten fill sit';

const vague =
  'improve develop increase enhance progress continue appreciate enjoy feel become build grow strengthen extend achieve benefit thrive flourish succeed mature widen broaden deepen embrace value believe consider realise';

const each = (words: string) =>
  [...new Set(words.split(/\s+/))].filter((word) => /^[a-z]+$/.test(word)).map((word) => `${word}~`);

export const verbs: readonly Verb[] = [
  {
    sort: 'observable',
    phrases: [
      ...each(observable),
      'take turns',
      'taking turns',
      'ask for *',
      'put (on|away|in|up)',
      'take part in',
      '(have|has|having) a (go|try|turn|bath|shower|wash|chat|conversation)',
      'get (on|off|dressed|changed|washed|ready|to)',
      'do up',
      'turn to',
      'let an adult know',
      'get (the|a) *? (bus|train|tram|taxi)',
      'make (a|an|the|his|her|their)',
      'hand in',
      'keep to',
      'line up',
      'calm (himself|herself|themselves|myself)',
    ],
  },
  { sort: 'completion', phrases: each(completion) },
  {
    sort: 'knowing',
    phrases: [
      '(use|uses|using|apply) (a range of|his|her|their|the|different|some|learned|learnt|taught|appropriate|calming|coping|self regulation|agreed)? (strategies|skills|techniques|tools|approaches)',
      '(know|knows|understand|understands|learn|learns|recognise|recognises|remember|remembers|memorise|master|masters|grasp|grasps|tolerat~|maintain~|sustain~|concentrat~|focus~)',
    ],
  },
  {
    // Unseen, and a count beside them counts something else ("engages with four activities").
    sort: 'coping',
    phrases: [
      '(engag~|participat~|access~|cope~|manag~|regulat~|interact~|socialis~|function~|transition~|cooperat~|collaborat~|explor~|experienc~|contribut~)',
    ],
  },
  {
    sort: 'vague',
    phrases: [
      ...each(vague),
      '(make|making|made) (good|better|expected|more|further|some|sustained|steady|accelerated|appropriate|continued|rapid)? progress',
      'work~ (towards|on)',
      '(be|become|becoming|feel|feeling) (more|better|increasingly|very|as|a|an|able to)? *? (confident|independent|resilient|aware|settled|happy|happier|calm|calmer|safe|secure|ready|included|valued|engaged|motivated|comfortable|organised|successful|competent|confidence|part of|prepared|positive|healthy|fit|regulated|focused|heard|respected|literate|numerate|mature|sociable|responsible)',
      '(more|less|increasingly|fully|better) (confident|independent|resilient|aware|settled|happy|calm|safe|secure|included|engaged|motivated|comfortable|organised|able|sociable|mature|positive|regulated|focused|willing|tolerant|flexible|relaxed|responsible)',
      '(more|greater|increased|improved|better|further|good|enhanced) (confidence|independence|resilience|self esteem|skills|awareness|understanding|engagement|control|focus|attention|concentration|behaviour|communication|relationships|friendships|wellbeing|attendance|regulation|participation|organisation)',
      '(participate|join in|take part|contribute) (more|fully|better|effectively|appropriately)',
      '(get|getting) (better|on better|on well|along)',
      '(have|has|having|show|shows|gain|gains) (a)? (better|good|greater|improved|increased|more|positive|clear|secure|sense of|range of|an understanding|understanding|an awareness|awareness|wider|stronger)',
      '(close|closing|narrow|reduce) the gap',
      '(mov~ (forward|on)|mak~ gains|keep up|in line with *|meet~ (his|her|their|all|the) (targets|needs|milestones)|on track)',
      '(anxiety|confidence|self esteem|behaviour|independence|resilience|attention|concentration|understanding|mood|anger|attendance|vocabulary|skills|reading age|reading|sleep|wellbeing|stamina|motivation|engagement|language|speech) (will|to) (be|rise|fall|increase|improve|have|grow|get|become|reduce|continue)',
      '(catch|catching|caught|catches) up',
      'get~ on (well|better)? with (other|others|his|her|their|people|peers|everyone|adults)',
      '(access|follow|accessing|following) (a|the|his|her|their|my)? (full|broad|whole|national|mainstream|school|broad and balanced|same)? *? (curriculum|learning|education|lessons)',
      // "Follows his visual timetable" can be watched.
      '(access|follow|accessing|following) (a|the|his|her|their|my)? (full|whole|mainstream|school|same|usual) timetable',
      '(make|makes|making) (appropriate|good|safe|safer|positive|informed|healthy|healthier|right|better|sensible|wise)? *? (choices|decisions)',
      '(make|making|made|makes) <n> * progress',
      'settl~ (in|into|well|down|better)',
      'needs (are|will be|to be|being|is) *? met',
      'be (aware of|ready to learn|included|part of|exposed to)',
      '(manage|regulate|control|express|cope with|understand|deal with) (his|her|their|my|own|the)? *? (emotions|feelings|anxiety|anger|behaviour|behaviours|worries|time|sensory needs|emotion|impulses|frustration|stress)',
      'independence skills',
      '(respond|interact|behave|participate|communicate|react|engage) (appropriately|well|positively|better)',
      'show~ (a|an|good|more|greater|better|his|her|their)? (resilience|confidence|respect|empathy|understanding|interest|independence|improvement|progress|awareness|maturity|motivation)',
      '(have|has) (the|a|his|her|their|all the) *? (skills|pathway|opportunities|strategies|tools|understanding)',
      '(a|the)? (reduction|increase|improvement|decrease) in *',
      'keep~ (himself|herself|themselves|myself) safe',
      '(behave|behaving|engage|engaging) (appropriately|positively|well|safely)',
      '(be|become|becomes|feel|feels) (more|less|increasingly|better) *',
      '(anxiety|confidence|behaviour|independence|resilience|attention|concentration|understanding|mood|anger|self esteem|meltdowns) * (reduced|reduce|improve|improved|increase|increased|be less|be better|lessen)',
    ],
  },
  { sort: 'hope', phrases: ['(it is hoped|it is anticipated|it is expected|hopefully|we hope|the hope is) *'] },
  {
    // How well, in name only: two readers would see two things.
    sort: 'loose-manner',
    phrases: [
      '(safely|well|appropriately|effectively|successfully|suitably|properly|sensibly|positively|fully|meaningfully|confidently|where possible|as appropriate)',
      '(most|some|much|more|the majority) of the time',
      'as * as possible',
      '(more|less) (clearly|easily|readily|calmly|quietly|carefully|kindly|nicely|politely|happily|safely|freely|fluently)',
      '(ongoing|asap|date tbc)',
      '(further|better)',
    ],
  },
  {
    // An amount in name only.
    sort: 'loose-amount',
    phrases: [
      '(for)? (longer|extended|increasing|sustained) (periods?|lengths?|times?|spells?|durations?)?',
      '(more|less) (often|frequently|independently|regularly|consistently|appropriately|readily|easily)',
      '(more|faster|longer|neater|clearer|louder|quicker|tidier)',
      '(regularly|consistently|frequently|sometimes|over time)',
      '(a (wider|greater|broader|larger) (range|variety|number) of|a (range|variety|number) of)',
    ],
  },
  {
    sort: 'state',
    phrases: [
      '(reach|achieve|fulfil|meet|realise) (his|her|their|my) (full|true|own)? potential',
      '(be|is|am|are) (happy|calm|safe|settled|confident|independent|toilet trained|included|healthy|ready|well|secure|regulated|engaged|focused|fine|comfortable|organised|resilient|motivated|successful|better|proud)',
    ],
  },
  {
    sort: 'service',
    phrases: [
      '(continued|ongoing|regular|weekly|daily|termly|continuing) access to',
      '(have|has|get|gets|gain|gains) (daily|regular|full|better|easy|weekly|direct|continued|ongoing|equal)? access to',
      'be (on|under|in) (the|a) (waiting list|caseload|books|roll|care|receipt) *?',
      '(under the care of|in receipt of|open to the)',
      '(course|placement|support|transport|travel|provision) * (provided|in place|arranged|funded)',
      '(ot|slt|salt|physio|camhs|hydro|elsa|counselling|therapy) (block|sessions|input|programme|prog|assessment|review)',
      '(moves?|moving) (in|into|to) (a)? *? (living|placement|accommodation|provision|unit)',
      '(attend|attends|attending) * (appointments|sessions|clinic|therapy)',
      'will (follow|complete|undertake|participate in|take part in|do|undergo) (a|an|the|his|her|their)? *? *? (programme|intervention|course of|group intervention|assessment|therapy group|therapy|therapy sessions)',
      '(to|will) be (exposed to|monitored|reviewed|assessed|checked|recorded|measured|tracked|maintained|implemented|delivered|provided|put in place)',
      '(support|provision|training|strategies|intervention|help|equipment|resources|therapy|sessions|visuals) (will|to|should) (be|continue)',
      '(continue|continues) (to)? (receive|receiving|attend|attending|have|access|accessing) *? (support|therapy|sessions|salt|camhs|intervention|physiotherapy|counselling|input|provision|help)',
    ],
  },
  {
    sort: 'aspiration',
    phrases: [
      '(want|wants|would like) (him|her|them|us|<cap>) to',
      '(wants|want|would like|would love|hopes|hope|dreams|dream|aspires|aspire|wishes|wish|longs) (to|of|that|for)',
      "(i'd|he'd|she'd|they'd|id) (love|like|want)",
      '(i|we) (just)? (hope|dream|wish)',
      '(one day|when (he|she|they|i) (is|are|am|gets|get) (older|grown up|big|an adult)|in adult life|in adulthood|as an adult|later in life|in the future)',
      '(live|have|lead) * life',
      '(a|live a|have a|lead a) (happy|successful|fulfilling|good|fulfilled|full|healthy|normal|independent|meaningful) (and)? *? (life|future|adulthood|lives)',
      '(become|becoming) (a|an) *',
      '(his|her|their|my) (dream|ambition|hope|aspiration|goal) (is|to)',
      '(to|will) be (a|an) (vet|doctor|teacher|mechanic|chef|nurse|gamer|youtuber|builder|footballer|artist|engineer|hairdresser|firefighter|zoologist|pilot|baker|plumber|electrician|scientist|actor|musician|train driver|farmer|astronaut|programmer|game designer|police officer|paramedic|gardener|designer)',
      '(a valued|an active) member of (society|the community|his community|her community|their community)',
    ],
  },
  {
    // A hope where no time is named, a step where one is.
    sort: 'wish',
    phrases: [
      '(get|have|find|getting|having|own|buy|live in) (a|an|my|his|her|their) *? (job|house|flat|car|girlfriend|boyfriend|dog|place|money|children|family|home|husband|wife|bar|shop|business)',
      '(live|living) (independently|alone|with (a|my|his|her|their)|on (my|his|her|their) own)',
    ],
  },
  {
    sort: 'compliance',
    phrases: [
      '(sit still|comply|complies|conform|obey|make eye contact|maintain eye contact|give eye contact|quiet hands|behave (appropriately|well|properly)|do as (he|she|they) (is|are) told|listen and obey|good sitting|sit quietly|follow (all)? (adult|staff) (directions|direction))',
    ],
  },
  {
    sort: 'negative',
    phrases: [
      '(will|to|does|do|can|should|must) (not|no longer|stop|never|refrain from|cease|avoid)',
      "won't",
      'not to *',
      '(stop|stops|stopping|refrain~ from|cease~|no longer|avoid~|never) *',
      '(reduc~|decreas~|fewer|less|lower|minimis~|eliminat~) (the|his|her|their|in|of|number|incidents|episodes|frequency|outbursts|challenging|meltdowns|anxiety|aggressive|occurrences|negative|time|behaviour|swearing|absconding|conflict|hitting)',
      '(without|with no) (hitting|biting|kicking|shouting|swearing|hurting|running|screaming|throwing|crying|lashing|becoming|interrupting|calling|leaving|melting|aggression|incident|getting|having)',
      'not (bite|hit|kick|push|shout|swear|run|throw|hurt|spit|interrupt|scream|leave|be|have|use|call|damage)',
      '(fewer|less|no) (incidents|outbursts|meltdowns|absences|exclusions|fixed term|arguments|falls|accidents)',
    ],
  },
];
