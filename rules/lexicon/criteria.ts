/** What would count as having got there (domain 3.2 M, 3.5). `sort` lets a reader weigh it: a rate says more than "independently". */
export interface Criterion {
  sort: 'rate' | 'amount' | 'level' | 'help' | 'alone' | 'end-state' | 'measure' | 'change';
  phrases: readonly string[];
}

const few =
  '(at least|at most|up to|a minimum of|minimum of|no more than|no fewer than|not less than|no less than|more than|fewer than|less than|over|under|inside|within|about|around|approximately|all|any|only|just|exactly)';
const things =
  '(times|occasions|opportunities|trials|minutes|mins|min|seconds|secs|hours|hrs|hour|words|word|sentences|sentence|steps|step|items|item|lessons|lesson|days|mornings|afternoons|pieces|piece|sounds|letters|pages|page|paragraphs|lines|metres|m|km|miles|lengths|laps|stairs|stops|peers|children|pupils|people|friends|adults|classmates|turns|exchanges|questions|answers|facts|things|choices|symbols|signs|signs|pictures|photographs|photos|objects|colours|shapes|numbers|numerals|coins|pounds|books|stories|texts|tasks|activities|activity|meals|dishes|recipes|foods|ingredients|ways|strategies|reasons|ideas|examples|features|points|marks|gcses|gcse|grades|passes|qualifications|units|modules|credits|weeks|months|nights|sessions|transitions|journeys|trips|visits|shifts|clubs|club|instructions|instruction|requests|comments|greetings|part|parts|key words|word phrases|word sentences|bites|mouthfuls|spoonfuls|sips|pegs|buttons|fastenings|garments|clothes|places|rooms|settings|contexts|situations|subjects|events|changes|details|emotions|feelings|triggers|zones|rules|digits|sums|calculations|problems|tables|times tables|multiplication|words per minute|wpm|wcpm|targets|goals|drawers|cards|blocks|beads|pieces|bricks|piece|catches|throws|balls|jumps|hops|kicks|squares|routes|buses|phone calls|calls|messages|emails|texts|applications|interviews|purchases|errors|mistakes|prompts|reminders|sips|breaks|periods|half days|full days|volunteers|spaces|examples|hobbies|interests|household chores|chores|jobs|customers|drinks|cups|portions|toys|games|rounds|verses|songs|notes|cues|icons|buttons|bookings|appointments|appointment|medicines|doses|tablets|events|gaps|slots|intervals|outfits|sets|repetitions|reps|new|different|named|spoken|written|consecutive)';

