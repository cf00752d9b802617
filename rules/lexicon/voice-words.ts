/** Whose words Section A holds and how they were got (domain 6). */
export const voiceWords: readonly { list: string; phrases: readonly string[] }[] = [
  { list: 'first-person', phrases: ["(i|i'm|i've|i'd|i'll|me|my|mine|myself)"] },
  {
    list: 'gathered',
    phrases: [
      '(told|said to|says to|shared with|talked (to|with)|spoke (to|with)|speaking (to|with)|chatted (to|with)|met with|sat with|worked with|interviewed|asked|showed|explained to|wrote|typed|drew|dictated|recorded|filmed|chose|pointed|signed|answered|completed|filled in|picked|circled|ticked|sorted|selected|turned over|pushed|voted|pressed|looked at|gave|was asked|were asked|was observed|observed|was interviewed|gathered|collected|captured|scribed|written down|noted|emailed|texted|sent|video|made|used (his|her|their|a|the|my|talking|eye|symbols)|helped (him|her|them|me) (to)? (write|fill|type|say|complete))',
      '(talking mats|picture cards|symbol cards|choice cards|choosing board|three houses|one page profile|all about me (form|booklet|book|sheet|worksheet)|pupil (views|voice) (form|meeting|session|questionnaire)|child\'s views form|questionnaire|worksheet|drawing|drawings|photographs|photos|video|observation|observations|observed|mosaic|walk round|walking tour|eye gaze|communication book|aac|makaton|sign|emotion cards|widgit|happy and sad faces|smiley faces|thumbs up|advocate|interpreter|comic strip|blob tree|bear cards|scaling|puppet~)',
      '(these|my|his|her|their|the) (views|words|wishes|answers|thoughts|comments) (were|was|are|have been|come from|came from|below|here)',
      '(in (his|her|their|my) own words|word for word|verbatim|as (he|she|they|i) (said|told|wrote)|quoted)',
      'with (help|support) from',
      '(views|information|section) (gathered|collected|obtained|given|provided|recorded|completed|written) (by|with|on|from|through|using|in|during)',
    ],
  },
  {
    list: 'gathered-by',
    phrases: [
      '(with|by|to|from|told|helped|asked) (my|his|her|their|a|an|the|our)? *? (ta|lsa|senco|teacher|key worker|keyworker|mum|dad|case officer|ep|psychologist|therapist|mentor|advocate|social worker|tutor|teaching assistant|plan writer|officer|key adult|keyworker|nurse|sendco|mother|father|sister|brother|gran|nan|carer|parent|coordinator|co ordinator|lsa|elsa|worker|support worker|foster carer|head of year|intervenor|caseworker|facilitator|writer)',
      '(mrs|mr|ms|miss|dr) *',
    ],
  },
  {
    list: 'gathered-when',
    phrases: ['(on|in|during|at) (the)? (<day> (of)? <month>|<ordinal> <month>|<date>|<month> <year>?|his review|her review|the review|the annual review|a meeting|a session|two sessions|three sessions|<n> sessions|a visit|the visit|his annual review|her annual review|the meeting)', '<day> <month> <year>?', '<ordinal> (of)? <month>', '<date>', '<month> <year>', '(last|this) (week|month|term)', 'over <n> (sessions|visits|days|weeks|mornings)'],
  },
  {
    list: 'parent-voice',
    phrases: [
      "(mum|dad|mother|father|parents|parent|mums|dads|family|carer|carers|foster carer|gran|nan|grandmother|we|our son|our daughter|our child|my son|my daughter|his parents|her parents|their parents|my mum|my dad|my parents) *? (would like|want|wants|hope|hopes|feel|feels|said|says|say|told|believe|believes|think|thinks|worry|worries|wish|report|reports|describe|describes|are|is (worried|concerned|pleased|proud|keen)|have|add|adds|explain)",
      "(parents'|parental|parent's|mum's|dad's|family's|carers') (views|hopes|view|wishes|aspirations|concerns|comments)",
    ],
  },
  {
    list: 'quote',
    phrases: ['" * '],
  },
  {
    list: 'no-view',
    phrases: [
      "(views (were|are)? (not|un) *? (available|obtained|gathered|sought|given|provided|known|recorded)|no views|unable to (give|share|express|provide|communicate|contribute|say|articulate|tell) *? (views|view|wishes|opinion|opinions)?|not able to (give|share|express|provide|contribute) *|did not (want to|wish to)? (give|share|express|complete|contribute)|too young to|not applicable|n / a|does not have the (language|ability|capacity)|view~ unavailable|to be (added|obtained|confirmed|gathered|completed)|not available|awaiting views|cannot (give|share|express|communicate) *? views)",
    ],
  },
  {
    list: 'adult-jargon',
    phrases: [
      "(access the curriculum|accessing the curriculum|curriculum|interventions|intervention|strategies|strategy|provision|support needs|regulate|self regulate|regulation|dysregulated|executive function~|receptive|expressive|sensory processing|diagnosis|attainment|engagement|engage with|appropriate|appropriately|challenging|behaviours|semh|ehcp|phonological|cognitive|cognition|social communication|triggers|setting|learning style|peers|transition~|outcomes|adults around me|significant needs|differentiated|differentiation|profile|presents|presentation|difficulties with|difficulties in|self esteem|independence skills|gross motor|fine motor|sensory diet|sensory needs|structured environment|consistent|academic|barriers|potential|nurturing|holistic|resilience|resilient|emotional literacy|facilitate|require|requires|require a|exhibits|displays|demonstrates|impacts|impact on|verbal prompts|adult support|scaffold~|multi sensory|low arousal|co regulation|hypersensitive|sensory seeking|peer group|peer relationships|friendship skills|expressive language|comprehension|processing time|working memory|anxiety levels|emotional wellbeing|wellbeing|motivated by|benefit from|benefits from|thrive|thrives|sensory breaks|movement breaks|simple language|my grown ups|meet my needs|my needs|need my adults|adults to|lots of opportunities|visual supports|calm environment|nurturing|mainstream|specialist (school|provision|setting|placement)|failed me|let me down|the council|local authority|short term aspiration|long term aspiration|positive outcomes|preparation for adulthood|pathways?|multi disciplinary|supported by|cheeky|shine|big feelings|ready to learn|try my best|little bit of help|grown ups|cheeky chappy|i'm (one|two|three|<n>) and|i am (two|three) (and|.)|chatterbox|little (ray|star|character|boy|girl)|complex needs|special needs|my needs|staff|adults who)",
    ],
  },
  {
    list: 'concrete',
    phrases: [
      "(my (gran|nan|grandad|brother|sister|dog|cat|rabbit|bike|room|bed|tablet|ipad|phone|chair|uncle|auntie|cousin|hamster|horse|best friend|mate)|minecraft|lego|football|pokemon|youtube|netflix|swimming|trampoline|dinosaurs|trains|buses|cars|tractors|chocolate|pizza|chips|noodles|drumming|drawing|painting|baking|cooking|gaming|fortnite|roblox|music|singing|dancing|animals|dogs|cats|horses|water|bubbles|swing|swings|slide|park|beach|football|rugby|basketball|cricket|tennis|guitar|piano|books|comics|anime|films|film|tv|maths|art|science|history|pe)",
    ],
  },
  {
    list: 'aspiration',
    phrases: [
      '((i|he|she|they) (want|wants|would like|would love|hope|hopes|dream|dreams|wish|wishes) (to|that|of)|when (i|he|she|they) (grow|grows|am|is|are) (up|older)|in the future|one day|my dream|(his|her|their) (dream|hope|hopes|aspiration)|aspiration~|hopes (for|and dreams))',
    ],
  },
];
