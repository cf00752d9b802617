/**
 * What adults say when they write as a child (domain 6.2): asking for services, judging oneself, explaining oneself, making a
 * case. One alone may be a child's; together, with nothing of the child's own beside them, they tell who held the pen.
 */
export interface Stance {
  /** What the writer does, as a reader would name it. */
  sign: 'asks' | 'judges' | 'explains' | 'argues' | 'labels' | 'instructs' | 'charms' | 'reports' | 'leans' | 'formal';
  /** How seldom a child says it unasked: 1 some do, 2 few, 3 hardly any. */
  weight: number;
  phrases: readonly string[];
}

const helper =
  '(adults?|people|grown (up|ups)|staff|someone|somebody|everyone|teachers?|my teachers?|my adults|my team|my helpers?|you|others|professionals|an adult|a grown up|those|trained)';
const service =
  '(support|help|therapy|physio|physiotherapy|ot|salt|slt|speech therapy|1:1|<ratio>|one to one|hours|small classes?|smaller classes?|class|school|setting|placement|provision|interventions?|strategies|visuals|visual (supports?|timetable|prompts?|aids?)|equipment|programme|input|breaks|movement breaks|sensory (breaks?|room|diet|circuits?|toys?|equipment|space)|deep pressure|weighted (blanket|lap pad|jacket|vest)|lap pad|wobble cushion|now and next (board|cards?)|now and next|fidget toys?|ear defenders|timers?|exercises|reassurance|encouragement|praise|patience|warnings?|time to (process|think)|routine|routines|structure|boundaries|consistency|supervision|personal care|feeding|signing|stretches|standing frame|splints|special chair|curriculum|package|scaffolding|prompts|modelling|key worker|key adult|mentor|counselling|targets|plan|placement|taxi|transport|funding|independence|confidence|skills)';

