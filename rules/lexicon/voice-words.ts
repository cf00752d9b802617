/** Whose words Section A holds and how they were got (domain 6). */

/** What a heading or label inside Section A says of the words under it. */
export type VoiceTopic =
  | 'parents'
  | 'child'
  | 'gathering'
  | 'communication'
  | 'history'
  | 'aspirations'
  | 'strengths'
  | 'support';

export const voiceHeadings: readonly { topic: VoiceTopic; phrases: readonly string[] }[] = [
  {
    topic: 'parents',
    phrases: [
      '(from|by) (his|her|their|my)? (mum|dad|mother|father|parents|family|carers|carer|gran|nan|grandmother)',
      "(parent|parents|parental|mum|mums|mum's|mother|mother's|dad|dads|dad's|father|father's|family|family's|carer|carers|carer's|grandparents|gran|gran's|nan|nan's|guardian|parent's) ' *? (views?|hopes?|aspirations?|wishes|concerns?|comments?|words|story|voice|contribution|say|says|worries|thoughts|perspective)",
      "(parent|parents|parental|mum|mums|mum's|mother|mother's|dad|dads|dad's|father|father's|family|family's|carer|carers|carer's|grandparents|gran|gran's|nan|nan's|guardian|parent's) *? (views?|hopes?|aspirations?|wishes|concerns?|comments?|words|story|voice|contribution|say|says|said|worries|thoughts|perspective|told us|wrote)",
      '(views?|hopes?|aspirations?|wishes|words|contribution|comments|thoughts) (of|from) (his|her|their|my|the)? *? (parents?|mum|dad|mother|father|family|carers?|grandparents|gran|nan|guardian|adoptive parents)',
      '(what|how) (my|our|his|her|their|the)? (parents|mum|dad|family|carers|mother|father) *? (want|wants|think|thinks|say|says|hope|hopes|feel|feels|would like)',
      "(our|we) (views?|hopes?|child's story|child|son|daughter|story|aspirations|worry|want|would like|wishes)",
    ],
  },
  {
    topic: 'gathering',
    phrases: [
      '(how|who) (my|the|these|this|his|her|their|our|we|i|<cap>) *? (views?|information|section|wishes|voice|words|involved|took part|gathered|collected|obtained|asked|got|helped|wrote|completed)',
      '(gathering|collecting|obtaining) (of)? *? (views?|information)',
      '(who|how) (helped|completed|wrote|filled)',
      '(method|source) (used|of views)',
    ],
  },
  {
    topic: 'communication',
    phrases: [
      'how (i|he|she|they|to|we|<cap>|best to)? *? (communicate|communicates|talk|talks|tell|tells|make decisions|decide|decides|involve)',
      '(communication|decision making|making decisions)',
    ],
  },
  {
    topic: 'history',
    phrases: [
      "(history|background|my story|journey so far|story so far|our child's story|early years|early history|family circumstances|home and family)",
    ],
  },
  {
    topic: 'aspirations',
    phrases: [
      '(aspirations?|hopes|dreams|goals|ambitions?|my future|the future|when i (grow up|am older|leave school)|looking ahead|what i want)',
    ],
  },
  {
    topic: 'strengths',
    phrases: [
      "(like and admire|admire|good at|strengths|my interests|interests|likes?|loves?|what i like|important to|enjoy~|proud of|great about|value about|values about|all about me|this is me|about me|my views?|child's views?|young person's views?|pupil's views?|views of)",
    ],
  },
  {
    topic: 'support',
    phrases: [
      '(how (best)? to support|how (you|people|adults) can help|what helps|important for|best support|how to help|what works)',
    ],
  },
  {
    topic: 'child',
    phrases: [
      "(dislikes?|does not like|don't like|what i|things i|my|find hard|people important|who is important|friends and family|school|home)",
    ],
  },
];