export const criteria: readonly Criterion[] = [
  {
    sort: 'rate',
    phrases: [
      '<n> (out of|in|from|/|times out of|of|times in|days out of|days in|lessons out of|of the|of his|of her|of their) (the|every|each|his|her|their)? <n>',
      '<n> (*)? (out of|in every) (the|every|each|a)? <n>',
      '<n> (weeks|days|times|lessons|mornings|trips|visits|goes|tries|attempts|occasions|nights|playtimes|lunchtimes|sessions|shifts|evenings|afternoons|meals|tasks|words|questions|turns) (out of|in|in every|of) (every)? <n>',
      '<n> %',
      '<n> (percent|per cent)',
      '<n> (times|x|days|mornings|afternoons|evenings|nights|lessons|sessions|occasions|lunchtimes|playtimes) (a|per|each|every|in a|in each|in every|in the|/|this|that|over a) (day|week|fortnight|month|term|lesson|session|year|playtime|half term|school day|hour|school week|morning)',
      '(once|twice) (a|per|each|every|in a|in each|in every|in the) (day|week|fortnight|month|term|lesson|session|year|playtime|half term|school day|hour|morning|break)',
      '(at least|only)? (once|twice)',
      '(most|every|each) (school|working|college|week)? (day|week|morning|lesson|weekend|evening|weekday|school day|night|lunchtime|playtime|saturday|break|fortnight|month|term)',
      '(every|each) (time|occasion|drill|trip|visit|meal|swim|turn|question|page|shift|journey|transition|change|instruction|snack|session|appointment|match|game|assembly|work day|training)',
      '(daily|weekly|nightly|fortnightly|monthly)',
      '(every|each) <weekday>',
      '<n> consecutive *',
      '(three|two|four|<n>) quarters of',
      '(half|all|three quarters) of (the|his|her|their) (time|lessons|words|day|lesson|sessions|occasions|week|letters|sounds|work|meal|pieces|questions)',
      '<n> * (running|in a row|consecutively|on the trot)',
      '<n> of (which|them|these|the|those|his|her|their)',
      '<n> * (a|per|each|every) (week|day|fortnight|month|term|lesson|session)',
      'on <n> (separate|different|consecutive|occasions|days|out|of|school|or)',
      '<n> consecutive *',
      'in <n> (different|separate|out|settings|places|lessons|subjects|of)',
      'for <n> (consecutive|weeks|days|months|school days|nights) (running|in a row|together)?',
    ],
  },
  {
    sort: 'amount',
    phrases: [
      `${few}? <n> (or more|more|new|different|full|whole|separate|key|other|common|simple|single|correct|consecutive|named|familiar|high frequency|spoken|written|connected|linked|verbal|visual|adult|clear|complete|healthy|basic|extra|functional|real|short|further|word|letter|step|part|figure|digit|minute|hour|syllable|cvc|page|line|turn|item|piece|metre|tricky)? ${things}`,
      '<n> (or|to|-) <n> *? (minutes|words|steps|times|sentences|items|children|peers|turns|lessons|days|occasions)',
      '<n> (word|step|minute|line|item|turn|part|syllable|page|paragraph|key word|symbol|piece|metre|hour|information carrying word|digit|figure|letter|sentence|day|night|person|mile|course|week) *',
      `<n> * ${things}`,
      `${few} <n>`,
      '<n> (or more|or fewer|or less|and above|or above|plus|minimum|and over)',
      '(up to|to|within|from|past|beyond) <n>',
      '(one|a) (friend|peer|other child|other pupil|adult|classmate|partner|club|new friend|hobby|named friend|chosen|trusted adult|whole|full|complete|short|simple|single|page|paragraph|length|bus|hour|half an hour)',
      '(a|one) (page|paragraph|line|sentence|length|mile|kilometre|minute|full|whole) ',
      '(half|a half|an) (an hour|hour)',
      '(between|from) <n> (and|to|-) <n>',
      'a (3|5|10|15|20|30|45|<digits>) (minute|word|step|page|metre|part|item|sentence|hour) *',
      '£ <n>',
      '<n> (separate|different|or more|new|named|familiar|unfamiliar|other) *',
      '<n> <plural>',
      '<n> (right|correct|correctly)',
      '<n> * (made|done|sent|finished|completed|booked|written|cooked|given|earned|passed|handed in)',
      '((the|a|an|his|her|their|its) (full|complete)|whole|entire) *',
      'for (a|one|the) (whole|full)? (fortnight|week|month|term|half term|day|school day|lesson|session|morning|afternoon)',
      'all (day|night|morning|afternoon|week|lesson|the way)',
      '(from)? (start|beginning) to (finish|end)',
      '(the|a) (whole|full)? (length|width|height) of *',
      '<n> hands? (held|holding|on)',
      '(all the way|to the end|right through)',
    ],
  },
  {
    sort: 'level',
    phrases: [
      '(level|entry level|entry|stage|step|grade|grades|phase|year|standard|set|book band|merit|distinction|pass|a pass in|key stage|ks) (<n>|level|one|two|three) (expectations|standard|level|work|or above|expected)?',
      '(expected|age expected|greater depth|working at|working towards) (standard|level|the expected)',
      '(a|the|his|her|their)? (reading|spelling|maths|standard|comprehension) (age|score) (of|to|at|above|by|from)',
      '(gcse|gcses|a level|a levels|btec|nvq|functional skills|entry level|level <n>|diploma|certificate|t level|asdan|duke of edinburgh|bronze award|driving (test|licence)|theory test|hnd|apprenticeship|supported internship|driving theory test|phonics (screening)? check|bikeability|food hygiene certificate|cscs card|first aid certificate|food hygiene|silver award|arts award)',
      '(pass|passes|achieve|achieves|gain|gains|get|gets|attain|obtain|secure|score|scores|reach|reaches) (a|an|his|her|their|at|the|above)? (grade|level|pass|merit|distinction|score|mark|place|qualification|certificate|<n>|award|offer|licence|standard|early learning goal|expected)',
      '(early learning goal|elg|elgs)',
      '(purple|orange|turquoise|gold|white|lime|red|yellow|blue|green) (book)? band',
      '(pre key stage|engagement model)',
    ],
  },
  {
    sort: 'help',
    phrases: [
      '(with|needing|given|using|after|following|on|from) (just|only|at most|no more than|up to|a maximum of|fewer than|minimal|a)? (<n>|a|an|one|single) (verbal|visual|adult|gestural|spoken|physical|written|silent|picture|further|quiet|brief|to|or|single|light)? (to|-|or)? <n>? (verbal|visual)? (prompt|prompts|reminder|reminders|cue|cues|adult|request|warning|demonstration|check|checks|instruction|attempt|attempts|step|person|example|adult prompt)',
      '(with no|without|with zero|needing no|no) (any|an|a|further|more|adult|verbal|physical|visual|staff|direct|additional|other|individual|extra|their|his|her|being|having|hands on|one to one|1:1|repeated)? *? (prompt|prompts|prompting|reminder|reminders|help|support|assistance|adult|adults|adult help|supervision|being asked|being told|intervention|being prompted|being reminded|staff|errors|mistakes|error|hand over hand|guidance|escort|adult support|falling|spilling|stopping|leaving|touching|physical support|holding|adult intervention|cue|encouragement|teacher input|an escort|reassurance|crying|becoming distressed|an adult)',
      '(help|support|prompts|prompting|adult help|assistance) (from|of) (one|a single|only one|1) *',
      '(adult|support|help|staff|parent|one to one) (only)? (within sight|nearby|at a distance|on standby|shadowing|out of sight|in the room|standing back)',
      '(unprompted|unaided|unassisted|unaccompanied|unsupervised)',
      'without (prompting|help|support|assistance|reminders|supervision|adult|being|anyone|any|needing|an|a)',
      '(from|with) (a|his|her|their|the)? (visual|written|picture|printed|symbol|photo|tick|now and next)? (checklist|list|recipe card|recipe|prompt card|timetable|prompt sheet|script|choice board|symbol board|communication board|task board|schedule|sequence|map|reminder card|task list|timer|symbol strip|picture sequence|prompt)',
      'no adult *',
      '(nobody|no one|no grown up|no staff) *',
      'from memory',
      '(without|not) (him|her|them|anyone|anybody|someone|an adult|adults|mum|dad|staff|being|needing|having)? <ing>',
      '(no|nothing|nobody|none) *? (read|given|told|touched|bumped|spilt|spilled|helping|touching|needed|missed|dropped|speaking|pushing|pointing|holding|doing|asking|reminding|prompting|stepping in)',
      '(,|-|with|and|.) no *',
      '(adult|adults|staff|ta|tas|nurse|mum|dad|mother|father|sister|brother|nan|parent|parents|carer|worker|tutor|aider|supervisor|driver|teacher|coach|escort|assistant|family|interpreter|mentor) (is|are)? (only|just|not|no nearer|stays|staying|standing|stood|stands|sitting|sat|waiting|waits|present|nearby|watching|watches|looking|looks|listening|hands off|in the|in another|out of|at a|at the|at another|<n>|behind|within|outside|elsewhere|away|keeps|keeping|beside|close by)',
      'no help from *',
      'with (full|partial|minimal|light touch|only gestural|hand under hand|stand by|standby|verbal) (support|help|assistance|prompting|physical support|supervision|prompts)',
    ],
  },
  {
    sort: 'alone',
    phrases: [
      '(independently|on (his|her|their|my|its) own|by (himself|herself|themselves|myself|themself)|alone|(himself|herself) to|for (himself|herself|themselves|myself))',
    ],
  },
  {
    sort: 'measure',
    phrases: [
      '(as shown (on|by|in)|as measured (by|on|in|using|against|with)|measured (by|on|using|against|through|with)|as recorded (in|on|by)|as evidenced (by|in)|scored on|rated|rating|as scored|as judged by|self rat~|on (a|the|his|her|their) * (scale|rating|checklist|profile|questionnaire|measure|outcome measure|thermometer|tracker))',
      '(boxall|sdq|rcads|strengths and difficulties|celf|bpvs|york|ypi|outcome star|goal attainment|gas goal|ages and stages|salford|leuven|pivats|b squared|branch maps|insight primary|therapy outcome measure|wemwbs|stirling|canadian occupational|copm|wellbeing scale|five point scale|5 point scale|zones check in|point scale|<n> point)',
      '(shown|evidenced|demonstrated|measured) by',
      '(no|zero|0) (incidents|absences|exclusions|falls|accidents|injuries)',
    ],
  },
  {
    // A thing done once, or a text read, that anyone can see is done.
    sort: 'end-state',
    phrases: [
      'read~ (a|an|the|his|her) <cap> *? (book|novel|comic|magazine|story|annual)',
      "(has not|have not|had not|not|never|hasn't|hasnt|haven't) (seen|met|read|heard|tried|used) (before)?",
      '(unseen|unfamiliar) (text|texts|page|passage|book|words|story)',
      'that (both|a|an|anyone|someone|somebody|people|the|another|others|strangers?) *? (who *)? (can|could) (read|understand|follow|hear|recognise|make out|use|repeat|name|tell)',
    ],
  },
  {
    sort: 'change',
    phrases: [
      '(from|up from|down from|instead of|rather than|compared (to|with)|currently|baseline) * (to|of|is)? <n>',
      'from <n> * to <n>',
      'from (a|his|her|their)? (current)? * (of)? <n> to <n>',
      '<n> (months|years|points|levels|weeks|grades) (progress|of progress|improvement|more|above|higher)',
      '(reduc~|increas~|rise~|fall~|drop~|decreas~|extend~|lengthen~) (from|to|by) <n>',
      '(doubled|halved|trebled)',
    ],
  },
];