export const voiceStances: readonly Stance[] = [
  {
    sign: 'asks',
    weight: 3,
    phrases: [
      `i (need|require|must have|rely on|deserve) ${helper} (to|who)`,
      `i (would like|want) (my adults|adults|staff|professionals|my team|my helpers|grown ups|everyone who|people who (work|support)|all (staff|adults|professionals)) (to|who|works?)`,
      `(helps?|for me|important that|important for me) (when|if|that) (staff|adults|professionals|my adults|grown ups)`,
      '(you|adults|people|staff|someone|everyone) (will|may|might|should|must)? (need|have) to * (me|my)',
      `i (require|would benefit from|benefit from|am entitled to|respond well to|rely on|thrive (on|with|in))`,
      `(from|by|with) (staff|adults|professionals|a team|people|someone) (who|trained|that) (are|is|know|understand|in|have)`,
      `i (would like|want) (to)? (continue|carry on|keep) *? (to receive|receiving|having|with (my|his|her)|to have|accessing|to access)`,
      '(multi disciplinary|multidisciplinary|bespoke|package of support|wrap around|trauma informed|attachment aware|nurture approach|total communication)',
    ],
  },
  {
    sign: 'asks',
    weight: 2,
    phrases: [
      `i (also|still|will|really|do|just)? (need|would like|want) (a|an|my|some|more|lots of|lots|plenty of|extra|regular|daily|full time|continued|access to|to have|the|lots and lots of|high|small)? *? ${service}`,
      'i (really)? (like|love) (having)? (a|my)? *? (routine|routines|structure|boundaries|praise|consistency|visuals|reassurance|it when (they|you|adults|staff|grown ups|my teachers?) (praise|use|give|help|tell))',
      `(access to|continued) (a|an|my|the)? *? ${service}`,
      '(use|using|need|follow|have|give me) my (visuals|visual timetable|strategies|targets|sensory diet|plan|behaviour plan|sensory circuit|now and next board|programme|exercises|physio|stretches|communication passport)',
      'help (me)? with my (feeding|speech|signing|communication|behaviour|emotions|organisation|learning|targets|attention|social skills|sensory needs|personal care|big feelings)',
      `(lots|plenty) of (support|help|reassurance|encouragement|praise|warnings?|repetition|love|patience|practice|opportunities|${'sensory breaks'})`,
      '(to|that i) (be|am) (supported|educated|taught|understood|included|prepared|given|listened to|safe and)',
    ],
  },
  {
    sign: 'instructs',
    weight: 2,
    phrases: [
      'please (use|give|make sure|help|offer|be|let|allow|support|ensure|keep|position|encourage|remember|provide|speak|say|talk|get|show|do|follow|read|tell me|stay)',
      '(use|using) (your|a|simple|short|clear|kind|calm|my|key|fewer|less|plain|visual|low) *? (voice|words|language|sentences|phrases|instructions|voices?|hands|visuals?|supports?|arousal|approach~|word)',
      '(give|giving|allow|allowing) me (time|space|extra|two|choices|processing|thinking|take up|lots|plenty|a choice|praise|warnings?|instructions|one|clear)',
      '(get down to|come down to|down to|at) my level',
      'thank you for (helping|being|reading|listening|supporting|looking)',
      '(say less|offer me|co regulate|break (tasks|instructions|things|it|work) (down|into)|chunk~|check (that i|my understanding|i have)|reduce (demands|language|the)|model~ *? language|praise me|reassure me|remind me|redirect me|stay with me|encourage me)',
    ],
  },
  {
    sign: 'judges',
    weight: 2,
    phrases: [
      'i (am|can be|am being|have been|was) (a|an|very|really|such a|always|so)? *? (happy|kind|caring|helpful|polite|bubbly|friendly|loving|sociable|affectionate|cheerful|determined|popular|resilient|confident|inquisitive|curious|lovely|sweet|smiley|gentle|active|energetic|lively|bright|thoughtful|sensitive|hard working|creative|enthusiastic|impulsive|oppositional|rigid|hypersensitive|brave|amazing|superstar|star|valued|capable|motivated|independent|outgoing|chatty|well mannered|cheeky|fun loving|passive|defiant|vulnerable|successful|unique|special) (and|,|but|child|boy|girl|young|little|member|person|pupil|student|man|lady|baby|toddler|.|!|who|in|with|at)',
      "(i|i'm|i am) (always|really|will)? (try|trying|tries) (my|to do my|hard|really hard|to be|so hard) *? (best|hard|good|kind)?",
      "(i|i'm|i am|i have been) (working|work|worked) (hard|really hard|on my|on|towards|very hard|so hard)",
      '(make|making|made) (the|good|better|right|positive|safe|sensible|some|poor|wrong)? (right|good|better|positive|safe|sensible|poor|wrong)? (choices|decisions|progress)',
      '(manage|control|regulate|managing|controlling|regulating|express|expressing|understand|identify) (my|big|their)? (emotions|feelings|behaviour|anger|anxiety|big feelings|body)',
      'i (enjoy|have|form|maintain|develop) (good|positive|some good|strong|lots of|a small|a|a good)? *? (relationships?|sense of humour|rapport|bonds?|progress)',
      '(proud|happy) (of myself)? (when|that) i (meet|achieve|reach|complete|get|do|finish|earn|succeed)',
      '(i|to) think before i *',
      '(my (achievements?|progress|potential|best|resilience|strengths|difficulties|behaviour has)|to a good standard|be successful|succeed|my emotions|my behaviour|expected of me|act out|self conscious|age appropriate)',
      'i (can|may|might|will|sometimes|often|do)? (become|display|exhibit|demonstrate|show|present (with)?|experience) *? (dysregulated|behaviours?|overwhelmed|anxiety|distress|frustrat~|frustration|difficulties|challenging|delays?|needs)',
    ],
  },
  {
    sign: 'explains',
    weight: 2,
    phrases: [
      '(helps?|helping|enables?|allows?|support~) me (to)? (concentrate|focus|learn|regulate|be calm|stay calm|stay regulated|feel safe|calm|calm down|access|engage|manage|process|understand|communicate|develop|achieve|succeed|be|make|join|cope|attend|listen|self regulate|feel calm|feel regulated|reach|progress|to access|with my)',
      '(so|so that) (i|my body) (can|will|am|is|could|do not|feel) (access|learn|be|feel|reach|succeed|achieve|make|develop|regulate|engage|concentrate|focus|able|ready|calm|safe|shine|join|just|fulfil|stay|process|become|thrive|have a)',
      '(in order to|which (means|makes|can|enables|helps|allows|leads|impacts|affects|results)|as this (helps|allows|makes)|because this|leading to|lead to me|due to my|because of my (autism|adhd|needs|difficulties|anxiety|condition|diagnosis)|as a result of)',
      'i (find|get|become|am|can find|can become|can get) *? (when|because|if) (i am|there is|there are|things|demands|my routine|i do not|it is|others) *? (faced|too|change|placed|unexpected|overwhelm~|given|expected|asked|changes|understand|changed|process|anxious)',
      '(process (information|what|language|instructions)|social situations|new situations|unfamiliar (people|situations|places|adults)|transitions?|sensory (input|overload|needs)|overwhelming environments?|demands|expectations|unstructured times?|communicate my|meet my needs|my needs|my (sensory|communication|physical|medical|emotional|social) (needs|difficulties)|rigid in my|peer (relationships|interactions?))',
      'works? (really)? (well|best|better|wonders) (for|with) me',
      '(just right|calm body|busy body|green zone|blue zone|red zone|yellow zone|zones? of regulation|my engine|zone)',
      '(ready (to|for)|return to) (learn|learning|my learning|engage)',
    ],
  },
  {
    sign: 'argues',
    weight: 3,
    phrases: [
      "(cannot|can't|can|could|does not|doesn't|not|will|fully|not meeting|best|to|be|are) (fully|best|not)? (meet|meeting|met) (my|all my|all of my|in)? *? (needs)?",
      '(let (me)? down|failed (me)?|failing me|has failed|have failed|been failed|have been let down|name the school|(a|my) (specialist|special|independent|mainstream|suitable|smaller|therapeutic) *? (school|placement|setting|provision|environment)|therapists? (are)? on site|(want|wants|asks?|so) (the|that the) (council|local authority|la)|(council|local authority|the la) (should|must|needs?|to|will|has|have|is|are|cannot|does)|tribunal|funding)',
      '(small|smaller) (class|classes|school|setting|group sizes?)',
      '(stop worrying|to fight|fighting for|fight any more|my (mum|dad|parents|family) (is|are|has|have|work~|deserve~|should|must|need~) *)',
      '(like me|like himself|like herself|like him|like her) (.|,|and)',
      '<n> hours (of|per|a|each)',
      '(mainstream|special school|specialist (school|setting|provision|placement))',
    ],
  },
  {
    sign: 'labels',
    weight: 2,
    phrases: [
      "(i have|i've got|i was born with|i am|i'm|as i have|my|with) (a)? *? (autism|autistic|adhd|asd|asc|down's syndrome|downs syndrome|down syndrome|cerebral palsy|dyslexia|dyspraxia|dld|gdd|global developmental delay|epilepsy|learning (disability|difficulties|difficulty)|developmental delay|low (muscle)? tone|hypermobility|sensory processing|speech delay|language (delay|disorder)|semh|attachment|trauma|diagnosis|anxiety disorder)",
      '(i was|i have been) (born (at|with|by|early|prematurely|in)|diagnosed|referred|seen by|discharged|assessed|excluded|under|known to|placed|transferred)',
      '(my (gross|fine) motor|gross motor|fine motor|muscles|joint attention|attention skills|low tone|vestibular|proprioceptive|developmental|receptive|expressive|working memory|executive function~|social (interaction|communication|skills)|(speech and)? language (skills|needs|difficulties|development)|cognition|self esteem|self regulation)',
      '(on|for) (the|my) (pathway|targets|waiting list|ehcp|ehc plan)',
      '(i)? (transferred to|attended <n>|managed moves?|have attended)',
    ],
  },
  {
    sign: 'charms',
    weight: 2,
    phrases: [
      '(best me|shine (like|every|bright~)?|superstar|super star|ray of sunshine|cheeky (chappy|monkey|smile)|happy learner|big feelings|little bit of help|light~ up (the|a|any) room|infectious smile|be myself|just like everyone else)',
      '((my|all my|special|trusted|the|safe|when|with) *? grown ups|with my helpers?|my helpers?|a grown up (to|who|stays?|with|helps?))',
      "(doesn't|does not|don't|won't|not) (stop|let) (me|it stop me)",
      "(hi|hello|hiya|hey) (there)? *? (,|!|-|.)? *? (my name is|i am|i'm)",
      '(reach|meet|achieve|reaching|meeting|achieving|working on|working towards|towards) (for|all)? (my|the|our) (goals|targets|outcomes|potential|stars|full potential)',
      '(sustain|sustained|gain|secure|obtain|meaningful|paid) *? (employment|accommodation)',
      '(an|be) active (member|part|role|citizen)',
      '(lead a|live a|live|have a) *? (fulfilling|happy|full|independent|good|rich|meaningful) *? life',
      '(every single day|so much fun|having fun|have fun|love to learn|like to learn|love learning|learn new things|my favourite thing is learning|fun and games)',
      '(brave|kind|happy) (,|and) *? (kind|strong|safe|healthy|brave|funny|helpful)',
      '(positive (outcomes|relationships)|aspirations? (is|are) to|preparation for adulthood|adulthood pathways?|in my community|included in|full potential|all curriculum areas|in line with my peers|well prepared|pathway|appropriate)',
    ],
  },
  {
    /** Doing better, as a report counts it. */
    sign: 'judges',
    weight: 2,
    phrases: [
      'i (can|am) (now|beginning to|starting to|learning to|able to|getting better at|becoming)',
      "(i have|have|has|i've) (come a long way|learned to|learnt to|improved|grown in confidence|settled well|matured)",
      '(more confident|proud that i|grown in confidence|catch up|good listening|hands to myself|use my words|ask for help when|my targets|meet my|on task)',
      "(i'll|i will|i must|i need to|i have to) (try|try hard|learn|improve|work on|get better|catch up|listen|follow|remember to)",
    ],
  },
  {
    /** What a child without words would say of themselves if they wrote reports. */
    sign: 'explains',
    weight: 3,
    phrases: [
      "i (don't|do not|can't|cannot|am not able to) (have the words|say any words|use words|talk yet|speak yet|tell you (what|when|how|if)|use spoken)",
      '(look for (the|my) signs|know me well|read my (cues|signals|body language)|get to know me|people who know me)',
      'i (communicate|tell you|let you know|show you|express myself) (by|using|through|with|when|if|that|what|how) *',
      'i use (my body|gestures|sounds|facial expressions?|vocalisations?|body language|eye pointing) to *',
    ],
  },
  {
    sign: 'explains',
    weight: 1,
    phrases: [
      '(it|this|that|which)? (really|also)? (helps?|would help) me (if|when|to|that)',
      'i (can|do|often|sometimes)? *? find (it|*) (really|very|quite|so|too|extremely)? (tricky|difficult|challenging|overwhelming|stressful|confusing)',
      '(my anxiety|unstructured|overloaded|sensory|i mask|masking|coping|shut down|meltdowns?|process|comfort zone|reassured|self harm|social times|new people|changes? to)',
      '(poorly|premature|hospital|operations?|surgery|as a baby|when i was (born|a baby)|missed a lot|delayed|my condition|my diagnosis)',
    ],
  },
  {
    /** The joints of written prose: few under fourteen use them, and fewer still speak them. */
    sign: 'formal',
    weight: 1,
    phrases: [
      '(such as|including|includes?|during|prior to|regarding|however|although|whilst|therefore|furthermore|in addition|additionally|as well as|provided that|in which|a variety of|a range of|particularly|especially when|at times|on occasion|due to|overall|generally|within|various|unfamiliar|alongside|in relation to|with regard to|both in and out)',
      '(spending|spend|spends) *? time (with|at|in|on|doing|playing)',
      '(relationships?|bond|rapport) with',
      'i am close to',
      'at (its|my) (worst|best|happiest|most)',
      'it is (very|really)? important (to me|that|for me)',
      '(hobbies|interests|strengths|likes|dislikes|aspirations) (include|are|is)',
      'i (might|feel that|tend to|prefer to|would prefer|would consider|am aware|am keen|understand that|recognise|appreciate|have a tendency)',
      '(something (i|that i)|the correct|the right|appropriate|suitable|suitably|comparable|considered|in place|take into account)',
    ],
  },
  {
    sign: 'charms',
    weight: 2,
    phrases: [
      "(on the go|on (their|our|your|his|her) toes|mummy's (boy|girl)|daddy's (boy|girl)|twinkle|life and soul|full of (energy|beans|life|fun)|mischievous|being (tickled|chased|cuddled|outdoors|outside|around people)|to be (safe|happy|healthy)|big (hugs?|cuddles?)|live life|love life|make people (smile|laugh|happy))",
    ],
  },
  {
    /** Traits and troubles as a pen portrait lists them. */
    sign: 'judges',
    weight: 2,
    phrases: [
      'i (can|may|might|could) (also|often|sometimes|still|quickly|easily)? be (very|quite|a bit|really|a|an)? *',
      'i (often|sometimes|really|still|do|can)? (struggle|have difficulty|have difficulties|have trouble|lack|lose focus|get distracted)',
      '(strong willed|a mind of my own|mind of my own|know my own mind|(not)? (very|really|particularly)? keen on|stay focused|stay focussed|stay on task|danger to (myself|others)|a good friend|taking turns|sharing and|turn taking|like things (done|to be)|set in my ways|easily (distracted|led|upset|overwhelmed))',
      'i am learning (to|how|that)',
    ],
  },
  {
    sign: 'charms',
    weight: 2,
    phrases: [
      '(superpower|super power|brain works (differently|in)|my engine|see past|look beyond|who i (really)? am|my rock|chatterbox|social butterfly|thick of it|in my own (way|special|unique|little)|heart of gold|bundle of (energy|joy)|hear you|how much i|my journey|journey so far|thank everyone|make (them|my parents|everyone|my family) proud)',
      '(same opportunities|equal opportunities|treated (with|like|as|the)|with respect|be respected|be included|be accepted|be understood|to be part of|to belong|what i can do|my disability|my differences)',
    ],
  },
  {
    sign: 'argues',
    weight: 3,
    phrases: [
      '(the|a|an) right (school|support|environment|help|setting|provision|people|place)',
      '(expertise|staff (ratio|ratios)|high ratio|on site (therap~|therapies)|learning programme|foundation learning|facilities|ethos|cohort|peer group)',
      '(because|as|since) it (has|offers|can|provides|is) (a|an|the|able|small|smaller|better|specialist|more)?',
    ],
  },
  {
    sign: 'reports',
    weight: 2,
    phrases: [
      '(been consulted|agree with|agreed with|content of my|contents of my|care plan|my one page profile|my passport|from (my|his|her|<cap>) perspective|in (his|her) voice|safe space|heightened|my triggers|functional communication|communication (book|passport|aid) (make|makes|helps)|full time support)',
      'be aware of my',
    ],
  },
  {
    /** Nobody says these in full but in writing. */
    sign: 'formal',
    weight: 1,
    phrases: ['i (do not|cannot|am not|would not|have not|did not|will not|am unable|am able)'],
  },
  {
    /** Words of reports and meetings: no child's own, unless the child has picked them up. */
    sign: 'reports',
    weight: 2,
    phrases: [
      '(accessing|access (to)?) *? curriculum',
      '(differentiated|differentiation|curriculum|intervention|interventions|provision|attainment|scaffold~|comprehension|interaction|initiate)',
      '(support needs|significant needs|complex needs|additional needs|my needs|needs are met|regulate|self regulate|regulation|co regulate~|dysregulated)',
      '(executive function~|receptive|expressive|engagement|engage with|semh|ehcp|phonological|cognitive|cognition|gdd|global developmental delay)',
      '(working towards|complete tasks|follow instructions|(be|am|being) supported (to|by|with)|access (to)? (activities|learning|education|the community|lessons)|interpret|in the community)',
      'i am (a|an) *? (who|that) (enjoys|likes|loves|needs|has|finds|can|tries)',
      'sensory (processing|needs|diet|seeking|breaks|input|regulation|integration)',
      '(communication|attention|social|independence|friendship|language) (skills|difficulties|needs)',
      'communication and interaction',
      '(learning style~|processing time|working memory|anxiety levels|key vocabulary|pre teach~|self esteem|gross motor|fine motor)',
      '(peer (group|relationships|interaction~)|social (communication|interaction)|alongside my peers)',
      '(difficulties with|difficulties in|difficulty with|barriers? to|impacts? (on|upon|my)|exhibits?|facilitate~|require~|transitioning)',
      '(structured|predictable|low arousal|nurturing|therapeutic) (environment|setting|approach)',
      '(emotional (literacy|wellbeing|regulation)|multi sensory|low arousal|hypersensitive|hyposensitive|multi disciplinary)',
      '(verbal|visual|physical) (prompts?|supports?|strategies|cues|prompting)',
      'adult (support|input|prompting|guidance)',
      '(motivated by|benefit from|benefits from|respond well to|responds well to|to make progress|meaningful|age appropriate|appropriate|appropriately)',
      '(specialist|mainstream) (school|provision|setting|placement|environment)',
      '(local authority|preparation for adulthood|(short|long) term (aspiration|outcome|target)|positive (outcomes|behaviour|relationships))',
      '(small group (work|support|intervention)|1:1 (support|adult)|one to one support)',
      '(display (frustration|behaviours|dysregulated|challenging)|behaviours|challenging behaviour|demands are placed)',
      '(adults (around me|should|to|need to|who work)|clear (expectations|boundaries|routines)|consistent (approach|boundaries|adults?|routine))',
    ],
  },
  {
    /** Words a child may well use, and adults writing for one use more. */
    sign: 'leans',
    weight: 1,
    phrases: [
      '(strategies|strategy|outcomes?|peers|transitions?|setting|triggers|resilience|resilient|holistic|nurturing|consistent|potential)',
      '(thrive|thrives|challenging|profile|presents|presented|wellbeing|shine|sociable|inquisitive|mainstream|independence|aspiration|sensory|developmental|communication)',
      '(movement breaks|access to|regular|quiet space|familiar (adults?|people)|zest for|return to learning)',
      '(made *? progress|my targets|targets to|on task|expected of me|that challenge|unique|individual|patience|reassurance|trusted adults?|advance warning|changes to my routine|young (man|lady|person)|has improved|have improved|my behaviour|my strengths|good relationships?|positive relationships?|range of activities)',
      '(independently|overwhelmed|anxious|my anxiety|praise|rewards|expectations|prompts|prompting|visuals|chunked|small steps|key adult|safe space|calm space|environment|my learning|concentration|focus on|support me|supported|support|stimuli|next steps|targets|tasks?|succeed|achieve|develop|improve|skills|experiences|opportunities)',
      '(my grown ups|grown ups|cheeky|bubbly|chatterbox|happy go lucky|big feelings|ready to learn|little bit of help|curious about|lights? up (the|a|any) room)',
      'a (kind|happy|caring|lovely|polite|friendly|loving|fun loving|bubbly|cheerful|sweet) *? (boy|girl|child|person|chap|chappy|young man|young lady|lad|member)',
      '(little|cheeky) (ray|star|character|chappy|man|boy|girl)',
      "((tries|try) (his|her|my|their) best|i'm (one|two|three) and|i am (one|two|three) and|lots of (support|opportunities)|(need|needs) lots of|support with)",
      '(autism (spectrum|diagnosis)|a diagnosis of)',
    ],
  },
];