export const voiceWords: readonly { list: string; phrases: readonly string[] }[] = [
  { list: 'first-person', phrases: ["(i|i'm|i've|i'd|i'll|me|my|mine|myself|im|ive)"] },
  { list: 'third-person', phrases: ["(he|she|his|her|him|hers|himself|herself|he's|she's|he'd|she'd|he'll|she'll)"] },
  {
    /** The child telling, choosing or showing, as something that happened. */
    list: 'told',
    phrases: [
      'told (to|us|me|her|his|their|the|a|staff|people|mr|mrs|ms|miss|dr|<cap>|that|how|about)',
      '(spoke|talked|chatted) (to|with) (us|me)',
      '(wrote|typed|dictated|drew|chose|picked|pressed|pointed|signed|circled|ticked|selected|answered|replied|explained|emailed|texted|voted|blinked|nodded|photographed)',
      '(said|says|say|tells|adds|added|writes)',
      '(spoken|signed|said|typed|told|dictated|drawn|recorded) (on|in|at|over|during|while|using) *',
      '(done|made|filled in|completed|written|drawn|typed|said|chosen|sent|answered) by <cap>',
      '(his|her|their|my) (own)? words (,)? (and)? not (mine|ours|a word)',
      '(showed|shown|shows) (us|me|his|her|their|the|staff|adults|people|what|that|where|which|how)',
      '(recorded|made|filmed) (a|an|his own|her own|their own) *? (video|film|recording|podcast|clip|vlog|song|message|memo|voice note|poster|slide~|presentation|book|model|list|mind map|comic|collage|page)',
      '(filled|typed|wrote|put|did|drew) (this|it|these|them) *? (in|out|down|up|together)',
      '(filled in|filled out|completed|made|used|finished|did) (a|an|the|his|her|their|my|our) *? (form|sheet|booklet|questionnaire|profile|page|mats|cards|faces|symbols|book|board|scale|poster|passport|app|device|photos|photographs|pictures|stickers|survey|ladder|tree|worksheet)',
      '(used|using|with|through|by) (talking mats|symbols|pictures|photos|photographs|picture cards|symbol cards|emotion cards|smiley faces|happy and sad faces|eye gaze|widgit|makaton|signs|puppets|drawings?)',
      '(used|did|using|played|through|with) (the|a|an|some)? (talking mats?|three houses|bear cards|blob tree|choice cards|emotion cards|happy and sad faces|scaling|walking tour|mosaic)',
      '(put|placed|sorted) *? (pictures|photos|photographs|symbols|cards|stickers|on the|under|in the)',
      '(put up|stood up with|brought) (a|an|his|her|their) *',
      '(walked|led|took|guided|pulled) *? (teacher|ta|us|me|mentor|keyworker|worker|assistant|him|her) (round|around|to|through|over)',
      '(looked at|carried|posted|kept|threw|tapped|pressed|hugged|handed|touched|kissed|matched|moved) *? *? (picture|photo|photograph|symbol|card|tablet)',
      '(turned over|turned away from|reached for|pushed away|handed us|handed over|gave (a|us|me) *? (thumbs|smile|sign|list|note|picture)|chose a|thumbs (up|down))',
      '(shared|gave|expressed|offered|recorded) (his|her|their|my) (own)? (views|wishes|thoughts|ideas|opinions|feelings|hopes)',
      '(when asked|was asked|were asked|being asked|asked (what|about|which|who|whether|if|by|us to|for (his|her|my) (favourites?|views|words|choice)|with))',
      '(asked) <cap>',
      'asked (him|her|them) (what|which|who|if|whether|about|for|to)',
      '(in (his|her|their|my) own words|word for word|verbatim|as (he|she|they|i) (said|told|wrote|put it)|wanted (it|this|that|his|her) (to be)? (said|written|known|kept))',
    ],
  },
  {
    /** Somebody gathering: it does not need the child's own act. */
    list: 'asked-of',
    phrases: [
      '(talking|talked|spoke|speaking|chatted|chatting|sat|sitting|met|meeting|walked|walking|interviewed|working|worked) (to|with|through|together with) *',
      '(views|words|wishes|choices|favourites|answers|thoughts|comments|opinions|voice|information|section|contribution|page|profile|sheet) *? (was|were|are|is|have been|has been|come from|came from|below)? *? (gathered|collected|obtained|given|captured|logged|charted|counted|scribed|written|recorded|sought|shared|taken|noted|completed|put together|typed)',
      '(scribed|written down|noted|noted down|typed up|written up|interpreted|recorded) (by|for|with)',
      '(laid|put|set|spread) *? (photos|photographs|pictures|symbols|cards|objects|toys|choices|boxes|things|bowls|plates) out',
      '(laid out|put out|set out|spread out|held up|showed|brought|offered) *? *? (photos|photographs|pictures|symbols|cards|objects|toys|choices|boxes|things)',
      '(helped|supported|assisted) (by|him|her|them|me)',
      'with (help|support|the help|the support) (from|of)',
      '(held up|offered (him|her|them)|gave (him|her|them) a choice of) *? (photos|photographs|pictures|symbols|objects|choices|cards|things)',
      '(advocate|social worker|psychologist|mentor|keyworker|key worker|youth worker|caseworker|officer|intervenor|facilitator|counsellor) *? (met|met with|visited|saw|asked|sat with|spent)',
    ],
  },
  {
    /** Watching counts for a child who cannot tell, and only beside what was seen to please or trouble them. */
    list: 'watched',
    phrases: [
      '(watch~|observe~|noted|noting|noticed|filmed|recorded|counted|logged|tallied|listed|charted|tracked|kept|took|wrote down|made) *? (note of|notes of|notes on|notes about|record of|diary of|tally of|list of)? (what|which|where|how often|when|whatever|everything)',
      'wrote (this|these|it|them|that|all) *? down',
      '(kept|made) (a|notes|a note|a tally|a diary|a record|diaries)',
      '(watching|watched|observed|observing|observations?|observation of|we (saw|noticed|see)|was seen to|(seen|noticed|noted|recorded) (by|over|across|during|on|<day>)|(what|as) (they|we|people|both|those who know (him|her)) *? (see|saw|notice)|(noted|noticed|recorded|saw|listed|wrote down) (what|that|how|<n>|the)|(saw|noticed) (him|her|them|<cap>)|over (a|the) (morning|day|week))',
    ],
  },
  {
    list: 'prefers',
    phrases: [
      '(make|makes|made) (him|her|them|<cap>) (sing|smile|laugh|cry|bite|happy|calm|sad|dance|shout|hide|leave|relax)',

      '(likes?|loves?|enjoys?|smiles?|laughs?|giggles?|prefers?|favourite|dislikes?|hates?|hums?|settles?|reaches?|reached|turns? (away|towards|his head|her head)|pushes|leans|rocks|cries|cry|calms?|is happy|happiest|relaxes|vocalises|lights up|chooses|chose|wants|content|smiled|laughed)',
    ],
  },
  {
    /** Says outright whose hand or mouth the words came from. */
    list: 'own-hand',
    phrases: [
      '(typed|written|wrote|filled in|filled out|sent|dictated|said|done) (this|it|these)? (by|all)? (me|myself|himself|herself|themselves|on my own|by myself)',
      '(typed|wrote|filled in|filled out|dictated|drew|made) (this|it|these) (myself|on my own|by myself|himself|herself|on my|on his|on her|with)?',
      '(my|his|her|their) own (statement|words|writing|spelling|page)',
      '(word for word|verbatim|kept as sent|as sent|without edits|nothing (changed|corrected|added)|exactly (as|what)|as (he|she|they) (said|spoke|wrote|typed) it|the words (and spelling)? are (his|hers|theirs|mine)|words (as|just as) they came|read (it)? back)',
      '(his|her|their) (own)? words (,)? (and)? not (mine|ours)',
      '(recording|filming|typing|writing|drawing|dictating) (himself|herself|themselves|myself|this|it)',
      '(read|heard|checked|agreed|approved) (it|them|this|the words|every word|what we wrote) (first|back|through|before)',
    ],
  },
  {
    list: 'gripe',
    phrases: [
      "(who|people|they|teachers|staff|kids|others|and|everyone) (don't|dont|never|always|keep|shouldn't|won't) *",
      "(i|they|we|you) (don't|dont|do not|never|won't|wont|wouldn't|didn't|can't|cant|hated|hate) (like|want|wanna|need|mind|get|let|have|do|care)",
      '(i hate|hate|hates|worst|horrible|stupid|unfair|fed up|annoying|boring|rubbish|scary|smelly|nobody|no one|leave me alone|go away|stop|gets on my nerves|too loud|to loud|shouts|yuk|yuck)',
      "(i'm|im|i am) not (a|going|doing|having|thick|stupid|lazy|shy|rude|naughty)",
    ],
  },
  {
    /** Asked, refused, and not left at that: a refusal honestly told is a view. */
    list: 'attempt',
    phrases: [
      '(asked|tried|offered|invited) (him|her|them|<cap>)? (again|twice|three times|<n> times|several times|more than once)',
      '(ask|try|offer|come back|check) (him|her|them)? again',
      '(leave|left|keep|kept) the offer open',
      "(did not|didn't|does not|would not|wouldn't) (want|wish) to (talk|join|meet|fill|come|speak|do|draw|write|see|go)",
      '(would not|refused to|declined to|declined) (talk|fill|do|the form|the meeting|another|a form|to talk|to fill|to meet)',
    ],
  },
  {
    list: 'means',
    phrases: [
      '(talking mats?|talker|switch|wishes sheet|three wishes|voice note|text message|letter|sticky note|wall chart|picture cards?|symbol cards?|choice cards?|choosing board|choice board|three houses|one page profile|all about me|pupil (views?|voice)|views? (form|sheet|session|questionnaire|meeting|app)|questionnaire|worksheet|drawing|drawings|photographs?|photos?|video|film|voice note|mosaic|walk round|walking tour|eye gaze|communication (book|device|aid)|podd|aac|makaton|bsl|signs|symbols?|pictures|emotion cards|widgit|faces|thumbs|interpreter|comic strip|blob tree|bear cards|puppets?|slides?|poster|survey|diary|journal|mind map|collage|scales?|his own page|her own page)',
    ],
  },
  {
    list: 'gathered-by',
    phrases: [
      '(with|by|to|from|told|helped|asked|and) (my|his|her|their|a|an|the|our|both)? *? (ta|lsa|senco|sendco|teacher|key worker|keyworker|mum|dad|case officer|ep|psychologist|therapist|mentor|advocate|social worker|tutor|teaching assistant|plan writer|officer|key adult|nurse|mother|father|sister|brother|gran|nan|grandmother|grandfather|carer|parent|parents|coordinator|co ordinator|elsa|support worker|foster carer|head of year|intervenor|caseworker|facilitator|writer|interpreter|lecturer|friend|aunt|uncle|headteacher|counsellor|youth worker|lead|team|staff|class team)',
      '(mrs|mr|ms|miss|dr) <cap>',
      '(mrs|mr|ms|dr)',
      '(his|her|their|my|the) (nursery|school|class)? (key person|key adult|keyworker|teacher|childminder|assistant|ta)',
      '(teacher|assistant|therapist|psychologist|worker|grandmother|keyworker|key worker|mentor|mum|dad|gran|intervenor|carers|tutor|nurse) ,? (say|says|noted|wrote|recorded|saw|noticed|asked|scribed|listed|sat|held|filled|completed|watched|filmed|met|spent|helped|gathered|collected|typed|read|showed|talked|spoke|visited)',
      '(asked|told|to) us',
    ],
  },
  {
    list: 'gathered-when',
    phrases: [
      '(on|in|during|at|over|across|by) (the)? *? (<day> (of)? <month>|<ordinal> <month>|<date>|<month> <year>?|review|annual review|meeting|session|visit|visits|sessions|mornings|half term|autumn|spring|summer|holidays)',
      '<day> <month> <year>?',
      '(on|last|this) <weekday>',
      '<ordinal> (of)? <month>',
      '<date>',
      '<month> <year>',
      '(last|this|all|every day this|every day last) (week|month|term|half term)',
      '(over|across|in|on) (<n>|a|several|few) *? (times|snacks|snack times|meals|walks|playtimes|sessions|visits|days|weeks|mornings|afternoons|meetings|week|day|morning|chats|goes|sittings|lunchtimes|evenings|occasions|conversations|games|fortnight|month|afternoon|evening|weekend)',
    ],
  },
  {
    list: 'parent-word',
    phrases: [
      "(mum|mum's|dad|dad's|mother|father|mummy|daddy|mama|baba|parents|parent|parents|carer|carers|gran|nan|nana|grandmother|grandfather|grandparents|grandma|family|guardian|guardians|stepdad|stepmum|aunt|uncle|adopters)",
    ],
  },
  {
    list: 'parent-voice',
    phrases: [
      '(mum|dad|mother|father|mama|baba|parents|parent|family|carer|carers|gran|nan|grandmother|grandfather|grandparents|guardian|guardians|grandma) *? (would like|would love|want|wants|hope|hopes|hoped|feel|feels|felt|said|says|say|told|believe|believes|think|thinks|worry|worries|wish|wishes|report|reports|reported|describe|describes|described|explain|explains|explained|add|adds|dream|dreams|wrote|is (worried|concerned|pleased|proud|keen|hoping)|are (worried|concerned|pleased|proud|keen|hoping|happy))',
      "(parents'|parental|parent's|mum's|dad's|family's|carers'|father's|mother's|gran's|nan's|nana's|granny's|grandma's|grandad's|grandparents') (views|hopes|hope|view|wish|wishes|aspirations|concerns|comments|words)",
    ],
  },
  {
    /** Somebody hopes, wants or worries for the child: parents, though nobody calls them so. */
    list: 'hopes-for',
    phrases: [
      '(hope|hopes|would love|would like|want|wants|wish|wishes|worry|worries|feel|feels|fear|fears|dream|dreams) (that|about|for)? (he|she|they|him|her|them|<cap>) *',
      '(mr|mrs|ms|miss|dr) *? (feel|feels|hope|hopes|would like|want|wants|worry|worries|says|said|is proud|are proud)',
      '(proud of|pleased with|worried about) *? (how far|how hard|how well|him|her|them|<cap>)',
    ],
  },
  {
    /** First person, and yet not the child. */
    list: 'parent-first-person',
    phrases: [
      "(we are|we're|i am|i'm) (his|her|their|the|<cap>)? (adoptive|foster|birth|proud)? (parents|mum|mother|dad|father|gran|nan|carers|carer|guardians)",
      "(my|our) (own)? (little|eldest|youngest|older|younger|middle|only|lovely|beautiful|clever|funny|brave)? (son|daughter|child|boy|girl|grandson|granddaughter|stepson|stepdaughter|children|kids|little one|son's|daughter's|child's)",
      '(we|i) (hope|want|would like|would love|wish|worry|pray) (that)? (he|she|they|him|her|them|for (him|her|them))',
      "(we|we'd|we've|we're|i) (are|am|feel|feels|felt|believe|think|have|know|hope|want|would|worry|fear|see|find|need|fought|were|love|notice|wish|like|just|both|also|do not|don't) *? (him|he|she|they|her|his|them)",
      '(as (his|her|their|a|the)|being (his|her)) (parents|mum|dad|mother|father|family|parent|carers|carer|foster carers)',
    ],
  },
  {
    list: 'no-view',
    phrases: [
      '(brought|carried|copied|taken) (forward|over|across|from) *? (last|previous|old|earlier|plan|plans|year|review)',
      '(views|wishes) (were|was|are|have been|could)? (not|un) *? (available|obtained|gathered|sought|given|provided|known|recorded|shared|collected|ascertained)',
      '(no|without) *? (views|comment|comments|response) (were|was|are|have been|given|recorded|received|available|obtained|provided|at this time)?',
      '(unable|not able|unwilling) to (give|share|express|provide|communicate|contribute|say|articulate|tell|take part|complete|engage|participate)',
      "(did not|didn't|does not|doesn't|declined to|refused to|chose not to) (want to|wish to)? (give|share|express|complete|contribute|engage|participate|take part|attend|comment|answer|respond)",
      '(too (young|unwell|anxious)) to',
      '(not applicable|n / a|not available|not known|not obtained|nothing to add|as (above|before)|no change|see (attached|previous|above)|please see|form not returned|not returned)',
      'does not have the (language|ability|capacity|understanding|vocabulary)',
      '(to be|yet to be) (added|obtained|confirmed|gathered|completed|sought)',
      '(awaiting|await|waiting for) (views|form|the form|his views|her views|information|response|return)',
      '(cannot|could not|can not|was not possible to|not possible to|unable to) (give|share|express|communicate|obtain|gather|ascertain|get|seek|collect) *? (views|view|wishes|opinions|opinion)',
      'not possible to (obtain|gather|seek|ask|collect|ascertain)',
    ],
  },
  {
    /** Parents speaking in the child's place. */
    list: 'spoken-for',
    phrases: [
      '(written|completed|told) from (his|her|<cap>|the child) *? (perspective|point of view)',
      '(completed|filled in|written|answered|done|filled) (by *)? on (his|her|their|<cap>) behalf',
      '(completed|filled in|written|answered|done) *? on behalf of',
      'we (feel|think|believe|know|hope|want|would like) (that|for)? (i|me) *',
      '(would|might) probably (say|like|want|tell)',
      'if (he|she|they|<cap>) (was|were) able to *',
      '(is|are|was|were) therefore (happy|content|pleased|satisfied|fine)',
      'i (have|also)? (supported|recommended|assessed|observed|advised) *? *? (in|from) my (report|assessment|sessions?|clinic|advice|opinion)',
      '(carried|brought|copied|taken|repeated|unchanged) (forward|over|across)? from (the|his|her|last)? *? (plan|year|years|review)',
    ],
  },
  {
    list: 'aspiration',
    phrases: [
      "(i|he|she|they|i'd|we|he'd|she'd) *? (want|wants|would like|would love|hope|hopes|dream|dreams|wish|wishes) (to|that|of|for|a|my|his|her|him|them|our)",
      '(want|wants|hope|hopes|dream|dreams|wish|wishes|hoping|wanted|wishing) (to|that|of|for|he|she|they|him|her|them|it|one day|a|my|more|<cap>)',
      "(would (like|love)|i'd (like|love)|he'd (like|love)|she'd (like|love)|looking forward) (to|for|a|my|him|her|it|<cap>)",
      '(when|once|after) (i|he|she|they|<cap>) (grow|grows|grew|am|is|are|leave|leaves|finish|finishes|turn|turns) *? (up|older|school|college|adult|<n>|big)',
      '(in the future|one day|my dream|dream job|(his|her|their|my) (dream|dreams|hope|hopes|aspiration|aspirations|ambition|goal|goals)|aspirations?|ambitions?|goals|hopes|want to be|wants to be|going to be a|future|next year|by the time)',
    ],
  },
  {
    /** Two people's views said as one. */
    list: 'joint-view',
    phrases: [
      '(he|she|they|<cap>) and (his|her|their|the) *? (parents|parent|mum|dad|mother|father|family|carers|carer|gran|nan|grandmother|guardian) *? (feel|feels|want|wants|would like|would love|hope|hopes|think|thinks|believe|believes|wish|wishes|agree|worry|say|said)',
      '(parents|parent|mum|dad|mother|father|family|carers|carer|gran|nan|grandmother) and (he|she|they|<cap>) *? (feel|feels|want|wants|would like|would love|hope|hopes|think|thinks|believe|believes|wish|wishes|agree|worry|say|said)',
      'the (child|young person|pupil|family) and (parents|the parents|the family|the child|family|child) *? (feel|want|would like|hope|think|believe|wish|agree|say)',
    ],
  },
  {
    list: 'non-speaking',
    phrases: [
      '(non verbal|nonverbal|pre verbal|preverbal|non speaking|minimally verbal|pre verbally|largely non verbal)',
      "(does not|doesn't|do not|don't|cannot|can't|is unable to|not yet) (speak|talk|use (words|speech|spoken language)|tell (us|people) in words|verbalise *)",
      '(no|few|only <n>) (spoken|speech|spoken language|spoken words|words to)',
      '(has|have) no (words|speech|spoken language)',
      '(communicates|speaks|talks) (only)? (with|using|through) (his|her|their|a|an)? *? (eyes|eye gaze|aac|pecs|device|switch|switches|gestures|communication book)',
    ],
  },
  {
    /** How yes, no, pleasure and dislike are shown, and how to take part in deciding. */
    list: 'shows',
    phrases: [
      '(shows|tells|lets) (us|people|you|staff|others|adults|me|that|when|if|what|he|she|they|how|whether) *',
      '(show|tell|let) (you|people|us|others|adults|them|me) *',
      '(for|says|say|means?|signs|show|shows|mean) *? (yes|no|more|stop|finished)',
      '(communicat~|aac|talker|podd|pecs|makaton|bsl|eye gaze|core board|communication (book|board|device|passport))',
      '(smiles?|laughs?|reaches|reach|vocalises|blinks?|points?|gestures?|nods?|pushes (away)?|turns? (away|her head|his head)|leads? (you|us|people)|takes? (your|my|our) hand|looks? (at|towards|away)|frowns?|cries) *? (when|if|for|to|at|because|the|what)?',
      '(calms?|settles?|understands?|joins in|listens?) *? (when|if|by|best|with)',
      '(ask me|ask (him|her|them)|asked (about|to choose)|talk to me|talk (with|to) (him|her|them)|explain to|explains?|give (me|him|her|them) (time|choices|a choice|two|longer)|choices|choose between|choose|choosing|decide|decisions?|decid~|make up (my|his|her|their) mind|listen to me|have a say|my say|take part|taking part)',
    ],
  },
  {
    list: 'history-cue',
    phrases: [
      '(was|were) (born|adopted|delivered|premature|induced|referred|diagnosed|placed|assessed|seen|moved|excluded|discharged|admitted)',
      '(born (at|in|by|prematurely)|pregnancy|neonatal|special care|health visitor|milestones?|first words|paediatrician|diagnosis (was|of)|was given|at the age of|aged (<n>|two|three)|as a (baby|toddler)|when (he|she) was|in <year>|moved (to|from|into|house|school)|started (at|nursery|school|reception|in)|joined|attended|was referred|an (assessment|ehc needs assessment)|the family (moved|lived|came))',
    ],
  },
  {
    /** Provision in the manner of Section F. */
    list: 'parked-provision',
    phrases: [
      '(will|should|must|needs to|need to|is to|are to|shall) (receive|have|be (given|provided|offered|supported|taught|seen)) *? (support|therapy|sessions?|hours|minutes|1:1|<ratio>|one to one|programme|intervention|laptop|adult|ta|assistant|breaks|provision|placement|access|input|teaching|timetable|salt|ot)',
      '(requires?|needs?) (a|an|full time|constant|high|<n>|<ratio>|1:1|one to one|at least|continuous|individual|intensive)? *? (1:1|<ratio>|one to one|specialist (placement|provision|school|teaching|setting)|therapy|hours|full time support|adult support|teaching assistant|adult supervision|programme)',
      '<n> (hours|minutes|mins|sessions) (of|weekly|with|per week of|a week of|each week of) *? (support|therapy|1:1|<ratio>|one to one|salt|ot|intervention|teaching|tuition)',
    ],
  },
  {
    list: 'parked-finding',
    phrases: [
      '(psychologist|therapist|ep|slt|salt|ot|paediatrician|physiotherapist|report|advice|assessment|consultant|specialist teacher|advisory teacher) *? (recommends?|recommended|advises|advised|suggests|states|stated|concluded|identified|found|indicates?|indicated|reports?|assessed|notes|noted that)',
      '(standard score|percentile|centile|scaled score|standardised score|confidence interval)',
    ],
  },
];
